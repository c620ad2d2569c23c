import type { EntityKind } from '../knowledge/types.ts'
import type { Span } from '../text/span.ts'
import { isAlone, isOnlyThing, isSubject } from './sentence-subject.ts'
import { blanked, bringsStranger } from './topics.ts'
import type { ProseMention } from './types.ts'

/*
 * What `It` and `Its` at the start of a sentence go back to: what the sentence before is about; else, of each kind,
 * the only one that it names. What is said of it then tells which is meant: a price is a model's, a worth a company's.
 */

/** What is done to a model, which the next sentence may go on about: `The ministry uses X. It is …` */
const DONE_TO =
  /(?<!\p{L})(?:releas|launch|unveil|introduc|ship|publish|announc|open-sourc|debut|pull|suspend|retir|restor|withdr|discontinu|deprecat|us|cho|pick|select|deploy|test|evaluat|tri|recommend|offer|sell|sold|serv|host|adopt|licen[cs]|bought|buy|run|train|built|build)\p{Ll}*\s(?:(?:the|its|a|an|new|latest|newest|flagship|open-weight|open|frontier|own|both|out)\s)*$/u
/** Words that bring in another model than the one named. */
export const OTHER_MODEL =
  /\b(?:rivals?|successors?|predecessors?|versions?|variants?|competitors?|alternatives?|fine-?tun\p{Ll}*|distill\p{Ll}*|models|than|unlike|systems)\b/iu
