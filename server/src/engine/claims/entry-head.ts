import type { DateMention, Passage, Sentence } from '../document/types.ts'
import { bringsStranger } from '../entities/topics.ts'
import type { ProseMention } from '../entities/types.ts'
import { matchesOf } from '../text/matches.ts'
import type { Topics } from './extract-fields.ts'
import { type SentenceView, viewSentence } from './sentence-view.ts'

/** A passage that opens with a name alone, as an entry of a glossary does: `**Osier.** Valued at $4 billion.` */
export interface EntryHead {
  readonly name: ProseMention
  /** Behind the sentence that is the name. */
  readonly end: number
}

const LONGEST_HEAD = 80
/** What a head has beside its name: a number, an article, a bracket. */
const MOST_BESIDE_NAME = 8
/** `Texas – `, `3. The `: what stands before the name of an entry. */
const LABELLED = /^\P{L}*(?:\p{Lu}[\p{L}. ]{1,24} ?[–—:-] ?)?(?:the )?$/iu
const SEGMENT = /[^;]+/gu
/** A finite verb, or somebody else who could do something. */
const CLAUSE =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|do|did|it|they|we|you|he|she|there|this|that|these|those|who)\b|^[^,]{0,60}[\ue000-\ue3ff\ue800-\uebff](?!$)/iu
/** What opens a sentence with a subject or a time of its own. */
const OWN_SUBJECT =
  /^\W*(?:(?:the|its|their|our|my|his|her|some|many|most|every|each|all|no|nobody|earlier|later|before|until|after|then|once|last(?! (?:valued|priced|known|reported|marked)\b)|when|while|if|unless|by)\b|an? (?:few |couple of )?(?:year|month|week|day|decade|quarter)s?\b|[\ue000-\uf5ff]|(?:in|on|since) (?:\w+ )?[\ue000-\uf6ff])/iu
const FIRST_CLAUSE = /^[^,.:]*/u
const JOIN = ', '

/** The name that a passage opens with, if its first sentence is nothing else. */
export function entryHeadOf(passage: Passage, mentions: readonly ProseMention[]): EntryHead | undefined {
  const [first, second] = passage.sentences
  if (!first || !second || first.end - first.start > LONGEST_HEAD) return undefined
  const [name, ...others] = mentions.filter(({ start, end }) => start >= first.start && end <= first.end)
  if (!name || name.isFamily || name.isAnaphor) return undefined
  if (others.some(({ entity }) => entity !== name.entity)) return undefined
  const before = passage.prose.text.slice(first.start, name.start)
  const isName = LABELLED.test(before)
  const last = others.at(-1) ?? name
  const rest = passage.prose.text.slice(last.end, first.end).trim()
  const between = passage.prose.text.slice(name.end, last.start)
  const isAlone = rest.length <= MOST_BESIDE_NAME && /[.:]$/u.test(rest) && /^[\s(/—–,]*$/u.test(between)
  return isName && isAlone && !/\p{L}/u.test(rest) ? { name, end: first.end } : undefined
}

/** What opens words without a verb that say something of what their heading is about: `Headquartered in …`. */
const FRAGMENT =
  /^\W*(?:(?:Still|Now|Currently|Formerly|Originally|First|Also|Again|Not yet|No longer|Last|Privately|Publicly|Jointly|Recently|Newly) )?(?:\p{L}+ed|Led|Run|Built|Made|Held|Known|Open|Closed|Available|Private|Public|In force|In effect|On hold|Pending|Dark|Offline|Proprietary|Worth|Dense|Sparse)(?![\p{L}-])/iu
const LONGEST_FRAGMENT = 200
/** A figure of a model alone: `$8 per million input tokens`, `1M-token context`, `32 billion active parameters`. */
const FIGURE =
  /^\W*(?:(?:input|output|context)[:,]? )?(?:(?:up to|about|some|around|over|roughly|a|an|now|only|just|from|total|context window of|window of) )*[$€£]?\d[^;:!?]{0,60}\b(?:tokens?|parameters|params|context|window)\b/iu

/** The names that a passage without a verb speaks of, given what its heading, or the item above it, is about. */
export function headsAbove(
  { prose: { text } }: Passage,
  mentions: readonly ProseMention[],
  topics: Topics,
): readonly EntryHead[] {
  if (topics.length === 0 || text.length > LONGEST_FRAGMENT) return []
  const names = mentions.filter(({ isAnaphor }) => !isAnaphor)
  if (isOfOneLaw(text, topics)) return names.length > 0 ? [] : topics.map(headOf)
  if (FINITE.test(text)) return []
  if (FIGURE.test(text)) {
    const models = topics.filter(({ kind }) => kind === 'model')
    return names.some(({ kind }) => kind === 'model') ? [] : models.map(headOf)
  }
  if (!FRAGMENT.test(text)) return []
  const isStep = STEP.test(text)
  return topics.flatMap(topic =>
    names.some(({ kind }) => kind === topic.kind) || (isStep && topic.kind === 'policy')
      ? []
      : [headOf(topic)],
  )
}

const headOf = (topic: Topics[number]): EntryHead => ({
  name: { ...topic, start: 0, end: 0, text: '', isFamily: false, isAnaphor: true },
  end: 0,
})

/** Whom a law binds, and what a breach costs: `Developers face fines of …`, below a heading that names the law. */
const BOUND =
  /^\W*(?:(?:Maximum|Civil|Administrative|Large|Frontier|Covered|Repeat|First) )*(?:fines|penalt(?:y|ies)|violations?|violators|breach(?:es)?|offen[cs]es|offenders|infringements|developers|providers|compan(?:y|ies)|platforms|operators|deployers|firms|labs|applies to|covers|reaches|catches|threshold)(?![\p{L}-])/iu
const MEASURE = /\b(?:fine[sd]?|penalt(?:y|ies)|damages)\b.*\d|\d.*\bFLOPs?\b/iu
const NOT_ITS_OWN =
  /\b(?:was|were|had|would|could|might|should|if|unless|propos\w*|drafts?|earlier|original(?:ly)?|old|paid|collected|imposed|federal|state|other|existing|unlike|than under|revenues?|turnover of|budget)\b|\?/iu

function isOfOneLaw(text: string, topics: Topics): boolean {
  const [topic, ...others] = topics
  return (
    topic?.kind === 'policy' &&
    others.length === 0 &&
    BOUND.test(text) &&
    MEASURE.test(text) &&
    !NOT_ITS_OWN.test(text)
  )
}

/** A step that a law took may be one of a row of them, and over. */
const STEP =
  /^\W*(?:first |originally |formally )?(?:delay|postpon|pass|propos|approv|suspend|stay|veto|amend|enjoin|pause|withdr|draft|debat|reintroduc|block|challeng|file|list)\p{L}*(?!\p{L})/iu
const FINITE =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|do|did|it|they|we|he|she|says?|said|grew|rose|fell|makes?|sells?|trains?|builds?)(?!\p{L})/u

