import type { Passage } from '../document/types.ts'
import type { ProseMention } from '../entities/types.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { groupBy } from '../text/group-by.ts'
import { covers, type Span, sliced } from '../text/span.ts'
import { waysToTake } from './alternates.ts'
import { answersIn } from './answers.ts'
import { isAntecedent, isHeldAgainst, isInPassing, isLoose, isSubject } from './attachment.ts'
import type { CompiledPhrase, CompiledPhrases } from './compiled-phrases.ts'
import { toldOf, withoutDoubted } from './doubted.ts'
import { entriesOf, entryHeadOf, headsAbove } from './entry-head.ts'
import type { Topics } from './extract-fields.ts'
import { withoutDoubleNegation, withoutLimit } from './framing.ts'
import { withoutBelied } from './implied.ts'
import { isApposed, isBesidePlan, isFirstMade, isLasting, isOnlyAtFirst } from './lasting.ts'
import { isSaidIn, looseLast } from './loose.ts'
import { makerOf } from './maker.ts'
import { isBroughtUp } from './open-reading.ts'
import { isOtherAmount } from './other-amount.ts'
import { type PhraseMatch, placed } from './phrase-match.ts'
import { toSource } from './place.ts'
import { type PlainText, plainText } from './plain-text.ts'
import type { Phrase, Property, Scene } from './property.ts'
import { quotationsOf } from './quotations.ts'
import type { SentenceMemory } from './sentence-memory.ts'
import { type SentenceView, viewSentence } from './sentence-view.ts'
import { type DateContext, resolveDate, spokenDate } from './spoken-date.ts'
import { opensHypothesis, type Setting, stanceOf } from './stance.ts'
import { isTaken, repeats } from './told-twice.ts'
import { isOnTopic } from './topic.ts'
import type { Claim, StatedValue } from './types.ts'
import { wordingsOf } from './wordings.ts'

/** What surrounds a passage: the knowledge, the dates and the setting it inherits. */
export interface PassageContext {
  readonly knowledge: KnowledgeBase
  readonly dates: DateContext
  readonly setting: Setting
  /** The benchmark that a caption or the document's last naming supplies for `the above leaderboard`. */
  readonly benchmark?: string
  /** What sentences told that were read before. */
  readonly memory?: SentenceMemory
  /** What a heading, or an item above, is about. */
  readonly topics?: Topics
  /** The block is being typed, so that most of its sentences have been read before. */
  readonly isTyped?: boolean
}

/** Some 8,000 words. What is longer is data, of which no sentence is read. */
const LONGEST_PASSAGE = 50_000

/** The claims that a passage's sentences make. Spans are relative to the block. */
export function claimsOfProse(
  passage: Passage,
  mentions: readonly ProseMention[],
  phrases: CompiledPhrases,
  context: PassageContext,
): readonly Claim[] {
  if (passage.prose.text.length > LONGEST_PASSAGE) return []
  const claims: Claim[] = []
  const quotations = quotationsOf(passage.prose.text)
  const mentionsIn = sliced(mentions)
  const datesIn = sliced(passage.dates)
  const opening = entryHeadOf(passage, mentions)
  const heads = opening ? [opening] : headsAbove(passage, mentions, context.topics ?? [])
  if (mentions.length === 0 && heads.length === 0) return []
  let isHypothesis = context.setting.isHypothesis
  const { memory, knowledge: _, isTyped, ...others } = context
  const about = { passage, quotations, context: others }
  const recalls = isTyped && memory ? memory.about(about) : undefined
  for (const sentence of passage.sentences) {
    const [own, dates] = [mentionsIn(sentence), datesIn(sentence)]
    const view = viewSentence(passage.prose, sentence, own, dates)
    if (!isHypothesis && opensHypothesis(view.text)) isHypothesis = true
    const setting = { ...context.setting, isHypothesis, isHeading: passage.kind === 'heading', quotations }
    if (view.mentions.size > 0 && !sentence.isPiece) {
      const make = (): Told => {
        const ways = waysToTake(own)
        const told = ways.map((all, at) => {
          const each = all === own ? view : viewSentence(passage.prose, sentence, all, dates)
          const said = claimsOfView(each, wordingsOf(each), passage, phrases, { ...context, setting })
          return at === 0 ? said : { ...said, claims: toldOf(all, said.claims) }
        })
        return toldTogether(told)
      }
      const read = { sentence, mentions: own, dates, isHypothesis }
      const known = recalls?.recall(read)
      const told = known ? { claims: known, looksBack: false } : make()
      claims.push(...told.claims)
      if (!known && !told.looksBack && heads.length === 0)
        (recalls ?? memory?.about(about))?.keep(read, told.claims)
    }
    if (sentence.isPiece) continue
    const entries = heads.flatMap(head => entriesOf(head, passage, sentence, { own, all: mentions }, dates))
    for (const entry of [...entries, ...answersIn(passage, sentence, mentions)])
      claims.push(...claimsOfView(entry, [entry], passage, phrases, { ...context, setting }).claims)
  }
  return withoutBelied(withoutDoubted(claims))
}

