import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import type { Bench } from './bench.ts'
import { holdAgainstGoals } from './goals.ts'
import {
  checkGuard,
  GUARDED,
  type GuardCheck,
  ratiosOf,
  readBaseline,
  renewed,
  type Scenario,
} from './guard.ts'
import { measureAliases } from './measure/aliases.ts'
import { measureCommandLine } from './measure/command-line.ts'
import { measureKeystrokes } from './measure/keystrokes.ts'
import { measureLookUps } from './measure/look-ups.ts'
import { measureStart } from './measure/start.ts'
import { createMeasurements } from './measurements.ts'
import { type BenchOptions, SCENARIOS } from './options.ts'
import { fullPlan, quickPlan } from './plan.ts'
import { type InstalledPeers, installPeers, type RunNpm } from './prepare/install-peers.ts'
import { grid } from './report/format.ts'
import { furtherRows, goalRows, guardRows, keystrokeRows } from './report/tables.ts'
import { writeDocs } from './report/write-docs.ts'
import { listServers } from './servers.ts'

/** Where things are. */
export interface BenchPlaces {
  /** The checkout; Dateline is built. */
  readonly root: string
  /** A folder that git ignores, kept from run to run. */
  readonly cache: string
  /** The echo server in one file. */
  readonly bundledEcho: string
  readonly npm: RunNpm
}

/** Measures what the options ask for and prints it; gives how many guarded ratios hold. */
export async function runBench(
  options: BenchOptions,
  { root, cache, bundledEcho, npm }: BenchPlaces,
  print: (text: string) => void,
  progress: (text: string) => void,
): Promise<{ readonly passed: number; readonly failed: number }> {
  const begun = performance.now()
  process.env.BENCH_HOME = join(cache, 'home')
  const installed: InstalledPeers = options.hasPeers
    ? await installPeers(root, cache, npm, progress)
    : { problem: options.isQuick ? 'the quick run needs none' : '--no-peers' }
  const peers = 'folder' in installed ? installed.folder : undefined
  if ('problem' in installed) print(`without peers: ${installed.problem}`)
  const plan = options.isQuick ? quickPlan : fullPlan
  const servers = listServers(root, bundledEcho, peers)
  const folder = join(cache, 'made')
  mkdirSync(folder, { recursive: true })
  const file = join(root, 'scripts', 'bench', 'baseline.json')
  if (options.isQuick && !options.updates && !existsSync(file))
    throw new Error(
      'scripts/bench/baseline.json is missing, so nothing is guarded; --quick --update writes it',
    )
  const baseline = existsSync(file) ? readBaseline(readFileSync(file, 'utf8')) : {}
  const measure = async (scenarios: readonly Scenario[]) => {
    const measurements = createMeasurements()
    const bench: Bench = { root, folder, plan, servers, measurements, progress }
    for (const scenario of SCENARIOS) if (scenarios.includes(scenario)) await MEASURES[scenario](bench, peers)
    return measurements
  }
  const wanted = options.only ?? SCENARIOS
  const measured = await measure(wanted)

  const goals = holdAgainstGoals(measured)
  const shown = [
    goalRows(goals),
    keystrokeRows(measured, servers, plan),
    furtherRows(measured, servers, plan.files.count),
  ]
  for (const rows of shown) if (rows.length > 0) print(`\n${grid(rows)}`)
  const doubtful = measured.unsteady('found')
  if (doubtful.length > 0) print(`\nnot the same findings in every round: ${doubtful.join(', ')}`)
  const about = {
    node: process.version,
    platform: process.platform,
    cores: cpus().length,
    peers: 'versions' in installed ? installed.versions : {},
  }
  if (options.json !== undefined) {
    const data = { version: 1, ...about, goals, series: measured.series() }
    writeFileSync(options.json, `${JSON.stringify(data, null, 2)}\n`)
  }
  if (options.writesDocs) writeDocs(root, { measured, goals, servers, plan, ...about })

  const result = { passed: 0, failed: 0 }
  if (options.isQuick) {
    if (options.updates) {
      writeFileSync(file, `${JSON.stringify(renewed(baseline, ratiosOf(measured)), null, 2)}\n`)
    } else {
      const guarded = GUARDED.filter(({ scenario }) => wanted.includes(scenario))
      const checks = await checkTwice(checkGuard(measured, baseline, guarded), async scenarios => {
        progress('once more, since a ratio was much worse')
        return checkGuard(await measure(scenarios), baseline, guarded)
      })
      print(`\n${grid(guardRows(checks))}`)
      result.passed = checks.filter(({ isPassed }) => isPassed).length
      result.failed = checks.length - result.passed
    }
  }
  print(`\n${Math.round((performance.now() - begun) / 1000)} s`)
  return result
}

const MEASURES: Readonly<Record<Scenario, (bench: Bench, peers: string | undefined) => Promise<void>>> = {
  start: measureStart,
  keystrokes: measureKeystrokes,
  aliases: measureAliases,
  files: measureCommandLine,
  'look-ups': measureLookUps,
}

/** A machine is busy now and then: what failed is measured once more, and fails only if it fails again. */
export async function checkTwice(
  checks: readonly GuardCheck[],
  again: (scenarios: readonly Scenario[]) => Promise<readonly GuardCheck[]>,
): Promise<readonly GuardCheck[]> {
  const failed = checks.filter(({ isPassed }) => !isPassed)
  if (failed.length === 0) return checks
  const second = await again([...new Set(failed.map(({ scenario }) => scenario))])
  return checks.map(check => {
    if (check.isPassed) return check
    return second.find(({ name, isPassed }) => name === check.name && isPassed) ?? check
  })
}
