import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SplicedText } from '../../../server/src/engine/index.ts'
import { runs } from '../../support/runs.ts'

const inserted = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'word ', '为', '😀', '\n', '') },
  { weight: 1, arbitrary: fc.integer({ min: 8000, max: 20_000 }).map(length => filled(length)) },
)
/** Places as parts of the text's length; what is replaced reaches some units beyond. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  over: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 3 }) },
    fc.integer({ max: 30_000, min: 0 }),
  ),
  inserted,
})

test('an edited text reads as the string that it is, wherever its edits were, and earlier ones stay', () => {
  const edits = fc.array(edit, { maxLength: 120, size: 'max' })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), edits, (length, edits) => {
      let string = filled(length)
      let text = SplicedText.of(string)
      const versions = [{ text, string }]
      for (const { at, over, inserted } of edits) {
        const start = Math.floor(at * string.length)
        const end = Math.min(string.length, start + over)
        string = string.slice(0, start) + inserted + string.slice(end)
        text = text.spliced(start, end, inserted)
        versions.push({ text, string })
        const around = [Math.max(0, start - 9000), start + inserted.length + 9000] as const
        expect(text.length).toBe(string.length)
        expect(text.slice(...around) === string.slice(...around)).toBe(true)
        expect(text.slice(start, start + 1)).toBe(string.slice(start, start + 1))
      }
      for (const { text, string } of versions) {
        expect(text.slice(string.length - 5 < 0 ? 0 : string.length - 5)).toBe(string.slice(-5))
        expect(text.toString() === string).toBe(true)
      }
    }),
    runs(150),
  )
})

test('typing in many places by turns writes the text that it should', () => {
  let text = SplicedText.of(filled(200_000))
  let string = text.toString()
  for (let step = 0; step < 1000; step++) {
    const at = ((step * 7919) % 19) * 10_000 + step
    text = text.spliced(at, at, 'x')
    string = `${string.slice(0, at)}x${string.slice(at)}`
  }
  expect(text.slice(50_000, 150_000) === string.slice(50_000, 150_000)).toBe(true)
  expect(text.toString() === string).toBe(true)
})

function filled(length: number): string {
  return Array.from({ length: Math.ceil(length / 10) }, (_, at) => `${String(at).padStart(9, '.')} `)
    .join('')
    .slice(0, length)
}
