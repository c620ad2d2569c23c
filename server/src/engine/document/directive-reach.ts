import { createLineIndex } from '../text/line-index.ts'
import type { Span } from '../text/span.ts'
import { blockAt } from './block-at.ts'
import type { Brief, Directive } from './types.ts'

/** A directive at its place in the text, and the whole lines that it speaks of. */
export interface PlacedDirective extends Span {
  readonly directive: Directive
  readonly reach: Span
}

/**
 * The directives of a brief in order. Each speaks of its own line; on a line of its own, of the next line too,
 * and a review there of the whole block that follows.
 */
export function placeDirectives({ text, blocks }: Brief): readonly PlacedDirective[] {
  if (blocks.every(({ block }) => block.directives.length === 0)) return []
  const lines = createLineIndex(text)
  const lineStart = (at: number) => lines.startOf(lines.positionAt(at).line)
  const lineEnd = (at: number) =>
    lines.offsetAt({ line: lines.positionAt(at).line, character: Number.POSITIVE_INFINITY })
  return blocks.flatMap(({ start: from, block }) =>
    block.directives.map(directive => {
      const { start, end } = { start: from + directive.span.start, end: from + directive.span.end }
      const line = { start: lineStart(start), end: lineEnd(end) }
      const isAlone = isEmpty(text.slice(line.start, start)) && isEmpty(text.slice(end, line.end))
      const next = end + (/\S/u.exec(text.slice(end))?.index ?? 0)
      if (directive.type === 'disable-next-line')
        return { directive, start, end, reach: { start: lineStart(next), end: lineEnd(next) } }
      if (directive.type !== 'reviewed' || !isAlone) return { directive, start, end, reach: line }
      const followed = blockAt(blocks, next)
      const last = followed ? followed.start + followed.block.source.length : next
      return { directive, start, end, reach: { start: line.start, end: lineEnd(Math.max(next, last)) } }
    }),
  )
}

/** Whether a span shares a line with what a directive speaks of. */
export function reaches({ reach }: PlacedDirective, span: Span): boolean {
  return reach.start <= span.end && span.start <= reach.end
}

function isEmpty(text: string): boolean {
  return /^[\s>]*$/u.test(text)
}
