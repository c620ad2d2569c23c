import type { EntityKind } from '../knowledge/types.ts'
import { isMadeBySomebody } from './makers.ts'
import type { Surroundings } from './surroundings.ts'

/*
 * What a clause says that can be said of one kind of thing alone, so that a name which is an ordinary word besides can
 * mean nothing else: `Wren has a context window of …`, `The weights of Wren can be downloaded`.
 */

/** Words without which a sentence says nothing of the sort. */
const GATE =
  /token|context|parameter|weight|cut-?off|million|mixture|model|worth|valu|post-money|chief executive|scor|reach|achiev|found|start-?up|compan|firm|unicorn|\blab\b|talks|suing|hiring|laying|recruit|lobby|head ?|invest|back|share|stock|market|chair|workforce|headcount|payroll|turnover|revenue|finance|chief|board|engineers|staff|employees|fund|cap table|bankers|listed|public|IPO|CEO|boss|rais|who |[$€£¥]\d/i
/** The same of what is said to be made by somebody. */
const MAKING = /behind|that|which|maker|developer|creator|builder/
/** What stands between a name and its verb. */
const ASIDE = '(?:, (?:[^,;.!?]|\\.\\d){1,70},| \\([^)]{1,40}\\))?'
const MANNER = '(?: (?:still|now|also|only|already|currently|today|last|once|\\p{Ll}+ly))*'
const AMOUNT = '(?:billion|trillion|million|bn|[\\d.]+ ?[BTM])'
/** What models alone have, hold and cost. */
const OF_MODELS =
  `context (?:window|length)|-token (?:context|window)|tokens of context|(?:knowledge|training)(?:[- ]data)? cut-?off|` +
  `${AMOUNT} (?:(?:active|total|trainable) )?parameters|parameters in (?:total|all)|` +
  `(?:a|per|for (?:a|each|one)) million (?:(?:input|output)(?: tokens)?|tokens|in|out)(?!\\p{L})|mixture[- ]of[- ]experts`
const OPEN =
  '(?:download|public|released|published|openly|open-|hugging face|licen[cs]|secret|withheld|closed|locally|free to)'

/** `X has a context window of`, `X, which we use, costs $2 per million input tokens`, `X, with its 30 billion parameters`. */
const HAS = new RegExp(
  `^${ASIDE}(?:,? which)?${MANNER}(?:,? with| \\p{Ll}+)[^;:!?\\ue000-\\uf8ff]{0,70}?(?<![\\p{L}])(?:${OF_MODELS})`,
  'iu',
)
/** Words that begin no predicate of the name before them. */
/** `X is an open-weight model`, `X is a 30B model`. */
const IS_MODEL =
  /^(?:, [^,;.!?]{1,60},)? (?:is|was|remains) (?:still )?(?:an?|the) (?:[\p{L}\d.-]+ ){0,3}?(?:open-weight|open-weights|[\d.]+[BT]|[\d.]+-billion-parameter|language|mixture-of-experts|frontier|reasoning|multimodal) (?:[\p{Ll}-]+ )?models?(?![\p{L}-])/u
/** `X accepts 200,000 tokens`. */
const READS =
  /^(?: \p{Ll}+ly)? (?:reads?|accepts?|handles?|takes|process(?:es)?|supports?|digests?|remembers?|swallows?)(?: in)?(?: \p{Ll}+){0,3}? (?:[\d.,]+(?:K|M| ?k| million)?|a million)[ -]tokens(?!\p{L})/u
const NO_VERB =
  /^ (?:and|or|but|by|from|for|in|on|at|of|to|as|than|like|per|if|when|while|because|that|where|before|after)\b/i
