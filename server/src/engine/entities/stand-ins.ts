import type { EntityKind } from '../knowledge/types.ts'
import type { Span } from '../text/span.ts'
import { type Description, descriptionsIn, hanPronounsIn, ownersIn } from './descriptions.ts'
import { isSubject, LEAD } from './sentence-subject.ts'
import { bodyOf, bringsStranger, headOf, type Topic, type Topics, topicOf } from './topics.ts'
import type { ProseMention } from './types.ts'

export const PRONOUN = new RegExp(`${LEAD}([Ii]ts?|[Tt]h(?:is|at) one)(?=\\s|,)`, 'd')
const PRONOUNS = new RegExp(`${LEAD}([Tt]hey|[Tt]heir)\\s`, 'd')
/** `…; today it is worth`. */
const LATER =
  /(?:[;:—] ?|, (?:and|but|yet|while|though) )(?:(?:today|now|still|meanwhile|since then) )?(its?) /d
/** `measures on trade secrets`, `the Provisions`: a name in the plural. */
const NAMES_SEVERAL = /s$|\p{L}{3}s (?:on|for|of|to|in|from|against|concerning|under) /iu
export const EXPLETIVE =
  /^\s(?:(?:also\s)?(?:is|was|remains|became|becomes|seems|appears|follows|turns|took|takes|would be|will be|may be|might be|can be|could be)\s(?:\w+ly\s)?(?:un)?(?:clear|likely|possible|important|necessary|worth(?!\s[~≈]?[$€£¥\d]|\s(?:about|some|roughly|around|nearly|almost|over|more|less|hundreds?|billions?)\b)|hard|difficult|easy|true|known|said(?!\sto\s(?:be|have)\b)|that|to|out|as|time|tempting|not(?!\s(?:(?:yet|publicly|privately|currently|generally|legally|formally|technically|widely|now|itself)\s)*(?:an?(?!\s(?:\w+\s)?(?:question|matter|surprise|coincidence|secret|stretch|problem|given|accident|exaggeration|mistake|crime|sin|bad|good|small|big|simple|pretty)\b)|available|listed|public(?!\sknowledge)|(?:publicly\s)?traded|in\s(?:force|effect)|binding|law|open|closed|free|valid|enforceable|for\ssale|supported|licensed|part|owned|based|headquartered|independent|offered|sold|deployed|released|covered|applicable|ratified)\b)|the(?=\s(?!(?:only|first|last|latest|newest|most|least|\p{Ll}+est)\s)[^.;:]*\s(?:that|which|who|whose)\s)|who|what|why|how|because)\b|(?:seems|appears|follows|means|matters)\b|(?:should|must|ought to|has to|needs to|is to|can|may|might|could) (?:also |perhaps |at least )?be (?:noted|said|stressed|remembered|added|recalled|emphasi[sz]ed|mentioned|observed|borne|kept|argued|expected|hoped|assumed)\b)/u

/** Whether a sentence may begin, or go on, with a pronoun that `openingPronoun` takes. */
export function mayOpenWithPronoun(words: string): boolean {
  return [PRONOUN, PRONOUNS, LATER].some(pattern => pattern.test(words))
}

/** `It`, `Its` where the section is about one thing, and so was the sentence before. */
export function openingPronoun(
  text: string,
  sentence: Span,
  own: readonly ProseMention[],
  topics: () => Topics,
  { previous, before }: { readonly previous: Span | undefined; readonly before: readonly ProseMention[] },
): readonly ProseMention[] {
  const words = text.slice(sentence.start, sentence.end)
  if (!mayOpenWithPronoun(words)) return []
  const head = headOf(topics())
  if (!head || topics().strange.includes(head.kind)) return []
  const [first] = before
  const isLed = first?.entity === head.entity && previous !== undefined && isSubject(text, previous, first)
  if (!isLed && before.some(({ entity }) => entity !== head.entity)) return []
  const isPlural = head.kind === 'policy' && NAMES_SEVERAL.test(head.text)
  const found =
    (isPlural ? PRONOUNS : PRONOUN).exec(words)?.indices?.[1] ??
    (own.length === 0 && !isPlural ? LATER.exec(words)?.indices?.[1] : undefined)
  if (!found) return []
  const [start, end] = [sentence.start + found[0], sentence.start + found[1]]
  if (EXPLETIVE.test(text.slice(end, sentence.end))) return []
  if (
    own.some(mention => mention.start < end || (mention.kind === head.kind && mention.entity !== head.entity))
  )
    return []
  return [standIn(head, start, end, text)]
}

