import { madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

const ENTITIES = `
weir-act:
  kind: policy
  name: Weir Act
  facts:
    - {property: type, value: statute, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: penalty-max, value: "1,000,000 USD per violation", asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: status, value: in-force, validFrom: 2026-01-01, asOf: 2026-06-01, sources: [gazette-2026]}
`

const knowledge = () => madeUp(ENTITIES, [['gazette-2026', 'primary', 'Gazette', '2026-06-01']])

tellApart(
  'what a breach costs is of the law spoken of',
  {
    told: [
      'The Weir Act covers ports. Non-compliance can lead to fines of up to $10 million per violation.',
      'The Weir Act covers ports. Failure to comply can result in penalties of up to $10 million per violation.',
      'The Weir Act covers ports. Companies that break the rules face fines of up to $10 million per violation.',
      'The Weir Act covers ports. Operators who violate its requirements risk penalties of up to $10 million per violation.',
      'The Weir Act covers ports. Non-compliant operators face penalties of up to $10 million per violation.',
      '## Weir Act\n\nNon-compliance can lead to fines of up to $10 million per violation.',
    ],
    silent: [
      'The Weir Act covers ports. Non-compliance can lead to fines of up to $1 million per violation.',
      'The Weir Act covers ports. Companies that break antitrust law face fines of up to $10 million.',
      'The Weir Act covers ports. Firms that break the labour code risk penalties of up to $10 million.',
      'The Weir Act covers ports. Non-compliance with the Silt Code can lead to fines of up to $10 million.',
      'The Weir Act covers ports. Doria is next. Companies risk fines of up to $30 million there.',
      'The Weir Act covers ports. Companies that break the rules face fines of up to $10 million from the FTC.',
      'The Weir Act covers ports. Companies that broke the rules faced fines of up to $10 million.',
      'Non-compliance can lead to fines of up to $10 million per violation.',
    ],
  },
  knowledge,
)
