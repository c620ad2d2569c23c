import { type Span, shift } from '../../text/span.ts'
import type { CitationPlace } from './citation-place.ts'

/**
 * The sentences that a citation may stand for, the nearest first: the one it stands in and those before it in
 * its passage; in a table, the cells of its row.
 */
export function sentencesBefore(place: CitationPlace): readonly Span[] {
  const { block, start } = place.block
  const { cell, prose, sentences } = place.passage
  if (cell !== undefined) {
    const row = block.passages.filter(
      other => other.cell?.table === cell.table && other.cell.row === cell.row,
    )
    const spans = row.map(other => other.span)
    const ends = spans.map(span => span.end)
    return [shift({ start: Math.min(...spans.map(span => span.start)), end: Math.max(...ends) }, start)]
  }
  return sentences
    .map(sentence => ({
      start: start + (prose.offsets[sentence.start] ?? 0),
      end: start + (prose.offsets[sentence.end] ?? 0),
    }))
    .filter(sentence => sentence.start <= place.formerAt)
    .reverse()
}
