import { expect, test } from 'vitest'
import { parseBibliography } from '../../../server/src/engine/bibliography/parse-bibliography.ts'
import { type EntryFormat, entryEdit } from '../../../server/src/engine/bibliography/write-entry.ts'
import {
  applyEdits,
  type CslItem,
  createEngine,
  type KnowledgeData,
} from '../../../server/src/engine/index.ts'

const source: CslItem = {
  id: 'acme-2026-return',
  type: 'webpage',
  title: 'Heron 2 is back',
  publisher: 'Acme',
  issued: { 'date-parts': [[2026, 7, 1]] },
  URL: 'https://example.org/return',
}
const add = (format: EntryFormat, text: string, item: CslItem = source): string | undefined => {
  const edit = entryEdit(format, text, item)
  return edit && applyEdits(text, [edit])
}

test('an empty bibliography gets its first entry', () => {
  expect(add('bibtex', '')).toBe(`@online{acme-2026-return,
  title = {{Heron 2 is back}},
  organization = {Acme},
  date = {2026-07-01},
  url = {https://example.org/return}
}
`)
  expect(add('csl-yaml', '')).toBe(`---
references:
- id: acme-2026-return
  type: webpage
  title: Heron 2 is back
  publisher: Acme
  issued: 2026-07-01
  URL: https://example.org/return
---
`)
  expect(JSON.parse(add('csl-json', '') ?? '')).toEqual([source])
})

test('a BibTeX file keeps its habits: case, quotes, tabs, columns, year and month, the last comma, line ends', () => {
  const old = '@MISC{old,\r\n\tTitle  = "Old",\r\n\tAuthor = "Lee, Ann",\r\n\tYear   = "2020",\r\n}\r\n'
  expect(add('bibtex', old)).toBe(
    `${old}\r\n${[
      '@MISC{acme-2026-return,',
      '\tTitle  = "{Heron 2 is back}",',
      '\tHowpublished = "Acme",',
      '\tYear   = "2026",',
      '\tMonth  = jul,',
      '\tDay    = "1",',
      '\tUrl    = "https://example.org/return",',
      '}',
    ].join('\r\n')}\r\n`,
  )
})

test('the comments that JabRef keeps at the end stay there', () => {
  const comment = '@Comment{jabref-meta: databaseType:biblatex;}\n'
  const text = add('bibtex', `@Online{old,\n  title = {Old},\n  date  = {2020},\n}\n\n${comment}`) ?? ''
  expect(text.endsWith(`}\n\n${comment}`)).toBe(true)
  expect(text).toContain('\n\n@Online{acme-2026-return,\n  title = {{Heron 2 is back}},\n')
})

test('CSL-JSON keeps its layout: a line per item, a line per field, or one line', () => {
  const item = JSON.stringify(source)
  expect(add('csl-json', '[\n\t{"id":"old"}\n]\n')).toBe(`[\n\t{"id":"old"},\n\t${item}\n]\n`)
  expect(add('csl-json', '[{"id":"old"}]')).toBe(`[{"id":"old"},${item}]`)
  const wide = '{\n    "references": [\n        {\n            "id": "old"\n        }\n    ]\n}'
  expect(add('csl-json', wide)).toBe(
    wide.replace(
      '\n        }',
      `\n        },\n        ${JSON.stringify(source, undefined, 4).replaceAll('\n', '\n        ')}`,
    ),
  )
  expect(add('csl-json', '[]')).toBe(
    `[\n  ${JSON.stringify(source, undefined, 2).replaceAll('\n', '\n  ')}\n]`,
  )
})

test('CSL-YAML keeps its indentation, its quotes and its dates', () => {
  const old = `references:
  - id: old
    title: "Old"
    issued:
      date-parts:
        - [2020]
`
  expect(add('csl-yaml', old)).toBe(`${old}  - id: acme-2026-return
    type: webpage
    title: "Heron 2 is back"
    publisher: "Acme"
    issued:
      date-parts:
      - [2026, 7, 1]
    URL: https://example.org/return
`)
  expect(add('csl-yaml', '- id: old\n  title: Old\n')).toContain(
    'Old\n- id: acme-2026-return\n  type: webpage\n',
  )
})

