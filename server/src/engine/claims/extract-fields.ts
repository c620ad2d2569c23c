import type { Passage } from '../document/types.ts'
import type { ProseMention } from '../entities/types.ts'
import { groupBy } from '../text/group-by.ts'
import { covers, type Span, shift } from '../text/span.ts'
import { pricesIn } from './price-fields.ts'
import type { Property } from './property.ts'
import { type Cell, claimsOfCell, type TableContext, titlesProperty } from './table-cell.ts'
import type { Claim } from './types.ts'

/** What the fields of a passage speak of: of each kind at most one, as named by a heading or an item above. */
export type Topics = readonly Pick<ProseMention, 'entity' | 'kind' | 'text'>[]

const LONGEST_PASSAGE = 500
const LONGEST_VALUE = 120
/** What a name may have around it where nothing but the name is said. */
const MOST_BESIDE_NAME = 14
/** `the`, a bracket. */
const MOST_BESIDE_ALONE = 4
const FIELD = /^\s*(?:[:：]\s+)?(?<label>[\p{L}][^:：.;!?]{1,38}?)\s*[:：]\s*(?=\S)/u
const SEPARATOR =
  /\s*(?:[·•|]|\s(?::\s+)?(?=(?:\p{Lu}[\p{Ll} -]{1,37}|CEO|HQ)[:：]\s)|;(?=\s+[\p{L}][^:：;.]{1,38}[:：])|\s[—–](?=\s(?!\p{Ll})\p{L}[^:：—–.]{1,38}[:：]))\s*/u
const SUBJECTS: ReadonlySet<string> = new Set(['model', 'lab', 'policy'])
const TOPICS: ReadonlySet<string> = new Set([...SUBJECTS, 'organization'])

/**
 * The claims of fields: `Context window: 1 million tokens`, alone or in a row (`Parameters: 744B · License: MIT`),
 * about what the row begins with, else about `topics`. Spans are relative to the block.
 */
export function claimsOfFields(
  passage: Passage,
  mentions: readonly ProseMention[],
  topics: Topics,
  all: readonly Property[],
  context: TableContext,
): readonly Claim[] {
  const { text } = passage.prose
  if (text.length > LONGEST_PASSAGE || !/[:：]/u.test(text)) return []
  let subjects = topics
  return segmentsOf(text).flatMap(segment => {
    const inside = mentions.filter(mention => covers(segment, mention))
    const field = FIELD.exec(text.slice(segment.start, segment.end))
    if (!field?.groups?.label || segment.end - segment.start - field[0].length > LONGEST_VALUE) {
      subjects = topicsOf(inside, text.slice(segment.start, segment.end)) ?? subjects
      return []
    }
    const from = segment.start + field[0].indexOf(field.groups.label)
    const label = { start: from, end: from + field.groups.label.length }
    if (inside.some(mention => SUBJECTS.has(mention.kind) && covers(label, mention))) return []
    const header: Cell = cellOf(passage, inside, label)
    const whole = { start: segment.start + field[0].length, end: segment.end }
    const prices = pricesIn(field.groups.label, text.slice(whole.start, whole.end))
    if (prices.length > 0) {
      const named = subjects.map(named => ({ ...named, ...AS_ABOVE }))
      return prices.flatMap(({ label, ...span }) =>
        claimsOfCell(
          cellOf(passage, inside, shift(span, whole.start)),
          titled(header, label),
          named,
          all,
          context,
        ),
      )
    }
    if (!titlesProperty(header, all)) return []
    if (isOfItself(text.slice(whole.start, whole.end), whole, inside, subjects)) return []
    const behind = subjects.length > 0 ? undefined : nameBehind(text, whole, inside)
    const value = cellOf(passage, inside, behind ? { start: whole.start, end: behind.start } : whole)
    const named = (behind?.topics ?? subjects).map(topic => ({ ...topic, ...AS_ABOVE }))
    return claimsOfCell(value, header, named, all, context)
  })
}

