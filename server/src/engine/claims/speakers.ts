/*
 * `“…,” says N, the head of X`: the words that name who speaks are the writer's own, whatever is said.
 */

const VERBS =
  'says?|said|adds?|added|argues?|argued|warns?|warned|writes?|wrote|notes?|noted|explains?|explained|claims?|claimed|insists?|insisted|believes?|believed|thinks?|thought|asks?|asked|repl(?:y|ies|ied)|responds?|responded|jokes?|joked|quips?|quipped|complains?|complained|admits?|admitted|acknowledges?|acknowledged|concedes?|conceded|predicts?|predicted|declares?|declared|observes?|observed|recalls?|recalled|boasts?|boasted|urges?|urged|testified|testifies|announced|announces|maintains?|maintained|suggests?|suggested|remarks?|remarked|stated|states?|told [^,;:.]{1,30}|tells [^,;:.]{1,30}|confirmed|confirms?|continues?|continued|counters?|countered|shot back|counsels?|cautions?|cautioned|tweeted|posted'
const NEXT = new RegExp(
  `(?:[,”"“’'?!—–] ?["”’']? ?(?:as )?(?:${VERBS})|\\b(?:according to|in the words of|as told by|quoting)|[,?!.][”"’']) (?:by )?(?:the )?$`,
  'iu',
)

/** Whether the next words name somebody who says what stands before, or behind. */
export function isSpeakerNext(before: string): boolean {
  return NEXT.test(before.slice(-MOST))
}

const MOST = 80

/** What somebody is quoted with before the sentence goes on. */
const QUOTED_FIRST = /^\P{L}*[“"][^”"]*[”"]/u

/** A sentence without the quotation that it begins with. */
export function withoutQuotedFirst(sentence: string): string {
  return sentence.replace(QUOTED_FIRST, '')
}
