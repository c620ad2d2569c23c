import { madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

const ENTITIES = `
weir-act:
  kind: policy
  name: Weir Act
  facts:
    - {property: effective, value: 2024-08-01, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: status, value: in-force, validFrom: 2024-08-01, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: milestone, value: Prohibitions apply, validFrom: 2025-02-02, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: milestone, value: Duties of dredgers apply, validFrom: 2025-08-02, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: milestone, value: "High-risk duties apply, moved from 2 August 2026", validFrom: 2027-12-02, asOf: 2026-06-01, sources: [gazette-2026]}
`

const knowledge = () => madeUp(ENTITIES, [['gazette-2026', 'primary', 'Gazette', '2026-06-01']])

tellApart(
  'a calendar in one sentence is read part by part',
  {
    told: [
      'The Weir Act is being phased in: prohibitions since February 2025, duties of dredgers since August 2025, high-risk systems from August 2026.',
      'The Weir Act phases in as follows: bans (February 2025), high-risk (August 2026).',
      '- Weir Act high-risk obligations: August 2, 2026',
      'With the Weir Act’s high-risk rules fully enforceable from August 2, 2026, firms are in a rush.',
      'The Weir Act’s high-risk regime went live in August 2026.',
      'Since 2 August 2026, high-risk plants have had to meet the Weir Act’s high-risk requirements.',
    ],
    silent: [
      'The Weir Act is being phased in: prohibitions since February 2025, duties of dredgers since August 2025, high-risk systems from December 2027.',
      'The Weir Act was to be phased in: prohibitions from February 2025, high-risk systems from August 2026.',
      'The Weir Act’s original calendar: prohibitions (February 2025), high-risk systems (August 2026).',
      'The Weir Act brings much paper: guidelines on high-risk systems (February 2026), a code on prohibitions (June 2026).',
      '- Weir Act high-risk obligations: December 2, 2027',
    ],
  },
  knowledge,
)

tellApart(
  'a day from which something was moved is one of then',
  {
    told: [
      'The Weir Act’s high-risk deadline of 2 August 2026 is binding.',
      'The deadline for high-risk systems under the Weir Act is 2 August 2026.',
    ],
    silent: [
      'The high-risk deadline under the Weir Act moved from 2 August 2026 to 2 December 2027.',
      'The high-risk deadline of the Weir Act has been pushed back from 2 August 2026 to 2 December 2027.',
      'Many firms prepared for the Weir Act’s high-risk deadline of 2 August 2026.',
      'Lawyers had braced for the Weir Act’s high-risk deadline of 2 August 2026.',
    ],
  },
  knowledge,
)
