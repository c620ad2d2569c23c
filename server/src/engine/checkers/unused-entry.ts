import type { Brief } from '../document/types.ts'
import type { Span } from '../text/span.ts'
import { defineChecker } from './checker.ts'
import { entryLines, idSpan } from './reference-place.ts'

/** An entry of the brief's own `references` that nothing cites. */
export const unusedEntry = defineChecker({
  id: 'unused-entry',
  title: 'Unused entry',
  why: 'Nothing in the brief cites this entry of its `references`. Bibliography files are left alone, since other texts may use them, and so is all that `nocite` names, and a brief that includes other files or cites in LaTeX.',
  severity: 'hint',
  findIn: block => (CITES_OTHERWISE.test(block.source) ? [{ start: 0, end: 1 }] : []),
  *check({ brief, citations, references }, otherwise: readonly Span[]) {
    if (references.length === 0 || otherwise.length > 0) return
    const used = new Set(citations.map(({ key }) => key))
    const inFront = keysInFrontMatter(brief)
    if (inFront.has('*')) return
    for (const { key, span } of references) {
      if (used.has(key) || inFront.has(key)) continue
      yield {
        ...idSpan(brief.text, span, key),
        message: `“${key}” is cited nowhere in this brief. Cite it, list it in “nocite”, or remove the entry.`,
        related: [],
        tags: ['unnecessary'],
      }
    }
  },
  fixes({ start }, { brief, references }) {
    const entry = references.find(({ span }) => span.start <= start && start < span.end)
    const lines = entry && entryLines(brief.text, entry.span)
    if (!lines) return []
    const edits = [{ ...lines, newText: '', expected: brief.text.slice(lines.start, lines.end) }]
    return [{ title: 'Remove the entry', edits, isPreferred: true, isSafe: false }]
  },
})

/** Files taken in by Quarto and others, and citations in LaTeX, whose keys are not seen. */
const CITES_OTHERWISE =
  /\{\{<\s*include\b|\\(?:[a-z]*cite[a-z]*|include|input)\b|^!include\b|<!--\s*include\b/imu

/** The keys that the front matter itself names: in `nocite`, an abstract, a title. */
function keysInFrontMatter({ text, frontMatter: { span } }: Brief): ReadonlySet<string> {
  if (!span) return new Set()
  const front = text.slice(span.start, span.end)
  return new Set(
    [...front.matchAll(/@\{?(\*|[\p{L}\p{N}_][^\s\]};,"']*)/gu)].map(match => trimmed(match[1] ?? '')),
  )
}

function trimmed(key: string): string {
  return key.replace(/[.:?!]+$/u, '')
}
