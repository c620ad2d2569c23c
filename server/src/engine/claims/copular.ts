import type { EntityKind } from '../knowledge/types.ts'
import { matchesOf } from '../text/matches.ts'
import { inSmallLetters } from '../text/small-letters.ts'
import type { Piece } from './arranged.ts'
import { isAntecedent } from './attachment.ts'
import { composed } from './composed.ts'
import { relatives } from './relatives.ts'
import type { SentenceView } from './sentence-view.ts'

/*
 * What stands beside a name is said of it: `They ask about Wren, a lab worth $4 billion` says that Wren is worth it,
 * `Still in preview, X …` that X is, `with X licensed under …` that X is licensed. Each gets a reading that says so
 * (`Wren is worth $4 billion`), wherever in its sentence the name stands. So does a name that is what something of its
 * kind is (`X is a model that costs …`: `X costs …`), and one that turns out to be something.
 */

const NAME = '[\\ue000-\\ue2ff\\ue400-\\uebff\\uf400-\\uf5ff]'
export const TIME =
  '(?:(?:still|now|currently|today|already|as yet|long|so far|presently|at present|again|for now|once again|(?:un)?officially|generally|publicly|freely|widely|only|last|most recently|recently|privately|first|itself|just|also|both|all) )*'
/** What can follow a form of to be. */
export const STATE =
  '(?:valued|worth|priced|billed|charged|offered|sold|capped|limited|equipped|licen[sc]ed|(?:released|published|distributed|available|issued|shared|offered|put out) under|available|unavailable|open|closed|open-(?:weights?|source)|proprietary|free|suspended|switched off|shut (?:off|down)|retired|deprecated|discontinued|withdrawn|rescinded|repealed|revoked|superseded|vetoed|dead|pending|stuck|stalled|before (?:the|a)|(?:with|on) the (?:governor|president)|in (?:force|effect|preview|beta|committee|draft|trilogues?|limbo)|under (?:discussion|consideration|review|negotiation|debate|the|an?)|on (?:hold|the (?:table|books|statute))|off (?:the books|the market)|up for|binding|enforceable|applicable|mandatory|awaiting|waiting|run|led|headed|chaired|managed|steered|based|headquartered|listed|unlisted|private|quoted|traded|owned|built by|made by|developed by|trained by|founded|restricted|reserved|confined|ranked|not(?! enforced)|yet to|no longer)(?![\\p{L}-])'
const WORDS = '(?:[^,;:()—–!?]|(?<=\\d),(?=\\d))'
const MODEL = 'models?|systems?|LLM|release|offering|product|assistant|one'
const BODY =
  'compan(?:y|ies)|firm|lab|laboratory|start-?up|developer|outfit|unicorn|group|business|maker|giant|venture|one'
const LAW =
  'law|statute|act|bill|measure|rule|order|regulation|text|instrument|treaty|convention|proposal|draft|regime|memorandum|directive|decree|policy|one'
/** What stands for something else than the name. */
const OTHER =
  '(?:rival|former|would-be|another|different|similar|so-called|alleged|supposed|successor|predecessor|rumou?red|planned|expected|proposed|old|previous|future|possible|potential|second|of|to|for|than|by|and|or|like|that|which)'
