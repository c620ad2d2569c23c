import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cacheFolder } from '../../server/src/launch/cache-folder.ts'
import { openCodeCache } from '../../server/src/launch/code-cache.ts'
import { builtCli } from '../support/stdio-server.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-'))
})
afterEach(() => rm(folder, { recursive: true }))

test.each<[NodeJS.Platform, string, Record<string, string>, string | undefined]>([
  ['linux', '/home/ada', {}, '/home/ada/.cache/dateline'],
  ['linux', '/home/ada', { XDG_CACHE_HOME: '/var/ada' }, '/var/ada/dateline'],
  ['linux', '/home/ada', { XDG_CACHE_HOME: 'not/absolute' }, '/home/ada/.cache/dateline'],
  ['linux', '', {}, undefined],
  ['darwin', '/Users/ada', {}, '/Users/ada/Library/Caches/dateline'],
  ['win32', 'C:\\Users\\ada', { LOCALAPPDATA: 'D:\\Local' }, 'D:\\Local\\dateline\\Cache'],
  ['win32', 'C:\\Users\\ada', {}, 'C:\\Users\\ada\\AppData\\Local\\dateline\\Cache'],
  ['win32', '', {}, undefined],
])('on %s with the home %j and %j code is kept in %j', (platform, home, environment, expected) => {
  expect(cacheFolder(platform, home, environment)).toBe(expected)
})

describe('kept code', () => {
  const [source, code] = [Buffer.from('the program'), Buffer.from('its code')]
  const openHere = () => openCodeCache(join(folder, 'a', 'cache'), 'program')

  test('is what was written, for the same text', () => {
    expect(openHere().read(source)).toBeUndefined()
    openHere().write(source, code)
    expect(openHere().read(source)?.equals(code)).toBe(true)
    openHere().write(source, Buffer.from('more of it'))
    expect(openHere().read(source)?.toString()).toBe('more of it')
  })

  test('is nothing for another text, and for another program', () => {
    openHere().write(source, code)
    expect(openHere().read(Buffer.from('the Program'))).toBeUndefined()
    expect(openCodeCache(join(folder, 'a', 'cache'), 'other').read(source)).toBeUndefined()
  })

  test('is nothing where a byte of it was changed or lost', async () => {
    openHere().write(source, code)
    const path = join(folder, 'a', 'cache', 'program.code')
    const file = await readFile(path)
    for (const at of [0, 31, 32, file.length - 1]) {
      const changed = Buffer.from(file)
      changed[at] = (changed[at] ?? 0) ^ 1
      await writeFile(path, changed)
      expect(openHere().read(source)).toBeUndefined()
    }
    for (const length of [0, 10, file.length - 1]) {
      await writeFile(path, file.subarray(0, length))
      expect(openHere().read(source)).toBeUndefined()
    }
  })

  test('is neither read nor written where others may write', async () => {
    const [shared, own] = [join(folder, 'shared'), join(folder, 'own')]
    await mkdir(shared)
    await mkdir(own)
    openCodeCache(own, 'program').write(source, code)
    const isPosix = process.platform !== 'win32'
    await chmod(shared, 0o777)
    openCodeCache(shared, 'program').write(source, code)
    expect(await readdir(shared)).toHaveLength(isPosix ? 0 : 1)
    await chmod(join(own, 'program.code'), 0o666)
    expect(openCodeCache(own, 'program').read(source) === undefined).toBe(isPosix)
  })

  test('is left out, without a word, where there is no place for it', async () => {
    await writeFile(join(folder, 'a'), 'a file, no folder')
    openHere().write(source, code)
    expect(openHere().read(source)).toBeUndefined()
    expect(await readdir(folder)).toEqual(['a'])
  })
})

describe('the built command line', () => {
  const run = (
    environment: Record<string, string>,
    ...argv: readonly string[]
  ): Promise<readonly unknown[]> =>
    new Promise(resolve => {
      const env = { ...process.env, XDG_CACHE_HOME: folder, LOCALAPPDATA: folder, ...environment }
      execFile(process.execPath, [builtCli, ...argv], { cwd: folder, env }, (error, out, err) => {
        resolve([error?.code ?? 0, out, err])
      })
    })
  const kept = async (): Promise<readonly string[]> =>
    (await readdir(folder, { recursive: true })).filter(name => name.endsWith('.code'))

  test('says the same with code that was kept, without, and with code that was damaged', async () => {
    const check = ['check', '--as-of', '2026-11-21', 'a.md']
    await writeFile(join(folder, 'a.md'), 'Fable 5 is currently unavailable.\n')
    const without = await run({ NODE_DISABLE_COMPILE_CACHE: '1' }, ...check)
    expect(without).toEqual([1, expect.stringContaining('outdated-claim'), ''])
    expect(await run({}, '--version')).toEqual([0, expect.any(String), ''])
    expect(await kept()).toEqual([])
    expect(await run({}, ...check)).toEqual(without)
    const [name = '', ...others] = await kept()
    expect(others).toEqual([])
    const path = join(folder, name)
    const { mtimeMs, size } = await stat(path)
    expect(await run({}, ...check)).toEqual(without)
    expect((await stat(path)).mtimeMs).toBe(mtimeMs)
    const damaged = (await readFile(path)).fill(1, size >> 1)
    await writeFile(path, damaged)
    expect(await run({}, ...check)).toEqual(without)
    expect((await readFile(path)).equals(damaged)).toBe(false)
    expect(await kept()).toEqual([name])
  }, 60_000)

  test('needs no place for it', async () => {
    await writeFile(join(folder, 'none'), '')
    expect(
      await run(
        { XDG_CACHE_HOME: join(folder, 'none'), LOCALAPPDATA: join(folder, 'none') },
        'entities',
        '--kind',
        'license',
      ),
    ).toEqual([0, expect.stringContaining('mit'), ''])
  }, 60_000)
})
