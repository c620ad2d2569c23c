import type { EntityKind } from '../knowledge/types.ts'
import { lazy } from '../text/lazy.ts'
import { type Span, sliced } from '../text/span.ts'
import type { Readable } from './candidates.ts'
import { type Description, fitsName } from './descriptions.ts'
import { placeAtStart } from './places.ts'
import type { ProseMention, Recognition } from './types.ts'

/*
 * What a text speaks of at a place, so that `the company` and `the order` can go back further than a sentence: what
 * was named last of their kind, else what the heading names, else the title. Where several of a kind were named, or
 * some stranger may be meant, nothing is.
 */

/** An entity that a description may go back to. */
export interface Topic {
  readonly entity: string
  readonly kind: EntityKind
  readonly text: string
}

/** What is spoken of at a place. Plain data. */
export interface Topics {
  /** What the nearest heading is, of each kind at most one: an entry about it. */
  readonly heads: readonly Topic[]
  /** What was named last, of each kind at most one. */
  readonly named: readonly Topic[]
  /** All that was named since the heading, of each kind two at most. */
  readonly section: readonly Topic[]
  /** What titles further out name. */
  readonly titles: readonly Topic[]
  /** What the headings above name, the nearest first, whatever was named since. */
  readonly above: readonly Topic[]
  /** Kinds of which several were named last. */
  readonly several: readonly EntityKind[]
  /** Kinds of which somebody unknown may have been brought up last. */
  readonly strange: readonly EntityKind[]
}

export const NO_TOPICS: Topics = Object.freeze({
  heads: [],
  named: [],
  section: [],
  titles: [],
  above: [],
  several: [],
  strange: [],
})

const KINDS: readonly EntityKind[] = ['lab', 'model', 'policy', 'organization']
/** What a heading may have beside a name that it is an entry for. */
const MOST_BESIDE_NAME = 14

/** What a description goes back to. */
export function topicOf(description: Description, topics: Topics): Topic | undefined {
  const { kind, isTerm } = description
  const found = lookUp(kind, topics, isTerm)
  const other = kind === 'lab' && !found ? lookUp('organization', topics, isTerm) : undefined
  const term = kind === 'policy' && isTerm && !found ? definedAbove(description, topics) : undefined
  const topic = found ?? term ?? (has('lab', topics) ? undefined : other)
  return topic && fitsName(description, topic.text) ? topic : undefined
}

/** `the Act` is the one act that the title is about, whatever else was named since that is none. */
function definedAbove({ noun }: Description, topics: Topics): Topic | undefined {
  const title = titlePolicyOf(topics)
  const isSo = ({ text }: Topic): boolean => new RegExp(`\\b${noun}\\b`, 'iu').test(text)
  if (!title || !isSo(title) || topics.strange.includes('policy')) return undefined
  const others = [...topics.section, ...topics.named].filter(({ kind }) => kind === 'policy')
  return others.some(other => other.entity !== title.entity && isSo(other)) ? undefined : title
}

function lookUp(kind: EntityKind, topics: Topics, isTerm: boolean): Topic | undefined {
  if (topics.several.includes(kind) || (topics.strange.includes(kind) && !isTerm)) return undefined
  const ofKind = (all: readonly Topic[]) => all.find(topic => topic.kind === kind)
  return ofKind(topics.named) ?? ofKind(topics.heads) ?? ofKind(topics.titles)
}

function has(kind: EntityKind, { heads, named, titles, several }: Topics): boolean {
  const isOfKind = (topic: Topic): boolean => topic.kind === kind
  return several.includes(kind) || named.some(isOfKind) || heads.some(isOfKind) || titles.some(isOfKind)
}

/** The company or other body that is spoken of, where no other is. */
export function bodyOf(topics: Topics): Topic | undefined {
  const [lab, organization] = [lookUp('lab', topics, false), lookUp('organization', topics, false)]
  if (lab && organization) return undefined
  return lab ?? (has('lab', topics) ? undefined : organization)
}

/** The policy that is spoken of, where no other is. */
export function policyOf(topics: Topics): Topic | undefined {
  return lookUp('policy', topics, true)
}

/** The policy that the headings above are about, whatever was named since. */
export function titlePolicyOf({ above }: Topics): Topic | undefined {
  return above.find(({ kind }) => kind === 'policy')
}