const NP = `(?:an?|the|itself an?|one) (?:(?!${OTHER}(?![\\p{L}-]))(?:[$€£]?[\\p{L}\\d][\\p{L}\\d.’'-]*|[\\ue400-\\ue7ff\\uf000-\\uf0ff\\uf400-\\uf5ff](?:['’]s|-licen[sc]ed)?) ){0,3}?(?:${MODEL}|${BODY}|${LAW})(?![\\p{L}-])`
/** What tells more of such a noun. */
const POST = `(?= (?:(?:that|which|who|whose|with|under) |${TIME}${STATE}))`
const BESIDE = `(?:${TIME}(?:${STATE}|(?:not yet |never )?(?:${NP}))|with (?=(?:its|an?|the|no|some|up to|as many as|(?:\\p{Lu}[\\p{L}.’-]* ){2,4}as) |[$€£\\d]))${WORDS}{0,120}?`
const END = '(?!(?<=\\d),\\d)(?=\\s*(?:[,;:)—–!]|[.]?[”"’)*_]*\\s*$))'
const APPOSED = new RegExp(`(?<name>${NAME})(?:, | \\(| ?[—–] ?|: )(?<beside>${BESIDE})${END}`, 'dgu')
const FRONTED = new RegExp(
  `^[^\\p{L}\\ue000-\\uf6ff]*(?:(?:though|although|while|being|as|albeit|if only) )?(?<beside>${BESIDE}), (?:the |[\\ue400-\\ue7ff\\uf400-\\uf5ff]['’]s )?(?<name>${NAME})(?= \\p{Ll})`,
  'diu',
)
const ABSOLUTE = new RegExp(
  `(?<=^[^\\p{L}\\ue000-\\uf6ff]*|[,;(—–] ?(?:and )?)with (?:the )?(?<name>${NAME}) (?<beside>${TIME}${STATE}${WORDS}{0,100}?)(?=[,;:)—–]|[.]?\\s*$)`,
  'diu',
)
const NOUN = new RegExp(`^(?<time>${TIME})(?<noun>${NP})${POST} `, 'diu')
const OF_TIME =
  /^(?:still|now|currently|today|already|as yet|not yet|no longer|for now|at present)(?!\p{L})/iu
const GATE = new RegExp(
  `${NAME}(?:, | \\(| ?[—–] ?|: )(?:\\p{Ll}|\\d|[$€£])|^[^\\p{L}\\ue000-\\uf6ff]*[^,]{3,140} (?:is|are|remains?) [^,]{0,30}${NAME}|^[^\\p{L}\\ue000-\\uf6ff]*[^,]{3,140}, (?:the |[\\ue400-\\uf5ff]['’]s )?${NAME} |\\b[Ww]ith (?:the )?${NAME} |[\\ue800-\\uebff] (?:that|which) |${NAME} (?:happens|turns|proves|is|remains)(?: |,)`,
  'u',
)

/** A clause whose own words say that it speaks of now, whatever days the sentence tells beside it. */
const OF_NOW =
  /^(?:still |now |currently |today )|^(?:is|are|has|have) (?:still|now|currently|today|never|yet)(?!\p{L})|^(?:remains?|stays?|continues?)(?!\p{L})/iu
/** What is only thought, said or supposed; what is held against something else. */
const UNSURE =
  /(?<!\p{L})(?:if|unless|whether|suppos\p{L}+|imagin\p{L}+|assum\p{L}+|would|could|might|sa(?:id|ys?)|claim\p{L}*|argu\p{L}+|belie\p{L}+|think\p{L}*|thought|report(?:s|ed)|rumou?r\p{L}*|wrote|writes?|predict\p{L}*|expect\p{L}*|hope\p{L}*|fear\p{L}*|den(?:y|ies|ied)|myth|false|wrong|untrue|no longer|when|once|until)(?!\p{L})/u
const HELD_AGAINST =
  /(?<!\p{L})(?:unlike|like|than|versus|vs\.?|against|compared (?:to|with)|besides?|instead of|behind|before|after|(?:rivals?|competitors?|successors?|predecessors?|alternatives?|versions?|variants?|siblings?|cousins?|clones?|copies|forks?)(?: \p{L}+)? (?:of|to|for|from))[^,;:]{0,30}$/u
/** `no rule that is in force`: one of its kind, if there were any. */
const OF_NONE = /(?<!\p{L})(?:no|any|another|some|every|each|neither|few) (?:\p{L}+ )?$/iu
const SAME_KIND_BEFORE = /[\ue000-\uf5ff](?:,|,? (?:and|or|&)) (?:the )?$/u
/** Where a name is the subject of its clause: `with …` behind another is told of the subject. */
const SUBJECT = /(?:^\P{L}*|[;:—–,] ?|(?<!\p{L})(?:and|but|that|because|since|while|as) )(?:the )?$/u
const PAST =
  /(?<!\p{L})(?:was|were|had|did|came|took|made|went|rose|fell|began|became|drew|lost|won|bought|sold|told|got|left|gave|(?!need|exceed|feed|speed|unlicensed|named|called|based|led|so-called)\p{Ll}{3,}ed)(?!\p{L})/u

/** What was so until something else came of it, or would be. */
const TURNED =
  /(?<!\p{L})(?:would|could|might|may|should|will|did|does|was|were|(?:and|but|or|until|till|before|then|once)(?: \p{L}+)? \p{Ll}+(?:ed|en|wn)|but)(?!\p{L})|(?<!since(?: \p{L}+)?) [\uf600-\uf6ff]/u

