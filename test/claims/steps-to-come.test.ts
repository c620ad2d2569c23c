import { madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

const knowledge = () =>
  madeUp(
    `
fen-act:
  kind: policy
  name: Fen Act
  facts:
    - {property: type, value: statute, asOf: 2026-01-01, sources: [gazette]}
    - {property: penalty-max, value: '1,000 USD per violation', asOf: 2026-01-01, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2025-09-01, asOf: 2026-09-01, sources: [gazette]}
gull-bill:
  kind: policy
  name: Gull Bill
  facts:
    - {property: type, value: bill, asOf: 2026-01-01, sources: [gazette]}
    - {property: status, value: proposed, validFrom: 2025-09-19, asOf: 2026-09-01, sources: [gazette]}
tide-plan:
  kind: policy
  name: Tide Plan
  facts:
    - {property: type, value: strategy, asOf: 2026-01-01, sources: [gazette]}
    - {property: signed, value: 2025-07-23, asOf: 2026-01-01, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2025-07-23, asOf: 2026-09-01, sources: [gazette]}
`,
    [['gazette', 'primary', 'Gazette', '2026-09-01']],
  )

tellApart(
  'a step that is still to come',
  {
    told: [
      'The Fen Act is now in the Senate.',
      'The Fen Act: third reading pending',
      'The Fen Act is expected before the end of the year.',
      'The Fen Act is expected soon.',
      'Only the Senate has passed the Fen Act so far.',
    ],
    silent: [
      'The Gull Bill is now in the Senate.',
      'The Gull Bill: third reading pending',
      'The Gull Bill is expected before the end of the year.',
      'Only the Senate has passed the Gull Bill so far.',
      'The Fen Act is expected by lawyers to hold.',
      'The Fen Act is expected soon to be tested in court.',
      'The Fen Act was still in the Senate in May 2025.',
    ],
  },
  knowledge,
)
tellApart(
  'put out and sued for',
  {
    told: [
      'The White House released the Tide Plan in January 2025.',
      'The Fen Act lets users sue for up to $10,000 per violation.',
    ],
    silent: [
      'The White House released the Tide Plan in July 2025.',
      'The Fen Act lets users sue for up to $1,000 per violation.',
    ],
  },
  knowledge,
)
