import type { CslItem } from '../knowledge/types.ts'
import type { Span } from '../text/span.ts'

/** One entry of a bibliography file, with the span of its key there. */
export interface BibliographyEntry {
  readonly key: string
  readonly csl: CslItem
  readonly span: Span
}

/** Something wrong with a bibliography file, and how to mend it. */
export interface BibliographyProblem extends Span {
  readonly message: string
}

/** What could be read of a bibliography file: a bad entry costs no other. */
export interface Bibliography {
  readonly entries: readonly BibliographyEntry[]
  readonly problems: readonly BibliographyProblem[]
}