/** What a pronoun at the start of a paragraph goes back to: what its heading is, and nothing else. */
export function headOf({ heads, named, several }: Topics): Topic | undefined {
  const [head, ...others] = heads
  if (!head || others.length > 0) return undefined
  const isElsewhere = named.some(({ kind, entity }) => kind === head.kind && entity !== head.entity)
  return isElsewhere || several.includes(head.kind) ? undefined : head
}

/** A sentence, and what it names beyond what it describes. */
export interface Told {
  readonly text: string
  readonly sentence: Span
  readonly mentions: readonly ProseMention[]
  /** It names a version that nobody knows. */
  readonly isBlurred: boolean
}

/** What is spoken of behind a sentence. */
export function afterSentence(topics: Topics, told: Told): Topics {
  const isStranger = strangersOf(told)
  let next = topics
  for (const kind of KINDS) next = afterKind(next, told, kind, isStranger)
  return next
}

function afterKind(
  topics: Topics,
  told: Told,
  kind: EntityKind,
  isStrangerOf: (kind: EntityKind) => boolean,
): Topics {
  const own = told.mentions.filter(mention => mention.kind === kind && !mention.isFamily && !mention.rivals)
  const [first] = own
  if (!first) {
    const isStrange = has(kind, topics) && isStrangerOf(kind)
    const wasStrange = topics.strange.includes(kind)
    return isStrange === wasStrange || (wasStrange && !isEntry(kind, topics))
      ? topics
      : { ...topics, strange: toggled(topics.strange, kind, isStrange) }
  }
  const before = lookUp(kind, { ...topics, strange: [] }, false)
  const entities = new Set(own.map(({ entity }) => entity))
  const isMore = entities.size > 1
  const leads = first.entity === before?.entity
  if (isMore && !(leads && isEntry(kind, topics) && areComplements(told, own, first.entity)))
    return {
      ...topics,
      section: own.reduce(withTopic, topics.section),
      several: toggled(topics.several, kind, true),
      strange: toggled(topics.strange, kind, false),
    }
  if (!leads && !isMore && isEntry(kind, topics) && isComplement(told, first))
    return { ...topics, strange: toggled(topics.strange, kind, true) }
  const isStrange =
    !isMore &&
    (bringsAnother(told.text.slice(first.end, told.sentence.end)) ||
      (!leads && isIntroducedBeside(told, first)))
  return {
    ...topics,
    named: [...topics.named.filter(topic => topic.kind !== kind), asNamed(first, topics)],
    section: withTopic(topics.section, first),
    several: toggled(topics.several, kind, false),
    strange: toggled(topics.strange, kind, isStrange),
  }
}

function isEntry(kind: EntityKind, { heads }: Topics): boolean {
  return heads.some(head => head.kind === kind)
}

function toggled(kinds: readonly EntityKind[], kind: EntityKind, isIn: boolean): readonly EntityKind[] {
  const others = kinds.filter(other => other !== kind)
  return isIn ? [...others, kind] : others
}

/** A topic as it was named, not as a pronoun stands for it. */
function asNamed(mention: ProseMention, { section, heads, titles }: Topics): Topic {
  const known = [...section, ...heads, ...titles].find(({ entity }) => entity === mention.entity)
  return mention.isAnaphor && known ? known : topicFrom(mention)
}

function withTopic(section: readonly Topic[], topic: Topic): readonly Topic[] {
  const ofKind = section.filter(({ kind }) => kind === topic.kind)
  const isKnown = ofKind.length > 1 || ofKind.some(({ entity }) => entity === topic.entity)
  return isKnown ? section : [...section, topicFrom(topic)]
}

function topicFrom({ entity, kind, text }: Topic): Topic {
  return { entity, kind, text }
}

/** What is spoken of behind a passage. The same object where nothing is said of it. */
export function afterPassage(
  { prose: { text }, sentences }: Readable,
  recognition: Recognition | undefined,
  before: Topics,
): Topics {
  const { mentions = [], unknownVersions = [] } = recognition ?? {}
  if (mentions.length === 0 && before === NO_TOPICS) return before
  const [mentionsIn, versionsIn] = [sliced(mentions), sliced(unknownVersions)]
  let topics = atParagraph(before, text)
  for (const sentence of sentences) {
    const isBlurred = versionsIn(sentence).length > 0
    topics = afterSentence(topics, { text, sentence, mentions: mentionsIn(sentence), isBlurred })
  }
  return topics
}

