import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { propertyKnowledge } from '../support/property-knowledge.ts'

const { check } = helpersFor(propertyKnowledge())

/** Each brief's marked ranges are all that is found in it; every wording has twins that stay silent. */
const groups: Record<string, readonly string[]> = {
  'papers for a listing': [
    'Osier [outdated-claim|has yet to file for an initial public offering|]. Osier [outdated-claim|has not filed for a public offering|].',
    'Osier, which is [outdated-claim|preparing a listing|] in Turin, disclosed its research spending.',
    '奥西尔[outdated-claim|仍在筹备赴港上市|]，市场预期可观。',
    'Osier has not filed for bankruptcy. In December 2025 Osier had yet to file for an initial public offering.',
    'Osier filed its prospectus in December 2025. Osier has filed its prospectus for a bond. 奥西尔已上市。',
    'Osier is planning a listing, said the company in December 2025.',
  ],
  'the seat of a body': [
    'Osier has its headquarters in [contradicted-claim|Berlin|]. Osier keeps its seat in [contradicted-claim|Turin|].',
    'Osier is based in [contradicted-claim|Toronto|]. 奥西尔总部设在[contradicted-claim|深圳|]。',
    'Osier has its headquarters in Lyon. Osier has its headquarters in Europe. Osier has offices in Berlin.',
    'Osier has its European headquarters in Berlin. 奥西尔在深圳设有办公室。',
  ],
  'who founded another body did not found this one': [
    'Teal, the lab that [contradicted-claim|Ada Quill|] founded, is small. Teal was founded by [contradicted-claim|Tam Reed|]. Teal counts [contradicted-claim|Tam Reed|] among its founders.',
    'Teal was founded by Jo Marsh. Teal, the lab that Vera Lund founded, is small. Teal’s co-founder Ada Quill agreed.',
    'Osier, the lab that Ada Quill founded, is large. Osier was founded by Jo Marsh. Marl was founded by Ada Quill. Teal was founded by Ada Quill’s former deputy. Osier counts Ada Quill among its founders.',
  ],
  'who runs it, with the name in Chinese before it': [
    '奥西尔首席执行官奎尔([outdated-claim|Ada Quill|])表示同意。',
    '奥西尔首席执行官林德(Bo Lindqvist)表示同意。奥西尔前首席执行官奎尔(Ada Quill)表示同意。',
  ],
  'the most that a breach costs': [
    'The Ferry Act [contradicted-claim|caps the penalty at $100,000|] per violation.',
    'The Ferry Act’s maximum penalty [contradicted-claim|is $100,000|] per violation.',
    'Under the Ferry Act fines can [contradicted-claim|reach USD 30 million|], they say.',
    'Under the Ferry Act a lab [contradicted-claim|may be fined up to 50 million dollars|] a day.',
    'The Ferry Act caps the penalty at $1 million per violation. The Ferry Act caps the penalty at $100,000 for small labs.',
    'Under the Ferry Act a lab may be fined up to 50,000 dollars. Under the Ferry Act fines can reach USD 1 million.',
    'If the state amends the Ferry Act, fines can reach $30 million.',
    'Under the Ferry Act costs could reach $30 million a year for the state. Under the Ferry Act a lab could raise $30 million.',
  ],
  'since when a law binds': [
    'The Ferry Act [contradicted-claim|has been law since August 2024|]. The Ferry Act has been law since January 2026.',
    'The Ferry Act has been popular since August 2024. The Quay Order has been history since 2025.',
    'Ferry Act: [contradicted-claim|prohibitions apply from August 2026|]. Ferry Act: prohibitions apply from March 2026.',
    'We note that the Ferry Act’s [contradicted-claim|prohibitions apply only from August 2026|].',
  ],
  'the day of the last step beside a status': [
    '| Law | Status | Date |\n|---|---|---|\n| Ferry Act | [outdated-claim|signed, not yet in force|] | 29 September 2025 |\n| Reed Bill | withdrawn | 1 March 2026 |',
    '| Law | Status | As of |\n|---|---|---|\n| Reed Bill | withdrawn | 1 March 2026 |\n| Quay Order | rescinded | 2025 |',
    '| Law | Status | Date |\n|---|---|---|\n| Ferry Act | passed | 20 August 2025 |\n| Ferry Act | signed, not yet in force | 29 September 2025 |',
    '| Date | Law | Status |\n|---|---|---|\n| 1 October 2025 | Ferry Act | signed, not yet in force |',
  ],
  'what to say if asked': [
    'If asked about labs: the Quay Order [outdated-claim|obliges|] them to report.',
    'If asked, the Quay Order obliges labs to report. If asked whether it binds them, say that the Quay Order obliges labs.',
    'If repealed: the Quay Order obliges nobody.',
  ],
  'words that join sentences, before a verb': [
    'The Ferry Act’s [contradicted-claim|prohibitions, by contrast, apply from August 2026|].',
    'The Ferry Act’s [contradicted-claim|prohibitions, however, have applied since August 2024|].',
    'The Ferry Act’s prohibitions, by contrast, apply from March 2026. The Ferry Act’s prohibitions, if adopted, apply from August 2026.',
    'The Ferry Act’s prohibitions, it was once planned, apply from August 2026.',
  ],
  'a bill that waits for a chamber': [
    'The Ferry Act has passed the Assembly and [outdated-claim|awaits the Senate|].',
    'The Ferry Act [outdated-claim|awaits the Senate|], they say. The Reed Bill [outdated-claim|awaits the Council|].',
    'The Ferry Act awaits the Senate’s report on jobs. In May 2025 the Ferry Act awaited the Senate.',
    'The Sluice Bill has passed the Assembly and awaits the Senate.',
  ],
  'a name that was another body’s': [
    'Teal, formerly known as [contradicted-claim|Marl|], is small. Teal (previously [contradicted-claim|Osier|]) is small.',
    'Teal, formerly of Osier, is small. Teal, formerly known as Umber Works, is small. Marl, formerly Osier, is small.',
    'Teal, once Osier’s rival, is small. Teal, formerly known as Teal, is small.',
  ],
  'a date is no name in a row': [
    'It was made in 2023, and the Quay Order [outdated-claim|is still in force|]. Users of Osier and the Quay Order are in force.',
  ],
  'places of the world': [
    'Osier, the [contradicted-claim|Austrian|] lab, hires. [contradicted-claim|Swedish|] lab Osier hires.',
    'Osier, the French lab, hires. Osier hires Austrian researchers. Osier, the Austrian lab’s rival, hires.',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}
