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
flood-risk:
  kind: policy
  name: Flood-risk designation of Osier
  aliases:
    - flood risk
  facts:
    - {property: type, value: directive, asOf: 2026-01-01, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2026-01-10, validTo: 2026-05-01, asOf: 2026-05-01, sources: [gazette]}
    - {property: status, value: rescinded, validFrom: 2026-05-01, asOf: 2026-09-01, sources: [gazette]}
quay-rule:
  kind: policy
  name: Quay Rule
  facts:
    - {property: type, value: regulation, asOf: 2026-01-01, sources: [gazette]}
    - {property: jurisdiction, value: United States, asOf: 2026-01-01, sources: [gazette]}
    - {property: issuer, value: Bureau of Quays, asOf: 2026-01-01, sources: [gazette]}
    - {property: signed, value: 2024-06-10, asOf: 2026-01-01, sources: [gazette]}
fen-act:
  kind: policy
  name: Fen Act
  facts:
    - {property: type, value: statute, asOf: 2026-01-01, sources: [gazette]}
    - {property: issuer, value: National Parliament, asOf: 2026-01-01, sources: [gazette]}
    - {property: signed, value: 2025-05-20, asOf: 2026-01-01, sources: [gazette]}
    - {property: effective, value: 2025-09-01, asOf: 2026-01-01, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2025-09-01, asOf: 2026-09-01, sources: [gazette]}
marsh-measures:
  kind: policy
  name: Marsh Measures
  facts:
    - {property: type, value: regulation, asOf: 2026-01-01, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2025-09-01, asOf: 2026-09-01, sources: [gazette]}
tide-directive:
  kind: policy
  name: Tide Directive
  facts:
    - {property: type, value: bill, asOf: 2026-01-01, sources: [gazette]}
    - {property: status, value: proposed, validFrom: 2022-09-01, validTo: 2025-10-06, asOf: 2025-10-06, sources: [gazette]}
    - {property: status, value: withdrawn, validFrom: 2025-10-06, asOf: 2026-09-01, sources: [gazette]}
marsh-list:
  kind: policy
  name: Marsh List
  facts:
    - {property: participation, party: fenwick, value: member, validFrom: 2025-01-16, asOf: 2026-06-01, sources: [gazette]}
    - {property: participation, party: osier, value: outside, asOf: 2026-06-01, sources: [gazette]}
`,
    [['gazette', 'primary', 'Gazette', '2026-09-01']],
  )

tellApart(
  'a designation by what is done under it',
  {
    told: [
      'The ministry continues to treat Osier as a flood risk.',
      'The ministry still lists Osier as a flood risk.',
      'Osier remains a flood risk in the eyes of the ministry.',
      'Osier is still designated a flood risk.',
    ],
    silent: [
      'Osier is no longer a flood risk.',
      'The ministry treated Osier as a flood risk until May 2026.',
      'The ministry continues to treat Fenwick as a flood risk.',
      'Osier remains a flood risk assessment away from a ban.',
      'Does the ministry still treat Osier as a flood risk?',
      'Osier considers Fenwick a flood risk.',
    ],
  },
  knowledge,
)
tellApart(
  'under which president',
  {
    told: [
      'The Trump administration issued the Quay Rule.',
      'The Trump administration’s Quay Rule is long.',
      'The Quay Rule was imposed by the Trump administration.',
    ],
    silent: [
      'The Biden administration issued the Quay Rule.',
      'The Trump administration rescinded the Quay Rule.',
      'The Trump administration’s view of the Quay Rule is known.',
      'Under the Trump administration the Quay Rule still holds.',
      'Did the Trump administration issue the Quay Rule?',
    ],
  },
  knowledge,
)
tellApart(
  'those who write standards',
  {
    told: ['The Quay Rule was published by ISO.', 'IEEE wrote the Fen Act.'],
    silent: ['ISO published a paper on the Quay Rule.', 'The Fen Act was welcomed by ISO.'],
  },
  knowledge,
)
tellApart(
  'not taken off a list',
  {
    told: ['Fenwick has been removed from the Marsh List.'],
    silent: [
      'Fenwick was not removed from the Marsh List.',
      'Fenwick has yet to be removed from the Marsh List.',
      'Osier was not removed from the Marsh List, as it was never on it.',
    ],
  },
  knowledge,
)
tellApart(
  'names in the plural',
  {
    told: ['The Marsh Measures are long, but they are not yet in force.'],
    silent: [
      'The Marsh Measures are long, and they are in force.',
      'The Fen Act binds ferries, but they are not yet in force.',
    ],
  },
  knowledge,
)
tellApart(
  'what an object is called beside its name',
  {
    told: [
      'The governor signed the state’s ferry law, the Fen Act, in October 2024.',
      'The governor signed the ferry law, the Fen Act, in March 2024.',
    ],
    silent: ['The governor signed the state’s ferry law, the Fen Act, in May 2025.'],
  },
  knowledge,
)
tellApart(
  'open in a chamber',
  {
    told: [
      'The Tide Directive is still open in Council.',
      'The Tide Directive was tabled in 2022. The file is still open in Council.',
    ],
    silent: ['The Tide Directive was still open in Council in 2024.', 'The Fen Act is open to all.'],
  },
  knowledge,
)
