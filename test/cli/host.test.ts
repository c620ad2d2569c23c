import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decode } from '../../server/src/host/decode.ts'
import type { Host } from '../../server/src/host/host.ts'
import { createMemoryHost } from '../../server/src/host/memory-host.ts'
import { createNodeHost } from '../../server/src/host/node-host.ts'

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)

test.each([
  ['UTF-8', new TextEncoder().encode('智谱 🎉'), { text: '智谱 🎉', hasByteOrderMark: false }],
  ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 65), { text: 'A', hasByteOrderMark: true }],
  ['nothing', bytes(), { text: '', hasByteOrderMark: false }],
  [
    'Latin-1',
    bytes(65, 10, 66, 0xe9, 10),
    { problem: 'a.md is not UTF-8 (line 2); save it as UTF-8', text: 'A\nBé\n' },
  ],
  [
    'a cut letter',
    bytes(65, 0xe6, 0x99),
    { problem: 'a.md is not UTF-8 (line 1); save it as UTF-8', text: expect.any(String) },
  ],
  ['UTF-16', bytes(0xff, 0xfe, 65, 0), { problem: 'a.md is UTF-16, not UTF-8; save it as UTF-8', text: 'A' }],
  [
    'UTF-16 without a mark',
    bytes(65, 0, 66, 0),
    { problem: 'a.md is UTF-16, not UTF-8; save it as UTF-8', text: 'AB' },
  ],
])('%s is read for what it is', (_, content, expected) => {
  expect(decode(content, 'a.md')).toEqual(expected)
})

const files = { 'a.md': 'A', 'b/c.md': 'C', 'b/.d/e.md': '', 'b/node_modules/f.md': '', 'b/g.txt': '' }
const disk = { folder: '' }
beforeAll(async () => {
  disk.folder = await mkdtemp(join(tmpdir(), 'dateline-'))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(disk.folder, path, '..'), { recursive: true })
    await writeFile(join(disk.folder, path), text)
  }
})
afterAll(() => rm(disk.folder, { recursive: true }))

describe.each<[string, () => { host: Host; root: string }]>([
  ['disk', () => ({ host: createNodeHost(() => undefined), root: disk.folder })],
  ['memory', () => ({ host: createMemoryHost(files), root: '/' })],
])('the host of the %s', (_, open) => {
  test('reads files and names those that are not there', async () => {
    const { host, root } = open()
    expect(await host.readFile(host.resolve(root, 'a.md'))).toMatchObject({ text: 'A' })
    const gone = host.resolve(root, 'x.md')
    expect(await host.readFile(gone)).toEqual({ problem: `${gone} does not exist` })
    expect(await host.stampOf(gone)).toBeUndefined()
    expect(await host.stampOf(host.resolve(root, 'a.md'))).toBeDefined()
  })

  test('lists briefs, not what hides', async () => {
    const { host, root } = open()
    const listed = await host.listFiles(root, ['.md'])
    const paths = 'problem' in listed ? [] : listed.map(path => host.resolve('.', path))
    expect(paths).toEqual(['a.md', 'b/c.md'].map(path => host.resolve(root, path)))
    const gone = host.resolve(root, 'x')
    expect(await host.listFiles(gone, ['.md'])).toEqual({ problem: `${gone} does not exist` })
  })

  test('knows paths and days', () => {
    const { host, root } = open()
    const path = host.resolve(root, 'b/c.md')
    expect(host.folderOf(path)).toBe(host.resolve(root, 'b'))
    expect(host.pathOf(pathToFileURL(path).href)).toBe(path)
    expect(host.pathOf('untitled:Untitled-1')).toBeUndefined()
    expect(host.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})
