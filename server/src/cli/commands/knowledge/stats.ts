import {
  createKnowledgeBase,
  type KnowledgeStats,
  knowledgeAge,
  knowledgeStats,
} from '../../../engine/index.ts'
import { readArguments, readChoice } from '../../arguments.ts'
import type { KnowledgeCommand } from './knowledge-command.ts'

/** `dateline knowledge stats`: how much the base holds, of which day it is and how fresh. */
export const stats: KnowledgeCommand = {
  name: 'stats',
  synopsis: '[--format text|json]',
  summary: 'how many entities, facts and sources there are, how well sourced, and of which day',
  async run(args, host) {
    const { values } = readArguments(args, ['format'])
    const isJson = readChoice('--format', values.format, ['text', 'json'], 'text') === 'json'
    const knowledge = createKnowledgeBase(await host.knowledge())
    const today = host.today()
    const counted = {
      from: host.updates?.load().pack?.path ?? 'bundled',
      ...knowledgeStats(knowledge, today),
    }
    const { warning } = knowledgeAge(knowledge, today)
    host.write(isJson ? `${JSON.stringify(counted, null, 2)}\n` : statsText(counted))
    if (!isJson && warning !== undefined) host.write(`\n${warning}\n`)
    return 0
  },
}

function statsText(stats: KnowledgeStats & { readonly from: string }): string {
  const { strengths } = stats
  const kinds = Object.entries(stats.kinds).sort(([a], [b]) => (a < b ? -1 : 1))
  const lines: readonly (readonly [string, string | number])[] = [
    ['version', stats.version],
    ['from', stats.from],
    ['as of', `${stats.asOf} (${stats.age} ${stats.age === 1 ? 'day' : 'days'} ago)`],
    ['entities', stats.entities],
    ...kinds.map(([kind, count]) => [`  ${kind}`, count] as const),
    ['aliases', stats.aliases],
    ['facts', stats.facts],
    ['  primary', strengths.primary],
    ['  secondary', strengths.secondary],
    ['  weak', strengths.weak],
    ['  superseded', stats.superseded],
    ['  deprecated', stats.deprecated],
    ['  disputes', stats.disputes],
    ['  can change', stats.freshness.open],
    ['  due for a look', stats.freshness.due],
    ['sources', stats.sources],
  ]
  return lines.map(([name, value]) => `${name.padEnd(18)}${value}\n`).join('')
}
