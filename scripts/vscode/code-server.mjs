/**
 * A real VS Code without a desktop: the workbench and the extension host of the npm package `code-server`.
 * It is no dependency of the product; it is installed into the cache folder when it is first needed.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inCache } from '../support/paths.mjs'
import { run, runNpm, step } from '../support/run.mjs'

/** VS Code 1.99; `DATELINE_CODE_SERVER` names another, such as 4.93.1. */
const version = process.env.DATELINE_CODE_SERVER ?? '4.99.4'
const nodeMajor = '20'
const home = cacheFolder(`code-server-${version}`)
const packageHome = join(home, 'node_modules/code-server')
const workbench = join(packageHome, 'lib/vscode')
const ready = join(home, 'ready')

/** The native modules it needs: where each is rebuilt, and the file that shows that it was built. */
const natives = [
  { cwd: workbench, name: '@vscode/spdlog', file: 'build/Release/spdlog.node' },
  { cwd: workbench, name: 'native-watchdog', file: 'build/Release/watchdog.node' },
  { cwd: workbench, name: 'node-pty', file: 'build/Release/pty.node' },
  { cwd: home, name: 'argon2', file: 'lib/binding/napi-v3/argon2.node' },
]

/** In the cache folder; but native modules cannot be built below a folder with a space in its name. */
function cacheFolder(name) {
  const folder = inCache(name)
  return /\s/.test(folder) ? join(tmpdir(), `dateline-${name}`) : folder
}

/** Installs code-server unless it is there already. Its own install script is not run: it downloads too much. */
export async function installCodeServer() {
  if (existsSync(ready)) return
  if (process.platform === 'win32') {
    throw new Error(
      'code-server does not run on Windows; install the desktop VS Code and put `code` on the PATH',
    )
  }
  step(`installing code-server ${version} into .cache (once, about two minutes)`)
  await rm(home, { recursive: true, force: true })
  await mkdir(home, { recursive: true })
  await writeFile(join(home, 'package.json'), '{ "private": true }\n')
  await npm(home, ['install', `code-server@${version}`, ...(await runtimePackages())])
  step('installing the workbench')
  await npm(workbench, ['install', '--omit=dev'])
  await npm(join(workbench, 'extensions'), ['install', '--omit=dev'])
  for (const native of natives) await rebuild(native)
  await symlink('node_modules', join(workbench, 'node_modules.asar'), 'dir').catch(ignoreExisting)
  await writeFile(ready, `${new Date().toISOString()}\n`)
}

/** code-server 4.99 is made for Node 20: under another Node, npm's own package of Node 20 runs it. */
function runtimePackages() {
  if (process.versions.node.startsWith(`${nodeMajor}.`)) return []
  return [`${runtimePackage()}@${nodeMajor}`]
}

const runtimePackage = () =>
  `node-${process.platform === 'darwin' && process.arch === 'arm64' ? 'bin-darwin-arm64' : `${process.platform}-${process.arch}`}`

/** The Node that runs code-server. */
function runtime() {
  const own = join(home, 'node_modules', runtimePackage(), 'bin/node')
  return existsSync(own) ? own : process.execPath
}

async function npm(cwd, args) {
  const flags = [
    '--ignore-scripts',
    '--legacy-peer-deps',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--loglevel=error',
  ]
  const { code, output } = await runNpm([...args, ...flags], { cwd, quiet: true })
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${output.slice(-4000)}`)
}

async function rebuild({ cwd, name, file }) {
  step(`building ${name}`)
  const options = { cwd, quiet: true, node: runtime() }
  const { output } = await runNpm(['rebuild', name, '--loglevel=error'], options)
  const built = existsSync(join(cwd, 'node_modules', name, file))
  if (!built) {
    throw new Error(
      `${name} could not be built; a C++ compiler, make and Python 3 are needed:\n${output.slice(-4000)}`,
    )
  }
}

function ignoreExisting(error) {
  if (error.code !== 'EEXIST') throw error
}

const entry = join(packageHome, 'out/node/entry.js')

/** Installs a packaged extension into an extensions folder. */
export async function installExtension(vsix, extensionsDir, userDataDir) {
  const args = [
    '--install-extension',
    vsix,
    '--extensions-dir',
    extensionsDir,
    '--user-data-dir',
    userDataDir,
  ]
  const { code, output } = await run(runtime(), [entry, ...args], { quiet: true, env: serverEnv() })
  if (code !== 0) throw new Error(`the extension could not be installed:\n${output}`)
}

/**
 * Starts code-server on a free loopback port and waits until it listens.
 * Resolves with `{ url, port, closed, stop }`.
 */
export async function startCodeServer({ userDataDir, extensionsDir, env }) {
  const port = await freePort()
  const args = [
    '--bind-addr',
    `127.0.0.1:${port}`,
    '--auth',
    'none',
    '--disable-telemetry',
    '--disable-update-check',
  ]
  args.push('--disable-workspace-trust', '--disable-getting-started-override')
  args.push('--user-data-dir', userDataDir, '--extensions-dir', extensionsDir)
  const options = { stdio: ['ignore', 'pipe', 'pipe'], env: { ...serverEnv(), ...env } }
  const child = spawn(runtime(), [entry, ...args], options)
  const closed = new Promise(resolve => child.on('close', resolve))
  await listening(child)
  const stop = async () => {
    child.kill('SIGTERM')
    const killer = setTimeout(() => child.kill('SIGKILL'), 5000)
    await closed
    clearTimeout(killer)
  }
  return { url: `http://127.0.0.1:${port}/`, port, closed, stop }
}

/** Variables of an editor's own terminal would make code-server hand over to that editor. */
function serverEnv() {
  const entries = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('VSCODE_') && name !== 'PORT',
  )
  return Object.fromEntries(entries)
}

function listening(child) {
  return new Promise((resolve, reject) => {
    let output = ''
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`code-server did not start within two minutes:\n${output}`))
    }, 120_000)
    const read = chunk => {
      output += chunk
      if (output.includes('HTTP server listening')) {
        clearTimeout(timer)
        resolve()
      }
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('error', reject)
    child.on('close', code => {
      clearTimeout(timer)
      reject(new Error(`code-server ended with code ${code}:\n${output}`))
    })
  })
}

/** The query that opens a folder. */
export function folderQuery(folder) {
  return `?folder=${encodeURIComponent(folder).replaceAll('%2F', '/')}`
}

/** The rest of the query that opens a file besides; `url` is the server's. */
export function fileQuery(url, file) {
  const payload = [['openFile', `vscode-remote://${new URL(url).host}${encodeURI(file)}`]]
  return `&payload=${encodeURIComponent(JSON.stringify(payload))}`
}

/** A free port on the loopback address. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
