import { type KnowledgeData, readKnowledge } from '../../server/src/engine/index.ts'

/** A made-up source: its key, its strength, who published it and the day. */
export type MadeUpSource = readonly [key: string, strength: string, publisher: string, issued: string]

/** Reads a made-up knowledge base, as of 21 November 2026, from the text format of entities and a list of sources. */
export function madeUp(entities: string, sources: readonly MadeUpSource[]): KnowledgeData {
  const listed = sources.map(
    ([key, strength, publisher, issued]) =>
      `${key}: {strength: ${strength}, type: webpage, title: ${key}, publisher: ${publisher}, issued: ${issued}, URL: 'https://example.org/${key}'}`,
  )
  const { data, problems } = readKnowledge([
    { path: 'meta.yaml', text: 'version: 2026-11-21\nasOf: 2026-11-21\n' },
    { path: 'entities.yaml', text: entities },
    { path: 'sources/all.yaml', text: listed.join('\n') },
  ])
  if (problems.length > 0) throw new Error(problems.map(problem => problem.message).join('\n'))
  return data
}
