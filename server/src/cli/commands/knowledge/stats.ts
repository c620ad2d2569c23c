import { createEngine, type Engine } from '../../../engine/index.ts'
import { readArguments, readChoice } from '../../arguments.ts'
import type { KnowledgeCommand } from './knowledge-command.ts'

/** `dateline knowledge stats`: how much the base holds, and of which day. */
export const stats: KnowledgeCommand = {
  name: 'stats',
  synopsis: '[--format text|json]',
  summary: 'how many entities, facts and sources there are, and of which day',
  async run(args, host) {
    const { values } = readArguments(args, ['format'])
    const isJson = readChoice('--format', values.format, ['text', 'json'], 'text') === 'json'
    const counted = statsOf(createEngine(await host.knowledge()))
    host.write(isJson ? `${JSON.stringify(counted, null, 2)}\n` : statsText(counted))
    return 0
  },
}

interface Stats {
  readonly version: string
  readonly asOf: string
  readonly entities: number
  readonly facts: number
  readonly sources: number
  readonly kinds: Readonly<Record<string, number>>
}

function statsOf({ knowledge }: Engine): Stats {
  const kinds: Record<string, number> = {}
  for (const { kind } of knowledge.entities.values()) kinds[kind] = (kinds[kind] ?? 0) + 1
  return {
    version: knowledge.version,
    asOf: knowledge.asOf,
    entities: knowledge.entities.size,
    facts: knowledge.factCount,
    sources: knowledge.sources.size,
    kinds,
  }
}

function statsText({ version, asOf, entities, facts, sources, kinds }: Stats): string {
  const lines = [
    ['version', version],
    ['as of', asOf],
    ['facts', facts],
    ['sources', sources],
    ['entities', entities],
  ]
  const byKind = Object.entries(kinds).map(([kind, count]) => [`  ${kind}`, count])
  return [...lines, ...byKind].map(([name, value]) => `${String(name).padEnd(16)}${value}\n`).join('')
}
