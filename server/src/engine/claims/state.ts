import type { Phrase } from './property.ts'

/** A state that a subject is in, and how its words are written. */
export interface State {
  /** The kind of the subject: `policy`. */
  readonly of: string
  /** What may follow a form of to be: `(?:currently )*(?:suspended|available)`. */
  readonly predicate: string
  /** What may stand before the name: `proposed`. */
  readonly attributive?: string
  /** Other verbs with what follows them: `awaits (?:his )?signature`. */
  readonly verbs?: string
  /** Present participles that stand in apposition: `awaiting signature`. */
  readonly participles?: string
  /** Predicates that hold nowhere if they do not hold at all: what is retired is not `available to new customers`. */
  readonly anywhere?: string
  /** What narrows them; absent: to somebody, or by a way of its maker's. */
  readonly narrowed?: string
  /** Words that are a state only where they stand as a label: `X (proposed)`, `X: proposed`. */
  readonly labels?: string
  /** What words behind a label, and a comma, may not hold: those for another state. */
  readonly others?: string
  /** What may follow a predicate and belongs to it: ` in California`. */
  readonly tail?: string
  /** Predicates that whatever follows belongs to, or does not narrow: `a draft on which …`, `the legal basis for …`. */
  readonly open?: string
  /** What may not follow a predicate. */
  readonly not?: string
  /** The predicate alone is the value, its verb is not. */
  readonly isBare?: boolean
}

/** Adverbs in ly; those that doubt, narrow or look back say something else. */
const LY =
  '(?!(?:alleg|supposed|purported|ostensib|presumab|possib|probab|like|apparent|seeming|near|bare|hard|rare|scarce|former|previous|initial|original|brief|occasional|frequent|repeated|regular|usual|typical|part|partial|most|large|local|regional|internal|earli?|fami|assemb|week|month|year|dai|late|recent|arguab|potential|theoretical|hypothetical|conditional)ly\\b)[a-z]{2,}ly'
/** What a label may say that it tells. */
const STATUS = '(?:(?:current|present) )?(?:status|availability|access|standing)'
const BE = `(?:is|are|being|remains?|stays?|stands?|(?:has|have) (?:(?:since|now|already|long|all|both|each|again|meanwhile|thus|therefore|still|so far|until now|to date|only|${LY}) )*(?:been|remained|stayed|gone|fallen)|was|were|being|having been|'s|’s|continues to be|(?:is|are) (?:being )?kept|sits|lies|is said to be)`
const ADVERBS = `(?:(?:both|either|all|each|at (?:this|the) (?:time|moment|point)|as yet|so far|to date|for now|for the moment|currently|still|now|today|already|once again|again|temporarily|indefinitely|presently|formally|legally|technically|nominally|officially|fully|generally|also|only|merely|just|yet|long|itself|not only|widely|simply|very much|since|altogether|once more|as before|in effect|in fact|therefore|thus|hence|accordingly|consequently|indeed|of course|at present|these days|as ever|everywhere|${LY}) )*`

/** `is shut off on 30 November`: what is to come, told in the present. */
const SCHEDULED = '(?!(?:is|are) (?![^,.;:]{0,30} to )[^,.;:]{0,40}? on (?:\\w+,? )?{_date})'

/** What a subject is called in passing says nothing of its state: `X, a bill by Wren, was signed`. */
const NAMED =
  '(?!(?:an?|the) (?!(?:pending|proposed|draft|stalled) (?!of\\b|by\\b|from\\b|text\\b)\\w|(?:[\\w’-]+ ){1,4}?(?:pending|before|stalled|stuck|awaiting|waiting|under|languishing|lying|making|in (?:force|effect|committee|trilogues?|draft)|no longer|not yet|yet to|(?:long )?since (?=[a-z]+ed\\b)|open for)\\b|(?:repealed|rescinded|revoked|superseded|withdrawn|scrapped|defunct) \\w|(?:[a-z]+ )?binding \\w))'

/** Where, for whom or by what way something is so, without leaving its maker's house. */
const SOMEWHERE =
  "(?= (?:to|for) (?!(?:no|nobody|none|researchers|scholars|academics|staff|employees|some|select|selected|certain|a few|approved|vetted|trusted|those)\\b)| (?:in|through|via|on|from|over|by) (?:the |its |their |an? )?(?:{_lab|organization}(?:'s|’s)? )?(?:[\\w-]+ )?(?:API|app|apps|web(?:site)?|service|platform|console|plan|tier|interface|gateway|endpoint|portal)\\b| in (?:[\\w-]+ )?{_organization}|$|[),])"

/** When something is so, behind it: `at this stage`, `since 2022`, `two years after it was signed`. */
const TIME =
  '(?: (?:since|as of) (?:[\\w-]+ ){0,2}{_date}| since (?:(?:the|last|early|late|many|several|two|three|more than|over|start|turn|beginning|end|middle|of|this|year|summer) ){0,6}[a-z]+| for (?:(?:the|last|past|next|many|several|some|two|three|four|five|six|seven|ten|more than|over|almost|nearly|a|an|few|about|good|full) ){0,4}(?:years?|months?|weeks?|days?|decades?|now|good|ages|long|while|time|quarters?|centur(?:y|ies)|summer|winter|spring|autumn|year-end|moment)| at (?:present|(?:this|the present) (?:stage|time|point|moment)|the moment|the time of writing)| yet| today| now| so far| to date| again| indefinitely| until further notice| (?:more than |nearly |over |almost )?(?:\\w+ )?(?:years?|months?|weeks?|days?) (?:on|later|after [^,;:.!?—]{3,40}))*'

/** `X – repealed and replaced Y`: what it did to another. */
const DID = '(?! and [a-z]+ed (?:the |its |an? )?(?:[a-z-]+ ){0,2}?[\\ue000-\\uf5ff])'