/** A subject that is named above. */
const AS_ABOVE = { start: 0, end: 0, isFamily: false, isAnaphor: true }

function titled(header: Cell, text: string): Cell {
  const { passage } = header
  return { ...header, passage: { ...passage, prose: { ...passage.prose, text } }, mentions: [] }
}

const OF_ANOTHER = /^(?:unlike|compared (?:to|with)|in contrast (?:to|with)|while|whereas)\b/iu

/** `Open source: unlike A, B's details are public`: a sentence behind a catchword, which is read as a sentence. */
function isOfItself(value: string, span: Span, mentions: readonly ProseMention[], topics: Topics): boolean {
  const isTopic = ({ entity }: ProseMention) => topics.some(topic => topic.entity === entity)
  return OF_ANOTHER.test(value) || mentions.some(mention => covers(span, mention) && isTopic(mention))
}

/** `Developer: Osier` says something of what is named above it; `Model: Lark 2` names what follows. */
const LABELLED =
  /^\W*(?!(?:model|system|name|title|subject|lab|company|firm|organi[sz]ation|body|agency|law|act|bill|policy|measure|order|rule|file|instrument)s?(?: name)?\s*[:：])[^:：]{2,40}[:：]/iu

/** What a text that is hardly more than a name names, of each kind at most one; undefined for any other text. */
export function topicsOf(mentions: readonly ProseMention[], text: string): Topics | undefined {
  const named = mentions.filter(mention => TOPICS.has(mention.kind) && !mention.isFamily)
  const length = mentions.reduce((sum, { start, end }) => sum + end - start, 0)
  if (LABELLED.test(text.slice(0, Math.max(0, text.indexOf(named[0]?.text ?? ''))))) return undefined
  if (named.length === 0 || text.trim().length - length > MOST_BESIDE_NAME) return undefined
  return [...groupBy(named, ({ kind }) => kind).values()].flatMap(([first, ...others]) => {
    if (!first || others.some(({ entity }) => entity !== first.entity)) return []
    return [{ entity: first.entity, kind: first.kind, text: first.text }]
  })
}

/** What a value that stands alone names in brackets as its own: `Status: proposed (the Ferry Act)`. */
function nameBehind(
  text: string,
  value: Span,
  mentions: readonly ProseMention[],
): { readonly topics: Topics; readonly start: number } | undefined {
  const found = /^(?<value>[^()（）]+?)\s*[(（](?<name>[^()（）]+)[)）]\W*$/u.exec(
    text.slice(value.start, value.end),
  )
  if (!found?.groups?.value || !found.groups.name) return undefined
  const start = value.start + found.groups.value.length
  const [name] = mentions.filter(mention => mention.start >= start)
  if (!name || found.groups.name.length - name.text.length > MOST_BESIDE_ALONE) return undefined
  const topics = topicsOf(
    mentions.filter(mention => mention.start >= start),
    found.groups.name,
  )
  return topics && { topics, start }
}

function segmentsOf(text: string): readonly Span[] {
  const segments: Span[] = []
  let start = 0
  for (const separator of text.matchAll(new RegExp(SEPARATOR, 'gu'))) {
    segments.push({ start, end: separator.index })
    start = separator.index + separator[0].length
  }
  return [...segments, { start, end: text.length }]
}

/** A piece of a passage as a cell of its own. */
export function cellOf(passage: Passage, mentions: readonly ProseMention[], { start, end }: Span): Cell {
  const { text, offsets, ends } = passage.prose
  const moved = <T extends Span>(items: readonly T[]): T[] =>
    items
      .filter(item => item.start >= start && item.end <= end)
      .map(item => ({ ...item, start: item.start - start, end: item.end - start }))
  const prose = {
    text: text.slice(start, end),
    offsets: offsets.subarray(start, end + 1),
    ends: ends.subarray(start, end),
  }
  const sentences = [{ start: 0, end: end - start }]
  return {
    passage: { ...passage, prose, sentences, dates: moved(passage.dates) },
    row: 1,
    column: 1,
    mentions: moved(mentions),
  }
}
