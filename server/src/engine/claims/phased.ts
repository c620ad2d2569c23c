import { matchesOf } from '../text/matches.ts'
import type { Piece } from './arranged.ts'
import { composed } from './composed.ts'
import type { SentenceView } from './sentence-view.ts'

/*
 * A calendar in one sentence: `X is phased in: bans since February, duties of makers from August`. Each part applies
 * from its own day.
 */

const PART =
  "(?:[\\w’'-]+ ){0,4}?(?:obligations?|dut(?:y|ies)|rules?|requirements?|provisions?|bans?|prohibitions?|prohibited practices|regimes?|systems|models|powers|high-risk|literacy|transparency|GPAI(?! )|general-purpose AI)(?: (?:for|of|on|in|under|to) (?:[\\w’'-]+ ){0,4}?[\\w’'-]+)?"
const ITEM = new RegExp(
  `(?<=^ ?|[,;:—–(] ?|\\b(?:and|then|with|follows) )(?:the )?(?<part>${PART})(?:,? (?:from|since|in|by|on|as of|starting(?: in| on)?|beginning(?: in| on)?|effective|due(?: in| on)?) (?:early |late |mid-)?| ?[:(] ?| ?[–—-] ?)(?<date>[\\uf600-\\uf6ff])(?=[,;.)]| and\\b|\\W*$)`,
  'dgiu',
)
const POLICY = /[\ue800-\uebff]/gu
/** One part alone, behind the name: `X duties for makers: 2 August`. */
const ALONE = /^\W*(?:the )?[\ue800-\uebff] (?=\p{L})/u
const OTHER =
  /\b(?:guid\w*|standards?|codes?|reports?|consult\w*|drafts?|propos\w*|stud(?:y|ies)|reviews?|templates?|forms?|decisions?|opinions?|papers?|delegated|implementing|old|original\w*)\b/iu
const OF_THEN =
  /\b(?:original\w*|initial\w*|planned|was|were|had|would|could|might|propos\w*|draft\w*|delay\w*|postpon\w*|instead|moved?|until|before|previous\w*|foresaw|if|not|never)\b|\?/iu
const LONGEST = 600

/** The readings of a calendar, one for each of its parts. */
export function phased(view: SentenceView): readonly SentenceView[] {
  const { text, mentions } = view
  if (text.length > LONGEST || view.dates.size === 0) return []
  const names = matchesOf(text, POLICY)
  const [name] = names
  if (!name || names.some(([unit]) => mentions.get(unit)?.entity !== mentions.get(name[0])?.entity)) return []
  const items = [...text.slice(name.index + 1).matchAll(ITEM)].filter(
    ({ groups }) => !OTHER.test(groups?.part ?? ''),
  )
  const from = name.index + 1
  const isOne = items.length === 1 && ALONE.test(text) && /: ?.$/u.test(text.trimEnd().replace(/\.$/u, ''))
  if ((items.length < 2 && !isOne) || OF_THEN.test(text)) return []
  return items.flatMap(({ indices }) => {
    const part = indices?.groups?.part
    const date = indices?.groups?.date
    if (!part || !date) return []
    const piece = ([start, end]: readonly [number, number]): Piece => [start + from, end + from]
    return composed(view, [[name.index, from], '’s ', piece(part), ' apply from ', piece(date)])
  })
}