/**
 * What is spoken of where a paragraph begins: an entry is about its head again; of what the paragraphs before named,
 * what they named alone. A label that it opens with (`Taiwan.`) turns to something else, as a heading does.
 */
export function atParagraph(topics: Topics, text: string): Topics {
  if (topics === NO_TOPICS) return topics
  const label = LABEL.exec(text)?.groups?.label
  const turned = label === undefined ? [] : turnedFrom(label, [])
  const { named, several, strange, section } = topics
  const isHeads = (kind: EntityKind) => isEntry(kind, topics)
  const isMixed = (kind: EntityKind) => section.filter(topic => topic.kind === kind).length > 1
  return {
    ...topics,
    named: named.filter(({ kind }) => !isHeads(kind)),
    several: KINDS.filter(kind => !isHeads(kind) && (several.includes(kind) || isMixed(kind))),
    strange: KINDS.filter(kind => turned.includes(kind) || (!isHeads(kind) && strange.includes(kind))),
  }
}

const LABEL =
  /^\P{L}{0,4}(?<label>\p{Lu}[\p{L}\p{N}'’-]*(?: (?:and|of|the|\p{Lu}[\p{L}\p{N}'’-]*)){0,3})[.:：](?= )/u

/** What is spoken of under a heading, given the topics of the titles around it, the nearest first. */
export function underHeading(
  text: string,
  mentions: readonly ProseMention[],
  outer: readonly Topics[],
): Topics {
  const named: Topic[] = []
  const several: EntityKind[] = []
  for (const kind of KINDS) {
    const own = mentions.filter(mention => mention.kind === kind && !mention.isFamily)
    const [first] = own
    if (own.some(({ entity }) => entity !== first?.entity)) several.push(kind)
    else if (first) named.push(topicFrom(first))
  }
  const length = mentions.reduce((sum, { start, end }) => sum + end - start, 0)
  const isHead =
    named.length > 0 &&
    text.trim().length - length <= MOST_BESIDE_NAME &&
    !/^\P{L}*(?:what|how|why|who|when|where|is|are|does|do|will|can|after|before|against|beyond|without) /iu.test(
      text,
    )
  const titles: Topic[] = []
  const turned = turnedFrom(text, mentions)
  for (const { heads, named: inTitle, titles: further } of outer) {
    for (const topic of [...heads, ...inTitle, ...further]) {
      const isOpen = !turned.includes(topic.kind) && !several.includes(topic.kind)
      if (isOpen && !titles.some(({ kind }) => kind === topic.kind)) titles.push(topicFrom(topic))
    }
  }
  return {
    heads: isHead ? named : [],
    named: isHead ? [] : named,
    section: named,
    titles,
    above: [...named, ...titles],
    several,
    strange: [],
  }
}

/** What sections of a text about one thing are called. */
const SECTIONS =
  /^\P{L}*(?:\p{N}[\p{N}.]*\s*)?(?:(?:key|main|recent|current|corporate|company|brief|legal|next|open|our|an?|the|its) )*(?:background|history|overview|summary|introduction|conclusions?|outlook|risks?|funding|financ\p{L}*|money|capital|valuation|ownership|products?|models?|technology|strategy|business|customers|competition|leadership|management|people|governance|structure|organi[sz]ation|location|offices|research|safety|criticism|controvers\p{L}+|reception|legacy|scope|duties|obligations|requirements|penalties|fines|sanctions|enforcement|timeline|dates|deadlines|reporting|status|application|exemptions?|definitions|implications|assessment|analysis|recommendations?|facts|points|steps|questions|sources|notes|details|profile|context|releases?|pricing|licen[cs]\p{L}+|performance|availability|access|impact|content|contents|provisions|politics|reactions?)\b/iu

const CAPITALS = /\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?/gu

