import { readFile } from 'node:fs/promises'
import { inRepo, root } from './paths.mjs'
import { runNpm, step } from './run.mjs'

const floor = [20, 19]

/** Stops with a plain sentence under a Node that is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > floor[0] || (major === floor[0] && minor >= floor[1])) return
  process.stderr.write(`Dateline needs Node ${floor.join('.')} or newer; this is ${process.versions.node}.\n`)
  process.exit(1)
}

/** Installs the dependencies if they are missing or are not those of `package-lock.json`. */
export async function ensureDependencies() {
  const wanted = await lockedVersions('package-lock.json')
  const present = await lockedVersions('node_modules/.package-lock.json').catch(() => undefined)
  if (present && fits(wanted, present)) return
  step('installing the dependencies (about half a minute)')
  const args = [present ? 'install' : 'ci', '--no-audit', '--no-fund', '--loglevel=error']
  const { code } = await runNpm(args, { cwd: root })
  if (code !== 0) throw new Error(`npm ${args[0]} failed`)
}

async function lockedVersions(file) {
  const lock = JSON.parse(await readFile(inRepo(file), 'utf8'))
  return Object.entries(lock.packages).filter(([path]) => path !== '')
}

/** Packages for other systems are optional, and rightly absent. */
function fits(wanted, present) {
  const versions = new Map(present.map(([path, entry]) => [path, entry.version]))
  return wanted.every(([path, entry]) => {
    const version = versions.get(path)
    return version === entry.version || (version === undefined && entry.optional === true)
  })
}