const item = '- id: acme-2026-return\n  type: webpage'

test.each([
  ['a brief without front matter', 'Text.\n', `---\nreferences:\n${item}`],
  ['front matter without references', '---\ntitle: T\n---\nText.\n', `---\ntitle: T\nreferences:\n${item}`],
  ['empty front matter', '---\n---\nText.\n', `---\nreferences:\n${item}`],
  ['empty references', '---\nreferences: []\ntitle: T\n---\n', `---\nreferences:\n${item}`],
  [
    'references without a value',
    '---\nreferences: # none\ntitle: T\n---\n',
    `---\nreferences: # none\n${item}`,
  ],
  [
    'a list in the habit of another',
    '---\nauthor:\n  - Lee\n---\n',
    '\nreferences:\n  - id: acme-2026-return\n    type',
  ],
  ['a byte order mark', '\uFEFFText.\n', `\uFEFF---\nreferences:\n${item}`],
])('%s takes an entry, and nothing else changes', (_, brief, expected) => {
  const edited = add('front-matter', brief) ?? ''
  expect(edited).toContain(expected)
  const { engine } = opened
  expect(engine.analyze(edited, { today: '2026-11-21' }).sources.map(({ key }) => key)).toEqual([source.id])
  const edit = entryEdit('front-matter', brief, source)
  expect(edit && edited.slice(edit.start + edit.newText.length)).toBe(edit && brief.slice(edit.end))
})

test('CRLF and the entries before stay as they are', () => {
  const brief =
    '---\r\nreferences:\r\n- id: old\r\n  abstract: |\r\n    One.\r\n\r\n    Two.\r\n\r\ntitle: T\r\n---\r\nText.\r\n'
  const edited = add('front-matter', brief) ?? ''
  expect(edited).toContain('    Two.\r\n- id: acme-2026-return\r\n  type: webpage\r\n')
  expect(edited.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test.each([
  ['bibtex', '@misc{acme-2026-return, title = {A}}'],
  ['csl-json', '[{"id": "acme-2026-return"}]'],
  ['csl-json', '[{"id": "a"}'],
  ['csl-json', '{"id": "a"}'],
  ['csl-yaml', 'references:\n- id: acme-2026-return\n'],
  ['csl-yaml', 'title: T\n'],
  ['csl-yaml', 'references: [\n'],
  ['front-matter', '---\nreferences: text\n---\n'],
  ['front-matter', '---\ntitle: [\n---\n'],
  ['front-matter', '---\ntitle: never closed\n'],
  ['front-matter', '% A title block\n\nText.\n'],
] as const)('nothing is added to %s that has the key, or is not whole: %j', (format, text) => {
  expect(entryEdit(format, text, source)).toBeUndefined()
})

test('a key that BibTeX cannot hold is not written there', () => {
  expect(entryEdit('bibtex', '', { ...source, id: 'a key, in {braces}' })).toBeUndefined()
})

const signs = `2026. A *star* & $5 or $6 -- a_b _c_ [x](y) @you ~a~ 50% #1 \\ ^x^ & "q" 'r' 二`
const odd: CslItem = {
  ...source,
  title: signs,
  author: [{ literal: 'Barnes and Noble, Inc.' }, { family: 'Lee', given: 'Ann' }],
  accessed: { 'date-parts': [[2026, 7]] },
}

test.each(['bibtex', 'csl-json', 'csl-yaml'] as const)(
  'signs that mean something in %s are read back',
  format => {
    const { entries, problems } = parseBibliography(add(format, '', odd) ?? '', format)
    expect(problems).toEqual([])
    const { publisher, ...rest } = odd
    expect(entries.map(({ csl }) => csl)).toEqual([{ ...rest, publisher }])
  },
)

const none: KnowledgeData = { version: '1', asOf: '2026-11-21', entities: [], facts: [], sources: [] }
const opened = { engine: createEngine(none) }
