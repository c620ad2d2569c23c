import { moveJudgment } from '../claims/place.ts'
import type { Claim, Judgment } from '../claims/types.ts'
import { leadingSource } from '../knowledge/leading-source.ts'
import type { CslItem, Source } from '../knowledge/types.ts'
import { type Day, lastDay } from '../text/day.ts'
import { covers, shift } from '../text/span.ts'
import type { CheckContext, Found } from './checker.ts'

/** A citation at its place in the text. */
export type PlacedCitation = CheckContext['citations'][number]

const REACH = 48
/** What ends the clause that a citation stands behind. */
const BREAK = /[,;:—–.!?，；：。！？|]|\b(?:and|but|while|whereas|which|who|although|though|because)\b/u

/** A judgment beside which something is cited. */
interface CitedJudgment {
  readonly judgment: Judgment
  /** What stands for it in its own block; empty where a note does. */
  readonly cited: readonly PlacedCitation[]
  /** The label of the footnote that stands for it. */
  readonly note?: string
}

/** What a footnote cites. */
interface CitingNote {
  readonly label: string
  readonly cites: readonly PlacedCitation[]
}

/** What of a block it takes to know what stands behind which judgment; spans are relative to it. */
export type CitedItem = CitedJudgment | CitingNote

/** Whether something is to be said of a judgment and what is cited for it. */
export type IsTold = (judgment: Judgment, cited: readonly PlacedCitation[], context: CheckContext) => boolean

/**
 * The judgments of a block of which something is told because of the citations that stand for them, those for which
 * a footnote stands, and the block's own notes.
 */
