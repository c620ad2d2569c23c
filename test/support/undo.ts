import type { TextEdit } from '../../server/src/engine/index.ts'

/** The edits that take back `edits`, for the text that they have made: what an editor keeps for undo. */
export function inverse(edits: readonly TextEdit[]): readonly TextEdit[] {
  let shift = 0
  return edits
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, newText, expected }) => {
      const from = start + shift
      shift += newText.length - (end - start)
      return { start: from, end: from + newText.length, newText: expected, expected: newText }
    })
}
