import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { madeUp } from '../support/made-up.ts'

const { check } = helpersFor(
  madeUp(
    `
sail-act:
  kind: policy
  name: Sail Act
  facts:
    - {property: issuer, value: Sen. Ada Rivers, asOf: 2025-09-01, sources: [gazette]}
    - {property: type, value: bill, asOf: 2025-09-01, sources: [gazette]}
    - {property: status, value: proposed, validFrom: 2025-09-01, asOf: 2025-09-01, sources: [gazette]}
oar-act:
  kind: policy
  name: Oar Act
  facts:
    - {property: issuer, value: Harbor Legislature, asOf: 2025-09-01, sources: [gazette]}
    - {property: type, value: statute, asOf: 2025-09-01, sources: [gazette]}
    - {property: signed, value: 2025-09-20, asOf: 2025-09-20, sources: [gazette]}
    - {property: passed, value: 2025-08-30, asOf: 2025-09-20, sources: [gazette]}
    - {property: effective, value: 2026-01-01, asOf: 2025-09-20, sources: [gazette]}
    - {property: penalty-max, value: "1,000,000 USD per violation", asOf: 2025-09-20, sources: [gazette]}
buoy-code:
  kind: policy
  name: Buoy Code
  facts:
    - {property: type, value: guidance, asOf: 2025-09-01, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2025-09-01, asOf: 2025-09-01, sources: [gazette]}
`,
    [['gazette', 'primary', 'Gazette', '2025-09-20']],
  ),
)

describe('who brought a bill in', () => {
  test.each([
    'The Sail Act, introduced by [contradicted-claim|Senator Joan Reed|], would help.',
    '[contradicted-claim|Sen. Joan Reed|]’s Sail Act would help.',
    '[contradicted-claim|Senator Joan Reed|], an independent, introduced the Sail Act.',
    'The Sail Act is the brainchild of [contradicted-claim|Senator Joan Reed|].',
  ])('another of the same chamber is told: %s', marked => expect(check(marked)).toEqual([]))

  test.each([
    'The Sail Act, introduced by Senator Ada Rivers, would help.',
    'The Sail Act, introduced by Sen. Rivers, would help.',
    'The Sail Act, introduced in the House by Rep. Joan Reed, would help.',
    'The Sail Act, cosponsored by Senator Joan Reed, would help.',
    'Senator Joan Reed introduced a companion to the Sail Act.',
    'The Oar Act, introduced by Senator Joan Reed, has teeth.',
    'Did Senator Joan Reed introduce the Sail Act?',
  ])('right, of the other chamber, or unknown: %s', text => expect(check(text)).toEqual([]))
})

describe('whether a text binds', () => {
  test.each([
    'The Buoy Code [contradicted-claim|is legally binding|].',
    'The Buoy Code [contradicted-claim|is mandatory|] for all providers in the union.',
    'The Oar Act [contradicted-claim|is purely voluntary|].',
  ])('%s', marked => expect(check(marked)).toEqual([]))

  test.each([
    'The Buoy Code is voluntary.',
    'The Buoy Code is not legally binding.',
    'The Buoy Code is mandatory for federal agencies.',
    'Activists want the Buoy Code to be legally binding.',
    'The Oar Act is legally binding.',
    'Some chapters of the Oar Act are voluntary.',
  ])('right, denied or wished: %s', text => expect(check(text)).toEqual([]))
})

describe('dates that a sentence opens with', () => {
  test.each([
    'In the spring of 2026 the Oar Act had been signed.',
    'In the spring of 2026, the Oar Act had been adopted, and firms prepared.',
    'In March 2026 the Oar Act had already been passed.',
    'In the autumn of 2025 the Oar Act was signed.',
  ])('what had happened by then may have happened before: %s', text => expect(check(text)).toEqual([]))

  test('what happened then did', () => {
    expect(check('In the [contradicted-claim|spring of 2026|] the Oar Act was signed.')).toEqual([])
    expect(check('In [contradicted-claim|March 2026|] the Oar Act was signed.')).toEqual([])
  })
})

describe('between a law and its verb', () => {
  test('what the law is about is left out', () => {
    expect(
      check(
        'The Oar Act for large ports, which [contradicted-claim|took effect on 1 March 2026|], has teeth.',
      ),
    ).toEqual([])
    expect(check('The Oar Act for large ports, which took effect on 1 January 2026, has teeth.')).toEqual([])
  })

  test('what is left out of a package lives on', () => {
    expect(check('Congress dropped the Sail Act from the final defense bill.')).toEqual([])
    expect(
      check('The legislature gave its final approval to the Oar Act on [contradicted-claim|3 June 2025|].'),
    ).toEqual([])
  })
})
