import { parseArgs } from 'node:util'
import type { Scenario } from './guard.ts'

/** What `npm run bench` was asked for. */
export interface BenchOptions {
  /** The smaller run, held against the baseline. */
  readonly isQuick: boolean
  readonly hasPeers: boolean
  /** Where the figures go as JSON. */
  readonly json?: string
  /** Writes the figures and charts into the docs. */
  readonly writesDocs: boolean
  /** Keeps the quick run's ratios as the new baseline. */
  readonly updates: boolean
  /** The measurements to make; all without it. */
  readonly only?: readonly Scenario[]
}

/** All measurements, in the order in which they are made. */
export const SCENARIOS: readonly Scenario[] = ['start', 'keystrokes', 'aliases', 'files', 'look-ups']

/** How the command is used. */
export const USAGE = `Usage: npm run bench -- [options]

  --quick        50 and 350 KB without peers, held against the baseline; exit code 1 if a ratio is much worse
  --update       with --quick: keeps the ratios as the new baseline
  --no-peers     compares with nothing that has to be installed
  --only NAMES   some measurements only: ${SCENARIOS.join(', ')}
  --json FILE    writes every figure as JSON
  --docs         writes docs/performance.md and its charts
`

/** Reads the arguments; throws with a sentence on one that makes no sense. */
export function readOptions(argv: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      quick: { type: 'boolean', default: false },
      update: { type: 'boolean', default: false },
      'no-peers': { type: 'boolean', default: false },
      only: { type: 'string' },
      json: { type: 'string' },
      docs: { type: 'boolean', default: false },
    },
  })
  if (values.update && !values.quick) throw new Error('--update goes with --quick')
  if (values.docs && values.quick) throw new Error('--docs shows the whole run: leave out --quick')
  const only = values.only?.split(',').map(name => scenarioOf(name.trim()))
  return {
    isQuick: values.quick,
    hasPeers: !values.quick && !values['no-peers'],
    writesDocs: values.docs,
    updates: values.update,
    ...(values.json === undefined ? {} : { json: values.json }),
    ...(only === undefined ? {} : { only }),
  }
}

function scenarioOf(name: string): Scenario {
  const found = SCENARIOS.find(scenario => scenario === name)
  if (found === undefined) throw new Error(`no such measurement: ${name}; there are ${SCENARIOS.join(', ')}`)
  return found
}
