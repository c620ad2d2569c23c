import type { Analysis } from '../analysis-types.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { CslItem } from '../knowledge/types.ts'
import type { Span } from '../text/span.ts'
import { citationPlaceAt } from './complete/citation-place.ts'
import { rankedSources } from './complete/ranked-sources.ts'
import { findCitation } from './find-source.ts'
import { referenceMarkdown } from './reference-markdown.ts'
import { authorYear, sourceAuthor, sourceDate } from './source-label.ts'

/** One thing that can be put at the cursor. */
export interface CompletionItem {
  /** The citation key. */
  readonly label: string
  /** Author and year. */
  readonly detail: string
  readonly newText: string
  readonly span: Span
  /** What a typed word is matched against: key, title, author, publisher, year. */
  readonly filterText: string
  /** Keeps the rank in a client that sorts by text. */
  readonly sortText: string
}

/** What can be put at the cursor, the likeliest first. */
export interface Completions {
  readonly items: readonly CompletionItem[]
  /** There is more than is given: ask again as the word grows. */
  readonly isIncomplete: boolean
}

const MAX_ITEMS = 200
const NOTHING: Completions = { items: [], isIncomplete: false }
const PLAIN_KEY = /^[\p{L}\p{N}_]+(?:[:.#$%&\-+?<>~/][\p{L}\p{N}_]+)*$/u

/** The citation keys that fit at an offset, where Pandoc allows one; nothing elsewhere. */
export function completeAt(analysis: Analysis, knowledge: KnowledgeBase, offset: number): Completions {
  const place = citationPlaceAt(analysis.brief, offset)
  if (place === undefined) return NOTHING
  const query = place.typed.toLowerCase()
  const matches = rankedSources(analysis, knowledge, place)
    .map(csl => ({ csl, filterText: searchable(csl) }))
    .filter(({ filterText }) => hasInOrder(filterText.toLowerCase(), query))
  // The word as it stands before its letters scattered: a cut must not cost the former.
  const [whole, scattered] = split(matches, ({ filterText }) => filterText.toLowerCase().includes(query))
  const items = [...whole, ...scattered].slice(0, MAX_ITEMS).map(({ csl, filterText }, rank) => ({
    label: csl.id,
    detail: authorYear(csl),
    newText: place.isBraced || PLAIN_KEY.test(csl.id) ? csl.id : `{${csl.id}}`,
    span: place.span,
    filterText,
    sortText: String(rank).padStart(3, '0'),
  }))
  return { items, isIncomplete: matches.length > MAX_ITEMS }
}

/** What to show beside a completed key: the reference, its date, what it supports. */
export function resolveCompletion(
  knowledge: KnowledgeBase,
  analysis: Analysis,
  key: string,
): string | undefined {
  const csl = findCitation(analysis, knowledge, key)
  return csl && referenceMarkdown(csl, knowledge)
}

function searchable(csl: CslItem): string {
  const names = (csl.author ?? []).flatMap(name => [name.family, name.given, name.literal])
  const year = sourceDate(csl)?.slice(0, 4)
  const parts = [csl.id, csl.title, ...names, sourceAuthor(csl), csl.publisher, csl['container-title'], year]
  return [...new Set(parts.filter(part => part !== undefined))].join(' ')
}

/** Whether the query's letters occur in the text in their order, as editors match. */
function hasInOrder(text: string, query: string): boolean {
  let at = 0
  for (const letter of query) {
    at = text.indexOf(letter, at)
    if (at === -1) return false
    at += letter.length
  }
  return true
}

function split<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(isFirst), items.filter(item => !isFirst(item))]
}
