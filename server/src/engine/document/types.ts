import type { DayRange, PartialDate } from '../text/day.ts'
import type { Span } from '../text/span.ts'
import type { Text } from '../text/text.ts'

/**
 * The readable text of a passage: markup is gone, a line end is one space, entities are decoded, and inline
 * code, URLs, citations, images and mathematics each are one U+FFFC, so that no name is found across them.
 */
export interface Prose {
  readonly text: string
  /** For each UTF-16 unit of `text`, and for its end, where it stands in the block's source: `text.length + 1` entries, ascending. */
  readonly offsets: Uint32Array
  /** For each UTF-16 unit of `text`, the end of its source: `text.length` entries. An entity such as `&amp;` is one unit with a longer source. */
  readonly ends: Uint32Array
  /** Where in the block's source its citations in brackets begin, if it has any; each is one U+FFFC. */
  readonly bracketed?: readonly number[]
}

/** A sentence: a span of its prose's `text`. */
export interface Sentence extends Span {
  /** A piece of a sentence that is longer than anybody writes; alone it may not say what the whole does. */
  readonly isPiece?: true
}

/** A date whose year is not written; `yearsOn` from the year of writing, where that is told (`January next year`). */
export interface YearlessDate {
  readonly month: number
  readonly day?: number
  readonly lastDay?: number
  readonly yearsOn?: number
}

/** How a date in the text was made out. */
export interface DateMention extends Span {
  /** What the text says, as days: `June 27` of an unknown year has none until an anchor year is known. */
  readonly range?: DayRange
  /** ISO at the precision written: `2026-06-27`, `2026-06`, `2026`; absent for ranges, quarters and dates without a year. */
  readonly iso?: PartialDate
  /** Month and day of a date written without its year, 1-based. */
  readonly partial?: YearlessDate
  /** `as-of`: the date that a statement speaks for (`as of June 27`); `plain`: any other. */
  readonly role: 'as-of' | 'plain'
}

/** What kind of place a passage is. */
export type PassageKind = 'heading' | 'paragraph' | 'cell'

/**
 * A run of prose: a paragraph (also in a list item, a block quotation or a footnote), a heading, or a table cell.
 * All spans are relative to its block, but `sentences` and `dates`, which are spans of `prose.text`.
 */
export interface Passage {
  readonly kind: PassageKind
  readonly span: Span
  readonly prose: Prose
  readonly sentences: readonly Sentence[]
  readonly dates: readonly DateMention[]
  /** Headings: 1 to 6. */
  readonly depth?: number
  /** In a block quotation, and so never judged. */
  readonly quoted: boolean
  /** List items: nesting depth from 1; absent outside lists. */
  readonly list?: number
  /** Footnotes: the label of the definition that it stands in. */
  readonly footnote?: string
  /** Cells: where in which table. Row 0 is the header. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number }
}

/** One citation of a key, at any place that Pandoc allows. Spans are relative to the block. */
export interface Citation {
  readonly key: string
  /** The key without `@` and braces. */
  readonly keySpan: Span
  /** The whole cluster, `[see @a, p. 3; -@b]`, or `@key` alone. */
  readonly clusterSpan: Span
}

/** An instruction to Dateline in an HTML comment. Spans are relative to the block. */
export type Directive =
  | {
      readonly type: 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file'
      readonly span: Span
      /** Checker ids; empty means all. */
      readonly codes: readonly string[]
      readonly reason?: string
      /** ISO day after which the suppression lapses (`until 2026-12-31`). */
      readonly until?: PartialDate
    }
  | {
      readonly type: 'reviewed' | 'as-of'
      readonly span: Span
      readonly date: PartialDate
      readonly reason?: string
    }

/** Something wrong with the brief itself: front matter, a directive, a bibliography entry. */
export interface DocumentProblem extends Span {
  readonly code: 'invalid-front-matter' | 'invalid-directive' | 'invalid-bibliography'
  readonly message: string
}

/**
 * The unit of work: a piece of source that parses by itself as it does within the document. Immutable and
 * free of its position, so that it can be kept while the text around it moves.
 */
export interface Block {
  readonly source: string
  readonly passages: readonly Passage[]
  readonly citations: readonly Citation[]
  readonly directives: readonly Directive[]
  readonly problems: readonly DocumentProblem[]
  readonly links: BlockLinks
  /** It has not been read yet: nothing is known of it but, by a guess, what it defines. */
  readonly isWaiting?: true
  /** Waiting, and to be read before others, since it may say how they are meant. */
  readonly isUrgent?: true
}

/**
 * What ties a block to others: identifiers of link definitions (`ref`) and footnotes (`^1`), as remark
 * normalizes them.
 */
export interface BlockLinks {
  /** Those that the block makes. */
  readonly defines: readonly string[]
  /** All that stands in brackets, and would be a reference if it were defined. */
  readonly mentions: readonly string[]
  /** Those made elsewhere that the block was parsed with. */
  readonly resolved: readonly string[]
}

/** A block and where it starts in the text. */
export interface PlacedBlock {
  readonly start: number
  readonly block: Block
}

/** What Dateline reads of the YAML front matter. Spans are absolute. */
export interface FrontMatter {
  /** The whole of it, fences included; absent where there is none. */
  readonly span?: Span
  readonly title?: string
  readonly date?: PartialDate
  /** `published` makes the brief speak for its own date. */
  readonly status?: string
  /** `dateline: {as-of: …}`. */
  readonly asOf?: PartialDate
  /** Paths as written. */
  readonly bibliography: readonly { readonly path: string; readonly span: Span }[]
  /** Inline `references:` as unread CSL objects, with the span of each. */
  readonly references: readonly { readonly item: unknown; readonly span: Span }[]
  readonly problems: readonly DocumentProblem[]
}

/** A brief: its blocks in order, covering all of its text but blank lines. */
export interface Brief {
  /** The text that it was parsed from. */
  readonly source: Text
  /** All of it; of a text in pieces it is put together when asked for. */
  readonly text: string
  readonly frontMatter: FrontMatter
  readonly blocks: readonly PlacedBlock[]
  /** All that its blocks define; the same object from version to version as long as it says the same. */
  readonly defines: ReadonlySet<string>
  /** How many of its blocks wait to be read. */
  readonly waiting: number
  /** How many directives, and how many problems, its blocks have: mostly none, and then nobody need look. */
  readonly directives: number
  readonly problems: number
}
