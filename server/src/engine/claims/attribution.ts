import { inSmallLetters } from '../text/small-letters.ts'

/*
 * Who says what a sentence says. The expressions are for small letters: large ones that ignore case take several
 * times as long to compile.
 */

/** How the writer stands to what is reported. */
export type Attribution =
  /** The writer takes it over: `X says that …`, `according to X`. */
  | 'reported'
  /** Told as something said then: `X said that …`. */
  | 'history'
  /** The writer keeps a distance: `critics say …`, `X claims that …`. */
  | 'distanced'

const SLOT = '[\\ue000-\\uf5ff]'
const ADVERB = '(?:has|have|had|also|now|again|since|once|publicly|repeatedly|falsely|openly|wrongly) '
const SAYS =
  'says?|reports?|notes?|states?|confirms?|writes?|shows?|finds?|announces?|adds?|explains?|points? out|reiterates?|acknowledges?|complains?|laments?|regrets?'
const SAID =
  'said|told [^,;:]{1,30}|reported|noted|stated|confirmed|wrote|announced|added|explained|pointed out|reiterated|acknowledged|admitted|revealed|disclosed|declared|showed|found|recalled|informed [^,;:]{1,30}|notified [^,;:]{1,30}'
const DISTANCE =
  'claim(?:s|ed|ing)?|assert(?:s|ed|ing)?|argu(?:es?|ed|ing)|believ(?:es?|ed|ing)|insist(?:s|ed|ing)?|alleg(?:es?|ed|ing)|contend(?:s|ed|ing)?|maintain(?:s|ed|ing)?|suspect(?:s|ed|ing)?|think(?:s|ing)?|thought|feels?|felt|speculat(?:es?|ed|ing)|suggest(?:s|ed|ing)?|impl(?:y|ies|ied)|boast(?:s|ed|ing)?|touts?|touted|assum(?:es?|ed|ing)|guess(?:es|ed)?|hop(?:es?|ed|ing)|fear(?:s|ed|ing)?|worr(?:y|ies|ied)|wish(?:es|ed)?|pretend(?:s|ed)?|imagin(?:es?|ed|ing)|bets?|warn(?:s|ed|ing)?|rumou?red|(?:has|have|had) it|mistook|misread|describ(?:es?|ed|ing)|portray(?:s|ed)?|depict(?:s|ed)?|characteri[sz](?:es?|ed)|mislabel(?:s|l?ed)?'
const CROWD =
  '(?:critics?|some|many|others|people|skeptics?|sceptics?|opponents?|proponents?|supporters?|advocates?|boosters?|detractors?|rumou?rs?|commentators?|pundits?|observers?|insiders?|users?|bloggers?|posters?|enthusiasts?|fans?|everyone|somebody|someone|those)(?: [\\p{L}-]+){0,3}'

/** What follows a verb of saying, up to the claim: `that …`, or the claim's own words at once. */
const OPENS = `(?:(?: [^,;:.!?]{1,50})?,? that\\b[^;:]*|:|,)?(?: (?:the|its|their|his|her|access to|${SLOT}(?:['’]s)?))*\\s*$`
/** Before a verb: no article, as in `the recently announced X`. */
const SUBJECT = `(?<=^|[\\s(,;—–-]|${SLOT}|['’”"])(?<!\\b(?:the|an?|its|their|his|her|newly|recently|just|previously|first|widely|long|much|new|old) )`

/** Who does what the claim tells, before its verb: `critics say the agency has rescinded X`. */
const ACTOR =
  "(?: (?!(?:and|but|or|so|while|which|who|when|as|because|about|of|for)\\b)[\\p{L}.’'-]+){0,4}\\s*$"
