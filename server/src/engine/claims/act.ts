import type { Phrase } from './property.ts'

/** What somebody does to a subject, in the active voice: `the agency has rescinded X`. */
export interface Act {
  /** The kind of the subject, which is the verb's object: `policy`. */
  readonly of: string
  /** Past participles: `rescinded|withdrawn`. */
  readonly done: string
  /** Past participles and infinitives of what has not been done, and who may well leave it to others. */
  readonly undone?: { readonly done: string; readonly toDo: string; readonly notBy?: string }
  /** Simple pasts of what stays done: `rescinded|withdrew`. */
  readonly did?: string
  /** Other verbs, which tell a state: `no longer (?:sells|offers)`. */
  readonly verbs?: string
  /** What may stand between verb and name, and what is said of it is said of the subject: `access to`. */
  readonly through?: string
  /** What follows the name and belongs to the verb: `offline`. */
  readonly particle?: string
  /** Who does it, where not everybody's doing counts: a slot or words. */
  readonly by?: string
  /** Whose doing it does not settle anything: `a committee`. */
  readonly notBy?: string
  /** What may not follow the name. */
  readonly not?: string
}

const ADVERBS =
  '(?:(?:now|already|since|also|formally|officially|finally|recently|just|quietly|again|once again|indefinitely|temporarily|long since|duly) )*'
const OWNER =
  "(?:(?:the|its|his|her|their|both|[A-Z][\\w.]+(?:['’]s)?|{_lab|organization}(?:['’]s)?|new|newest|latest|own|flagship|newly [a-z]+ed|controversial|sweeping|landmark|contested|ambitious|signature|most [a-z]+|[a-z]+-era) ){0,3}"
/** The name ends here: no possessive, and no noun that it belongs to (`the X guidance`). */
export const ENDS =
  "(?!['’]s)(?=\\W*$|[.,;:!?)]| ?[—–]| (?:and|but|or|in|into|on|at|as|after|before|because|when|while|since|so|with|by|via|through|last|this|next|earlier|early|late|too|outright|overnight|entirely|altogether|completely|today|now|yet|again|once|though|although|which|that|to|for|from|following|amid|under|citing|despite|until|pending|over|within|days|weeks|months|years|two|three|an? (?:day|week|fortnight|month|year|few|couple)|only)\\b| [\\uf600-\\uf6ff])"
/** A part is not the whole. */
const WHOLE =
  '(?! (?:only |just )?(?:(?:in|for|across|within|throughout) (?:all but name|effect|practice|name|part|parts|some|several|its|the|a few|certain|most|[a-z]+ (?:cases|states|districts|circuits|respects))|as (?:it|they|to|far|applied)|against|except|insofar|partly|partially)\\b)'

/**
 * The ways to tell an act in the active voice, of which the object is the subject: `the agency has (not) rescinded
 * X`, `the agency has yet to rescind X`, `the agency rescinded X`, `X, which the agency has rescinded`.
 */
export function actPhrases(act: Act): readonly Phrase[] {
  const { of, done, undone, did, verbs, through = '', particle = '', not = '' } = act
  const except = (words: string | undefined) => (words === undefined ? '' : `(?<!\\b(?:${words}) )`)
  const by = act.by === undefined ? except(act.notBy) : `${act.by} `
  const object = `(?: ${through})? ${OWNER}{${of}}{also}${particle}${ENDS}${WHOLE}${not}`
  const has = `(?:has|have) ${ADVERBS}`
  const phrases: Phrase[] = [
    { pattern: `${by}{value:${has}(?:${done})}${object}` },
    {
      pattern: `{${of}}{also}, (?:which|that) (?:the )?${act.by === undefined ? '(?:(?!not)[\\w.’-]+ ){0,4}?(?:{_lab|organization} )?' : by}{value:${has}(?:${done})}(?=${particle}(?:[,.;:!?)]|$| and ))`,
    },
  ]
  if (undone !== undefined) {
    phrases.push({
      pattern: `${by}${except(undone.notBy)}{value:(?:has|have) (?:(?:not|never) (?:yet |so far |since )*(?:${undone.done})|(?:yet|still) to (?:${undone.toDo}))}${object}`,
    })
  }
  if (verbs !== undefined) phrases.push({ pattern: `${by}{value:${verbs}}${object}` })
  if (did !== undefined) {
    phrases.push({
      pattern: `${act.by === undefined ? '(?<=(?<!\\b(?:the|an?|its|his|her|now|since|was|were|is|are|been|be|being|to|has|have|had|not|never|or|newly|recently|by|and)) )' : ''}${by}{value:${did}}${object}`,
      isEvent: true,
    })
  }
  return phrases
}
