import fc from 'fast-check'
import { test } from 'vitest'
import { type Analysis, createEngine } from '../../../server/src/engine/index.ts'
import { expectSame } from '../../support/incremental/compare.ts'
import { mixedKnowledge } from '../../support/incremental/knowledge.ts'
import { runs } from '../../support/runs.ts'

const OPTIONS = { today: '2026-11-21' }

/** Sentences that change what others of their paragraph say, or say something because of others. */
const SENTENCES = [
  'Heron 2 is suspended.',
  'Heron 2 is **suspended**.',
  '**Heron** 2 is suspended.',
  'Wren is valued at $4 billion.',
  'Wren is valued at **$4** billion [@wren-2026-heron-2].',
  'Osier is valued at $2 billion as of 20 June 2026.',
  'It is the latest model of Wren.',
  'It has a 64K context window.',
  'Lark 2 has a context window of 1M tokens.',
  'Kite 5 stops at 64K.',
  'The window is what counts.',
  'As of 20 June 2026:',
  '12 June 2026:',
  '2024:',
  '**2024.**',
  '12 June: Heron 2 is suspended.',
  '13 June: the order is in force.',
  'Osier.',
  'Valued at $4 billion.',
  'Suppose that Osier is listed.',
  'She said: “Heron 2 is suspended',
  'and Wren is private now” in June.',
  '“',
  'The Quay Order is in force.',
  'The order was signed on 3 May 2025.',
  'Heron 2 scores 51 on the Beacon Index.',
  'In the above leaderboard, Heron 2 ranks first.',
  'Until last year Heron 2 was closed.',
  'It rained.',
  '芬威克估值40亿美元。',
]
const sentence = fc.constantFrom(...SENTENCES)
const paragraph = fc.array(sentence, { minLength: 2, maxLength: 9 })
const heading = fc.constantFrom('# A brief', '# As of 20 June 2026', '# A scenario', '# References')
const change = fc.record({
  heading,
  at: fc.nat(9),
  to: fc.oneof(sentence, fc.string({ maxLength: 6 })),
  gone: fc.nat(1),
})

test('a sentence says in a paragraph that is written what it says in one that is read', () => {
  const engine = createEngine(mixedKnowledge())
  const fresh = createEngine(mixedKnowledge())
  fc.assert(
    fc.property(paragraph, fc.array(change, { minLength: 1, maxLength: 6 }), (start, changes) => {
      const sentences = [...start]
      let made: Analysis = engine.analyze(written('# A brief', sentences), OPTIONS)
      for (const { heading, at, to, gone } of changes) {
        sentences.splice(at % (sentences.length + 1), gone, to)
        const text = written(heading, sentences)
        made = engine.analyze(text, OPTIONS, made)
        expectSame(made, fresh.analyze(text, OPTIONS))
      }
    }),
    runs(400),
  )
}, 600_000)

function written(heading: string, sentences: readonly string[]): string {
  return `${heading}\n\nIt begins.\n\n${sentences.join(' ')}\n\nIt ends.\n`
}
