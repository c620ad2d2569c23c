import { describe, expect, test } from 'vitest'
import { type BriefSource, readBibliography } from '../../server/src/engine/index.ts'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const { check, fix, open, report } = helpersFor(claimsKnowledge(), ['missing-entry'])

function entry(key: string, issued: readonly number[], rest: Partial<BriefSource['csl']> = {}): BriefSource {
  const csl = { id: key, type: 'webpage', title: key, issued: { 'date-parts': [issued] }, ...rest }
  return { key, csl, path: 'brief.bib' }
}

const bibliography: readonly BriefSource[] = [
  entry('ledger-march', [2026, 3, 5]),
  entry('ledger-april', [2026, 4, 1]),
  entry('ledger-year', [2026]),
  entry('ledger-august', [2026, 8, 20]),
  entry('status-page', [2026, 1, 5], { accessed: { 'date-parts': [[2026, 8, 1]] } }),
  entry('harbor-text', [2025, 3, 1], { type: 'legislation' }),
  entry('own-pause', [2026, 6, 12], { URL: 'https://www.example.org/wren-2026-pause/' }),
  entry('wren-2026-heron-2', [2026, 3, 1], { URL: 'https://example.org/something-else' }),
  entry('board', [2026, 10, 25], { URL: 'https://example.org/beacon-2026-june' }),
  { key: 'no-date', csl: { id: 'no-date', type: 'webpage', title: 'No date' }, path: 'brief.bib' },
]
const cited = (brief: string) => check(brief, { bibliography })

describe('a citation older than the fact behind which it stands is told', () => {
  test.each([
    ['in brackets', 'Heron 2 is generally available [@[citation-predates-fact|ledger-march|]].'],
    ['bare', 'The Harbor Act is in force @[citation-predates-fact|ledger-march|].'],
    [
      'in a footnote',
      'Heron 2 is generally available.[^1] It is fast.\n\n[^1]: See [@[citation-predates-fact|ledger-march|]].',
    ],
    ['behind the full stop', 'Heron 2 is generally available. [@[citation-predates-fact|ledger-march|]]'],
    [
      'two, both older',
      'Heron 2 is generally available [@[citation-predates-fact|ledger-march|]; @ledger-april].',
    ],
  ])('%s', (_, brief) => {
    expect(cited(brief)).toEqual([])
  })
})

describe('nothing is said of the age of a citation', () => {
  test.each([
    ['that is later', 'Heron 2 is generally available [@ledger-august].'],
    ['that may be later', 'Heron 2 is generally available [@ledger-year].'],
    ['without a date', 'Heron 2 is generally available [@no-date].'],
    ['that was looked at later', 'Heron 2 is generally available [@status-page].'],
    ['beside a later one', 'Heron 2 is generally available [@ledger-march; @ledger-august].'],
    ['that the knowledge has for the same property', 'Heron 2 is generally available [@wren-2026-return].'],
    ['that is an early account of the same', 'Heron 2 is generally available [@own-pause].'],
    ['of a law that sets its own date', 'The Harbor Act is in force [@harbor-text].'],
    ['behind another clause', 'Heron 2 is generally available, and users like it [@ledger-march].'],
    [
      'in the footnote of another clause',
      'Heron 2 is generally available, and is liked.[^1]\n\n[^1]: See [@ledger-march].',
    ],
    [
      'that the sentence names for something else',
      'Rivals of @ledger-march say so, but Heron 2 is generally available.',
    ],
    ['of another sentence', 'Heron 2 is generally available. It has rivals of all kinds [@ledger-march].'],
    ['behind history', 'Heron 2 was released on 1 March 2026 [@ledger-march].'],
    ['behind a hypothesis', 'Suppose Heron 2 is generally available [@ledger-march].'],
    ['behind what the knowledge has no beginning for', 'Heron 2 has a trillion parameters [@ledger-march].'],
  ])('%s', (_, brief) => {
    expect(cited(brief)).toEqual([])
  })
})