/** What a sentence tells, and whether it rests on what its passage says before it. */
interface Told {
  readonly claims: readonly Claim[]
  readonly looksBack: boolean
}

function toldTogether(all: readonly Told[]): Told {
  return { claims: all.flatMap(({ claims }) => claims), looksBack: all.some(({ looksBack }) => looksBack) }
}

function claimsOfView(
  view: SentenceView,
  readings: readonly SentenceView[],
  passage: Passage,
  phrases: CompiledPhrases,
  context: PassageContext,
): Told {
  const tries = triesOf(readings, phrases)
  if (tries.length === 0) return { claims: [], looksBack: false }
  let looksBack = false
  const scene: Scene = {
    knowledge: context.knowledge,
    view,
    resolveDate: slot => {
      const date = view.dates.get(slot)
      return date && resolveDate(date, context.dates.anchor)
    },
  }
  const claims = [...groupBy(tries, ({ compiled }) => compiled.property)].flatMap(([property, own]) => {
    const isCued = !property.cue || property.cue.test(view.text)
    const found: Claim[] = []
    for (const { compiled, reading, plain } of looseLast(own)) {
      if (!isCued && !compiled.phrase.topic) continue
      for (const match of compiled.matches(plain.text)) {
        if (compiled.phrase.topic) looksBack = true
        const claim = claimOfMatch(
          placed(match, plain),
          compiled.phrase,
          property,
          reading,
          passage,
          scene,
          context,
          found,
        )
        if (claim) found.push(claim)
      }
    }
    return found.filter(claim => !isTaken(claim, found) && !found.some(other => repeats(claim, other)))
  })
  return { claims, looksBack }
}

interface Try {
  readonly compiled: CompiledPhrase
  readonly reading: SentenceView
  /** The reading's text. */
  readonly plain: PlainText
}

/** The phrases that may match, each with the reading in which it may: property by property, reading by reading. */
function triesOf(readings: readonly SentenceView[], phrases: CompiledPhrases): readonly Try[] {
  const tries: Try[] = []
  for (const reading of readings) {
    const plain = plainText(reading.text)
    for (const compiled of phrases.possible(plain.text)) {
      if (concerns(reading, compiled.property)) tries.push({ compiled, reading, plain })
    }
  }
  return readings.length === 1 ? tries : tries.sort((a, b) => a.compiled.order - b.compiled.order)
}

