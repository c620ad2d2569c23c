import type { DateMention, Prose, Sentence } from '../document/types.ts'
import type { ProseMention } from '../entities/types.ts'
import type { EntityKind } from '../knowledge/types.ts'
import { inSimplified } from '../text/simplified.ts'
import type { Span } from '../text/span.ts'

/**
 * A sentence in which each mention and each date is one private-use character, its slot. A pattern over
 * slots says what it means (`{model} is {value}`) whatever the names are.
 */
export interface SentenceView {
  /** The sentence with its slots, in simplified characters if it is Chinese. */
  readonly text: string
  /** The sentence, as a span of the prose. */
  readonly span: Span
  /** The whole prose. */
  readonly prose: Prose
  readonly mentions: ReadonlyMap<string, ProseMention>
  readonly dates: ReadonlyMap<string, DateMention>
  /** A reading that leaves words out. */
  readonly reading?: Reading
  /** The span of the prose that a span of `text` stands for. */
  toProse(span: Span): Span
}

/** Where a reading left words out, as places in its text, and whether they made what follows a relative clause. */
export interface Reading {
  readonly seams: readonly number[]
  readonly isRelative: boolean
  /** One of several names that share a verb in the plural. */
  readonly isJoint?: boolean
}

const FIRST: Readonly<Record<EntityKind | 'family' | 'date', number>> = {
  model: 0xe000,
  family: 0xe300,
  lab: 0xe400,
  policy: 0xe800,
  benchmark: 0xec00,
  license: 0xf000,
  organization: 0xf400,
  date: 0xf600,
}
const ROOM = 0x100

/** A regular expression class that matches the slots of a kind. */
export function slotClass(kind: SlotKind): string {
  const first = FIRST[kind]
  return `[${escapeUnit(first)}-${escapeUnit(first + ROOM - 1)}]`
}

/** A kind that slots have. */
export type SlotKind = keyof typeof FIRST

/** Whether slots have a kind of this name. */
export function isSlotKind(name: string): name is SlotKind {
  return Object.hasOwn(FIRST, name)
}

/** The character that stands for any slot of a kind; `slotMarkAt` gives it for a slot. */
export function slotMark(kind: SlotKind): string {
  return String.fromCharCode(FIRST[kind])
}

