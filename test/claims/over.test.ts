import { expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

const ENTITIES = `
weir-act:
  kind: policy
  name: Weir Act
  aliases: [HB 410]
  facts:
    - {property: type, value: statute, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: signed, value: 2024-05-17, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: status, value: signed, validFrom: 2024-05-17, validTo: 2025-08-28, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: status, value: delayed, validFrom: 2025-08-28, validTo: 2026-05-14, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: status, value: superseded, validFrom: 2026-05-14, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: superseded-by, value: lock-act, validFrom: 2026-05-14, asOf: 2026-06-01, sources: [gazette-2026]}
lock-act:
  kind: policy
  name: Lock Act
  facts:
    - {property: type, value: statute, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: signed, value: 2026-05-14, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: effective, value: 2027-01-01, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: status, value: signed, validFrom: 2026-05-14, asOf: 2026-06-01, sources: [gazette-2026]}
sedge-bill:
  kind: policy
  name: Sedge Bill
  facts:
    - {property: type, value: bill, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: status, value: vetoed, validFrom: 2024-09-29, asOf: 2026-06-01, sources: [gazette-2026]}
`

const knowledge = () => madeUp(ENTITIES, [['gazette-2026', 'primary', 'Gazette', '2026-06-01']])

tellApart(
  'a law that has ended does not begin to apply behind that',
  {
    told: [
      'The effective date of the Weir Act is June 30, 2026.',
      'The Weir Act’s effective date has been delayed to June 30, 2026.',
      'The Weir Act was signed in 2024. Its effective date is now June 30, 2026.',
      'The Weir Act has an effective date of June 30, 2026.',
      'The Weir Act’s compliance date is June 30, 2026.',
      'Enforcement of the Weir Act begins June 30, 2026.',
      'The Weir Act follows in June 2026.',
      'The Weir Act comes online in June 2026.',
      'The Weir Act is slated for June 30, 2026.',
      '- Dorian — HB 410. Effective June 30, 2026.',
      'Duties of deployers under the Weir Act apply from 30 June 2026.',
      'The Sedge Bill will apply from January 2027.',
      'The Sedge Bill’s start date is January 1, 2027.',
    ],
    silent: [
      'The effective date of the Weir Act was June 30, 2026.',
      'The Weir Act’s effective date was moved to June 30, 2026.',
      'The Weir Act’s original effective date of February 1, 2026 slipped.',
      'In March 2026, the effective date of the Weir Act was put at June 30, 2026.',
      'As of March 2026, the effective date of the Weir Act is June 30, 2026.',
      'Is the effective date of the Weir Act still June 30, 2026?',
      'The Weir Act never took effect on June 30, 2026.',
      'The Weir Act’s replacement takes effect on January 1, 2027.',
      'The law in the Weir Act’s place follows in January 2027.',
      'The Weir Act takes effect on January 1, 2027.',
      'Dorian’s Weir Act will take effect in January 2027.',
      'The Weir Act follows the law of 2024.',
      'The Weir Act would have had a start date of June 30, 2026.',
      'The Lock Act follows in January 2027.',
      'The Lock Act has an effective date of January 1, 2027.',
      'The Lock Act’s enforcement date is July 1, 2027.',
      'The Lock Act is scheduled for July 2027.',
    ],
  },
  knowledge,
)

tellApart(
  'a fragment is said of no head behind which another law is brought in',
  {
    told: [
      '**Weir Act.** In force since June 2026.',
      '**Weir Act.** A law on ports. In force since June 2026.',
    ],
    silent: [
      '**Weir Act.** Dorian has HB 377. In force since January 2026.',
      '**Weir Act.** Dorian: Local Law 144 (audits). In force since 2023.',
      '**Weir Act.** Replaced by the Lock Act. In force since January 2027.',
    ],
  },
  knowledge,
)

test('what begins to apply as a whole is told once', () => {
  const { analysis } = helpersFor(knowledge()).open('The Weir Act follows in June 2026.')
  expect(analysis.findings.map(({ code }) => code)).toEqual(['outdated-claim'])
})
