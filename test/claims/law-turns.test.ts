import { propertyKnowledge } from '../support/property-knowledge.ts'
import { tellApart } from '../support/tell-apart.ts'

tellApart(
  'what has come is told as not come, by whatever denial',
  {
    told: [
      'The Ferry Act isn’t in force at present.',
      'The Ferry Act does not bind developers yet.',
      'The Ferry Act doesn’t yet apply.',
      'The Ferry Act has still not entered into force.',
      'The Ferry Act hasn’t begun to apply.',
      'The Ferry Act is months away from taking effect.',
      'The Ferry Act becomes applicable next year.',
      'The Ferry Act has been adopted but doesn’t bind anyone yet.',
      'None of the Ferry Act applies as yet.',
      'No company is bound by the Ferry Act yet.',
      'Until the Ferry Act takes effect, developers are free.',
      'The Ferry Act, a law that has yet to take effect, worries small labs.',
      'The Ferry Act is stuck.',
      'The Ferry Act has had no third reading.',
      'No vote has been held on the Ferry Act.',
      'The Ferry Act is with the governor for signature.',
      'Proposals that are still open this year: (a) the Pier Rule; (b) the Ferry Act.',
    ],
    silent: [
      'Parts of the Ferry Act do not bind developers yet.',
      'Some duties of the Ferry Act haven’t begun to apply.',
      'The Ferry Act didn’t bind developers before January.',
      'Until the Ferry Act took effect, developers were free.',
      'In 2025 developers asked for relief before the Ferry Act takes effect.',
      'The Ferry Act isn’t unenforceable.',
      'Does the Ferry Act not bind developers yet?',
      'The Sluice Bill is stuck.',
      'No vote has been held on the Sluice Bill.',
      'None of the Sluice Bill applies as yet.',
      'Proposals that are still open this year: (a) the Pier Rule; (b) the Sluice Bill.',
    ],
  },
  propertyKnowledge,
)

tellApart(
  'what is over, or never came, is told as in force beside its name',
  {
    told: [
      'The Quay Order, an instrument still in effect, shapes procurement.',
      'Now in force, the Sluice Bill requires reports.',
      'The text in force is the Quay Order.',
      'There is one rule in force, the Quay Order.',
      'The Quay Order continues to guide agencies.',
      'Thanks to the Quay Order, companies have to report incidents.',
      'Agencies plan around the Quay Order, the regime that governs where chips may go.',
      'The Quay Order, the rule under which developers must file plans, is strict.',
      'These orders are in force: (a) the Pier Rule; (b) the Quay Order.',
    ],
    silent: [
      'The Quay Order, an instrument in effect until 2025, shaped procurement.',
      'The Quay Order binds nobody any more.',
      'The Quay Order binds nobody.',
      'Nobody is bound by the Quay Order any longer.',
      'The Quay Order does not apply any more.',
      'The Quay Order isn’t in force any longer.',
      'There is no other rule in force, the Quay Order being gone.',
      'Now in force, the Ferry Act requires reports.',
      'These orders are in force: (a) the Pier Rule; (b) the Ferry Act.',
      'The Quay Order, the rule under which developers had to file plans, was strict.',
    ],
  },
  propertyKnowledge,
)
