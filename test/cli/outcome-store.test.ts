import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openOutcomeStore } from '../../server/src/cli/check/outcome-store.ts'
import { builtCli } from '../support/stdio-server.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('a store on disk', () => {
  const open = () => openOutcomeStore(join(folder, 'a', 'outcomes'))

  test('has in each place what was written last', () => {
    expect(open().read('one')).toBeUndefined()
    open().write('one', 'first')
    open().write('two', 'other')
    open().write('one', 'second “语”')
    expect(open().read('one')).toBe('second “语”')
    expect(open().read('two')).toBe('other')
  })

  test('leaves no half of anything', async () => {
    for (let at = 0; at < 20; at++) open().write(`place-${at % 3}`, 'x'.repeat(1000))
    expect((await readdir(join(folder, 'a', 'outcomes'))).sort()).toEqual([
      'place-0.json',
      'place-1.json',
      'place-2.json',
    ])
  })

  test('drops what is older than a month', async () => {
    open().write('old', 'text')
    open().write('new', 'text')
    const before = new Date(Date.now() - 31 * 24 * 60 * 60_000)
    await utimes(join(folder, 'a', 'outcomes', 'old.json'), before, before)
    open().sweep()
    expect([open().read('old'), open().read('new')]).toEqual([undefined, 'text'])
  })

  test('is silent where none can be', async () => {
    await writeFile(join(folder, 'a'), 'a file')
    open().write('one', 'text')
    expect(open().read('one')).toBeUndefined()
    open().sweep()
  })

  test('is not used where others may write', async () => {
    open().write('one', 'text')
    await chmod(join(folder, 'a', 'outcomes'), 0o777)
    expect(open().read('one')).toBeUndefined()
    open().write('two', 'text')
    expect(await readdir(join(folder, 'a', 'outcomes'))).toEqual(['one.json'])
  })

  test('is for nobody else to read', async () => {
    open().write('one', 'text')
    expect((await stat(join(folder, 'a', 'outcomes'))).mode & 0o777).toBe(0o700)
    expect((await stat(join(folder, 'a', 'outcomes', 'one.json'))).mode & 0o777).toBe(0o600)
  })
})

test('the built command line keeps its outcomes, and finds anew what has changed', async () => {
  const briefs = join(folder, 'briefs')
  const cache = join(folder, 'cache')
  await mkdir(briefs)
  for (const name of ['a', 'b']) await writeFile(join(briefs, `${name}.md`), 'Fable 5 is unavailable.\n')
  const env = { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, HOME: folder }
  const check = async (...more: string[]): Promise<string> => {
    const args = [builtCli, 'check', '--as-of', '2026-11-21', ...more, briefs]
    const run = promisify(execFile)(process.execPath, args, { env })
    return await run.then(
      ({ stdout }) => stdout,
      (error: { stdout: string }) => error.stdout,
    )
  }
  const first = await check()
  expect(first).toContain('2 findings in 2 briefs')
  const outcomes = (await readdir(cache, { recursive: true })).filter(name => name.endsWith('.json'))
  expect(outcomes).toHaveLength(2)
  const [some = ''] = outcomes
  const entry = JSON.parse(await readFile(join(cache, some), 'utf8'))
  await writeFile(join(cache, some), JSON.stringify({ ...entry, pieces: ['kept\n'] }))
  expect(await check()).toContain('kept\n')
  expect(await check('--no-cache')).toBe(first)
  for (const name of ['a', 'b']) await writeFile(join(briefs, `${name}.md`), 'Fable 5 is available.\n')
  expect(await check()).toContain('0 findings in 2 briefs')
}, 60_000)
