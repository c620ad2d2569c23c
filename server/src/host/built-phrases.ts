import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unsealed } from './seal.ts'

/** The name of the file that `compilePhraseTables` makes, sealed for `phrasesOwner`. */
export const phrasesName = 'phrases.bin'
export const phrasesOwner = 'phrases'

/**
 * Reads the phrases' tables that lie beside the bundles. Without them all is told as well, only later, so where they
 * are gone or damaged that is told to `tell` and no more.
 */
export function readBuiltPhrases(folder: string, tell: (problem: string) => void): Uint8Array | undefined {
  const path = join(folder, phrasesName)
  try {
    const tables = unsealed(readFileSync(path), phrasesOwner)
    if (!tables) tell(`${path} is damaged; its phrases are compiled instead, which takes longer`)
    return tables
  } catch (error) {
    tell(`${path} cannot be read (${error instanceof Error ? error.message : error})`)
    return undefined
  }
}
