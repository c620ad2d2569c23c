import type { Analysis } from '../../analysis-types.ts'
import { observedOn, weight } from '../../claims/timeline.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { CslItem, Fact } from '../../knowledge/types.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { factsOn } from '../facts-on.ts'
import { findCitation } from '../find-source.ts'
import type { CitationPlace } from './citation-place.ts'
import { sentencesBefore } from './sentences-before.ts'

/**
 * All sources that could be cited, once each: those that support the claim at hand, those that speak of the
 * entities in its sentence, those the brief cites already, those of its bibliography, then the bundled ones.
 */
export function rankedSources(
  analysis: Analysis,
  knowledge: KnowledgeBase,
  place: CitationPlace,
): readonly CslItem[] {
  const sentence = sentencesBefore(place).find(span => saysSomething(analysis, span))
  const keys = [
    ...(sentence === undefined ? [] : supporting(analysis, knowledge, sentence)),
    ...analysis.citations.filter(({ start }) => start !== place.span.start).map(({ key }) => key),
    ...analysis.sources.map(({ key }) => key),
    ...knowledge.sources.keys(),
  ]
  return [...new Set(keys)].flatMap(key => {
    const csl = findCitation(analysis, knowledge, key)
    return csl === undefined ? [] : [{ ...csl, id: key }]
  })
}

function saysSomething(analysis: Analysis, sentence: Span): boolean {
  return (
    analysis.mentions.some(mention => overlaps(mention, sentence)) ||
    analysis.judgments.some(({ claim }) => overlaps(claim.span, sentence))
  )
}

function supporting(analysis: Analysis, knowledge: KnowledgeBase, sentence: Span): readonly string[] {
  const judged = analysis.judgments
    .filter(({ claim }) => overlaps(claim.span, sentence))
    .flatMap(({ presentFact, evidence }) =>
      presentFact === undefined ? evidence : [presentFact, ...evidence],
    )
  const named = new Set(
    analysis.mentions.filter(mention => overlaps(mention, sentence)).map(mention => mention.entity),
  )
  const told = [...named].flatMap(entity => {
    const present = factsOn(knowledge, entity, analysis.asOf)
    const others = knowledge.factsOf(entity).filter(fact => !present.includes(fact))
    return [...[...present].sort(byWorth), ...[...others].sort(byWorth)]
  })
  return [...judged, ...told].flatMap(fact => fact.sources)
}

function byWorth(a: Fact, b: Fact): number {
  return weight(b) - weight(a) || observedOn(b).localeCompare(observedOn(a))
}
