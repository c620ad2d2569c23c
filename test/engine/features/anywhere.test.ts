import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits, completeAt, hoverAt, type Span } from '../../../server/src/engine/index.ts'
import { open } from '../../support/brief.ts'
import { runs } from '../../support/runs.ts'

const { engine } = open('')
const pieces = fc.constantFrom(
  ...[
    'Heron 2 ',
    'is currently unavailable',
    '. ',
    '鹭科',
    '🎉',
    '\r\n',
    '\n\n',
    '---\n',
    'title: a\n',
    '# ',
  ],
  ...[
    '| a | b |\n|---|---|\n',
    '| Heron 2 | 128K |\n',
    '- ',
    '> ',
    '`',
    '```\n',
    '[@acme-2026-return]',
    '@',
    '{',
  ],
  ...[
    '[^1]: ',
    '<!-- ',
    ' -->',
    'as of June 20, 2026, ',
    '&amp;',
    '\\',
    '*',
    'Acme Robotics ',
    '128K context',
  ],
)

test('at every place of any text there is an answer, and it is about a span of that text', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 24 }), parts => {
      const text = parts.join('')
      const analysis = engine.analyze(text, { today: '2026-11-21' })
      const isInside = ({ start, end }: Span): boolean => 0 <= start && start <= end && end <= text.length
      for (let offset = 0; offset <= text.length; offset++) {
        const hover = hoverAt(analysis, engine.knowledge, offset)
        if (hover) expect(isInside(hover.span)).toBe(true)
        const [item] = completeAt(analysis, engine.knowledge, offset).items
        if (item) expect([isInside(item.span), item.span.start <= offset]).toEqual([true, true])
      }
      for (const finding of analysis.findings) {
        for (const { edits } of engine.fixesOf(analysis, finding)) {
          expect(() => applyEdits(text, edits)).not.toThrow()
        }
      }
    }),
    runs(150),
  )
})
