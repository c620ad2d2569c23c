import { matchesOf } from '../text/matches.ts'
import type { PhraseMatch } from './phrase-match.ts'
import type { Phrase } from './property.ts'
import type { SentenceView } from './sentence-view.ts'

/*
 * What a paragraph speaks of, its next sentences need not name again: behind `A has a window of 1M tokens`, `B stops
 * at 64K` is told of B's window.
 */

/** The words that bring a measure up, and those that turn to another. */
export interface Topic {
  readonly of: RegExp
  readonly rivals: RegExp
  /** The rivals may stand nowhere near. */
  readonly isAlone?: boolean
}

/** A value that follows its name at once, with no word of what it measures. */
export interface Elliptical extends Topic {
  /** The kinds of the subject, as a slot names them. */
  readonly subject: string
  /** The value in the pattern language, with one value group. */
  readonly value: string
}

const LIGHT =
  '(?:at|with|of|to|is|now|has|have|had|holds?|held|stands?|stood|sits?|stops?|stopped|ends?|ended|reach(?:es|ed)|goes|gets?|got|manages|counts?|comes?|came|carries|takes?|keeps?|only|just|its|an?|about|around|roughly|some|follows?|followed|up|out|tops|then|today|still|already|in|until|till|the|swallows|for|from|runs?|ran|lies|lasts|weighs|makes?|does|there|not|less|merely|itself|put|listed|quoted|given|late|early|costs?|asks|charges|is (?:put|marked|listed|quoted)|sells|go|on paper|once|again|ranks?)'
const END =
  "(?![\\w-]|['’])(?= *[,.;:)!?—–]|\\W*$| (?:and|but|while|as|against|for|on|by the|which|the (?:most|least|largest|smallest|second|third))\\b)"

/** The ways to give a name its value once the measure is plain. */
export function ellipticalPhrases({ subject, value, ...topic }: Elliptical): readonly Phrase[] {
  const name = `{${subject}}`
  return [
    `${name}(?:,| \\(| ?[—–-]|:)?(?: ?${LIGHT}){0,5} ?${value}${END}`,
    `(?:^\\W*|[;,:—–] ?|\\b(?:and|but|while) )(?:for|with|by|in the case of) (?:the )?${name},?(?: ${LIGHT}){0,3} ${value}${END}`,
    `(?:^\\W*|[;,:—–] ?|\\b(?:and|but|while) )${value} (?:for|with|by|in the case of|goes to) (?:the )?${name}${END}`,
  ].map(pattern => ({
    pattern,
    open: {},
    topic: { ...topic, of: everywhere(topic.of), rivals: everywhere(topic.rivals) },
  }))
}

/** How far back a paragraph's words still set its topic. */
const REACH = 500

/** Whether what stands before a match, its subject's own words included, has brought the topic up last. */
export function isOnTopic(view: SentenceView, match: PhraseMatch, { of, rivals, isAlone }: Topic): boolean {
  const { start } = view.toProse(match)
  const before = view.prose.text.slice(Math.max(0, start - REACH), start)
  const [own, other] = [lastOf(before, of), lastOf(before, rivals)]
  return (
    own >= 0 &&
    (isAlone ? other < 0 : own >= other) &&
    view.text.slice(match.start, match.end).search(rivals) < 0
  )
}

function everywhere(words: RegExp): RegExp {
  return new RegExp(words, `${words.flags.replace('g', '')}g`)
}

function lastOf(text: string, words: RegExp): number {
  return matchesOf(text, words).at(-1)?.index ?? -1
}
