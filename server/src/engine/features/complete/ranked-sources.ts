import type { Analysis } from '../../analysis-types.ts'
import { observedOn, weight } from '../../claims/timeline.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Fact } from '../../knowledge/types.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { factsOn } from '../facts-on.ts'
import type { CitationPlace } from './citation-place.ts'
import { createSourceMatcher, type Fit, fits } from './match-source.ts'
import { sentencesBefore } from './sentences-before.ts'
import type { IndexedSource, SourceIndex } from './source-index.ts'

/**
 * The sources that fit what is typed, once each and no more than `limit`: those that support the claim at hand,
 * those that speak of the entities in its sentence, those the brief cites already, those of its bibliography,
 * then the bundled ones; within each the better fit, then the newer. Whose key has the letters only scattered
 * comes behind them all.
 */
export function rankedSources(
  analysis: Analysis,
  knowledge: KnowledgeBase,
  place: CitationPlace,
  own: readonly SourceIndex[],
  bundled: SourceIndex,
  limit: number,
): readonly IndexedSource[] {
  const matches = createSourceMatcher(place.typed)
  const all = [...own, bundled]
  const find = (key: string): readonly IndexedSource[] => {
    const found = all.find(({ byKey }) => byKey.has(key))?.byKey.get(key)
    return found === undefined ? [] : [found]
  }
  const sentence = sentencesBefore(place).find(span => saysSomething(analysis, span))
  const cited = analysis.citations.filter(({ start }) => start !== place.span.start)
  const groups = [
    ...(sentence === undefined ? [] : supporting(analysis, knowledge, sentence)).map(keys =>
      keys.flatMap(find),
    ),
    cited.flatMap(({ key }) => find(key)),
    ...all.map(({ entries }) => entries),
  ]
  const found = new Map<string, IndexedSource>()
  const scattered: IndexedSource[] = []
  for (const group of groups) {
    const byFit = sift(group, matches, limit)
    scattered.push(...(byFit.get(fits.scattered) ?? []))
    for (const fit of [fits.whole, fits.word, fits.inside])
      for (const source of byFit.get(fit) ?? []) if (!found.has(source.key)) found.set(source.key, source)
    if (found.size >= limit) break
  }
  for (const source of scattered) if (!found.has(source.key)) found.set(source.key, source)
  return [...found.values()].slice(0, limit)
}

/** The sources of a group by how well they fit, in the group's order; no more of a kind than are wanted. */
function sift(
  group: readonly IndexedSource[],
  matches: (source: IndexedSource) => Fit | undefined,
  limit: number,
): ReadonlyMap<Fit, readonly IndexedSource[]> {
  const byFit = new Map<Fit, IndexedSource[]>()
  for (const source of group) {
    const fit = matches(source)
    if (fit === undefined) continue
    const same = byFit.get(fit) ?? []
    if (same.length < limit) same.push(source)
    else if (fit === fits.whole) break
    byFit.set(fit, same)
  }
  return byFit
}

function saysSomething(analysis: Analysis, sentence: Span): boolean {
  return (
    analysis.mentions.some(mention => overlaps(mention, sentence)) ||
    analysis.judgments.some(({ claim }) => overlaps(claim.span, sentence))
  )
}

/** The keys that stand behind the claims of a sentence, then those that speak of its entities. */
function supporting(
  analysis: Analysis,
  knowledge: KnowledgeBase,
  sentence: Span,
): readonly (readonly string[])[] {
  const judged = analysis.judgments
    .filter(({ claim }) => overlaps(claim.span, sentence))
    .flatMap(({ presentFact, evidence }) =>
      presentFact === undefined ? evidence : [presentFact, ...evidence],
    )
  const named = new Set(
    analysis.mentions.filter(mention => overlaps(mention, sentence)).map(mention => mention.entity),
  )
  const told = [...named].flatMap(entity => {
    const present = new Set(factsOn(knowledge, entity, analysis.asOf))
    const others = knowledge.factsOf(entity).filter(fact => !present.has(fact))
    return [...[...present].sort(byWorth), ...others.sort(byWorth)]
  })
  return [judged, told].map(facts => facts.flatMap(fact => fact.sources))
}

function byWorth(a: Fact, b: Fact): number {
  return weight(b) - weight(a) || observedOn(b).localeCompare(observedOn(a))
}
