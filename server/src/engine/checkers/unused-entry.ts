import type { Brief } from '../document/types.ts'
import { type CheckContext, type Draft, defineChecker, type Found } from './checker.ts'
import { entryLines, idSpan } from './reference-place.ts'

/** An entry of the brief's own that nothing cites. */
export const unusedEntry = defineChecker({
  id: 'unused-entry',
  title: 'Unused entry',
  why: 'Nothing in the brief cites this entry of its `references`, or of a bibliography file that is plainly its own: a short one of whose entries it cites most. Larger files, which other texts may use, are left alone, and so is all that `nocite` names, and a brief that includes other files or cites in LaTeX.',
  severity: 'hint',
  findIn: block => [
    ...new Set(block.citations.map(({ key }) => key)),
    ...(CITES_OTHERWISE.test(block.source) ? ['*'] : []),
  ],
  *check(context, cited: Found<string>) {
    const { brief, references, sources } = context
    // What waits to be read may cite it.
    if (brief.waiting > 0 || sources.length === 0 || sources.length > MOST_OWN) return
    const used = new Set(keysInFrontMatter(brief))
    cited.each(key => used.add(key))
    if (used.has('*')) return
    yield* unusedInFiles(used, context)
    for (const { key, span } of references) {
      if (used.has(key)) continue
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
    const edits = [{ ...lines, newText: '', expected: brief.source.slice(lines.start, lines.end) }]
    return [{ title: 'Remove the entry', edits, isPreferred: true, isSafe: false }]
  },
})

/** More entries than this are a library. */
const MOST_OWN = 200
const MOST_NAMED = 5

/** A file of which the brief cites most is its own: what is left is told at its name, together. */
function* unusedInFiles(
  used: ReadonlySet<string>,
  { brief, sources, isBibliographyIncomplete }: CheckContext,
): Iterable<Draft> {
  if (isBibliographyIncomplete) return
  for (const { path, span } of brief.frontMatter.bibliography) {
    const keys = [...new Set(sources.filter(source => source.path === path).map(({ key }) => key))]
    const unused = keys.filter(key => !used.has(key))
    if (unused.length === 0 || unused.length * 2 >= keys.length) continue
    const named = unused.slice(0, MOST_NAMED).join(', ') + (unused.length > MOST_NAMED ? ', …' : '')
    yield {
      ...span,
      message: `${unused.length} of the ${keys.length} entries in ${path} are cited nowhere in this brief: ${named}.`,
      related: [],
      tags: [],
    }
  }
}

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
