import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEngine } from '../../../server/src/engine/index.ts'
import { briefOf } from '../../support/incremental/briefs.ts'
import { mixedKnowledge } from '../../support/incremental/knowledge.ts'
import { OPTIONS } from '../../support/incremental/options.ts'
import { runs } from '../../support/runs.ts'

const engine = createEngine(mixedKnowledge())

test('what stands around a place is what the whole says of its blocks', () => {
  fc.assert(
    fc.property(briefOf(12), fc.double({ min: 0, max: 1, noNaN: true }), (text, at) => {
      const analysis = engine.analyze(text, OPTIONS[0])
      const offset = Math.floor(at * text.length)
      const { mentions, judgments, citations } = analysis.around({ start: offset, end: offset })
      const holds = ({ start, end }: { start: number; end: number }) => start <= offset && offset <= end
      expect(mentions.filter(holds)).toEqual(analysis.mentions.filter(holds))
      expect(citations.filter(holds)).toEqual(analysis.citations.filter(holds))
      for (const span of ['span', 'valueSpan', 'subjectSpan', 'sentenceSpan'] as const) {
        expect(judgments.filter(({ claim }) => holds(claim[span]))).toEqual(
          analysis.judgments.filter(({ claim }) => holds(claim[span])),
        )
      }
      const others = analysis.brief.blocks.filter(
        ({ start, block }) => !holds({ start, end: start + block.source.length }),
      )
      const isOther = (mention: { start: number }) =>
        others.some(
          ({ start, block }) => start <= mention.start && mention.start < start + block.source.length,
        )
      expect(mentions.filter(isOther)).toEqual([])
    }),
    runs(300),
  )
}, 600_000)
