import { matchesOf } from '../text/matches.ts'
import { arranged, type Piece } from './arranged.ts'
import type { SentenceView } from './sentence-view.ts'

/*
 * Persons, or companies, in a row: `founded by A, B and C`, `its founders, A, B and C`. What is said of the first is said of each.
 */

const PERSON =
  '\\p{Lu}[\\p{L}’-]+(?: (?:\\p{Lu}\\.|de|da|von|van|der|den|la|le|al|bin)){0,2} \\p{Lu}\\p{Ll}[\\p{L}’-]*(?: \\p{Lu}\\p{Ll}[\\p{L}’-]*)?(?!\\p{L})'
const NEXT = `(?:,? (?:and|&) (?:also )?|, )(?!(?:The|In|On|At|It|Its|But|And)\\b)(?:by )?${PERSON}(?!['’]s)`
const BODY = "[\\ue400-\\ue7ff\\uf400-\\uf5ff](?![’'-])"
/** Companies found bodies together. */
const BODIES = `(?<=\\b(?:by|founders(?:,|:| are| were| include)|members(?:,|:| are| were| include)) (?:the )?)${BODY}(?:(?:,? (?:and|&) |, )(?:${BODY}|\\p{Lu}\\p{L}+))+`
const ROW = new RegExp(`(?<![\\p{L}’-])${PERSON}(?:${NEXT})+|${BODIES}`, 'gu')
const ONE = new RegExp(`${PERSON}|${BODY}`, 'gu')
const GATE =
  /\b(?:co-?)?(?:found(?:ed|ers?|ing)|started|set up|created|launched|established|formed|built|creators?)\b/iu

/** A reading for each person of a row. */
export function eachOfRow(view: SentenceView): readonly SentenceView[] {
  if (view.mentions.size === 0 || !GATE.test(view.text)) return []
  return rowsIn(view.text).flatMap(row =>
    row.persons.map(person => arranged(view, [[0, row.start], person, [row.end, view.text.length]], true)),
  )
}

/** The others of the row that a name stands in. */
export function besideInRow(text: string, name: string): readonly string[] {
  const row = rowsIn(text).find(({ persons }) => persons.some(piece => text.slice(...piece) === name))
  return row ? row.persons.map(piece => text.slice(...piece)).filter(other => other !== name) : []
}

interface Row {
  readonly start: number
  readonly end: number
  readonly persons: readonly Piece[]
}

function rowsIn(text: string): readonly Row[] {
  return matchesOf(text, ROW).map(({ index: start, 0: words }) => ({
    start,
    end: start + words.length,
    persons: matchesOf(words, ONE).map(
      ({ index, 0: person }): Piece => [start + index, start + index + person.length],
    ),
  }))
}
