import { type CompiledPhrases, compilePhrases, gateTablesOf } from './claims/compiled-phrases.ts'
import { assemble } from './claims/machine/assemble.ts'
import { phraseSource } from './claims/phrases.ts'
import { properties } from './claims/registry.generated.ts'
import { readSections, writeSections } from './knowledge/sections.ts'

/** Raised whenever what the tables mean changes. */
const FORMAT = 1

interface About {
  readonly phrases: number
  /** Tells tables of other phrases. */
  readonly mark: number
}

/** Works out all of the phrases that does not depend on a text, as a file that `openPhrases` reads where it lies. */
export function compilePhraseTables(): Uint8Array {
  const phrases = properties.flatMap(property => property.phrases)
  const machine = assemble(phrases.map(({ pattern }) => phraseSource(pattern)))
  return writeSections(FORMAT, aboutPhrases(), { ...gateTablesOf(phrases), ...machine })
}

/**
 * The phrases of all properties, for engines to share: by the tables of such a file, or compiled one by one as they are
 * needed where there is none, or it is of other phrases.
 */
export function openPhrases(file?: Uint8Array): CompiledPhrases {
  const sections = file && readSections<About>(file, FORMAT)
  const { phrases, mark } = aboutPhrases()
  const isOurs = sections?.about.phrases === phrases && sections.about.mark === mark
  if (!isOurs) return compilePhrases(properties)
  const { numbers } = sections
  return compilePhrases(properties, {
    gate: {
      trie: numbers('trie'),
      piecesOf: numbers('piecesOf'),
      needed: numbers('needed'),
      keys: numbers('keys'),
    },
    machine: {
      nodes: numbers('nodes'),
      lists: numbers('lists'),
      tries: numbers('tries'),
      classes: numbers('classes'),
      ranges: numbers('ranges'),
      bounds: numbers('bounds'),
      looks: numbers('looks'),
      phrases: numbers('phrases'),
    },
  })
}

function aboutPhrases(): About {
  let [phrases, mark] = [0, 0]
  for (const property of properties) {
    phrases += property.phrases.length
    // A look at their words would take as long as to read the tables.
    for (const { pattern } of property.phrases) mark = (Math.imul(mark, 31) + pattern.length) | 0
  }
  return { phrases, mark }
}
