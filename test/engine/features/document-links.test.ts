import { describe, expect, test } from 'vitest'
import { createDocumentLinker, createEngine, readKnowledge } from '../../../server/src/engine/index.ts'
import { readMarked } from '../../support/marked.ts'

const ENTITIES = `
harbor-act:
  kind: policy
  name: Harbor Act
  aliases: [SB 77, S. 88, S99B]
  facts:
    - {property: jurisdiction, value: California, asOf: 2024-03-01, sources: [gazette-2024]}
    - {property: introduced, value: 2024-02-07, asOf: 2024-03-01, sources: [gazette-2024]}
    - {property: status, value: vetoed, validFrom: 2024-09-29, asOf: 2024-10-01, sources: [gazette-2024]}
quay-act:
  kind: policy
  name: Quay Act
  aliases: [S. 321]
  facts:
    - {property: jurisdiction, value: United States, asOf: 2025-10-01, sources: [gazette-2024]}
    - {property: introduced, value: 2025-09-29, asOf: 2025-10-01, sources: [gazette-2024]}
pier-act:
  kind: policy
  name: Pier Act
  aliases: [S6543B, S6543]
  facts:
    - {property: jurisdiction, value: New York, asOf: 2025-10-01, sources: [gazette-2024]}
    - {property: status, value: passed, validFrom: 2025-06-12, asOf: 2025-10-01, sources: [gazette-2024]}
twice-act:
  kind: policy
  name: Twice Act
  aliases: [AB 66]
  facts:
    - {property: jurisdiction, value: California, asOf: 2025-10-01, sources: [gazette-2024]}
    - {property: introduced, value: 2023-02-01, asOf: 2025-10-01, sources: [gazette-2024]}
    - {property: status, value: passed, validFrom: 2025-06-12, asOf: 2025-10-01, sources: [gazette-2024]}
`

const SOURCE =
  "gazette-2024: {strength: primary, type: webpage, title: Gazette, publisher: Gazette, issued: 2024-10-01, URL: 'https://example.org/g'}"
const { data, problems } = readKnowledge([
  { path: 'meta.yaml', text: 'version: 2026-11-21\nasOf: 2026-11-21\n' },
  { path: 'entities.yaml', text: ENTITIES },
  { path: 'sources/all.yaml', text: SOURCE },
])
const engine = createEngine(data)

/** The links of a marked brief as `text → address`, and what is not as marked. */
function links(brief: string): readonly string[] {
  const { text, ranges } = readMarked(brief, [])
  const found = createDocumentLinker()(engine.analyze(text, { today: '2026-11-21' }), engine.knowledge)
  const told = ({ start, end }: { start: number; end: number }): string =>
    `${start} ${text.slice(start, end)}`
  expect(found.map(told)).toEqual(ranges.map(told))
  return found.map(({ url }) => url)
}

test('the knowledge of these tests is valid', () => {
  expect(problems).toEqual([])
})

const CELEX = 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:'
const REGISTER = 'https://www.federalregister.gov'

