import { nameTables } from './entities/names-of.ts'
import { type About, CompiledKnowledge, knowledgeTables } from './knowledge/compiled-knowledge.ts'
import { readSections, writeSections } from './knowledge/sections.ts'
import type { KnowledgeData } from './knowledge/types.ts'

/** Raised whenever what is compiled, or how names are collected and spelled, changes. */
const FORMAT = 3

/**
 * Compiles validated knowledge into a file that `openKnowledge` reads where it lies: its records, its indexes, and all
 * names ready to be found.
 */
export function compileKnowledge(data: KnowledgeData): Uint8Array {
  const about: About = { version: data.version, asOf: data.asOf }
  return writeSections(FORMAT, about, { ...knowledgeTables(data), ...nameTables(data.entities) })
}

/**
 * Opens compiled knowledge; nothing where the file is not whole, or another release compiled it. The file must not
 * change as long as the knowledge is in use.
 */
export function openKnowledge(file: Uint8Array): KnowledgeData | undefined {
  const sections = readSections<About>(file, FORMAT)
  return sections && new CompiledKnowledge(sections, sections.about)
}
