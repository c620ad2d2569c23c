import { toSource } from '../claims/place.ts'
import type { Block, Passage } from '../document/types.ts'
import type { Span } from '../text/span.ts'

/** The passages that are the author's own words: none in a block quotation. */
export function ownPassages(block: Block): readonly Passage[] {
  return block.passages.filter(passage => !passage.quoted)
}

/** Whether the words of a span stand in quotation marks of their own: named, and not used. */
export function isMentioned({ prose }: Passage, { start, end }: Span): boolean {
  return /[“"‘'「『«„]$/u.test(prose.text.slice(0, start)) && /^[”"’'」』»“]/u.test(prose.text.slice(end))
}

/** A span of a passage's prose as a span of its block. */
export function inBlock({ prose }: Passage, span: Span): Span {
  return toSource(prose, span)
}