/** For what kinds a heading turns to something else than the titles around it: a place, somebody whom nobody knows. */
function turnedFrom(text: string, mentions: readonly ProseMention[]): readonly EntityKind[] {
  const rest = blanked(text, { start: 0, end: text.length }, mentions)
  const isPlace = [...rest.matchAll(CAPITALS)].some(([words]) => placeAtStart(words) !== undefined)
  const words = (rest.match(/\p{L}[\p{L}'’.-]*/gu) ?? []).slice(1).filter(word => word.length > 3)
  const capital = words.filter(word => /^\p{Lu}/u.test(word))
  if (isPlace || (capital.length > 0 && capital.length < words.length)) return KINDS
  const isPlain = SECTIONS.test(rest) || (words.length > 0 && capital.length === 0)
  return /\p{N}{2}/u.test(rest) ? KINDS : isPlain ? [] : KINDS.filter(kind => kind !== 'policy')
}

const PREPOSITION =
  /(?:^|[\s(—–])(?:of|by|from|with|to|at|for|in|on|like|unlike|than|against|over|under|behind|via|through|including|alongside|near|into|about|among|between|after|before|since|beside|besides|(?:competitors?|rivals?|peers?|partners?|investors?|backers?) (?:such as|like)?) (?:the |its |both |either |all )?$/iu
const JOINED = /^(?:,| and| or|, and|, or| \/)(?: the)? $/u

/** Whether a mention hangs on a preposition, so that its sentence is about something else. */
function isComplement({ text, sentence, mentions }: Told, mention: ProseMention): boolean {
  const before = mentions.findLast(other => other.end <= mention.start && other.start >= sentence.start)
  if (before && JOINED.test(text.slice(before.end, mention.start)))
    return isComplement({ text, sentence, mentions, isBlurred: false }, before)
  return PREPOSITION.test(text.slice(Math.max(sentence.start, mention.start - 40), mention.start))
}

function areComplements(told: Told, own: readonly ProseMention[], entity: string): boolean {
  return own.every(mention => mention.entity === entity || isComplement(told, mention))
}

const STRANGERS: ReadonlyMap<EntityKind, RegExp> = new Map([
  [
    'model',
    /\b(?:rivals?|successors?|predecessors?|variants?|competitors?|alternatives?|models|others|than|another|ones?(?! (?:name|word|question|thing|problem|example|day|year|month|week|reason|point|minister|official|reader|lawyer|person|colleague)s?\b)|newer|older|replacements?|systems|fine-?tunes?)\b|\b(?:an?|one|some) (?:[\w-]+ ){0,3}model\b/iu,
  ],
  [
    'policy',
    /\p{Lu}{2}[\p{L}.]*[ -]?\d|(?<!\b(?:is|was|are|were|be|as|remains|became|becomes) )\b(?:an?|another|its|their|new|own|second|other|[\p{L}.]+['’]s) (?:[\w-]+ ){0,4}?(?:order|law|act|bill|rule|regulation|directive|statute|measure|instrument|memorandum|decree|ordinance|legislation|moratorium|treaty|convention|proposal|draft|framework|ban)\b|(?<!\b[Tt]h(?:e|is) )(?:Order|Law|Act|Bill|Rule|Regulation|Directive|Statute|Treaty|Convention|Code)s?\b|\b[Tt]h(?:e|is) (?:Order|Law|Act|Bill|Rule|Regulation|Directive|Statute|Treaty|Convention|Code)s? (?:of|on|for|to|about)\b|\b(?:laws|acts|bills|rules|orders|statutes|regulations)\b|\b[Tt]he (?!(?:same|said|whole|entire|landmark|controversial|contested|sweeping|voluntary|proposed|bipartisan|federal|state|final|draft|new|original|current|amended|revised|resulting) )\p{Ll}[\p{L}-]+ (?:order|law|act|bill|rule|regulation|directive|statute|treaty|convention)\b|\banother(?= *[.,;])|\b(?:an?|another|new) (?:[\w-]+ )?one\b/u,
  ],
])
const OTHER_LAW =
  /\p{Lu}{2}[\p{L}.]*[ -]?\d|\b(?:another|second|other|own|separate|different) (?:[\w-]+ ){0,4}?(?:order|law|act|bill|rule|regulation|directive|statute|measure)\b|(?:Order|Law|Act|Bill|Rule|Regulation|Directive|Statute|Treaty|Convention|Code)s?\b/u
const FIRMS =
  /(?<!\b(?:is|was|as|remains|became|becomes) )\b(?:an?|another|some|one|every|any|no|second|other|rival|which|whose) (?:[\w-]+ ){0,3}(?:company|firm|lab|laboratory|start-?up|developer|agency|institute|rival|competitor|buyer|vendor|maker|group|giant|unicorn|body|office)\b|\b(?:rivals|competitors|peers|others|companies|firms|labs|start-?ups|agencies|institutes)\b/iu
/** Bodies whose names say what they are, and what Chinese brings in. */
const BODIES =
  /\p{Lu}[\p{L}.&-]+ (?:Institute|Institution|Cent(?:er|re)|Labs?|Laborator(?:y|ies)|Foundation|Agency|Commission|Bureau|Forum|Ministry|University|Group|Holdings|Technologies|Corporation|Inc)\b/u
/** `Sorrel, for one, …`: somebody whom nobody knows. */
const APPOSED =
  /^[“"(]?(?!(?:However|Meanwhile|Still|Today|Now|Then|Yet|Also|Indeed|Moreover|Nevertheless|Founded|Based|Led)\b)\p{Lu}[\p{L}\d.&-]*(?: \p{Lu}[\p{L}\d.&-]*){0,2}, (?:for (?:one|example|instance)|too|an?|which|who|based|founded|led)(?=[ ,])/u
const HAN_OTHERS = /另|其他|其它|某|一家|一款|新模型|对手|對手|同行|竞争|競爭/u
/** What companies do, and few else whose name a sentence opens with. */
const DOES =
  '(?:raised|said|says|announced|released|launched|filed|listed|sells|makes|builds|trains|unveiled|closed|secured|plans|bought|acquired|reported|published|shipped|debuted|introduced|hired|sued|is (?:an?|the|based|valued|worth|run|led)|was (?:founded|valued|bought|acquired|sold|started|launched|set up|spun out))'
const STRANGER = new RegExp(
  `(?:^[“"(]?|[,;:—] |\\b(?:and|but|while|when|that|as|because|after|before|where|until) )(?!(?:The|This|That|It|He|She|They|We|Nobody|Everyone|Who|What|There|Its|Analysts|One|Another|In|On|At|By|For|From|With|After|Since|President|Governor|Senator|Congress|Parliament|Washington|Beijing|Brussels)\\b)\\p{Lu}[\\p{L}\\d.&-]*(?: \\p{Lu}[\\p{L}\\d.&-]*){0,3}(?:,? (?:which|an?|the) [^,]{2,60},)? (?:(?:has|had|also|recently|then|since) )*${DOES}(?![\\p{L}-])`,
  'u',
)

/** Whether a sentence may bring in somebody or something of a kind that nobody knows. */
export function bringsStranger(told: Told, kind: EntityKind): boolean {
  return strangersOf(told)(kind)
}

/** The same for several kinds of one sentence. */
function strangersOf({ text, sentence, mentions, isBlurred }: Told): (kind: EntityKind) => boolean {
  const words = lazy(() => blanked(text, sentence, mentions))
  const isOther = lazy(() => HAN_OTHERS.test(words()))
  const isBody = lazy(() => [FIRMS, STRANGER, BODIES, APPOSED].some(pattern => pattern.test(words())))
  return kind => {
    if (isOther()) return true
    if (kind === 'lab' || kind === 'organization') return isBody()
    return (kind === 'model' && isBlurred) || (STRANGERS.get(kind)?.test(words()) ?? false)
  }
}

const ANOTHER =
  /\b(?:with|against|to|and|or|from|by|beside|for|than) (?:an?|our|one|another) (?:own )?(?:[\w-]+ ){0,3}(?:model|company|firm|lab|laboratory|start-?up|developer|agency|institute|law|act|bill|statute|order|rule|regulation|one)\b|(?:与|與|和|同|向|被|由)(?:另)?一(?:家|款|个|個|部|项|項)/iu

/** `X works with a Danish company`: behind the name, somebody else of its kind is brought in. */
export function bringsAnother(rest: string): boolean {
  return ANOTHER.test(rest)
}

/** Whether the sentence that names something may bring in another besides. */
function isIntroducedBeside(told: Told, { kind, start, end }: ProseMention): boolean {
  const { sentence } = told
  if (kind === 'model') return bringsStranger(told, kind)
  if (bringsStranger({ ...told, sentence: { start: sentence.start, end: start } }, kind)) return true
  const rest = blanked(told.text, { start: end, end: sentence.end }, told.mentions)
  return HAN_OTHERS.test(rest) || (kind === 'policy' && OTHER_LAW.test(rest))
}

/** The words of a sentence without the names in it. */
export function blanked(text: string, { start, end }: Span, mentions: readonly Span[]): string {
  let words = ''
  let from = start
  for (const mention of mentions) {
    if (mention.start < from || mention.end > end) continue
    words += `${text.slice(from, mention.start)}~`
    from = mention.end
  }
  return words + text.slice(from, end)
}
