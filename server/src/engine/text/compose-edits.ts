import type { TextEdit } from './text-edit.ts'

/** A piece of an edited text: a range of the original, or words that came in. */
type Piece = { readonly start: number; readonly end: number } | { readonly text: string }

/**
 * The edits of a text that do what `first` and then `second` do, where `second` is for the text that `first`
 * makes. What both touch becomes one edit.
 */
export function composeEdits(
  text: string,
  first: readonly TextEdit[],
  second: readonly TextEdit[],
): readonly TextEdit[] {
  const original: readonly Piece[] = [{ start: 0, end: text.length }]
  const pieces = replace(replace(original, first), second)
  const edits: TextEdit[] = []
  let [at, inserted] = [0, '']
  const close = (until: number): void => {
    const expected = text.slice(at, until)
    if (expected !== inserted) edits.push({ start: at, end: until, newText: inserted, expected })
    inserted = ''
  }
  for (const piece of pieces) {
    if ('text' in piece) inserted += piece.text
    else {
      close(piece.start)
      at = piece.end
    }
  }
  close(text.length)
  return edits
}

function replace(pieces: readonly Piece[], edits: readonly TextEdit[]): readonly Piece[] {
  const result: Piece[] = []
  let at = 0
  for (const { start, end, newText } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result.push(...cut(pieces, at, start))
    if (newText !== '') result.push({ text: newText })
    at = end
  }
  return [...result, ...cut(pieces, at, Number.POSITIVE_INFINITY)]
}

/** The pieces between two offsets of the text that they make. */
function cut(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  const found: Piece[] = []
  let at = 0
  for (const piece of pieces) {
    const length = 'text' in piece ? piece.text.length : piece.end - piece.start
    const [start, end] = [Math.max(0, from - at), Math.min(length, to - at)]
    at += length
    if (start >= end) continue
    found.push(
      'text' in piece
        ? { text: piece.text.slice(start, end) }
        : { start: piece.start + start, end: piece.start + end },
    )
  }
  return found
}
