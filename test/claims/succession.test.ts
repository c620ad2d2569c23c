import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { type MadeUpSource, madeUp } from '../support/made-up.ts'

const SOURCES: readonly MadeUpSource[] = [['osier-2026', 'primary', 'Osier', '2026-06-01']]
const model = (number: number, released: string, more = '') => `
kelp-${number}:
  kind: model
  name: Kelp ${number}
  lab: osier
  family: kelp
  facts:
    - {property: released, value: ${released}, asOf: 2026-06-01, sources: [osier-2026]}${more}
`
const { check } = helpersFor(
  madeUp(
    `
osier:
  kind: lab
  name: Osier
  facts:
    - {property: country, value: France, asOf: 2026-06-01, sources: [osier-2026]}
${model(1, '2025-03-01', '\n    - {property: successor, value: kelp-2, asOf: 2026-06-01, sources: [osier-2026]}')}
${model(2, '2026-02-02', '\n    - {property: successor, value: kelp-3, asOf: 2026-06-01, sources: [osier-2026]}\n    - {property: announced, value: 2026-01-20, asOf: 2026-06-01, sources: [osier-2026]}')}
${model(3, '2026-05-04', '\n    - {property: predecessor, value: kelp-2, asOf: 2026-06-01, sources: [osier-2026]}')}
`,
    SOURCES,
  ),
)

/** Each brief's marked ranges are all that is found in it; every wording has twins that stay silent. */
const groups: Record<string, readonly string[]> = {
  'which model came next': [
    'Kelp 1 was directly followed by [contradicted-claim|Kelp 3|].',
    'The direct successor of Kelp 1 was Kelp 2. Kelp 1’s direct successor is [contradicted-claim|Kelp 3|].',
    'Kelp 2 was replaced by [contradicted-claim|Kelp 1|].',
    'Kelp 1 was directly followed by Kelp 2. Kelp 2 was replaced by Kelp 3. Kelp 1 was replaced by Kelp 3.',
    'Kelp 1 was not directly followed by Kelp 3. Was Kelp 1 directly followed by Kelp 3?',
  ],
  'which model came before': [
    'Kelp 3, successor to [contradicted-claim|Kelp 1|], is fast. Kelp 3, which succeeded [contradicted-claim|Kelp 1|], is fast.',
    'Kelp 3’s predecessor, [contradicted-claim|Kelp 1|], was slow. Kelp 3 is fast; its predecessor was [contradicted-claim|Kelp 1|].',
    '| Model | Predecessor |\n|---|---|\n| Kelp 3 | [contradicted-claim|Kelp 1|] |',
    'Kelp 3, successor to Kelp 2, is fast. The predecessor of Kelp 3 was Kelp 2. Kelp 2, successor to Kelp 1, is fast.',
    'Kelp 3 is not the successor to Kelp 1. Is Kelp 3 the successor to Kelp 1? If Kelp 3 were the successor to Kelp 1, we would know.',
    'Kelp 3 will be the successor to Kelp 1. Kelp 3, a possible successor to Kelp 1, is fast. Kelp 3 and the successor to Kelp 1 are fast.',
  ],
  'when it was announced': [
    'Osier unveiled Kelp 2 in [contradicted-claim|October 2025|].',
    'Osier unveiled Kelp 2 in January 2026. Osier unveiled Kelp 2 in February 2026.',
    'Osier unveiled Kelp 3 in April 2026. Osier unveiled plans for Kelp 2 in October 2025.',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}
