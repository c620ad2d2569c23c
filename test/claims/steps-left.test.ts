import { expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

const entities = `
sedge-act:
  kind: policy
  name: Sedge Act
  facts:
    - {property: type, value: statute, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2024-08-01, asOf: 2026-06-01, sources: [gazette]}
sedge-omnibus:
  kind: policy
  name: Sedge Omnibus
  facts:
    - {property: type, value: regulation, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: proposed, validFrom: 2025-11-19, validTo: 2026-01-16, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: passed, validFrom: 2026-01-16, validTo: 2026-02-01, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2026-02-01, asOf: 2026-06-01, sources: [gazette]}
gull-bill:
  kind: policy
  name: Gull Bill
  facts:
    - {property: type, value: bill, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: proposed, validFrom: 2025-10-28, asOf: 2026-06-01, sources: [gazette]}
heron-act:
  kind: policy
  name: Heron Act
  facts:
    - {property: type, value: statute, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: passed, validFrom: 2025-06-12, validTo: 2025-12-20, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: signed, validFrom: 2025-12-20, asOf: 2026-06-01, sources: [gazette]}
heron-rule:
  kind: policy
  name: Heron Rule
  facts:
    - {property: status, value: signed, validFrom: 2025-01-14, validTo: 2025-05-13, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: rescinded, validFrom: 2025-05-13, asOf: 2026-06-01, sources: [gazette]}
`
const knowledge = () => madeUp(entities, [['gazette', 'primary', 'The Gazette', '2026-06-01']])

tellApart(
  'the steps that a text has before it',
  {
    told: [
      'Parliament and Council must formally adopt the Sedge Omnibus before the summer.',
      'The Council still has to sign off on the Sedge Omnibus.',
      'The Sedge Omnibus was agreed in May. Parliament and Council must still formally adopt the text.',
      'The Sedge Omnibus amends the Sedge Act and was agreed in May. The Council must approve the deal.',
      'The Sedge Omnibus is in its final stretch. Three steps are still missing: a plenary vote, the Council’s adoption and publication in the Gazette.',
      'The Sedge Omnibus is agreed. Only the Council’s adoption and publication in the Gazette remain.',
      'Parliament has endorsed the Sedge Omnibus. Publication in the Gazette is expected in July.',
      'The Sedge Omnibus amends the Sedge Act.\n\nThere is still one legal step left. The Parliament and the Council must formally adopt the text.',
      'The Heron Act has passed both chambers. All that remains is for the governor to sign it.',
    ],
    silent: [
      'The Senate must still approve the Gull Bill.',
      'The Gull Bill was tabled in October. The Senate must still pass on it, and the House must adopt the text.',
      'In May 2025 Parliament and Council still had to adopt the Sedge Omnibus formally.',
      'The Sedge Omnibus was agreed in May 2025. Parliament and Council then had to adopt the text.',
      'The Sedge Act asks for a code of practice. Formal adoption is expected in June.',
      'The Commission has proposed draft guidelines under the Sedge Act. The Council must still adopt the text.',
      'The Sedge Act is in force. The Senate must approve the budget.',
      'The Sedge Act has been adopted. There is one step left for firms: to register.',
      'Must the Council still adopt the Sedge Omnibus?',
      'The Heron Act was signed. Publication in the Gazette is expected in January.',
    ],
  },
  knowledge,
)

tellApart(
  'a day that an ended law had, told of then',
  {
    told: ['The Heron Rule takes effect in June 2026.'],
    silent: [
      'On May 13, 2025, the government announced it would rescind and replace the Heron Rule. The announcement was made on the eve of the rule’s compliance date, May 15.',
    ],
  },
  knowledge,
)

const claims = `
harbour-order:
  kind: policy
  name: Harbour Order
  facts:
    - {property: type, value: executive-order, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: proposed, validFrom: 2025-01-01, validTo: 2025-06-16, asOf: 2026-06-01, sources: [gazette]}
    - {property: status, value: signed, validFrom: 2025-06-16, validTo: 2025-07-27, asOf: 2026-06-01, sources: [SURE]}
    - {property: status, value: in-force, validFrom: 2025-07-27, asOf: 2026-06-01, sources: [blog]}
`
test.each([
  ['gazette', 'warning'],
  ['blog', 'information'],
])('what is over by a source that is not weak is a warning: %s', (source, severity) => {
  const { open } = helpersFor(
    madeUp(claims.replace('SURE', source), [
      ['gazette', 'primary', 'The Gazette', '2026-06-01'],
      ['blog', 'weak', 'A Blog', '2026-06-01'],
    ]),
  )
  const { findings } = open('The Harbour Order has not been signed.\n').analysis
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['outdated-claim', severity]])
})

test('what is wrong as a day and as a status is told once', () => {
  const { findings } = helpersFor(knowledge()).open('The Heron Rule takes effect in June 2026.\n').analysis
  expect(findings.map(({ code }) => code)).toEqual(['outdated-claim'])
})