describe('a citation within or behind a claim does not hide it', () => {
  test.each([
    '[superseded-model|Heron 2 is Wren’s latest model|] [@wren-2026-heron-2].',
    '[superseded-model|Heron 2 [@wren-2026-heron-2] is Wren’s newest model|].',
    '[superseded-model|Heron 2 is Wren’s newest model|] [see @wren-2026-heron-2, p. 3; @ledger-2026].',
    'Heron 2 [@ledger-2026] [outdated-claim|is currently unavailable|].',
    'The Lantern Order [@gazette-2025] [outdated-claim|is in force|].',
    'Heron 2 [@ledger-2026] is generally available. Heron 3 [@ledger-2026] is Wren’s newest model.',
    'Whether Heron 2 [@ledger-2026] is suspended is unclear.',
  ])('%s', brief => {
    expect(check(brief)).toEqual([])
  })
})

test('the fix cites the source that tells the fact, and brings its entry for the file', () => {
  const { analysis, engine } = open('Heron 2 is generally available [@ledger-march].', { bibliography })
  const [first] = analysis.findings.flatMap(finding => engine.fixesOf(analysis, finding))
  expect(first?.entries?.map(({ csl, path }) => [csl.id, path])).toEqual([['wren-2026-return', 'brief.bib']])

  expect(fix('Heron 2 is generally available [@ledger-march].', undefined, { bibliography })).toBe(
    'Heron 2 is generally available [@wren-2026-return].',
  )
})

describe('a claim whose own source says otherwise is told', () => {
  test.each([
    [
      'of what does not move',
      'Heron 2 has [contradicted-claim|800 billion|] parameters [@[cited-source-contradicts|wren-2026-pause|]].',
      'wren-2026-heron-2',
    ],
    [
      'that is right by another source',
      'Heron 2 scores 48 on the Beacon Index [@[cited-source-contradicts|wren-2026-pause|]].',
      'beacon-2026-june',
    ],
    [
      'that is out of date',
      'Heron 2 [outdated-claim|is suspended|] [@[cited-source-contradicts|wren-2026-pause|]].',
      'wren-2026-return',
    ],
    [
      'that the sentence names',
      'According to @[cited-source-contradicts|wren-2026-pause|], Heron 2 has a context window of [contradicted-claim|64K|] tokens.',
      'wren-2026-heron-2',
    ],
    [
      'two sources',
      'Heron 2 has [contradicted-claim|800 billion|] parameters [@[cited-source-contradicts|wren-2026-pause|]; @wren-2026-heron-2].',
      'wren-2026-heron-2',
    ],
  ])('%s', (_, brief, key) => {
    expect(check(brief.replace('wren-2026-pause', key))).toEqual([])
  })

  test('whose entry in the brief has the same address under another key', () => {
    const own = entry('own-heron', [2026, 3, 1], { URL: 'https://www.example.org/wren-2026-heron-2/' })
    expect(
      check(
        'Heron 2 has a context window of [contradicted-claim|64K|] [@[cited-source-contradicts|own-heron|]].',
        {
          bibliography: [own],
        },
      ),
    ).toEqual([])
  })
})

describe('nothing is said of a cited source', () => {
  test.each([
    ['that says so', 'Heron 2 has a trillion parameters [@wren-2026-heron-2].'],
    ['that says so at another precision', 'Heron 2 has 1.0T parameters [@wren-2026-heron-2].'],
    [
      'that said so then',
      'As of 20 June 2026, Heron 2 scores [changed-since|51|] on the Beacon Index [@beacon-2026-june].',
    ],
    [
      'beside one that may say so',
      'Heron 2 scores 48 on the Beacon Index [@beacon-2026-june; @ledger-august].',
    ],
    [
      'beside one that says so',
      'Heron 2 scores 48 on the Beacon Index [@beacon-2026-june; @beacon-2026-october].',
    ],
    ['that the knowledge lacks', 'Heron 2 scores 48 on the Beacon Index [@ledger-august].'],
    ['of other things', 'Heron 2 scores 48 on the Beacon Index [@gazette-2025].'],
    [
      'behind another clause',
      'Heron 2 scores 48 on the Beacon Index, well below its fall [@beacon-2026-june].',
    ],
    ['of another day', 'In October 2026, Heron 2 scores 48 on the Beacon Index [@beacon-2026-june].'],
    ['whose page was looked at later', 'Heron 2 scores 48 on the Beacon Index [@board].'],
    ['behind a hypothesis', 'Suppose Heron 2 scores 53 on the Beacon Index [@beacon-2026-june].'],
    ['behind a denial', 'Heron 2 does not have 800 billion parameters [@wren-2026-heron-2].'],
    ['whose key stands for another work here', 'Heron 2 scores 48 on the Beacon Index [@wren-2026-heron-2].'],
  ])('%s', (_, brief) => {
    expect(cited(brief)).toEqual([])
  })
})

