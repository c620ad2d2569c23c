import type { Fact } from '../knowledge/types.ts'
import type { Phrase, Scene } from './property.ts'
import type { StatedValue } from './types.ts'

/*
 * Who brought a bill in: `X, introduced by Senator Wren`, `Rep. Wren’s X`. A bill may have a sponsor in either chamber
 * and any number of cosponsors, so that only who is told to have brought it in is weighed, and within his chamber.
 */

const RANK =
  '(?:u\\.s\\. |us |state |republican |democratic |gop |then-)*(?:senators?|sens?\\.|representatives?|reps?\\.|congress(?:man|woman|member|men|women)|lawmakers?)'
const NAME =
  '(?:[\\w’-]+|[a-z]\\.)(?: (?!(?:and|or|in|on|of|that|which|who|to|as|with|last|this)\\b)(?:[\\w’-]+|[a-z]\\.)){0,2}'
const ONE = `{value:${RANK} ${NAME}}`
const FROM = '(?:,? (?:\\([^()]{1,30}\\)|(?:of|from) [\\w. ]{3,25}?|an? [^,;:.!?]{3,50}))?,?'
const BROUGHT =
  '(?:introduced|sponsored|authored|written|drafted|tabled|filed|put forward|brought forward|brought in|unveiled|proposed|offered|penned|carried|championed by its author,)'
const BRINGS =
  '(?:introduced|introduces|sponsored|sponsors|authored|wrote|drafted|tabled|filed|put forward|brought forward|brought in|unveiled|proposed|penned)'
/** Others who brought it in as well: the list is no longer one name. */
const ALONE =
  '(?!, (?:(?:sens?|reps?)\\.|senators?|representatives?))(?=[,.;:)]| \\(|\\W*$| (?:in|on|of|from|last|this|earlier|would|is|was|has|to|with|as|that|which|late|early|but|while|during|after|before)\\b)'

export const SPONSOR_PHRASES: readonly Phrase[] = [
  {
    pattern: `{policy}{aside},? (?:(?:which|that|was|is|has been|had been|first|originally|formally|jointly|a bill|legislation) )*${BROUGHT}(?: (?:last|this) [a-z]+| (?:in|on) (?:early |late |mid-)?{_date})?(?: in the (?:senate|house))? by ${ONE}`,
    isEvent: true,
  },
  { pattern: `(?:^|[\\s(—])${ONE}(?:'s|’s) (?:proposed |own |bipartisan )*{policy}`, isEvent: true },
  {
    pattern: `(?:^|[\\s(—])${ONE}${FROM} (?:(?:has|had|first|also|then|who|recently|formally) )*${BRINGS} (?:the |his |her |a bill called the )?{policy}(?!['’]s)`,
    isEvent: true,
  },
  {
    pattern: `{policy}{aside},? (?:(?:which|that) )?${ONE}${FROM} (?:(?:has|had|first|then|recently|formally) )*${BRINGS}(?=[,.;:)]|\\W*$| (?:in|on|last|this)\\b)`,
    isEvent: true,
  },
  {
    pattern: `{policy}{aside} (?:is|was) (?:the (?:brainchild|work|bill|product) of|a (?:bill|proposal|measure) (?:by|from)) ${ONE}`,
    isEvent: true,
  },
].map(phrase => ({ ...phrase, pattern: phrase.pattern + (phrase.pattern.endsWith(ONE) ? ALONE : '') }))

const SAID =
  /(?<rank>\b(?:senators?|sens?\.|representatives?|reps?\.|congress(?:man|woman|member|men|women)|lawmakers?)) (?<name>\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+|de|van|von|la)){0,2})$/iu

/** A lawmaker whom words name with the rank, and the chamber that the rank tells. */
export function sponsorIn(text: string, { view }: Scene): StatedValue | undefined {
  const told = SAID.exec(text.replace(/['’]s$/u, ''))?.groups
  if (told?.name === undefined || !/^\p{Lu}\p{Ll}/u.test(told.name)) return undefined
  if (/\bco-?sponsor|\bcompanion\b|\bamend/iu.test(view.text)) return undefined
  return { text, value: `${chamberOf(told.rank ?? '')} ${told.name}`, about: 'sponsor' }
}

const LAWMAKER = /^(?:Sens?\.|Reps?\.|Senators?|Representatives?) /u

/** The fact that speaks against a sponsor: lawmakers of the same chamber alone, none of whom bears the name. */
export function otherSponsor(said: string, facts: readonly Fact[]): Fact | undefined {
  const [chamber = '', ...names] = said.split(' ')
  const family = names.at(-1) ?? ''
  const known = facts.map(({ value }) => String(value))
  if (known.some(value => !LAWMAKER.test(value) || value.includes(family))) return undefined
  return facts.find(
    ({ value }) => chamber !== 'any' && chamberOf(String(value).split(' ')[0] ?? '') === chamber,
  )
}

/** Whether a fact names a lawmaker. */
export function isSponsor(said: string, { value }: Fact): boolean {
  return LAWMAKER.test(String(value)) && String(value).includes(said.split(' ').at(-1) ?? said)
}

function chamberOf(rank: string): string {
  return /^sen/iu.test(rank) ? 'Sen.' : /^(?:rep|congress)/iu.test(rank) ? 'Rep.' : 'any'
}
