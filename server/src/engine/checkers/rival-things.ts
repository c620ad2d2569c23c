import type { Block } from '../document/types.ts'
import { matchesOf } from '../text/matches.ts'
import type { Span } from '../text/span.ts'
import { DESCRIBED_HEADS } from './figure-ways.ts'
import { ownPassages } from './own-words.ts'

/** What tells whether two places that speak of `the survey` can mean one. */
export interface Sign extends Span {
  /** A heading that names something begins a part of its own; a rival is another thing that the head may mean. */
  readonly sign: 'part' | 'rival'
  readonly head: string
  /** Rivals of the same words are one; without words it is one of its own. */
  readonly words?: string
}

/** Bills that go by a number. */
const NUMBERED = /\b(?:SB|HB|AB|HR|H\.R\.|S\.)\s?\d+/g
const HEADS = new RegExp(
  `(?<![\\p{L}-])(?<head>${DESCRIBED_HEADS.join('|')})(?<plural>s)?(?![\\p{L}-])`,
  'giu',
)
const OTHER =
  /(?<![\p{L}])(?:another|second|third|earlier|previous|prior|other|new|newer|separate|similar|each|every|first|former|older|later|latest|different|follow-up|two|three|four|five|several|many|both|such|these|those|most|all|few|past|last|next)(?: \p{Ll}+){0,2} $/iu
const PLAIN = /(?<![\p{L}])(?:the|our|this|that)(?: [$€£¥\d]\S*(?: \p{Ll}+)?)? $/iu
const ONE_OF_MANY = /(?<![\p{L}])an? (?:[\p{L}-]+ ){0,2}$/iu
const OF_A_KIND = /(?<![\p{L}])(?:the|our|this|that) (?<kind>(?:[\p{L}\p{N}-]+ ){1,2})$/iu
const OF_A_NAME = /(?<kind>(?:\p{Lu}[\p{L}\p{N}.&-]*(?:['’]s?)? ){1,3})$/u

/** Headings of one word that name nothing. */
const OF_NOTHING =
  /^(?:(?:key )?(?:findings?|takeaways?)|summary|overview|introduction|background|context|scope|methods?|methodology|data|results?|analysis|discussion|implications?|recommendations?|outlook|conclusions?|risks?|caveats?|limitations?|more|next|details?|figures|numbers)$/iu

/** The signs of a block. */
export function signsOf(block: Block): readonly Sign[] {
  return ownPassages(block).flatMap(({ kind, prose: { text }, span: { start, end } }): readonly Sign[] => {
    if (kind !== 'heading') return rivalsIn(text).map(rival => ({ ...rival, start, end }))
    const isOfOne = /\s\p{Lu}|\p{Lu}\p{Lu}|\d/u.test(text) || (!/\s/u.test(text) && !OF_NOTHING.test(text))
    return isOfOne ? [{ start, end, sign: 'part', head: '' }] : []
  })
}

function rivalsIn(text: string): readonly Omit<Sign, keyof Span>[] {
  const numbered = matchesOf(text, NUMBERED).map(([words]) => ({
    sign: 'rival' as const,
    head: 'bill',
    words,
  }))
  const named = matchesOf(text, HEADS).flatMap(match => {
    const { head: told = '', plural } = match.groups ?? {}
    const head = told.toLowerCase()
    const before = text.slice(Math.max(0, match.index - 48), match.index)
    if (OTHER.test(before)) return [{ sign: 'rival' as const, head }]
    if (plural !== undefined || PLAIN.test(before)) return []
    if (ONE_OF_MANY.test(before)) return [{ sign: 'rival' as const, head, words: ONE }]
    const kind = (OF_A_NAME.exec(before) ?? OF_A_KIND.exec(before))?.groups?.kind
    if (kind === undefined) return []
    return [{ sign: 'rival' as const, head, words: kind.replace(/^The /u, '').trim().toLowerCase() }]
  })
  return [...numbered, ...named]
}

/** What a head without a name can mean in a brief: nothing certain, the one thing of its kind, or that which it names once. */
export type Rivals = (head: string) => 'many' | { readonly name?: string }

/** Weighs the signs of a brief. */
export function rivalsOf(signs: readonly Sign[]): Rivals {
  const rivals = new Map<string, string[]>()
  for (const { sign, head, words } of signs)
    if (sign === 'rival') rivals.set(head, [...(rivals.get(head) ?? []), words ?? ANOTHER])
  return head => {
    const words = rivals.get(head) ?? []
    if (words.includes(ANOTHER) || words.filter(word => word === ONE).length > 1) return 'many'
    const [name, more] = new Set(words.filter(word => word !== ONE))
    if (more !== undefined) return 'many'
    return name === undefined ? {} : { name: `${name} ${head}` }
  }
}

const ANOTHER = 'another'
const ONE = 'a'
