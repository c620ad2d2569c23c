import { type Topics, topicsOf } from '../claims/extract-fields.ts'
import { listTitle } from '../claims/extract-listed.ts'
import { isReferenceHeading } from '../claims/reference.ts'
import { settingDate } from '../claims/spoken-date.ts'
import { isHypothesisHeading } from '../claims/stance.ts'
import type { SpokenDate } from '../claims/types.ts'
import type { Brief, Passage, PlacedBlock } from '../document/types.ts'
import { mayLookBack } from '../entities/anaphora.ts'
import { afterPassage, NO_TOPICS, type Topics as SpokenOf, underHeading } from '../entities/topics.ts'
import type { Recognition } from '../entities/types.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { type Day, rangeOf } from '../text/day.ts'
import { isSame } from '../text/same.ts'
import type { Span } from '../text/span.ts'
import { isCalendar } from './dated-parts.ts'
import { type Note, withNotes } from './footnote-topics.ts'

/** What may change: all, its fields and what its descriptions go back to, or its fields and tables alone. */
export type Doubt = 'all' | 'above' | 'fields'

/** What a block takes from the document around it. Plain data, so that equal surroundings give equal claims. */
export interface Surroundings {
  readonly asOf: Day
  readonly anchor: Day
  /** By nearness. */
  readonly inherited: readonly SpokenDate[]
  readonly isHypothesis: boolean
  /** Under a heading that opens a list of works, which name claims but make none. */
  readonly isReferences: boolean
  /** The board that `the above leaderboard` means. */
  readonly benchmark?: string
  readonly caption?: Caption
  /** What the heading, or the line that is no more than a name, is about. */
  readonly topics?: Topics
  /** What the line before a list, or its heading, says that its items give. */
  readonly title?: string
  /** What descriptions and pronouns in the block may go back to, if it has any. */
  readonly spokenOf?: SpokenOf
  /** What the marks of the footnotes stand behind, of which the block has some. */
  readonly notes?: readonly Note[]
  /** What something that is not read yet may change of what is said of the block. */
  readonly unsure?: Doubt
}

/** The paragraphs around a table that title and date it. */
export interface Caption {
  readonly date?: SpokenDate
  readonly benchmark?: string
  readonly isOpenWeight: boolean
}

/** A block's surroundings, and where its caption stands: a span of the block `by` places on. */
export interface Surrounded {
  readonly surroundings: Surroundings
  readonly captionPlace?: { readonly by: number; readonly span: Span }
}

interface Heading {
  readonly depth: number
  readonly date: SpokenDate | undefined
  readonly isHypothesis: boolean
  readonly isReferences: boolean
  readonly topics?: Topics | undefined
  readonly title?: string | undefined
  readonly spokenOf: SpokenOf
  readonly isUnsure: boolean
}

/** What the blocks before one hand down to it. */
export interface Standing {
  readonly headings: readonly Heading[]
  /** The date of the sentence that introduces a list. */
  readonly introduced?: SpokenDate | undefined
  /** What the line that introduces a list says that its items give. */
  readonly title?: string | undefined
  /** The date of a directive. */
  readonly marked?: SpokenDate | undefined
  readonly benchmark?: string | undefined
  /** What a line that is no more than a name is about. */
  readonly named?: Topics | undefined
  /** What the text speaks of. */
  readonly spokenOf?: SpokenOf
  /** The footnotes whose marks stand behind names. */
  readonly notes?: readonly Note[]
  /** What of it something that is not read yet may change. */
  readonly unsure?: Unsure
}

interface Unsure {
  readonly introduced: boolean
  readonly named: boolean
  readonly spokenOf: boolean
}

const NO_NOTES: readonly Note[] = Object.freeze([])
const SURE: Unsure = Object.freeze({ introduced: false, named: false, spokenOf: false })
const UNSURE: Unsure = Object.freeze({ introduced: true, named: true, spokenOf: true })
/** The board that `the above leaderboard` means where it may be one that is not read yet: none that is known. */
export const UNREAD_BOARD = '?'

