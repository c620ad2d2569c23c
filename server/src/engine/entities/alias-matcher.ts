import type { Entity } from '../knowledge/types.ts'
import type { Span } from '../text/span.ts'
import { type Identity, identitiesOf } from './identity.ts'
import { type Localities, localitiesOf } from './locality.ts'
import type { Name, Stem } from './name-records.ts'
import { type NamedKnowledge, namesOf } from './names-of.ts'
import { isAmongCapitals } from './ordinary.ts'
import type { IsOtherSize } from './sizes.ts'

import { edgeKey, joins, NOWHERE, ROOT } from './token-trie.ts'
import {
  CHARACTER,
  canonical,
  GLUED,
  HYPHENED,
  NUMBER,
  SIGN,
  SPACED,
  type Tokens,
  tokenize,
} from './tokens.ts'

/** A run of tokens that is spelled as some names are. */
export interface Reach {
  readonly last: number
  readonly names: readonly Name[]
}

/** What stands at a place of the text, before any context is asked. */
export interface RawMatch extends Span {
  /** Index of the first token. */
  readonly first: number
  /** The names that fit, the longest first; empty where there is a stem only. */
  readonly reaches: readonly Reach[]
  /** The longest stem that a number follows, and its last token. */
  readonly stem?: { readonly last: number; readonly stem: Stem }
}

/** Finds names in texts. Immutable; knows nothing of documents. */
export interface Matcher {
  readonly entities: ReadonlyMap<string, Entity>
  readonly localities: Localities
  readonly identityOf: (entity: Entity) => Identity
  readonly isOtherSize: IsOtherSize
  /** All names in a text, leftmost first and the longest at each place. */
  scan(text: string): readonly RawMatch[]
  /** The same for a text that is already split. */
  scanTokens(tokens: Tokens): readonly RawMatch[]
  /**
   * The names that begin with the tokens `first` to `before` and go on at `after`, the longest first: of `GPT-4o/4.1`
   * the second, of `Education (RAISE) Act` the whole.
   */
  scanAcross(tokens: Tokens, first: number, before: number, after: number): readonly Reach[]
}

/** The matcher of a knowledge base: over the names that came with it, or over those collected now. */
export function createMatcher(knowledge: NamedKnowledge): Matcher {
  const { names, isOtherSize } = namesOf(knowledge)
  const { trie } = names
  const localities = localitiesOf(knowledge)

  const scanAcross = (tokens: Tokens, first: number, before: number, after: number): readonly Reach[] => {
    let node = trie.step(ROOT, tokens.hash(first))
    for (let at = first + 1; at <= before; at += 1) node = trie.step(node, edgeKey(tokens, at, false))
    const reaches: Reach[] = []
    node = trie.step(node, tokens.hash(after))
    for (let last = after; node !== NOWHERE; node = trie.step(node, edgeKey(tokens, last, false))) {
      if (names.hasNames(node) && isBorder(tokens, last + 1)) {
        const spelling = `${canonical(tokens, first, before, true)} ${canonical(tokens, after, last, true)}`
        const fit = names.at(node).names.filter(name => isSpelledAs(name, spelling))
        if (fit.length > 0) reaches.unshift({ last, names: fit })
      }
      last += 1
      if (!joins(tokens, last)) break
    }
    return reaches
  }

  const matchAt = (tokens: Tokens, first: number): RawMatch | undefined => {
    let node = trie.step(ROOT, tokens.hash(first))
    if (node === NOWHERE || !isBorder(tokens, first)) return undefined
    const reaches: Reach[] = []
    let stem: RawMatch['stem']
    for (let last = first; node !== NOWHERE; node = trie.step(node, edgeKey(tokens, last, false))) {
      if (names.hasNames(node) && isBorder(tokens, last + 1)) {
        const fit = fitting(tokens, first, last, names.at(node).names)
        if (fit.length > 0) reaches.unshift({ last, names: fit })
      }
      if (names.hasStem(node) && tokens.kind(last + 1) === NUMBER && joins(tokens, last + 1)) {
        const key = canonical(tokens, first, last, false)
        const found = names.at(node).stems.find(candidate => candidate.key === key)
        if (found) stem = { last, stem: found }
      }
      last += 1
      if (!joins(tokens, last)) break
      const after = insertionEnd(tokens, last)
      if (after > last) reaches.unshift(...scanAcross(tokens, first, last - 1, after))
    }
    if (reaches.length === 0 && !stem) return undefined
    const end = tokens.end(Math.max(reaches[0]?.last ?? first, stem?.last ?? first))
    return { start: tokens.start(first), end, first, reaches, ...(stem && { stem }) }
  }

  const scanTokens = (tokens: Tokens): readonly RawMatch[] => {
    const matches: RawMatch[] = []
    for (let first = 0; first < tokens.count; first += 1) {
      if (!names.isFirst(tokens.hash(first))) continue
      const match = matchAt(tokens, first)
      if (!match) continue
      matches.push(match)
      const longest = match.reaches[0]
      if (longest) first = longest.last
    }
    return matches
  }

  return Object.freeze({
    entities: knowledge.entities,
    localities,
    identityOf: identitiesOf(localities),
    isOtherSize,
    scan: (text: string) => scanTokens(tokenize(text)),
    scanTokens,
    scanAcross,
  })
}

