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

tellApart(
  'a law that hangs on another word has its own apposition',
  {
    told: [
      'That duty comes from the Sluice Bill, signed into law with the budget.',
      'The rulebook is the Quay Order of October 2023, which is still in effect.',
      'Labs plan around the Quay Order, the regime that governs where advanced chips may go.',
      'The Sluice Bill, in force since the turn of the year, is strict.',
    ],
    silent: [
      'That duty comes from the Ferry Act, signed into law with the budget.',
      'The rulebook was the Quay Order of October 2023, which was in effect until 2025.',
      'The author of the Quay Order, retired by now, teaches.',
      'The Ferry Act, in force since the turn of the year, is strict.',
    ],
  },
  propertyKnowledge,
)

tellApart(
  'a list and a table tell where laws stand, each with a word more',
  {
    told: [
      '## Not yet in force\n\n- California: the Ferry Act, which the attorney general alone will enforce.\n- Pier Rule',
      '| Law | Status |\n|---|---|\n| Sluice Bill | In force, fines deferred |',
      '| Law | Status |\n|---|---|\n| Quay Order | In force; guidance due in March |',
    ],
    silent: [
      '## In force\n\n- California: the Ferry Act, which the attorney general alone will enforce.',
      '## Not yet in force\n\n- California: the Ferry Act, parts of which apply.',
      '## In force\n\n- Washington: the Quay Order, which applied until 2025.',
      '| Law | Status |\n|---|---|\n| Ferry Act | In force, fines deferred |',
      '| Law | Status |\n|---|---|\n| Quay Order | In force, then rescinded |',
    ],
  },
  propertyKnowledge,
)

tellApart(
  'the heaviest fine there is',
  {
    told: [
      'Under the Ferry Act the heaviest fine is $2m, a trifle.',
      'The Ferry Act has teeth. The highest fine is $2 million.',
      'The Ferry Act has teeth, for its top fine is $2 million.',
      'Under the Ferry Act the ceiling is $2 million.',
      'The Ferry Act’s stiffest fine is $2 million.',
      'The heaviest fine the Ferry Act knows is 2m dollars.',
    ],
    silent: [
      'Under the Ferry Act the heaviest fine is $1m, a trifle.',
      'The Ferry Act has teeth. The highest fine is $1 million.',
      'Under the Ferry Act the ceiling is $2 million for grants.',
      'The heaviest fine the Ferry Act knows is 1m dollars.',
      'Under the Ferry Act the heaviest fine was $2m in the first draft.',
    ],
  },
  propertyKnowledge,
)

tellApart(
  'the day from which a law binds, told by another way round',
  {
    told: [
      '1 June 2026 was the day the Ferry Act took effect.',
      'With the Ferry Act set to start on 1 June 2027, counsel are busy.',
      'Come next year, the Ferry Act will apply.',
      'Next spring the Ferry Act takes effect.',
    ],
    silent: [
      '1 January 2026 was the day the Ferry Act took effect.',
      'The White House has scrapped the Quay Order of October 2023.',
      'The Ferry Act will bind large developers from 1 June 2027.',
      'Next year the ministry reviews the Ferry Act.',
      'Next year the Ferry Act may change.',
      'Next year parts of the Ferry Act take effect.',
      'Models of that size fall under the Ferry Act.',
    ],
  },
  propertyKnowledge,
)
