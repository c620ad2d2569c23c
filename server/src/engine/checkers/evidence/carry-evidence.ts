import type { Cite, Fix, NewEntry } from '../../analysis-types.ts'
import { entriesEdit } from '../../bibliography/write-entries.ts'
import type { Passage } from '../../document/types.ts'
import type { CslItem } from '../../knowledge/types.ts'
import { groupBy } from '../../text/group-by.ts'
import type { Span } from '../../text/span.ts'
import type { TextEdit } from '../../text/text-edit.ts'
import type { CheckContext } from '../checker.ts'
import { clauseEnd } from '../edit-place.ts'
import { dateFormOfBrief } from './brief-dates.ts'
import { type CitationStyle, citationStyle, notesCiteByKey } from './citation-style.ts'
import { marksFollowStops, newLabels, noteDefinitions } from './footnotes.ts'
import { isCitedIn, keyCitation, keyWords } from './key-citation.ts'
import { bibliographyFile, ownEntry } from './new-entries.ts'
import { linkedReference, noteReference } from './reference-words.ts'
import { outsideLink, sentenceEnd } from './sentence-end.ts'

/** Edits with all that they cite. */
export interface Carried {
  readonly edits: readonly TextEdit[]
  readonly entries: readonly NewEntry[]
  /** The keys of the sources that are cited now and were not. */
  readonly cited: readonly string[]
}

/** A citation and the place where it goes. */
interface Placed {
  readonly cite: Cite
  readonly style: CitationStyle
  /** By key in a note of its own, not in its sentence. */
  readonly isInNote: boolean
  readonly at: number
  readonly isHan: boolean
  readonly isCell: boolean
  /** The source, under the brief's own key where it has one. */
  readonly csl: Cite['csl']
  readonly isNew: boolean
}

/**
 * Adds to edits what they cite, in the brief's own manner: keys with their bibliography entries, notes with
 * their definitions, or links. Several fixes together share marks and entries.
 */
export type CarryEvidence = (fixes: readonly Fix[]) => Carried

/** Reads the manner of the brief once, when it is first needed. */
export function createCarrier(context: CheckContext): CarryEvidence {
  const known: { manner?: Manner } = {}
  return fixes => {
    const edits = distinct(fixes.flatMap(fix => fix.edits))
    const cites = fixes.flatMap(fix => fix.cites ?? [])
    if (cites.length === 0) return { edits, entries: [], cited: [] }
    known.manner ??= mannerOf(context)
    return carry(edits, cites, known.manner, context)
  }
}

function carry(
  own: readonly TextEdit[],
  cites: readonly Cite[],
  manner: Manner,
  context: CheckContext,
): Carried {
  const placed = cites.flatMap(cite => place(cite, manner, context))
  const inText = placed.filter(({ style }) => style !== 'footnotes')
  const notes = placed.filter(({ style }) => style === 'footnotes')
  const added = placed.filter(({ isNew }) => isNew).map(({ csl }) => csl)
  const missing = [...new Map(added.map(csl => [csl.id, csl])).values()]
  const inFile = manner.file
  const references = inFile === undefined && missing.length > 0 ? manner.referencesFor(missing) : undefined
  const entries = missing.map((csl): NewEntry => (inFile === undefined ? { csl } : { csl, path: inFile }))
  const edits = [
    ...own,
    ...[...groupBy(inText, ({ at }) => at).values()].flatMap(group => citationEdits(group, context)),
    ...noteEdits(notes, context),
    ...(references ? [references] : []),
  ]
  return { edits: joined(edits), entries, cited: [...new Set(placed.map(({ cite }) => cite.csl.id))] }
}

interface Manner {
  readonly style: CitationStyle
  readonly notesHaveKeys: boolean
  readonly isBehindMark: boolean
  readonly file: string | undefined
  /** The edit of the front matter that adds entries, worked out once for the same ones. */
  readonly referencesFor: (entries: readonly CslItem[]) => TextEdit | undefined
}

function mannerOf(context: CheckContext): Manner {
  const style = citationStyle(context)
  const file = bibliographyFile(context)
  return {
    style,
    file,
    referencesFor: rememberEntries(context.brief.text),
    notesHaveKeys: style === 'footnotes' && notesCiteByKey(context),
    isBehindMark: style === 'footnotes' && marksFollowStops(context.brief),
  }
}

function rememberEntries(text: string): Manner['referencesFor'] {
  const known = new Map<string, TextEdit | undefined>()
  return entries => {
    const key = entries.map(({ id }) => id).join('\n')
    if (!known.has(key)) known.set(key, entriesEdit('front-matter', text, entries))
    return known.get(key)
  }
}

