import type { JudgeTools } from './analysis/judge-block.ts'
import { createSourceReader } from './analysis/own-sources.ts'
import { PlacedRows } from './analysis/place-rows.ts'
import { createRecognizer, type Recognized } from './analysis/recognizer.ts'
import { makeRows, type Row, type Rows } from './analysis/rows.ts'
import { withoutSuppressed } from './analysis/suppressions.ts'
import { frameOf } from './analysis/surroundings.ts'
import { createTitleReader } from './analysis/title-topics.ts'
import type { Analysis, AnalyzeOptions, Finding, FindingEntry } from './analysis-types.ts'
import type { CheckContext, Checker, Inside, Outside } from './checkers/checker.ts'
import { type FindingList, listOf } from './checkers/finding-list.ts'
import { joinContext } from './checkers/join-context.ts'
import { createRunner } from './checkers/run-checkers.ts'
import { createSentenceMemory } from './claims/sentence-memory.ts'
import { reparse } from './document/parse-brief.ts'
import type { Reading } from './document/reading-order.ts'
import type { Brief } from './document/types.ts'
import { createMatcher } from './entities/alias-matcher.ts'
import { createLabOf } from './entities/persons.ts'
import { type Day, lastDay } from './text/day.ts'
import { lazy } from './text/lazy.ts'
import type { Span } from './text/span.ts'
import type { Text } from './text/text.ts'

/** Analyzes briefs over one knowledge base, keeping what it worked out for each block while the block lives. */
export interface Analyzer {
  analyze(text: Text, options: AnalyzeOptions, previous?: Analysis, reading?: Reading): Analysis
  /** What the checkers saw, for making fixes on demand. */
  contextOf(analysis: Analysis): CheckContext
}

/** What an analysis was made from, for the next one to start from. */
interface Made {
  readonly recognized: Recognized
  readonly rows: Rows
  readonly placed: PlacedRows
  readonly outside: Outside
}

/** Wires the parts together, once per knowledge base. */
export function createAnalyzer(tools: JudgeTools, checkers: readonly Checker[]): Analyzer {
  const { knowledge, properties } = tools
  const matcher = createMatcher(knowledge)
  const recognize = createRecognizer(matcher, createLabOf(knowledge))
  const titleOf = createTitleReader(matcher)
  const judging = { ...tools, memory: createSentenceMemory() }
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
      return joinContext(
        outsideOf(brief, asOf, options),
        insideOf(brief, made.get(analysis)?.placed ?? new PlacedRows([], [])),
      )
    },
    analyze(text, options, previous, reading) {
      const before = previous && made.get(previous)
      // Of another engine's analysis nothing but the brief is of use.
      const { brief, shared } = reparse(text, previous?.brief, reading)
      const asOf = asOfDay(brief, options)
      const recognized = recognize(brief.blocks, brief.waiting > 0, shared, before?.recognized)
      const rows = makeRows(
        brief,
        recognized,
        frameOf(brief, asOf, titleOf(brief.frontMatter)),
        judging,
        before?.rows,
      )
      const placed = new PlacedRows(rows.rows, brief.blocks)
      const since = before && { rows: before.rows.rows, shared: rows.shared }
      const fresh = outsideOf(brief, asOf, options)
      const outside = before && isEqual(before.outside, fresh) ? before.outside : fresh
      const inside = insideOf(brief, placed)
      const run = lazy(() =>
        runCheckers(joinContext(outside, inside), outside, placed, since, options.severity),
      )
      const told = lazy(() => toldOf(run().found, brief, asOf))
      const findings = lazy(() => inWords(told().all()))
      const problems = lazy(() => [
        ...brief.frontMatter.problems,
        ...(brief.problems === 0 ? [] : placed.flatMap(hasProblems, row => row.problems())),
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
        get findingCount() {
          return told().count
        },
        gravest: (most: number) => told().gravest(most),
        findingsTouching: (span: Span) => inWords(told().touching(span)),
        isPartial: brief.waiting > 0,
        around: (span: Span) => insideOf(brief, placed.within(span)),
        get problems() {
          return problems()
        },
      })
      made.set(analysis, { recognized, rows, placed, outside })
      return analysis
    },
  }
}

function hasProblems({ block }: Row): boolean {
  return block.problems.length > 0
}

function inWords(entries: readonly FindingEntry[]): readonly Finding[] {
  return entries.map(entry => entry.finding())
}

/** What is told of what was found; only suppressions look at the findings themselves. */
function toldOf(found: FindingList, brief: Brief, asOf: Day): FindingList {
  if (brief.directives === 0) return found
  const findings = withoutSuppressed(inWords(found.all()), brief, asOf)
  return listOf(
    findings.map((finding, rank) => {
      const { start, end, severity } = finding
      return { start, end, severity, rank, identity: finding, finding: () => finding }
    }),
  )
}

/** What stands in the text, put together when asked for. */
function insideOf(brief: Brief, placed: PlacedRows): Inside {
  const named = ({ recognitions }: Row) => recognitions.some(({ mentions }) => mentions.length > 0)
  const mentions = lazy(() => placed.flatMap(named, row => row.mentions()))
  const unknownVersions = lazy(() =>
    placed.flatMap(
      ({ recognitions }) => recognitions.some(one => one.unknownVersions.length > 0),
      row => row.unknownVersions(),
    ),
  )
  const judgments = lazy(() =>
    placed.flatMap(
      row => row.judgments().length > 0,
      row => row.judgments(),
    ),
  )
  const citations = lazy(() =>
    placed.flatMap(
      ({ block }) => block.citations.length > 0,
      row => row.citations(),
    ),
  )
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

function isEqual(a: Outside, b: Outside): boolean {
  return (
    a.asOf === b.asOf && a.sources === b.sources && a.isBibliographyIncomplete === b.isBibliographyIncomplete
  )
}

function asOfDay(brief: Brief, { asOf, today }: AnalyzeOptions): Day {
  const written = brief.frontMatter.asOf
  return asOf ?? (written === undefined ? today : lastDay(written))
}