test('the fix cites a source that says so', () => {
  const before = 'Heron 2 scores 48 on the Beacon Index [@beacon-2026-june].'
  const after = 'Heron 2 scores 48 on the Beacon Index [@beacon-2026-october].'
  expect(fix(before, undefined, { bibliography })).toBe(after)
  expect(fix(before)).toMatch(/^---\nreferences:\n- id: beacon-2026-october\n/)
  expect(fix(before).endsWith(after)).toBe(true)
})

const references = (entries: string, body: string, more = '') =>
  `---\n${more}references:\n${entries}---\n\n${body}\n`

describe('a key that two entries share is told', () => {
  test('in `references`, at the second', () => {
    const entries =
      '  - id: own\n    title: One\n  - id: other\n    title: Two\n  - id: [duplicate-key|own|]\n    title: Three\n'
    expect(check(references(entries, 'As @own and @other say.'))).toEqual([])
  })

  test('over two files, where it is cited', () => {
    const files = [
      { ...entry('smith', [2026], { title: 'On rules' }), path: 'a.bib' },
      { ...entry('smith', [2025], { title: 'On models' }), path: 'b.bib' },
    ]
    const brief = 'As @[duplicate-key|smith|] says, and @smith again.'
    expect(check(brief, { bibliography: files })).toEqual([])
    expect(check('Nothing cited.', { bibliography: files })).toEqual([])
  })

  test('between a file and `references`', () => {
    const files = [{ ...entry('smith', [2026], { title: 'On rules' }), path: 'a.bib' }]
    const brief = references('  - id: smith\n    title: On models\n', 'As @[duplicate-key|smith|] says.')
    expect(check(brief, { bibliography: files })).toEqual([])
  })
})

describe('a key that two entries of a file share is told', () => {
  const read = (bib: string) => readBibliography({ path: 'own.bib', text: bib })
  const brief = (body: string) => `---\nbibliography: own.bib\n---\n\n${body}\n`
  const [one, two, same] = ['On rules', 'On models', 'On Rules'].map(
    title => `@misc{smith, title={${title}}}\n`,
  )

  test('where it is cited and may mean either', () => {
    const { sources, isComplete, problems } = read(`${one}${two}`)
    expect([isComplete, problems]).toEqual([true, []])
    const text = brief('As @[duplicate-key|smith|] says, and @smith again.')
    expect(check(text, { bibliography: sources })).toEqual([])
    expect(report(text.replace(/\[duplicate-key\||\|\]/g, ''), { bibliography: sources })).toContain(
      'in own.bib and in own.bib:2',
    )
  })

  test('at the name of the file where it is not', () => {
    const { sources } = read(`${one}${two}`)
    const text = '---\nbibliography: [duplicate-key|own.bib|]\n---\n\nText.\n'
    expect(check(text, { bibliography: sources })).toEqual([])
  })

  test('and once, where the entries are the same', () => {
    const { sources } = read(`${one}${same}`)
    const text = '---\nbibliography: [duplicate-key|own.bib|]\n---\n\nAs @smith says.\n'
    expect(check(text, { bibliography: sources })).toEqual([])
  })

  test('and costs no unknown key its finding', () => {
    const { sources } = read(`${one}${same}`)
    const text = '---\nbibliography: [duplicate-key|own.bib|]\n---\n\nAs [@[unknown-citation|smyth|]] says.\n'
    expect(check(text, { bibliography: sources })).toEqual([])
  })
})

