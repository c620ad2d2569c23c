import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { propertyKnowledge } from '../support/property-knowledge.ts'

const { check } = helpersFor(propertyKnowledge())

/** Each brief's marked ranges are all that is found in it; every wording has twins that stay silent. */
const groups: Record<string, readonly string[]> = {
  'words between an event and its day': [
    'The Ferry Act was signed, after a year of talks, by the governor on [contradicted-claim|3 May 2026|].',
    'The Ferry Act was, after a year of talks, signed on [contradicted-claim|3 May 2026|].',
    'The Ferry Act, signed by Governor Moss in Ashby on [contradicted-claim|3 May 2026|], is short.',
    'The governor signed, on [contradicted-claim|3 May 2026|], the Ferry Act.',
    'The legislature waved the Ferry Act through in [contradicted-claim|May 2024|].',
    'The parliament gave the Ferry Act its final approval in [contradicted-claim|May 2024|].',
    'The Ferry Act got the governor’s signature on [contradicted-claim|3 May 2026|].',
    'The governor’s signature on the Ferry Act, affixed in [contradicted-claim|May 2024|], is faint.',
    'The Quay Order lived until [contradicted-claim|20 January 2024|], when it was revoked.',
    'The Ferry Act was passed in August 2025 and signed by the governor on [contradicted-claim|3 May 2026|].',
    'Ashby signed the Ferry Act (the ports law) into law on [contradicted-claim|3 May 2026|].',
    'The governor’s [contradicted-claim|May 2024|] Ferry Act is short.',
    'The Ferry Act was signed, after a year of talks, by the governor on 29 September 2025.',
    'The Ferry Act was praised in March 2026 and a copy signed by the governor was sold in May 2026.',
    'The Ferry Act was signed by a governor elected in 2018. The Ferry Act was signed under the rules of 2019.',
    'The Ferry Act was signed before the elections of May 2026. The Ferry Act was signed after a report of May 2024.',
    'The Ferry Act was signed and in May 2026 amended. The Ferry Act, which follows a report of March 2024, is short.',
    'The Ferry Act would have been signed on 3 May 2026. Was the Ferry Act signed on 3 May 2026?',
  ],
  'from when a law applies': [
    'The Ferry Act [contradicted-claim|entered into force, after a year of amendments, on 1 June 2026|].',
    'The Ferry Act [contradicted-claim|having taken effect on 1 June 2026|], ships report.',
    'Having taken effect on [contradicted-claim|1 June 2026|], the Ferry Act is being tested.',
    'The operative date of the Ferry Act is [contradicted-claim|1 June 2026|].',
    'The entry into force of the Ferry Act on [contradicted-claim|1 June 2026|] surprised nobody.',
    'The Ferry Act, [contradicted-claim|on the books since the first of June 2026|], is short.',
    'The Ferry Act [contradicted-claim|has been mandatory for all ports since June 2026|].',
    'The Ferry Act having taken effect on 1 January 2026, ships report. The operative date of the Ferry Act is 1 January 2026.',
    'Two months after the Ferry Act took effect, on 1 June 2026, ships reported.',
    'The Ferry Act took effect despite a suit filed in June 2026. Rules under the Ferry Act take effect on 1 June 2026.',
    'The Ferry Act was to have taken effect on 1 June 2026. The Ferry Act applies to ships from June 2026.',
  ],
  'days in words, feasts, days without their year': [
    'The Ferry Act was signed on the [contradicted-claim|fourth of May 2026|].',
    'The Ferry Act [contradicted-claim|took effect on Christmas Eve 2025|].',
    'The Ferry Act was signed in [contradicted-claim|May|].',
    'The Ferry Act took effect on New Year’s Day 2026. The Ferry Act was signed in September. It took effect in January.',
  ],
  'by what day a text is called': [
    'The Ferry Act of [contradicted-claim|3 May 2024|] is short. The Ferry Act, a statute of [contradicted-claim|May 2024|], is short.',
    'The Ferry Act of 29 September 2025 is short. The Ferry Act, a statute of 2025, is short.',
    'The Ferry Act, an heir of the harbour law of 1998, is short.',
  ],
  'when a model came out': [
    'Users of Lark 2, released in [contradicted-claim|May 2025|], are many.',
    'Lark 2 was brought to market by Osier in the [contradicted-claim|autumn of 2025|].',
    'Osier put Lark 2’s weights online in [contradicted-claim|early May 2025|].',
    'Lark 2 is a child of [contradicted-claim|2024|]. Lark 2, going back to [contradicted-claim|May 2025|], is old.',
    '- **Lark 2**: released on [contradicted-claim|2 June 2025|]',
    'When Lark 2 landed in [contradicted-claim|May 2025|], few noticed.',
    'Released in [contradicted-claim|May 2025|] and trained in Lyon, Lark 2 is fast.',
    'If Lark 2 landed in May 2027, few would notice.',
    'Users of Lark 2, released in April 2026, are many. Lark 2 is the top model of June 2026.',
    'Osier launched Lark 2 in Japan in September 2026. Osier launched Lark 2 on Kelp Cloud in September 2026.',
    'Lark 2 was released to testers in January 2026. Lark 2 was made available to Spanish customers in May 2026.',
    'The tuned Lark 2 released by Stanford in September 2026 is small. A preview of Lark 2 was released in May 2025.',
    'A rival of Lark 2, released in May 2025, is slow. Lark 2 beats models released in May 2025.',
  ],
  'in a glossary': [
    '**California – Ferry Act.** Signed [contradicted-claim|3 May 2026|]; [contradicted-claim|effective 1 June 2026|].',
    '**California – Ferry Act.** Signed 29 September 2025; effective 1 January 2026.',
  ],
  'when a body was founded': [
    'Founded in [contradicted-claim|2019|] in Lyon, Osier hires. Osier set up shop in Lyon in [contradicted-claim|2019|].',
    'Osier, founded by Ada Quill and a friend in [contradicted-claim|2019|], hires.',
    'Founded in 2021 in Lyon, Osier hires. Osier set up its Turin office in 2025. Osier started selling in 2024.',
    'Lark 2, from the lab Osier, launched on 2 April 2026.',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}
