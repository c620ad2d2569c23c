import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type KnowledgeData, properties, readKnowledge } from '../../server/src/engine/index.ts'
import { type AnnotatedBrief, readAnnotated } from './annotated.ts'

/** The errors of the first are there to be worked on, those of the second are shown with `--all` only. */
export const HALVES = [
  { name: 'tuned', isBlind: false },
  { name: 'held-out', isBlind: true },
] as const

/** The briefs of one half, in order of their names. Throws on one that is marked wrongly. */
export function readHalf(
  root: string,
  half: (typeof HALVES)[number]['name'],
  { entities }: KnowledgeData,
): readonly AnnotatedBrief[] {
  const vocabulary = {
    entities: new Set(entities.map(({ id }) => id)),
    properties: new Set(properties.map(({ id }) => id)),
  }
  const folder = join(root, 'test', 'eval', half)
  return readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name =>
      readAnnotated(`test/eval/${half}/${name}`, readFileSync(join(folder, name), 'utf8'), vocabulary),
    )
}

/** The bundled knowledge, from its own text, so that nothing has to be built first. */
export function bundledKnowledge(root: string): KnowledgeData {
  const folder = join(root, 'server', 'knowledge')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.yaml'))
    .map(name => name.replaceAll('\\', '/'))
    .sort()
    .map(name => ({ path: `server/knowledge/${name}`, text: readFileSync(join(folder, name), 'utf8') }))
  return readKnowledge(files).data
}