/** A noun behind a name that is part of it: `the X deployment`. */
export const PART =
  /^(?:['’]s\b|-|\s(?!(?:in|on|for|as|to|at|with|last|this|by|from|under|and|because|since|after|before|when|today|again|through|among|via|over|without|all|every|each|much|more|most|often|well|almost|too|here|there|so|not|either|alone|now|next|during|within|into|like|around|where|while|if|though|although|than|who|which|that|or|but|is|was|are|were|will|would|can|could|may|might|must|should|do|did|came|went|took|made|got|fell|rose|won|lost|drew|ran|began|only|just|even|still|soon|once|\p{Ll}+ly)\b)\p{Ll}{2,}(?<!s|ed))/u
/** `The newest of the line is X`, `The cheapest would be Wren’s X`: what somebody asks for is what the name tells. */
const IDENTIFIES =
  /^\P{L}*(?:The|Its|Their|What|One|Another|\p{Lu}[\p{L}\p{N} .&-]{1,30}['’]s) [^.;:!?()]{3,60} (?:is|remains|was|would be|will be) (?:(?:still|now|called|the|an?) )*(?:\p{Lu}[\p{L}\p{N} .&-]{1,30}['’]s )?$/u
/** Where people come from is not what is spoken of: `by former employees of X`. */
const WHENCE =
  /\b(?:employees|researchers|engineers|scientists|executives|founders|veterans|alumn[ia]|staff(?:ers)?|members|people|leaders|refugees|defectors|graduates|hires|(?:had|have|who) left|left) (?:(?:of|from|at) )?(?:both |the )?$/u
const OWN_PEOPLE =
  /^(?:['’]s)? (?:former |ex-)?(?:alumn|veteran|employee|researcher|engineer|founder|executive)\p{Ll}*/u
/** `Like X, …`, `unlike X,`, `competes with X`: beside what is spoken of. */
const BESIDE =
  /(?:^|[\s,(])(?:like|unlike|alongside|besides?|than|against|compared (?:with|to)|as with|competes? with|competed with|rivals?|from|before|after|behind|versus)(?: the| both)?(?: \p{Lu}[\p{L}.&-]*(?:,| and| or))* $/iu
/** `America’s Osier`, `the next Osier`: what somebody is likened to. */
const LIKENED =
  /(?:\p{Lu}\p{L}+['’]s (?:own |answer to )?|\b(?:the|an?) (?:next|new|\p{Lu}\p{L}+(?:n|ese|sh|ch)|\p{Ll}+-source) )$/u
/** `Osier chips`: what several are called by. */
const ATTRIBUTIVE =
  /^ (?:(?:\p{Lu}[\p{L}\d]+|\p{Ll}+) )?(?:chips|GPUs|accelerators|processors|hardware|servers|software|engineers|researchers|executives|technology|products|customers|users|lawyers|phones|devices|employees|clusters)(?!\p{L})/u
/** What brings a second company in as what is spoken of next. */
const TRANSFER =
  /\b(?:invest\p{Ll}*|stakes?|shares?|back(?:ed|s|ing)|fund(?:ed|s|ing)|acqui\p{Ll}+|bought|buys?|founded|co-founded|launched|spun|created|set up|merg\p{Ll}+|sold|owns?|owned|parent|subsidiary|took over|put|pour\p{Ll}*|bet)\b/iu

/** Common nouns of each kind, which `it` may as well go back to. */
const NOUNS = {
  model:
    'model|system|tool|product|app|assistant|chatbot|version|successor|predecessor|agent|bot|engine|platform|service|variant|update|competitor|rival|alternative|plan|subscription|chip|api|endpoint|feature|mode|function|sdk|library|interface|page|paper|card|benchmark|test|dataset|preview|beta|tier|programme|program|pilot|project|rollout|deployment|integration|pipeline|server|cluster|licen[cs]e|contract|website|office',
  policy:
    'predecessor|successor|law|act|bill|order|rule|regulation|directive|statute|measure|memorandum|decree|ordinance|treaty|convention|code|ban|moratorium|agreement|guidance|letter|requirement|decision|ruling|proposal|draft|appeal|lawsuit|suit|challenge|case|injunction|complaint|motion|petition|amendment|provision|clause|article|section|exemption|veto|task force|programme|program|project|fund|part|chapter|title|version',
  lab: 'company|firm|fund|start-?up|group|agency|bank|maker|vendor|lab|laboratory|developer|investor|rival|competitor|subsidiary|unit|arm|parent|business|institute|university|publisher|retailer|supplier|provider|operator|giant|venture|consortium|partner|buyer|owner|unicorn|champion|office|ministry|department|commission|model|product|app|plant|site|round|deal|stock|shares?|stakes?|holding|investment|contract|portfolio|bet|loan|facility|campus|building|headquarters|data cent(?:er|re)|fine|settlement|lawsuit|claim|market|industry|sector|division|team|brand|website|report|study|book|film',
}
const KINDS = ['model', 'policy', 'lab'] as const
const OF_KIND: ReadonlyMap<EntityKind, RegExp> = new Map(
  KINDS.map(kind => [kind, new RegExp(`\\b(?:${NOUNS[kind]})\\b`, 'iu')]),
)
/** Whether words hold a noun that `it` may go back to instead of a name of the kind. */
export function mayBeAnother(kind: EntityKind, words: string): boolean {
  return OF_KIND.get(kind)?.test(words) ?? true
}

/** What a sentence brings in, whatever it is. */
const BROUGHT_IN = new RegExp(
  `\\b(?:an?|another) (?:[\\w-]+ ){0,2}(?:${Object.values(NOUNS).join('|')})\\b`,
  'iu',
)

/** Whether a sentence brings in something beside what it names. */
export function bringsSomething(words: string): boolean {
  return BROUGHT_IN.test(words)
}

/** What a company, a model or a law has, and few else: `Its weights`, `its current valuation`. */
const OWNED =
  /^\s(?:(?:current|present|latest|last|list|input|output|market|post-money|total|full|open|own|chief|founding|maximum|highest|effective|reporting) )*(?:valuations?|value|worth|prices?|pricing|costs?|weights|licen[cs]e|context|window|parameters?|size|CEO|chief|boss|head|executive|founders?|parent|headquarters|seat|shares?|listing|IPO|owner|maker|developer|knowledge|training|cut-?off|architecture|status|rules|duties|obligations|requirements|provisions|bans?|prohibitions|penalt(?:y|ies)|fines?|thresholds?|sponsors?|revenues?|users|flagship|successor|predecessor|score|rank)(?![\p{L}-])/iu

/**
 * What a pronoun goes back to, of what the sentence before names.
 *
 * @param rest what follows the pronoun: much may be called `its`
 */
export function pronounAntecedent(
  text: string,
  previous: Span,
  before: readonly ProseMention[],
  pronoun: string,
  rest: string,
): ProseMention | undefined {
  const plain = withModel(plainAntecedent(text, previous, before), text, previous, before)
  if (plain || (/^(?:its|their)$/iu.test(pronoun) && !OWNED.test(rest))) return plain
  return onlyOnes(text, previous, before)
}

/** A lab that a sentence is about, with the only model that it names: `Wren cut its costs with X. It offers …` */
function withModel(
  subject: ProseMention | undefined,
  text: string,
  previous: Span,
  before: readonly ProseMention[],
): ProseMention | undefined {
  if (subject?.kind !== 'lab' || subject.alternate) return subject
  const models = before.filter(({ kind }) => kind === 'model' || kind === 'policy')
  const alternate = onlyOnes(text, previous, models)
  return alternate?.kind === 'model' ? { ...subject, alternate } : subject
}

/** Whether `its` is said of something that a company, a model or a law has. */
export function isOwned(rest: string): boolean {
  return OWNED.test(rest)
}

function plainAntecedent(
  text: string,
  previous: Span,
  before: readonly ProseMention[],
): ProseMention | undefined {
  const [first, ...others] = before
  if (!first) return undefined
  const object = onlyObject(text, previous, before) ?? identified(text, previous, before)
  const isMain = (mention: ProseMention) =>
    isAlone(text, previous, mention) || isSubject(text, previous, mention)
  const subject = before.find(isMain)
  if (!subject) {
    const isOnly = others.every(({ entity }) => entity === first.entity)
    return object ?? (isOnly && isOnlyThing(text, previous, first) ? first : undefined)
  }
  if (object && subject.kind === 'lab') return { ...object, alternate: subject }
  const rivals = before.filter(other => other.kind === subject.kind && other.entity !== subject.entity)
  return rivals.every(rival => isBeside(text, previous, rival)) ? subject : undefined
}

/** Whether a name stands beside what its sentence is about. */
function isBeside(text: string, { start, end }: Span, mention: ProseMention): boolean {
  const lead = text.slice(start, mention.start)
  if (WHENCE.test(lead) || OWN_PEOPLE.test(text.slice(mention.end, end))) return true
  if (mention.kind !== 'lab') return false
  if (LIKENED.test(lead) || ATTRIBUTIVE.test(text.slice(mention.end, end))) return true
  return BESIDE.test(lead) && !TRANSFER.test(text.slice(start, end))
}

function identified(
  text: string,
  { start, end }: Span,
  before: readonly ProseMention[],
): ProseMention | undefined {
  const [only, ...others] = before.filter(({ kind, isFamily }) => kind === 'model' && !isFamily)
  if (!only || others.length > 0 || only.isAnaphor || before.some(({ kind }) => kind === 'policy'))
    return undefined
  const rest = text.slice(only.end, end)
  if (OTHER_MODEL.test(rest) || PART.test(rest)) return undefined
  return IDENTIFIES.test(text.slice(start, only.start)) ? only : undefined
}

/** The one model of a sentence that says what is done with it, and names no other. */
function onlyObject(
  text: string,
  { start, end }: Span,
  before: readonly ProseMention[],
): ProseMention | undefined {
  const [first, ...others] = before.filter(({ kind }) => kind === 'model' || kind === 'policy')
  if (!first || others.length > 0 || first.kind !== 'model' || first.isFamily || first.isAnaphor)
    return undefined
  if (OTHER_MODEL.test(text.slice(start, end)) || PART.test(text.slice(first.end, end))) return undefined
  return DONE_TO.test(text.slice(start, first.start)) ? first : undefined
}

/** Of each kind the only one that a sentence names, where nothing else in it is of the kind. */
function onlyOnes(text: string, previous: Span, before: readonly ProseMention[]): ProseMention | undefined {
  if (previous.end - previous.start > LONGEST) return undefined
  const called = before.map(mention => {
    const length = APPOSED.exec(text.slice(mention.end, previous.end))?.[0].length ?? 0
    return length === 0 ? mention : { ...mention, end: mention.end + length }
  })
  const words = blanked(text, previous, called).replace(IDIOM, ' ')
  if (BROUGHT_IN.test(words) || PAIRED.test(words)) return undefined
  const found = KINDS.flatMap(kind =>
    mayBeAnother(kind, words) ? [] : (onlyOne(kind, text, previous, called) ?? []),
  )
  return found.reduceRight<ProseMention | undefined>(
    (alternate, mention) => (alternate ? { ...mention, alternate } : mention),
    undefined,
  )
}

const LONGEST = 240
/** `In the case of X`: no case. */
const IDIOM =
  /\b(?:in (?:the|this|that|any|every|either) case(?: of)?|in part|for (?:its|their|our|his|my) part|in the office|on the market)\b/giu
/** `X, a lab from Oslo,`: what a name is called is no other. */
const APPOSED =
  /^, (?:an?|the) (?:[\w-]+ ){0,3}?(?:company|firm|start-?up|lab|laboratory|developer|maker|model|system|law|act|order|rule|statute|bill)(?: (?:from|of|in|by|for|on|with|based)\b[^,;:.!?]{0,50})?(?=[,;.!?])/u
/** `X and Y won`: together they are `they`. */
const PAIRED = /~(?:,| and| or|, and|, or) (?:the )?~/u

/** `The report on X is long`: the report is what it is about. */
const OF_SUBJECT =
  /^\P{L}*(?:The|An?|This|That|Its|Their|Our|His|Her|\p{Lu}\p{L}+['’]s) (?:[\p{L}-]+(?<!s) ){0,2}?(?!(?:began|fell|went|ran|spoke|stood|led|came|built|made|paid|found|held|met|due|new|next)\b)\p{Ll}[\p{L}-]*(?<!s|ed|ly|ing) (?:on|about|against|for|of|behind|in|to|with|over|under|around|at|from) (?:the |an? )?$/u

function onlyOne(
  kind: EntityKind,
  text: string,
  previous: Span,
  before: readonly ProseMention[],
): ProseMention | undefined {
  const [only, ...others] = before.filter(mention => mention.kind === kind)
  if (!only || only.isFamily || only.isAnaphor || others.some(({ entity }) => entity !== only.entity))
    return undefined
  // Something else was spoken of before: `She signed it after she had vetoed X.`
  if (/\b(?:it|its|they|their)\b/iu.test(text.slice(previous.start, only.start))) return undefined
  if (OF_SUBJECT.test(text.slice(previous.start, only.start))) return undefined
  const rest = text.slice(only.end, previous.end)
  if (OF_PEOPLE.test(rest) || isAsked(text, previous, only))
    return strangerless(kind, text, previous, before, only)
  if (kind === 'lab' ? /^(?:['’]s\b|-)/u.test(rest) : PART.test(rest)) return undefined
  const next = before.find(({ start }) => start >= only.end)
  if (kind === 'lab' && next && /^\P{L}*$/u.test(text.slice(only.end, next.start))) return undefined
  return strangerless(kind, text, previous, before, only)
}

function strangerless(
  kind: EntityKind,
  text: string,
  sentence: Span,
  mentions: readonly ProseMention[],
  only: ProseMention,
): ProseMention | undefined {
  return bringsStranger({ text, sentence, mentions, isBlurred: false }, kind) ? undefined : only
}

/** `X’s critics`: several, or people, which no `it` can be. */
const OF_PEOPLE =
  /^['’]s (?:[\p{Ll}-]+ ){0,2}?(?:critics|opponents|supporters|backers|friends|lawyers|lobbyists|sponsors|drafters|authors|defenders|fans|users|customers|readers|staff|employees|executives|engineers|researchers|founders|investors|admirers|detractors|enemies|allies)\b/u
/** `Where does X stand?`: the verb behind the name is the question’s. */
function isAsked(text: string, { start, end }: Span, mention: Span): boolean {
  return (
    /\b(?:does|did|is|was|has|had|will|can|could|would|should|may|must)(?: the)? $/iu.test(
      text.slice(start, mention.start),
    ) && /^ \p{Ll}+(?: \p{Ll}+)?\?/u.test(text.slice(mention.end, end))
  )
}