/** What stands at the start of a document. */
export const NOTHING_STANDS: Standing = Object.freeze({ headings: [] })

/** What the whole of a document gives to each of its blocks. */
export interface Frame {
  readonly asOf: Day
  readonly anchor: Day
  readonly published: readonly SpokenDate[]
  /** What stands before the first block: what the title in the front matter names. */
  readonly first: Standing
}

/** The frame that the front matter makes. */
export function frameOf({ frontMatter: { date, status } }: Brief, asOf: Day, title = NO_TOPICS): Frame {
  const anchor = date === undefined ? asOf : rangeOf(date).last
  const isPublished = date !== undefined && /^(?:published|final)$/iu.test(status ?? '')
  const published: SpokenDate[] = isPublished
    ? [{ range: { first: anchor, last: anchor }, iso: date, from: 'front-matter' }]
    : []
  return { asOf, anchor, published, first: title === NO_TOPICS ? NOTHING_STANDS : underTitle(title) }
}

/** A title stands above all headings. */
function underTitle(spokenOf: SpokenOf): Standing {
  const title = {
    depth: 0,
    date: undefined,
    isHypothesis: false,
    isReferences: false,
    spokenOf,
    isUnsure: false,
  }
  return { headings: [title], spokenOf }
}

/** How far before and behind a block stands what its surroundings are made of, besides what is handed down. */
export const REACH = { before: 2, behind: 1 }

