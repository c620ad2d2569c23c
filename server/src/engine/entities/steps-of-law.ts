import type { Topic } from './topics.ts'

/*
 * What a text on its way still waits for, told without its name: `Parliament and Council must formally adopt the
 * text`, `Three steps are still missing: a plenary vote, …`, `Publication in the Official Journal is expected in July`.
 */

const CHAMBER =
  '(?:(?:[Tt]he )?(?:European |full |upper |lower |national )?(?:Parliament|Council|Senate|House|Congress|Assembly|Commission|plenary|legislature|chambers?|institutions|co-legislators|lawmakers|MEPs|senators|governments|member states|ministers|governor|president|king)(?: of [A-Z][a-z]+)?)'
const SOON = '(?:(?:still|now|first|then|both|also|formally|finally|only|yet|all) )*'
const TEXT =
  '(?:the (?:(?:final|agreed|compromise|provisional|joint|same|amended) )?(?:text|deal|package|compromise|agreement|changes|amendments|regulation|reform)|it)'
const ACT =
  '(?:adopt|approve|endorse|ratify|confirm|sign|vote on|sign off on|rubber-stamp|give (?:its|their) (?:final |formal )?(?:approval|consent|blessing|assent) to|put [a-z]+ names? to)'
const ENDS = '(?=[.,;:)—–]|\\W*$| (?:and|before|by|in|at|during|this|next|later|once|with) )'

/** A body that has to act on it. */
const MUST = new RegExp(
  `^["“‘(]?(?:[A-Z][a-z]+,? )?(?:[Bb]oth )?${CHAMBER}(?:,? (?:and|or|then) ${CHAMBER})? (?:${SOON}(?:must|needs? to|ha(?:s|ve)(?: yet| still)? to)) ${SOON}${ACT} ${TEXT}${ENDS}`,
  'u',
)

/** Bodies that are still at it. */
const AT_IT = new RegExp(
  `^["“‘(]?(?:[A-Z][a-z]+,? )?(?:[Bb]oth )?${CHAMBER}(?:,? (?:and|or) ${CHAMBER})? (?:is|are) (?:still |now |currently )*(?:negotiating|debating|discussing|examining|scrutini[sz]ing|haggling over|working on|at odds over|divided (?:on|over)) (?:over |on )?(?:the|that|this) (?:(?:final|same|draft) )?(?:text|proposal|deal|package|compromise|bill|file|dossier|reform|changes|amendments)${ENDS}`,
  'u',
)

const STEP =
  '(?:vote|votes|adoption|approval|publication|signature|assent|ratification|sign-off|endorsement|sign(?:ed)?|publish(?:ed)?|adopt(?:ed)?|approved?)'
/** How many steps are left, and which. */
const LEFT = new RegExp(
  `^["“‘(]?(?:(?:Only |Now only |Just )?[Tt]here (?:is|are) (?:still |only |now )*(?:one|two|three|a few|several) (?:more |last |final )*(?:legal |legislative |procedural |formal )+steps? (?:left|to go|to take|missing|outstanding)|(?:One|Two|Three|Several|A few|The last|The final) (?:more |last |final )*(?:(?:legal|legislative|procedural|formal) )*(?:steps?|stages?|hurdles?) (?:is|are|remains?)(?: still| now| yet)*(?: missing| left| outstanding| to go| to be taken| to come| ahead)?(?=[:,;—–-][^.]*\\b${STEP}\\b)|All that (?:now |still )?(?:remains|is left|is missing) is [^.;]{0,60}?\\b${STEP}\\b|What (?:still |now )?(?:remains|is missing|is left) is [^.;]{0,60}?\\b${STEP}\\b|(?:Only|Just) (?:the |its |[A-Z][a-z]+['’]s )[^.;:]{0,60}?\\b${STEP}\\b[^.;:]{0,60}? (?:remains?|(?:is|are) (?:still )?(?:missing|left|outstanding|lacking)))`,
  'u',
)

/** A step that is to come. */
const TO_COME =
  /^["“‘(]?(?:(?:The|Its|A|Both) )?(?:(?:[Ff]ormal|[Ff]inal|[Oo]fficial|[Ff]ull|[Pp]lenary) )*(?:[Aa]doption|[Aa]pproval|[Pp]ublication|[Ss]ignature|[Vv]ote|(?:Official Journal|OJ) publication|[Ee]ndorsement|[Rr]atification)(?: (?:by|in|of) (?:the )?(?:[A-Z][a-z]+ ?){1,3})?(?: and (?:formal |final |its )?(?:publication|adoption|approval|signature)(?: (?:by|in) (?:the )?(?:[A-Z][a-z]+ ?){1,3})?)? (?:is|are|remains?) (?:still |now |only |also |therefore )*(?:expected|required|needed|due|scheduled|planned|pending|outstanding|awaited|foreseen|slated|anticipated|missing)(?![\p{L}-])/u

/** What tells that the text was on its way. */
const UNDER_WAY =
  /\b(?:agree\p{L}*|deals?|propos\p{L}*|negotiat\p{L}*|trilogues?|compromise|pass(?:ed|es)|adopt(?:ed|s)|approv(?:ed|es)|endors\p{L}+|vot(?:ed?|es)|cleared|bill|final stretch|omnibus)(?![\p{L}])/iu
/** What else may be adopted. */
const OTHER_TEXT =
  /\b(?:draft|guidelines?|guidance|codes? of|standards?|delegated|implementing|secondary|technical|template|decision|opinion|budget|nomination|treaty|protocol|list)\b/iu

const MAY = /\b(?:must|needs? to|ha(?:s|ve)(?: yet| still)? to|is|are|remains?)\b/u

/** Whether a sentence tells what the text that is spoken of waits for. */
export function tellsStep(words: string): boolean {
  return (
    MAY.test(words) &&
    (MUST.test(words) || AT_IT.test(words) || LEFT.test(words) || TO_COME.test(words)) &&
    !OTHER_TEXT.test(words)
  )
}

/**
 * Whether what stands before such a sentence is about one law on its way.
 *
 * @param before the passage up to the sentence
 * @param law the last that was named, here or above
 */
export function isOnItsWay(words: string, before: string, law: Topic, isNamedHere: boolean): boolean {
  if (!isNamedHere) return !TO_COME.test(words) && !OTHER_TEXT.test(before)
  const since = before.slice(Math.max(0, before.lastIndexOf(law.text)))
  return UNDER_WAY.test(since) && !OTHER_TEXT.test(since)
}

/** The packages among laws: what amends one is on its way, where the one that it amends is not. */
export function amendments(laws: readonly Topic[]): readonly Topic[] {
  return laws.filter(({ text }) => /\b(?:omnibus|amendments?|reform|package|revision)\b/iu.test(text))
}

/** The package that is on its way, where it was named beside the law that it amends. */
export function amending(laws: readonly Topic[]): readonly Topic[] {
  const packages = amendments(laws)
  return packages.length > 0 ? packages : laws
}
