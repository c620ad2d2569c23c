import type { Span } from './span.ts'

/** Replaces `span` by `newText`; `expected` is the text that must still stand there for the edit to be made. */
export interface TextEdit extends Span {
  readonly newText: string
  readonly expected: string
}

/** Whether each edit's expected text still stands in `text` and no two edits overlap. */
export function fits(text: string, edits: readonly TextEdit[]): boolean {
  const ordered = inOrder(edits)
  return ordered.every((edit, index) => {
    const next = ordered[index + 1]
    return (
      text.slice(edit.start, edit.end) === edit.expected && (next === undefined || edit.end <= next.start)
    )
  })
}

/**
 * The text after the edits.
 * @throws RangeError when an edit's expected text is gone or two edits overlap; nothing is changed then.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  if (!fits(text, edits)) throw new RangeError('the text under an edit has changed')
  let result = ''
  let from = 0
  for (const edit of inOrder(edits)) {
    result += text.slice(from, edit.start) + edit.newText
    from = edit.end
  }
  return result + text.slice(from)
}

function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
}