describe('what is cited by its identifier leads to the official site', () => {
  test.each([
    ['Read [|10.1038/s41586-024-07487-w|].', 'https://doi.org/10.1038/s41586-024-07487-w'],
    ['(doi:[|10.1000/182|])', 'https://doi.org/10.1000/182'],
    ['DOI [|10.1016/S0140-6736(05)67889-2|], above', 'https://doi.org/10.1016/S0140-6736(05)67889-2'],
    ['见[|10.1000/ab_c|]。', 'https://doi.org/10.1000/ab_c'],
    ['See arXiv:[|2407.21783v2|].', 'https://arxiv.org/abs/2407.21783v2'],
    ['See arXiv [|0704.0001|] and x', 'https://arxiv.org/abs/0704.0001'],
    ['arXiv:[|hep-th/9901001|]', 'https://arxiv.org/abs/hep-th/9901001'],
    ['The act ([|32024R1689|]) applies.', `${CELEX}32024R1689`],
    ['CELEX [|02016R0679-20160504|]', `${CELEX}02016R0679-20160504`],
    ['[|Regulation (EU) 2024/1689|] applies.', `${CELEX}32024R1689`],
    ['[|Regulation (EC) No 765/2008|] applies.', `${CELEX}32008R0765`],
    ['《人工智能法》（[|Regulation (EU) 2024/1689|]）', `${CELEX}32024R1689`],
    ['[|Directive (EU) 2019/790|], [|Directive 95/46/EC|]', `${CELEX}32019L0790`, `${CELEX}31995L0046`],
    ['[|COM(2021) 206 final|] said', 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=COM:2021:206:FIN'],
    ['at [|90 FR 8741|].', `${REGISTER}/citation/90-FR-8741`],
    ['at [|88 Fed. Reg. 75,191|] (2023)', `${REGISTER}/citation/88-FR-75191`],
    ['([|FR Doc. 2023-24283|])', `${REGISTER}/d/2023-24283`],
    [
      'Then [|Executive Order 14110|] and [|EO 14179|].',
      `${REGISTER}/executive-order/14110`,
      `${REGISTER}/executive-order/14179`,
    ],
    [
      '[|E.O. 14110|] and **[|EO 14179|]**',
      `${REGISTER}/executive-order/14110`,
      `${REGISTER}/executive-order/14179`,
    ],
    ['[|第14110号行政令|]被撤销。', `${REGISTER}/executive-order/14110`],
    ['| Order |\n|---|\n| [|EO 14110|] |', `${REGISTER}/executive-order/14110`],
    [
      '> Quoted [|EO 14110|]\n\n[^1]: Noted [|EO 14179|]\n\nx[^1]',
      `${REGISTER}/executive-order/14110`,
      `${REGISTER}/executive-order/14179`,
    ],
  ])('%s', (brief, ...urls) => {
    expect(links(brief)).toEqual(urls)
  })
})

describe('a bill leads somewhere where its legislature and its session are told', () => {
  const congress = 'https://www.congress.gov/bill'
  const california = 'https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id='
  const newYork = 'https://www.nysenate.gov/legislation/bills'
  test.each([
    ['In the 118th Congress, [|H.R. 4763|] passed.', `${congress}/118th-congress/house-bill/4763`],
    ['[|S. 2714|] of the 118th Congress', `${congress}/118th-congress/senate-bill/2714`],
    ['[|S.J. Res. 3|] (103rd Congress)', `${congress}/103rd-congress/senate-joint-resolution/3`],
    ['# The 119th Congress\n\nThere is [|H.R. 12|].', `${congress}/119th-congress/house-bill/12`],
    ['California’s [|SB 1047|] (2024) was vetoed.', `${california}202320240SB1047`],
    ['California’s 2025 [|AB 412|]', `${california}202520260AB412`],
    ['In the 2023–24 session, California had [|Assembly Bill 2013|].', `${california}202320240AB2013`],
    ['California decided.\n\nIt was [|SB 53|] (2025).', `${california}202520260SB53`],
    ['New York’s [|S6953-B|] (2025)', `${newYork}/2025/S6953/amendment/B`],
    [
      'The Harbor Act is [|SB 77|], says [|SB 77|].',
      `${california}202320240SB77`,
      `${california}202320240SB77`,
    ],
    ['The Quay Act is [|S. 321|].', `${congress}/119th-congress/senate-bill/321`],
    [
      'The Pier Act is [|S6543B|], once [|S6543|].',
      `${newYork}/2025/S6543/amendment/B`,
      `${newYork}/2025/S6543`,
    ],
    ['The Twice Act is [|AB 66|] (2025).', `${california}202520260AB66`],
  ])('%s', (brief, ...urls) => {
    expect(links(brief)).toEqual(urls)
  })
})

describe('nothing is a link', () => {
  test.each([
    [
      'in a link',
      '[EO 14110](https://x.org), [see EO 14110 *now*][ref], [EO 14179]\n\n[ref]: x\n[EO 14179]: y',
    ],
    ['in a wiki link', '[[EO 14110]]'],
    ['in HTML’s link', 'See <a href="x">EO <b>14110</b></a>'],
    [
      'in code, an address, an image',
      '`EO 14110` <https://doi.org/10.1000/abc> https://doi.org/10.1000/abc ![EO 14110](x)',
    ],
    ['in a citation', '[@x, EO 14110] @doi:10.1000/abc @{10.1000/abc}'],
    [
      'in fenced code, comments and front matter',
      '---\ntitle: EO 14110\n---\n\n```\nEO 14110\n```\n\n<!-- EO 14110 -->',
    ],
    ['a date or a ratio', 'on 10.2024/11.2024, 10.1234/5678, version 10.12/x'],
    [
      'an arXiv number of no month or form',
      'arXiv:2413.00001, arXiv:2407.2178, arXiv:1401.12345, 2407.21783',
    ],
    ['a CELEX number of no kind', '32024X1689, 12024R16890, A32024R1689, 39924R1689, part 32024R16'],
    [
      'an act without its numbers',
      'Regulation (EU) 1689, Regulation 2024/1689, Directive 2019/790, COM 2021',
    ],
    ['a page of no volume', '12 FR 100, 120 FR 5, 90 FR, 1990 FR 12345, 3.90 FR 123'],
    [
      'an order of a state or from before',
      'Executive Order N-12-23, EO 11246, EO 14110 and a half.5'.replace(' 14110', ' 1411'),
    ],
    ['a bill of nobody', 'H.R. 1234 and S. 567, SB 1047 (2024), AB 12'],
    ['a bill of no session', 'California’s SB 1047 and New York’s S6953B'],
    ['a bill of two states', 'California and Texas have SB 1047 (2024).'],
    ['a bill of another state', 'California acted.\n\nColorado’s SB 205 (2024) came later.'],
    ['a bill of two Congresses', 'The 118th Congress and the 119th Congress saw H.R. 1234.'],
    ['a bill of a state beside a Congress', 'The 118th Congress sat.\n\nGeorgia’s H.R. 1234 is older.'],
    ['a bill that came twice', 'The Twice Act is AB 66.'],
    [
      'what only looks like a bill',
      'California (2024): the SB 1047-A, USB 30, SB 24-205, S. 5,000, A 1000 people',
    ],
  ])('%s', (_, brief) => {
    expect(links(brief)).toEqual([])
  })
})

test('a block that did not change is not read again, and moves with the text before it', () => {
  const linker = createDocumentLinker()
  const before = engine.analyze('One.\n\nSee EO 14110.\n', { today: '2026-11-21' })
  const [first] = linker(before, engine.knowledge)
  const after = engine.analyze('One more.\n\nSee EO 14110.\n', before.options, before)
  const [second] = linker(after, engine.knowledge)
  expect(second?.start).toBe((first?.start ?? 0) + 5)
})

test('odd texts cost little and lose nothing', () => {
  const odd = [
    '10.1000/'.repeat(20_000),
    '[('.repeat(20_000),
    '<a '.repeat(20_000),
    'S. 1 '.repeat(20_000),
    '(10.1000/a'.repeat(5000),
    `10.1000/${')'.repeat(50_000)}`,
    `[x]: y\n\n${'['.repeat(5000)}${']'.repeat(5000)} 11`,
  ]
  for (const text of odd) {
    const analysis = engine.analyze(text, { today: '2026-11-21' })
    expect(() => createDocumentLinker()(analysis, engine.knowledge)).not.toThrow()
  }
})
