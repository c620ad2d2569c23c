import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hostileTexts } from '../support/hostile-texts.ts'
import { builtCli } from '../support/stdio-server.ts'

const stale = 'Fable 5 is currently unavailable.\n'
/** Not UTF-8, each in another way. */
const unreadable: Readonly<Record<string, Buffer>> = {
  'latin.md': Buffer.from(`${stale}café\n`, 'latin1'),
  'utf16.md': Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(stale.repeat(200), 'utf16le')]),
  'cut.md': Buffer.from('A feather 🪶').subarray(0, -2),
  'noise.md': Buffer.from(
    Array.from({ length: 100_000 }, (_, at) => (Math.imul(at, 2_654_435_761) >>> 13) & 255),
  ),
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-'))
  const readable = Object.values(hostileTexts).map((text, at) =>
    writeFile(join(folder, `text${at}.md`), text),
  )
  const others = Object.entries(unreadable).map(([name, bytes]) => writeFile(join(folder, name), bytes))
  await Promise.all([...readable, ...others, writeFile(join(folder, 'z.md'), stale)])
})
afterAll(() => rm(folder, { recursive: true }))

test('whatever files it is given, the built command line checks them all, and names those it cannot read', async () => {
  const argv = [builtCli, 'check', '--as-of', '2026-11-21', '.']
  const run = await new Promise<{ code: unknown; out: string; err: string }>(resolve => {
    const options = { cwd: folder, maxBuffer: 1e9 }
    execFile(process.execPath, argv, options, (error, out, err) => resolve({ code: error?.code, out, err }))
  })
  expect(run.code).toBe(2)
  expect(run.out).toMatch(/^\.\/z\.md:1:9 warning outdated-claim /m)
  expect(run.out).toMatch(new RegExp(`findings in ${Object.keys(hostileTexts).length + 1} briefs\n$`))
  const complaints = run.err.trimEnd().split('\n')
  expect(complaints.map(text => /(\w+\.md) is (?:not UTF-8|UTF-16)/.exec(text)?.[1]).sort()).toEqual(
    Object.keys(unreadable).sort(),
  )
}, 240_000)