const OWNS = new RegExp(
  `^['’]s? (?:\\p{Ll}+ )?(?:${OF_MODELS}|weights\\b[^;:!?]{0,60}\\b${OPEN}|price[^;:!?]{1,50}\\bmillion (?:in|out)put)`,
  'iu',
)
const IS_OWNED = new RegExp(
  `(?:(?:${OF_MODELS}|token price) (?:of|for) (?:the )?|^[^\\p{L}]*of (?:the )?)$`,
  'iu',
)
const OF_WHICH = new RegExp(`^,? [^;:!?]{0,50}${AMOUNT} (?:\\p{Ll}+ )?parameters`, 'iu')
const WEIGHTS_OF = /\bweights (?:of|for) (?:the )?$/i
const OPENED = new RegExp(`\\b${OPEN}`, 'i')
const ITS_WEIGHTS = new RegExp(`\\bits weights\\b[^;:!?]{0,50}\\b${OPEN}`, 'i')
const SCORES =
  /^(?: \p{Ll}+ly)? (?:scores|scored|reaches|reached|achieves|achieved) (?:only |just |about |around )?\d/u

/** What is said of companies alone. */
const VALUED = new RegExp(
  `^(?:${ASIDE}${MANNER} (?:is|was)|,)${MANNER} (?:valued at|worth) (?:\\p{Ll}+ ){0,3}[$€£¥]|^${ASIDE}(?: has)? raised [^;:!?]{0,60}valuation of [$€£¥]|^['’]s? (?:\\p{Ll}+ )?(?:post-money|valuation of|chief executive)`,
  'u',
)
const BIG = '[$€£¥][\\d.,]+ ?(?:billion|trillion|bn|tn|B|T)(?![\\p{L}\\p{N}])'
/** `X commands a price of $4bn`, `X, at $4bn, …`, `X’s $4bn valuation`, `X is now a $4bn business`. */
const PRICED = new RegExp(
  `^${ASIDE}${MANNER} (?:carries|commands|sports|boasts|enjoys|fetches|weighs in|clocks in|trades|changes hands|(?:has|is) (?:priced|marked|valued|put))(?: \\p{Ll}+){0,5}? ${BIG}|^,? at ${BIG},|^['’]s (?:\\p{Ll}+ ){0,2}${BIG} (?:valuation|price|worth)|^${ASIDE}${MANNER} (?:has|is)(?: now)? an? (?:\\p{Ll}+ )?${BIG} (?:valuation|price tag|company|start-?up|lab|business|unicorn|firm)`,
  'u',
)
const PUT_AT =
  /(?:^|[\p{L}] )(?:values?|puts?|prices?|carry|carries|marks?|valued|priced|marked) (?:the worth of )?$/iu
const AT_BIG = new RegExp(`^(?: on \\p{Ll}+ books)? at ${BIG}`, 'u')
const AT_BIG_BEFORE = new RegExp(`(?:^|[^\\p{L}])at ${BIG}, $`, 'iu')
const LED =
  /\b(?:chief executive|CEO|boss|founder|co-?founder) (?:of|at) $|\bwho (?:now |still |also |once |has )*(?:leads|runs|heads|led|ran|headed|co-?founded|founded) $/
