import type { Text } from './text.ts'

/** A piece up to this long is written anew where it is edited; of a longer one the parts are kept. */
const SHORT = 8192
/** Of more pieces than this the whole is written before the next edit. */
const MOST_PIECES = 64

/**
 * A text that is being edited, as the pieces that its edits have left of it and brought in. An edit copies no more
 * than what stands around it, however long the text and wherever the last edits were. Never changes.
 */
export class SplicedText implements Text {
  readonly length: number
  private whole: string | undefined

  /** `starts`: where each of the pieces begins. None is empty but the only one. */
  private constructor(
    private readonly pieces: readonly string[],
    private readonly starts: readonly number[],
    length: number,
  ) {
    this.length = length
  }

  /** The text that a string is. */
  static of(text: string): SplicedText {
    const made = new SplicedText([text], [0], text.length)
    made.whole = text
    return made
  }

  slice(start = 0, end = this.length): string {
    if (this.whole !== undefined) return this.whole.slice(start, end)
    const { pieces, starts } = this
    let at = this.pieceAt(start)
    let from = starts[at] ?? 0
    let piece = pieces[at] ?? ''
    let found = piece.slice(start - from, Math.max(0, end - from))
    for (from += piece.length; from < end && ++at < pieces.length; from += piece.length) {
      piece = pieces[at] ?? ''
      found += piece.slice(0, end - from)
    }
    return found
  }

  toString(): string {
    this.whole ??= this.pieces.join('')
    return this.whole
  }

  /** The text with what lies between two of its offsets replaced. */
  spliced(start: number, end: number, inserted: string): SplicedText {
    if (this.pieces.length > MOST_PIECES) return SplicedText.of(this.toString()).spliced(start, end, inserted)
    const { pieces, starts } = this
    let first = this.pieceAt(start)
    const last = this.pieceAt(end)
    // Who types on at the end of a piece extends it.
    if (start === starts[first] && isShort(pieces[first - 1])) first--
    const left = (pieces[first] ?? '').slice(0, start - (starts[first] ?? 0))
    const right = (pieces[last] ?? '').slice(end - (starts[last] ?? 0))
    const [before, behind] = [isShort(left) ? '' : left, isShort(right) ? '' : right]
    const changed = `${before === '' ? left : ''}${inserted}${behind === '' ? right : ''}`
    const made = [...pieces.slice(0, first), before, changed, behind, ...pieces.slice(last + 1)]
    return SplicedText.joined(made.filter(piece => piece !== ''))
  }

  private static joined(pieces: readonly string[]): SplicedText {
    let length = 0
    const starts = pieces.map(piece => {
      length += piece.length
      return length - piece.length
    })
    return pieces.length === 0 ? SplicedText.of('') : new SplicedText(pieces, starts, length)
  }

  /** The piece in which an offset lies, the last one for what lies behind it. */
  private pieceAt(offset: number): number {
    const { starts } = this
    let [low, high] = [1, starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) > offset) high = middle
      else low = middle + 1
    }
    return low - 1
  }
}

function isShort(piece: string | undefined): boolean {
  return piece !== undefined && piece.length <= SHORT
}
