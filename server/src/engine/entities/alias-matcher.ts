import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Alias, Entity } from '../knowledge/types.ts'
import type { Span } from '../text/span.ts'
import { deriveStems, type Stem } from './stems.ts'
import { edgeKey, joins, NOWHERE, ROOT, TokenTrie } from './token-trie.ts'
import { CHARACTER, canonical, GLUED, NUMBER, SIGN, SPACED, type Tokens, tokenize } from './tokens.ts'

/** An alias and the entity that it may name. */
export interface Name {
  readonly entity: Entity
  readonly alias: Alias
}

/** A run of tokens, both ends included, that is spelled as some names are. */
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
  /** All names in a text, leftmost first and the longest at each place. */
  scan(text: string): readonly RawMatch[]
  /** The same for a text that is already split. */
  scanTokens(tokens: Tokens): readonly RawMatch[]
}

/** Builds the matcher for a knowledge base: 5,000 names take some ten milliseconds. */
export function createMatcher(knowledge: Pick<KnowledgeBase, 'entities'>): Matcher {
  const trie = new TokenTrie()
  const namesAt = new Map<number, Name[]>()
  const stemAt = new Map<number, Stem>()
  for (const entity of knowledge.entities.values()) {
    for (const alias of entity.aliases) {
      const node = insert(trie, alias.text)
      const names = namesAt.get(node)
      if (names) names.push({ entity, alias })
      else if (node !== ROOT) namesAt.set(node, [{ entity, alias }])
    }
  }
  for (const stem of deriveStems(knowledge.entities)) stemAt.set(insert(trie, stem.text), stem)
  const flags = new Uint8Array(trie.size + 1)
  for (const node of namesAt.keys()) flags[node] = 1
  for (const node of stemAt.keys()) flags[node] = (flags[node] ?? 0) | 2

  const matchAt = (tokens: Tokens, first: number): RawMatch | undefined => {
    let node = trie.step(ROOT, tokens.hash(first))
    if (node === NOWHERE || !isBorder(tokens, first)) return undefined
    const reaches: Reach[] = []
    let stem: RawMatch['stem']
    for (let last = first; node !== NOWHERE; ) {
      const flag = flags[node] ?? 0
      if ((flag & 1) !== 0 && isBorder(tokens, last + 1)) {
        const names = fitting(tokens, first, last, namesAt.get(node) ?? [])
        if (names.length > 0) reaches.unshift({ last, names })
      }
      const found = (flag & 2) === 0 ? undefined : stemAt.get(node)
      if (found && tokens.kind(last + 1) === NUMBER && joins(tokens, last + 1)) {
        if (canonical(tokens, first, last, false) === canonicalText(found.text)) stem = { last, stem: found }
      }
      last += 1
      if (last >= tokens.count || !joins(tokens, last)) break
      node = trie.step(node, edgeKey(tokens, last, false))
    }
    const longest = reaches[0]
    if (!longest && !stem) return undefined
    const end = tokens.end(Math.max(longest?.last ?? first, stem?.last ?? first))
    return { start: tokens.start(first), end, first, reaches, ...(stem && { stem }) }
  }

  const scanTokens = (tokens: Tokens): readonly RawMatch[] => {
    const matches: RawMatch[] = []
    for (let first = 0; first < tokens.count; first += 1) {
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
    scan: (text: string) => scanTokens(tokenize(text)),
    scanTokens,
  })
}

function insert(trie: TokenTrie, text: string): number {
  const tokens = tokenize(text)
  if (text.includes('\uFFFC')) return ROOT
  let node = ROOT
  for (let index = 0; index < tokens.count; index += 1) {
    node = trie.grow(node, edgeKey(tokens, index, index === 0))
  }
  return node
}

/** Whether a name may begin or end before the token: letters and digits stand apart, other scripts need not. */
function isBorder(tokens: Tokens, index: number): boolean {
  if (index <= 0 || index >= tokens.count || tokens.gap(index) !== GLUED) return true
  const kind = tokens.kind(index)
  const before = tokens.kind(index - 1)
  return kind === SIGN || kind === CHARACTER || before === SIGN || before === CHARACTER
}

function fitting(tokens: Tokens, first: number, last: number, names: readonly Name[]): readonly Name[] {
  const surface = surfaceOf(tokens, first, last)
  const isTight = first === last || !isLooseInitial(tokens, first)
  return names.filter(({ alias }) => {
    if (surface === alias.text) return true
    if (!isTight) return false
    const matchCase = alias.case === 'exact' || isOrdinary(tokens, first, last)
    return canonical(tokens, first, last, matchCase) === canonicalText(alias.text, matchCase)
  })
}

/** `K 2` is not `K2`: a single letter does not reach over a space to its number. */
function isLooseInitial(tokens: Tokens, first: number): boolean {
  const isLetter = tokens.end(first) - tokens.start(first) === 1
  return (
    isLetter &&
    tokens.kind(first + 1) === NUMBER &&
    tokens.gap(first + 1) > GLUED &&
    tokens.gap(first + 1) !== 2
  )
}

/** `step 3`, in small letters and with a space, is no spelling of `Step-3`, though `glm 5.2` is one of `GLM-5.2`. */
function isOrdinary(tokens: Tokens, first: number, last: number): boolean {
  return (
    last === first + 1 &&
    tokens.gap(last) === SPACED &&
    /^\p{Ll}+ +\d+$/u.test(surfaceOf(tokens, first, last))
  )
}

function surfaceOf(tokens: Tokens, first: number, last: number): string {
  return tokens.text.slice(tokens.start(first), tokens.end(last))
}

function canonicalText(text: string, matchCase = false): string {
  const tokens = tokenize(text)
  return canonical(tokens, 0, tokens.count - 1, matchCase)
}
