import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { type MadeUpSource, madeUp } from '../support/made-up.ts'

const ENTITIES = `
alder:
  kind: lab
  name: Alder
  facts:
    - {property: chief-executive, value: Ada Quill, validTo: 2025-06-01, asOf: 2025-06-01, sources: [alder-2026]}
    - {property: chief-executive, value: Bo Lind, validFrom: 2025-06-01, asOf: 2026-06-01, sources: [alder-2026]}
    - {property: headquarters, value: Beijing, asOf: 2026-06-01, sources: [alder-2026]}
    - {property: country, value: China, asOf: 2026-06-01, sources: [alder-2026]}
    - {property: listing, value: filed, validFrom: 2025-12-01, asOf: 2026-06-01, sources: [alder-2026]}
    - {property: valuation, value: 4000000000, validFrom: 2025-12-01, validTo: 2026-05-07, asOf: 2025-12-04, sources: [alder-2026]}
    - {property: valuation, value: 20000000000, validFrom: 2026-05-07, asOf: 2026-05-07, sources: [alder-2026]}
rowan:
  kind: lab
  name: Rowan Systems
  facts:
    - {property: listing, value: public, validFrom: 2026-01-08, asOf: 2026-06-01, sources: [alder-2026]}
    - {property: chief-executive, value: Vera Lund, asOf: 2026-06-01, sources: [alder-2026]}
`

const SOURCES: readonly MadeUpSource[] = [['alder-2026', 'primary', 'Alder', '2026-06-01']]

const { check } = helpersFor(madeUp(ENTITIES, SOURCES))

const O = 'outdated-claim'
const C = 'contradicted-claim'
const told = (texts: readonly string[]) => {
  for (const text of texts) expect(check(text), text).toEqual([])
}

describe('a worth', () => {
  test('is put on a lab that its sentence has named, or the one before', () => {
    told([
      `Alder raised money on terms that price the company at [${O}|$4 billion|].`,
      `Alder has yet to earn much, but backers have put the lab at [${O}|$4 billion|].`,
      `Alder closed a round. Investors value it at [${O}|$4 billion|].`,
      `Alder closed a round. The Beijing start-up now has a paper value of [${O}|$4 billion|].`,
      `Alder, a [${O}|$4 billion|] start-up founded by former bankers, has opened an office.`,
    ])
  })

  test('is no worth of today where it was one of then, is sought, or is right', () => {
    told([
      'Alder raised money on terms that priced the company at $4 billion.',
      'Alder is said to seek terms that price the company at $40 billion.',
      'Alder could raise money on terms that price the company at $4 billion.',
      'Alder closed a round. Investors value it at $20 billion.',
      'Alder closed a round. Backers put it simply: grow.',
      'Alder closed a round. The Beijing start-up now has a paper value of $20 billion.',
    ])
  })
})

describe('a listing', () => {
  test('is told as a step taken', () => {
    told([
      `Alder [${C}|went public|] this summer in one of the largest offerings ever.`,
      `Alder [${C}|has completed its IPO|].`,
      `Rowan Systems is still [${O}|preparing its debut|] in Hong Kong.`,
    ])
  })

  test('is none where the step is supposed, or something else is told aloud', () => {
    told([
      'When Alder went public, it had to disclose its losses.',
      'Alder went public with its worries about the bill.',
      'Alder went public last month with its objections to the terms.',
      'Alder floated the idea of a Hong Kong listing.',
      'Rowan Systems was still preparing its debut in Hong Kong last autumn.',
    ])
  })
})

describe('a head', () => {
  test('is named wherever its noun phrase stands', () => {
    told([
      `In a memo to staff, Alder’s chief, [${O}|Ada Quill|], says that research stays open.`,
      `- Alder: [${O}|Ada Quill|] (chief executive), Cy Moss (technology)`,
      'In a memo to staff, Alder’s chief, Bo Lind, says that research stays open.',
      '- Alder: Bo Lind (chief executive), Cy Moss (technology)',
    ])
  })
})
