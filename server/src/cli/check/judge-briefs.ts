import type { KnowledgeData, Severity } from '../../engine/index.ts'
import type { FileRead } from '../../host/host.ts'
import type { CliHost } from '../cli-host.ts'
import { analyzeBrief, createBibliographyCache } from '../load-brief.ts'
import { createOverlayEngines } from '../load-overlays.ts'
import { reporters } from '../reporters/registry.generated.ts'
import type { Reporter, Run } from '../reporters/reporter.ts'
import { textReporter } from '../reporters/text.ts'

/** What a run of `check` was asked, as plain data. */
export interface CheckSettings {
  readonly today: string
  readonly asOf?: string
  readonly format: string
  readonly severity: Readonly<Record<string, Severity | 'off'>>
  readonly isTerminal: boolean
}

/** What is to be told of one file, as plain data. */
export interface Outcome {
  readonly path: string
  /** Why it could not be read; the rest is empty then. */
  readonly problem?: string
  /** What the reporter writes of it. */
  readonly pieces: readonly string[]
  readonly severities: readonly Severity[]
  /** Checkers that broke. */
  readonly failures: readonly string[]
  /** What is wrong with the overlays around it, if that was not told before. */
  readonly complaints: readonly string[]
  /** All overlays so far could be read. */
  readonly isWhole: boolean
}

/** Judges briefs, one after the other. */
export interface BriefJudge {
  readonly run: Run
  judge(path: string, file: FileRead): Promise<Outcome>
}

/** The reporter of a format. */
export function reporterOf(format: string): Reporter {
  return reporters.find(candidate => candidate.format === format) ?? textReporter
}

/** Makes a judge; it keeps what the briefs share. */
export function createBriefJudge(host: CliHost, data: KnowledgeData, settings: CheckSettings): BriefJudge {
  const complaints: string[] = []
  const engines = createOverlayEngines({ ...host, complain: text => void complaints.push(text) }, data)
  const { today, asOf, severity, isTerminal } = settings
  const run: Run = { engine: engines.base, asOf: asOf ?? today, isTerminal }
  const reporter = reporterOf(settings.format)
  const cache = createBibliographyCache()
  const nothing = { pieces: [], severities: [], failures: [], complaints: [] }
  return {
    run,
    async judge(path, file) {
      if ('problem' in file) return { ...nothing, path, problem: file.problem, isWhole: engines.isWhole() }
      const options = { today, severity, ...(asOf === undefined ? {} : { asOf }) }
      const engine = await engines.engineFor(path)
      const { analysis, findings } = await analyzeBrief(engine, host, path, file.text, options, cache)
      const brief = { path, markLength: file.hasByteOrderMark ? 1 : 0, analysis, findings }
      return {
        path,
        pieces: reporter.brief(brief, { ...run, engine }),
        severities: findings.map(({ severity }) => severity),
        failures: analysis.problems.flatMap(({ code, message }) => (code === 'internal' ? [message] : [])),
        complaints: complaints.splice(0),
        isWhole: engines.isWhole(),
      }
    },
  }
}
