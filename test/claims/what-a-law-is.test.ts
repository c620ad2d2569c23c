import { madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

const ENTITIES = `
weir-act:
  kind: policy
  name: Weir Act
  aliases: [WA]
  facts:
    - {property: type, value: statute, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: introduced, value: 2025-02-01, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: effective, value: 2026-01-01, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: status, value: proposed, validFrom: 2025-02-01, validTo: 2025-09-29, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: status, value: signed, validFrom: 2025-09-29, validTo: 2026-01-01, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: status, value: in-force, validFrom: 2026-01-01, asOf: 2026-06-01, sources: [gazette-2026]}
silt-memo:
  kind: policy
  name: Silt Memorandum
  facts:
    - {property: status, value: in-force, validFrom: 2024-03-28, validTo: 2025-04-03, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: status, value: superseded, validFrom: 2025-04-03, asOf: 2026-06-01, sources: [gazette-2026]}
`

const knowledge = () => madeUp(ENTITIES, [['gazette-2026', 'primary', 'Gazette', '2026-06-01']])

tellApart(
  'what a law is, and its short name, stand between it and what is told of it',
  {
    told: [
      'The Weir Act proposal is currently in committee.',
      'The Weir Act bill is pending before the Senate.',
      'The Weir Act legislation has not been signed yet.',
      'Doria’s proposed Weir Act (WA), introduced in February 2025, would regulate ports.',
      'The Silt Memorandum provides comprehensive guidance for contractors.',
      'The Silt Memorandum, effective March 2024, provides detailed requirements for vendors.',
    ],
    silent: [
      'The Weir Act proposal was in committee in the spring of 2025.',
      'The Weir Act bill was signed in September 2025.',
      'The Weir Act legislation is in force.',
      'The Weir Act repeal bill is pending before the Senate.',
      'The Weir Act (WA), introduced in February 2025, regulates ports.',
      'The Silt Memorandum provided guidance for contractors.',
      'The Silt Memorandum provides a glimpse of what its authors thought.',
      'The Weir Act provides requirements for ports.',
    ],
  },
  knowledge,
)
