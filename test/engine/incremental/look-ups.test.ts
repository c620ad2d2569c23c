import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Completions,
  completeAt,
  createEngine,
  hoverAt,
  SplicedText,
} from '../../../server/src/engine/index.ts'
import { briefOf } from '../../support/incremental/briefs.ts'
import { mixedKnowledge } from '../../support/incremental/knowledge.ts'
import { OPTIONS } from '../../support/incremental/options.ts'
import { runs } from '../../support/runs.ts'

const engine = createEngine(mixedKnowledge())
const afresh = createEngine(mixedKnowledge())
const share = fc.double({ min: 0, max: 1, noNaN: true })
const typed = fc.constantFrom(
  'a',
  ' ',
  '.',
  '@',
  '[@',
  '\n\n',
  'Heron 2 ',
  'is currently unavailable. ',
  '# ',
  '',
)
const key = fc.record({ at: share, over: fc.nat(12), typed, asked: fc.array(share, { maxLength: 2 }) })

test('what is told of a place right behind keys is what a reading of the whole tells, whatever was asked before', () => {
  fc.assert(
    fc.property(briefOf(9), fc.array(key, { minLength: 1, maxLength: 8 }), (start, keys) => {
      let source = SplicedText.of(start)
      let analysis = engine.analyze(source, OPTIONS[0])
      for (const { at, over, typed, asked } of keys) {
        const from = Math.floor(at * source.length)
        const to = Math.min(source.length, from + over)
        const unchanged = { head: from, tail: source.length - to }
        source = source.spliced(from, to, typed)
        analysis = engine.analyze(source, OPTIONS[0], analysis, { unchanged, isTyped: true })
        // Behind the last key all is asked where it was typed as well.
        const isLast = keys.at(-1)?.asked === asked
        const behind = from + typed.length
        const places = [...asked.map(place => Math.floor(place * source.length)), ...(isLast ? [behind] : [])]
        const whole = places.length === 0 ? undefined : afresh.analyze(source.toString(), OPTIONS[0])
        if (whole === undefined) continue
        for (const place of places) {
          expect(hoverAt(analysis, engine.knowledge, place)).toEqual(hoverAt(whole, afresh.knowledge, place))
          expect(completeAt(analysis, engine.knowledge, place)).toEqual(
            completeAt(whole, afresh.knowledge, place),
          )
        }
      }
    }),
    runs(150),
  )
}, 600_000)

const piece = fc.constantFrom('[@', ' [@', '@a', '[@ab]', '@{', '; @b', '-@b', 'a', '@', '1')

/** What is offered and where, in whichever order. */
function offered({ items }: Completions): unknown {
  return items.map(({ sortText, ...item }) => item).sort((a, b) => (a.label < b.label ? -1 : 1))
}

test('where a citation alone was typed, what was read before offers at the same places what a reading of the whole does', () => {
  const answered = { count: 0 }
  fc.assert(
    fc.property(briefOf(5), share, fc.array(piece, { minLength: 1, maxLength: 3 }), (start, at, pieces) => {
      const before = engine.analyze(start, OPTIONS[0])
      const from = Math.floor(at * start.length)
      const typed = pieces.join('')
      const text = start.slice(0, from) + typed + start.slice(from)
      const since = { text, head: from, tail: start.length - from }
      const offset = from + typed.replace(/\]$/, '').length
      const quick = completeAt(before, engine.knowledge, offset, undefined, since)
      if (quick.items.length === 0) return
      answered.count++
      const whole = completeAt(engine.analyze(text, OPTIONS[0]), engine.knowledge, offset)
      expect(offered(quick)).toEqual(offered(whole))
    }),
    runs(600),
  )
  expect(answered.count).toBeGreaterThan(20)
}, 600_000)
