import { matchesOf } from '../text/matches.ts'
import type { Span } from '../text/span.ts'

const QUOTATIONS =
  /“(?<curly>[^“”]*)”|„[^„“”]*[“”]|«[^«»]*»|»[^«»]*«|"(?<straight>[^"]*)"|「(?<corner>[^」]*)」|『[^』]*』|《[^》]*》/gu
/** Single marks are apostrophes as well: one opens behind a space and closes behind a stop or before one. */
const SINGLE =
  /(?<=^|[\s(—–])(?:‘[^‘’]{0,400}(?:’(?=\p{L})[^‘’]{0,400}){0,8}|'[^']{0,400}(?:'(?=\p{L})[^']{0,400}){0,8})(?:(?<=[.,!?…])['’]|['’](?=[.,;:!?)]))/gu

/** The quotations of a prose of four words or more, or of a Chinese sentence; shorter ones are names and scare quotes. */
export function quotationsOf(prose: string): readonly Span[] {
  return [...spansOf(QUOTATIONS, prose), ...(/['‘]/u.test(prose) ? spansOf(SINGLE, prose) : [])]
}

function spansOf(pattern: RegExp, prose: string): readonly Span[] {
  return matchesOf(prose, pattern)
    .filter(quotation => isLong(quotation[0]))
    .map(quotation => ({ start: quotation.index, end: quotation.index + quotation[0].length }))
}

function isLong(quotation: string): boolean {
  return quotation.split(/\s+/u).length >= 4 || /[\u4e00-\u9fff]{8}|[。！？；]/u.test(quotation)
}
