/**
 * `npm test`: installs what is missing, builds, runs every suite and sums up.
 * A suite that could not run counts as failed. The last line is `N passed, N failed`.
 */
import { ensureDependencies, requireNode } from './support/dependencies.mjs'
import { inRepo, root } from './support/paths.mjs'
import { runNode, step } from './support/run.mjs'

requireNode()
const total = { passed: 0, failed: 0 }

await suite('dependencies', async () => {
  await ensureDependencies()
})
await suite('build', async () => {
  const { code } = await runNode([inRepo('scripts/build.mjs')], { cwd: root })
  if (code !== 0) throw new Error('the build failed')
})
await suite('unit tests', async () => {
  const { runVitest } = await import('./support/vitest.mjs')
  return runVitest()
})
await suite('evaluation', async () => {
  const { runEvaluation } = await import('./eval.mjs')
  return runEvaluation({ quiet: true })
})
const desktop = await findDesktop()
await suite('the real VS Code', async () => {
  const { runInDesktop } = await import('./vscode/launch-electron.mjs')
  const { runInCodeServer } = await import('./vscode/launch-code-server.mjs')
  return desktop ? runInDesktop(desktop) : runInCodeServer()
})
await suite('the installed package', async () => {
  const { checkPackageInDesktop } = await import('./vscode/launch-electron.mjs')
  const { checkPackage } = await import('./vscode/check-package.mjs')
  return desktop ? checkPackageInDesktop(desktop) : checkPackage()
})

process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed > 0 ? 1 : 0

/** Runs a suite and adds what it gives, `{ passed, failed }` or nothing; what it throws is one failure. */
async function suite(name, body) {
  step(name)
  const started = Date.now()
  try {
    const { passed, failed } = (await body()) ?? { passed: 0, failed: 0 }
    total.passed += passed
    total.failed += failed
  } catch (error) {
    total.failed += 1
    process.stdout.write(
      `✗ ${name} could not run: ${error instanceof Error ? error.message : String(error)}\n`,
    )
  }
  step(`${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

/** The desktop VS Code's program, if one can be had. */
async function findDesktop() {
  const launcher = await import('./vscode/launch-electron.mjs').catch(() => undefined)
  return launcher?.desktopVSCode()
}
