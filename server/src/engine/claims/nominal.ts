import { ENDS } from './act.ts'
import type { Phrase } from './property.ts'

/** An event told by a noun. */
export interface Nominal {
  /** The kind of the subject: `policy`. */
  readonly of: string
  /** The nouns: `repeal|rescission`. */
  readonly noun: string
}

/** Words that presuppose what follows them. */
const GIVEN =
  '(?:since|ever since|after|following|despite|because of|owing to|thanks to|in the wake of|as a result of|even after|shortly after|before and after|in light of|in view of|notwithstanding|given|with|on the back of|in the months since|in the years since)'
/** Adjectives that leave it open whether it has happened. */
const OPEN =
  '(?!(?:[\\w-]+ )?(?:proposed|planned|possible|potential|likely|threatened|attempted|partial|looming|expected|eventual|future|failed|feared|rumou?red|mooted|full or partial|would-be|promised|pending|any) )'
const ADJECTIVES = `${OPEN}(?:[\\w-]+ ){0,2}?`
const WHOSE = "(?:the|its|their|his|her|(?:[\\w.]+ ){0,2}?[\\w.]+['’]s|{_lab|organization}(?:['’]s)?)"
/** Nothing that makes a plan or a hypothesis of it. */
const REAL = '(?![^.;:!?]*\\b(?:would|will|could|might|may|should|if|unless|until|not)\\b)'
/** A finite verb that tells what came of it, or when it was. */
const VERB =
  '(?=,? (?:\\([^()]{1,40}\\) )?(?:(?:on|in|last|this|earlier|by) [^,;.:]{1,30} )?(?:has|have|had|was|came|took|left|leaves|means|meant|made|put|set|gave|brought|cost|let|drew|led|ended|closed|removed|cleared|opened|freed|changed|did|shows?|showed|created|deprived|marked|followed|[a-z]{3,}ed) (?!by [a-z]+ing))'

/**
 * The ways to presuppose that something has happened to a subject: `since the repeal of X`, `after X's repeal`, `the
 * repeal of X left …`.
 */
export function nominalPhrases({ of, noun }: Nominal): readonly Phrase[] {
  return [
    `(?<![\\w-]){value:${GIVEN} ${WHOSE} ${ADJECTIVES}(?:${noun})} of (?:the )?{${of}}${ENDS}${REAL}`,
    `(?<![\\w-]){value:${GIVEN} (?:the )?{${of}}['’]s? ${ADJECTIVES}(?:${noun})}(?![\\w-])(?! of\\b)${REAL}`,
    `(?:^|[,;:—] ?|\\b(?:and|but|that|because|while|where|since|so) )the ${ADJECTIVES}{value:${noun}} of (?:the )?{${of}}(?!['’]s)${VERB}${REAL}`,
    `(?:^|[,;:—] ?|\\b(?:and|but|that|because|while|where|since|so) )(?:the )?{${of}}['’]s? ${ADJECTIVES}{value:${noun}}(?! of\\b)${VERB}${REAL}`,
  ].map(pattern => ({ pattern, isEvent: true }))
}
