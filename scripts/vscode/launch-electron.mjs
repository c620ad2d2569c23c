/** Runs the suites in a desktop VS Code that `@vscode/test-electron` downloads. */
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { downloadAndUnzipVSCode } from '@vscode/test-electron'
import { inCache, root } from '../support/paths.mjs'
import { step } from '../support/run.mjs'
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

/** Gives `{ passed, failed }`; throws if the suites could not run. */
export async function runInDesktop(program) {
  const suites = await bundleSuites()
  const folder = await freshWorkspace()
  const scratch = await mkdtemp(join(tmpdir(), 'dateline-e2e-'))
  const { results, take } = readResults()
  const args = [
    folder,
    `--extensionDevelopmentPath=${root}`,
    `--extensionTestsPath=${suites}`,
    `--user-data-dir=${join(scratch, 'user-data')}`,
    `--extensions-dir=${join(scratch, 'extensions')}`,
    '--disable-workspace-trust',
    '--disable-updates',
    '--skip-welcome',
    '--skip-release-notes',
    '--no-sandbox',
    '--disable-gpu',
  ]
  try {
    const code = await spawnAndRead(program, args, take)
    if (!results.ended) throw new Error(`the suites did not end; exit code ${code}`)
    return { passed: results.passed, failed: results.failed }
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 })
  }
}

function spawnAndRead(program, args, take) {
  const entries = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('VSCODE_') && !/^ELECTRON_RUN/.test(name),
  )
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: Object.fromEntries(entries) })
  createInterface({ input: child.stdout }).on('line', take)
  createInterface({ input: child.stderr }).on('line', take)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
}
