import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { installPeers, type RunNpm } from '../../scripts/bench/prepare/install-peers.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const place = { cache: '' }
beforeEach(() => {
  place.cache = mkdtempSync(join(tmpdir(), 'bench-'))
})
afterEach(() => rmSync(place.cache, { recursive: true, force: true }))

/** Installs with an npm that ends with the codes given; how often it was run, and what came of the last. */
async function install(...codes: readonly number[]) {
  const runs: string[] = []
  const npm: RunNpm = async (_, folder) => {
    runs.push(folder)
    return { code: codes[runs.length - 1] ?? 0, output: 'no such registry' }
  }
  const once = () => installPeers(root, place.cache, npm, () => {})
  const results = []
  for (let index = 0; index <= codes.length; index++) results.push(await once())
  return { runs: runs.length, results }
}

test('peers are installed once, and again only after it failed', async () => {
  const { runs, results } = await install(1)
  expect(runs).toBe(2)
  expect(results[0]).toEqual({ problem: 'npm could not install them: no such registry' })
  expect(results[1]).toHaveProperty('versions.cspell', expect.stringMatching(/^\d+\.\d+\.\d+$/))
  expect((await install()).runs).toBe(0)
})

test('every peer has an exact version and a server of its own', async () => {
  const { results } = await install()
  const [installed] = results
  if (installed === undefined || 'problem' in installed) throw new Error('not installed')
  expect(Object.values(installed.versions).filter(version => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  for (const name of ['cspell', 'markdownlint', 'textlint', 'remark-lint', 'remark-gfm', 'vscode-markdown'])
    expect(readFileSync(join(installed.folder, `${name}.mjs`), 'utf8')).toContain('./serve.mjs')
  expect(readFileSync(join(installed.folder, 'serve.mjs'), 'utf8')).toContain('export function serve')
})
