import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the peers are, or why they are not. */
export type InstalledPeers =
  | { readonly folder: string; readonly versions: Readonly<Record<string, string>> }
  | { readonly problem: string }

const STAMP = 'installed.json'

/** Installs the peers of `scripts/bench/peers/package.json` into a folder of the cache, unless they are there. */
export async function installPeers(
  root: string,
  cache: string,
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
    const problem = await npmInstall(folder)
    if (problem !== undefined) return { problem }
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

/** Runs npm; no package's own scripts are run. What went wrong, if anything. */
async function npmInstall(folder: string): Promise<string | undefined> {
  const args = [
    'install',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--no-package-lock',
    '--loglevel=error',
  ]
  const npm = spawn('npm', args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  })
  const complaints: string[] = []
  npm.stderr.on('data', chunk => complaints.push(String(chunk)))
  return await new Promise(resolve => {
    npm.once('error', error => resolve(`npm did not start: ${error.message}`))
    npm.once('exit', code => {
      resolve(
        code === 0 ? undefined : `npm could not install them: ${complaints.join('').trim().slice(0, 400)}`,
      )
    })
  })
}
