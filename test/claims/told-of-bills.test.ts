import { madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

const knowledge = () =>
  madeUp(
    `
osier:
  kind: lab
  name: Osier
fenwick:
  kind: lab
  name: Fenwick
gull-bill:
  kind: policy
  name: Gull Bill
  facts:
    - {property: type, value: bill, asOf: 2026-01-01, sources: [gazette]}
    - {property: compute-threshold, value: 1.0e+26, asOf: 2026-01-01, sources: [gazette]}
    - {property: penalty-max, value: '1,000,000 USD per violation', asOf: 2026-01-01, sources: [gazette]}
    - {property: status, value: proposed, validFrom: 2025-09-19, asOf: 2026-09-01, sources: [gazette]}
fen-act:
  kind: policy
  name: Fen Act
  facts:
    - {property: type, value: statute, asOf: 2026-01-01, sources: [gazette]}
    - {property: jurisdiction, value: Texas, asOf: 2026-01-01, sources: [gazette]}
    - {property: compute-threshold, value: 1.0e+26, asOf: 2026-01-01, sources: [gazette]}
    - {property: penalty-max, value: '1,000,000 USD per violation', asOf: 2026-01-01, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2025-09-01, asOf: 2026-09-01, sources: [gazette]}
marsh-act:
  kind: policy
  name: Marsh Act
  facts:
    - {property: jurisdiction, value: United States, asOf: 2026-01-01, sources: [gazette]}
ford-pact:
  kind: policy
  name: Ford Pact
  facts:
    - {property: participation, party: fenwick, value: member, validFrom: 2025-01-16, asOf: 2026-06-01, sources: [gazette]}
    - {property: participation, party: osier, value: outside, asOf: 2026-06-01, sources: [gazette]}
`,
    [['gazette', 'primary', 'Gazette', '2026-09-01']],
  )

tellApart(
  'what a bill would do',
  {
    told: [
      'The Gull Bill would cover models trained with more than 10^27 FLOP.',
      'The Gull Bill would fine developers up to $10 million per violation.',
    ],
    silent: [
      'The Gull Bill would cover models trained with more than 10^26 FLOP.',
      'The Gull Bill would fine developers up to $1 million per violation.',
      'An earlier version of the Gull Bill would have covered models trained with more than 10^27 FLOP.',
      'If amended, the Gull Bill would cover models trained with more than 10^27 FLOP.',
    ],
  },
  knowledge,
)
tellApart(
  'whom it binds, below its name',
  {
    told: [
      '## Fen Act\n\nDevelopers face fines of up to $10 million per violation.',
      '## Fen Act\n\n- Applies to: models trained with more than 10^25 FLOP',
      '## Fen Act\n\nFines run up to $10 million per violation.',
    ],
    silent: [
      '## Fen Act\n\nDevelopers face fines of up to $1 million per violation.',
      '## Fen Act\n\nDevelopers would have faced fines of up to $10 million per violation.',
      '## Fen Act and Gull Bill\n\nDevelopers face fines of up to $10 million per violation.',
      '## Fen Act\n\nDevelopers face fines of up to $10 million under other laws.',
      '## Ferries\n\nDevelopers face fines of up to $10 million per violation.',
    ],
  },
  knowledge,
)
tellApart(
  'a law of one state and the union',
  {
    told: ['Congress passed the Fen Act.', 'Congress enacted the Fen Act to calm the ferries.'],
    silent: ['Congress passed the Marsh Act.', 'Did Congress pass the Fen Act?'],
  },
  knowledge,
)
tellApart(
  'who has signed, in a row behind a colon',
  {
    told: ['Labs that have signed the Ford Pact: Fenwick, Osier.', 'Fenwick has no Ford Pact.'],
    silent: ['Labs that have not signed the Ford Pact: Osier.', 'Osier has no Ford Pact.'],
  },
  knowledge,
)
tellApart(
  'both chambers',
  {
    told: ['The Fen Act has cleared both chambers and awaits the governor’s signature.'],
    silent: [
      'The Fen Act has cleared both chambers.',
      'The Fen Act has cleared both chambers and been signed.',
    ],
  },
  knowledge,
)
