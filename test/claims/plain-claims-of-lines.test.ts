import { madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

const knowledge = () =>
  madeUp(
    `
wren:
  kind: lab
  name: Wren
  facts:
    - {property: flagship, value: heron-3, validFrom: 2025-05-01, validTo: 2026-03-01, asOf: 2026-06-01, sources: [gazette]}
    - {property: flagship, value: heron-4-pro, validFrom: 2026-03-01, asOf: 2026-06-01, sources: [gazette]}
    - {property: valuation, value: 7000000000, validFrom: 2025-09-01, validTo: 2026-04-01, asOf: 2025-09-01, sources: [gazette]}
    - {property: valuation, value: 20000000000, validFrom: 2026-04-01, asOf: 2026-04-01, sources: [gazette]}
heron:
  kind: model
  name: Heron
  lab: wren
  family: heron
  isFamily: true
heron-2:
  kind: model
  name: Heron 2
  lab: wren
  family: heron-2
  isFamily: true
heron-4:
  kind: model
  name: Heron 4
  lab: wren
  family: heron-4
  isFamily: true
heron-3:
  kind: model
  name: Heron 3
  lab: wren
  family: heron
  facts:
    - {property: released, value: 2025-05-01, asOf: 2026-06-01, sources: [gazette]}
    - {property: license, value: apache-2.0, validFrom: 2025-05-01, validTo: 2026-01-10, asOf: 2026-06-01, sources: [gazette]}
    - {property: license, value: mit, validFrom: 2026-01-10, asOf: 2026-06-01, sources: [gazette]}
heron-4-pro:
  kind: model
  name: Heron 4 Pro
  lab: wren
  family: heron-pro
  facts:
    - {property: released, value: 2026-03-01, asOf: 2026-06-01, sources: [gazette]}
apache-2.0:
  kind: license
  name: Apache 2.0
mit:
  kind: license
  name: MIT License
sedge-act:
  kind: policy
  name: Sedge Act
  facts:
    - {property: effective, value: 2026-01-22, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: passed, validFrom: 2025-06-12, validTo: 2025-12-20, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: signed, validFrom: 2025-12-20, validTo: 2026-01-22, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2026-01-22, asOf: 2026-06-01, sources: [gazette]}
gull-bill:
  kind: policy
  name: Gull Bill
  facts:
    - {property: type, value: bill, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: passed, validFrom: 2026-06-01, asOf: 2026-06-01, sources: [gazette]}
`,
    [['gazette', 'primary', 'The Gazette', '2026-06-01']],
  )

tellApart(
  'the newest line of a lab',
  {
    told: [
      'Wren’s newest model family is Heron 2.',
      'Wren’s latest models, the Heron 2 family, can be downloaded.',
      'Heron 2 remains Wren’s newest model family.',
      'Wren’s latest generation, Heron 2, is popular with coders.',
      'Heron 2, Wren’s newest model line, is cheap.',
      'The newest models from Wren are the Heron 2 family.',
    ],
    silent: [
      'Heron 4 is Wren’s newest model family.',
      'In 2024 Heron 2 was Wren’s newest model family.',
      'Wren’s newest model family in 2024, Heron 2, was small.',
      'Wren’s newest small model in the Heron 2 family runs on phones.',
      'Wren compared its newest models with the Heron 2 family.',
      'Is Heron 2 still Wren’s newest model family?',
      'If Heron 2 were Wren’s newest model family, buyers would wait.',
    ],
  },
  knowledge,
)

tellApart(
  'what is put first, and beside a plan',
  {
    told: [
      'Wren’s main model remains Heron 3, whose release moved the markets.',
      'Buyers should budget for Heron 3, Wren’s top model.',
      'Buyers who want the best can choose Heron 3, Wren’s top model.',
      'Wren, at $7 billion after its latest round, is small.',
    ],
    silent: [
      'Buyers had to budget for Heron 3, Wren’s top model.',
      'In May 2025 buyers had to budget for Heron 3, then Wren’s top model.',
      'Buyers should budget for Heron 4 Pro, Wren’s top model.',
      'Wren, at $20 billion after its latest round, is large.',
      'Wren’s main model in 2025 was Heron 3.',
    ],
  },
  knowledge,
)

tellApart(
  'what a model first came with',
  {
    told: ['Heron 3, first released in May 2025, is licensed under Apache 2.0.'],
    silent: [
      'Wren first shipped Heron 3 under Apache 2.0, so that anyone could build on it.',
      'Heron 3 was first published under Apache 2.0.',
      'Heron 3, first released in May 2025, is licensed under the MIT License.',
    ],
  },
  knowledge,
)

tellApart(
  'a month to come, and who has the text now',
  {
    told: [
      'The Sedge Act comes into force in January.',
      'The Sedge Act takes effect in January.',
      'The legislature has sent the Sedge Act to the governor, who has a month to decide.',
      'Lawmakers have forwarded the Sedge Act to the president for signature.',
    ],
    silent: [
      'The Sedge Act came into force in January.',
      'The Sedge Act comes into force on 22 January 2026.',
      'In December 2025 the Sedge Act was to come into force in January.',
      'In June 2025 the legislature sent the Sedge Act to the governor, who had a month to decide.',
      'The legislature has sent the Gull Bill to the governor.',
      'The legislature has sent the Sedge Act to the governor, who signed it in December.',
    ],
  },
  knowledge,
)

tellApart(
  'what a name is, behind it',
  {
    told: [
      'The Heron 3 model remains Wren’s flagship.',
      'The Heron 3 model is Wren’s newest model.',
      'Wren’s Heron 3 model is licensed under Apache 2.0.',
      'The Sedge Act law has not been signed.',
      'The Sedge Act bill will take effect in January.',
    ],
    silent: [
      'The Heron 4 Pro model remains Wren’s flagship.',
      'The Heron 3 model was Wren’s flagship in 2025.',
      'The Heron 3 model card is Wren’s flagship document.',
      'The Heron 3 model weights are licensed under the MIT License.',
      'The Gull Bill bill has not been signed.',
      'The Sedge Act law firm has not been signed up.',
    ],
  },
  knowledge,
)
