import { madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

const acts = () =>
  madeUp(
    `
italian-act:
  kind: policy
  name: Algorithm Code
  aliases:
    - Italy's AI law
  facts:
    - {property: jurisdiction, value: Italy, asOf: 2026-11-02, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2025-10-10, asOf: 2026-11-02, sources: [gazette]}
    - {property: status, value: proposed, validFrom: 2024-05-01, validTo: 2025-10-10, asOf: 2026-11-02, sources: [gazette]}
`,
    [['gazette', 'primary', 'Gazette', '2026-11-02']],
  )

tellApart(
  'the one law on AI of a country, by whatever noun',
  {
    told: [
      'Italy’s AI law is still pending.',
      'Italy’s own AI law is still pending.',
      'Italy’s AI act is still pending.',
      'Italian AI legislation is still pending.',
      'Rome’s AI statute is still pending.',
    ],
    silent: [
      'Italy’s own AI law is in force.',
      'Spain’s AI law is still pending.',
      'Italy’s AI strategy is still pending.',
      'Italy’s own data law is still pending.',
    ],
  },
  acts,
)
