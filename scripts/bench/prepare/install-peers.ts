import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the peers are, or why they are not. */
export type InstalledPeers =
  | { readonly folder: string; readonly versions: Readonly<Record<string, string>> }
  | { readonly problem: string }

/** Runs npm in a folder. */
export type RunNpm = (
  args: readonly string[],
  folder: string,
) => Promise<{ readonly code: number; readonly output: string }>

// No package's own scripts are run.
const INSTALL = [
  'install',
  '--no-audit',
  '--no-fund',
  '--ignore-scripts',
  '--no-package-lock',
  '--loglevel=error',
]
const STAMP = 'installed.json'

/** Installs the peers of `scripts/bench/peers/package.json` into a folder of the cache, unless they are there. */
export async function installPeers(
  root: string,
  cache: string,
  npm: RunNpm,
  progress: (text: string) => void,
): Promise<InstalledPeers> {
  const from = join(root, 'scripts', 'bench')
  const folder = join(cache, 'peers')
  mkdirSync(folder, { recursive: true })
  for (const [kind, names] of [
    ['peers', readdirSync(join(from, 'peers'))],
    ['servers', ['serve.mjs']],
  ] as const)
    for (const name of names) copyFileSync(join(from, kind, name), join(folder, name))
  const wanted = readFileSync(join(folder, 'package.json'), 'utf8')
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(wanted)
  if (textOf(join(folder, STAMP)) !== wanted) {
    progress('installing the peers')
    const { code, output } = await npm(INSTALL, folder)
    if (code !== 0) return { problem: `npm could not install them: ${output.trim().slice(-400)}` }
    writeFileSync(join(folder, STAMP), wanted)
  }
  return { folder, versions: dependencies }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
