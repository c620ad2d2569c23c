import { canonical, GLUED, SPACED, type Tokens, tokenize } from './tokens.ts'

/** Each place with the words for it; the first is the name that facts use. */
const PLACES: readonly string[] = [
  'United States|US|U.S.|USA|American|America',
  'European Union|EU|E.U.|European|Europe',
  'United Kingdom|UK|U.K.|British|Britain',
  'China|Chinese|PRC',
  'South Korea|Korea|Korean|South Korean',
  'New York City|NYC',
  'California|Californian',
  ...'Japan|Japanese,India|Indian,Canada|Canadian,Brazil|Brazilian,Australia|Australian,Italy|Italian'.split(
    ',',
  ),
  ...'Taiwan|Taiwanese,Singapore|Singaporean,Vietnam|Vietnamese,Israel|Israeli,Switzerland|Swiss'.split(','),
  ...'Norway|Norwegian,Turkey|Turkish,Mexico|Mexican,Argentina|Argentine,Chile|Chilean,Peru|Peruvian'.split(
    ',',
  ),
  ...'Colombia|Colombian,Kenya|Kenyan,Nigeria|Nigerian,South Africa|South African,Egypt|Egyptian'.split(','),
  ...'Indonesia|Indonesian,Thailand|Thai,Malaysia|Malaysian,Philippines|Philippine,Pakistan|Pakistani'.split(
    ',',
  ),
  ...'New Zealand,Ukraine|Ukrainian,Russia|Russian,Kazakhstan|Kazakh,Saudi Arabia|Saudi,Basel'.split(','),
  ...'Alabama,Alaska,Arizona,Arkansas,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho'.split(','),
  ...'Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan'.split(','),
  ...'Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico'.split(','),
  ...'New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island'.split(','),
  ...'South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia'.split(','),
  ...'Wisconsin,Wyoming'.split(','),
]
/** The most tokens that a place has: `U.S.` has four. */
const LONGEST = 4

const FORMS: ReadonlyMap<string, string> = new Map(
  PLACES.flatMap(row => {
    const forms = row.split('|')
    return forms.map((form): [string, string] => {
      const tokens = tokenize(form)
      return [canonical(tokens, 0, tokens.count - 1, true), forms[0] ?? form]
    })
  }),
)

const STATES: ReadonlySet<string> = new Set(
  PLACES.slice(PLACES.indexOf('Alabama'))
    .concat('California')
    .filter(row => !row.includes('|')),
)

/** Capitals that stand for their state or country, and hardly for a person or for another town of the name. */
const CAPITALS: ReadonlyMap<string, string> = new Map(
  (
    'Sacramento California,Albany New York,Denver Colorado,Hartford Connecticut,Tallahassee Florida,' +
    'Springfield Illinois,Annapolis Maryland,Lansing Michigan,Austin Texas,Nashville Tennessee,Trenton New Jersey,' +
    'Harrisburg Pennsylvania,Montpelier Vermont,Boise Idaho,Honolulu Hawaii,Richmond Virginia,Beijing China,' +
    'Brussels European Union,Tokyo Japan,Seoul South Korea,Delhi India,Ottawa Canada,Brasília Brazil,Rome Italy,' +
    'London United Kingdom,Westminster United Kingdom,Taipei Taiwan,Washington United States'
  )
    .split(',')
    .map((row): [string, string] => {
      const [capital = row, ...place] = row.split(' ')
      return [capital, place.join(' ')]
    }),
)

/**
 * The other ways to put the place that a title begins with: `Colorado’s AI Act`, `Denver’s AI Act` for `Colorado AI
 * Act`, `Chinese export rules` for `China export rules`.
 */
