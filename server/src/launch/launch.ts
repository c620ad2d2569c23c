import { isAscii } from 'node:buffer'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire, wrap } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { cacheFolder } from './cache-folder.ts'
import { type CodeCache, openCodeCache } from './code-cache.ts'
import { growNewSpace, keepSmall, prepareV8 } from './prepare-v8.ts'

/** What the bundle exports, once it has run. */
interface Programs {
  serve?(): Promise<void>
  runCommand?(): Promise<void>
}

/** What a CommonJS module is called with. */
type Body = (
  exports: Programs,
  require: NodeJS.Require,
  module: { exports: Programs },
  file: string,
  folder: string,
) => void

/** A server that runs this long has run what it needs most. */
const SETTLED = 4_000

/**
 * Runs a program of the bundle that lies beside the launcher, from code that an earlier run compiled where there is
 * some: each program has the functions that it needs in a cache of its own.
 *
 * @param keeps whether this run is a typical one, of which the compiled code is worth keeping
 */
export function launch(program: keyof Programs, keeps: boolean): void {
  // It may run all day.
  const isServer = program === 'serve'
  // Before any code is read: what was compiled under other flags is not taken.
  prepareV8()
  if (isServer) keepSmall()
  const file = join(__dirname, 'bundle.js')
  const source = readFileSync(file)
  const cache = openCache(file, program)
  const code = cache?.read(source)
  const script = new Script(wrap(source.toString(isAscii(source) ? 'latin1' : 'utf8')), {
    filename: file,
    ...(code && { cachedData: code }),
  })
  if (cache && keeps && (code === undefined || script.cachedDataRejected === true)) {
    keepLater(() => {
      // Under the flags with which the next run will ask for it.
      growNewSpace(true)
      const compiled = script.createCachedData()
      growNewSpace(!isServer)
      cache.write(source, compiled)
    })
  }
  const body: Body = script.runInThisContext()
  const module: { exports: Programs } = { exports: {} }
  body(module.exports, createRequire(file), module, file, dirname(file))
  void module.exports[program]?.()
}

function openCache(file: string, program: string): CodeCache | undefined {
  const { arch, env, platform, versions } = process
  // Node's own switch for its own such cache.
  if (env.NODE_DISABLE_COMPILE_CACHE) return undefined
  const folder = cacheFolder(platform, homedir(), env)
  if (folder === undefined) return undefined
  const place = createHash('sha256').update(file).digest('hex').slice(0, 12)
  return openCodeCache(folder, `${program}-${place}-${arch}-${versions.v8}`)
}

/** Keeps the code once, with the functions that were compiled on the way: when the run has settled, or at its end. */
function keepLater(keep: () => void): void {
  const state = { isKept: false }
  const once = (): void => {
    if (state.isKept) return
    state.isKept = true
    keep()
  }
  setTimeout(once, SETTLED).unref()
  process.once('exit', once)
}
