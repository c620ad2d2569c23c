import type { Piece } from './arranged.ts'
import { composed } from './composed.ts'
import { STATE, TIME } from './copular.ts'
import type { SentenceView } from './sentence-view.ts'

/*
 * An item that tells of a name in fragments: `Wren (Lyon): speech models; last valued at $4 billion; CEO Ada Quill`.
 * Each is said of the name.
 */

const NAME = '[\\ue000-\\ue2ff\\ue400-\\uebff\\uf400-\\uf5ff]'
const HEAD = new RegExp(
  `^[^\\p{L}\\ue000-\\uf6ff]*(?:the )?(?<name>${NAME})(?<aside> \\([^()]{1,40}\\))? ?[:：—–] ?`,
  'diu',
)
/** Where a fragment ends and the next begins. */
const BETWEEN = /;\s+(?:and\s+)?|\s+[·|]\s+/gu
const IS = new RegExp(
  `^(?:${TIME}${STATE}|(?:still |now |currently )?(?:(?:privately|closely|publicly)[ -](?:held|owned|traded|listed|quoted)|part of|home to|under|in private hands))`,
  'iu',
)
const DOES =
  /^(?:(?:still|now|also|already|currently|today) )*(?:is|has|remains|stays|keeps|\p{Ll}{3,}s)(?![\p{L}-])/u
/** Who is spoken of then is another, or nobody in particular. */
const ELSEWHERE =
  /^(?:its|it|he|she|they|their|this|that|the|an?|if|but|while|unlike|see|cf|no|not|both|all|in|on|at|from)(?!\p{L})/iu
const LONGEST = 300
const MOST = 8

/** The readings of such an item, one for each fragment that no other reading has. */
export function itemed(view: SentenceView): readonly SentenceView[] {
  const { text } = view
  if (text.length > LONGEST || !/[;·|]/u.test(text)) return []
  const head = HEAD.exec(text)
  const name = head?.indices?.groups?.name
  if (!head || !name) return []
  const mention = view.mentions.get(text.slice(...name))
  if (!mention || mention.isFamily) return []
  const fragments = fragmentsOf(text, head[0].length).slice(0, MOST)
  return fragments.flatMap((piece, index) => {
    if (index === 0 && head.groups?.aside === undefined) return []
    const words = text.slice(...piece)
    if (words === '' || [...words].some(unit => view.dates.has(unit))) return []
    if ([...words].some(unit => view.mentions.get(unit)?.kind === mention.kind)) return []
    if (IS.test(words)) return [composed(view, [name, ' is ', piece])]
    if (ELSEWHERE.test(words)) return []
    const owned = composed(view, [name, '’s ', piece])
    return DOES.test(words) ? [composed(view, [name, ' ', piece]), owned] : [owned]
  })
}

function fragmentsOf(text: string, from: number): readonly Piece[] {
  const ends = [...text.slice(from).matchAll(BETWEEN)].map(
    ({ index, 0: mark }): Piece => [from + index, from + index + mark.length],
  )
  return [...ends, [text.length, text.length] satisfies Piece].map(
    ([end], at): Piece => [ends[at - 1]?.[1] ?? from, end],
  )
}
