import { composed } from './composed.ts'
import type { SentenceView } from './sentence-view.ts'

/*
 * A figure behind a colon or a dash spells out what the clause before it says of a name: `X has a long memory: a
 * two-million-token window`, `X is cheap — $2 per million input tokens`. It is read as what the name comes with.
 */

const NAME = '[\\ue000-\\ue2ff]'
const NUMBER =
  '(?:\\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|fifty|half|one|a (?:million|billion|trillion|quarter)|hundred)(?![\\p{L}])|two-|three-|five-|ten-|million|billion|trillion)'
const FIGURE = `(?:(?:an?|the|its|just|only|some|about|around|up to|roughly|nearly|a mere|a full|now|currently) )*(?:[$€£]\\d|${NUMBER})`
const BEHIND = new RegExp(
  `(?<=${NAME}(?!['’]s (?!\\p{L}+(?: \\p{L}+){0,3} (?:is|are|has|remains)))(?:(?![\\ue000-\\ue2ff])[^;:—–.!?\\d])*?)(?<mark>: | ?[—–] ?)(?=${FIGURE}[^;:!?—–]*$)`,
  'diu',
)
const GATE = /[:—–] ?(?:\p{Ll}|[$€£\d])/u

/** The reading of such a sentence. */
export function figureBehind(view: SentenceView): readonly SentenceView[] {
  if (!GATE.test(view.text)) return []
  const mark = BEHIND.exec(view.text)?.indices?.groups?.mark
  return mark ? [composed(view, [[0, mark[0]], ' with ', [mark[1], view.text.length]])] : []
}
