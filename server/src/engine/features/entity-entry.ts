import { observedOn } from '../claims/timeline.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Entity, Fact } from '../knowledge/types.ts'
import { type Day, readable } from '../text/day.ts'
import { groupBy } from '../text/group-by.ts'
import { factsOn, isFixed } from './facts-on.ts'
import { factSource, formatFact, formatValidity, originOf, sourceLink } from './format-fact.ts'
import { derivedLines } from './history-lines.ts'
import { escapeMarkdown } from './markdown.ts'
import { propertyTitle } from './property-label.ts'

/** All that the knowledge holds of an entity, as Markdown: what holds on the day, then what held before. */
export function entityEntry(knowledge: KnowledgeBase, id: string, asOf: Day): string | undefined {
  const entity = knowledge.entities.get(id)
  if (entity === undefined) return undefined
  const present = factsOn(knowledge, id, asOf)
  const past = knowledge.factsOf(id).filter(fact => !present.includes(fact))
  const sections = [
    `# ${escapeMarkdown(entity.name)}`,
    whatItIs(entity, knowledge) + originOf(entity),
    ...section(`As of ${readable(asOf)}`, [
      ...derivedLines(knowledge, entity, asOf),
      ...factLines(present, knowledge),
    ]),
    ...section('At other times', factLines([...past].sort(byStart), knowledge)),
    ...section('Also called', aliasLines(entity)),
    ...section('Sources', sourceLines(knowledge.factsOf(id), knowledge)),
    `Knowledge of ${readable(knowledge.asOf)}, version ${escapeMarkdown(knowledge.version)}.`,
  ]
  return `${sections.join('\n\n')}\n`
}

/** What an entity is, in one sentence without its name: `Model by Z.ai. Open-weight mixture of experts.` */
export function whatItIs(entity: Entity, knowledge: KnowledgeBase): string {
  const lab = entity.lab === undefined ? undefined : knowledge.entities.get(entity.lab)?.name
  const kind = entity.isFamily === true ? 'Family of models' : capitalized(entity.kind)
  const head = escapeMarkdown(lab === undefined ? kind : `${kind} by ${lab}`)
  if (entity.description === undefined) return `${head}.`
  return `${head}. ${escapeMarkdown(entity.description).replace(/[.\s]*$/, '.')}`
}

/** A fact in one line: property, value, when, source. */
export function factLine(fact: Fact, knowledge: KnowledgeBase): string {
  const wrong = fact.rank === 'deprecated' ? ' (now known to be wrong)' : ''
  const note = fact.note === undefined ? '' : `; ${escapeMarkdown(fact.note)}`
  const value = escapeMarkdown(formatFact(fact, knowledge))
  const when = isFixed(fact) ? '' : `, ${formatValidity(fact)}`
  return `**${propertyTitle(fact.property)}:** ${value}${wrong}${when}${note} — ${factSource(fact, knowledge)}`
}

function factLines(facts: readonly Fact[], knowledge: KnowledgeBase): readonly string[] {
  return [...groupBy(facts, fact => fact.property).values()].flat().map(fact => factLine(fact, knowledge))
}

function aliasLines(entity: Entity): readonly string[] {
  const texts = new Set(entity.aliases.map(alias => alias.text))
  texts.delete(entity.name)
  return [...texts].map(escapeMarkdown)
}

function sourceLines(facts: readonly Fact[], knowledge: KnowledgeBase): readonly string[] {
  return [...new Set(facts.flatMap(fact => fact.sources))].sort().map(key => {
    const title = knowledge.sources.get(key)?.csl.title
    return `\`@${key}\`: ${title === undefined ? '' : `${escapeMarkdown(title)} — `}${sourceLink(key, knowledge)}`
  })
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.map(line => `- ${line}`).join('\n')]
}

function byStart(a: Fact, b: Fact): number {
  return observedOn(a) < observedOn(b) ? 1 : observedOn(a) > observedOn(b) ? -1 : 0
}

function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