/** The mark of the slot that a code unit is; any other unit stays as it is. */
export function slotMarkAt(unit: number): number {
  return unit >= FIRST.model && unit < FIRST.date + ROOM ? unit - (unit % ROOM) : unit
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16)}`
}

interface Slot extends Span {
  readonly mention?: ProseMention
  readonly date?: DateMention
  /** How much behind it is left out. */
  readonly noun?: number
}

/**
 * The view of one sentence. An empty mention is one that the sentence leaves out; its slot is a word of its own. A date that overlaps a mention (`Qwen-VL-Max-2025-08-13`) is left
 * to the mention.
 */
export function viewSentence(
  prose: Prose,
  sentence: Sentence,
  mentions: readonly ProseMention[],
  dates: readonly DateMention[],
): SentenceView {
  const inside = (span: Span) => span.start >= sentence.start && span.end <= sentence.end
  const slots: Slot[] = mentions.filter(inside).map(mention => ({
    start: mention.start + titleOf(mention),
    end: mention.end,
    mention,
    noun: nounBehind(prose.text, mention),
  }))
  for (const date of dates.filter(inside)) {
    if (!slots.some(slot => slot.start < date.end && date.start < slot.end)) {
      slots.push({ start: date.start, end: date.end, date })
    }
  }
  slots.sort(byPlace)
  return build(prose, sentence, slots)
}

/** Of two that begin together, the one that holds the other; what is left out stands before it. */
function byPlace(a: Span, b: Span): number {
  const isAny = a.end > a.start && b.end > b.start
  return a.start - b.start || (isAny ? b.end - a.end : 0)
}

/** How much of a name is its head's title: `Secretary of Commerce` names a department by whoever runs it. */
function titleOf({ kind, text }: ProseMention): number {
  return kind === 'organization' ? (TITLED.exec(text)?.[0].length ?? 0) : 0
}

const TITLED = /^(?:Secretary|Director|Administrator|Minister) of (?:the )?/u

/** `the Heron 3 model is …`, `the SB 12 bill has …`: what a name is, behind it, is left out. */
function nounBehind(text: string, { kind, start, end, isFamily }: ProseMention): number {
  const noun = kind === 'model' && !isFamily ? MODEL_NOUN : kind === 'policy' ? LAW_NOUN : undefined
  if (noun === undefined || text.charAt(end) !== ' ') return 0
  const length = noun.exec(text.slice(end, end + NOUN_ROOM))?.[0].length ?? 0
  return length > 0 && DETERMINED.test(text.slice(Math.max(0, start - NOUN_ROOM), start)) ? length : 0
}

const NOUN_ROOM = 40
const DETERMINED = /(?:^|[^\p{L}])(?:[Tt]he|[Tt]his|[Ii]ts|[Tt]heir|[\p{L}.]+['’]s) $/u
const VERB_BEHIND =
  '(?= (?:is|was|has|had|remains?|remained|stays|stayed|can|could|will|would|may|might|must|still|now|also|does|did|costs?|supports?|offers?|offered|comes|came|scores?|scored|ranks?|ranked|leads|led|tops|topped|holds|held|reaches|runs|uses|carries|requires?|required|beats|sits|stands|takes|took|applies|applied|awaits|passed|covers|goes|went|enters|entered|binds|imposes|asks|becomes|became)(?![\\p{L}-]))'
const MODEL_NOUN = new RegExp(`^ (?:(?:AI|language) )?(?:model|LLM|system)${VERB_BEHIND}`, 'u')
const LAW_NOUN = new RegExp(
  `^ (?:law|bill|statute|legislation|measure|regulation|rule|order)${VERB_BEHIND}`,
  'u',
)

function build(prose: Prose, sentence: Sentence, slots: readonly Slot[]): SentenceView {
  const counts = new Map<number, number>()
  const bySlot = new Map<string, ProseMention>()
  const dates = new Map<string, DateMention>()
  const placed: PlacedSlot[] = []
  let text = ''
  let from = sentence.start
  for (const slot of slots) {
    if (slot.start < from) continue
    const first = FIRST[kindOf(slot)]
    const used = counts.get(first) ?? 0
    if (used >= ROOM) break
    counts.set(first, used + 1)
    const mark = String.fromCharCode(first + used)
    const written = slot.end === slot.start ? `${mark} ` : mark
    text += prose.text.slice(from, slot.start)
    const resume = slot.end + (slot.noun ?? 0)
    placed.push({
      at: text.length,
      behind: text.length + written.length,
      start: slot.start,
      end: slot.end,
      resume,
    })
    text += written
    if (slot.mention) bySlot.set(mark, slot.mention)
    if (slot.date) dates.set(mark, slot.date)
    from = resume
  }
  text += prose.text.slice(from, sentence.end)
  /** The place in the prose of a unit of the text: all of its slot, if it is part of one. */
  const placeOf = (unit: number): Span => {
    if (unit >= text.length) return { start: sentence.end, end: sentence.end }
    const slot = placed.findLast(({ at }) => at <= unit)
    if (slot && unit < slot.behind) return slot
    const start = slot ? slot.resume + unit - slot.behind : sentence.start + unit
    return { start, end: start + 1 }
  }
  return {
    text: inSimplified(text),
    span: sentence,
    prose,
    mentions: bySlot,
    dates,
    toProse: ({ start, end }) => {
      const first = placeOf(start).start
      return { start: first, end: end > start ? placeOf(end - 1).end : first }
    },
  }
}

/** A slot where it stands in the text of a view, `at` and `behind`, and in the prose. */
interface PlacedSlot extends Span {
  readonly at: number
  readonly behind: number
  /** Where the prose goes on behind it. */
  readonly resume: number
}

function kindOf(slot: Slot): SlotKind {
  if (!slot.mention) return 'date'
  return slot.mention.kind === 'model' && slot.mention.isFamily ? 'family' : slot.mention.kind
}
