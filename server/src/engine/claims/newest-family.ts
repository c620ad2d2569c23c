import { unknown, verdictOf } from './judgment.ts'
import { newestAbove } from './newest.ts'
import type { JudgeFrame, Phrase } from './property.ts'
import type { Claim, Judgment } from './types.ts'

/*
 * The newest line of a lab, told by its version: `Wren’s latest models, the Heron 3 family`. It is not where a model
 * of a higher version has come out since.
 */

const RECENT = '(?:latest|newest|most recent|youngest|current)'
const PLAIN =
  '(?: (?:AI|language|large|frontier|flagship|foundation|open|open-weights?|open-source|proprietary|closed|general-purpose))*'
const LINE =
  ' (?:(?:model|LLM) )?(?:family|families|series|line|line-up|lineup|generation|models|LLMs|release|model)'
const OWNER =
  "(?:(?:{_lab|organization}(?:'s|’s)?|its|their|the (?:company|lab|firm|developer|maker|startup|vendor|group)(?:'s|’s)) )"
const IS = '(?:is|are|remains?)(?: (?:still|currently|now|called))*'
const ENDS =
  '(?=[,.;:!?)—–]| [—–(]| (?:and|but|so|while|although|though|which|with|at|on|in|as|to|now|today)\\b|\\s*$)'
const NAME = `{family}(?: (?:family|series|line|models|generation|line-up|lineup))?`

export const NEWEST_FAMILY: readonly Phrase[] = [
  `${NAME}{aside} ${IS} (?:still )?${OWNER}(?:very )?${RECENT}${PLAIN}${LINE}${ENDS}`,
  `${NAME}(?:,| \\(| ?[—–:]) ?(?:still |currently )?${OWNER}(?:very )?${RECENT}${PLAIN}${LINE}${ENDS}`,
  `${OWNER}(?:very )?${RECENT}${PLAIN}${LINE}(?:,? ${IS}|,|:| ?[—–]| \\() ?(?:the )?${NAME}(?!['’]s)${ENDS}`,
  `${NAME} ${IS} the ${RECENT}${PLAIN}${LINE} (?:from|by|of) (?:the )?{_lab|organization}${ENDS}`,
  `the ${RECENT}${PLAIN}${LINE} (?:from|by|of) (?:the )?{_lab|organization},? (?:${IS} )?(?:the )?${NAME}(?!['’]s)${ENDS}`,
].map(pattern => ({ pattern }))

/** Judges a line by the models of its maker: what a brief that has a date says of one, it says of then. */
export function judgeFamily(claim: Claim, frame: JudgeFrame, among?: 'open' | 'closed'): Judgment {
  const family = frame.knowledge.entities.get(claim.subject)
  const { speaksFor, tense } = claim.stance
  if (!family || speaksFor || tense === 'past') return unknown(claim, frame)
  const newest = newestAbove(frame.knowledge, family, frame.asOf, among)
  return newest ? verdictOf('outdated', claim, frame, [newest], newest) : unknown(claim, frame)
}
