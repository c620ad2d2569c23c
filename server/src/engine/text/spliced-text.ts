import type { Text } from './text.ts'

/** A middle longer than this is written into the whole before the next edit. */
const LONGEST_MIDDLE = 8192

/**
 * A text that is being edited: what stands before and behind the place of the last edits, and in between what they
 * made. An edit near the last one copies no more than the middle, however long the text. Never changes.
 */
export class SplicedText implements Text {
  readonly length: number
  private whole: string | undefined

  private constructor(
    private readonly before: string,
    private readonly middle: string,
    private readonly behind: string,
  ) {
    this.length = before.length + middle.length + behind.length
  }

  /** The text that a string is. */
  static of(text: string): SplicedText {
    const made = new SplicedText(text, '', '')
    made.whole = text
    return made
  }

  slice(start = 0, end = this.length): string {
    const { before, middle, behind } = this
    if (this.whole !== undefined) return this.whole.slice(start, end)
    if (end <= before.length) return before.slice(start, end)
    const rest = before.length + middle.length
    if (start >= rest) return behind.slice(start - rest, end - rest)
    const inMiddle = middle.slice(Math.max(0, start - before.length), end - before.length)
    return before.slice(start) + inMiddle + behind.slice(0, Math.max(0, end - rest))
  }

  toString(): string {
    this.whole ??= this.before + this.middle + this.behind
    return this.whole
  }

  /** The text with what lies between two of its offsets replaced. */
  spliced(start: number, end: number, inserted: string): SplicedText {
    const rest = this.before.length + this.middle.length
    const [from, to] = [Math.min(start, this.before.length), Math.max(end, rest)]
    if (to - from > LONGEST_MIDDLE) {
      const whole = this.toString()
      return new SplicedText(whole.slice(0, start), inserted, whole.slice(end))
    }
    return new SplicedText(
      this.before.slice(0, from),
      `${this.slice(from, start)}${inserted}${this.slice(end, to)}`,
      this.behind.slice(to - rest),
    )
  }
}