/** Where and how a source is cited; nothing in a heading, nor where the sentence cites it already. */
function place(cite: Cite, manner: Manner, context: CheckContext): readonly Placed[] {
  const { text } = context.brief
  const found = passageAt(cite.sentence, context)
  if (!found || found.passage.kind === 'heading' || isCitedIn(cite, context)) return []
  const { passage, start } = found
  const entry = ownEntry(context, cite.csl)
  const csl = entry ? { ...cite.csl, id: entry.key } : cite.csl
  const inNote = passage.footnote !== undefined
  const wanted =
    inNote && manner.style === 'footnotes' ? (manner.notesHaveKeys ? 'bracketed' : 'links') : manner.style
  const isKeyed =
    wanted === 'bracketed' || wanted === 'narrative' || (wanted === 'footnotes' && manner.notesHaveKeys)
  const isNew = isKeyed && !entry
  const cannotAdd = isNew && manner.file === undefined && !manner.referencesFor([csl])
  const style = cannotAdd ? 'links' : wanted
  const from = start + passage.span.start
  const at = hasLaterClaim(cite, context)
    ? outsideLink(text, from, clauseEnd(text, cite.after, Math.max(cite.after, cite.sentence.end)))
    : sentenceEnd(text, from, cite.sentence, cite.after, style === 'footnotes' && manner.isBehindMark)
  const isHan = isChinese(text.slice(cite.sentence.start, cite.sentence.end))
  const isCell = passage.kind === 'cell'
  return [{ cite, style, isInNote: manner.notesHaveKeys, at, isHan, isCell, csl, isNew: isNew && !cannotAdd }]
}

function citationEdits(group: readonly Placed[], context: CheckContext): readonly TextEdit[] {
  const [first] = group
  if (!first) return []
  const { at, style, isHan, isCell } = first
  const sources = [...new Map(group.map(({ csl }) => [csl.id, csl])).values()]
  if (style === 'links') {
    const form = dateFormOfBrief(context.brief, isHan)
    const [open, close, gap] = isHan ? ['（', '）', '；'] : [' (', ')', '; ']
    return [insertion(at, open + sources.map(csl => linkedReference(csl, form)).join(gap) + close)]
  }
  const keys = sources.map(({ id }) => id)
  const [key] = keys
  if (style === 'narrative' && keys.length === 1 && key !== undefined && !isHan && !isCell)
    return [insertion(at, `, according to ${keyWords(key)}`)]
  return keyCitation(
    keys,
    at,
    group.map(({ cite }) => cite),
    context,
  )
}

function noteEdits(notes: readonly Placed[], context: CheckContext): readonly TextEdit[] {
  const sources = [...new Map(notes.map(({ csl }) => [csl.id, csl])).values()]
  if (sources.length === 0) return []
  const form = dateFormOfBrief(context.brief, false)
  const labels = newLabels(
    context.brief,
    sources.map(({ id }) => id),
  )
  const labelOf = new Map(sources.map(({ id }, index) => [id, labels[index] ?? id]))
  const definitions = noteDefinitions(
    context.brief,
    sources.map(csl => {
      // A note that begins with a key is a numbered example to Pandoc.
      const words = notes[0]?.isInNote ? `See ${keyWords(csl.id)}.` : noteReference(csl, form)
      return `[^${labelOf.get(csl.id)}]: ${words}`
    }),
  )
  const marks = [...groupBy(notes, ({ at }) => at)].map(([at, group]) => {
    const ids = new Set(group.map(({ csl }) => csl.id))
    return insertion(at, [...ids].map(id => `[^${labelOf.get(id)}]`).join(''))
  })
  return definitions ? [...marks, definitions] : []
}

/** Whether the sentence goes on to claim something else, which a citation at its end would seem to bear out. */
function hasLaterClaim({ sentence, after }: Cite, { judgments }: CheckContext): boolean {
  return judgments.some(
    ({ claim }) => claim.sentenceSpan.start === sentence.start && claim.valueSpan.start >= after,
  )
}

/** Whether a sentence is Chinese, whatever Latin names it holds. */
function isChinese(sentence: string): boolean {
  const count = (script: RegExp): number => sentence.match(script)?.length ?? 0
  return count(/\p{Script=Han}/gu) * 3 > count(/\p{Script=Latin}/gu)
}

function passageAt(
  { start: at }: Span,
  { brief }: CheckContext,
): { readonly passage: Passage; readonly start: number } | undefined {
  const placed = brief.blocks.findLast(({ start }) => start <= at)
  const passage = placed?.block.passages.find(
    ({ span }) => placed.start + span.start <= at && at <= placed.start + span.end,
  )
  return placed && passage && { passage, start: placed.start }
}

function insertion(at: number, newText: string): TextEdit {
  return { start: at, end: at, newText, expected: '' }
}

/** What goes in at one place as one edit, so that its order is certain. */
function joined(edits: readonly TextEdit[]): readonly TextEdit[] {
  const byPlace = groupBy(edits, ({ start, end }) => `${start} ${end}`)
  return [...byPlace.values()].flatMap(group => {
    const [first] = group
    return first && group.length > 1 && first.start === first.end
      ? [{ ...first, newText: group.map(({ newText }) => newText).join('') }]
      : group
  })
}

function distinct(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...new Map(edits.map(edit => [`${edit.start} ${edit.end} ${edit.newText}`, edit])).values()]
}
