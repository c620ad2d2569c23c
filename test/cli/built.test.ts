import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtCli } from '../support/stdio-server.ts'

const stale = 'Fable 5 is currently unavailable.\n'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-'))
})
afterAll(() => rm(folder, { recursive: true }))

function run(...argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise(resolve => {
    execFile(process.execPath, [builtCli, ...argv], { cwd: folder }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
  })
}

test('the built command line checks a folder on the disk', async () => {
  await writeFile(join(folder, 'a.md'), stale)
  await writeFile(join(folder, 'b.md'), Buffer.from([65, 0xe9, 66]))
  const both = await run('check', '--as-of', '2026-11-21', '.')
  expect(both.code).toBe(2)
  expect(both.err).toMatch(/b\.md is not UTF-8/)
  expect(both.out).toMatch(/a\.md:1:9 warning outdated-claim/)
  expect((await run('check', '--as-of', '2026-11-21', 'a.md')).code).toBe(1)
  expect((await run('check', '--as-of', '2026-06-20', 'a.md')).code).toBe(0)
  expect((await run('check', join(folder, 'c.md'))).code).toBe(2)
}, 60_000)

test('the bundled entities are listed', async () => {
  const { code, out } = await run('entities')
  expect(code).toBe(0)
  expect(out.split('\n').length).toBeGreaterThan(300)
})

test('the bundled knowledge is counted', async () => {
  const { out } = await run('knowledge', 'stats', '--format', 'json')
  expect(JSON.parse(out).kinds.model).toBeGreaterThanOrEqual(200)
})
