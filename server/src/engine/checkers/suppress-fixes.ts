import type { Finding, Fix } from '../analysis-types.ts'
import { knownSince } from '../claims/known-since.ts'
import { lastDay, readable } from '../text/day.ts'
import { createLineIndex } from '../text/line-index.ts'
import type { CheckContext } from './checker.ts'
import { inThreeMonths } from './comment-edits.ts'

/**
 * Silences a finding with a comment: what is known by now, as reviewed; or all, until a day three months on. Before
 * a paragraph's first line it stands on a line of its own; inside a paragraph, a list or a table it stands behind
 * the words, since a line of its own would break them up.
 */
export function suppressFixes(finding: Finding, context: CheckContext): readonly Fix[] {
  const { asOf } = context
  const until = inThreeMonths(asOf)
  const since = finding.judgment && knownSince(finding.judgment)
  const reviewed = since !== undefined && lastDay(since) <= asOf
  const suppress = (line: string): string => `dateline-disable-${line} ${finding.code} until ${until}: reason`
  return [
    ...(reviewed
      ? comment(
          finding,
          `Mark as reviewed on ${readable(asOf)}`,
          () => `dateline-reviewed ${asOf}: reason`,
          context,
        )
      : []),
    ...comment(finding, `Suppress ${finding.code} here until ${readable(until)}`, suppress, context),
  ]
}

function comment(
  finding: Finding,
  title: string,
  words: (line: 'line' | 'next-line') => string,
  { brief }: CheckContext,
): readonly Fix[] {
  const lines = createLineIndex(brief.text)
  const { line } = lines.positionAt(finding.start)
  const start = lines.offsetAt({ line, character: 0 })
  const placed = brief.blocks.findLast(block => block.start <= finding.start)
  const passage = placed?.block.passages.find(
    ({ span }) => placed.start + span.start <= finding.start && finding.start <= placed.start + span.end,
  )
  if (!placed || !passage) return []
  const opensBlock = placed.start === start && passage.span.start === 0
  const isPlain = passage.list === undefined && !passage.cell && passage.footnote === undefined
  const newline = /\r\n|\r|\n/.exec(brief.text)?.[0] ?? '\n'
  const fix = (at: number, newText: string): readonly Fix[] => [
    { title, edits: [{ start: at, end: at, newText, expected: '' }], isPreferred: false, isSafe: false },
  ]
  if (opensBlock && isPlain) return fix(start, `<!-- ${words('next-line')} -->${newline}`)
  return fix(
    endOfLine(brief.text, finding.end, placed.start + passage.span.end),
    ` <!-- ${words('line')} -->`,
  )
}

/** The end of the line on which `offset` stands, or of the passage where that comes first. */
function endOfLine(text: string, offset: number, limit: number): number {
  const rest = text.slice(offset, limit)
  const line = /^[^\r\n]*/.exec(rest)?.[0] ?? ''
  return offset + line.trimEnd().length
}
