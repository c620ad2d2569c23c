import { isScalar, parseDocument, stringify } from 'yaml'
import { type KeyPlace, keyPlacesSteps } from '../../bibliography/key-places.ts'
import type { BibliographyFormat } from '../../bibliography/parse-bibliography.ts'
import { finish, type Steps } from '../../text/steps.ts'
import { applyEdits, type TextEdit } from '../../text/text-edit.ts'
import { keysInText } from './brief-keys.ts'

/** What a file that holds keys is written in. */
export type KeyFormat = 'brief' | BibliographyFormat

/** Keys as Pandoc reads them without braces. */
const BARE = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*$/u
const NOT_IN_PANDOC = /[\s{}]/u
const NOT_IN_BIBTEX = /[,{}()="#%'~\\@]/u

/** Why a text cannot be the key of an entry, in a sentence for a person; undefined where it can. */
export function whyNoKey(key: string, formats: Iterable<KeyFormat>): string | undefined {
  if (key === '') return 'A citation key cannot be empty.'
  const wrong = NOT_IN_PANDOC.exec(key)?.[0]
  if (wrong !== undefined)
    return `“${key}” cannot be a citation key: ${/\s/u.test(wrong) ? 'a space' : `“${wrong}”`} may not stand in it.`
  const inBibtex = [...formats].includes('bibtex') ? NOT_IN_BIBTEX.exec(key)?.[0] : undefined
  return inBibtex === undefined
    ? undefined
    : `“${key}” cannot be a key in BibTeX: “${inBibtex}” may not stand in it.`
}

/**
 * The edits that give a key another name at `places`, all of one file. Undefined where a place does not say the
 * key, or where the file read anew would not say the new one in just these places.
 */
export function* renameKeySteps(
  text: string,
  format: KeyFormat,
  places: readonly KeyPlace[],
  key: string,
  newKey: string,
): Steps<readonly TextEdit[] | undefined> {
  const edits = places.map(place => editOf(text, format, place, newKey))
  if (places.some(({ start, end }) => text.slice(start, end) !== key)) return undefined
  const after = applyEdits(text, edits)
  const read = (yield* placesIn(after, format, [key, newKey])).map(({ key, role }) => `${role} ${key}`)
  const wanted = places.map(({ role }) => `${role} ${newKey}`)
  return read.join('\n') === wanted.join('\n') ? edits : undefined
}

/** The same at once. */
export function renameKey(...parameters: Parameters<typeof renameKeySteps>): readonly TextEdit[] | undefined {
  return finish(renameKeySteps(...parameters))
}

/** The places of some keys in a file. */
export function* placesIn(
  text: string,
  format: KeyFormat,
  keys: readonly string[],
): Steps<readonly KeyPlace[]> {
  if (!keys.some(key => text.includes(key))) return []
  if (format === 'brief') return keysInText(text, keys).places
  return (yield* keyPlacesSteps(text, format)).filter(({ key }) => keys.includes(key))
}

function editOf(text: string, format: KeyFormat, place: KeyPlace, newKey: string): TextEdit {
  const { start, end, role } = place
  const before = text[start - 1] ?? ''
  const as = (newText: string): TextEdit => ({ start, end, newText, expected: text.slice(start, end) })
  if (role === 'citation') return as(before === '@' && !BARE.test(newKey) ? `{${newKey}}` : newKey)
  if (format === 'bibtex') return as(newKey)
  const quoted = JSON.stringify(newKey)
  if (before === '"') return as(quoted.slice(1, -1))
  if (format === 'csl-json') return as(quoted)
  return as(before === "'" ? newKey.replaceAll("'", "''") : yamlScalar(newKey))
}

function yamlScalar(text: string): string {
  const plain = parseDocument(`- ${text}`, { logLevel: 'error' }).getIn([0], true)
  if (isScalar(plain) && plain.value === text && !/[{}[\],]/u.test(text)) return text
  return stringify(text, { defaultStringType: 'QUOTE_DOUBLE' }).trim()
}
