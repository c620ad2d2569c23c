import { matchesOf } from '../text/matches.ts'
import { inSimplified } from '../text/simplified.ts'

/** A header without its marks and its unit. */
export interface Title {
  /** What the column may be called: as written, without its unit, without the names in it. */
  readonly names: readonly string[]
  /** A scale that bare numbers in its cells leave out: `B`. */
  readonly scale: string
  /** A currency sign that they leave out: `$`. */
  readonly currency: string
}

const MARKS = /(?:[*†‡§¶⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈ\ufffc\s]|\[\d{1,2}\]|\^\w{1,2}\^?|\((?:\d|[a-d])\))+$/u
const PER = `(?:/|per|每) ?(?:1 ?)?(?:M|MTok|million|百万)(?: ?个?(?:tokens?|词元))?`
const SIGN = String.raw`(?:US ?\$|USD|\$|€|EUR|£|¥|RMB|CNY|美元)`
const SCALE = `(?:k|thousands?|m|mn|mio|millions?|b|bn|billions?|t|tn|trillions?|10(?:⁹|\\^9|⁶|\\^6|¹²|\\^12)|[百千]?万?亿|[百千]?万|兆)`
const UNIT = new RegExp(
  String.raw`\s*(?:[([（]|,\s|\bin\s)\s*(?:in )?(?:(?<per>(?:${SIGN} ?)?${PER})|(?<sign>${SIGN})?[ ,]*(?<scale>${SCALE})?(?: of)?(?: ?(?<rest>个?tokens?|个?词元|parameters?|params?|dollars|weights|USD|美元))?|(?<only>tokens?|%|FLOPs?|parameters))\s*[)\]）]?\s*$`,
  'iu',
)

/** `$ per million tokens (in / out)`. */
const AT_FRONT = new RegExp(`^(?<sign>${SIGN}) ?${PER}`, 'iu')

/** Reads a header: `Context (K tokens)`, `Valuation (US$ bn)`, `Price, $/M`, `Parameters (B)`, `Elo†`. */
export function readTitle(text: string, isName: (at: number) => boolean = () => false): Title {
  const plain = inSimplified(text.replace(MARKS, '').trim())
  const found = UNIT.exec(plain)
  const groups = found?.groups
  const isUnit =
    groups !== undefined && [groups.per, groups.sign, groups.scale, groups.rest, groups.only].some(Boolean)
  const bare = found && isUnit ? plain.slice(0, found.index).trim() : plain
  const nameless = [...bare]
    .filter((_, at) => !isName(at))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
  const inUnit = groups?.sign ?? (groups?.per && new RegExp(SIGN, 'iu').exec(groups.per)?.[0])
  const sign = inUnit ?? AT_FRONT.exec(plain)?.groups?.sign ?? ''
  return {
    names: [...new Set([plain, bare, nameless])].filter(name => name !== ''),
    scale: groups?.scale === undefined ? '' : letter(groups.scale),
    currency:
      /^(?:US ?\$|USD|\$|美元)$/iu.test(sign) || /dollars|usd|美元/iu.test(groups?.rest ?? '') ? '$' : sign,
  }
}

const POWERS: Readonly<Record<string, string>> = {
  '⁹': 'B',
  '^9': 'B',
  '⁶': 'M',
  '^6': 'M',
  '¹²': 'T',
  '^12': 'T',
}

function letter(scale: string): string {
  const power = POWERS[scale.slice(2)]
  if (scale.startsWith('10') && power !== undefined) return power
  const first = scale.charAt(0).toUpperCase()
  return /[KMBT]/.test(first) ? (first === 'T' && /^th/iu.test(scale) ? 'K' : first) : scale
}

/** A bare number with the unit of its column; anything that has a unit of its own stays. */
export function withUnit(text: string, { scale, currency }: Title): string {
  if (!/^(?:[~≈<>≤≥+]|about |over |up to )*[$€£¥]?\d[\d.,\s]*\+?$/iu.test(text)) return text
  const signed = currency !== '' && /^\d/u.test(text) ? currency + text : text
  return scale === '' ? signed : signed.replace(/(?=\+?$)/u, scale)
}

/** A cell without the marks behind it. */
export function unmarked(text: string): string {
  return text.replace(MARKS, '')
}

/** A part of a cell, or of a header, and where in it it stands. */
export interface Part {
  readonly text: string
  readonly start: number
}

/** The parts of a cell with several values: `744B (40B active)`, `$0.6 / $2.2`, `671B-A37B`. */
export function partsOf(text: string): readonly Part[] {
  const parts: Part[] = []
  let from = 0
  for (const match of matchesOf(text, /\s*(?:\/|;|\||,(?!\d)|\+(?=\s)|\(|\)|（|）|-(?=A\d))\s*/gu)) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index), start: from })
    from = match.index + match[0].length
  }
  if (from < text.length) parts.push({ text: text.slice(from), start: from })
  return parts
}

/** The headers that a header of several stands for: `Parameters (total / active)`, `Input / output price`. */
export function splitTitle(name: string): readonly (readonly string[])[] {
  const inner = /^(?<head>[^()/]+)\((?<first>[^()/]+)\/(?<second>[^()/]+)\)$/u.exec(name)?.groups
  if (inner?.head && inner.first && inner.second) {
    const head = inner.head.trim()
    return [inner.first, inner.second].map(part => [
      `${head} (${part.trim()})`,
      `${part.trim()} ${head}`,
      part.trim(),
    ])
  }
  const sides = name.split(/\s*(?:\/|\band\b|&)\s*/u)
  const [first, second, ...more] = sides
  if (!first || !second || more.length > 0) return []
  const tail = second.split(' ').slice(1).join(' ')
  const lead = first.split(' ').slice(0, -1).join(' ')
  return [
    [first, `${first} ${tail}`.trim()],
    [second, `${lead} ${second}`.trim()],
  ]
}
