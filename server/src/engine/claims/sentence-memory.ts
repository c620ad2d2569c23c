import type { DateMention, Passage, Prose, Sentence } from '../document/types.ts'
import type { ProseMention } from '../entities/types.ts'
import { lazy } from '../text/lazy.ts'
import { overlaps, type Span, shift } from '../text/span.ts'
import { datesBeside } from './spoken-date.ts'
import type { Claim } from './types.ts'

/** What sentences told that were read before, for a paragraph in which one of them is being typed. */
export interface SentenceMemory {
  /** The memory of the sentences of one passage. */
  about(passage: AboutPassage): PassageMemory
  /** A passage is about to be read in another version: what its sentences told is looked up from now on. */
  wake(prose: Prose): void
}

/** A passage, and all of it that the claims of any of its sentences may rest on. */
export interface AboutPassage {
  readonly passage: Passage
  readonly quotations: readonly Span[]
  /** What else they rest on, as plain data. */
  readonly context: object
}

/** A sentence as it is read. */
export interface ReadSentence {
  readonly sentence: Sentence
  readonly mentions: readonly ProseMention[]
  readonly dates: readonly DateMention[]
  readonly isHypothesis: boolean
}

export interface PassageMemory {
  /** What a sentence told, where all that it rests on is the same. */
  recall(read: ReadSentence): readonly Claim[] | undefined
  keep(read: ReadSentence, claims: readonly Claim[]): void
}

/** What is kept until its passage changes: no key is made before it is needed. */
interface Note extends ReadSentence {
  readonly about: AboutPassage
  readonly claims: readonly Claim[]
}

interface Kept {
  readonly prose: Prose
  readonly sentence: Span
  readonly claims: readonly Claim[]
}

/** So many sentences are looked up; a long paragraph has some twenty. */
const MOST = 256
/** So far beyond its ends is looked at for what a sentence says. */
const MARGIN = 64

/** Makes one that knows nothing yet. */
export function createSentenceMemory(): SentenceMemory {
  const notes = new WeakMap<Prose, Note[]>()
  const kept = new Map<string, Kept>()
  const keep = (key: string, { about, sentence, claims }: Note): void => {
    kept.delete(key)
    kept.set(key, { prose: about.passage.prose, sentence, claims })
    if (kept.size <= MOST) return
    // The oldest stands first.
    for (const oldest of kept.keys()) {
      kept.delete(oldest)
      break
    }
  }
  return {
    about(about) {
      const { prose } = about.passage
      const rest = lazy(() => restOf(about))
      return {
        recall(read) {
          const key = sentenceKey(about, rest(), read)
          const known = kept.get(key)
          if (!known || !standsAlike(known, prose, read.sentence)) return undefined
          kept.delete(key)
          kept.set(key, known)
          return placed(known, prose, read.sentence)
        },
        keep(read, claims) {
          const note = { ...read, about, claims }
          const own = notes.get(prose)
          if (own?.[0]?.about === about) own.push(note)
          else notes.set(prose, [note])
        },
      }
    },
    wake(prose) {
      const own = notes.get(prose)
      const [first] = own ?? []
      if (!own || !first || own.length > MOST) return
      notes.delete(prose)
      const rest = restOf(first.about)
      for (const note of own) keep(sentenceKey(note.about, rest, note), note)
    },
  }
}

/** What is the same for all sentences of a passage, and what its dates say of each. */
interface Rest {
  readonly context: string
  readonly datesOf: ReturnType<typeof datesBeside>
}

function restOf({ context, passage }: AboutPassage): Rest {
  return { context: JSON.stringify(context), datesOf: datesBeside(passage) }
}

/** A key that differs wherever something differs that the claims of a sentence rest on. */
function sentenceKey(
  { passage, quotations }: AboutPassage,
  { context, datesOf }: Rest,
  { sentence, mentions, dates, isHypothesis }: ReadSentence,
): string {
  const { prose, kind, list, sentences } = passage
  const { start, end } = sentence
  const near = Math.max(0, start - MARGIN)
  const inside = quotations
    .filter(quotation => overlaps(quotation, sentence))
    .map(quotation => [Math.max(start, quotation.start) - start, Math.min(end, quotation.end) - start])
  const first = prose.offsets[start] ?? 0
  const last = prose.offsets[end] ?? first
  const bracketed = prose.bracketed?.filter(at => at >= first && at < last).map(at => at - first)
  const told = [
    [start - near, end - start, start === 0, end === prose.text.length],
    mentions.map(mention => placedIn(mention, start)),
    dates.map(date => shift(date, -start)),
    [kind, list, sentence.isPiece, isHypothesis, sentence === sentences[0]],
    inside,
    // A date in another sentence may be this one's too.
    datesOf(sentence),
    bracketed,
  ]
  return `${prose.text.slice(near, end + MARGIN)}\n${JSON.stringify(told)}\n${context}`
}

function placedIn({ alternate, ...own }: ProseMention, start: number): ProseMention {
  return alternate ? { ...shift(own, -start), alternate: placedIn(alternate, start) } : shift(own, -start)
}

/** Whether two sentences of the same words stand in their sources in the same way. */
function standsAlike({ prose, sentence }: Kept, other: Prose, { start, end }: Span): boolean {
  if (prose === other && sentence.start === start) return true
  const [from, to] = [startOf(prose, sentence), startOf(other, { start, end })]
  for (let at = start; at <= end; at++) {
    const was = at - start + sentence.start
    if ((prose.offsets[was] ?? 0) - from !== (other.offsets[at] ?? 0) - to) return false
    if (at < end && (prose.ends[was] ?? 0) - from !== (other.ends[at] ?? 0) - to) return false
  }
  return true
}

function startOf(prose: Prose, { start }: Span): number {
  return prose.offsets[start] ?? 0
}

/** The claims where the sentence stands now. */
function placed({ prose, sentence, claims }: Kept, other: Prose, span: Span): readonly Claim[] {
  const by = startOf(other, span) - startOf(prose, sentence)
  return by === 0 ? claims : claims.map(claim => moved(claim, by))
}

function moved(claim: Claim, by: number): Claim {
  return {
    ...claim,
    span: shift(claim.span, by),
    valueSpan: shift(claim.valueSpan, by),
    subjectSpan: shift(claim.subjectSpan, by),
    sentenceSpan: shift(claim.sentenceSpan, by),
  }
}
