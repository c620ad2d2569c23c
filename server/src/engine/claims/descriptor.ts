/*
 * What an entity is called in passing, and what that says of it: a noun with a word that tells where it is from, who
 * made it or when (`X, the Dorian statute`, `X, Wren's parting memorandum`, `the Osier team's model X`, `a paper of
 * July 2024, X`). The frames are the same whatever the word tells, so that each property brings its own words only.
 */

/** A word of a description, and where in it the word may stand. */
export interface Descriptor {
  /** The kinds of what is described, as a slot names them: `policy`. */
  readonly of: string
  /** The nouns that can describe it: `laws?|statutes?`. */
  readonly head: string
  /** Words that own it, without their `’s`: `{value:Doria}`. */
  readonly owner?: string
  /** Words that stand before the noun: `{value:Dorian}`. */
  readonly attribute?: string
  /** Words right behind the noun, with their preposition: `of {value:Doria}`. */
  readonly behind?: string
  /** Participles behind the noun, other words between, with what follows them: `signed by {value:Wren}`. */
  readonly told?: string
  /** What none of the words of the description may be. */
  readonly not?: string
}

/** Words that end a noun phrase, or turn what follows into somebody else's. */
const STOP =
  'that|which|who|whose|where|when|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|does|do|did|of|by|from|to|for|in|on|at|with|without|under|against|than|like|unlike|as|and|or|but|not|no|nor|if|into|over|about|after|before|modell?ed|based|inspired|copied|similar|so-called|would-be|alleged|supposed|former|rival|rivals|then|once'
const SAID_ALSO =
  '(?:(?:itself|still|now|also|only|merely|simply|just|effectively|of course|in effect|by contrast|all|both|probably|perhaps|currently|today),? )*'
/** What opens a description behind a name. */
export const OPENS = `(?: \\([^()]{1,60}\\)| [\\ue000-\\uf5ff]| on [“"][^“”"]{2,30}[”"],?)?(?:,|:| ?[—–]| \\(| (?:is|was|remains|remained|being|as|became))(?: ?)${SAID_ALSO}`
/** What may follow a description. */
const ENDS =
  "(?![\\w-]|['’]s?\\b)(?=[.,;:!?)]|\\W*$| ?[—–(]| (?:that|which|who|whose|is|are|was|were|has|have|had|will|would|can|could|may|must|should|does|did|now|still|today|on|in|for|with|without|of|from|to|about|under|against|through|at|by|into|covering|governing|regulating|requiring|restricting|aimed|meant|known|called|so|because|while|when|where|until|since|then)\\b| [a-z]{3,}ed )(?!,? (?:and|or|&) (?:the )?[\\ue000-\\uf5ff])(?!, [\\ue000-\\uf5ff])"
/** No name stands before it in a row: what follows the next comma is then the next of them (`X, Y, Dorian AI law`). */
const NOT_IN_ROW = '(?<![\\ue000-\\uf5ff], )'
/** Where a description can begin that stands before its name. */
const BEGINS = '(?:^\\W*|[;:—–] ?|\\b(?:and|but|that|while|because|since|whereas|so),? )'
/** The name closes what was said before it: `the Dorian statute, X, …`. */
const CLOSED = "(?!['’]s)(?=[,.;:)]|\\W*$)"
const INSIDE =
  "(?:^|[\\s(—–“]|\\b(?:of|under|by|with|in|to|like|and|from|for) )(?:(?:the|an?|this|its|their|one|another)|[\\w.-]+['’]s) "

/** Where, when and about what, between a noun and the comma behind it. */
export const ADJUNCT =
  '(?: (?:in|on|at|with|during|under|last|this|for|about|against|back in|early in|late in) [^,;:.!?()\\ue000-\\uebff]{1,60})?'

/** The ways to say something of an entity by what it is called. */
export function descriptions({
  of,
  head,
  owner,
  attribute,
  behind,
  told,
  not,
}: Descriptor): readonly string[] {
  const word = `(?:(?!(?:${STOP}${not === undefined ? '' : `|${not}`})(?![\\w-]))[\\w.&“”"’-]+,? )`
  const noun = `(?:${head})`
  const determiner = '(?:(?:the|an?|this|another|yet another|one of the|one) )'
  const found: string[] = []
  if (owner !== undefined) {
    found.push(
      `${NOT_IN_ROW}{${of}}${OPENS}(?:the )?${owner}(?:['’]s|(?<=s)['’]) ${word}{0,5}?${noun}${ENDS}`,
      `${BEGINS}(?:the )?${owner}(?:['’]s|(?<=s)['’]) ${word}{0,5}?${noun}${ADJUNCT}, (?:the )?{${of}}${CLOSED}`,
      `(?:^|[\\s(—–])${owner}(?:['’]s|(?<=s)['’]) ${word}{0,5}?${noun} (?:called |named |dubbed |known as )?(?:the )?{${of}}(?!['’]s)`,
    )
  }
  if (attribute !== undefined) {
    found.push(
      `{${of}}${OPENS}${determiner}${word}{0,4}?${attribute} ${word}{0,4}?${noun}${ENDS}`,
      `${NOT_IN_ROW}{${of}}${OPENS}${word}?${attribute} ${word}{0,4}?${noun}${ENDS}`,
      `(?:${BEGINS}the|\\b(?:under|by|through|of|from|for|with) an?) ${word}{0,4}?${attribute} ${word}{0,4}?${noun}, (?:the )?{${of}}${CLOSED}`,
      `^\\W*(?:an?|another) ${word}{0,4}?${attribute} ${word}{0,4}?${noun}${ADJUNCT}, (?:the )?{${of}}(?!['’]s)`,
      `${INSIDE}${word}{0,3}?${attribute} ${word}{0,4}?${noun} (?:called |named |dubbed |known as )?(?:the )?{${of}}(?!['’]s)`,
    )
  }
  if (behind !== undefined) {
    found.push(
      `{${of}}${OPENS}${determiner}?${word}{0,5}?${noun} ${behind}${ENDS}`,
      `${BEGINS}the ${word}{0,5}?${noun} ${behind}, (?:the )?{${of}}${CLOSED}`,
      `^\\W*(?:an?|another) ${word}{0,5}?${noun} ${behind}${ADJUNCT}, (?:the )?{${of}}(?!['’]s)`,
    )
  }
  if (told !== undefined) {
    found.push(
      `{${of}}${OPENS}(?:${determiner}?${word}{0,5}?(?:of ${word}{0,3}?)?${noun}(?:,? (?!(?:that|who|whose|and|but|or|not|is|has|had|will|would)\\b)[\\w’'-]+){0,8}?,? )?(?:(?:which|that) (?:was|is|were) )?${told}(?:${ENDS}|(?= (?:and|but) (?!(?:the )?[\\ue000-\\uf5ff])))`,
      `${BEGINS}(?:(?:the|an?|another) ${word}{0,5}?${noun} )?${told}${ADJUNCT}, (?:the )?{${of}}(?!['’]s)`,
    )
  }
  return found
}
