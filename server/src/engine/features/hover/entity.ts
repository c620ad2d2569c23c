import type { Analysis } from '../../analysis-types.ts'
import { observedOn } from '../../claims/timeline.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { EntityKind, Fact } from '../../knowledge/types.ts'
import type { Day } from '../../text/day.ts'
import { whatItIs } from '../entity-entry.ts'
import { factsOn, isFixed } from '../facts-on.ts'
import { factSource, formatFact, formatValidity, originOf } from '../format-fact.ts'
import type { Hover, HoverOptions } from '../hover.ts'
import { escapeMarkdown } from '../markdown.ts'
import { propertyTitle } from '../property-label.ts'
import { timelineImage } from '../timeline-image.ts'
import { changesAround } from './changes.ts'

const MAX_FACTS = 6
const MAX_SHORT_FACTS = 2
const MAX_PER_PROPERTY = 2

/** The properties that tell most about an entity of a kind, the most telling first. */
const TELLING: Readonly<Partial<Record<EntityKind, readonly string[]>>> = {
  model: [
    'availability',
    'successor',
    'released',
    'openness',
    'license',
    'parameters-total',
    'context-window',
    'parameters-active',
    'rank',
    'score',
    'price-input',
    'price-output',
  ],
  lab: [
    'flagship',
    'listing',
    'valuation',
    'market-cap',
    'chief-executive',
    'headquarters',
    'country',
    'parent',
    'former-name',
  ],
  policy: [
    'status',
    'superseded-by',
    'effective',
    'milestone',
    'signed',
    'jurisdiction',
    'issuer',
    'compute-threshold',
    'penalty-max',
  ],
}

/** The entity named at an offset: what it is, the facts that matter on the as-of date, what changed lately. */
export function hoverEntity(
  analysis: Analysis,
  knowledge: KnowledgeBase,
  offset: number,
  options: HoverOptions & { readonly isShort: boolean },
): Hover | undefined {
  const { mentions } = analysis.around({ start: offset, end: offset })
  const mention = mentions.find(({ start, end }) => start <= offset && offset < end)
  const entity = mention && knowledge.entities.get(mention.entity)
  if (mention === undefined || entity === undefined) return undefined
  const facts = tellingFacts(factsOn(knowledge, entity.id, analysis.asOf), entity.kind)
  const changes = options.isShort ? [] : changesAround(knowledge, entity.id, analysis.asOf)
  const image =
    options.images && !options.isShort
      ? timeline(knowledge, entity.id, entity.kind, analysis.asOf)
      : undefined
  const command = `command:dateline.showEntity?${encodeURIComponent(JSON.stringify([entity.id]))}`
  const parts = [
    `**${escapeMarkdown(entity.name)}** · ${whatItIs(entity, knowledge)}${originOf(entity)}`,
    image,
    listOf(facts.slice(0, options.isShort ? MAX_SHORT_FACTS : MAX_FACTS).map(fact => line(fact, knowledge))),
    listOf(changes),
    options.commands ? `[Full entry](${command.replaceAll('(', '%28').replaceAll(')', '%29')})` : undefined,
  ]
  return { span: mention, markdown: parts.filter(part => part !== undefined).join('\n\n') }
}

function tellingFacts(facts: readonly Fact[], kind: EntityKind): readonly Fact[] {
  const order = TELLING[kind]
  if (order === undefined) return facts
  return order.flatMap(property => {
    const told = facts.filter(fact => fact.property === property)
    return (property === 'milestone' ? told.sort(byNewest) : told).slice(0, MAX_PER_PROPERTY)
  })
}

function byNewest(a: Fact, b: Fact): number {
  return observedOn(b).localeCompare(observedOn(a))
}

function line(fact: Fact, knowledge: KnowledgeBase): string {
  const when = isFixed(fact) ? '' : `, ${formatValidity(fact)}`
  const value = escapeMarkdown(formatFact(fact, knowledge))
  return `${propertyTitle(fact.property)}: ${value}${when} · ${factSource(fact, knowledge)}`
}

function timeline(knowledge: KnowledgeBase, id: string, kind: EntityKind, asOf: Day): string | undefined {
  if (kind !== 'model' && kind !== 'policy') return undefined
  const facts = knowledge.facts(id, kind === 'model' ? 'availability' : 'status')
  return timelineImage(facts, knowledge, asOf)
}

function listOf(lines: readonly string[]): string | undefined {
  return lines.length === 0 ? undefined : lines.map(text => `- ${text}`).join('\n')
}