/** `X, a Lyon-based start-up`, `X is one of the few firms`. */
const IS_FIRM =
  /^(?:,| is| was| remains| has become) (?:(?:still|now|itself|already) )?(?:an?|the|one of (?:the|its|many|several|few)|another) (?:(?!(?:of|to|by|from|with|for|than|like|and|or|that|which|who)(?!\p{L}))[\p{L}\p{N}.&’'$€£-]+ ){0,6}?(?:AI lab|start-?ups?|companies|company|firms?|unicorns?|developers?)(?=[,.;:!?)]| (?:that|which|whose|of|in|from|with|behind|founded|backed|led|run|valued|worth|based|once|known|now|and|to|has|is)(?!\p{L})|$)/u
/** `X, where Quill is chief executive`, `X, which listed in Arden`. */
const HAS_HEAD =
  /^,? (?:where|whose|which|that) [^;:!?\ue000-\uf8ff]{0,50}?\b(?:chief executive|CEO|co-?founders?|went public|listed (?:in|on)|floated (?:in|on)|(?:an |its )?(?:IPO|initial public offering))(?!\p{L})/u
const LISTS =
  /^['’]s (?:[\p{Ll}-]+ ){0,2}(?:headquarters|head office|founders?|co-?founders?|investors|backers|IPO|shareholders|boss|market (?:value|cap(?:itali[sz]ation)?)|share price|shares|stock|chair(?:man|woman|person)?|workforce|headcount|payroll|turnover|annuali[sz]ed revenues?|finance chief|chief (?:scientist|operating officer|financial officer|technology officer|product officer)|board of directors|engineers|staff|employees|funding round|cap table|bankers|fundraising)(?!\p{L})|^ (?:is|are) (?:(?:now|also|still) )?(?:suing|hiring|laying off|recruiting|lobbying|fundraising)(?!\p{L})|^ (?:is|are|was|were|remains) (?:still |now |again |reportedly |already )?in (?:\p{Ll}+ )?talks (?:with|to|over|about)(?!\p{L})|^(?: (?:has|is|was|now|also|only|already|recently|will|plans to|wants to|hopes to|filed to|intends to|aims to))* (?:went public|go(?:ne)? public|(?:publicly|privately)[ -](?:traded|held|listed|owned)|(?:filed|preparing|prepares|applied|plans|planning) (?:[\p{Ll}]+ ){0,3}(?:IPO|initial public offering|listing|flotation)|rais(?:ed|es|ing) (?:[\p{Ll}]+ ){0,3}[$€£¥]\d)/u
const HAS_WORTH = new RegExp(
  `^(?: has| had| boasts|,)[^;:!?\\ue000-\\uf8ff]{0,70} valuation of (?:\\p{Ll}+ ){0,3}[$€£¥]\\d|^ \\(${BIG}\\)`,
  'u',
)
/** `X, since its foundation in 2015, …`. */
const FOUNDED = /^,? (?:since|at|from|upon) its (?:foundation|founding|creation)\b/

/**
 * Whether the clause of a name says of it what can be said of its kind alone. `isScored` tells whether a benchmark is
 * named behind it.
 */
export function isSaidOfItsKind(
  { tokens, from, to }: Surroundings,
  first: number,
  last: number,
  kind: EntityKind,
  isScored: () => boolean,
): boolean {
  if (kind !== 'model' && kind !== 'lab' && kind !== 'organization') return false
  const { text } = tokens
  const behind = text.slice(tokens.end(last), tokens.end(to))
  const before = text.slice(tokens.start(from), tokens.start(first))
  if (kind === 'model' && MAKING.test(before + behind) && isMadeBySomebody(before, behind)) return true
  if (!GATE.test(behind) && !GATE.test(before)) return false
  if (kind === 'model')
    return isSaidOfModel(before, behind, last > first) || (SCORES.test(behind) && isScored())
  if (kind === 'lab' && isSaidOfLab(before, behind)) return true
  return first === last && /^\p{Lu}{3,}$/u.test(tokens.surface(first)) && FOUNDED.test(behind)
}

function isSaidOfLab(before: string, behind: string): boolean {
  return (
    VALUED.test(behind) ||
    LED.test(before) ||
    PRICED.test(behind) ||
    [IS_FIRM, HAS_HEAD, LISTS, HAS_WORTH].some(form => form.test(behind)) ||
    (AT_BIG.test(behind) && PUT_AT.test(before)) ||
    (AT_BIG_BEFORE.test(before) && !NO_VERB.test(behind))
  )
}

function isSaidOfModel(before: string, behind: string, isLong: boolean): boolean {
  if (WEIGHTS_OF.test(before)) return OPENED.test(behind)
  if (IS_OWNED.test(before)) return /\p{L}{3} of (?:the )?$/iu.test(before) || OF_WHICH.test(behind)
  if (OWNS.test(behind)) return true
  if (isLong && ITS_WEIGHTS.test(behind)) return true
  return isSubject(before) && !NO_VERB.test(behind) && [HAS, IS_MODEL, READS].some(form => form.test(behind))
}

/** Whether what stands before a name leaves it to be the subject, or the object that a relative clause tells of. */
function isSubject(before: string): boolean {
  return !/(?:\p{Lu}\p{L}*|\ban?|\b(?:no|every|each|some|any)) $/u.test(
    before.replace(/^[^\p{L}]*\p{Lu}\p{Ll}+ $/u, ''),
  )
}
