import { expect, test } from 'vitest'
import { createMemoryHost } from '../../server/src/host/memory-host.ts'
import { dateline, datelineOn } from '../support/cli.ts'

const text = '🎉 Acme Robotics grows.\r\nHeron 2 is currently unavailable.\n'

test('safe fixes are applied, everything else stays byte for byte', async () => {
  const host = createMemoryHost({ 'x/a.md': `\u{feff}${text}`, 'x/b.md': 'Nothing.\n' })
  expect(await datelineOn(host, 'fix', 'x')).toEqual({ code: 0, out: 'x/a.md: 1 edit\n', err: '' })
  expect(host.files.get('/x/a.md')).toBe(`\u{feff}${text.replace('Acme Robotics', 'Acme AI')}`)
  expect(host.files.get('/x/b.md')).toBe('Nothing.\n')
  expect(await datelineOn(host, 'fix', 'x')).toEqual({ code: 0, out: '', err: '' })
})

test('what cannot be read is named', async () => {
  const run = await dateline({ 'a.md': Uint8Array.of(0xe9) }, 'fix', 'a.md', 'b.md')
  expect(run).toMatchObject({ code: 2, out: '' })
  expect(run.err).toMatch(/b\.md does not exist[\s\S]*a\.md is not UTF-8/)
  expect((await dateline({}, 'fix')).code).toBe(2)
})

const stale = '---\nbibliography: refs.bib\n---\n\nHeron 2 is Acme’s latest model.\n'
const fixed = stale.replace('Heron 2', 'Heron 3').replace('model.', 'model [@acme-2026-heron-3].')
const library = '@book{one,\n  title = {One}\n}\n'

test('what a fix cites goes into the bibliography, once for all briefs', async () => {
  const host = createMemoryHost({ 'x/a.md': stale, 'x/b.md': stale, 'x/refs.bib': library })
  const run = await datelineOn(host, 'fix', 'x')
  expect(run).toEqual({ code: 0, out: 'x/a.md: 2 edits\nrefs.bib: 1 entry\nx/b.md: 2 edits\n', err: '' })
  expect([host.files.get('/x/a.md'), host.files.get('/x/b.md')]).toEqual([fixed, fixed])
  const written = String(host.files.get('/x/refs.bib'))
  expect(written.startsWith(library)).toBe(true)
  expect(written.match(/\{acme-2026-heron-3,/g)).toHaveLength(1)
  expect(await datelineOn(host, 'fix', 'x')).toEqual({ code: 0, out: '', err: '' })
})

test('where the bibliography is not there the entry goes into the brief', async () => {
  const host = createMemoryHost({ 'x/a.md': stale })
  expect((await datelineOn(host, 'fix', 'x')).out).toBe('x/a.md: 3 edits\n')
  expect(host.files.get('/x/a.md')).toContain('references:\n- id: acme-2026-heron-3\n')
})

test('a brief that cannot be written leaves its bibliography as it was', async () => {
  const memory = createMemoryHost({ 'x/a.md': stale, 'x/refs.bib': library })
  const host: typeof memory = {
    ...memory,
    writeFile: async (path, file) =>
      path.endsWith('.md') ? { problem: 'a.md is locked' } : await memory.writeFile(path, file),
  }
  expect(await datelineOn(host, 'fix', 'x')).toEqual({ code: 2, out: '', err: 'dateline: a.md is locked\n' })
  expect(memory.files.get('/x/refs.bib')).toBe(library)
})
