import type { KnowledgeData, Severity } from '../../engine/index.ts'
import type { FileRead } from '../../host/host.ts'
import { createBibliographyCache, digestAround } from '../bibliographies.ts'
import type { CliHost } from '../cli-host.ts'
import { digest } from '../digest.ts'
import { analyzeBrief } from '../load-brief.ts'
import { createOverlayEngines } from '../load-overlays.ts'
import { reporters } from '../reporters/registry.generated.ts'
import type { Reporter, Run } from '../reporters/reporter.ts'
import { textReporter } from '../reporters/text.ts'
import { createKeptOutcomes, type Grounds, type Kept } from './kept-outcomes.ts'

/** What a run of `check` was asked, as plain data. */
export interface CheckSettings {
  readonly today: string
  readonly asOf?: string
  readonly format: string
  readonly severity: Readonly<Record<string, Severity | 'off'>>
  readonly isTerminal: boolean
  /** Outcomes are kept for later runs, and those of earlier ones are told again. */
  readonly keeps: boolean
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
  /** Whether an earlier run judged it and nothing has changed since. */
  isKept(path: string, file: FileRead): Promise<boolean>
  /** What an earlier run found, if nothing has changed since. */
  recall(path: string, file: FileRead): Promise<Outcome | undefined>
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
  const ofRun = () => ({ complaints: complaints.splice(0), isWhole: engines.isWhole() })
  const { kept } = host
  const keeper =
    kept && settings.keeps
      ? createKeptOutcomes(kept.store, digest([host.resolve('.', '.'), settings.format, String(isTerminal)]))
      : undefined
  const known: { judge?: string } = {}
  const groundsOf = async (path: string): Promise<Grounds> => {
    known.judge ??= digest([kept?.judgedBy() ?? '', JSON.stringify(settings)])
    return {
      judge: [known.judge, await engines.digestFor(path)],
      around: named => digestAround(host, path, named, cache),
    }
  }
  const keptOf = async (path: string, file: FileRead): Promise<Kept | undefined> =>
    keeper && !('problem' in file) ? await keeper.recall(path, file, await groundsOf(path)) : undefined
  return {
    run,
    async judge(path, file) {
      if ('problem' in file) return { ...nothing, path, problem: file.problem, isWhole: engines.isWhole() }
      const options = { today, severity, ...(asOf === undefined ? {} : { asOf }) }
      const engine = await engines.engineFor(path)
      const { analysis, findings } = await analyzeBrief(engine, host, path, file.text, options, cache)
      const brief = { path, markLength: file.hasByteOrderMark ? 1 : 0, analysis, findings }
      const found = {
        pieces: reporter.brief(brief, { ...run, engine }),
        severities: findings.map(({ severity }) => severity),
      }
      const failures = analysis.problems.flatMap(({ code, message }) =>
        code === 'internal' ? [message] : [],
      )
      if (keeper && failures.length === 0) {
        const named = analysis.brief.frontMatter.bibliography.map(({ path }) => path)
        await keeper.keep(path, file, await groundsOf(path), named, found)
      }
      return { path, ...found, failures, ...ofRun() }
    },
    isKept: async (path, file) => (await keptOf(path, file)) !== undefined,
    async recall(path, file) {
      const found = await keptOf(path, file)
      return found && { path, ...found, failures: [], ...ofRun() }
    },
  }
}