/** What a sentence without a verb says of the name that its passage opens with: `Osier, Valued at $4 billion.` */
export function entriesOf(
  head: EntryHead,
  passage: Passage,
  sentence: Sentence,
  { own: mentions, all }: { readonly own: readonly ProseMention[]; readonly all: readonly ProseMention[] },
  dates: readonly DateMention[],
): readonly SentenceView[] {
  if (sentence.start < head.end || isTurnedFrom(head, passage, sentence, all)) return []
  const { text } = passage.prose
  return matchesOf(text.slice(sentence.start, sentence.end), SEGMENT).flatMap(segment => {
    const lead = /^\s*(?:and |but )?/u.exec(segment[0])?.[0].length ?? 0
    const start = sentence.start + segment.index + lead
    const own = { ...sentence, start, end: sentence.start + segment.index + segment[0].length }
    const view = viewSentence(passage.prose, own, mentions, dates)
    if (OWN_SUBJECT.test(view.text) || CLAUSE.test(FIRST_CLAUSE.exec(view.text)?.[0] ?? '')) return []
    return [headed(head.name, view, sentence)]
  })
}

/** Whether what stands between an entry's head and a sentence brings in another of its kind. */
function isTurnedFrom(
  { name, end }: EntryHead,
  { prose: { text } }: Passage,
  { start }: Sentence,
  mentions: readonly ProseMention[],
): boolean {
  if (start <= end + 1) return false
  const between = { start: end, end: start }
  const own = mentions.filter(mention => mention.start >= end && mention.end <= start)
  return (
    own.some(({ kind, entity }) => kind === name.kind && entity !== name.entity) ||
    bringsStranger({ text, sentence: between, mentions: own, isBlurred: false }, name.kind)
  )
}

function headed(name: ProseMention, view: SentenceView, sentence: Sentence): SentenceView {
  const opening = { start: name.start, end: name.end }
  const whole = viewSentence(view.prose, opening, [name], [])
  const mark = [...whole.mentions.keys()].find(Boolean) ?? ''
  const free = freeMark(mark, view)
  const shift = free.length + JOIN.length
  return {
    ...view,
    text: `${free}${JOIN}${view.text}`,
    span: sentence,
    mentions: new Map([...view.mentions, [free, name]]),
    reading: { seams: [shift], isRelative: false },
    toProse: ({ start, end }) => {
      if (end <= shift) return opening
      const rest = view.toProse({ start: Math.max(0, start - shift), end: end - shift })
      return start < shift ? { start: opening.start, end: rest.end } : rest
    },
  }
}

/** The first slot of a kind that the view does not use. */
function freeMark(mark: string, { mentions }: SentenceView): string {
  let unit = mark.charCodeAt(0)
  while (mentions.has(String.fromCharCode(unit))) unit++
  return String.fromCharCode(unit)
}
