import type { CompiledPhrases } from '../claims/compiled-phrases.ts'
import { claimsOfProse, type PassageContext } from '../claims/extract.ts'
import { claimsOfFields, type Topics, topicsOf } from '../claims/extract-fields.ts'
import { claimsOfListed } from '../claims/extract-listed.ts'
import { type Cell, claimsOfTable } from '../claims/extract-table.ts'
import { judge } from '../claims/judge.ts'
import { toSource } from '../claims/place.ts'
import type { Property } from '../claims/property.ts'
import { isReference } from '../claims/reference.ts'
import type { SentenceMemory } from '../claims/sentence-memory.ts'
import { underYear } from '../claims/spoken-date.ts'
import type { Claim, Judgment } from '../claims/types.ts'
import type { Block, Passage } from '../document/types.ts'
import { findAnaphors, looksBackFrom, mayLookBack } from '../entities/anaphora.ts'
import { afterPassage, NO_TOPICS } from '../entities/topics.ts'
import type { ProseMention, Recognition } from '../entities/types.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { groupBy } from '../text/group-by.ts'
import type { Span } from '../text/span.ts'
import { calendarOf, claimsOfPart, upheld } from './dated-parts.ts'
import { withoutElsewhere } from './elsewhere.ts'
import { topicsOfNote } from './footnote-topics.ts'
import { type Surroundings, UNREAD_BOARD } from './surroundings.ts'

/** What judging needs besides the block. */
export interface JudgeTools {
  readonly knowledge: KnowledgeBase
  readonly properties: ReadonlyMap<string, Property>
  readonly compiled: CompiledPhrases
  /** What sentences told that were read before. */
  readonly memory?: SentenceMemory
}

/** The judged claims of a block, by position. Spans are relative to the block. */
export function judgeBlock(
  block: Block,
  recognitions: readonly Recognition[],
  surroundings: Surroundings,
  tools: JudgeTools,
  isTyped: boolean,
): readonly Judgment[] {
  if (surroundings.unsure === 'all' || recognitions.some(({ isDoubtful }) => isDoubtful)) return []
  const claims = claimsOfBlock(block, recognitions, surroundings, tools, isTyped)
  return claims.toSorted(byPosition).flatMap(claim => {
    if (claim.qualifiers.benchmark === UNREAD_BOARD) return []
    const property = tools.properties.get(claim.property)
    return property ? [judge(claim, { knowledge: tools.knowledge, property, asOf: surroundings.asOf })] : []
  })
}

function byPosition({ span: a }: Claim, { span: b }: Claim): number {
  return a.start - b.start || a.end - b.end
}

