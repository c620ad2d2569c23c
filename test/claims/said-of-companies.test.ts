import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { madeUp } from '../support/made-up.ts'

const { check } = helpersFor(
  madeUp(
    `
osier:
  kind: lab
  name: Osier AI
  aliases:
    - { text: Osier, context: topic, cues: [Quill], not: [tree] }
  facts:
    - {property: chief-executive, value: Ada Quill, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: headquarters, value: Paris, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: country, value: France, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: valuation, value: 4000000000, validFrom: 2025-12-01, validTo: 2026-05-07, asOf: 2025-12-04, sources: [osier-2026]}
    - {property: valuation, value: 20000000000, validFrom: 2026-05-07, asOf: 2026-05-07, sources: [osier-2026]}
    - {property: listing, value: filed, validFrom: 2026-01-08, asOf: 2026-06-01, sources: [osier-2026]}
teal:
  kind: lab
  name: Teal
  facts:
    - {property: chief-executive, value: Ben Stone, validTo: 2026-01-01, asOf: 2025-06-01, sources: [osier-2026]}
    - {property: chief-executive, value: Cora Marsh, validFrom: 2026-01-01, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: listing, value: filed, validFrom: 2026-01-08, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: country, value: France, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: valuation, value: 4000000000, validFrom: 2025-12-01, validTo: 2026-05-07, asOf: 2025-12-04, sources: [osier-2026]}
    - {property: valuation, value: 20000000000, validFrom: 2026-05-07, asOf: 2026-05-07, sources: [osier-2026]}
`,
    [['osier-2026', 'primary', 'Osier', '2026-06-01']],
  ),
)

const O = 'outdated-claim'
const C = 'contradicted-claim'

describe('a word that is a company’s name besides is one where companies alone are spoken of', () => {
  test.each([
    `Osier, a [${C}|Lyon|]-based start-up, hires.`,
    'Osier, a Paris-based start-up, hires.',
    'Osier, a tree with thin rods, grows there.',
    `Osier has no product and a valuation of [${O}|$4 billion|].`,
    'Osier had no product and a valuation of $4 billion.',
    `Osier ([${O}|$4bn|]) is dear at this valuation.`,
    'Osier, the willow of the weavers, has no plans.',
  ])('%s', source => {
    expect(check(source)).toEqual([])
  })
})

describe('who leads, in the words of portraits', () => {
  test.each([
    `[${O}|Ben Stone, the 28-year-old who runs Teal|], has a plan.`,
    `[${O}|Ben Stone, a soft-spoken engineer who heads Teal|], is in Washington.`,
    'Cora Marsh, the 28-year-old who runs Teal, has a plan.',
    'Ben Stone, the 28-year-old who ran Teal, has a plan.',
    `[${O}|Ben Stone, Teal’s interim chief executive|], has told staff to wait.`,
    'Ben Stone, who was Teal’s interim chief executive, is gone.',
    `- **Teal** (Arden): labels; CEO [${O}|Ben Stone|]`,
    '- **Teal** (Arden): labels; CEO Cora Marsh',
    '- **Teal** (Arden): labels; former CEO Ben Stone',
  ])('%s', source => {
    expect(check(source)).toEqual([])
  })
})

describe('what is told by the way', () => {
  test.each([
    `Teal says it [${C}|has no plans to go public|].`,
    'Teal said it had no plans to go public.',
    `Teal, one of the few [${C}|German|] developers of note, hires.`,
    'Few would call Teal a German developer.',
    'The round, which brought Teal’s valuation to $4 billion, paid for staff.',
    `The round, which brings Teal’s valuation to [${O}|$4 billion|], pays for staff.`,
    'At $4 billion, Teal’s valuation already exceeded that of its rival.',
    `At [${O}|$4 billion|], Teal’s valuation already exceeds that of its rival.`,
  ])('%s', source => {
    expect(check(source)).toEqual([])
  })
})
