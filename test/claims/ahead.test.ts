import { madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

const knowledge = () =>
  madeUp(
    `
osier:
  kind: lab
  name: Osier
osprey-1:
  kind: model
  name: Osprey 1
  lab: osier
  facts:
    - {property: price-input, value: 5, validFrom: 2026-01-10, asOf: 2026-09-01, sources: [gazette]}
gull-bill:
  kind: policy
  name: Gull Bill
  facts:
    - {property: type, value: bill, asOf: 2026-01-01, sources: [gazette]}
    - {property: status, value: vetoed, validFrom: 2025-09-19, asOf: 2026-09-01, sources: [gazette]}
fen-act:
  kind: policy
  name: Fen Act
  facts:
    - {property: type, value: statute, asOf: 2026-01-01, sources: [gazette]}
    - {property: status, value: signed, validFrom: 2025-05-17, validTo: 2026-05-14, asOf: 2026-09-01, sources: [gazette]}
    - {property: status, value: superseded, validFrom: 2026-05-14, asOf: 2026-09-01, sources: [gazette]}
order-77:
  kind: policy
  name: Executive Order 77
  facts:
    - {property: type, value: executive-order, asOf: 2026-01-01, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2025-03-01, validTo: 2026-05-14, asOf: 2026-09-01, sources: [gazette]}
    - {property: status, value: rescinded, validFrom: 2026-05-14, asOf: 2026-09-01, sources: [gazette]}
marsh-act:
  kind: policy
  name: Marsh Act
  facts:
    - {property: type, value: statute, asOf: 2026-01-01, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2026-01-01, asOf: 2026-09-01, sources: [gazette]}
`,
    [['gazette', 'primary', 'The Gazette', '2026-09-01']],
  )

tellApart(
  'what is ahead of a policy',
  {
    told: [
      'The Fen Act looms in June.',
      'Enforcement of the Fen Act begins on 30 June 2026.',
      'The Fen Act is just around the corner, and few firms are ready.',
      'The Fen Act is only six weeks away.',
      'Compliance with the Fen Act starts this autumn.',
      'Governor Polis must decide by 30 September whether to sign the Gull Bill.',
      'The governor has to choose whether to sign or veto the Gull Bill.',
      'Norway is debating the Gull Bill.',
      'Norway is moving ahead with the Gull Bill.',
    ],
    silent: [
      'The Fen Act loomed in June, and was then replaced.',
      'Enforcement of the Fen Act was to begin on 30 June 2026.',
      'Does the Fen Act loom in June?',
      'In 2025 the governor had to decide whether to sign the Gull Bill.',
      'Norway debated the Gull Bill in 2025.',
      'A successor to the Fen Act looms in June.',
    ],
  },
  knowledge,
)
tellApart(
  'what a text would do once it is law',
  {
    told: [
      'The Marsh Act would apply to all labs.',
      'The Marsh Act would only cover labs with a fleet.',
      'The Marsh Act bill would push the deadline to 2027.',
      'Under the Marsh Act, labs would have to report incidents.',
      'Under the Marsh Act, large labs would face audits.',
    ],
    silent: [
      'Under the Marsh Act, labs have to report incidents.',
      'Under the Marsh Act, labs would have reported incidents anyway.',
      'Under an earlier draft of the Marsh Act, labs would have to report incidents.',
      'The Marsh Act would have applied to all labs.',
      'If Osier moved, the Marsh Act would apply to it.',
      'The Marsh Act would fine labs up to $10 million under the amendment.',
    ],
  },
  knowledge,
)
tellApart(
  'everyday conditions',
  {
    told: [
      'If your system ranks tenants, the Fen Act applies to you.',
      'Where a lender uses a model, the Fen Act requires an audit.',
      'If your team writes long prompts, Osprey 1 costs $3 per million input tokens.',
    ],
    silent: [
      'If your system ranks tenants, the Marsh Act applies to you.',
      'If a lab wins its suit, the Fen Act is in force.',
      'If the court rules so, the Fen Act applies to you.',
      'If your team waits, Osprey 1 will cost $3 per million input tokens.',
      'If the Fen Act applies to you, ask a lawyer.',
    ],
  },
  knowledge,
)
tellApart(
  'the day that a heading tells of a law',
  {
    told: [
      '# Marsh Act in effect, Fen Act looms in June 2026\n\nThe Fen Act requires audits.',
      '# Fen Act starts on 30 June 2026\n\nThe Fen Act requires audits.',
    ],
    silent: [
      '# The field in January 2026\n\nThe Fen Act awaits its first day.',
      '# Marsh Act in effect, Fen Act replaced\n\nThe Marsh Act requires audits.',
      'Marsh Act in force, Fen Act gone.',
    ],
  },
  knowledge,
)
tellApart(
  'parts of a text, and an order by its title',
  {
    told: [
      'The Fen Act’s Section 4 requires audits of all labs.',
      'Section 4(b) of the Fen Act requires audits of all labs.',
      'Executive Order 77 was issued in 2025.\n\nThe Executive Order directs agencies to act.',
      'In 2025 the White House issued Executive Order 77. This Executive Order requires labs to report.',
    ],
    silent: [
      'The Marsh Act’s Section 4 requires audits of all labs.',
      'Section 4 of the Fen Act required audits of all labs.',
      'A draft of Section 4 of the Fen Act requires audits of all labs.',
      'Executive Order 77 was issued in 2025.\n\nThe Executive Order was rescinded in May.',
    ],
  },
  knowledge,
)