/** Whether a reading can say something new of a property: words are gone behind a name that has it. */
function concerns({ reading, text, mentions }: SentenceView, { kinds }: Property): boolean {
  if (!reading) return true
  return reading.seams.some(seam => {
    const name = /([\ue000-\uf5ff])(?:['’]s)?$/u.exec(text.slice(Math.max(0, seam - 3), seam))?.[1]
    const mention = name === undefined ? undefined : mentions.get(name)
    return !mention || kinds.includes(mention.kind)
  })
}

function overlap(a: Span, b: Span): boolean {
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end)
}

/** The claim of a match; none where it says nothing, or what another phrase has `told`. */
function claimOfMatch(
  match: PhraseMatch,
  phrase: Phrase,
  property: Property,
  view: SentenceView,
  passage: Passage,
  scene: Scene,
  context: PassageContext,
  told: readonly Claim[],
): Claim | undefined {
  const named = view.mentions.get(match.subject)
  const subject = phrase.isOfMaker ? makerOf(named, scene.knowledge) : named
  if (
    !subject ||
    !property.kinds.includes(subject.kind) ||
    (subject.isFamily && !phrase.pattern.includes('family'))
  ) {
    return undefined
  }
  const whole = { start: match.start, end: match.end }
  const isOld = view.reading && !view.reading.seams.some(seam => whole.start < seam && seam <= whole.end)
  if (isOld) return undefined
  const group = match.value ?? whole
  const groupSpan = toSource(passage.prose, view.toProse(group))
  if (told.some(other => other.subject === subject.entity && covers(other.valueSpan, groupSpan)))
    return undefined
  if (phrase.open && !isSaidIn(view, subject, match, phrase, told)) return undefined
  if (phrase.topic && !isOnTopic(view, match, phrase.topic)) return undefined
  if (phrase.isVoid?.({ knowledge: scene.knowledge, view, subject, span: whole })) return undefined
  const valueText = view.text.slice(group.start, group.end)
  const lead = view.text.slice(0, group.start)
  const upheld = phrase.value === undefined ? withoutDoubleNegation(lead, valueText) : undefined
  const stated = statedValue(phrase, property, upheld ?? valueText, scene)
  if (!stated || (upheld !== undefined && saysSame(stated, property.read?.(valueText, scene))))
    return undefined
  if (property.valueType === 'number' && isOtherAmount(view.text, match.subject, group)) return undefined
  const isLeading = view.text.startsWith(match.subject, match.start)
  if ((isLeading ? isInPassing : isHeldAgainst)(view.text.slice(0, whole.start))) return undefined
  const isRelative = isLeading && isRelativeClause(view, whole)
  if (view.reading?.isRelative && !isRelative) return undefined
  const isAhead =
    phrase.open &&
    (phrase.open.mayHang === true ||
      isBroughtUp(view.text.slice(0, whole.start), view.text.slice(whole.start + 1)))
  if (
    isLeading &&
    !isAhead &&
    !isHead(
      view,
      subject,
      whole,
      isRelative,
      phrase.isImplied ||
        phrase.isPresupposed ||
        property.volatility === 'never' ||
        isApposed(property, view, match, group),
    )
  )
    return undefined
  const isPart =
    stated.text !== '' && stated.text.length < valueText.length && valueText.includes(stated.text)
  const from = group.start + valueText.indexOf(stated.text)
  const value = isPart ? { start: from, end: from + stated.text.length } : group
  const valueInProse = view.toProse(value)
  const valueSpan = toSource(passage.prose, valueInProse)
  if (told.some(other => other.subject === subject.entity && overlap(other.valueSpan, valueSpan)))
    return undefined
  // `Some think that N runs X`: what stands before the name in its group is none of the claim.
  const meant = isPart && group.start === whole.start ? { start: value.start, end: whole.end } : whole
  const stance = stanceOf(view, meant, value, {
    ...context.setting,
    isRelative,
    isEvent: phrase.isEvent === true,
    isPresupposed:
      phrase.isPresupposed === true || isLasting(property, view, match, value) || isBesidePlan(view, match),
  })
  const isPresent = stance.tense === 'present'
  const statement = { sentence: view.span, subject, value: valueInProse, isPresent }
  const spoken = spokenDate(passage, statement, context.dates)
  const isLed = property.isSubject && value.start === whole.start && valueInProse.start < subject.start
  const inProse = hull(hull(subject, valueInProse), isLed ? view.toProse(whole) : valueInProse)
  return {
    subject: subject.entity,
    ...(subject.rivals ? { rivals: subject.rivals } : {}),
    property: property.id,
    qualifiers: qualifiersOf(match, phrase, view, property, context),
    stated: {
      ...stated,
      ...(withoutLimit(lead, valueText) === lead ? {} : { relation: 'at-most' as const }),
      text: passage.prose.text.slice(valueInProse.start, valueInProse.end),
    },
    span: toSource(passage.prose, inProse),
    valueSpan,
    subjectSpan: toSource(passage.prose, subject),
    sentenceSpan: toSource(passage.prose, view.span),
    stance: {
      ...stance,
      ...(upheld !== undefined && stance.modality === 'negated'
        ? { modality: 'asserted' as const, isDenied: true }
        : {}),
      insistsOnNow: stance.insistsOnNow || phrase.insistsOnNow === true,
      ...(phrase.isImplied ? { isImplied: true } : {}),
      ...(phrase.isEvent
        ? { tense: isOnlyAtFirst(property, view) ? ('past' as const) : ('present' as const) }
        : {}),
      ...(isFirstMade(property, view, value) ? { tense: 'past' as const } : {}),
      ...(spoken?.isHistory && (spoken.from === 'sentence' || !stance.insistsOnNow)
        ? { tense: 'past' as const }
        : {}),
      ...(spoken ? { speaksFor: spoken } : {}),
    },
  }
}

const JOINED = /^.(?:(?:, | and |, and | or |, or |\/| & |,)(?:the )?[\ue000-\uf5ff])*/u

/** Whether a match begins with the name that a relative clause hangs on. */
function isRelativeClause(view: SentenceView, { start }: Span): boolean {
  const rest = view.text.slice(start)
  const end = start + (JOINED.exec(rest)?.[0].length ?? 0)
  if (view.reading?.isRelative) return view.reading.seams.includes(end)
  return /^(?:, | \(| [—–] ?)(?:(?:on|over|under|about|through|by) which|which|who) /u.test(
    view.text.slice(end),
  )
}

function isHead(
  view: SentenceView,
  subject: ProseMention,
  whole: Span,
  isRelative: boolean,
  isImplied = false,
): boolean {
  const rest = view.text.slice(whole.start)
  if (isRelative)
    return (isImplied && subject.kind === 'model') || isAntecedent(subject, view.text.slice(0, whole.start))
  const named = JOINED.exec(rest)?.[0] ?? ''
  if (isLoose(named, rest.slice(named.length))) return false
  const isJoined = named.length > 1 || view.reading?.isJoint === true
  return isSubject(subject, view.text.slice(0, whole.start), rest.slice(named.length), {
    isJoined,
    isAnywhere: isImplied,
  })
}

/** Whether a property that is asked of a statement and of its denial hears no difference. */
function saysSame(stated: StatedValue, denied: StatedValue | undefined): boolean {
  return stated.value === denied?.value
}

function statedValue(
  phrase: Phrase,
  property: Property,
  text: string,
  scene: Scene,
): StatedValue | undefined {
  if (phrase.value !== undefined) {
    const { value, alternatives } = phrase
    return alternatives ? { text, value, alternatives } : { text, value }
  }
  return property.read?.(text, scene)
}

function qualifiersOf(
  match: PhraseMatch,
  phrase: Phrase,
  view: SentenceView,
  property: Property,
  context: PassageContext,
): Readonly<Record<string, string>> {
  const qualifiers: Record<string, string> = { ...phrase.qualifiers }
  const benchmark = view.mentions.get(match.benchmark)?.entity
  if (benchmark !== undefined) qualifiers.benchmark = benchmark
  else if (property.qualifiers.includes('benchmark')) {
    const named = [...view.mentions.values()].filter(mention => mention.kind === 'benchmark')
    const only = named.length === 1 ? named[0]?.entity : named.length === 0 ? context.benchmark : undefined
    if (only !== undefined) qualifiers.benchmark = only
  }
  return qualifiers
}

function hull(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}
