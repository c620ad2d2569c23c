/**
 * `npm start [-- FOLDER]`: opens a real VS Code with Dateline running, on the example briefs or a folder.
 * The desktop VS Code if `code` is on the PATH, else code-server on a loopback address.
 */
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { openInBrowser } from './support/browser.mjs'
import { ensureDependencies, requireNode } from './support/dependencies.mjs'
import { inCache, inRepo, root } from './support/paths.mjs'
import { onPath, run, runNode, step } from './support/run.mjs'
import {
  fileQuery,
  folderQuery,
  installCodeServer,
  installExtension,
  startCodeServer,
} from './vscode/code-server.mjs'

/** A first window without questions; whoever changes them keeps the change. */
const quietSettings = {
  'git.openRepositoryInParentFolders': 'never',
  'workbench.startupEditor': 'none',
}

requireNode()
const folder = resolve(process.env.INIT_CWD ?? process.cwd(), process.argv[2] ?? inRepo('examples'))
/** The brief to begin with, where the folder is ours. */
const first = folder === inRepo('examples') ? inRepo('examples', 'losing-access.md') : undefined
if (!existsSync(folder) || !statSync(folder).isDirectory()) fail(`there is no folder ${folder}`)

try {
  await ensureDependencies()
  if (!(await openDesktop())) await openCodeServer()
} catch (error) {
  fail(error.message)
}

/** Opens the desktop VS Code on this checkout; `false` if there is none, or it will not start. */
async function openDesktop() {
  const windows = process.platform === 'win32'
  const code = onPath(windows ? 'code.cmd' : 'code')
  if (!code || process.env.DATELINE_HOST === 'code-server') return false
  step('building')
  const built = await runNode([inRepo('scripts/build.mjs')], { cwd: root })
  if (built.code !== 0) throw new Error('the build failed')
  step(`opening VS Code on ${folder}`)
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder, ...(first ? [first] : [])]
  // A .cmd runs only in a shell, which wants its own quotes.
  const quoted = windows ? args.map(argument => `"${argument}"`) : args
  const { code: status } = await run(windows ? `"${code}"` : code, quoted, { shell: windows })
  if (status !== 0) step('the desktop VS Code did not start; using code-server')
  return status === 0
}

/** Installs the packaged extension into code-server and opens it, as a reader of the README would. */
async function openCodeServer() {
  await installCodeServer()
  const vsix = inCache('start', 'dateline.vsix')
  const userDataDir = inCache('start', 'user-data')
  const extensionsDir = inCache('start', 'extensions')
  mkdirSync(join(userDataDir, 'User'), { recursive: true })
  const settings = join(userDataDir, 'User', 'settings.json')
  if (!existsSync(settings)) await writeFile(settings, `${JSON.stringify(quietSettings, null, 2)}\n`)
  const packaged = await runNode([inRepo('scripts/package.mjs'), '--out', vsix], { cwd: root })
  if (packaged.code !== 0) throw new Error('the extension could not be packaged')
  step('installing the extension')
  await installExtension(vsix, extensionsDir, userDataDir)
  step('starting code-server')
  const server = await startCodeServer({ userDataDir, extensionsDir })
  const address = server.url + folderQuery(folder) + (first ? fileQuery(server.url, first) : '')
  process.stdout.write(`\nVS Code with Dateline: ${address}\nOpen a brief there. Ctrl-C stops it.\n`)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => server.stop())
  stopWithNpm(() => server.stop())
  openInBrowser(address)
  await server.closed
}

/** npm ends its shell but not what the shell runs: whoever stops npm means this too. */
function stopWithNpm(stop) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    stop()
  }, 1000)
  timer.unref()
}

function fail(message) {
  process.stderr.write(`npm start: ${message}\n`)
  process.exit(1)
}