test.each([
  ['title', { title: 'On Rules' }, { title: 'On rules: a brief' }],
  ['DOI', { title: 'On rules', DOI: '10.1/X' }, { title: 'Rules', DOI: '10.1/x' }],
])('entries of one work in two files are no matter: the same %s', (_, one, two) => {
  const files = [
    { ...entry('smith', [2026], one), path: 'a.bib' },
    { ...entry('smith', [2026], two), path: 'b.bib' },
  ]
  expect(check('As @smith says.', { bibliography: files })).toEqual([])
})

describe('an entry of `references` that nothing cites is told', () => {
  test('and fades', () => {
    const brief = references('  - id: own\n  - id: [unused-entry|spare|]\n    title: Two\n', 'As @own says.')
    expect(check(brief)).toEqual([])
  })

  test('and can be removed, whole', () => {
    const brief = references('  - id: spare\n    title: Two\n  - id: own\n', 'As @own says.')
    expect(fix(brief)).toBe(references('  - id: own\n', 'As @own says.'))
    expect(fix(brief.replaceAll('\n', '\r\n'))).toBe(
      references('  - id: own\n', 'As @own says.').replaceAll('\n', '\r\n'),
    )
  })

  test('and in brackets is left to the writer', () => {
    const brief = '---\nreferences: [{id: [unused-entry|spare|]}, {id: own}]\n---\n\nAs @own says.\n'
    expect(check(brief)).toEqual([])
  })
})

describe('nothing is said of an entry', () => {
  const spare = '  - id: spare\n'
  test.each([
    ['that is cited', references(spare, 'As @spare says.')],
    ['cited in a footnote', references(spare, 'A claim.[^1]\n\n[^1]: See [@spare].')],
    ['cited in a table', references(spare, '| A |\n|---|\n| [@spare] |')],
    ['that nocite names', references(spare, 'Text.', 'nocite: "@spare, @other"\n')],
    ['where nocite names all', references(spare, 'Text.', 'nocite: |\n  @*\n')],
    ['cited in the abstract', references(spare, 'Text.', 'abstract: As [@spare] says.\n')],
    ['of a brief that includes others', references(spare, '{{< include part.qmd >}}')],
    ['cited in LaTeX', references(spare, 'Text \\parencite{spare}.')],
    ['without a key', references('  - title: One\n', 'Text.')],
  ])('%s', (_, brief) => {
    expect(check(brief)).toEqual([])
  })

  const files = ['one', 'two', 'three', 'four'].map(key => ({ ...entry(key, [2026]), path: 'own.bib' }))
  const named = (body: string) => `---\nbibliography: own.bib\n---\n\n${body}\n`

  test.each([
    ['of a bibliography file that other texts use', named('As @one and @two say.')],
    ['of a file that the brief does not name', 'As @one, @two and @three say.'],
    ['of a file all of which is cited', named('As @one, @two, @three and @four say.')],
  ])('%s', (_, brief) => {
    expect(check(brief, { bibliography: files })).toEqual([])
  })

  test('unless the file is plainly the brief’s own', () => {
    const brief = named('As @one, @two and @three say.').replace('own.bib', '[unused-entry|own.bib|]')
    expect(check(brief, { bibliography: files })).toEqual([])
    expect(report(named('As @one, @two and @three say.'), { bibliography: files })).toContain(
      '1 of the 4 entries in own.bib are cited nowhere in this brief: four.',
    )
    expect(
      check(named('As @one, @two and @three say.'), { bibliography: files, isBibliographyIncomplete: true }),
    ).toEqual([])
  })
})

const asked = { severity: { 'undated-figure': 'hint', 'uncited-claim': 'hint' } } as const

