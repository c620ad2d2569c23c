import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { madeUp } from '../support/made-up.ts'

const knowledge = madeUp(
  `
osier:
  kind: lab
  name: Osier
lark-3:
  kind: model
  name: Lark 3
  lab: osier
  family: lark
  facts:
    - {property: released, value: 2026-03-01, asOf: 2026-03-01, sources: [osier]}
    - {property: license, value: mit, validFrom: 2026-03-01, asOf: 2026-03-01, sources: [osier]}
    - {property: availability, value: general, validFrom: 2026-03-01, validTo: 2026-08-01, asOf: 2026-03-01, sources: [osier]}
    - {property: availability, value: retired, validFrom: 2026-08-01, asOf: 2026-08-01, sources: [osier]}
lark-3-0417:
  kind: model
  name: Lark 3-0417
  aliases: [Lark 3 0417]
  lab: osier
  family: lark
  facts:
    - {property: released, value: 2026-04-17, asOf: 2026-04-17, sources: [osier]}
lark-3-0602:
  kind: model
  name: Lark 3-0602
  lab: osier
  family: lark
  facts:
    - {property: released, value: 2026-06-02, asOf: 2026-06-02, sources: [osier]}
finch-2:
  kind: model
  name: Finch 2
  lab: osier
  family: finch
  facts:
    - {property: released, value: 2026-02-01, asOf: 2026-02-01, sources: [osier]}
    - {property: availability, value: general, validFrom: 2026-02-01, asOf: 2026-02-01, sources: [osier]}
finch-2.5:
  kind: model
  name: Finch 2.5
  lab: osier
  family: finch
  facts:
    - {property: released, value: 2026-05-01, asOf: 2026-05-01, sources: [osier]}
mit:
  kind: license
  name: MIT License
`,
  [['osier', 'primary', 'Osier', '2026-08-01']],
)

const { check } = helpersFor(knowledge)
const sentences: Record<string, readonly string[]> = {
  'a model is as new as its newest dated version': [
    'Lark 3 is Osier’s newest Lark.',
    'Osier’s latest Lark model is Lark 3.',
  ],
  'a dated version is not as new as the next, nor a model as its successor': [
    '[superseded-model|Lark 3-0417 is Osier’s newest Lark|].',
    '[superseded-model|Finch 2 is Osier’s newest Finch|].',
  ],
  'a licence outlives the service': [
    'Lark 3 is licensed under the MIT License.',
    'Lark 3 [outdated-claim|is licensed|] to banks by the seat.',
  ],
  'what a feature is not supported by is no end of the model': [
    'Caching is available for Lark 3-0602 and Lark 3-0417; Finch 2 is not supported.',
    'Finch 2 [contradicted-claim|is not supported|].',
  ],
  'what is gone may be told to have been deprecated': [
    'Lark 3 was deprecated on 20 August 2026.',
    'Lark 3 [contradicted-claim|was generally available|] on 20 August 2026.',
  ],
}

for (const [about, texts] of Object.entries(sentences)) {
  describe(about, () => {
    test.each(texts)('%s', text => {
      expect(check(`//- as-of: 2026-11-01\n${text}`)).toEqual([])
    })
  })
}
