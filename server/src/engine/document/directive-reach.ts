import type { Span } from '../text/span.ts'
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
  return blocks.flatMap(({ start: from, block }) =>
    block.directives.map(directive => {
      const { start, end } = { start: from + directive.span.start, end: from + directive.span.end }
      const line = { start: lineStart(text, start), end: lineEnd(text, end) }
      const isAlone = /^[\s>]*$/u.test(text.slice(line.start, start) + text.slice(end, line.end))
      const next = end + (/\S/u.exec(text.slice(end))?.index ?? 0)
      if (directive.type === 'disable-next-line')
        return { directive, start, end, reach: { start: lineStart(text, next), end: lineEnd(text, next) } }
      if (directive.type !== 'reviewed' || !isAlone) return { directive, start, end, reach: line }
      const followed = blocks.findLast(placed => placed.start <= next)
      const last = followed ? followed.start + followed.block.source.length : next
      return { directive, start, end, reach: { start: line.start, end: lineEnd(text, Math.max(next, last)) } }
    }),
  )
}

/** Whether a span shares a line with what a directive speaks of. */
export function reaches({ reach }: PlacedDirective, span: Span): boolean {
  return reach.start <= span.end && span.start <= reach.end
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
}

function lineEnd(text: string, at: number): number {
  for (let index = at; index < text.length; index++)
    if (text[index] === '\n' || text[index] === '\r') return index
  return text.length
}
