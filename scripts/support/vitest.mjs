import { readFile, rm } from 'node:fs/promises'
import { inRepo, root } from './paths.mjs'
import { runNode } from './run.mjs'

/** Runs all of Vitest's tests; gives `{ passed, failed }`. A file that cannot be loaded counts as one failure. */
export async function runVitest() {
  const report = inRepo('test-results', 'vitest.json')
  await rm(report, { force: true })
  // Machines are shared: a test may wait long for its turn.
  const patience = '--testTimeout=60000'
  const args = [
    'run',
    '--dir=test',
    patience,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const { code } = await runNode([inRepo('node_modules/vitest/vitest.mjs'), ...args], { cwd: root })
  const result = JSON.parse(await readFile(report, 'utf8'))
  const broken = result.testResults.filter(
    file => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failed = result.numFailedTests + broken.length
  return { passed: result.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed }
}
