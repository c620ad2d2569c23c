import { isMap, isScalar, parseDocument, visit } from 'yaml'
import type { Span } from '../text/span.ts'
import { nestsTooDeep } from '../text/yaml-depth.ts'
import { findCitations } from './citations.ts'

/** Keys of the front matter whose values name files or hold entries, and are no prose to Pandoc. */
const NO_PROSE = new Set(['references', 'bibliography', 'csl', 'dateline'])
const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/u
const CLOSING = /(?:---|\.\.\.)[ \t]*$/u

/**
 * The citations in a brief's front matter, which Pandoc reads as Markdown: in `nocite`, an abstract, a title.
 * `span` is that of the front matter, fences included; the spans given are absolute.
 */
export function frontMatterCitations(
  text: string,
  span: Span | undefined,
): readonly (Span & { readonly key: string })[] {
  const opening = OPENING.exec(text)?.[0].length
  if (span === undefined || opening === undefined) return []
  const yaml = text.slice(opening, span.end).replace(CLOSING, '')
  if (!yaml.includes('@') || nestsTooDeep(yaml)) return []
  const found: (Span & { key: string })[] = []
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'error' })
  visit(document, {
    Pair(_, { key }, path) {
      const isTop = isMap(path.at(-1)) && path.length === 2
      return isTop && isScalar(key) && NO_PROSE.has(String(key.value)) ? visit.SKIP : undefined
    },
    Scalar(role, { range }) {
      if (role === 'key' || !range) return
      const [start, end] = range
      for (const { key, keySpan } of findCitations(yaml.slice(start, end), () => true)) {
        const at = opening + start + keySpan.start
        found.push({ key, start: at, end: at + key.length })
      }
    },
  })
  return found
}
