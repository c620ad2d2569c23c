/** Runs the suites in a desktop VS Code that `@vscode/test-electron` downloads. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron'
import { inCache, inRepo, root } from '../support/paths.mjs'
import { run, runNode, step } from '../support/run.mjs'
import { bundleSuites, freshWorkspace } from './bundle-suites.mjs'
import { readResults } from './results.mjs'

/** The desktop VS Code's program; `undefined` where it has no display, or cannot be downloaded. */
export async function desktopVSCode() {
  if (process.env.DATELINE_HOST === 'code-server') return undefined
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  if (process.platform === 'linux' && !display) return undefined
  try {
    return await downloadAndUnzipVSCode({
      version: 'stable',
      cachePath: inCache('vscode-test'),
      timeout: 60_000,
    })
  } catch (error) {
    step(`no desktop VS Code (${error.message}); using code-server`)
    return undefined
  }
}

/** Runs the suites on this checkout. Gives `{ passed, failed }`; throws if they could not run. */
export async function runInDesktop(program) {
  const suites = await bundleSuites()
  const folder = await freshWorkspace()
  return inScratch(scratch => runSuites(program, { scratch, folder, suites, extension: root }))
}

/** Checks the packaged extension, installed where nothing else is. Gives and throws the same. */
export async function checkPackageInDesktop(program) {
  const suites = await bundleSuites('package')
  return inScratch(async scratch => {
    const vsix = join(scratch, 'dateline.vsix')
    const packaged = await runNode([inRepo('scripts/package.mjs'), '--out', vsix], { cwd: root })
    if (packaged.code !== 0) throw new Error('the extension could not be packaged')
    const [cli, ...cliArgs] = resolveCliArgsFromVSCodeExecutablePath(program, { reuseMachineInstall: true })
    const shell = process.platform === 'win32'
    const args = [...cliArgs, ...profile(scratch), '--install-extension', vsix]
    const quoted = shell ? args.map(argument => `"${argument}"`) : args
    const installed = await run(shell ? `"${cli}"` : cli, quoted, { shell, quiet: true })
    if (installed.code !== 0) throw new Error(`the extension could not be installed:\n${installed.output}`)
    const folder = join(scratch, 'folder')
    await mkdir(join(folder, '.vscode'), { recursive: true })
    await writeFile(join(folder, '.vscode', 'settings.json'), '{ "dateline.asOf": "2026-11-21" }\n')
    return runSuites(program, { scratch, folder, suites, extension: await carrier(scratch) })
  })
}

/** Tests run only beside an extension under development: this one has nothing in it. */
async function carrier(scratch) {
  const folder = join(scratch, 'carrier')
  await mkdir(folder)
  const manifest = {
    name: 'carrier',
    publisher: 'dateline',
    version: '0.0.1',
    engines: { vscode: '^1.91.0' },
  }
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest))
  return folder
}

const profile = scratch => [
  `--user-data-dir=${join(scratch, 'user-data')}`,
  `--extensions-dir=${join(scratch, 'extensions')}`,
]

async function inScratch(body) {
  const scratch = await mkdtemp(join(tmpdir(), 'dateline-e2e-'))
  try {
    return await body(scratch)
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function runSuites(program, { scratch, folder, suites, extension }) {
  const { results, take } = readResults()
  const args = [
    folder,
    `--extensionDevelopmentPath=${extension}`,
    `--extensionTestsPath=${suites}`,
    ...profile(scratch),
    '--disable-workspace-trust',
    '--disable-updates',
    '--skip-welcome',
    '--skip-release-notes',
    '--no-sandbox',
    '--disable-gpu',
  ]
  const code = await spawnAndRead(program, args, take)
  if (!results.ended) throw new Error(`the suites did not end; exit code ${code}`)
  return { passed: results.passed, failed: results.failed }
}

function spawnAndRead(program, args, take) {
  const entries = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('VSCODE_') && !/^ELECTRON_RUN/.test(name),
  )
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...Object.fromEntries(entries), DATELINE_REPOSITORY: root },
  })
  createInterface({ input: child.stdout }).on('line', take)
  createInterface({ input: child.stderr }).on('line', take)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
}
