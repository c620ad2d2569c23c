import { madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

const knowledge = () =>
  madeUp(
    `
sedge-bill:
  kind: policy
  name: Sedge Bill
  facts:
    - {property: type, value: bill, asOf: 2025-01-01, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2026-05-14, asOf: 2026-06-01, sources: [gazette]}
order-77:
  kind: policy
  name: Executive Order 77
  facts:
    - {property: type, value: executive-order, asOf: 2025-01-01, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2023-10-30, validTo: 2025-01-20, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: rescinded, validFrom: 2025-01-20, asOf: 2026-06-01, sources: [gazette]}
gull-act:
  kind: policy
  name: Gull Act
  facts:
    - {property: type, value: bill, asOf: 2025-01-01, sources: [gazette]}
    - {property: status, value: proposed, validFrom: 2025-10-28, asOf: 2026-06-01, sources: [gazette]}
reed-directive:
  kind: policy
  name: Reed Directive
  facts:
    - {property: type, value: directive, asOf: 2025-01-01, sources: [gazette]}
    - {property: status, value: proposed, validFrom: 2022-09-28, validTo: 2025-10-06, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: withdrawn, validFrom: 2025-10-06, asOf: 2026-06-01, sources: [gazette]}
`,
    [['gazette', 'primary', 'The Gazette', '2026-06-01']],
  )

tellApart(
  'what a bill still waits for',
  {
    told: [
      'The Sedge Bill, which would require yearly audits, has passed both chambers and now awaits the governor’s signature.',
      'The Sedge Bill has cleared both houses, and is heading to the governor’s desk.',
      'The Sedge Bill has been adopted by Parliament, but the Council’s approval is outstanding.',
      'Parliament has adopted the Sedge Bill, but the Council’s vote is still pending.',
      'The Sedge Bill, agreed in spring, still has to be voted on by the plenary.',
      'The Sedge Bill must still be approved by the Council.',
      'The Sedge Bill still has to be signed by the governor.',
      'The Sedge Bill has still to pass the Senate.',
      'The Sedge Bill has cleared the legislature and is waiting for the governor to sign it.',
    ],
    silent: [
      'The Gull Act must still be approved by the Senate.',
      'When the Sedge Bill was agreed in spring, it still had to be voted on.',
      'In April 2026 the Sedge Bill had cleared the legislature and was waiting for the governor to sign it.',
      'Must the Sedge Bill still be approved by the Council?',
      'The Sedge Bill was adopted by Parliament, and the Council’s approval followed.',
      'The Sedge Bill has passed both chambers and has been signed by the governor.',
    ],
  },
  knowledge,
)
tellApart(
  'who goes by a law, and what is said of it in passing',
  {
    told: [
      'The federal government continues to rely on Executive Order 77.',
      'Agencies still rely on Executive Order 77.',
      'Regulators continue to work under Executive Order 77.',
      'Executive Order 77 on data centres, signed by President Moss, is in effect.',
      'Executive Order 77 on data centres, which Moss signed, remains in force.',
      'Executive Order 77 from the last administration is in force.',
      'Executive Order 77 is the governing memorandum.',
      'Executive Order 77 and its companion set the minimum practices that agencies must follow.',
      'The Gull Act, signed over the summer, keeps companions away from minors.',
      'The Gull Act, signed two weeks ago, is a first step.',
    ],
    silent: [
      'The government relied on Executive Order 77 until 2025.',
      'Scholars continue to rely on Executive Order 77’s definitions.',
      'The Sedge Bill, signed over the summer, asks for audits.',
      'Executive Order 77 and its companion set the practices that agencies had to follow until 2025.',
      'The proposed Reed Directive, withdrawn in October 2025, would have eased the burden of proof.',
      'The draft Reed Directive, later abandoned by the Commission in October 2025, was short.',
      '**30 October 2023.** Executive Order 77 is published. It requires labs to report.',
    ],
  },
  knowledge,
)
