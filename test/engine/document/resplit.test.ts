import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseBrief, reparse } from '../../../server/src/engine/document/parse-brief.ts'
import { SplicedText } from '../../../server/src/engine/text/spliced-text.ts'
import { runs } from '../../support/runs.ts'

const piece = fc.constantFrom(
  'A line.',
  '\n',
  '\n\n',
  '\r\n\r\n',
  '---',
  '- item',
  '```',
  '# Heading',
  '[a]: b',
  '    code',
  '| a |',
  '为',
  '<!-- x', // biome-ignore format: a table
)
const words = fc.array(piece, { maxLength: 24 }).map(parts => parts.join('\n'))

test('told what has not changed, a brief is parsed as if it were compared', () => {
  fc.assert(
    fc.property(words, words, fc.nat(), fc.nat(30), fc.nat(9), (start, added, at, gone, less) => {
      const from = at % (start.length + 1)
      const to = Math.min(start.length, from + gone)
      const text = start.slice(0, from) + added + start.slice(to)
      const previous = parseBrief(start)
      const exact = { head: from, tail: start.length - to }
      const vague = { head: Math.max(0, exact.head - less), tail: Math.max(0, exact.tail - less) }
      for (const unchanged of [exact, vague]) {
        expect(reparse(text, previous, { unchanged }).brief).toEqual(parseBrief(text))
      }
      const live = SplicedText.of(start).spliced(from, to, added)
      const { source, ...brief } = reparse(live, parseBrief(SplicedText.of(start)), {
        unchanged: exact,
      }).brief
      const { source: whole, ...afresh } = parseBrief(text)
      expect(source.toString()).toBe(whole)
      expect(brief).toEqual(afresh)
    }),
    runs(1000),
  )
})
