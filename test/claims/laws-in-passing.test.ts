import { madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

const knowledge = () =>
  madeUp(
    `
osier:
  kind: lab
  name: Osier
tide-bureau:
  kind: organization
  name: Tide Bureau
salt-ministry:
  kind: organization
  name: Ministry of Salt
reed-order:
  kind: policy
  name: Reed Order
  facts:
    - {property: type, value: directive, asOf: 2026-01-01, sources: [gazette]}
    - {property: issuer, value: Tide Bureau, asOf: 2026-01-01, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2026-01-10, validTo: 2026-05-01, asOf: 2026-05-01, sources: [gazette]}
    - {property: status, value: rescinded, validFrom: 2026-05-01, asOf: 2026-09-01, sources: [gazette]}
marsh-list:
  kind: policy
  name: Marsh List
  facts:
    - {property: type, value: directive, asOf: 2026-01-01, sources: [gazette]}
    - {property: issuer, value: Tide Bureau, asOf: 2026-01-01, sources: [gazette]}
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
    - {property: issuer, value: National Parliament, asOf: 2026-01-01, sources: [gazette]}
    - {property: signed, value: 2025-05-20, asOf: 2026-01-01, sources: [gazette]}
    - {property: effective, value: 2025-09-01, asOf: 2026-01-01, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2025-09-01, asOf: 2026-09-01, sources: [gazette]}
ford-treaty:
  kind: policy
  name: Ford Treaty
  facts:
    - {property: participation, party: France, value: ratified, validFrom: 2026-05-15, asOf: 2026-06-01, sources: [gazette]}
`,
    [['gazette', 'primary', 'Gazette', '2026-09-01']],
  )

tellApart(
  'a clause that needs no comma',
  {
    told: [
      'Since March the ministry has shut out Osier under the Reed Order that is still in place.',
      'Osier fights the Reed Order that remains in force.',
      'In January the ministry pointed to the Reed Order, which is still in force.',
    ],
    silent: [
      'There is no Reed Order that is still in force.',
      'They quote a version of the Reed Order that is still in force elsewhere.',
      'Since March the ministry has quoted the Reed Order that was in force then.',
      'Since March the ministry has quoted the Fen Act that is still in force.',
    ],
  },
  knowledge,
)
tellApart(
  'whom or what a law is about',
  {
    told: [
      'The Reed Order against Osier, which remains in force, is long.',
      'The Fen Act for ferry models has applied since 1 March 2026.',
      'The Fen Act on ferry models is still only a draft.',
    ],
    silent: [
      'The Reed Order against Osier, which has been rescinded, is long.',
      'The Fen Act for ferry models has applied since 1 September 2025.',
      'The Fen Act on ferry models is still in force.',
    ],
  },
  knowledge,
)
tellApart(
  'signed it into law',
  {
    told: [
      'Lawmakers passed the Gull Bill, and the governor signed it into law in October 2025.',
      'Governor Pell signed the Gull Bill into law.',
      'Lawmakers passed the Fen Act, but the governor vetoed it a month later.',
      'Polis approved the Fen Act in March 2024.',
    ],
    silent: [
      'Lawmakers passed the Gull Bill, but the governor refused to sign it into law.',
      'Lawmakers passed the Gull Bill and want the governor to sign it into law.',
      'Lawmakers passed the Fen Act, and the governor signed it a month later.',
      'Polis approved the Fen Act in May 2025.',
    ],
  },
  knowledge,
)
tellApart(
  'the third time in a row',
  {
    told: ['The Fen Act died in the House for the third year running.'],
    silent: ['The Gull Bill was vetoed for the second time.'],
  },
  knowledge,
)
tellApart(
  'who keeps a list',
  {
    told: [
      'The Marsh List is maintained by the Ministry of Salt.',
      'The Ministry of Salt keeps the Marsh List.',
      'The Marsh List, compiled by the Ministry of Salt, is long.',
      'The Ministry of Salt’s Marsh List is long.',
    ],
    silent: [
      'The Marsh List is maintained by the Tide Bureau.',
      'The Tide Bureau keeps the Marsh List.',
      'The Tide Bureau’s Marsh List is long.',
      'The Ministry of Salt’s Marsh List desk is small.',
      'The Fen Act is run by the Ministry of Salt.',
      'The Ministry of Salt’s Fen Act is long.',
      'Is the Marsh List maintained by the Ministry of Salt?',
    ],
  },
  knowledge,
)
tellApart(
  'the first to ratify',
  {
    told: [
      'The Ford Treaty has yet to attract its first ratification.',
      'The Ford Treaty still awaits its first ratification.',
      'The Ford Treaty has not received a single ratification.',
    ],
    silent: [
      'The Ford Treaty has attracted its first ratification.',
      'The Ford Treaty had yet to attract its first ratification.',
      'Has the Ford Treaty received a single ratification?',
    ],
  },
  knowledge,
)
