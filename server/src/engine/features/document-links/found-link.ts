import type { Span } from '../../text/span.ts'

/** An identifier in a text, and where it leads. */
export interface FoundLink extends Span {
  readonly url: string
  /** What opens, for a person: `Open Executive Order 14110 on federalregister.gov`. */
  readonly title: string
}

/** Finds identifiers in a passage's text; `year` is the present one. */
export type FindLinks = (text: string, year: number) => Iterable<FoundLink>

/** The link of a match's group, which ends where the match ends unless `length` says otherwise. */
export function linkOf(start: number, text: string, url: string, what: string, site: string): FoundLink {
  return { start, end: start + text.length, url, title: `Open ${what} on ${site}` }
}
