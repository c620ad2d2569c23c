import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type EntryFormat, entryEdit } from '../../server/src/engine/bibliography/write-entry.ts'
import { readKnowledge } from '../../server/src/engine/knowledge/read-knowledge.ts'
import { citeproc } from '../support/pandoc.ts'

const folder = fileURLToPath(new URL('../../server/knowledge', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.yaml'))
  .map(path => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }))
const { sources } = readKnowledge(files).data
const keys = sources.map(({ key }) => key).sort()
const cited = sources.map(({ key }) => `[@${key}]`).join('\n\n')
const entries = (format: EntryFormat): readonly string[] =>
  sources.map(({ csl }) => entryEdit(format, '', csl)?.newText ?? '')
const items = entries('csl-yaml').map(text => text.split('\n').slice(2, -2).join('\n'))
const references = `references:\n${items.join('\n')}\n`

test.each([
  ['refs.bib', entries('bibtex').join('\n')],
  ['refs.json', JSON.stringify(entries('csl-json').flatMap(text => JSON.parse(text)))],
  ['refs.yaml', references],
])('Pandoc resolves every bundled source from %s', (name, text) => {
  const resolved = citeproc({ 'brief.md': `---\nbibliography: ${name}\n---\n\n${cited}\n`, [name]: text })
  expect(resolved.warnings).toEqual([])
  expect(resolved.keys).toEqual(keys)
})

test('Pandoc resolves every bundled source from the front matter', () => {
  const resolved = citeproc({ 'brief.md': `---\n${references}---\n\n${cited}\n` })
  expect(resolved.warnings).toEqual([])
  expect(resolved.keys).toEqual(keys)
})