/** Descriptions of what is spoken of, of kinds that the sentence does not name. */
export function describedIn(
  text: string,
  sentence: Span,
  taken: readonly ProseMention[],
  topics: () => Topics,
): readonly ProseMention[] {
  const mentions = taken.toSorted((a, b) => a.start - b.start)
  const described = descriptionsIn(text, sentence).flatMap(description => {
    if (mentions.some(one => one.start < description.end && description.start < one.end)) return []
    const isHan = /\p{Script=Han}/u.test(description.noun)
    const own = mentions.filter(({ kind, start }) => kind === description.kind && start <= description.start)
    const inside = isHan && own.every(({ entity }) => entity === own[0]?.entity) ? own[0] : undefined
    const topic = inside ?? topicOf(description, topics())
    const isNamed = ({ kind, start, entity, isAnaphor }: ProseMention) =>
      kind === topic?.kind &&
      start <= description.start &&
      !(isAnaphor && kind === 'lab' && entity === topic.entity)
    if (own[0] && isResumed(text, sentence, description, own))
      return standIn(own[0], description.start, description.end, text)
    if (!topic || (!inside && mentions.some(isNamed))) return []
    const lead = { start: sentence.start, end: description.start }
    const told = { text, sentence: lead, mentions, isBlurred: false }
    if (bringsStranger(told, topic.kind) || (topic.kind === 'model' && bringsStranger(told, 'lab'))) return []
    return standIn(topic, description.start, description.end, text)
  })
  const owned = ownersIn(text, sentence)
  const body = owned.length > 0 ? bodyOf(topics()) : undefined
  const isOwned = ({ kind, entity, isAnaphor }: ProseMention): boolean =>
    kind === 'license' || kind === 'benchmark' || (isAnaphor && entity === body?.entity)
  const isFree = (spot: Span) =>
    ![...mentions, ...described].some(one => one.start < spot.end && spot.start < one.end)
  const owners = [...mentions, ...described].every(isOwned) ? owned.filter(isFree) : []
  const owner = owners.length > 0 ? body : undefined
  if (!owner) return described
  const told = { text, sentence, mentions, isBlurred: false }
  if (bringsStranger(told, owner.kind) || /^["“(]?It\s/u.test(text.slice(sentence.start, sentence.end)))
    return described
  return [...described, ...owners.map(({ start, end }) => standIn(owner, start, end, text))]
}

/** `X, …, is preparing; the Lyon start-up declined`: what a second clause calls the subject of the first. */
function isResumed(
  text: string,
  sentence: Span,
  { kind, start, noun }: Description,
  own: readonly ProseMention[],
): boolean {
  const [first] = own
  if (kind !== 'lab' || !first || own.some(({ entity }) => entity !== first.entity)) return false
  const lead = text.slice(first.end, start)
  const opens = /^\P{L}*$/u.test(text.slice(sentence.start, first.start)) && !/^['’]s/u.test(lead)
  const told = { text, sentence: { start: first.end, end: start }, mentions: own, isBlurred: false }
  return (
    noun !== '' &&
    opens &&
    /(?:;|, (?:and|but|while|though)) (?:[Tt]he (?:\p{Lu}[\p{L}. -]+ )?)?$/u.test(lead) &&
    !bringsStranger(told, kind)
  )
}

/** `They`, `Their`, where the sentence before is about one text whose name is in the plural. */
export function pluralPronoun(
  text: string,
  sentence: Span,
  previous: Span,
  before: readonly ProseMention[],
): readonly ProseMention[] {
  const found = PRONOUNS.exec(text.slice(sentence.start, sentence.end))?.indices?.[1]
  const laws = before.filter(({ kind }) => kind === 'policy')
  const isMade = laws[0] !== undefined && isMaking(text.slice(previous.start, laws[0].start))
  const [first, ...others] = isMade ? laws : before
  if (found && first?.kind === 'model') return ofWeights(text, found, sentence, previous, before)
  if (!found || first?.kind !== 'policy' || !NAMES_SEVERAL.test(first.text)) return []
  if (others.some(({ entity }) => entity !== first.entity)) return []
  const lead = text.slice(previous.start, first.start)
  if (!/^\W*(?:the |[\p{L}.]+['’]s )?$/iu.test(lead) && !isMade) return []
  return [standIn(first, sentence.start + found[0], sentence.start + found[1], text)]
}

/** Somebody has made the text: `The regulator has issued its final X.` */
const ISSUED =
  /^[^,;:]{2,80}\b(?:issued|released|published|adopted|finali[sz]ed|promulgated|unveiled|approved|enacted|introduced|announced|brought out|put out)\s(?:(?:the|its|new|final|interim|revised|amended|updated|first|long-awaited|comprehensive|so-called|own|[\p{L}.]+['’]s)\s)*$/iu
/** Who may be meant by `they` as well. */
const OTHERS =
  /^\W*(?:(?:The|Some|Many|Several|All|Most|Both|Two|Three|Four|Five|Seven|Chinese|State|Federal) )?(?:\p{L}+ )?(?:regulators|officials|authorities|agencies|ministries|lawmakers|legislators|departments|bodies|governments|states|countries|companies|firms|they|we)\b|\band\b/iu

function isMaking(lead: string): boolean {
  return ISSUED.test(lead) && !OTHERS.test(lead)
}

/** `They`, where the sentence before is about the weights of one model. */
function ofWeights(
  text: string,
  [from, to]: readonly [number, number],
  { start }: Span,
  previous: Span,
  before: readonly ProseMention[],
): readonly ProseMention[] {
  const [first, ...others] = before.filter(({ kind }) => kind === 'model')
  if (!first || others.some(({ entity }) => entity !== first.entity)) return []
  const lead = text.slice(previous.start, first.start)
  const rest = text.slice(first.end, previous.end)
  const isOf = /^\P{L}*(?:The )?(?:(?:full|open|model) )?[Ww]eights (?:of|for) (?:the )?$/u.test(lead)
  const isOwn = /^\P{L}*(?:The )?$/iu.test(lead) && /^['’]s? (?:(?:full|open|model) )?weights\b/u.test(rest)
  return isOf || isOwn ? [standIn(first, start + from, start + to, text)] : []
}

const SUBJECTS: readonly EntityKind[] = ['lab', 'model', 'policy']

/** The one thing that a sentence names which others can go on about. */
export function soleSubject(mentions: readonly ProseMention[]): ProseMention | undefined {
  const [first, ...others] = mentions.filter(({ kind, isFamily }) => !isFamily && SUBJECTS.includes(kind))
  return others.every(({ entity }) => entity === first?.entity) ? first : undefined
}

/** `另一家公司`: somebody else. */
const HAN_OTHER = /另|其他|其它|某|一家|一款|对手|對手|同行|后者|後者|前者/u

/** What Chinese leaves to be understood, of the one thing that the sentence, or the one before it, names. */
export function leftOut(
  text: string,
  sentence: Span,
  mentions: readonly ProseMention[],
  last: ProseMention | undefined,
): readonly ProseMention[] {
  return hanPronounsIn(text, sentence).flatMap(({ start, end }) => {
    if (HAN_OTHER.test(text.slice(sentence.start, start))) return []
    const named = mentions.filter(mention => mention.start < start)
    const subject = named.length > 0 ? soleSubject(named) : mentions.length === 0 ? last : undefined
    return subject ? [standIn(subject, start, end, text)] : []
  })
}

export function standIn({ entity, kind }: Topic, start: number, end: number, text: string): ProseMention {
  return { entity, kind, start, end, text: text.slice(start, end), isFamily: false, isAnaphor: true }
}