/** `withdrew its draft X`: what X was when that was done. */
const NOT_DONE_TO =
  '(?<!\\b(?:withdrew|scrapped|dropped|abandoned|shelved|pulled|killed|rejected|published|issued|released|unveiled|introduced|circulated|tabled|leaked|presented|announced|debated|discussed|amended|voted on|withdrawal of|publication of|release of) )'

/**
 * The ways to say that a subject is in a state: `X is suspended`, `X, still suspended, …`, `X (suspended)`,
 * `X — now suspended`, `- X: suspended`, `with X suspended`, `the suspended X`.
 */
export function statePhrases(state: State): readonly Phrase[] {
  const { of, predicate, anywhere, narrowed = SOMEWHERE, attributive, verbs, participles, not = '' } = state
  const { tail = '', labels, others, open } = state
  const value = (verb: string, words: string): string =>
    state.isBare ? `${verb}${ADVERBS}{value:${words}}${tail}` : `{value:${verb}${ADVERBS}(?:${words})${tail}}`
  const any = participles === undefined ? predicate : `${participles}|${predicate}`
  const bare = `${value('', any)}${TIME}`
  const label =
    labels === undefined ? bare : `${value('', [any, labels, open].filter(Boolean).join('|'))}${TIME}`
  const S = `{${of}}(?: (?:of|by|from|to|on|against) (?:the )?{_lab|organization}(?!['’]s))?{also}`
  const more =
    others === undefined
      ? ''
      : `|, (?!(?:[^.:;]* )?(?:but|then|until|later|now|since|no|not|never|or|says?|said|according|${others})\\b)[^.:;]{1,60}\\W*$`
  return [
    `${S}{aside} ${SCHEDULED}(?:(?:also|still|now|currently|thus|itself|meanwhile|however|therefore|likewise|too),? )*${value(`${BE} `, predicate)}${TIME}{whole}${not}`,
    ...(anywhere === undefined
      ? []
      : [
          `${S}{aside} ${value(`${BE} `, anywhere)}${TIME}${narrowed}`,
          `{${of}} \\(${value('', anywhere)}${narrowed}`,
        ]),
    ...(verbs === undefined ? [] : [`${S}{aside} ${value('', verbs)}${TIME}{whole}${not}`]),
    ...(open === undefined
      ? []
      : [
          `${S}{aside} ${SCHEDULED}${value(`${BE} `, open)}(?![\\w-])`,
          `${S}(?:,| ?[—–]| \\() ?${NAMED}${value('', open)}(?![\\w-])`,
          `with (?:the )?${S} ${NAMED}${value('', open)}(?![\\w-])`,
          `^\\W*(?:(?:though|although|while|being|as yet) )*${NAMED}${value('', open)}(?![\\w-])[^,;:.]{0,50}, (?:the |{_lab}(?:'s|’s) )?{${of}}(?!['’]s)`,
        ]),
    `${S}, ${bare}{whole}${not}${DID}(?=[,.;:!?)—–]| and | but |$| (?:through|via|over|in|on|from|to|for|by|at|despite|under|pending|because of|thanks to) (?!(?:early |late |mid-)?{_date})[^,;:.()]{2,50}[,.;)])`,
    `{${of}} \\((?:${STATUS}[:：] ?)?${label}!?(?=[),;])`,
    `^\\W*(?:the )?${STATUS} (?:of|for) (?:the )?${S}[:：—–]+ ?${label}{whole}(?=(?: \\((?:as (?:of|at) |on )?{_date}\\))?[^\\w\\ue000-\\uf5ff]*$${more})`,
    `${S} ?[—–] ?${bare}{whole}${DID}(?= ?[—–,.;]| and | but |$)`,
    `^\\W*(?:the )?${S}(?: \\([^()]{1,40}\\))?[:：]? ?[—–-]? ?${label}{whole}(?=(?: \\((?:as (?:of|at) |on )?{_date}\\))?[^\\w\\ue000-\\uf5ff]*$${more})`,
    ...(verbs === undefined ? [] : [`^\\W*${S}[:：] ?${value('', verbs)}{whole}`]),
    ...(anywhere === undefined ? [] : [`{${of}} \\(${value('', anywhere)}[^()]{0,30}[),;]`]),
    `with (?:the )?${S} ${bare}{whole}`,
    `^\\W*(?:(?:though|although|while|being|as yet) )*${bare}{whole}(?: (?:by|under|pending|since|following|after|for|until|to|with) [^,;:.!?]{2,60})?, (?:the |{_lab}(?:'s|’s) )?{${of}}(?!['’]s)`,
    `(?:^|[:;—] ?)${bare} (?:is|are) (?:the |{_lab}(?:'s|’s) )?{${of}}(?!['’]s)`,
    ...(attributive === undefined
      ? []
      : [
          `(?:now|still|currently)[ -]{value:${attributive}} {${of}}`,
          `${NOT_DONE_TO}(?:the|a|an|its|their|[\\w.]+['’]s)[ -]{value:${attributive}} {${of}}(?! (?:(?:of|from) (?:early |late |mid-)?{_date}|had|was|were|did|said|contained|would have|failed|died|fell|lapsed|expired|collapsed|became|took|came|went|met|drew|made|led|sought|aimed|tried)(?![\\w-])|(?:,| ?[—–(]) ?(?:(?:which|that) (?:was|has (?:since )?been|is) )?(?:(?:since|now|later|long|recently|[a-z]+ly) )*(?:withdrawn|rescinded|repealed|revoked|vetoed|scrapped|abandoned|dropped|rejected|shelved|replaced|superseded|retired|discontinued)(?![\\w-]))`,
        ]),
  ].map(pattern => ({ pattern }))
}
