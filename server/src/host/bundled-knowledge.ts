import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type KnowledgeData, openKnowledge } from '../engine/index.ts'
import { unsealed } from './seal.ts'

/** The name of the bundled knowledge, as data. */
export const plainName = 'knowledge.json'
/** The name of the same knowledge, compiled. */
export const compiledName = 'knowledge.bin'

/**
 * Reads the knowledge that lies beside the bundles: the compiled file, or the plain one where the compiled one is gone,
 * is not whole or belongs to another.
 *
 * @param tell is told why the compiled file is not used
 * @throws Error where neither can be read
 */
export function readBundledKnowledge(folder: string, tell: (problem: string) => void): KnowledgeData {
  const opened = openSealed(folder)
  if (typeof opened !== 'string') return opened
  const plain: KnowledgeData = JSON.parse(readFileSync(join(folder, plainName), 'utf8'))
  tell(`${join(folder, compiledName)} ${opened}; ${plainName} is read instead, which takes longer`)
  return plain
}

function openSealed(folder: string): KnowledgeData | string {
  try {
    const belongsTo = String(statSync(join(folder, plainName)).size)
    const compiled = unsealed(readFileSync(join(folder, compiledName)), belongsTo)
    if (!compiled) return `is damaged, or does not belong to ${plainName}`
    return openKnowledge(compiled) ?? 'was compiled by another release'
  } catch (error) {
    return `cannot be read (${error instanceof Error ? error.message : error})`
  }
}
