import type { Analysis, Around } from '../../analysis-types.ts'
import { observedOn, weight } from '../../claims/timeline.ts'
import type { Brief } from '../../document/types.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Fact, Strength } from '../../knowledge/types.ts'
import type { Day } from '../../text/day.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { factsOn } from '../facts-on.ts'
import type { CitationPlace } from './citation-place.ts'
import { createSourceMatcher, type Fit, fits, type SourceMatcher } from './match-source.ts'
import { sentencesBefore } from './sentences-before.ts'
import type { IndexedSource, SourceIndex } from './source-index.ts'

const strengths: readonly Strength[] = ['primary', 'secondary', 'weak']

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
  all: readonly SourceIndex[],
  limit: number,
): readonly IndexedSource[] {
  const matcher = createSourceMatcher(place.typed)
  const find = (key: string): readonly IndexedSource[] => {
    const found = all.find(({ byKey }) => byKey.has(key))?.byKey.get(key)
    return found === undefined ? [] : [found]
  }
  const { start, block } = place.block
  const around = analysis.around({ start, end: start + block.source.length })
  const sentence = sentencesBefore(place).find(span => saysSomething(around, span))
  const near = sentence === undefined ? [] : supporting(around, knowledge, sentence, analysis.asOf)
  const groups = [...near, citedBeside(analysis.brief, place)].map(keys => {
    const entries = keys.flatMap(find)
    return { entries, beginningWith: () => entries }
  })
  const found = new Set<IndexedSource>()
  const keys = new Set<string>()
  const scattered: IndexedSource[] = []
  const add = (source: IndexedSource): void => {
    if (!keys.has(source.key)) found.add(source)
    keys.add(source.key)
  }
  for (const group of [...groups, ...all]) {
    const byFit = sift(group, matcher, limit)
    for (const fit of [fits.whole, fits.word, fits.inside]) byFit.get(fit)?.forEach(add)
    scattered.push(...(byFit.get(fits.scattered) ?? []))
    if (found.size >= limit) break
  }
  scattered.forEach(add)
  return [...found].slice(0, limit)
}

/**
 * The sources of a group by how well they fit, in the group's order. It is searched no further than it takes
 * to have enough of those that fit well.
 */
function sift(
  { entries, beginningWith }: Pick<SourceIndex, 'entries' | 'beginningWith'>,
  { query, fitOf }: SourceMatcher,
  limit: number,
): ReadonlyMap<Fit, readonly IndexedSource[]> {
  const byFit = new Map<Fit, IndexedSource[]>([
    [fits.whole, []],
    [fits.word, []],
    [fits.inside, []],
    [fits.scattered, []],
  ])
  const begun = query === '' ? [] : beginningWith(query).filter(source => fitOf(source) === fits.whole)
  byFit.set(fits.whole, begun.slice(0, limit))
  let good = begun.length
  for (const source of entries) {
    if (good >= limit) break
    const fit = fitOf(source)
    if (fit === undefined || (fit === fits.whole && query !== '')) continue
    const same = byFit.get(fit)
    if (same === undefined || same.length >= limit) continue
    same.push(source)
    if (fit <= fits.word) good++
  }
  return byFit
}

/** The keys that the brief cites elsewhere, in order, once each. */
function citedBeside({ blocks }: Brief, place: CitationPlace): readonly string[] {
  const keys = new Set<string>()
  for (const { start, block } of blocks) {
    for (const { key, keySpan } of block.citations) {
      if (start + keySpan.start !== place.span.start) keys.add(key)
    }
  }
  return [...keys]
}

function saysSomething({ mentions, judgments }: Around, sentence: Span): boolean {
  return (
    mentions.some(mention => overlaps(mention, sentence)) ||
    judgments.some(({ claim }) => overlaps(claim.span, sentence))
  )
}

/** The keys that stand behind the claims of a sentence, then those that speak of its entities; of a fact's the strongest first. */
function supporting(
  { mentions, judgments }: Around,
  knowledge: KnowledgeBase,
  sentence: Span,
  asOf: Day,
): readonly (readonly string[])[] {
  const judged = judgments
    .filter(({ claim }) => overlaps(claim.span, sentence))
    .flatMap(({ presentFact, evidence }) =>
      presentFact === undefined ? evidence : [presentFact, ...evidence],
    )
  const named = new Set(
    mentions.filter(mention => overlaps(mention, sentence)).map(mention => mention.entity),
  )
  const told = [...named].flatMap(entity => {
    const present = new Set(factsOn(knowledge, entity, asOf))
    const others = knowledge.factsOf(entity).filter(fact => !present.has(fact))
    return [...[...present].sort(byWorth), ...others.sort(byWorth)]
  })
  const strengthOf = (key: string): number =>
    strengths.indexOf(knowledge.sources.get(key)?.strength ?? 'weak')
  const byStrength = (fact: Fact): readonly string[] =>
    [...fact.sources].sort((a, b) => strengthOf(a) - strengthOf(b))
  return [judged, told].map(facts => facts.flatMap(byStrength))
}

function byWorth(a: Fact, b: Fact): number {
  return weight(b) - weight(a) || observedOn(b).localeCompare(observedOn(a))
}