/** What the block at `at` inherits, given what stands before it, and what stands behind it. */
export function surroundBlock(
  blocks: readonly PlacedBlock[],
  recognitions: readonly (readonly Recognition[])[],
  at: number,
  before: Standing,
  frame: Frame,
  knowledge: KnowledgeBase,
): Surrounded & { readonly after: Standing } {
  const { asOf, anchor, published } = frame
  const block = blocks[at]?.block
  const passages = block?.passages ?? []
  if (block?.isWaiting) return passOver(before, frame)
  let { headings, introduced, title, marked, benchmark, named, spokenOf = NO_TOPICS, unsure = SURE } = before
  const notes = withNotes(before.notes ?? NO_NOTES, block, recognitions[at] ?? [])
  for (const directive of block?.directives ?? []) {
    if (directive.type === 'as-of')
      marked = { range: rangeOf(directive.date), iso: directive.date, from: 'directive' }
  }
  const isList = passages.some(passage => passage.list !== undefined)
  const caption = captionOf(blocks, recognitions, at, anchor, knowledge)
  const dates = [
    isList ? introduced : undefined,
    caption?.caption.date,
    marked,
    ...headings.toReversed().map(heading => heading.date),
  ].filter(spoken => spoken !== undefined)
  const topics = named ?? headings.findLast(heading => heading.topics !== undefined)?.topics
  const above = isList ? (title ?? headings.at(-1)?.title) : undefined
  const looksBack = passages.some(passage => !passage.quoted && mayLookBack(passage)) || isCalendar(passages)
  const isAllUnsure = (isList && unsure.introduced) || caption?.isUnsure === true
  const isAboveUnsure = looksBack && unsure.spokenOf
  const areFieldsUnsure = unsure.named || headings.some(heading => heading.isUnsure)
  const surroundings: Surroundings = {
    asOf,
    anchor,
    inherited: [...dates, ...published],
    isHypothesis: headings.some(heading => heading.isHypothesis),
    isReferences: headings.some(heading => heading.isReferences),
    ...(benchmark === undefined ? {} : { benchmark }),
    ...(caption ? { caption: caption.caption } : {}),
    ...(topics === undefined ? {} : { topics }),
    ...(above === undefined ? {} : { title: above }),
    ...(looksBack && spokenOf !== NO_TOPICS ? { spokenOf } : {}),
    ...(notes.length > 0 && passages.some(({ footnote }) => footnote !== undefined) ? { notes } : {}),
    ...doubtOf(isAllUnsure, isAboveUnsure, areFieldsUnsure),
  }
  passages.forEach((passage, index) => {
    const isDoubtful = recognitions[at]?.[index]?.isDoubtful === true
    if (passage.kind === 'heading') {
      const depth = passage.depth ?? 1
      const around = headings.filter(outer => outer.depth < depth).map(outer => outer.spokenOf)
      const date = settingDate(passage, 'heading', anchor)
      const { text } = passage.prose
      const isReferences = isReferenceHeading(text)
      const about = topicsOf(recognitions[at]?.[index]?.mentions ?? [], text)
      const topics = depth > 1 ? about : about?.filter(({ kind }) => kind !== 'policy')
      const isHypothesis = isHypothesisHeading(text, depth)
      const heading = {
        depth,
        date,
        isHypothesis,
        isReferences,
        topics,
        title: listTitle(text),
        spokenOf: underHeading(text, recognitions[at]?.[index]?.mentions ?? [], around),
        isUnsure: isDoubtful,
      }
      headings = [...headings.filter(outer => outer.depth < depth), heading]
      marked = undefined
      named = undefined
      spokenOf = heading.spokenOf
      unsure = { ...unsure, named: false, spokenOf: headings.some(({ isUnsure }) => isUnsure) }
    } else if (passage.kind === 'paragraph' && !passage.quoted && passage.footnote === undefined) {
      spokenOf = afterPassage(passage, recognitions[at]?.[index], spokenOf)
      unsure = { ...unsure, spokenOf: unsure.spokenOf || isDoubtful }
    }
    if (passage.list === undefined && !passage.cell && passage.kind === 'paragraph') {
      const { text } = passage.prose
      const own = topicsOf(recognitions[at]?.[index]?.mentions ?? [], text)
      const goesOn = own === undefined && isField(text)
      named = goesOn ? named : own
      unsure = { ...unsure, named: isDoubtful || (goesOn && unsure.named) }
    }
    if (passage.list === undefined) {
      const introduces = /[:：]\s*$/u.test(passage.prose.text.slice(-20))
      introduced = introduces ? settingDate(passage, 'list', anchor) : undefined
      title = introduces ? listTitle(passage.prose.text) : undefined
      unsure = { ...unsure, introduced: false }
    }
    if (isDoubtful) benchmark = UNREAD_BOARD
    benchmark = boardOf(recognitions[at]?.[index], passage, knowledge) ?? benchmark
  })
  const isSame =
    headings === before.headings &&
    introduced === before.introduced &&
    title === before.title &&
    marked === before.marked &&
    benchmark === before.benchmark &&
    named === before.named &&
    spokenOf === (before.spokenOf ?? NO_TOPICS) &&
    notes === (before.notes ?? NO_NOTES) &&
    unsure.introduced === (before.unsure?.introduced ?? false) &&
    unsure.named === (before.unsure?.named ?? false) &&
    unsure.spokenOf === (before.unsure?.spokenOf ?? false)
  const isSure = !unsure.introduced && !unsure.named && !unsure.spokenOf
  return {
    surroundings,
    after: isSame
      ? before
      : {
          headings,
          introduced,
          title,
          marked,
          benchmark,
          named,
          spokenOf,
          ...(notes.length === 0 ? {} : { notes }),
          ...(isSure ? {} : { unsure }),
        },
    ...(caption?.place ? { captionPlace: caption.place } : {}),
  }
}

function doubtOf(all: boolean, above: boolean, fields: boolean): { readonly unsure?: Doubt } {
  if (all) return { unsure: 'all' }
  if (above) return { unsure: 'above' }
  return fields ? { unsure: 'fields' } : {}
}

/**
 * A block that waits to be read says nothing, and what it hands down nobody knows yet. What is read never stands under
 * a heading that waits, nor does a comment with a date for what follows.
 */
