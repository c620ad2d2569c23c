import type { JudgeTools } from './analysis/judge-block.ts'
import { createSourceReader } from './analysis/own-sources.ts'
import { type PlacedRow, placeRows } from './analysis/place-rows.ts'
import { createRecognizer, type Recognized } from './analysis/recognizer.ts'
import { makeRows, type Rows } from './analysis/rows.ts'
import { withoutSuppressed } from './analysis/suppressions.ts'
import { frameOf } from './analysis/surroundings.ts'
import type { Analysis, AnalyzeOptions } from './analysis-types.ts'
import type { CheckContext, Checker, Inside, Outside } from './checkers/checker.ts'
import { createRunner } from './checkers/run-checkers.ts'
import { parseBrief } from './document/parse-brief.ts'
import type { Brief } from './document/types.ts'
import { createMatcher } from './entities/alias-matcher.ts'
import { type Day, lastDay } from './text/day.ts'
import { lazy } from './text/lazy.ts'
import type { Span } from './text/span.ts'

/** Analyzes briefs over one knowledge base, keeping what it worked out for each block while the block lives. */
export interface Analyzer {
  analyze(text: string, options: AnalyzeOptions, previous?: Analysis): Analysis
  /** What the checkers saw, for making fixes on demand. */
  contextOf(analysis: Analysis): CheckContext
}

/** What an analysis was made from, for the next one to start from. */
interface Made {
  readonly recognized: Recognized
  readonly rows: Rows
  readonly placed: readonly PlacedRow[]
  readonly outside: Outside
}

/** Wires the parts together, once per knowledge base. */
export function createAnalyzer(tools: JudgeTools, checkers: readonly Checker[]): Analyzer {
  const { knowledge, properties } = tools
  const recognize = createRecognizer(createMatcher(knowledge))
  const runCheckers = createRunner(checkers)
  const made = new WeakMap<Analysis, Made>()

  const ownSourcesOf = createSourceReader()

  const outsideOf = (brief: Brief, asOf: Day, options: AnalyzeOptions): Outside => ({
    asOf,
    knowledge,
    properties,
    ...ownSourcesOf(brief, options),
    isBibliographyIncomplete: options.isBibliographyIncomplete === true,
  })

  return {
    contextOf: analysis => {
      const { asOf, options, brief } = analysis
      return joined(outsideOf(brief, asOf, options), insideOf(brief, made.get(analysis)?.placed ?? []))
    },
    analyze(text, options, previous) {
      const before = previous && made.get(previous)
      const brief = parseBrief(text, previous?.brief)
      const asOf = asOfDay(brief, options)
      const recognized = recognize(brief.blocks, before?.recognized)
      const rows = makeRows(brief, recognized.recognitions, frameOf(brief, asOf), tools, before?.rows)
      const placed = placeRows(rows.rows, brief.blocks, before?.placed)
      const fresh = outsideOf(brief, asOf, options)
      const outside = before && isEqual(before.outside, fresh) ? before.outside : fresh
      const inside = insideOf(brief, placed)
      const run = lazy(() => runCheckers(joined(outside, inside), outside, placed, options.severity))
      const findings = lazy(() => withoutSuppressed(run().findings, brief, asOf))
      const problems = lazy(() => [
        ...brief.frontMatter.problems,
        ...placed.flatMap(row => row.problems()),
        ...run().failures.map(message => ({ code: 'internal' as const, message })),
      ])
      const analysis: Analysis = Object.freeze({
        brief,
        asOf,
        options,
        sources: outside.sources,
        get mentions() {
          return inside.mentions
        },
        get unknownVersions() {
          return inside.unknownVersions
        },
        get judgments() {
          return inside.judgments
        },
        get citations() {
          return inside.citations
        },
        get findings() {
          return findings()
        },
        around: (span: Span) =>
          insideOf(
            brief,
            placed.filter(row => isTouched(row, span)),
          ),
        get problems() {
          return problems()
        },
      })
      made.set(analysis, { recognized, rows, placed, outside })
      return analysis
    },
  }
}

/** What stands in the text, put together when asked for. */
function insideOf(brief: Brief, placed: readonly PlacedRow[]): Inside {
  const mentions = lazy(() => placed.flatMap(row => row.mentions()))
  const unknownVersions = lazy(() => placed.flatMap(row => row.unknownVersions()))
  const judgments = lazy(() => placed.flatMap(row => row.judgments()))
  const citations = lazy(() => placed.flatMap(row => row.citations()))
  return {
    brief,
    get mentions() {
      return mentions()
    },
    get unknownVersions() {
      return unknownVersions()
    },
    get judgments() {
      return judgments()
    },
    get citations() {
      return citations()
    },
  }
}

function isTouched({ start, block }: PlacedRow, span: Span): boolean {
  return start <= span.end && span.start <= start + block.source.length
}

/** Both together, without asking for anything yet. */
function joined(outside: Outside, inside: Inside): CheckContext {
  return {
    ...outside,
    brief: inside.brief,
    get mentions() {
      return inside.mentions
    },
    get unknownVersions() {
      return inside.unknownVersions
    },
    get judgments() {
      return inside.judgments
    },
    get citations() {
      return inside.citations
    },
  }
}

function isEqual(a: Outside, b: Outside): boolean {
  return (
    a.asOf === b.asOf && a.sources === b.sources && a.isBibliographyIncomplete === b.isBibliographyIncomplete
  )
}

function asOfDay(brief: Brief, { asOf, today }: AnalyzeOptions): Day {
  const written = brief.frontMatter.asOf
  return asOf ?? (written === undefined ? today : lastDay(written))
}
