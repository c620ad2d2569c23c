import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLineIndex } from '../../../server/src/engine/text/line-index.ts'

const TEXT = 'a🚀\r\nbc\rd\n'

describe('a line index', () => {
  it('counts lines that end in LF, CRLF and CR, and UTF-16 units within them', () => {
    const lines = createLineIndex(TEXT)
    expect(lines.lineCount).toBe(4)
    expect(lines.positionAt(3)).toEqual({ line: 0, character: 3 })
    expect(lines.positionAt(TEXT.indexOf('c'))).toEqual({ line: 1, character: 1 })
    expect(lines.positionAt(TEXT.length)).toEqual({ line: 3, character: 0 })
  })

  it('moves what is outside the text to the nearer end, and a character past its line to the end of the line', () => {
    const lines = createLineIndex(TEXT)
    expect(lines.positionAt(-5)).toEqual({ line: 0, character: 0 })
    expect(lines.positionAt(99)).toEqual({ line: 3, character: 0 })
    expect(lines.offsetAt({ line: 0, character: 99 })).toBe(3)
    expect(lines.offsetAt({ line: 99, character: 0 })).toBe(TEXT.length)
    expect(lines.offsetAt({ line: 2, character: 1 })).toBe(TEXT.indexOf('d') + 1)
  })

  it('comes back to the same offset, except from within a line end', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '中', '🚀', '\n', '\r', '\r\n')), parts => {
        const text = parts.join('')
        const lines = createLineIndex(text)
        for (let offset = 0; offset <= text.length; offset++) {
          const within = text[offset - 1] === '\r' && text[offset] === '\n'
          expect(lines.offsetAt(lines.positionAt(offset))).toBe(within ? offset - 1 : offset)
        }
      }),
    )
  })
})
