import { readdir, writeFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FetchLimits, usualLimits } from '../../server/src/update/fetch-pack.ts'
import { makePack, printPack } from '../../server/src/update/make-pack.ts'
import { createPackStore, type PackStore } from '../../server/src/update/pack-store.ts'
import { type UpdateResult, updateKnowledge } from '../../server/src/update/update-knowledge.ts'
import { knowledgeOf, makeKeys, packOf, packText, scratch, serve } from './packs.ts'

const keys = makeKeys()
const others = makeKeys()
const good = packText('2026-12-01', keys)
const disk: { folder: string; remove(): Promise<void> } = { folder: '', remove: async () => undefined }
const open: (() => Promise<void>)[] = []
let store: PackStore

beforeEach(async () => {
  Object.assign(disk, await scratch())
  store = createPackStore(join(disk.folder, 'packs'))
})
afterEach(async () => {
  for (const close of open.splice(0)) await close()
  await disk.remove()
})

async function host(answer: RequestListener | string): Promise<string> {
  const server = await serve(typeof answer === 'string' ? (_, response) => response.end(answer) : answer)
  open.push(server.close)
  return server.url
}

function update(from: string, limits: Partial<FetchLimits> = {}): Promise<UpdateResult> {
  return updateKnowledge({
    from,
    publicKey: keys.publicKey,
    currentVersion: '2026-11-21',
    release: '0.1.0',
    store,
    limits: { ...usualLimits, ...limits },
  })
}

const refused = (reason: string, message: RegExp) => ({
  outcome: 'refused',
  reason,
  message: expect.stringMatching(message),
})
const stored = async () => (await readdir(store.folder).catch(() => [])).sort()
const changed = (pack: object, change: object): string => JSON.stringify({ ...pack, ...change })

describe('over HTTP', () => {
  test('a good pack is kept as it came', async () => {
    expect(await update(await host(good))).toEqual({
      outcome: 'updated',
      version: '2026-12-01',
      asOf: '2026-12-01',
      before: '2026-11-21',
    })
    expect(await stored()).toEqual(['knowledge-2026-12-01.pack.json'])
    expect(store.list().map(pack => store.read(pack))).toEqual([good])
  })

  const pack = packOf('2026-12-01', keys)
  const { signature: _, ...unsigned } = pack
  const elsewhere = packOf('2026-12-02', keys)
  test.each<[string, string, string, RegExp]>([
    ['a changed payload', changed(pack, { payload: elsewhere.payload }), 'signature', /does not fit/],
    ['a changed version', changed(pack, { version: '2027-01-01' }), 'signature', /does not fit/],
    ['a changed date', changed(pack, { asOf: '2026-12-02' }), 'signature', /does not fit/],
    ['a changed minimum', changed(pack, { minimumDateline: '0.0.1' }), 'signature', /does not fit/],
    ['another signature', changed(pack, { signature: elsewhere.signature }), 'signature', /does not fit/],
    ['a short signature', changed(pack, { signature: 'AAAA' }), 'signature', /does not fit/],
    ['no signature', JSON.stringify(unsigned), 'not-a-pack', /`signature` is missing/],
    ['something unsigned beside', changed(pack, { url: 'x' }), 'not-a-pack', /`url`, which is not signed/],
    ['a format of later', changed(pack, { formatVersion: 2 }), 'not-a-pack', /format 2/],
    ['a pack of someone else', packText('2026-12-01', others), 'signature', /another key/],
    ['a cut pack', good.slice(0, good.length / 2), 'not-a-pack', /not a knowledge pack/],
    ['nothing', '', 'not-a-pack', /not a knowledge pack/],
    ['other JSON', '[1]', 'not-a-pack', /not a knowledge pack/],
    ['a page', '<!doctype html><p>Log in</p>', 'not-a-pack', /a web page/],
    ['a pack of before', packText('2026-11-20', keys), 'outdated', /older than the present 2026-11-21/],
    [
      'a pack for later',
      packText('2026-12-01', keys, '0.2.0'),
      'needs-newer-dateline',
      /needs Dateline 0\.2\.0/,
    ],
  ])('%s is refused', async (_name, text, reason, message) => {
    expect(await update(await host(text))).toEqual(refused(reason, message))
    expect(await stored()).toEqual([])
  })

  test('the same version is no update', async () => {
    expect(await update(await host(packText('2026-11-21', keys)))).toEqual({
      outcome: 'up-to-date',
      version: '2026-11-21',
    })
    expect(await stored()).toEqual([])
  })

  test('signed content is checked all the same', async () => {
    const data = knowledgeOf('2026-12-01')
    const signed = (change: object): string =>
      printPack(makePack({ ...data, ...change }, '0.1.0', keys.privateKey))
    const [first, ...rest] = data.facts
    expect(await update(await host(signed({ sources: [] })))).toEqual(refused('content', /no source/))
    expect(await update(await host(signed({ facts: [{ ...first, rank: 'best' }, ...rest] })))).toEqual(
      refused('content', /facts\[0\]\.rank must be one of/),
    )
    expect(await update(await host(signed({ facts: [{ ...first, mood: 'good' }] })))).toEqual(
      refused('content', /facts\[0\] has `mood`/),
    )
    expect(await update(await host(signed({ entities: 7 })))).toEqual(refused('content', /must be a list/))
    expect(await stored()).toEqual([])
  })

  test('no more is read than may come', async () => {
    const sent = { bytes: 0 }
    const url = await host((_, response) => {
      const chunk = Buffer.alloc(64 * 1024, 'x')
      const more = (): void => {
        while (!response.destroyed && sent.bytes < 512 * 1024 * 1024) {
          sent.bytes += chunk.length
          if (!response.write(chunk)) return void response.once('drain', more)
        }
      }
      more()
    })
    const before = process.memoryUsage().arrayBuffers
    expect(await update(url, { bytes: 1024 * 1024 })).toEqual(refused('too-large', /larger than 1 MB/))
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024)
    expect(sent.bytes).toBeLessThan(64 * 1024 * 1024)
  })

  test('compression does not get around the limit', async () => {
    const { gzipSync } = await import('node:zlib')
    const bomb = gzipSync(Buffer.alloc(16 * 1024 * 1024))
    const url = await host((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
    })
    expect(await update(url, { bytes: 1024 * 1024 })).toEqual(refused('too-large', /larger than 1 MB/))
  })

  test('a server that dawdles is not waited for', async () => {
    const silent = await host(() => undefined)
    expect(await update(silent, { milliseconds: 100 })).toEqual(refused('too-slow', /longer than 0\.1 s/))
    const halting = await host((_, response) => void response.write('{'))
    expect(await update(halting, { milliseconds: 100 })).toEqual(refused('too-slow', /longer than 0\.1 s/))
  })

  test('a connection that breaks, or is refused, is told', async () => {
    const breaking = await host((_, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('{')
      setTimeout(() => response.destroy(), 20)
    })
    expect(await update(breaking)).toEqual(refused('unreachable', /cannot be reached/))
    const gone = await serve(() => undefined)
    await gone.close()
    expect(await update(gone.url)).toEqual(refused('unreachable', /ECONNREFUSED/))
  })

  test.each([404, 403, 500, 204, 304])('the answer %i is told', async status => {
    const url = await host((_, response) => response.writeHead(status).end())
    const reason = status === 304 ? 'redirect' : 'status'
    expect(await update(url)).toEqual(refused(reason, status === 304 ? /nowhere/ : RegExp(`${status}`)))
  })

  test('redirects are followed on the same host only, and not for ever', async () => {
    const target = await host(good)
    const to = (location: string) => host((_, response) => response.writeHead(302, { location }).end())
    expect(await update(await to(target))).toEqual(refused('redirect', /another host/))
    expect(await update(await to('http://example.org/pack.json'))).toEqual(
      refused('redirect', /not an HTTPS/),
    )
    expect(await update(await to('file:///etc/hosts'))).toEqual(refused('redirect', /not an HTTPS/))
    expect(await update(await to('/pack.json'))).toEqual(refused('redirect', /more than 3 times/))
    const moved = await host((request, response) => {
      if (request.url === '/new.json') response.end(good)
      else response.writeHead(301, { location: '/new.json' }).end()
    })
    expect(await update(moved)).toMatchObject({ outcome: 'updated' })
  })

  test.each([
    ['http://example.org/pack.json', /not an HTTPS address/],
    ['http://localhost.example.org/pack.json', /not an HTTPS address/],
    ['ftp://127.0.0.1/pack.json', /not an HTTPS address/],
    ['https://user:word@127.0.0.1/pack.json', /name or password/],
    ['https://', /not an address/],
  ])('%s is not asked', async (url, message) => {
    expect(await update(url)).toEqual(refused('address', message))
  })
})

