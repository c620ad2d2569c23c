import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { propertyKnowledge } from '../support/property-knowledge.ts'

const { check } = helpersFor(propertyKnowledge())

/** Each brief's marked ranges are all that is found in it; every wording has twins that stay silent. */
const groups: Record<string, readonly string[]> = {
  'what happened on a day': [
    'The Ferry Act, which the governor signed on [contradicted-claim|3 September 2025|], is long.',
    'On [contradicted-claim|3 September 2025|], the governor signed the Ferry Act.',
    'The signing of the Ferry Act on [contradicted-claim|3 September 2025|] was quiet.',
    'The Ferry Act became law on [contradicted-claim|3 September 2025|].',
    'The Quay Order dates from [contradicted-claim|30 November 2023|]. The Quay Order’s repeal on [contradicted-claim|20 February 2025|] was quiet.',
    'The [contradicted-claim|20 February 2025|] repeal of the Quay Order was quiet.',
    'The Ferry Act, which the governor signed on 29 September 2025, is long. The Quay Order dates from October 2023.',
    'On 3 September 2025, the governor signed the Ferry Act’s rival. The Quay Order’s repeal was quiet.',
    'The Ferry Act, unveiled on 3 September 2025, is long. On 3 September 2025, the lobby opposed the Ferry Act.',
  ],
  'on a label': [
    '**Ferry Act (California)** · signed [contradicted-claim|3 September 2025|]',
    '- Ferry Act: [contradicted-claim|operative from 1 May 2026|]\n- Ferry Act: effective 1 January 2026',
    'The Ferry Act — signed [contradicted-claim|3 September 2025|] — is long. The Ferry Act — signed on 29 September 2025 — is long.',
  ],
  'two releases in a row': [
    'There is Lark 2, released on 2 April 2026, with open weights, and Lark 1, released on 3 March 2025.',
    'Lark 2 followed on 3 May 2026.',
    'There is the Quay Order, signed on 30 October 2023 and the Tidal Action Plan, issued on 3 July 2025, on ports.',
  ],
  'licences by their bare names': [
    '[contradicted-claim|Apache|]-licensed Lark 2 is free. Lark 2 is [contradicted-claim|Apache|]-licensed.',
    '- Lark 2: [contradicted-claim|Apache 2.0|]',
    'Lark 2采用[contradicted-claim|Apache 2.0|]许可证。',
    'MIT-licensed Lark 2 is free. - Lark 2: MIT',
  ],
  'what a figure says': [
    'Lark 2 has [contradicted-claim|720 billion|] parameters.',
    'Lark 2 has 750 billion parameters.',
    'Lark 2’s context window is [contradicted-claim|less than 200,000|] tokens.',
    'Lark 2’s context window is at least 1 million tokens. Lark 2’s context window of up to 1M tokens is large.',
    'Lark 2的上下文窗口为[contradicted-claim|20万|]token。',
    'Lark 2的输入价格为每百万token[contradicted-claim|5美元|]。',
    'Lark 2’s input tokens cost [contradicted-claim|at least $5|] per million.',
  ],
  'a plan of the past': [
    'The Ferry Act’s duties for small developers were originally to apply from 1 July 2026.',
    'The Ferry Act’s [outdated-claim|duties for small developers apply from 1 July 2026|].',
  ],
  'who owns whom': [
    'Marl is owned by [contradicted-claim|Teal|]. Marl, a unit of [contradicted-claim|Teal|], is small.',
    'Marl is owned by Osier. Marl, a wholly owned subsidiary of Osier, is small. Osier is owned by Teal.',
    'Marl is not owned by Teal. Marl is partly owned by Teal. Was Marl owned by Teal? Marl is part of Teal’s forum.',
  ],
  'thresholds of two policies': [
    'The Quay Order and the Ferry Act set theirs at 10^25 and 10^26 operations, respectively.',
    'The Quay Order starts at 10^23 FLOP, a thousandth of the 10^26 in the Ferry Act.',
  ],
  'who leads, who lists': [
    'Osier, led by [outdated-claim|Ada Quill|], hires. Ada Quill led Osier. Osier was led by Ada Quill until 2025.',
    'Osier is still [outdated-claim|preparing its Paris listing|]. Osier[outdated-claim|目前仍是未上市|]公司。',
    'Lark 2, a model by Teal, is large.',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}
