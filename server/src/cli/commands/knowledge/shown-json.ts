import {
  derivedOn,
  type Entity,
  type Fact,
  formatFact,
  type HistoricAnswer,
  heldOn,
  type KnowledgeBase,
} from '../../../engine/index.ts'

/** An entity as of a day, for programs: what held property by property, and what follows. */
export function shownJson(knowledge: KnowledgeBase, entity: Entity, day: string): unknown {
  const { id, kind, name, lab, family, description } = entity
  const shown = (fact: Fact): unknown => factJson(fact, knowledge)
  const answered = ({ certainty, facts, earlier, later }: HistoricAnswer): object => ({
    certainty,
    facts: facts.map(shown),
    ...(earlier ? { earlier: shown(earlier) } : {}),
    ...(later ? { later: shown(later) } : {}),
  })
  const derived = derivedOn(knowledge, entity, day).map(({ question, answer, text }) => ({
    question,
    text,
    ...answered(answer),
  }))
  const held = seriesOf(knowledge.factsOf(id)).map(({ property, qualifiers }) => ({
    property,
    qualifiers,
    ...answered(heldOn(knowledge, id, property, day, qualifiers)),
  }))
  return {
    id,
    kind,
    name,
    description,
    lab,
    family,
    on: day,
    knowledge: { version: knowledge.version, asOf: knowledge.asOf },
    derived,
    held,
  }
}

/** Each property with each set of qualifiers, once, in the base's order. */
function seriesOf(facts: readonly Fact[]): readonly Pick<Fact, 'property' | 'qualifiers'>[] {
  const series = new Map(
    facts.map(({ property, qualifiers }) => [
      JSON.stringify([property, Object.entries(qualifiers).sort()]),
      { property, qualifiers },
    ]),
  )
  return [...series.values()]
}

function factJson(fact: Fact, knowledge: KnowledgeBase): unknown {
  const sources = fact.sources.map(key => {
    const csl = knowledge.sources.get(key)?.csl
    return { key, title: csl?.title, URL: csl?.URL }
  })
  return { ...fact, text: formatFact(fact, knowledge), sources }
}
