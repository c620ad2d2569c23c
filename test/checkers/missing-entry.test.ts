import { describe, expect, test } from 'vitest'
import { applyEdits, type BriefSource, type Fix, spreadFix } from '../../server/src/engine/index.ts'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'
import { citeproc } from '../support/pandoc.ts'

const { check, fix, open } = helpersFor(claimsKnowledge(), ['unused-entry'])

const own: BriefSource = {
  key: 'own',
  csl: { id: 'own', type: 'book', title: 'Own', URL: 'http://www.example.org/wren-2026-return/' },
  path: 'a.bib',
}

describe('a bundled source without an entry is told once', () => {
  test.each([
    ['in a brief without a bibliography', 'So [@[missing-entry|wren-2026-pause|]] and @wren-2026-pause.'],
    [
      'beside references',
      '---\nreferences:\n- id: own\n  title: Own\n---\n\nAs @[missing-entry|ledger-2026|] says [@own].\n\nAnd [@ledger-2026; @[missing-entry|ledger-2025|]].',
    ],
    ['in a note', 'So.[^1]\n\n[^1]: See [@[missing-entry|wren-2026-pause|], p. 3].'],
    ['in braces', 'So [-@{[missing-entry|wren-2026-pause|]}].'],
  ])('%s', (_, brief) => {
    expect(check(brief)).toEqual([])
  })

  test('as a hint where nothing has entries, else as information', () => {
    const severities = (options = {}) =>
      open('So [@wren-2026-pause].', options).analysis.findings.map(({ severity }) => severity)
    expect(severities()).toEqual(['hint'])
    expect(severities({ bibliography: [own] })).toEqual(['information'])
  })
})

describe('nothing is said of a bundled source', () => {
  test.each([
    [
      'whose entry is in the front matter',
      '---\nreferences:\n- id: wren-2026-pause\n  title: Pause\n---\n\nSo [@wren-2026-pause].',
    ],
    ['in code', '`[@wren-2026-pause]`'],
    ['in an address', 'Write to me@wren-2026-pause or see https://example.org/@wren-2026-pause.'],
    ['where it is silenced', 'So [@wren-2026-pause]. <!-- dateline-disable-line missing-entry -->'],
  ])('%s', (_, brief) => {
    expect(check(brief)).toEqual([])
  })

  test('whose entry is in a file, nor while a file cannot be read', () => {
    const entry = { ...own, key: 'wren-2026-pause' }
    expect(check('So [@wren-2026-pause].', { bibliography: [entry] })).toEqual([])
    expect(check('So [@wren-2026-pause].', { isBibliographyIncomplete: true })).toEqual([])
  })
})

test('a source that the bibliography has under another key is cited by that', () => {
  expect(fix('So [@wren-2026-return; @own].', undefined, { bibliography: [own] })).toBe('So [@own; @own].')
})

test('front matter that is never closed takes no entry', () => {
  const { analysis, engine } = open('---\ntitle: A\n\nSo [@wren-2026-pause].')
  const titles = analysis.findings.flatMap(finding => engine.fixesOf(analysis, finding)).map(one => one.title)
  expect(titles.filter(title => title.startsWith('Add'))).toEqual([])
})

const cites = 'As @wren-2026-pause says [@ledger-2026; see @own]. “完” 🧭 [@gazette-2025, p. 3].\n'
const briefs: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['in new front matter', { 'a.md': cites.replace('; see @own', '') }],
  ['in references', { 'a.md': `---\nreferences:\n- id: own\n  type: book\n  title: Own\n---\n\n${cites}` }],
  ['with CRLF', { 'a.md': `---\r\ntitle: A\r\n---\r\n\r\n${cites.replace('; see @own', '')}` }],
  [
    'in BibTeX',
    { 'a.md': `---\nbibliography: a.bib\n---\n\n${cites}`, 'a.bib': '@book{own, title={Own}}\n' },
  ],
  [
    'in CSL-JSON',
    {
      'a.md': `---\nbibliography: a.json\n---\n\n${cites}`,
      'a.json': '[{"id": "own", "type": "book", "title": "Own"}]\n',
    },
  ],
]

describe('Pandoc finds what the fixes add', { timeout: 60_000 }, () => {
  test.each(briefs)('%s, all at once or one by one', (_, files) => {
    const file = Object.keys(files).find(name => name !== 'a.md')
    const bibliography = file === undefined ? [] : [{ ...own, csl: { ...own.csl, URL: '' }, path: file }]
    const { analysis, engine } = open(files['a.md'] ?? '', { bibliography })
    expect(analysis.findings).toHaveLength(3)
    const fixes = engine.fixesOf(analysis, analysis.findings[0] ?? analysis.findings[1] ?? never())
    const where = file ?? '“references”'
    expect(fixes.slice(0, 2).map(({ title }) => title)).toEqual([
      `Add its entry to ${where}`,
      `Add the 3 missing entries to ${where}`,
    ])
    const [one, all] = fixes
    expect(citeproc(written(files, one ?? never())).warnings).toHaveLength(2)
    const resolved = citeproc(written(files, all ?? never()))
    expect(resolved.warnings).toEqual([])
    expect(resolved.keys).toEqual(expect.arrayContaining(['gazette-2025', 'ledger-2026', 'wren-2026-pause']))
  })
})

/** The files after a fix, as its writer leaves them. */
function written(files: Readonly<Record<string, string>>, one: Fix): Readonly<Record<string, string>> {
  const text = files['a.md'] ?? ''
  const spread = spreadFix(one, text, path => files[path]) ?? never()
  const others = [...spread.files].map(([path, edit]) => [path, applyEdits(files[path] ?? '', [edit])])
  return { ...files, 'a.md': applyEdits(text, spread.edits), ...Object.fromEntries(others) }
}

function never(): never {
  throw new Error('there is nothing')
}
