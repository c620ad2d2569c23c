import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeEdits } from '../../server/src/engine/text/compose-edits.ts'
import { applyEdits, type TextEdit } from '../../server/src/engine/text/text-edit.ts'
import { runs } from '../support/runs.ts'

const texts = fc.string({ unit: fc.constantFrom('a', 'b', '鹭', '🦩', '\r\n', ' '), maxLength: 30 })

/** Edits of a text that do not overlap, from random cuts. */
function editsOf(text: string, cuts: readonly number[], words: readonly string[]): readonly TextEdit[] {
  const places = [...new Set(cuts.map(cut => cut % (text.length + 1)))].sort((a, b) => a - b)
  return words.flatMap((newText, index): TextEdit[] => {
    const [start, end] = [places[2 * index], places[2 * index + 1]]
    if (start === undefined || end === undefined) return []
    return [{ start, end, newText, expected: text.slice(start, end) }]
  })
}

test('composed edits make what the two make one after the other', () => {
  const cuts = fc.array(fc.nat(200), { maxLength: 8 })
  const words = fc.array(texts, { maxLength: 4 })
  fc.assert(
    fc.property(texts, cuts, words, cuts, words, (text, cuts1, words1, cuts2, words2) => {
      const first = editsOf(text, cuts1, words1)
      const between = applyEdits(text, first)
      const second = editsOf(between, cuts2, words2)
      const composed = composeEdits(text, first, second)
      expect(applyEdits(text, composed)).toBe(applyEdits(between, second))
      for (const { newText, expected } of composed) expect(newText).not.toBe(expected)
    }),
    runs(500),
  )
})
