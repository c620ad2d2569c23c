import type { Alias, Entity } from '../knowledge/types.ts'
import {
  type EntryRecord,
  IDENTIFIER,
  LEADING,
  type NameRecord,
  SHORT,
  type StemRecord,
} from './name-records.ts'
import type { NameParts } from './name-table.ts'
import { ordinaryWords, rulesOf, type Spelling, writtenForms } from './ordinary.ts'
import { beginningsOf, shortForms } from './short-forms.ts'
import { StemCollector } from './stems.ts'
import { edgeKey, GrowingTrie, ROOT } from './token-trie.ts'
import { type Tokens, tokenize } from './tokens.ts'

interface Collected extends Spelling {
  /** Index of the entity. */
  readonly at: number
}

/** Collects all names of a knowledge base, and the stems of those with versions. */
export function collectNames(entities: readonly Entity[]): NameParts {
  const trie = new GrowingTrie()
  const names = new Map<number, NameRecord[]>()
  const stems = new Map<number, StemRecord[]>()
  const ordinary = ordinaryWords(entities)
  const collector = new StemCollector(ordinary)
  for (const spelling of spellingsOf(entities, ordinary)) {
    const node = insert(trie, spelling.tokens)
    put(names, node, recordOf(spelling))
    if (spelling.isIdentifier !== true) collector.add(spelling)
  }
  const byId = new Map(entities.map(entity => [entity.id, entity]))
  for (const stem of collector.stems(byId)) put(stems, insert(trie, tokenize(stem.text)), stem)
  return inOrder(trie, names, stems)
}

function put<T>(map: Map<number, T[]>, node: number, item: T): void {
  const known = map.get(node)
  if (known) known.push(item)
  else map.set(node, [item])
}

/** Numbers the nodes so that what stands at one is told by its number: names, names and a stem, a stem, nothing. */
function inOrder(
  trie: GrowingTrie,
  names: ReadonlyMap<number, readonly NameRecord[]>,
  stems: ReadonlyMap<number, readonly StemRecord[]>,
): NameParts {
  const named = [...names.keys()].filter(node => !stems.has(node))
  const both = [...names.keys()].filter(node => stems.has(node))
  const stemmed = [...stems.keys()].filter(node => !names.has(node))
  const first = [...named, ...both, ...stemmed]
  const numbers = new Int32Array(trie.size + 1)
  numbers[ROOT] = ROOT
  for (const [index, node] of first.entries()) numbers[node] = ROOT + 1 + index
  let next = ROOT + first.length
  for (let node = ROOT + 1; node <= trie.size; node += 1) {
    if (numbers[node] === 0) {
      next += 1
      numbers[node] = next
    }
  }
  const lastNamed = ROOT + named.length + both.length
  const entryOf = (node: number): EntryRecord => {
    const [here = [], stem] = [names.get(node), stems.get(node)]
    return stem ? { names: here, stems: stem } : here
  }
  return {
    edges: trie.finish(node => numbers[node] ?? 0).edges,
    firsts: trie.firstKeys(),
    borders: [ROOT + named.length, lastNamed, lastNamed + stemmed.length],
    entries: { length: first.length, at: index => entryOf(first[index] ?? 0) },
  }
}

/** Every alias, split; each only until the next. */
function* spellingsOf(
  entities: readonly Entity[],
  ordinary: ReadonlyMap<string, Alias>,
): Generator<Collected> {
  const scratch = new Int32Array(1024)
  const beginnings = beginningsOf(entities)
  const leaders = new Set(
    entities.flatMap(({ name, lab }) =>
      lab === undefined ? [] : [`${lab} ${name.toLowerCase().split(/[^\p{L}]/u, 1)[0]}`],
    ),
  )
  for (const [at, entity] of entities.entries()) {
    for (const alias of entity.aliases) {
      for (const text of writtenForms(entity, alias)) {
        const tokens = tokenize(text, scratch)
        if (tokens.count === 0 || text.includes('\uFFFC')) continue
        const written = text === alias.text ? alias : { ...alias, text }
        const isIdentifier = entity.kind === 'model' && written !== alias && /\d-\d/.test(text)
        const isLeading = entity.kind === 'lab' && leaders.has(`${entity.id} ${tokens.lower(0)}`)
        yield { at, entity, tokens, isIdentifier, isLeading, ...rulesOf(written, tokens, ordinary) }
      }
    }
    for (const form of shortForms(entity, beginnings, scratch)) {
      const not = ordinary.get(form.alias.text.toLowerCase())?.not ?? []
      const alias = not.length > 0 ? { ...form.alias, not } : form.alias
      yield { ...form, alias, at, entity, isShort: true, tokens: tokenize(alias.text, scratch) }
    }
  }
}

function recordOf({ at, entity, alias, context, parent, ...spelling }: Collected): NameRecord {
  const index = entity.aliases.indexOf(alias)
  const flags =
    (spelling.isShort === true ? SHORT : 0) |
    (spelling.isLeading === true ? LEADING : 0) |
    (spelling.isIdentifier === true ? IDENTIFIER : 0)
  const known = index < 0 ? alias : index
  if (parent !== undefined) return [at, known, context, flags, parent]
  return context === alias.context && flags === 0 ? [at, known] : [at, known, context, flags]
}

function insert(trie: GrowingTrie, tokens: Tokens): number {
  let node = ROOT
  for (let index = 0; index < tokens.count; index += 1) {
    node = trie.grow(node, edgeKey(tokens, index, index === 0))
  }
  return node
}