const DISTANCED = new RegExp(`${SUBJECT}(?:${DISTANCE})(?:${OPENS}|${ACTOR})`, 'u')
const BY_CROWD = new RegExp(
  `(?:^|[^\\p{L}])${CROWD} (?:${ADVERB})?(?:${SAYS}|${SAID})(?:${OPENS}|${ACTOR})`,
  'u',
)
/** `It is recalled that …` says it now. */
const PAST = new RegExp(`${SUBJECT}(?<!\\b(?:is|be) )(?:${SAID})${OPENS}`, 'u')
/** `X has confirmed that …` says it now. */
const HAS_SAID = new RegExp(
  `${SUBJECT}(?:has|have) (?:(?:also|now|again|since|publicly|repeatedly|long|only) )*(?:${SAID})(?:[^,;:.!?]{1,40})? that\\b[^;:]{0,60}$`,
  'u',
)
/** Who notes or confirms that something is so presents it as a fact, unless it is the maker, whose word it then is. */
const FACTIVE =
  /(?<!(?:[\ue000-\uf5ff]|\b(?:it|they|he|she|who|company|lab|firm|maker|developer|vendor|provider|spokes[a-z]+))(?:['’]s [^,;:]{1,30})? (?:(?:has|have|also|now|since) )*)\b(?:confirms?|(?:has|have) (?:also |now |since )*(?:confirmed|noted|pointed out)|notes?|points? out|(?:please )?remember|bear in mind|keep in mind)(?: to (?:us|me|the [a-z]+))? that\b[^;:]*$/u
/** What writers themselves note is no report. */
const PRESENT = new RegExp(`${SUBJECT}(?<!\\b(?:we|i) )(?:${SAYS})${OPENS}`, 'u')
const HAN_DISTANCED = /声称|宣称|聲稱|宣稱|据称|據稱|传闻|傳聞|据传|有人(?:说|认为)/u
const ACCORDING = /\baccording to ([^,;:]{1,60})(?:,|$)/u
/** `As X put it, …` */
const AS_PUT = new RegExp(
  `\\bas [^,;:]{1,40} (?:put it|${SAID}|${SAYS})(?: (?:in|on|at|to) [^,;:]{1,30})?,`,
  'u',
)
const AMID_CROWD = new RegExp(`^(?:the |its |his |her |their |a few )*${CROWD}\\b`, 'u')

const END = `(?:[,.]|\\s*$|(?= (?:${SLOT}|on |in |at |last |this )))`
/** `…, critics say`, `…, X said`, within the sentence or between its words. */
const TRAILING = new RegExp(
  `[,”"’']\\s*(?<who>(?!\\s*(?:though|although|but|while|whereas|and|so|yet|even|which|who|because|since|when|if|(?:on|of|about|to|for|from|in|by|with|under|over) (?:which|whom|whose)) )(?:(?:the|a|its|one|as) )?[^,;:.()]{1,40}?) (?<!(?:['’]s|\\b(?:the|an?|its|their|his|her|of|no|any|last|best|main|great|much|some|by|in|with|for|to)) )(?:${ADVERB})?(?:(?<said>${SAID})|(?<says>${SAYS})|(?<distance>${DISTANCE}))${END}`,
  'u',
)
/** `…, is what funds fear`, `…, publishes technical notes`: a predicate, and nobody who says anything. */
const PREDICATE =
  /^\P{L}*(?:(?:is|are|was|were|remains?|has|have|had)\s|\p{Ll}{3,}s\s(?:\p{Ll}+\s)*\p{Ll}+s\W*$)/u

function trailing(small: string, words: string): RegExpExecArray | null {
  const found = TRAILING.exec(small)
  return found && PREDICATE.test(words.slice(found.index, found.index + found[0].length)) ? null : found
}

/** `…, said X`; what is disclosed, kept, or announced as its own, is an object: `X, which …, disclosed its spending`. */
const INVERTED = new RegExp(
  `[,”"’']\\s*(?!(?:disclosed|revealed|showed|found|shows|finds|maintains?|maintained|boasts?|touts?) |(?:announced|announces|added|adds|reported|reports|confirmed|confirms) (?:its|an?) )(?:(?<said>${SAID})|(?<says>${SAYS})|(?<distance>${DISTANCE})) (?:${SLOT}|(?:the|its|one|a) )`,
  'u',
)

/** `X is worth $4 billion; Y, our hope, …`: what comes next says nothing of who says it. */
const NEXT_CLAUSE = /;.*$/su

/**
 * How a claim is attributed, where it is. `clause` is the clause up to the claim's own words, `rest` what follows them;
 * both are text of a sentence view, in which a name is one character.
 */
export function attributionOf(clause: string, rest: string): Attribution | undefined {
  const lead = inSmallLetters(clause)
  const trail = inSmallLetters(rest).replace(NEXT_CLAUSE, ';')
  if (DISTANCED.test(lead) || BY_CROWD.test(lead) || HAN_DISTANCED.test(lead)) return 'distanced'
  const named = ACCORDING.exec(lead) ?? ACCORDING.exec(trail)
  if (named) return AMID_CROWD.test(named[1] ?? '') ? 'distanced' : 'reported'
  if (FACTIVE.test(lead)) return undefined
  if (HAS_SAID.test(lead)) return 'reported'
  if (PAST.test(lead) || AS_PUT.test(lead)) return 'history'
  const aside = (trailing(lead, clause) ?? trailing(trail, rest) ?? INVERTED.exec(trail))?.groups
  if (aside) {
    if (aside.distance !== undefined || AMID_CROWD.test(aside.who ?? '')) return 'distanced'
    return aside.said === undefined ? 'reported' : 'history'
  }
  return PRESENT.test(lead) ? 'reported' : undefined
}
