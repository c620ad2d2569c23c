import { createLineIndex, type Entity } from '../../engine/index.ts'
import { readArguments, readChoice, readDay } from '../arguments.ts'
import type { CliHost } from '../cli-host.ts'
import type { Command, ExitCode } from '../command.ts'
import { findBriefs } from '../find-briefs.ts'
import { createOverlayEngines, type OverlayEngines } from '../load-overlays.ts'

const kinds = ['all', 'model', 'lab', 'policy', 'benchmark', 'license', 'organization'] as const
type Kind = (typeof kinds)[number]

/** `dateline entities`: what the knowledge base knows, or what briefs name of it. */
export const entities: Command = {
  name: 'entities',
  summary: 'list the entities known, or those that briefs name',
  usage: `Usage: dateline entities [OPTION…] [PATH…]

Without a path, lists the entities of the knowledge base; with paths, where briefs name them.

  --kind KIND        ${kinds.slice(1).join(', ')}
  --as-of DATE       the day on which the briefs are read
  --format FORMAT    text, json (default: text)
`,
  async run(args, host) {
    const { values, positionals } = readArguments(args, ['kind', 'format', 'as-of'])
    const kind = readChoice('--kind', values.kind, kinds, 'all')
    const isJson = readChoice('--format', values.format, ['text', 'json'], 'text') === 'json'
    const asOf = readDay('--as-of', values['as-of']) ?? host.today()
    const engines = createOverlayEngines(host, await host.knowledge())
    if (positionals.length > 0) return await listMentions(engines, host, positionals, kind, asOf, isJson)
    const engine = await engines.engineFor('here')
    const known = [...engine.knowledge.entities.values()].filter(entity => isOf(entity, kind))
    host.write(isJson ? `${JSON.stringify(known.map(summaryOf), null, 2)}\n` : known.map(lineOf).join(''))
    return engines.isWhole() ? 0 : 2
  },
}

async function listMentions(
  engines: OverlayEngines,
  host: CliHost,
  paths: readonly string[],
  kind: Kind,
  today: string,
  isJson: boolean,
): Promise<ExitCode> {
  const { files, isComplete } = await findBriefs(paths, host)
  let isWhole = isComplete
  const found: unknown[] = []
  for (const path of files) {
    const file = await host.readFile(path)
    if ('problem' in file) {
      host.complain(`dateline: ${file.problem}\n`)
      isWhole = false
      continue
    }
    const engine = await engines.engineFor(path)
    const lines = createLineIndex(file.text)
    for (const { start, end, text, entity, name, kind: of } of engine.analyze(file.text, { today })
      .mentions) {
      if (!isOf({ kind: of }, kind)) continue
      const { line, character } = lines.positionAt(start)
      found.push({ path, line: line + 1, column: character + 1, start, end, text, entity, name, kind: of })
      if (!isJson)
        host.write(`${path}:${line + 1}:${character + 1} ${of} ${entity} ${text.replace(/\s+/g, ' ')}\n`)
    }
  }
  if (isJson) host.write(`${JSON.stringify(found, null, 2)}\n`)
  return isWhole && engines.isWhole() ? 0 : 2
}

function isOf(entity: Pick<Entity, 'kind'>, kind: Kind): boolean {
  return kind === 'all' || entity.kind === kind
}

function summaryOf({ id, kind, name, lab, aliases }: Entity) {
  return { id, kind, name, lab: lab ?? null, aliases: aliases.map(alias => alias.text) }
}

function lineOf({ id, kind, name }: Entity): string {
  return `${kind.padEnd(12)}  ${id.padEnd(32)}  ${name}\n`
}
