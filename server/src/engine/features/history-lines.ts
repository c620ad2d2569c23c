import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Entity, Fact } from '../knowledge/types.ts'
import { type Day, readable } from '../text/day.ts'
import { factSource, formatFact } from './format-fact.ts'
import { type HistoricAnswer, statusOn } from './history.ts'
import { latestModel } from './history-latest.ts'
import { type Among, leaderOf } from './history-leader.ts'
import { escapeMarkdown } from './markdown.ts'

/** A question that the knowledge answers without having the answer stored. */
export interface DerivedAnswer {
  readonly question: 'latest-model' | 'leader' | 'leader-open-weight' | 'in-force'
  readonly answer: HistoricAnswer
  /** The answer in plain words. */
  readonly text: string
}

/** What follows for a day from an entity's facts: a lab's latest model, a board's leaders, whether a policy binds. */
export function derivedOn(knowledge: KnowledgeBase, entity: Entity, day: Day): readonly DerivedAnswer[] {
  if (entity.kind === 'lab' || entity.isFamily === true) {
    const answer = latestModel(knowledge, entity.id, day)
    const isKnown = answer.facts.length > 0 || answer.later !== undefined
    return isKnown ? [{ question: 'latest-model', answer, text: told(answer, knowledge, 'released') }] : []
  }
  if (entity.kind === 'benchmark') {
    return (['all', 'open-weight'] as const).flatMap(among => leader(knowledge, entity.id, among, day))
  }
  if (entity.kind !== 'policy') return []
  const status = statusOn(knowledge, entity.id, day)
  const isInForce = status.isInForce
  const word = isInForce === undefined ? 'unknown' : isInForce ? 'yes' : 'no'
  const detail = status.facts.map(fact => `${formatFact(fact, knowledge)}${since(fact)}`).join(' or ')
  const text = `${word}${detail === '' ? around(status, knowledge) : `, ${detail}`}${doubt(status)}`
  return [{ question: 'in-force', answer: status, text }]
}

/** The derived answers as Markdown, each with its source. */
export function derivedLines(knowledge: KnowledgeBase, entity: Entity, day: Day): readonly string[] {
  return derivedOn(knowledge, entity, day).map(({ question, answer, text }) => {
    const [fact] = answer.facts
    const source = fact ? ` — ${factSource(fact, knowledge)}` : ''
    return `**${TITLES[question]}:** ${escapeMarkdown(text)}${source}`
  })
}

const TITLES: Readonly<Record<DerivedAnswer['question'], string>> = {
  'latest-model': 'Latest model',
  leader: 'Leader',
  'leader-open-weight': 'Leader among open-weight models',
  'in-force': 'In force',
}

function leader(knowledge: KnowledgeBase, board: string, among: Among, day: Day): readonly DerivedAnswer[] {
  const answer = leaderOf(knowledge, board, among, day)
  if (answer.facts.length === 0 && answer.earlier === undefined && answer.later === undefined) return []
  const question = among === 'all' ? 'leader' : 'leader-open-weight'
  return [{ question, answer, text: told(answer, knowledge, 'observed') }]
}

function told(answer: HistoricAnswer, knowledge: KnowledgeBase, verb: 'released' | 'observed'): string {
  if (answer.facts.length === 0) return `unknown${around(answer, knowledge)}`
  const names = answer.facts.map(fact => nameOf(fact, knowledge)).join(' and ')
  const [fact] = answer.facts
  const date = fact && (verb === 'released' ? String(fact.value) : (fact.validFrom ?? fact.asOf))
  return `${names}${date === undefined ? '' : `, ${verb} ${readable(date)}`}${doubt(answer)}`
}

function around({ earlier, later }: HistoricAnswer, knowledge: KnowledgeBase): string {
  const said = (fact: Fact): string =>
    `${fact.property === 'status' ? formatFact(fact, knowledge) : nameOf(fact, knowledge)}, ${readable(dateOf(fact))}`
  const parts = [earlier && `last known: ${said(earlier)}`, later && `first known: ${said(later)}`]
  const known = parts.filter(part => part !== undefined).join('; ')
  return known === '' ? '' : ` (${known})`
}

function dateOf(fact: Fact): string {
  return fact.property === 'released' ? String(fact.value) : (fact.validFrom ?? fact.asOf)
}

function since(fact: Fact): string {
  return ` since ${readable(fact.validFrom ?? fact.asOf)}`
}

function doubt({ certainty, facts }: HistoricAnswer): string {
  const isWeak = facts.length > 0 && facts.every(({ strength }) => strength === 'weak')
  const reasons = [
    ...(certainty === 'supposed' ? ['supposed: no source speaks for just this day'] : []),
    ...(isWeak ? ['weak sources only'] : []),
  ]
  return reasons.length === 0 ? '' : ` (${reasons.join('; ')})`
}

function nameOf({ subject }: Fact, knowledge: KnowledgeBase): string {
  return knowledge.entities.get(subject)?.name ?? subject
}
