import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createKnowledgeUpdates, type KnowledgeUpdates } from '../../server/src/update/knowledge-updates.ts'
import { knowledgeOf, makeKeys, packText, scratch } from './packs.ts'

const keys = makeKeys()
const disk: { folder: string; remove(): Promise<void> } = { folder: '', remove: async () => undefined }
beforeEach(async () => void Object.assign(disk, await scratch()))
afterEach(() => disk.remove())

const packs = (): string => join(disk.folder, 'packs')
const stored = async () =>
  (await readdir(packs()).catch(() => [])).filter(name => name !== 'update.json').sort()

/** As a process that has just started sees it. */
function start(bundled = '2026-11-21', publicKey: string | undefined = keys.publicKey): KnowledgeUpdates {
  return createKnowledgeUpdates({
    folder: packs(),
    bundled: () => knowledgeOf(bundled),
    release: '0.1.0',
    ...(publicKey === undefined ? {} : { publicKey }),
  })
}

async function file(version: string, by = keys): Promise<string> {
  const path = join(disk.folder, `${version}.json`)
  await writeFile(path, packText(version, by))
  return path
}

test('what is bundled judges until something newer is fetched, and no longer than it is newer', async () => {
  const updates = start()
  expect(updates.load()).toMatchObject({ data: { version: '2026-11-21' }, problems: [] })
  expect(updates.load().pack).toBeUndefined()
  expect(await updates.update(await file('2026-12-01'), undefined)).toMatchObject({ outcome: 'updated' })
  expect(updates.load().data.version).toBe('2026-12-01')
  expect(start().load()).toMatchObject({ data: knowledgeOf('2026-12-01'), pack: { version: '2026-12-01' } })
  expect(start('2026-12-01').load().pack).toBeUndefined()
  expect(start('2026-12-24').load().data.version).toBe('2026-12-24')
})

test('three packs are kept, and each rollback goes back one', async () => {
  const updates = start()
  for (const day of ['01', '02', '03', '04']) await updates.update(await file(`2026-12-${day}`), undefined)
  expect(await stored()).toHaveLength(3)
  expect(await updates.rollback()).toEqual({
    outcome: 'rolled-back',
    version: '2026-12-03',
    before: '2026-12-04',
  })
  expect(updates.load().data.version).toBe('2026-12-03')
  await updates.rollback()
  expect(await start().rollback()).toMatchObject({ version: '2026-11-21' })
  expect(await start().rollback()).toEqual({ outcome: 'nothing-to-undo', version: '2026-11-21' })
  expect(await stored()).toEqual([])
  expect(await updates.update(await file('2026-12-04'), undefined)).toMatchObject({ outcome: 'updated' })
})

test('a corrupt pack is passed over with a message, and the next update mends it', async () => {
  const updates = start()
  for (const day of ['01', '02', '03']) await updates.update(await file(`2026-12-${day}`), undefined)
  const [, middle = '', last = ''] = (await stored()).map(name => join(packs(), name))
  await writeFile(last, (await readFile(last, 'utf8')).slice(0, 500))
  await writeFile(middle, await readFile(await file('2026-11-30'), 'utf8'))
  const { data, problems } = start().load()
  expect(data.version).toBe('2026-12-01')
  expect(problems).toEqual([
    expect.stringMatching(
      /^The fetched knowledge of 2026-12-03 is not used: this is not a knowledge pack \(/,
    ),
    expect.stringMatching(/^The fetched knowledge of 2026-12-02 is not used: it holds 2026-11-30 \(/),
  ])
  expect(await start().update(await file('2026-12-03'), undefined)).toMatchObject({
    outcome: 'updated',
    before: '2026-12-01',
  })
  expect(start().load()).toMatchObject({ data: { version: '2026-12-03' }, problems: [] })
})

test('a rollback takes corrupt newer packs with it', async () => {
  await start().update(await file('2026-12-01'), undefined)
  await start().update(await file('2026-12-02'), undefined)
  await writeFile(join(packs(), 'knowledge-2026-12-02.pack.json'), '')
  expect(await start().rollback()).toMatchObject({ version: '2026-11-21', before: '2026-12-01' })
  expect(await stored()).toEqual([])
})

test('with another key, or none, what was fetched is not used', async () => {
  await start().update(await file('2026-12-01'), undefined)
  expect(start('2026-11-21', makeKeys().publicKey).load()).toMatchObject({
    data: { version: '2026-11-21' },
    problems: [expect.stringMatching(/the signature does not fit/)],
  })
  expect(start('2026-11-21', '').load()).toMatchObject({
    data: { version: '2026-11-21' },
    problems: ['The fetched knowledge is not used: no public key is set.'],
  })
})

test('without settings, the source and the key of the last update are remembered', async () => {
  const fresh = () => createKnowledgeUpdates({ folder: packs(), bundled, release: '0.1.0' })
  const bundled = () => knowledgeOf('2026-11-21')
  expect(await fresh().update(undefined, keys.publicKey)).toMatchObject({ reason: 'no-source' })
  const path = await file('2026-12-01')
  expect(await fresh().update(path, undefined)).toMatchObject({ reason: 'no-key' })
  expect(await fresh().update(path, makeKeys().publicKey)).toMatchObject({ reason: 'signature' })
  expect(await fresh().update(path, keys.publicKey)).toMatchObject({ outcome: 'updated' })
  expect(fresh().load().data.version).toBe('2026-12-01')
  await writeFile(path, packText('2026-12-02', keys))
  expect(await fresh().update(undefined, undefined)).toMatchObject({ outcome: 'updated' })
  await writeFile(join(packs(), 'update.json'), '{')
  expect(fresh().load().problems).toEqual(['The fetched knowledge is not used: no public key is set.'])
})

test('what a process left half-written goes; what is no pack is left alone', async () => {
  await mkdir(packs(), { recursive: true })
  const [old, young] = ['knowledge-2026-12-01.pack.json.aa.tmp', 'knowledge-2026-12-01.pack.json.bb.tmp']
  for (const name of [old, young, 'notes.txt', 'knowledge-latest.pack.json']) {
    await writeFile(join(packs(), name), '{')
  }
  const hours = new Date(Date.now() - 3 * 60 * 60_000)
  await utimes(join(packs(), old), hours, hours)
  await start().update(await file('2026-12-01'), undefined)
  expect(await stored()).toEqual([
    'knowledge-2026-12-01.pack.json',
    young,
    'knowledge-latest.pack.json',
    'notes.txt',
  ])
  expect(start().load().data.version).toBe('2026-12-01')
})
