import {
  createKnowledgeBase,
  type Freshness,
  formatFact,
  freshness as freshnessOf,
  type KnowledgeBase,
} from '../../../engine/index.ts'
import { readArguments, readChoice, readDay } from '../../arguments.ts'
import { UsageError } from '../../command.ts'
import type { KnowledgeCommand } from './knowledge-command.ts'

/** `dateline knowledge freshness`: what to look at next. */
export const freshness: KnowledgeCommand = {
  name: 'freshness',
  synopsis: '[--on DATE] [--limit N] [--format text|json]',
  summary: 'the facts that most want another look: volatility times age (default: the first 30)',
  async run(args, host) {
    const { values } = readArguments(args, ['on', 'limit', 'format'])
    const isJson = readChoice('--format', values.format, ['text', 'json'], 'text') === 'json'
    const day = readDay('--on', values.on) ?? host.today()
    const limit = readLimit(values.limit)
    const knowledge = createKnowledgeBase(await host.knowledge())
    const all = freshnessOf(knowledge, day)
    const shown = all.slice(0, limit)
    if (isJson) {
      host.write(`${JSON.stringify(shown.map(rowOf), null, 2)}\n`)
      return 0
    }
    const due = all.filter(({ urgency }) => urgency >= 1).length
    host.write(shown.map(item => lineOf(item, knowledge)).join(''))
    host.write(`${shown.length} of ${all.length} facts that can change; ${due} are due on ${day}\n`)
    return 0
  },
}

function readLimit(text = '30'): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text)
  throw new UsageError(`--limit takes a number of lines such as 30, not '${text}'`)
}

function rowOf({ fact, volatility, age, urgency }: Freshness) {
  const { subject, property, qualifiers, value, asOf, sources } = fact
  return {
    urgency: Number(urgency.toFixed(2)),
    volatility,
    age,
    subject,
    property,
    qualifiers,
    value,
    asOf,
    sources,
  }
}

function lineOf({ fact, volatility, age, urgency }: Freshness, knowledge: KnowledgeBase): string {
  const value = formatFact(fact, knowledge)
  const columns = [urgency.toFixed(1).padStart(6), volatility.padEnd(7), `${age} days`.padStart(9)]
  return `${columns.join('  ')}  ${fact.subject} ${fact.property}: ${value}, as of ${fact.asOf} [${fact.sources[0] ?? ''}]\n`
}