/** The readings of a sentence in which what stands beside a name is said of it. */
export function copular(view: SentenceView): readonly SentenceView[] {
  if (!GATE.test(view.text) || view.text.length > LONGEST) return []
  const isAsked = /\?\s*$/u.test(view.text)
  return isAsked
    ? []
    : [
        ...apposed(view),
        ...related(view),
        ...fronted(view),
        ...absolute(view),
        ...inverted(view),
        ...certain(view),
        ...defined(view),
      ]
}

const LONGEST = 500

function apposed(view: SentenceView): readonly SentenceView[] {
  return matchesOf(view.text, APPOSED).flatMap(({ indices }) => {
    const { name, beside } = indices?.groups ?? {}
    return name &&
      beside &&
      isMeant(view, name, beside, view.text.slice(0, name[0]), view.text.slice(beside[1]))
      ? said(view, name, beside)
      : []
  })
}

/** `Our clients, who like X, which remains Wren’s flagship, …`: a clause of its own. */
const RELATED = new RegExp(
  `(?<name>${NAME})(?:(?:, | \\(| ?[—–] ?)(?:which|who)|(?<=[\\ue800-\\uebff]) (?:that|which)) (?<beside>(?:${TIME}(?:is|are|remains?|stays?|has|have|continues|\\p{Ll}{3,}s)(?![\\p{L}-]))${WORDS}{2,120}?)${END}`,
  'dgu',
)

function related(view: SentenceView): readonly SentenceView[] {
  return matchesOf(view.text, RELATED).flatMap(({ indices }) => {
    const { name, beside } = indices?.groups ?? {}
    const isOwn =
      name &&
      beside &&
      isMeant(view, name, beside, view.text.slice(0, name[0]), view.text.slice(beside[1]), true)
    return isOwn ? [composed(view, [name, ' ', beside])] : []
  })
}

function fronted(view: SentenceView): readonly SentenceView[] {
  const { name, beside } = FRONTED.exec(view.text)?.indices?.groups ?? {}
  return name && beside && isMeant(view, name, beside, '', view.text.slice(name[1]))
    ? said(view, name, beside)
    : []
}

function absolute(view: SentenceView): readonly SentenceView[] {
  const { name, beside } = ABSOLUTE.exec(view.text)?.indices?.groups ?? {}
  if (!name || !beside) return []
  const lead = view.text.slice(0, name[0]).replace(/[Ww]ith (?:the )?$/u, '')
  return isMeant(view, name, beside, lead, view.text.slice(beside[1])) ? said(view, name, beside) : []
}

/** `Among those still pending is X`, `Licensed under … are X and others`. */
const INVERTED = new RegExp(
  `^[^\\p{L}\\ue000-\\uf6ff]*(?:among (?:those|them|the [\\p{Ll} -]{3,30}?),? (?:(?:that|which) (?:are|is) )?)?(?<beside>${TIME}${STATE}${WORDS}{0,80}?) (?:is|are|remains?)(?: still| now| also)? (?:the |[\\ue400-\\ue7ff\\uf400-\\uf5ff]['’]s )?(?<name>${NAME})(?=[,.;:!—–]| and | alone|\\s*$)`,
  'diu',
)

function inverted(view: SentenceView): readonly SentenceView[] {
  const { name, beside } = INVERTED.exec(view.text)?.indices?.groups ?? {}
  return name && beside && isMeant(view, name, beside, '', view.text.slice(name[1]))
    ? said(view, name, beside)
    : []
}

/** Whether the words are said of the name, and of today: `lead` stands before both, `rest` behind. */
function isMeant(
  { mentions, text, dates }: SentenceView,
  name: Piece,
  beside: Piece,
  lead: string,
  rest: string,
  hasTense = false,
): boolean {
  const mention = mentions.get(text.slice(...name))
  const words = text.slice(...beside)
  if (!mention || mention.isFamily) return false
  if (/: $/u.test(text.slice(name[1], beside[0])) && /\p{L}/u.test(lead)) return false
  if ([...words].some(unit => mentions.get(unit)?.kind === mention.kind)) return false
  if (TURNED.test(inSmallLetters(words))) return false
  const small = inSmallLetters(lead)
  if (UNSURE.test(small) || HELD_AGAINST.test(small) || SAME_KIND_BEFORE.test(lead)) return false
  if (hasTense && OF_NONE.test(lead)) return false
  const isOfNow = hasTense && OF_NOW.test(words)
  if (!isOfNow && [...`${lead}${rest}`].some(unit => dates.has(unit))) return false
  if (!hasTense && !OF_TIME.test(words) && PAST.test(`${small} ${inSmallLetters(rest)}`)) return false
  return isAntecedent(mention, lead)
}

