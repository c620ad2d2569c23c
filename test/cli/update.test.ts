import { generateKeyPairSync } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CliHost } from '../../server/src/cli/cli-host.ts'
import { runCli } from '../../server/src/cli/run-cli.ts'
import { createNodeHost } from '../../server/src/host/node-host.ts'
import { createKnowledgeUpdates } from '../../server/src/update/knowledge-updates.ts'
import { dateline } from '../support/cli.ts'
import { knowledgeOf, makeKeys, packText, scratch, serve } from '../update/packs.ts'

const keys = makeKeys()
const disk: { folder: string; remove(): Promise<void> } = { folder: '', remove: async () => undefined }
const open: (() => Promise<void>)[] = []
beforeEach(async () => {
  Object.assign(disk, await scratch())
  await writeFile(join(disk.folder, 'key.txt'), `${keys.publicKey}\n`)
})
afterEach(async () => {
  for (const close of open.splice(0)) await close()
  await disk.remove()
})

/** One run of the command line: a process of its own, as far as it can tell. */
async function run(...argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' }
  const updates = createKnowledgeUpdates({
    folder: join(disk.folder, 'data'),
    bundled: () => knowledgeOf('2026-11-21'),
    release: '0.1.0',
  })
  const node = createNodeHost(() => undefined)
  const host: CliHost = {
    ...node,
    resolve: (base, path) => node.resolve(base === '.' ? disk.folder : base, path),
    readFile: path => node.readFile(node.resolve(disk.folder, path)),
    writeFile: (path, file) => node.writeFile(node.resolve(disk.folder, path), file),
    version: '0.1.0',
    isTerminal: false,
    showsProgress: false,
    updates,
    async knowledge() {
      const { data, problems } = updates.load()
      for (const problem of problems) written.err += `dateline: ${problem}\n`
      return data
    },
    write: text => {
      written.out += text
    },
    complain: text => {
      written.err += text
    },
    serve: async () => undefined,
  }
  const code = await runCli(argv, host)
  return { code, ...written }
}

async function publish(version: string, by = keys): Promise<string> {
  const text = packText(version, by)
  const server = await serve((_, response) => response.end(text))
  open.push(server.close)
  return server.url
}

test('an update is fetched, judges from then on, and is undone', async () => {
  const url = await publish('2026-12-01')
  expect(await run('knowledge', 'update', '--from', url, '--public-key', 'key.txt')).toEqual({
    code: 0,
    out: 'updated from 2026-11-21 to 2026-12-01, as of 2026-12-01\n',
    err: '',
  })
  const { out } = await run('knowledge', 'stats')
  expect(out).toMatch(/^version +2026-12-01$/m)
  expect(out).toMatch(/^from +.*knowledge-2026-12-01\.pack\.json$/m)
  expect(await run('knowledge', 'update')).toEqual({ code: 0, out: '2026-12-01 is up to date\n', err: '' })
  expect(await run('knowledge', 'rollback')).toMatchObject({
    code: 0,
    out: 'back from 2026-12-01 to 2026-11-21\n',
  })
  expect((await run('knowledge', 'stats')).out).toMatch(/^from +bundled$/m)
  expect(JSON.parse((await run('knowledge', 'stats', '--format', 'json')).out)).toMatchObject({
    version: '2026-11-21',
    from: 'bundled',
  })
  expect((await run('knowledge', 'rollback')).out).toBe('nothing to undo: 2026-11-21 is bundled\n')
})

test('a file does as well as an address, by a path from here', async () => {
  await writeFile(join(disk.folder, 'pack.json'), packText('2026-12-01', keys))
  const from = ['knowledge', 'update', '--from', 'pack.json'] as const
  expect((await run(...from, '--public-key', 'key.txt')).out).toMatch(/^updated/)
})

test('what cannot be trusted or used is an error, and changes nothing', async () => {
  const url = await publish('2026-12-01', makeKeys())
  const foreign = await run('knowledge', 'update', '--from', url, '--public-key', 'key.txt')
  expect(foreign).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/signature does not fit/) })
  const keyless = await run('knowledge', 'update', '--from', url)
  expect(keyless).toMatchObject({ code: 2, err: expect.stringMatching(/give its file with --public-key/) })
  expect(await run('knowledge', 'update')).toMatchObject({ code: 2, err: expect.stringMatching(/--from/) })
  const lost = await run('knowledge', 'update', '--from', url, '--public-key', 'none.pem')
  expect(lost).toMatchObject({ code: 2, err: expect.stringMatching(/none\.pem does not exist/) })
  expect((await run('knowledge', 'update', url)).code).toBe(2)
  expect((await run('knowledge', 'stats')).out).toMatch(/^from +bundled$/m)
})

test('a corrupt pack is complained about, and what was before it judges', async () => {
  await run('knowledge', 'update', '--from', await publish('2026-12-01'), '--public-key', 'key.txt')
  await run('knowledge', 'update', '--from', await publish('2026-12-02'))
  await writeFile(join(disk.folder, 'data', 'knowledge-2026-12-02.pack.json'), '{"format":')
  const { out, err } = await run('knowledge', 'stats')
  expect(err).toMatch(/^dateline: The fetched knowledge of 2026-12-02 is not used: /)
  expect(out).toMatch(/^version +2026-12-01$/m)
})

test('a pack that is signed here updates there', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const pem = { 'key.pem': privateKey, 'public.pem': publicKey }
  for (const [name, key] of Object.entries(pem)) {
    const type = key.type === 'private' ? 'pkcs8' : 'spki'
    await writeFile(join(disk.folder, name), key.export({ format: 'pem', type }))
  }
  await writeFile(join(disk.folder, 'knowledge.json'), JSON.stringify(knowledgeOf('2026-12-01')))
  const sign = ['knowledge', 'sign', 'knowledge.json', '--out', 'pack.json'] as const
  expect(await run(...sign, '--key', 'key.pem')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^pack\.json: the knowledge of 2026-12-01\npublic key: \S{44}\n$/),
  })
  expect(await run('knowledge', 'update', '--from', 'pack.json', '--public-key', 'public.pem')).toMatchObject(
    {
      code: 0,
      out: expect.stringMatching(/^updated/),
    },
  )
  expect(await run(...sign, '--key', 'public.pem')).toMatchObject({ code: 2, out: '' })
  expect(await run(...sign)).toMatchObject({ code: 2, err: expect.stringMatching(/--key/) })
  await writeFile(join(disk.folder, 'knowledge.json'), '{}')
  expect((await run(...sign, '--key', 'key.pem')).err).toMatch(/knowledge\.version must be a text/)
})

test('where nothing can be kept, nothing is fetched', async () => {
  expect(await dateline({}, 'knowledge', 'update', '--from', 'x')).toMatchObject({ code: 2, out: '' })
  expect(await dateline({}, 'knowledge', 'rollback')).toMatchObject({ code: 2, out: '' })
})
