import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLineIndex } from '../../../server/src/engine/text/line-index.ts'
import { SplicedText } from '../../../server/src/engine/text/spliced-text.ts'
import { lineNumberAt } from '../../../server/src/engine/text/text.ts'
import { runs } from '../../support/runs.ts'

const piece = fc.constantFrom('a', '\n', '\r', '\r\n', 'b'.repeat(65_534))
const pieces = fc.array(piece, { maxLength: 8 }).map(parts => parts.join(''))

test('the number of a line is the same in a text in pieces as in a whole one', () => {
  fc.assert(
    fc.property(pieces, pieces, fc.double({ min: 0, max: 1, noNaN: true }), (first, second, share) => {
      const text = first + second
      const offset = Math.floor(share * text.length)
      const number = createLineIndex(text).positionAt(offset).line + 1
      // Between the two units of a line end is neither line.
      fc.pre(!(text[offset - 1] === '\r' && text[offset] === '\n'))
      expect(lineNumberAt(SplicedText.of(first).spliced(first.length, first.length, second), offset)).toBe(
        number,
      )
    }),
    runs(300),
  )
})
