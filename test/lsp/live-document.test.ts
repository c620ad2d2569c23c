import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Range, TextDocumentContentChangeEvent } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { LiveDocument } from '../../server/src/lsp/live-document.ts'
import { runs } from '../support/runs.ts'

const piece = fc.constantFrom('a line', '\n', '\r\n', '\r', '\n\n', '😀', '为', '', 'x'.repeat(9000))
const text = fc.array(piece, { maxLength: 12 }).map(parts => parts.join(''))
const position = fc.record({
  line: fc.integer({ min: -1, max: 14 }),
  character: fc.integer({ min: -1, max: 12 }),
})
const change: fc.Arbitrary<TextDocumentContentChangeEvent> = fc.oneof(
  { weight: 9, arbitrary: fc.record({ range: fc.record({ start: position, end: position }), text }) },
  { weight: 1, arbitrary: fc.record({ text }) },
)

test('a document that is edited tells what the protocol’s own tells, after any edits', () => {
  fc.assert(
    fc.property(text, fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 6 }), (start, edits) => {
      const live = new LiveDocument('file:///a.md', 'markdown', 0, start)
      let known = afresh(start, 0)
      for (const [index, changes] of edits.entries()) {
        live.update(changes, index + 1)
        for (const change of changes) known = afresh(TextDocument.update(known, [change], 0).getText(), 0)
        expect(told(live)).toEqual(told(afresh(known.getText(), index + 1)))
      }
    }),
    runs(3000),
  )
})

test('what an analysis was made of stays as it was', () => {
  const document = new LiveDocument('file:///a.md', 'markdown', 1, 'One line.\nAnother.')
  const { content } = document
  document.update([{ range: range(0, 0, 0, 3), text: 'A long' }], 2)
  expect([content.toString(), document.getText()]).toEqual(['One line.\nAnother.', 'A long line.\nAnother.'])
})

test('ten thousand lines can be pasted at once', () => {
  const document = new LiveDocument('file:///a.md', 'markdown', 1, 'first\nlast')
  document.update([{ range: range(1, 0, 1, 0), text: 'line\n'.repeat(150_000) }], 2)
  expect(document.lineCount).toBe(150_002)
  expect(document.positionAt(document.getText().length)).toEqual({ line: 150_001, character: 4 })
})

/** Made anew, as lines that are not there leave the protocol’s own with line starts that are not there. */
function afresh(text: string, version: number): TextDocument {
  return TextDocument.create('file:///a.md', 'markdown', version, text)
}

function range(fromLine: number, from: number, toLine: number, to: number): Range {
  return { start: { line: fromLine, character: from }, end: { line: toLine, character: to } }
}

/** All that a document can be asked. */
function told(document: TextDocument) {
  const text = document.getText()
  const offsets = [-1, 0, 1, 2, 7, 8, 9, text.length >> 1, text.length - 1, text.length, text.length + 1]
  const lines = Array.from({ length: 18 }, (_, index) => index - 1)
  const { version, lineCount } = document
  return {
    text,
    version,
    lineCount,
    positions: offsets.map(offset => document.positionAt(offset)),
    offsets: lines.map(line => [-1, 0, 3, 99].map(character => document.offsetAt({ line, character }))),
    lines: lines.map(line => document.getLineRange(line)),
    ends: lines.map(line => document.getEOLCharacters(line)),
    part: document.getText(range(1, 1, 3, 2)),
  }
}