/** `X is …`, for whatever stands beside it. */
function said(view: SentenceView, name: Piece, beside: Piece): readonly SentenceView[] {
  const words = view.text.slice(...beside)
  const preposition = /^with /iu.exec(words)?.[0].length
  if (preposition !== undefined && !SUBJECT.test(inSmallLetters(view.text.slice(0, name[0])))) return []
  if (preposition !== undefined)
    return [composed(view, [name, ' has ', [beside[0] + preposition, beside[1]]])]
  const whole = composed(view, [name, ' is ', beside])
  return [whole, ...told(view, name, beside)]
}

/** Whether a noun is one for what is named. */
function isOfKind(noun: string, kind: EntityKind): boolean {
  const last = /[\p{L}-]+$/u.exec(noun)?.[0] ?? ''
  const fits = (words: string) => new RegExp(`^(?:${words})$`, 'iu').test(last)
  if (kind === 'model') return fits(MODEL)
  return kind === 'policy' ? fits(LAW) : fits(BODY)
}

/** What is told of a noun that stands for the name: of `X, a lab worth $4 billion`, that X is worth it. */
function told(view: SentenceView, name: Piece, beside: Piece): readonly SentenceView[] {
  const words = view.text.slice(...beside)
  const { time, noun } = NOUN.exec(words)?.indices?.groups ?? {}
  const mention = view.mentions.get(view.text.slice(...name))
  if (!time || !noun || !mention || !isOfKind(words.slice(...noun), mention.kind)) return []
  const when: Piece = [beside[0] + time[0], beside[0] + time[1]]
  const from = beside[0] + noun[1] + 1
  const opens = /^(?<word>that|which|who|whose|with) /u.exec(view.text.slice(from, beside[1]))?.groups?.word
  if (opens === undefined) return [composed(view, [name, ' is ', when, [from, beside[1]]])]
  const clause: Piece = [from + opens.length + 1, beside[1]]
  if (opens === 'with') return [composed(view, [name, ' has ', clause])]
  if (opens === 'whose') return [composed(view, [name, '’s ', clause])]
  const plain = composed(view, [name, ' ', when, clause])
  return [plain, ...relatives(composed(view, [name, ', which ', clause]))]
}

/** `X is a model that costs …`. */
const DEFINED = new RegExp(
  `(?<name>${NAME})(?: is| remains| stays) (?<beside>${TIME}${NP}${POST} ${WORDS}{2,120}?)${END}`,
  'dgu',
)

function defined(view: SentenceView): readonly SentenceView[] {
  return matchesOf(view.text, DEFINED).flatMap(({ indices }) => {
    const { name, beside } = indices?.groups ?? {}
    if (!name || !beside) return []
    const lead = view.text.slice(0, name[0])
    return isMeant(view, name, beside, lead, '') ? told(view, name, beside) : []
  })
}

/** `X turns out to be …`, `X is, and remains, …`: X is. */
const CERTAIN = new RegExp(
  `(?<=(?<name>${NAME})(?:,? (?:which|that|who))?)(?<words> (?:happens|turns out|proves|is (?:widely |well |generally |publicly )?(?:known|understood)) to be| is,? and (?:remains|stays|has long been|has always been),?| is, (?:in fact|to be sure|as it happens|of course|in truth|as ever|in effect|for better or worse|strictly speaking|officially),)(?= )`,
  'dgu',
)

function certain(view: SentenceView): readonly SentenceView[] {
  return matchesOf(view.text, CERTAIN).flatMap(({ indices }) => {
    const words = indices?.groups?.words
    return words ? [composed(view, [[0, words[0]], ' is ', [words[1] + 1, view.text.length]])] : []
  })
}