describe('what moves and has no date is told once it is asked for', () => {
  test.each([
    ['a score', 'Heron 2 scores [undated-figure|48|] on the Beacon Index [@beacon-2026-october].'],
    ['a valuation', 'Wren is valued at [undated-figure|$20 billion|] [@ledger-2026].'],
  ])('%s', (_, brief) => {
    expect(check(brief, asked)).toEqual([])
  })
})

describe('no date is asked for', () => {
  test.each([
    ['with a date', 'As of 20 October 2026, Heron 2 scores 48 on the Beacon Index [@beacon-2026-october].'],
    [
      'under a dated heading',
      '## As of 20 October 2026\n\nHeron 2 scores 48 on the Beacon Index [@ledger-2026].',
    ],
    ['of what does not move', 'Heron 2 has a trillion parameters [@ledger-2026].'],
    ['of words', 'Heron 2 is generally available [@ledger-2026].'],
    ['of history', 'In June 2026 Heron 2 scored 51 on the Beacon Index [@ledger-2026].'],
    ['of a hypothesis', 'Suppose Heron 2 scores 48 on the Beacon Index [@ledger-2026].'],
  ])('%s', (_, brief) => {
    expect(check(brief, asked).filter(line => line.includes('undated'))).toEqual([])
  })

  test('unless asked for', () => {
    expect(check('Heron 2 scores 48 on the Beacon Index.')).toEqual([])
  })
})

describe('what moves and has no source is told once it is asked for', () => {
  const undated = { severity: { 'uncited-claim': 'hint' } } as const
  test.each([
    ['a score', 'Heron 2 scores [uncited-claim|48|] on the Beacon Index.'],
    [
      'though another paragraph has one',
      'Wren [@ledger-2026].\n\nHeron 2 scores [uncited-claim|48|] on the Beacon Index.',
    ],
  ])('%s', (_, brief) => {
    expect(check(brief, undated)).toEqual([])
  })

  test.each([
    ['a citation', 'Heron 2 scores 48 on the Beacon Index [@beacon-2026-october].'],
    [
      'a citation later in the paragraph',
      'Heron 2 scores 48 on the Beacon Index. So be it [@beacon-2026-october].',
    ],
    ['a link', 'Heron 2 scores [48](https://example.org) on the Beacon Index.'],
    ['a footnote', 'Heron 2 scores 48 on the Beacon Index.[^1]\n\n[^1]: Beacon, 2026.'],
    ['a heading', '## Heron 2 scores 48 on the Beacon Index'],
  ])('not with %s', (_, brief) => {
    expect(check(brief, undated)).toEqual([])
  })

  test('the fixes date and cite', () => {
    const brief = 'Heron 2 scores 48 on the Beacon Index.'
    expect(fix(brief, 'Date the claim', { severity: { 'undated-figure': 'hint' } })).toBe(
      'Heron 2 scores 48 on the Beacon Index (as of 20 October 2026).',
    )
    expect(fix(brief, 'Cite', { ...undated, bibliography })).toBe(
      'Heron 2 scores 48 on the Beacon Index [@beacon-2026-october].',
    )
  })
})

test('the messages name source and date', () => {
  const brief =
    'Heron 2 is generally available [@ledger-march].\n\nHeron 2 scores 48 on the Beacon Index [@beacon-2026-june].'
  expect(withoutFixes(report(brief, { bibliography }))).toMatchInlineSnapshot(`
    "1:34-1:46 information citation-predates-fact — “ledger-march” is of 5 March 2026; what it stands behind began on 1 July 2026 (Heron 2, availability: Wren, 1 July 2026). Cite a later source.
    3:41-3:57 warning cited-source-contradicts — “48” is not what “beacon-2026-june” says. Heron 2, score: 51 (20 June 2026). Correct the value or cite its source."
  `)
})

/** A report without the number of fixes, which the other tests say. */
function withoutFixes(report: string): string {
  return report.replaceAll(/ \(\d+ fixes\)/g, '')
}