export function citedIn(alone: CheckContext, isTold: IsTold): readonly CitedItem[] {
  const { judgments, brief } = alone
  if (!/@|\[\^/.test(brief.text)) return []
  const cited = judgments.flatMap((judgment): readonly CitedItem[] => {
    const { sentenceSpan, stance } = judgment.claim
    if (stance.modality !== 'asserted') return []
    const sentence = brief.source.slice(sentenceSpan.start, sentenceSpan.end + REACH + MOST_LABEL)
    if (!/@|\[\^/.test(sentence)) return []
    const by = citedBy(judgment.claim, alone)
    if (typeof by === 'string') return [{ judgment, cited: [], note: by }]
    return by.length > 0 && isTold(judgment, by, alone) ? [{ judgment, cited: by }] : []
  })
  return [...notesOf(alone), ...cited]
}

function notesOf({ brief, citations }: CheckContext): readonly CitingNote[] {
  if (citations.length === 0) return []
  return brief.blocks.flatMap(({ start, block }) =>
    block.passages.flatMap(({ footnote, span }): readonly CitingNote[] => {
      if (footnote === undefined) return []
      const cites = citations.filter(citation => covers(shift(span, start), citation))
      return cites.length > 0 ? [{ label: footnote.toLowerCase(), cites }] : []
    }),
  )
}

/** The judgments of a brief of which something is told, with what is cited for each, at their places. */
export function citedJudgments(
  found: Found<CitedItem>,
  context: CheckContext,
  isTold: IsTold,
): readonly { readonly judgment: Judgment; readonly cited: readonly PlacedCitation[] }[] {
  const notes = new Map<string, PlacedCitation[]>()
  found.each((item, start) => {
    if (!('label' in item)) return
    const known = notes.get(item.label) ?? []
    known.push(...item.cites.map(citation => moved(citation, start)))
    notes.set(item.label, known)
  })
  const all: { judgment: Judgment; cited: readonly PlacedCitation[] }[] = []
  found.each((item, start) => {
    if ('label' in item) return
    const { judgment, cited, note } = item
    if (note === undefined) {
      const own = cited.map(citation => moved(citation, start))
      all.push({ judgment: moveJudgment(judgment, start), cited: own })
      return
    }
    // What waits to be read may be another claim for which the same note stands.
    const own = context.brief.waiting > 0 ? undefined : notes.get(note)
    if (own && isTold(judgment, own, context))
      all.push({ judgment: moveJudgment(judgment, start), cited: own })
  })
  return all
}

function moved(citation: PlacedCitation, by: number): PlacedCitation {
  return { ...shift(citation, by), cluster: shift(citation.cluster, by) }
}

/**
 * The citations that stand for a claim: the cluster in its sentence or just behind it, with no other clause
 * between; the label of the footnote that stands there; or the key that the sentence names as who says it. Where
 * another clause is between, the citation may be for that, and none is given.
 */
function citedBy(claim: Claim, context: CheckContext): readonly PlacedCitation[] | string {
  const { citations, brief } = context
  const from = Math.max(claim.valueSpan.end, claim.subjectSpan.end)
  const limit = Math.min(claim.sentenceSpan.end + 4, from + REACH)
  const next = citations[firstFrom(citations, from)]
  if (next && next.cluster.start <= limit && isJoined(brief.source.slice(from, next.cluster.start)))
    return citations.filter(({ cluster }) => cluster.start === next.cluster.start)
  const note = NOTE.exec(brief.source.slice(from, limit + MOST_LABEL))
  if (note && from + note.index <= limit && isJoined(brief.source.slice(from, from + note.index)))
    return (note[1] ?? '').toLowerCase()
  return namedBefore(claim, context)
}

const NOTE = /\[\^([^\]\s]{1,60})\]/u
const MOST_LABEL = 64

/** Whether nothing but the rest of its clause stands between a claim and its citation. */
function isJoined(between: string): boolean {
  return !BREAK.test(between.replace(/[.。]?\s*$/u, '')) && !/\n\s*\n/u.test(between)
}

const OPENS = /^\W*(?:(?:as|according to|in)\s*)?$/iu
const SAYS =
  /^\W*(?:(?:also|now|first)\s+)?(?:reports?|reported|says?|said|notes?|noted|states?|stated|finds?|found|shows?|showed|writes?|wrote|gives?|gave|puts?|announces?|announced)\b[^.;:]{0,30}$|^,\s*$/iu

/** `@key reports that …`, `According to @key, …`. */
function namedBefore(claim: Claim, { citations, brief: { text } }: CheckContext): readonly PlacedCitation[] {
  const subject = Math.min(claim.subjectSpan.start, claim.valueSpan.start)
  const named = citations[firstFrom(citations, subject) - 1]
  if (!named || named.cluster.start < claim.sentenceSpan.start || text[named.cluster.start] === '[') return []
  const isFirst = OPENS.test(text.slice(claim.sentenceSpan.start, named.cluster.start))
  return isFirst && SAYS.test(text.slice(named.cluster.end, subject)) ? [named] : []
}

/** The index of the first citation at `from` or behind it. */
function firstFrom(citations: readonly PlacedCitation[], from: number): number {
  let low = 0
  let high = citations.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((citations[middle]?.cluster.start ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}

/** What a key stands for: the brief's own entry, else the bundled one. */
export function entryOf(key: string, { entriesOf, knowledge }: CheckContext): CslItem | undefined {
  return entriesOf(key)[0]?.csl ?? knowledge.sources.get(key)?.csl
}

/** The key by which the knowledge has a cited source: its own, or that of the same address. */
export function bundledKey(key: string, { entriesOf, knowledge }: CheckContext): string | undefined {
  const [own] = entriesOf(key)
  if (!own) return knowledge.sources.get(key)?.key
  return own.csl.URL === undefined ? undefined : knowledge.sourceAt(own.csl.URL)?.key
}

/** The last day on which a source can have been written or was looked at; undefined where it has no date. */
export function lastWritten({ issued, accessed }: CslItem): Day | undefined {
  const days = [issued, accessed].flatMap(date => {
    const parts = date?.['date-parts']?.at(-1)
    if (!parts || parts.length === 0) return []
    return [lastDay(parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-'))]
  })
  const isUndated = issued !== undefined && issued['date-parts'] === undefined
  return isUndated ? undefined : days.sort().at(-1)
}

/** A source that bears a claim out, where the claim is right. */
export function sourceFor(
  { verdict, evidence: [fact] }: Judgment,
  { knowledge }: CheckContext,
): Source | undefined {
  const isRight = verdict === 'current' || verdict === 'changed-since' || verdict === 'disputed'
  return isRight && fact ? leadingSource(fact, knowledge) : undefined
}
