import { isReferenceHeading } from '../claims/reference.ts'
import { settingDate } from '../claims/spoken-date.ts'
import { isHypothesisHeading } from '../claims/stance.ts'
import type { SpokenDate } from '../claims/types.ts'
import type { Brief, Passage, PlacedBlock } from '../document/types.ts'
import type { Recognition } from '../entities/types.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { type Day, rangeOf } from '../text/day.ts'
import type { Span } from '../text/span.ts'

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
}

/** The paragraphs around a table that title and date it. */
export interface Caption {
  readonly date?: SpokenDate
  readonly benchmark?: string
  readonly isOpenWeight: boolean
}

/** A block's surroundings, and where its caption stands. */
export interface Surrounded {
  readonly surroundings: Surroundings
  readonly captionSpan?: Span
}

interface Heading {
  readonly depth: number
  readonly date: SpokenDate | undefined
  readonly isHypothesis: boolean
  readonly isReferences: boolean
}

/** Walks the document once and gives each block what it inherits. */
export function surroundBlocks(
  brief: Brief,
  recognitions: readonly (readonly Recognition[])[],
  asOf: Day,
  knowledge: KnowledgeBase,
): readonly Surrounded[] {
  const { date, status } = brief.frontMatter
  const anchor = date === undefined ? asOf : rangeOf(date).last
  const isPublished = date !== undefined && /^(?:published|final)$/iu.test(status ?? '')
  const published: SpokenDate[] = isPublished
    ? [{ range: { first: anchor, last: anchor }, iso: date, from: 'front-matter' }]
    : []
  let headings: readonly Heading[] = []
  let introduced: SpokenDate | undefined
  let marked: SpokenDate | undefined
  let benchmark: string | undefined
  return brief.blocks.map((placed, at) => {
    for (const directive of placed.block.directives) {
      if (directive.type === 'as-of') {
        marked = { range: rangeOf(directive.date), iso: directive.date, from: 'directive' }
      }
    }
    const isList = placed.block.passages.some(passage => passage.list !== undefined)
    const caption = captionOf(brief.blocks, recognitions, at, anchor, knowledge)
    const dates = [
      isList ? introduced : undefined,
      caption?.caption.date,
      marked,
      ...headings.toReversed().map(heading => heading.date),
    ].filter(spoken => spoken !== undefined)
    const surroundings: Surroundings = {
      asOf,
      anchor,
      inherited: [...dates, ...published],
      isHypothesis: headings.some(heading => heading.isHypothesis),
      isReferences: headings.some(heading => heading.isReferences),
      ...(benchmark === undefined ? {} : { benchmark }),
      ...(caption ? { caption: caption.caption } : {}),
    }
    placed.block.passages.forEach((passage, index) => {
      if (passage.kind === 'heading') {
        const depth = passage.depth ?? 1
        const date = settingDate(passage, 'heading', anchor)
        const { text } = passage.prose
        const isReferences = isReferenceHeading(text)
        const heading = { depth, date, isHypothesis: isHypothesisHeading(text, depth), isReferences }
        headings = [...headings.filter(outer => outer.depth < depth), heading]
        marked = undefined
      }
      if (passage.list === undefined) {
        const introduces = /[:：]\s*$/u.test(passage.prose.text)
        introduced = introduces ? settingDate(passage, 'list', anchor) : undefined
      }
      benchmark = boardOf(recognitions[at]?.[index], passage, knowledge) ?? benchmark
    })
    return { surroundings, ...(caption?.span ? { captionSpan: caption.span } : {}) }
  })
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
): { caption: Caption; span?: Span } | undefined {
  const table = blocks[at]
  if (!table?.block.passages.some(passage => passage.cell)) return undefined
  let caption: Caption = { isOpenWeight: false }
  let span: Span | undefined
  for (const near of [at, at - 1, at - 2, at + 1]) {
    const placed = blocks[near]
    const passages = placed?.block.passages.filter(passage => !passage.cell) ?? []
    if (!placed || passages.length === 0) continue
    const isCaption = passages.every(passage => isCaptionLike(passage))
    if (!isCaption) {
      if (near === at - 1) break
      continue
    }
    for (const passage of passages) {
      const date = caption.date ?? settingDate(passage, 'caption', anchor)
      if (date && !caption.date) span = place(passage.span, placed.start)
      const recognition = recognitions[near]?.[placed.block.passages.indexOf(passage)]
      const benchmark = caption.benchmark ?? boardOf(recognition, passage, knowledge)
      caption = {
        ...(date ? { date } : {}),
        ...(benchmark === undefined ? {} : { benchmark }),
        isOpenWeight: caption.isOpenWeight || /\bopen[- ](?:weight|source|model)/iu.test(passage.prose.text),
      }
    }
  }
  return span ? { caption, span } : { caption }
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

function place(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by }
}