function passOver(
  before: Standing,
  { asOf, anchor, published }: Frame,
): Surrounded & { readonly after: Standing } {
  const { headings, marked } = before
  const after = { headings, marked, benchmark: UNREAD_BOARD, unsure: UNSURE }
  const surroundings: Surroundings = {
    asOf,
    anchor,
    inherited: published,
    isHypothesis: false,
    isReferences: false,
    unsure: 'all',
  }
  return {
    surroundings,
    after: isSame(before, after) ? before : after,
  }
}

/** `Status: in force` goes on with what was named above it. */
function isField(text: string): boolean {
  return /^[^:：.;!?]{2,40}[:：]\s*\S/u.test(text)
}

/** The board that a passage names, by itself or by who runs it (`a leaderboard from Artificial Analysis`). */
function boardOf(
  recognition: Recognition | undefined,
  passage: Passage,
  knowledge: KnowledgeBase,
): string | undefined {
  const mentions = recognition?.mentions ?? []
  const named = mentions.findLast(mention => mention.kind === 'benchmark')
  if (named) return named.entity
  const organization = mentions.findLast(mention => mention.kind === 'organization')
  if (!organization || !/\b(?:leaderboard|index|board|ranking)\b/iu.test(passage.prose.text)) return undefined
  const name = knowledge.entities.get(organization.entity)?.name
  const boards = new Set(knowledge.factsWith('rank').map(fact => fact.qualifiers.benchmark ?? ''))
  const own = [...boards].filter(
    id => name !== undefined && knowledge.entities.get(id)?.name.startsWith(name),
  )
  return own.length === 1 ? own[0] : undefined
}

const MOST_CAPTION_LENGTH = 400

function captionOf(
  blocks: readonly PlacedBlock[],
  recognitions: readonly (readonly Recognition[])[],
  at: number,
  anchor: Day,
  knowledge: KnowledgeBase,
): { caption: Caption; place?: { by: number; span: Span }; isUnsure: boolean } | undefined {
  const table = blocks[at]
  if (!table?.block.passages.some(passage => passage.cell)) return undefined
  let caption: Caption = { isOpenWeight: false }
  let captionPlace: { by: number; span: Span } | undefined
  let isUnsure = false
  for (const near of [at, at - 1, at - 2, at + 1]) {
    const placed = blocks[near]
    isUnsure ||= placed?.block.isWaiting === true || isDoubtfulIn(recognitions[near])
    const passages = placed?.block.passages.filter(passage => !passage.cell) ?? []
    if (!placed || passages.length === 0) continue
    const isCaption = passages.every(passage => isCaptionLike(passage))
    if (!isCaption) {
      if (near === at - 1) break
      continue
    }
    for (const passage of passages) {
      const date = caption.date ?? settingDate(passage, 'caption', anchor)
      if (date && !caption.date) captionPlace = { by: near - at, span: passage.span }
      const recognition = recognitions[near]?.[placed.block.passages.indexOf(passage)]
      const benchmark = caption.benchmark ?? boardOf(recognition, passage, knowledge)
      caption = {
        ...(date ? { date } : {}),
        ...(benchmark === undefined ? {} : { benchmark }),
        isOpenWeight: caption.isOpenWeight || /\bopen[- ](?:weight|source|model)/iu.test(passage.prose.text),
      }
    }
  }
  return { caption, isUnsure, ...(captionPlace ? { place: captionPlace } : {}) }
}

function isDoubtfulIn(recognitions: readonly Recognition[] | undefined): boolean {
  return recognitions?.some(({ isDoubtful }) => isDoubtful === true) ?? false
}

function isCaptionLike(passage: Passage): boolean {
  const { text } = passage.prose
  if (passage.kind !== 'paragraph' || passage.list !== undefined || text.length > MOST_CAPTION_LENGTH)
    return false
  return (
    /^\s*:?\s*(?:table|tab\.|source|sources|note|notes|caption|figure|information|data|as of|表)/iu.test(
      text,
    ) || passage.dates.some(date => date.role === 'as-of')
  )
}
