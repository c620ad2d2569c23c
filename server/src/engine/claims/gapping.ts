import { matchesOf } from '../text/matches.ts'
import { arranged, type Piece } from './arranged.ts'
import type { SentenceView } from './sentence-view.ts'

/*
 * Where several names share one verb: `A costs $3 per million tokens and B $6` says of B that it costs $6, and
 * `A and B have 7B and 70B parameters, respectively` gives each its own. Each name gets a reading in which
 * it stands with its own value.
 */

const NAME = '[\\ue000-\\ue2ff\\ue400-\\uebff\\uf400-\\uf5ff]'
const SLOT = '\\ue000-\\uf6ff'
const HEDGE = '(?:(?:about|around|roughly|some|nearly|almost|only|just|over|under|more than|up to) |[~≈])?'
const ONE_FIGURE = `${HEDGE}(?:US)?[$€£¥]?\\d[\\d,]*(?:\\.\\d+)?(?:[KMBT](?![\\p{L}\\p{N}])|[- ]?(?:thousand|million|billion|trillion)(?!\\p{L}))?%?`
const FIGURE = `${ONE_FIGURE}(?: ?/ ?${ONE_FIGURE})?`
const DATE = '[\\uf600-\\uf6ff]'
const LICENSE = '[\\uf000-\\uf0ff]'
const SPELLED =
  '(?:(?:about|around|roughly|some|nearly|almost|only|just|over|under|more than|up to) )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|half an?)[- ](?:thousand|million|billion|trillion)(?!\\p{L})'
const VALUE = `(?:${FIGURE}|${SPELLED}|${DATE}|${LICENSE})`
const WORDS = `[^,;:.!?()${SLOT}\\d]`
const END = `(?=[^\\p{L}\\p{N}${SLOT}]*$|[,;.:!?)—–]|,? (?:and|while|but) )`
const TAIL = `(?<tail>(?:(?! (?:and|while|but|for|with|of) )[^,;:.!?()—–${SLOT}]){0,40}?)`
const PLAIN_VALUE = `(?<value>${VALUE})(?![\\p{L}\\p{N}]|[.,]\\d)`
/** `and B $6`, `; B has 2T`, `, B one of 128K`. */
const NAME_FIRST = `(?:, [^,;:.!?()${SLOT}]{2,40}(?=;))?(?:,? (?:and|while|but|versus) |, |; )(?:the )?(?<name>${NAME})(?: (?<again>(?!(?:at|in|on|for|under|with|of|about|some|over|just|only|one|a|the)\\b)\\p{Ll}+))?(?: (?:one|a price|a window))?(?: (?:at|in|on|for|under|with|of(?! [\\uf600-\\uf6ff]))(?: the)?)?,? ${PLAIN_VALUE}${TAIL}${END}`
/** `, against $6 for B`. */
const VALUE_FIRST = `,? (?:against|versus|vs\\.?|compared (?:with|to)|as against|and|but|while) ${PLAIN_VALUE}${TAIL} (?:for|with|on|in the case of) (?:the )?(?<name>${NAME})(?!['’]s)${END}`

const GATE = new RegExp(
  `${NAME}(?: \\p{Ll}+)?(?: (?:one|a price|a window))?(?: (?:at|in|on|for|under|with|of))?,? ${HEDGE}(?:US)?[$€£¥\\d\\uf000-\\uf0ff\\uf600-\\uf6ff]|(?:against|versus|vs\\.?|compared (?:with|to)|and|but|while) ${HEDGE}(?:US)?[$€£¥\\d][^${SLOT}]{1,60}${NAME}`,
  'u',
)
const FULL = new RegExp(
  `(?<name>${NAME})(?<verb> \\p{Ll}${WORDS}{1,60}? )(?<value>${VALUE})(?![\\p{L}\\p{N}]|[.,]\\d)(?<tail>(?:(?!,? (?:and|while|but|versus) ${NAME})[^,;:.!?()${SLOT}]|[\\uec00-\\uefff]){0,60}?)(?=${unnamed(NAME_FIRST)}|${unnamed(VALUE_FIRST)})`,
  'du',
)
/** A second amount of the first name stays with it: `$5 input / $30 output`. */
const SECOND = /[$€£¥]\d/u
/** What a value brings along is no more than the first value has. */
const UNIT = /^[- ](?:tokens?|parameters?|params?|points?|percent|per cent)$/u
const FOLLOWING = [new RegExp(NAME_FIRST, 'duy'), new RegExp(VALUE_FIRST, 'duy')]

