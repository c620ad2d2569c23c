import { madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

const entities = `
sedge-act:
  kind: policy
  name: Sedge Act
  facts:
    - {property: type, value: statute, asOf: 2026-06-01, sources: [gazette]}
    - {property: effective, value: 2025-08-01, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: partly-in-force, validFrom: 2025-06-01, validTo: 2025-08-01, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2025-08-01, asOf: 2026-06-01, sources: [gazette]}
    - {property: milestone, value: Transparency duties of Article 9 apply, validFrom: 2026-03-02, asOf: 2026-06-01, sources: [gazette]}
    - {property: milestone, value: General date; enforcement powers over large models begin, validFrom: 2026-04-01, asOf: 2026-06-01, sources: [gazette]}
    - {property: milestone, value: Cabinet adopts the first Wetland Plan, validFrom: 2025-12-23, asOf: 2026-06-01, sources: [gazette]}
    - {property: milestone, value: Four senators ask the bureau for the scientific basis, validFrom: 2026-01-10, asOf: 2026-06-01, sources: [gazette]}
    - {property: milestone, value: "High-risk duties of Annex II apply, moved from 2 May 2026", validFrom: 2027-12-02, asOf: 2026-06-01, sources: [gazette]}
heron-rule:
  kind: policy
  name: Heron Rule
  facts:
    - {property: type, value: rule, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: proposed, validFrom: 2025-01-14, validTo: 2026-01-15, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2026-01-15, asOf: 2026-06-01, sources: [gazette]}
`
const knowledge = () => madeUp(entities, [['gazette', 'primary', 'The Gazette', '2026-06-01']])

tellApart(
  'a step that is told as not taken yet',
  {
    told: [
      'Under the Sedge Act, the bureau does not yet have enforcement powers over large models.',
      'The Sedge Act’s transparency duties under Article 9 have yet to start applying.',
      'The cabinet has not yet adopted the first Wetland Plan under the Sedge Act.',
      'The Sedge Act stands, but the cabinet has yet to adopt its first Wetland Plan.',
    ],
    silent: [
      'Under the Sedge Act, the bureau did not yet have enforcement powers over large models.',
      'In March 2026 the bureau did not yet have enforcement powers over large models under the Sedge Act.',
      'Under the Sedge Act, the bureau does not yet have enforcement powers over small models.',
      'The cabinet has not yet adopted the second Wetland Plan under the Sedge Act.',
      'The bureau has yet to give the scientific basis of the Sedge Act.',
      'The Sedge Act’s high-risk duties of Annex II have yet to start applying.',
      'If the cabinet has not yet adopted the first Wetland Plan under the Sedge Act, we wait.',
      'Has the cabinet not yet adopted the first Wetland Plan under the Sedge Act?',
    ],
  },
  knowledge,
)

tellApart(
  'what is not so before a day that is over',
  {
    told: [
      'Under the Sedge Act, the bureau cannot fine the makers of large models until April 2026.',
      'The Sedge Act gives the bureau no powers over large models until April 2026.',
      'The Sedge Act’s transparency duties are not enforceable until March 2026.',
    ],
    silent: [
      'Under the Sedge Act, the bureau could not fine the makers of large models until April 2026.',
      'The Sedge Act’s high-risk duties are not enforceable until December 2027.',
      'The Sedge Act gave the bureau no powers over large models until April 2026.',
    ],
  },
  knowledge,
)

tellApart(
  'a calendar with days in front of a colon',
  {
    told: [
      '- 2 May 2026: the Sedge Act’s high-risk duties apply',
      '- **May 2026**: high-risk (Annex II) duties under the Sedge Act apply',
    ],
    silent: [
      '- 2 March 2026: the Sedge Act’s transparency duties apply',
      '- **Dec 2027**: high-risk (Annex II) duties under the Sedge Act apply',
    ],
  },
  knowledge,
)

tellApart(
  'what is only partly in force, still worked on, or to be brought into force',
  {
    told: [
      'The Sedge Act is at present only partly in force.',
      'The Heron Rule, on which the bureau is still working, will be mild.',
      'The bureau plans to bring the Heron Rule into force in June.',
      'The Heron Rule has been agreed in principle but not formally adopted.',
    ],
    silent: [
      'The Heron Rule is only partly in force.',
      'In July 2025 the Sedge Act was only partly in force.',
      'The Heron Rule, on which the bureau was still working, was mild.',
      'The bureau planned to bring the Heron Rule into force in January.',
    ],
  },
  knowledge,
)
