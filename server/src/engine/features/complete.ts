import type { Analysis } from '../analysis-types.ts'
import type { Since } from '../document/since.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { CslItem } from '../knowledge/types.ts'
import type { Span } from '../text/span.ts'
import type { Text } from '../text/text.ts'
import { citationPlaceAt, openKeyAt } from './complete/citation-place.ts'
import { rankedSources } from './complete/ranked-sources.ts'
import { createSourceIndex, type SourceIndex } from './complete/source-index.ts'
import { findCitation } from './find-source.ts'
import { referenceMarkdown } from './reference-markdown.ts'

/** One thing that can be put at the cursor. */
export interface CompletionItem {
  /** The citation key. */
  readonly label: string
  /** Author and year. */
  readonly detail: string
  readonly title?: string
  readonly newText: string
  readonly span: Span
  /** Begins with what is typed, so that a client keeps what was found by title, accent or year. */
  readonly filterText: string
  /** Keeps the rank in a client that sorts by text. */
  readonly sortText: string
  /** The brief's own bibliography does not have it. */
  readonly isBundled: boolean
}

/** What can be put at the cursor, the likeliest first. */
export interface Completions {
  readonly items: readonly CompletionItem[]
  /** Ask again as the word grows or shrinks: what fits is found here, not by the client. */
  readonly isIncomplete: boolean
}

const MAX_ITEMS = 100
/** VS Code matches no further than this. */
const MAX_FILTER = 120
const NOTHING: Completions = { items: [], isIncomplete: false }
const PLAIN_KEY = /^[\p{L}\p{N}_]+(?:[:.#$%&\-+?<>~/][\p{L}\p{N}_]+)*$/u

/** What can be cited, indexed once by whoever asks often. */
export interface CitableSources {
  /** Of the brief's bibliography files. */
  readonly files: readonly SourceIndex[]
  /** Of a library beside the brief, whose entries the brief lacks. */
  readonly library?: SourceIndex
  readonly bundled: SourceIndex
}

/**
 * The citation keys that fit at an offset, where Pandoc allows one; nothing elsewhere. What the text has become
 * `since` it was analyzed may differ by what is typed of the citation.
 */
export function completeAt(
  analysis: Analysis,
  knowledge: KnowledgeBase,
  offset: number,
  given?: CitableSources,
  since?: Since,
): Completions {
  const place = citationPlaceAt(analysis.brief, offset, since)
  if (place === undefined) return NOTHING
  const citable = given ?? indexAll(analysis, knowledge)
  const references = analysis.sources.slice(analysis.options.bibliography?.length ?? 0)
  const own = references.length === 0 ? citable.files : [createSourceIndex(references), ...citable.files]
  const { library, bundled } = citable
  const others = library === undefined ? [bundled] : [library, bundled]
  const ranked = rankedSources(analysis, knowledge, place, [...own, ...others], MAX_ITEMS)
  const items = ranked.map(({ key, csl, detail }, rank) => ({
    label: key,
    detail,
    ...(csl.title === undefined ? {} : { title: csl.title }),
    newText: place.isBraced || PLAIN_KEY.test(key) ? key : `{${key}}`,
    span: place.span,
    filterText: `${place.typed} ${key} ${detail} ${csl.title ?? ''}`.trim().slice(0, MAX_FILTER),
    sortText: String(rank).padStart(3, '0'),
    isBundled: !own.some(({ byKey }) => byKey.has(key)),
  }))
  return { items, isIncomplete: true }
}

/** What is typed of a key at an offset; nothing where none can stand. */
export function typedKeyAt(analysis: Analysis, offset: number, since?: Since): string | undefined {
  return citationPlaceAt(analysis.brief, offset, since)?.typed
}

/** Whether a text may have a key at an offset, which only a reading can tell. */
export function mayHaveKeyAt(text: Text, offset: number): boolean {
  return openKeyAt(text, offset) !== undefined
}

function indexAll({ options }: Analysis, knowledge: KnowledgeBase): CitableSources {
  return { files: [createSourceIndex(options.bibliography ?? [])], bundled: indexKnowledge(knowledge) }
}

/** Indexes the bundled sources. */
export function indexKnowledge(knowledge: KnowledgeBase): SourceIndex {
  return createSourceIndex(knowledge.sources.values())
}

/** What to show beside a completed key. */
export interface ResolvedCompletion {
  /** The reference, its date, what it supports. */
  readonly markdown: string
  readonly title?: string
}

/** Tells more of a completed key; nothing of one that is in no bibliography. */
export function resolveCompletion(
  knowledge: KnowledgeBase,
  analysis: Analysis,
  key: string,
  beside?: CslItem,
): ResolvedCompletion | undefined {
  const csl = findCitation(analysis, knowledge, key) ?? beside
  if (csl === undefined) return undefined
  const { title } = csl
  return {
    markdown: referenceMarkdown({ ...csl, id: key }, knowledge),
    ...(title === undefined ? {} : { title }),
  }
}
