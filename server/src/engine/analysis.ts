import { type JudgeTools, judgeBlock } from './analysis/judge-block.ts'
import { placeVersions } from './analysis/place-versions.ts'
import { withoutSuppressed } from './analysis/suppressions.ts'
import { type Surroundings, surroundBlocks } from './analysis/surroundings.ts'
import type { Analysis, AnalyzeOptions, BriefSource, Mention } from './analysis-types.ts'
import { readCslItem } from './bibliography/csl-item.ts'
import type { CheckContext, Checker } from './checkers/checker.ts'
import { createRunner } from './checkers/run-checkers.ts'
import { toSource } from './claims/place.ts'
import type { Judgment } from './claims/types.ts'
import { parseBrief } from './document/parse-brief.ts'
import type { Block, Brief, PlacedBlock } from './document/types.ts'
import { createMatcher } from './entities/alias-matcher.ts'
import type { PassageCandidates } from './entities/candidates.ts'
import { findCandidates } from './entities/find-candidates.ts'
import { collectNamed, type Named } from './entities/named.ts'
import { recognizePassage } from './entities/recognize.ts'
import type { Recognition } from './entities/types.ts'
import { type Day, lastDay } from './text/day.ts'
import { type Span, shift } from './text/span.ts'

/** Analyzes briefs over one knowledge base, keeping what it worked out for each block while the block lives. */
export interface Analyzer {
  analyze(text: string, options: AnalyzeOptions, previous?: Analysis): Analysis
  /** What the checkers saw, for making fixes on demand. */
  contextOf(analysis: Analysis): CheckContext
}

interface Recognized {
  readonly key: string
  readonly passages: readonly Recognition[]
}

interface Judged {
  readonly recognized: Recognized
  readonly key: string
  readonly judgments: readonly Judgment[]
}

/** Wires the parts together, once per knowledge base. */
export function createAnalyzer(tools: JudgeTools, checkers: readonly Checker[]): Analyzer {
  const { knowledge, properties } = tools
  const matcher = createMatcher(knowledge)
  const runCheckers = createRunner(checkers)
  const candidatesOf = remember((block: Block): readonly PassageCandidates[] =>
    block.passages.map(passage => findCandidates(passage, matcher)),
  )
  const recognized = new WeakMap<Block, Recognized>()
  const judged = new WeakMap<Block, Judged>()

  const recognize = (block: Block, named: Named): Recognized => {
    const known = recognized.get(block)
    if (known?.key === named.key) return known
    const candidates = candidatesOf(block)
    const passages = block.passages.map((passage, index) => {
      const found = candidates[index]
      return found ? recognizePassage(passage, found, named) : { mentions: [], unknownVersions: [] }
    })
    const fresh = { key: named.key, passages }
    recognized.set(block, fresh)
    return fresh
  }

  const judgmentsOf = (
    block: Block,
    recognition: Recognized,
    surroundings: Surroundings,
  ): readonly Judgment[] => {
    const key = JSON.stringify(surroundings)
    const known = judged.get(block)
    if (known?.key === key && known.recognized === recognition) return known.judgments
    const judgments = judgeBlock(block, recognition.passages, surroundings, tools)
    judged.set(block, { recognized: recognition, key, judgments })
    return judgments
  }

  const contextOf = (analysis: Omit<Analysis, 'findings' | 'problems'>): CheckContext => ({
    brief: analysis.brief,
    asOf: analysis.asOf,
    knowledge,
    properties,
    mentions: analysis.mentions,
    unknownVersions: analysis.unknownVersions,
    judgments: analysis.judgments,
    citations: analysis.citations,
    sources: analysis.sources,
    isBibliographyIncomplete: analysis.options.isBibliographyIncomplete === true,
  })

  return {
    contextOf,
    analyze(text, options, previous) {
      const brief = parseBrief(text, previous?.brief)
      const asOf = asOfDay(brief, options)
      const named = collectNamed(brief.blocks.flatMap(({ block }) => candidatesOf(block)))
      const found = brief.blocks.map(({ block }) => recognize(block, named))
      const surrounded = surroundBlocks(
        brief,
        found.map(({ passages }) => passages),
        asOf,
        knowledge,
      )
      const judgments = brief.blocks.flatMap(({ start, block }, index) => {
        const around = surrounded[index]
        const recognition = found[index]
        if (!around || !recognition) return []
        const captionSpan = around.captionSpan
        return judgmentsOf(block, recognition, around.surroundings).map(judgment =>
          placeJudgment(judgment, start, isOfTable(judgment) ? captionSpan : undefined),
        )
      })
      const base = {
        brief,
        asOf,
        options,
        sources: sourcesOf(brief, options),
        mentions: brief.blocks.flatMap((placed, index) =>
          mentionsOf(placed, found[index]?.passages ?? [], tools),
        ),
        unknownVersions: brief.blocks.flatMap((placed, index) => {
          const around = surrounded[index]
          return around ? placeVersions(placed, found[index]?.passages ?? [], around.surroundings) : []
        }),
        judgments,
        citations: brief.blocks.flatMap(({ start, block }) =>
          block.citations.map(({ key, keySpan, clusterSpan }) => ({
            ...shift(keySpan, start),
            key,
            cluster: shift(clusterSpan, start),
          })),
        ),
      }
      const { findings, failures } = runCheckers(contextOf(base), options.severity)
      const problems = [
        ...brief.frontMatter.problems,
        ...brief.blocks.flatMap(({ start, block }) => block.problems.map(problem => shift(problem, start))),
        ...failures.map(message => ({ code: 'internal' as const, message })),
      ]
      return Object.freeze({ ...base, findings: withoutSuppressed(findings, brief, asOf), problems })
    },
  }
}

function remember<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>()
  return key => {
    const known = made.get(key)
    if (known !== undefined) return known
    const fresh = make(key)
    made.set(key, fresh)
    return fresh
  }
}

function asOfDay(brief: Brief, { asOf, today }: AnalyzeOptions): Day {
  const written = brief.frontMatter.asOf
  return asOf ?? (written === undefined ? today : lastDay(written))
}

function isOfTable({ claim }: Judgment): boolean {
  return claim.stance.speaksFor?.from === 'caption'
}

function placeJudgment(judgment: Judgment, by: number, captionSpan: Span | undefined): Judgment {
  const { claim } = judgment
  return {
    ...judgment,
    claim: {
      ...claim,
      span: shift(claim.span, by),
      valueSpan: shift(claim.valueSpan, by),
      subjectSpan: shift(claim.subjectSpan, by),
      sentenceSpan: shift(claim.sentenceSpan, by),
      ...(captionSpan ? { captionSpan } : {}),
    },
  }
}

function mentionsOf(
  { start, block }: PlacedBlock,
  recognitions: readonly Recognition[],
  { knowledge }: JudgeTools,
): readonly Mention[] {
  return block.passages.flatMap((passage, index) =>
    (recognitions[index]?.mentions ?? [])
      .filter(mention => !mention.isAnaphor)
      .map(mention => ({
        ...shift(toSource(passage.prose, mention), start),
        text: mention.text,
        entity: mention.entity,
        name: knowledge.entities.get(mention.entity)?.name ?? mention.entity,
        kind: mention.kind,
      })),
  )
}

function sourcesOf(brief: Brief, { bibliography = [] }: AnalyzeOptions): readonly BriefSource[] {
  const references = brief.frontMatter.references.flatMap(({ item }) => {
    const csl = readCslItem(item, 'markdown')
    return csl ? [{ key: csl.id, csl }] : []
  })
  return [...bibliography, ...references]
}
