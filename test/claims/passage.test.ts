import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { madeUp } from '../support/made-up.ts'

const { check } = helpersFor(
  madeUp(
    `
sluice-bill:
  kind: policy
  name: Sluice Bill
  facts:
    - {property: type, value: bill, asOf: 2026-03-01, sources: [gazette-2026]}
    - {property: status, value: proposed, validFrom: 2025-05-01, asOf: 2026-03-01, sources: [gazette-2026]}
weir-bill:
  kind: policy
  name: Weir Bill
  facts:
    - {property: type, value: bill, asOf: 2026-03-01, sources: [gazette-2026]}
    - {property: status, value: delayed, validFrom: 2025-05-01, asOf: 2026-03-01, sources: [gazette-2026]}
lock-act:
  kind: policy
  name: Lock Act
  facts:
    - {property: type, value: statute, asOf: 2026-03-01, sources: [gazette-2026]}
    - {property: status, value: passed, validFrom: 2025-05-01, validTo: 2025-07-01, asOf: 2026-03-01, sources: [gazette-2026]}
    - {property: status, value: in-force, validFrom: 2025-07-01, asOf: 2026-03-01, sources: [gazette-2026]}
weir-order:
  kind: policy
  name: Weir Order
  facts:
    - {property: type, value: directive, asOf: 2026-03-01, sources: [gazette-2026]}
    - {property: status, value: in-force, validFrom: 2025-05-01, validTo: 2025-09-01, asOf: 2026-03-01, sources: [gazette-2026]}
    - {property: status, value: rescinded, validFrom: 2025-09-01, asOf: 2026-03-01, sources: [gazette-2026]}
`,
    [['gazette-2026', 'primary', 'Gazette', '2026-03-01']],
  ),
)

describe.each(['Sluice Bill', 'Weir Bill'])('that the %s has passed', bill => {
  test.each([
    `The ${bill} [contradicted-claim|has been passed|].`,
    `Parliament has [contradicted-claim|passed|] the ${bill}.`,
    `MPs [contradicted-claim|voted through|] the ${bill}.`,
    `The government has [contradicted-claim|enacted|] the ${bill}.`,
  ])('is told: %s', brief => {
    expect(check(brief)).toEqual([])
  })

  test.each([
    `The ${bill} has not been passed. Parliament has yet to pass the ${bill}.`,
    `The ${bill} was passed by a committee.`,
    `Once the ${bill} has been passed, firms must report.`,
    `Has the ${bill} been passed? Parliament may pass the ${bill} next year.`,
    `MPs approved the ${bill} at second reading.`,
    `Opponents fear that the ${bill} will be passed.`,
  ])('is not: %s', brief => {
    expect(check(brief)).toEqual([])
  })
})

test('what has passed is left alone', () => {
  expect(check('The Lock Act has been passed. Parliament passed the Lock Act. It was passed.')).toEqual([])
})

describe('what waits for a law to be made is told where it has been', () => {
  test.each([
    'Deadlines [outdated-claim|will not move until|] the Lock Act is adopted.',
    'Firms [outdated-claim|urge the agency to withdraw|] the Weir Order.',
    'Legal certainty [outdated-claim|will come only when|] the Lock Act is adopted.',
  ])('%s', brief => {
    expect(check(brief)).toEqual([])
  })

  test.each([
    'Deadlines will not move until the Sluice Bill is adopted.',
    'Firms urge the agency to withdraw the Lock Act. Firms urged the agency to withdraw the Weir Order.',
    'Firms will remember when the Lock Act was adopted.',
    'Officials said in May that deadlines would move once the Lock Act was adopted.',
    'Will deadlines move once the Lock Act is adopted?',
  ])('not: %s', brief => {
    expect(check(brief)).toEqual([])
  })
})

describe('what a law is about stands between its name and what is told of it', () => {
  test.each([
    'The Lock Act on companion chatbots [contradicted-claim|has been vetoed|].',
    'The Lock Act on companion chatbots [contradicted-claim|was blocked by the governor’s veto|].',
    'The Sluice Bill on companion chatbots has been delayed. The Lock Act on chatbots is binding.',
  ])('%s', brief => {
    expect(check(brief)).toEqual([])
  })
})
