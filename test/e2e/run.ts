import Mocha from 'mocha'

/** Marks a console line that a launcher reads. */
const mark = 'dateline-e2e:'

interface Failure {
  readonly title: string
  readonly message: string
}

/**
 * Runs the suites that `load` declares, inside an extension host of a real VS Code.
 * What the launcher is to know goes to the console: one marked JSON line a test, and one with the totals.
 */
export function runSuites(load: () => void): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 120_000, reporter: SilentReporter })
  mocha.suite.emit('pre-require', globalThis, '', mocha)
  load()
  return new Promise((resolve, reject) => {
    const failures: Failure[] = []
    let passed = 0
    const runner = mocha.run(failed => {
      tell({ kind: 'end', passed, failed })
      if (failed > 0) reject(new Error(`${failed} failed: ${failures.map(({ title }) => title).join(', ')}`))
      else resolve()
    })
    runner.on('pass', test => {
      passed += 1
      tell({ kind: 'pass', title: test.fullTitle(), duration: test.duration })
    })
    runner.on('fail', (test, error: Error) => {
      failures.push({ title: test.fullTitle(), message: error.message })
      tell({ kind: 'fail', title: test.fullTitle(), message: error.stack ?? error.message })
    })
  })
}

/** Says something to the launcher. */
export function tell(message: object): void {
  console.log(`${mark}${JSON.stringify(message)}`)
}

class SilentReporter extends Mocha.reporters.Base {}
