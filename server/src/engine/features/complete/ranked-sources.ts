import type { Analysis, Around } from '../../analysis-types.ts'
import { observedOn, weight } from '../../claims/timeline.ts'
import type { Brief } from '../../document/types.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Fact, Strength } from '../../knowledge/types.ts'
import type { Day } from '../../text/day.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { factsOn } from '../facts-on.ts'
import type { CitationPlace } from './citation-place.ts'
import { searchAmong, searchIndex } from './search-sources.ts'
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
  const searches = all.map(index => searchIndex(index, place.typed))
  const { start, block } = place.block
  const around = analysis.around({ start, end: start + block.source.length })
  const sentence = sentencesBefore(place).find(span => saysSomething(around, span))
  const near = sentence === undefined ? [] : supporting(around, knowledge, sentence, analysis.asOf)
  const beside = [...near, citedBeside(analysis.brief, place)].map(keys => searchAmong(keys, searches))
  const found = new Map<string, IndexedSource>()
  const isEnough = (): boolean => found.size >= limit
  const add = (source: IndexedSource): void => {
    if (!isEnough() && !found.has(source.key)) found.set(source.key, source)
  }
  const groups = [...beside, ...searches]
  for (const group of groups) if (!isEnough()) group.fitting(limit).forEach(add)
  for (const group of groups) {
    for (const source of isEnough() ? [] : group.scattered()) {
      if (isEnough()) break
      add(source)
    }
  }
  return [...found.values()]
}

/** The keys that the brief cites elsewhere, in order, once each; looked for no further than it is asked for them. */
function citedBeside({ blocks }: Brief, place: CitationPlace): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      const keys = new Set<string>()
      for (const { start, block } of blocks) {
        for (const { key, keySpan } of block.citations) {
          if (keys.has(key) || start + keySpan.start === place.formerAt + (place.isBraced ? 2 : 1)) continue
          keys.add(key)
          yield key
        }
      }
    },
  }
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
): readonly ReadonlySet<string>[] {
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
  return [judged, told].map(facts => new Set(facts.flatMap(byStrength)))
}

function byWorth(a: Fact, b: Fact): number {
  return weight(b) - weight(a) || observedOn(b).localeCompare(observedOn(a))
}
