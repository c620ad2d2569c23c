import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { SplicedText, type Text } from '../engine/index.ts'

/**
 * A document that is being edited. It tells what `vscode-languageserver-textdocument` tells, but for an edit it does
 * not write the whole text anew: at some hundred kilobytes that is half the work of a keystroke.
 */
export class LiveDocument implements TextDocument {
  private text: SplicedText
  private lineStarts: number[]

  constructor(
    readonly uri: string,
    readonly languageId: string,
    private current: number,
    text: string,
  ) {
    this.text = SplicedText.of(text)
    this.lineStarts = [0, ...lineStartsIn(text, 0)]
  }

  get version(): number {
    return this.current
  }

  /** The text as it is now; it stays as it is when the document changes. */
  get content(): Text {
    return this.text
  }

  get lineCount(): number {
    return this.lineStarts.length
  }

  getText(range?: Range): string {
    if (!range) return this.text.toString()
    return this.text.slice(this.offsetAt(range.start), this.offsetAt(range.end))
  }

  positionAt(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.text.length))
    const line = this.lineAt(inside)
    const start = this.lineStarts[line] ?? 0
    return { line, character: this.contentEnd(start, inside) - start }
  }

  offsetAt({ line, character }: Position): number {
    const start = this.lineStarts[line]
    if (start === undefined) return line < 0 ? 0 : this.text.length
    if (character <= 0) return start
    const next = this.lineStarts[line + 1] ?? this.text.length
    return this.contentEnd(start, Math.min(start + character, next))
  }

  getLineRange(line: number): Range {
    const at = Math.min(line, this.lineCount - 1)
    if (at < 0) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
    const start = this.lineStarts[at] ?? 0
    const isBeyond = line > at
    const next = this.lineStarts[at + 1] ?? this.text.length
    const end = isBeyond ? this.text.length : this.contentEnd(start, next)
    return { start: { line: at, character: 0 }, end: { line: at, character: end - start } }
  }

  getEOLCharacters(line: number): string {
    const start = this.lineStarts[line]
    if (start === undefined) return ''
    const next = this.lineStarts[line + 1] ?? this.text.length
    return this.text.slice(this.contentEnd(start, next), next)
  }

  /** Takes over what the editor has done, one change after the other. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      if ('range' in change) this.replace(change.range, change.text)
      else {
        this.text = SplicedText.of(change.text)
        this.lineStarts = [0, ...lineStartsIn(change.text, 0)]
      }
    }
    this.current = version
  }

  private replace(range: Range, inserted: string): void {
    const ends = [this.offsetAt(range.start), this.offsetAt(range.end)]
    const [start, end] = [Math.min(...ends), Math.max(...ends)]
    const moved = inserted.length - (end - start)
    // A line end of two units may have come about, or be parted, at either border.
    const first = this.lineAt(Math.max(0, start - 1))
    const last = this.lineAt(Math.min(this.text.length, end + 1))
    this.text = this.text.spliced(start, end, inserted)
    const from = this.lineStarts[first] ?? 0
    const until = this.lineStarts[last + 1]
    const to = until === undefined ? this.text.length : until + moved
    const fresh = lineStartsIn(this.text.slice(from, to), from)
    const kept = until === undefined ? fresh : fresh.filter(at => at < to)
    let { lineStarts } = this
    if (kept.length === last - first) for (const [by, at] of kept.entries()) lineStarts[first + 1 + by] = at
    // A call takes only so many arguments.
    else if (kept.length < 10_000) lineStarts.splice(first + 1, last - first, ...kept)
    else this.lineStarts = [...lineStarts.slice(0, first + 1), ...kept, ...lineStarts.slice(last + 1)]
    lineStarts = this.lineStarts
    if (moved === 0) return
    for (let at = first + 1 + kept.length; at < lineStarts.length; at++)
      lineStarts[at] = (lineStarts[at] ?? 0) + moved
  }

  private lineAt(offset: number): number {
    const { lineStarts } = this
    let [low, high] = [0, lineStarts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((lineStarts[middle] ?? 0) > offset) high = middle
      else low = middle + 1
    }
    return Math.max(0, low - 1)
  }

  /** An offset, or the end of the line before its line end, whichever is first. */
  private contentEnd(start: number, offset: number): number {
    let end = offset
    while (end > start && /[\r\n]/.test(this.text.slice(end - 1, end))) end--
    return end
  }
}

/** The text of a document; of one that is being edited without writing it out. */
export function contentOf(document: TextDocument): Text {
  return document instanceof LiveDocument ? document.content : document.getText()
}

/** Where lines start behind the line ends of a text that stands at `from`. */
function lineStartsIn(text: string, from: number): number[] {
  const starts: number[] = []
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(from + index + end.length)
  return starts
}
