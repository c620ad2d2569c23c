import fc from 'fast-check'
import { expect } from 'vitest'
import {
  type Analysis,
  type AnalyzeOptions,
  createEngine,
  type Engine,
  SplicedText,
} from '../../../server/src/engine/index.ts'
import { claimsKnowledge } from '../claims-knowledge.ts'
import { type Change, change, textsOf } from './changes.ts'
import { expectConsistent, expectSame, expectSameFixes, onlyIn } from './compare.ts'
import { mixedKnowledge } from './knowledge.ts'
import { OPTIONS } from './options.ts'

/** What a step starts from: the version before, one before that, nothing, or what is not a version of this at all. */
type From = 'last' | 'older' | 'none' | 'other-engine' | 'other-document'

/** One step of a session in which several documents are written in turn. */
export interface Step {
  readonly document: number
  readonly change: Change
  readonly from: From
  /** Which of `OPTIONS` from here on; `undefined` leaves them. */
  readonly options: number | undefined
  /** A portion to read, with the focus as a share of the text; `undefined` reads all. */
  readonly reading: Reading | undefined
  /** The text comes in pieces, and what has not changed is told, as in an editor. */
  readonly isLive: boolean
  /** What is looked at behind the step. What nobody asks for is not worked out. */
  readonly look: 'nothing' | 'count' | 'around' | 'all' | 'fixes'
}

type Reading = NonNullable<Parameters<Engine['analyze']>[3]>

/** How often steps do what is not the commonest. */
export interface Habits {
  readonly documents?: number
  readonly from?: boolean
  readonly options?: boolean
  readonly reading?: boolean
}

/** A step of somebody with these habits. */
export function stepOf({
  documents = 1,
  from = false,
  options = false,
  reading = false,
}: Habits): fc.Arbitrary<Step> {
  const others = fc.constantFrom('older', 'none', 'other-engine', 'other-document')
  const portion = fc.record({
    focus: fc.double({ min: 0, max: 1, noNaN: true }),
    atMost: fc.oneof(fc.nat(60), fc.nat(2000)),
    isTyped: fc.boolean(),
  })
  return fc.record({
    document: fc.nat(documents - 1),
    change,
    from: maybe(from, 2, 3, others, 'last'),
    options: maybe(options, 1, 3, fc.nat(OPTIONS.length - 1), undefined),
    reading: maybe(reading, 3, 1, portion, undefined),
    isLive: fc.boolean(),
    look: fc.oneof(
      { weight: 8, arbitrary: fc.constant('all') },
      { weight: 10, arbitrary: fc.constantFrom('nothing', 'count', 'around') },
      { weight: 1, arbitrary: fc.constant('fixes') },
    ),
  })
}

function maybe<T, U>(is: boolean, often: number, else_: number, one: fc.Arbitrary<T>, other: U) {
  if (!is) return fc.constant(other)
  return fc.oneof({ weight: else_, arbitrary: fc.constant(other) }, { weight: often, arbitrary: one })
}

/** A document that is written, with all its versions. */
interface Written {
  text: string
  readonly past: string[]
  readonly analyses: Analysis[]
}

/** Runs sessions over one engine, and holds each look to an analysis made afresh. */
export function createSessions(): { run(starts: readonly string[], steps: readonly Step[]): void } {
  const engine = createEngine(mixedKnowledge())
  const fresh = createEngine(mixedKnowledge())
  const other = createEngine(claimsKnowledge())
  return {
    run(starts, steps) {
      const documents = starts.map((text): Written => ({ text, past: [], analyses: [] }))
      let options: AnalyzeOptions = OPTIONS[0]
      for (const step of steps) {
        const document = documents[step.document % documents.length]
        if (!document) continue
        options = (step.options === undefined ? undefined : OPTIONS[step.options]) ?? options
        const before = document.text
        const analyze = (text: string, previous: Analysis | undefined): Analysis =>
          step.isLive && previous
            ? analyzeLive(text, options, previous, readingOf(step, text))
            : engine.analyze(text, options, previous, readingOf(step, text))
        const started = previousFor(step.from, document, documents, options)
        const [first = before, ...more] = textsOf(step.change, before, document.past)
        const analysis = more.reduce((made, text) => analyze(text, made), analyze(first, started))
        document.text = analysis.brief.text
        document.past.push(before)
        document.analyses.push(analysis)
        look(step === steps.at(-1) ? 'all' : step.look, analysis, options)
      }
    },
  }

  function analyzeLive(text: string, options: AnalyzeOptions, previous: Analysis, reading?: Reading) {
    const { source, text: before } = previous.brief
    const unchanged = commonEnds(before, text)
    const known = source instanceof SplicedText ? source : SplicedText.of(before)
    const [start, end] = [unchanged.head, before.length - unchanged.tail]
    const live = known.spliced(start, end, text.slice(start, text.length - unchanged.tail))
    return engine.analyze(live, options, previous, { ...reading, unchanged })
  }

  function previousFor(from: From, document: Written, all: readonly Written[], options: AnalyzeOptions) {
    const { analyses, text } = document
    if (from === 'last') return analyses.at(-1)
    if (from === 'older') return analyses.at(-3) ?? analyses[0]
    if (from === 'other-engine') return other.analyze(text, options)
    if (from === 'other-document') return all.find(one => one !== document)?.analyses.at(-1)
    return undefined
  }

  function look(what: Step['look'], analysis: Analysis, options: AnalyzeOptions): void {
    const { text } = analysis.brief
    if (what === 'nothing') return
    if (what === 'count') return void analysis.findingCount
    if (what === 'around') return void analysis.around({ start: 0, end: text.length >> 1 }).judgments
    expectConsistent(analysis, text.length % 5)
    const afresh = fresh.analyze(text, options)
    if (analysis.isPartial) expect(onlyIn(analysis, afresh)).toStrictEqual([])
    else expectSame(analysis, afresh)
    if (what === 'fixes' && !analysis.isPartial) expectSameFixes([analysis, engine], [afresh, fresh])
  }
}

/** How long a start and an end two texts share. */
function commonEnds(a: string, b: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(a.length, b.length)
  let head = 0
  while (head < most && a[head] === b[head]) head++
  let tail = 0
  while (tail < most - head && a[a.length - tail - 1] === b[b.length - tail - 1]) tail++
  return { head, tail }
}

function readingOf({ reading }: Step, text: string) {
  return reading && { ...reading, focus: Math.floor((reading.focus ?? 0) * text.length) }
}
