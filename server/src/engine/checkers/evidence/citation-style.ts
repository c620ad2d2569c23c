import type { CheckContext } from '../checker.ts'

/** How a brief cites: Pandoc's keys in brackets or in the sentence, footnotes, or links. */
export type CitationStyle = 'bracketed' | 'narrative' | 'footnotes' | 'links'

type Cited = Pick<CheckContext, 'brief' | 'citations' | 'sources' | 'knowledge'>

/** The manner in which the brief cites already; without any, what its front matter is made for, else links. */
export function citationStyle(context: Cited): CitationStyle {
  const { brief, sources } = context
  const { frontMatter, blocks } = brief
  const keyed = bodyCitations(context)
  const bracketed = keyed.filter(
    ({ cluster }) => brief.source.slice(cluster.start, cluster.start + 1) === '[',
  )
  const notes = blocks.reduce((sum, { block }) => sum + notesOf(block.links.defines).length, 0)
  if (keyed.length > 0 && keyed.length >= notes) {
    return bracketed.length === 0 && keyed.length > 1 ? 'narrative' : 'bracketed'
  }
  if (notes > 0) return 'footnotes'
  if (frontMatter.bibliography.length > 0 || frontMatter.references.length > 0) return 'bracketed'
  return sources.length > 0 && !blocks.some(({ block }) => WEB_LINK.test(block.source))
    ? 'bracketed'
    : 'links'
}

/** Whether the brief's notes cite by keys, so that a new note does too. */
export function notesCiteByKey(context: Cited): boolean {
  const inNotes = context.citations.length > bodyCitations(context).length
  const { bibliography, references } = context.brief.frontMatter
  return inNotes || (context.citations.length === 0 && bibliography.length + references.length > 0)
}

/** The labels of the footnotes among identifiers, as remark normalizes them: `1` for `[^1]`. */
export function notesOf(identifiers: readonly string[]): readonly string[] {
  return identifiers.filter(id => id.startsWith('^')).map(id => id.slice(1))
}

const WEB_LINK = /\]\(<?https?:\/\//u

/** The citations outside footnotes; a bare `@name` that nothing knows is somebody's handle. */
function bodyCitations({ brief, citations, sources, knowledge }: Cited): Cited['citations'] {
  if (citations.length === 0) return []
  const notes = brief.blocks.flatMap(({ start, block }) =>
    block.passages
      .filter(({ footnote }) => footnote !== undefined)
      .map(({ span }) => ({ start: start + span.start, end: start + span.end })),
  )
  const known = new Set(sources.map(({ key }) => key))
  return citations.filter(({ key, start, cluster }) => {
    const isNamed =
      brief.source.slice(cluster.start, cluster.start + 1) === '[' ||
      known.has(key) ||
      knowledge.sources.has(key)
    return isNamed && !notes.some(note => note.start <= start && start < note.end)
  })
}