export function placedForms(title: string): readonly string[] {
  const place = placeAtStart(title)
  if (place === undefined) return []
  const row = PLACES.find(forms => forms.split('|')[0] === place)?.split('|') ?? []
  const begin = row.toSorted((a, b) => b.length - a.length).find(form => title.startsWith(form))
  const rest = begin === undefined ? '' : title.slice(begin.length).replace(/^['’]s?(?= )/u, '')
  if (!/^ \p{L}.* \p{L}/u.test(rest) || !/\p{Lu}{2}|\p{Nd}|(?: \S+){3}/u.test(rest)) return []
  const capitals = [...CAPITALS].flatMap(([capital, of]) => (of === place ? [capital] : []))
  const owners = row.filter(form => !ADJECTIVE.test(form)).concat(capitals)
  const owned = owners.map(owner => `${owner}${owner.endsWith('s') ? "'" : "'s"}${rest}`)
  return [...owned, ...row.map(form => `${form}${rest}`)].filter(form => form !== title)
}

/** `Chinese`, `Swiss`: what is said of a place, and not its name. */
const ADJECTIVE = /(?:ese|[^l]ian|ish|(?<!Jap|Taiw|Kazakhst|Pakist|Michig)an|iss|i)$/u

/** Whether a place is a state of the United States. */
export function isState(place: string): boolean {
  return STATES.has(place)
}

/** A place named beside a name. */
export interface PlaceBefore {
  readonly place: string
  /** Its first token. */
  readonly first: number
  /** Its last token, that of a possessive *'s* included. */
  readonly last: number
  readonly isPossessive: boolean
}

/** The place whose name a text begins with: `China` of `China's AI labeling rules`. */
export function placeAtStart(text: string): string | undefined {
  const tokens = tokenize(text)
  for (let count = Math.min(LONGEST, tokens.count); count > 0; count -= 1) {
    const place = FORMS.get(canonical(tokens, 0, count - 1, true))
    if (place !== undefined) return place
  }
  return undefined
}

/** How many words may stand between a place and what it owns. */
const ADJECTIVES = 2

/** The place that a name is said to be of from farther off: `Colorado's landmark AI Act`, `Colorado and its AI Act`. */
export function ownerBefore(tokens: Tokens, first: number, from: number): string | undefined {
  return ownerPlace(tokens, first, from)?.place
}

/** The same with its tokens, where adjectives alone stand between: `Colorado's comprehensive AI Act`. */
export function ownerPlace(tokens: Tokens, first: number, from: number): PlaceBefore | undefined {
  let at = first
  for (let left = ADJECTIVES; left > 0 && /^(?:\p{Ll}|Its$)/u.test(tokens.surface(at - 1)); left -= 1) {
    if (tokens.surface(at - 1) === 's') break
    at -= 1
    if (tokens.lower(at) === 'its') return lastPlace(tokens, at, from)
    const owner = placeBefore(tokens, at, from)
    if (owner) return owner.isPossessive ? owner : undefined
  }
  return undefined
}

function lastPlace(tokens: Tokens, before: number, from: number): PlaceBefore | undefined {
  for (let at = before; at > from; at -= 1) {
    const found = placeBefore(tokens, at, from)
    if (found) return found
  }
  return undefined
}

/** The place that stands directly before a token: `Korea's AI Act`, `the US Commerce Department`. */
export function placeBefore(tokens: Tokens, first: number, from: number): PlaceBefore | undefined {
  if (tokens.gap(first) !== SPACED) return undefined
  const isPossessive =
    tokens.lower(first - 1) === 's' &&
    /^['’]$/.test(tokens.surface(first - 2)) &&
    tokens.gap(first - 1) === GLUED
  const last = isPossessive ? first - 3 : first - 1
  for (let count = LONGEST; count > 0; count -= 1) {
    const start = last - count + 1
    if (start < from) continue
    const place = FORMS.get(canonical(tokens, start, last, true))
    if (place !== undefined) return { place, first: start, last: first - 1, isPossessive }
  }
  return undefined
}

/** How far before a name a passage may name the place that it is of. */
const FARTHEST = 80

/**
 * The last place that a passage names before a token, the United States not counted: `Illinois: … as SB 315 has it`;
 * none where the token’s sentence, which begins at `from`, names two.
 */
export function placeAbove(tokens: Tokens, first: number, from: number): string | undefined {
  let found: string | undefined
  for (let last = first - 1; last >= 0 && first - last <= FARTHEST; last -= 1) {
    if (last < from && found !== undefined) return found
    const place = placeEndingAt(tokens, last) ?? CAPITALS.get(tokens.surface(last))
    if (place === undefined || place === 'United States' || place === found) continue
    if (found !== undefined) return undefined
    found = place
    if (last < from) return found
  }
  return found
}

/** The states that a heading names. */
export function statesIn(tokens: Tokens): readonly string[] {
  const found = new Set<string>()
  for (let at = 0; at < tokens.count; at += 1) {
    const place = placeEndingAt(tokens, at)
    if (place !== undefined && isState(place)) found.add(place)
  }
  return [...found]
}

function placeEndingAt(tokens: Tokens, last: number): string | undefined {
  for (let count = Math.min(LONGEST, last + 1); count > 0; count -= 1) {
    const place = FORMS.get(canonical(tokens, last - count + 1, last, true))
    if (place !== undefined) return place
  }
  return undefined
}

/** The place that stands directly behind a token: `SB 53 in Georgia`, `SB 53 (Georgia)`. */
export function placeAfter(tokens: Tokens, last: number, to: number): string | undefined {
  const at = /^(?:in|of|from|\(|,)$/.test(tokens.surface(last + 1)) ? last + 2 : last + 1
  for (let count = LONGEST; count > 0; count -= 1) {
    if (at + count - 1 > to) continue
    const place = FORMS.get(canonical(tokens, at, at + count - 1, true))
    if (place !== undefined) return place
  }
  return undefined
}
