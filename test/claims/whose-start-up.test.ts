import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { madeUp } from '../support/made-up.ts'

const { check } = helpersFor(
  madeUp(
    `
osier:
  kind: lab
  name: Osier
  facts:
    - {property: chief-executive, value: Ada Quill, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: valuation, value: 4000000000, validFrom: 2025-12-01, validTo: 2026-05-07, asOf: 2025-12-04, sources: [osier-2026]}
    - {property: valuation, value: 20000000000, validFrom: 2026-05-07, asOf: 2026-05-07, sources: [osier-2026]}
    - {property: listing, value: public, validFrom: 2026-01-08, asOf: 2026-06-01, sources: [osier-2026]}
teal:
  kind: lab
  name: Teal
  facts:
    - {property: founder, value: Ben Stone, asOf: 2025-06-01, sources: [osier-2026]}
    - {property: valuation, value: 4000000000, validFrom: 2025-12-01, validTo: 2026-05-07, asOf: 2025-12-04, sources: [osier-2026]}
    - {property: valuation, value: 20000000000, validFrom: 2026-05-07, asOf: 2026-05-07, sources: [osier-2026]}
weir:
  kind: lab
  name: Weir
  facts:
    - {property: chief-executive, value: Cora Marsh, validTo: 2026-01-01, asOf: 2025-06-01, sources: [osier-2026]}
    - {property: founder, value: Cora Marsh, asOf: 2025-06-01, sources: [osier-2026]}
    - {property: valuation, value: 4000000000, validFrom: 2025-12-01, validTo: 2026-05-07, asOf: 2025-12-04, sources: [osier-2026]}
`,
    [['osier-2026', 'primary', 'Osier', '2026-06-01']],
  ),
)

const O = 'outdated-claim'
const C = 'contradicted-claim'

describe('a lab goes by who leads or founded it', () => {
  test.each([
    `Ada Quill’s start-up is valued at [${O}|$4 billion|].`,
    `Quill’s company, worth [${O}|$4 billion|], hires.`,
    `Ben Stone’s AI company is valued at [${O}|$4 billion|].`,
    'Ada Quill’s start-up is valued at $20 billion.',
    'Ada Quill’s former start-up is valued at $4 billion.',
    'Ada Quill’s rocket company is valued at $4 billion.',
    'Ben Stone’s company is valued at $4 billion.',
    'Cora Marsh’s start-up is valued at $4 billion.',
    'Ada Quill’s company of choice is valued at $4 billion.',
    'Dora Quill’s start-up is valued at $4 billion.',
  ])('%s', source => {
    expect(check(source)).toEqual([])
  })
})

describe('who is only likened to, or gives chips their name, is not gone back to', () => {
  test.each([
    `Osier wants to be France’s Teal. Investors have valued it at [${O}|$4 billion|].`,
    `Osier trains on Teal chips. It is [${C}|not yet a listed company|].`,
    'Osier trains on Teal chips. It is not a question of price.',
    'Osier invests in Teal. Investors have valued it at $4 billion.',
  ])('%s', source => {
    expect(check(source)).toEqual([])
  })
})

describe('who heads a firm that is told what it is', () => {
  test.each([
    `[${O}|Cora Marsh, chief executive of the data-labelling firm Weir|], has a plan.`,
    'Ada Quill, chief executive of the data-labelling firm Osier, has a plan.',
    'As head of Weir, Cora Marsh oversaw the team.',
    'Investors valued Osier at $4 billion in December 2025.',
    `Osier raised money last year and is valued at [${O}|$4 billion|] today.`,
    'Osier raised money last year and was valued at $4 billion then.',
  ])('%s', source => {
    expect(check(source)).toEqual([])
  })
})

describe('what is told of a worth and a listing', () => {
  test.each([
    `The market thinks of Osier as a [${O}|$4 billion|] company.`,
    'The market thought of Osier as a $4 billion company.',
    'Osier, valued at $4 billion until its merger, hires.',
    `Osier [${C}|hopes to raise money in a Doria IPO|].`,
    'Osier hoped to raise money in a Doria IPO.',
    `Osier [${C}|is not expected to file for an initial public offering|] before 2028.`,
  ])('%s', source => {
    expect(check(source)).toEqual([])
  })
})
