import type { Brief } from '../document/types.ts'
import { type Span, touches } from '../text/span.ts'

const CLAUSE_END = /[,;:—(\])!?。，；：！？]|\s[–-]\s|\s\[|\.(?=[\s"”’)*_]|$)|\s?\|/u

/** Where the clause around `from` ends, before its mark; a citation, a link's end and a cell's border end it too. */
export function clauseEnd(text: string, from: number, limit: number): number {
  const rest = text.slice(from, limit)
  const end = CLAUSE_END.exec(rest)?.index ?? rest.length
  return from + rest.slice(0, end).trimEnd().length
}

/**
 * The span to replace so that no emphasis is left half open: `is *currently down` takes the `*` that closes it.
 * Undefined where the marks can't be paired.
 */
export function balanced(text: string, span: Span): Span | undefined {
  const marks = text.slice(span.start, span.end).match(/\*+|_{1,2}(?!\w)|(?<!\w)_{1,2}|~~/gu) ?? []
  const open: string[] = []
  for (const mark of marks) {
    if (open.at(-1) === mark) open.pop()
    else open.push(mark)
  }
  if (open.length === 0) return span
  const [mark] = open
  if (open.length > 1 || mark === undefined) return undefined
  if (text.startsWith(mark, span.end)) return { start: span.start, end: span.end + mark.length }
  if (text.endsWith(mark, span.end) && text.slice(0, span.start).endsWith(mark))
    return { start: span.start - mark.length, end: span.end }
  return undefined
}

/** What is spoken with a vowel first: `open`, `MIT`, 8, 11, 18, 80; not `one`, 110, 1,800. */
const VOWEL = /^(?:(?!one\b|eu|Eu|One\b)[aeioAEIO]|[FHLMNRSX](?=[A-Z]{1,3}\b)|8|1[18](?![\d]))/u

/** The replacement with the article before it: `a closed model` becomes `an open-weight model`. */
export function withArticle(text: string, span: Span, newText: string): Span & { readonly newText: string } {
  const article = /(?<![\p{L}\p{N}])(an?)(\s+)$/iu.exec(text.slice(Math.max(0, span.start - 8), span.start))
  const [whole = '', word = '', gap = ''] = article ?? []
  const fits = VOWEL.test(newText.replace(/^[~≈]?(?:US)?[$€£¥]?/u, '')) ? 'an' : 'a'
  if (whole === '' || word.toLowerCase() === fits || !/[\p{L}\p{N}]/u.test(newText))
    return { ...span, newText }
  const cased = word.startsWith('A') ? `A${fits.slice(1)}` : fits
  return { start: span.start - whole.length, end: span.end, newText: `${cased}${gap}${newText}` }
}

/** Whether an offset stands in a cell of a table. */
export function isInCell({ blocks }: Brief, offset: number): boolean {
  const placed = blocks.findLast(({ start }) => start <= offset)
  const at = offset - (placed?.start ?? 0)
  return placed?.block.passages.some(({ kind, span }) => kind === 'cell' && touches(span, at)) ?? false
}