/** Whether a name may begin or end before the token: letters and digits stand apart, other scripts need not. */
function isBorder(tokens: Tokens, index: number): boolean {
  if (index <= 0 || index >= tokens.count || tokens.gap(index) !== GLUED) return true
  const kind = tokens.kind(index)
  const before = tokens.kind(index - 1)
  return kind === SIGN || kind === CHARACTER || before === SIGN || before === CHARACTER
}

function fitting(tokens: Tokens, first: number, last: number, names: readonly Name[]): readonly Name[] {
  const start = tokens.start(first)
  const end = tokens.end(last)
  const [only] = names
  if (names.length === 1 && only && isVerbatim(only, tokens.text, start, end)) return names
  const spelling = canonical(tokens, first, last, true)
  const isLoose = isLooseLetter(tokens, first, last)
  return names.flatMap(name => {
    if (isVerbatim(name, tokens.text, start, end)) return [name]
    if (isLoose) return []
    if (name.isIdentifier && !isHyphened(tokens, first, last)) return []
    if (spelling === name.spelling) return [name]
    return otherwiseSpelled(tokens, first, last, spelling, name)
  })
}

/** Whether a name stands as its alias is written, which is the case most often and the cheapest to see. */
function isVerbatim({ alias }: Name, text: string, start: number, end: number): boolean {
  return end - start === alias.text.length && text.startsWith(alias.text, start)
}

function isHyphened(tokens: Tokens, first: number, last: number): boolean {
  for (let index = first + 1; index <= last; index += 1) {
    if (tokens.gap(index) !== HYPHENED && tokens.gap(index) !== GLUED) return false
  }
  return true
}

/** A name whose case is another than that of its alias, where it may be. */
function otherwiseSpelled(
  tokens: Tokens,
  first: number,
  last: number,
  spelling: string,
  name: Name,
): readonly Name[] {
  const lower = name.spelling.toLowerCase()
  if (spelling.toLowerCase() !== lower) return []
  if (name.alias.case === 'any') {
    return !isOrdinary(tokens, first, last, spelling, name) && isSpelledAs(name, spelling) ? [name] : []
  }
  const surface = tokens.text.slice(tokens.start(first), tokens.end(last))
  if (/\p{L}{2}[-‐‑]\p{L}{2}/u.test(surface)) return [name]
  if (spelling === name.spelling.toUpperCase()) {
    return spelling.length >= 4 && isAmongCapitals(tokens, first, last) ? [name] : []
  }
  const { smallRule } = name
  return smallRule && spelling === lower ? [{ ...name, rule: smallRule }] : []
}

/** Whether a spelling is that of the name, its case as the alias asks. */
function isSpelledAs({ alias, spelling: known, needsCapitals }: Name, spelling: string): boolean {
  if (spelling === known) return true
  if (alias.case === 'exact' || spelling.toLowerCase() !== known.toLowerCase()) return false
  return !needsCapitals || !/(?:^| )\p{Ll}/u.test(spelling)
}

/** The most words of an abbreviation in brackets. */
const INSERTED = 3

/**
 * The token behind an abbreviation in brackets, as they are put into a name: `Education (RAISE) Act`, `Intelligence
 * (GAIN AI) Act`; `at` where there is none.
 */
function insertionEnd(tokens: Tokens, at: number): number {
  if (tokens.kind(at) !== SIGN || tokens.surface(at) !== '(' || tokens.gap(at) !== SPACED) return at
  for (let end = at + 1; end <= at + 1 + INSERTED; end += 1) {
    if (end > at + 1 && tokens.surface(end) === ')') return tokens.gap(end + 1) === SPACED ? end + 1 : at
    if (!/^\p{Lu}{2,}$/u.test(tokens.surface(end))) return at
  }
  return at
}

/** `K 2` is not `K2`: a single letter does not reach over a space to its number. */
function isLooseLetter(tokens: Tokens, first: number, last: number): boolean {
  if (last === first || tokens.end(first) - tokens.start(first) !== 1) return false
  const gap = tokens.gap(first + 1)
  return tokens.kind(first + 1) === NUMBER && gap !== GLUED && gap !== HYPHENED
}

/** `step 3`, in small letters and with a space, is no spelling of `Step-3`, nor `v4` one of `V4`; `glm 5` is one of `GLM-5`. */
function isOrdinary(tokens: Tokens, first: number, last: number, spelling: string, name: Name): boolean {
  if (last !== first + 1) return false
  if (tokens.gap(last) !== SPACED) return /^\p{Ll} [\d.]+$/u.test(spelling)
  return /^\p{Ll}+ \d+$/u.test(spelling) && !/^\p{Lu}{3,} /u.test(name.spelling)
}