function unnamed(source: string): string {
  return source.replaceAll(/\?<\w+>/gu, '?:')
}

/** A reading for each name that takes over another’s verb. */
export function gapped(view: SentenceView): readonly SentenceView[] {
  if (view.mentions.size < 2 || !GATE.test(view.text)) return []
  const { text } = view
  const full = FULL.exec(text)?.indices?.groups
  if (!full?.name || !full.verb || !full.value || !full.tail) return []
  const readings: SentenceView[] = []
  const tail: Piece = SECOND.test(text.slice(...full.tail)) ? [full.tail[0], full.tail[0]] : full.tail
  for (let at = full.tail[1]; ; ) {
    const next = following(text, at)
    if (!next?.name || !next.value || !next.tail) break
    const again = next.again && text.slice(...next.again)
    if (again !== undefined && !text.slice(...full.verb).startsWith(` ${again} `)) break
    const hasTail = next.tail[0] < next.tail[1] && !UNIT.test(text.slice(...next.tail))
    at = Math.max(next.tail[1], next.name[1])
    readings.push(
      arranged(view, [
        [0, full.name[0]],
        next.name,
        full.verb,
        next.value,
        hasTail ? next.tail : tail,
        [at, text.length],
      ]),
    )
  }
  return readings
}

function following(text: string, at: number): RegExpIndicesArray['groups'] {
  for (const pattern of FOLLOWING) {
    const from = new RegExp(pattern)
    from.lastIndex = at
    const found = from.exec(text)?.indices?.groups
    if (found) return found
  }
  return undefined
}

export const RESPECTIVELY = /,? (?:respectively|in that order)(?!\p{L})/iu
const AND = '(?:, and |, | and |/| & )'
const NAMES = new RegExp(`${NAME}(?:${AND}(?:the )?${NAME})+`, 'gu')
const VALUES = new RegExp(`(?<![\\d.,])${VALUE}(?:${AND}(?:(?:in|on|of|at|under) )?${VALUE})+`, 'gu')
const ONE_NAME = new RegExp(NAME, 'gu')
const ONE_VALUE = new RegExp(VALUE, 'gu')

/** Each name with the value in its place; none where the sentence does not plainly pair them. */
export function distributed(view: SentenceView): readonly SentenceView[] {
  const { text } = view
  const word = RESPECTIVELY.exec(text)
  const names = listsIn(text, NAMES, ONE_NAME)
  const values = listsIn(text, VALUES, ONE_VALUE)
  const pairs = names.flatMap(list =>
    values.filter(({ items }) => items.length === list.items.length).map(given => ({ list, given })),
  )
  const [pair] = pairs
  if (!word || !pair || pairs.length > 1) return []
  const [first, second] =
    pair.list.start < pair.given.start ? [pair.list, pair.given] : [pair.given, pair.list]
  const between = withoutWord([first.end, second.start], word)
  const rest = withoutWord([second.end, text.length], word)
  return first.items.flatMap((item, index) => {
    const other = second.items[index]
    if (!other) return []
    return [arranged(view, [[0, first.start], item, ...between, other, ...rest], true)]
  })
}

/** A piece without the word that pairs, and the comma that may follow it. */
function withoutWord([start, end]: Piece, { index, 0: word, input }: RegExpExecArray): readonly Piece[] {
  const behind = index + word.length + (input.charAt(index + word.length) === ',' ? 1 : 0)
  if (index < start || behind > end) return [[start, end]]
  return [
    [start, index],
    [behind, end],
  ]
}

interface List {
  readonly start: number
  readonly end: number
  readonly items: readonly Piece[]
}

function listsIn(text: string, list: RegExp, one: RegExp): readonly List[] {
  return matchesOf(text, list).map(({ index: start, 0: words }) => ({
    start,
    end: start + words.length,
    items: matchesOf(words, one).map(
      ({ index, 0: item }): Piece => [start + index, start + index + item.length],
    ),
  }))
}