describe('from a file', () => {
  test('a path and a URI are read', async () => {
    const path = join(disk.folder, 'my pack.json')
    await writeFile(path, good)
    expect(await update(path)).toMatchObject({ outcome: 'updated' })
    expect(await update(pathToFileURL(path).href)).toMatchObject({ outcome: 'updated' })
    expect(await update(path, { bytes: 100 })).toEqual(refused('too-large', /larger than/))
  })

  test('a missing file and a folder are told', async () => {
    expect(await update(join(disk.folder, 'x.json'))).toEqual(refused('unreachable', /cannot be read/))
    expect(await update(disk.folder)).toEqual(refused('unreachable', /cannot be read/))
  })
})

test('a folder that cannot be written is told', async () => {
  await writeFile(join(disk.folder, 'packs'), 'a file stands here')
  expect(await update(await host(good))).toEqual(refused('storage', /cannot be kept in/))
})

test('updates at the same time end in whole packs, the newest on top', async () => {
  const versions = ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05']
  const texts = new Map(versions.map(version => [`/${version}`, packText(version, keys)]))
  const url = await host((request, response) => {
    setTimeout(() => response.end(texts.get(request.url ?? '')), Math.random() * 30)
  })
  const all = [...versions, ...versions].map(version => update(new URL(version, url).href))
  for (const result of await Promise.all(all)) expect(result.outcome).toBe('updated')
  const kept = store.list()
  expect(kept[0]?.version).toBe('2026-12-05')
  expect(kept).toHaveLength(3)
  expect(kept.map(pack => store.read(pack))).toEqual(kept.map(({ version }) => texts.get(`/${version}`)))
  expect((await stored()).every(name => name.endsWith('.pack.json'))).toBe(true)
})

test.each(['', 'no key', 'AAAA'])('without a key (%j) nothing is fetched', async publicKey => {
  const result = await updateKnowledge({
    from: 'https://example.invalid/pack.json',
    publicKey,
    currentVersion: '2026-11-21',
    release: '0.1.0',
    store,
  })
  expect(result).toEqual(refused('no-key', /key/))
})