function claimsOfBlock(
  block: Block,
  recognitions: readonly Recognition[],
  surroundings: Surroundings,
  { knowledge, compiled, properties, memory }: JudgeTools,
  isTyped: boolean,
): readonly Claim[] {
  if (surroundings.isReferences) return []
  const context: PassageContext = {
    knowledge,
    dates: { anchor: surroundings.anchor, asOf: surroundings.asOf, inherited: surroundings.inherited },
    setting: { isQuotation: false, isHypothesis: surroundings.isHypothesis },
    ...(surroundings.benchmark === undefined ? {} : { benchmark: surroundings.benchmark }),
  }
  const { benchmark: _, ...bare } = context
  const caption = surroundings.caption
  const tableContext = {
    ...bare,
    ...(caption?.benchmark === undefined ? {} : { benchmark: caption.benchmark }),
    qualifiers: { among: caption?.isOpenWeight ? 'open-weight' : 'all' },
  }
  const all = [...properties.values()]
  const topics = topicsAt(block, recognitions, surroundings.topics ?? [])
  const { unsure } = surroundings
  const mentionsAt =
    unsure === 'above'
      ? recognitions.map(({ mentions }) => mentions)
      : withLookedBack(block, recognitions, surroundings)
  const prose = block.passages.flatMap((passage, index) => {
    const mentions = withoutElsewhere(mentionsAt[index] ?? [], knowledge)
    if (passage.quoted || passage.cell || isReference(passage)) return []
    const above = unsure ? [] : (topics[index] ?? [])
    const dates = underYear(passage, context.dates)
    const here = dates === context.dates ? context : { ...context, dates }
    const own = above.length === 0 ? here : { ...here, topics: above }
    const told =
      mentions.length + above.length === 0
        ? []
        : claimsOfProse(passage, mentions, compiled, memory ? { ...own, memory, isTyped } : own)
    if (unsure) return unsure === 'above' ? told.filter(sureIn(passage)) : told
    const { title } = surroundings
    const listed =
      title === undefined || passage.list === undefined
        ? []
        : claimsOfListed(passage, mentions, title, all, tableContext)
    const fields = [...claimsOfFields(passage, mentions, topics[index] ?? [], all, tableContext), ...listed]
    return [
      ...told,
      ...fields.filter(field => !told.some(claim => overlaps(claim.valueSpan, field.valueSpan))),
    ]
  })
  const cells: Cell[] = block.passages.flatMap((passage, index) =>
    passage.cell && !passage.quoted && !unsure
      ? [{ passage, ...passage.cell, mentions: recognitions[index]?.mentions ?? [] }]
      : [],
  )
  const tables = [...groupBy(cells, cell => cell.passage.cell?.table ?? 0).values()]
  const inTables = (about?: Topics) =>
    tables.flatMap(table => claimsOfTable(table, compiled, all, tableContext, about))
  const told = [...prose, ...inTables(surroundings.topics)]
  const law = calendarOf(block.passages, surroundings.spokenOf)
  if (!law || unsure) return told
  const ofParts = inTables([law]).filter(({ subject, stated }) => subject === law.entity && stated.about)
  const items = block.passages.flatMap(passage => claimsOfPart(passage, law, all, tableContext))
  const dated = [...items, ...ofParts].filter(
    ({ valueSpan }) => !told.some(claim => overlaps(claim.valueSpan, valueSpan)),
  )
  const verdictOf = (claim: Claim) => {
    const property = properties.get(claim.property)
    return property && judge(claim, { knowledge, property, asOf: surroundings.asOf }).verdict
  }
  return [...told, ...upheld(dated, verdictOf)]
}

/** Whether a claim stands before all that may go back to what is not read yet, and says so itself. */
function sureIn(passage: Passage): (claim: Claim) => boolean {
  const end = looksBackFrom(passage)
  const sentences = passage.sentences
    .filter(sentence => sentence.end <= end)
    .map(sentence => toSource(passage.prose, sentence))
  return ({ sentenceSpan, stance }) =>
    !stance.isImplied &&
    sentences.some(({ start, end }) => start === sentenceSpan.start && end === sentenceSpan.end)
}

/** The mentions of each passage, with what its descriptions and pronouns go back to above it. */
function withLookedBack(
  { passages }: Block,
  recognitions: readonly Recognition[],
  { spokenOf, notes }: Surroundings,
): readonly (readonly ProseMention[])[] {
  if (!passages.some(mayLookBack)) return recognitions.map(({ mentions }) => mentions)
  let topics = spokenOf ?? NO_TOPICS
  return passages.map((passage, index) => {
    const recognition = recognitions[index] ?? NOTHING
    const { mentions } = recognition
    if (passage.kind !== 'paragraph' || passage.quoted) return mentions
    const isNote = passage.footnote !== undefined
    const outer = isNote ? topicsOfNote(passage, notes) : topics
    if (!isNote && index < passages.length - 1) topics = afterPassage(passage, recognition, topics)
    if (outer === NO_TOPICS || !mayLookBack(passage) || looksBackFrom(passage) === passage.prose.text.length)
      return mentions
    const named = mentions.filter(({ isAnaphor, isMaker }) => !isAnaphor || isMaker)
    const found = findAnaphors(passage, { ...recognition, mentions: named }, outer)
    return [...named, ...found].sort((a, b) => a.start - b.start)
  })
}

const NOTHING: Recognition = Object.freeze({ mentions: [], unknownVersions: [] })

/** What the fields of each passage speak of: the item that they stand under, else what the block is about. */
function topicsAt(
  { passages }: Block,
  recognitions: readonly Recognition[],
  outer: Topics,
): readonly Topics[] {
  let items: { readonly depth: number; readonly topics: Topics }[] = []
  return passages.map((passage, index) => {
    const depth = passage.list ?? 0
    const own = topicsOf(recognitions[index]?.mentions ?? [], passage.prose.text)
    items = items.filter(item => item.depth < depth || (item.depth === depth && own === undefined))
    const above = items.at(-1)?.topics ?? outer
    if (own) items.push({ depth, topics: own })
    return above
  })
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
