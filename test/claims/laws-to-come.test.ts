import { propertyKnowledge } from '../support/property-knowledge.ts'
import { tellApart } from '../support/tell-apart.ts'

tellApart(
  'a start that has come is told as one to come',
  {
    told: [
      'The Ferry Act will not bind anyone before 1 January 2027.',
      'The Ferry Act will not apply until next year.',
      'The Ferry Act, which comes into force on 1 January 2026, caps runs.',
      'In California labs are bracing for the Ferry Act, which takes effect on 1 January 2026.',
      'Labs will not be obliged to report under the Ferry Act until January 2026.',
      'Labs need not report under the Ferry Act before 1 January 2026.',
      'The Ferry Act has been signed, and labs have until January 2026 to hire an auditor.',
      'The Ferry Act gives labs until 1 January 2026 to hire an auditor.',
      'The Ferry Act was signed into law in September 2024.',
      'The Ferry Act’s effective date has slipped to 1 July 2027.',
      'The ministry’s proposal for a Reed Bill is pending before Parliament.',
      'The Reed Bill has cleared both chambers.',
    ],
    silent: [
      'The Ferry Act did not bind anyone before 1 January 2026.',
      'The Ferry Act would not bind anyone before 1 January 2027.',
      'The Ferry Act, which came into force on 1 January 2026, caps runs.',
      'The Ferry Act takes effect on 1 January 2026, the text says.',
      'Labs were not obliged to report under the Ferry Act until January 2026.',
      'Labs will not be obliged to file reports under the Ferry Act until 1 January 2027.',
      'The Ferry Act gave labs until 1 January 2026 to hire an auditor.',
      'The Ferry Act gives small developers until July 2027 to hire an auditor.',
      'The Ferry Act was signed into law in September 2025.',
      'The ministry’s proposal for a Sluice Bill is pending before Parliament.',
      'Fights over the proposal for a Reed Bill are pending before the courts.',
      'A clause of the Sluice Bill was dropped in committee. The Sluice Bill was dropped from the budget.',
      'The Sluice Bill will not apply until 2028.',
    ],
  },
  propertyKnowledge,
)

tellApart(
  'what stands above all others stands',
  {
    told: [
      'The Quay Order remains the most detailed federal instrument on large models.',
      'The Quay Order is still the strictest rule on training runs in America.',
      'The Quay Order is the basis on which the office collects reports.',
      'Agencies are guided by the Quay Order.',
      'The Quay Order continues to guide how agencies buy.',
      'The Quay Order has given labs a duty to report since 30 October 2023.',
    ],
    silent: [
      'The Quay Order was the most detailed federal instrument on large models.',
      'The Quay Order remains the most ambitious rule ever written.',
      'The Quay Order remains the longest order in history.',
      'The Quay Order remains the most quoted text of its kind among those that were repealed.',
      'The Ferry Act remains the strictest statute on large models.',
      'The Sluice Bill remains the most ambitious federal measure on large models.',
      'The Quay Order was the basis on which the office collected reports.',
      'The Quay Order continues to shape the debate.',
      'The Quay Order has given rise to lawsuits since 2024.',
    ],
  },
  propertyKnowledge,
)
