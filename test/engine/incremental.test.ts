import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Analysis, type AnalyzeOptions, createEngine } from '../../server/src/engine/index.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const engine = createEngine(claimsKnowledge())
const options: AnalyzeOptions = {
  today: '2026-11-21',
  severity: { 'undated-figure': 'hint', 'uncited-claim': 'hint' },
}

/** Pieces of real-shaped briefs, some of which change the meaning of others. */
const PIECES = [
  'Heron 2 is currently unavailable.',
  'Heron 2 remains dark as of June 27.',
  '**Heron** 2 is [closed-source](https://example.org).',
  '芬威克发布了 Heron 2。🪶 Wren is valued at $4 billion.',
  '# As of 20 June 2026',
  '## A scenario',
  '- June 20: Heron 2 is suspended.\n- Kite 5 is open-weight.\n\n  The Lantern Order is in force.',
  '> Heron 2 is suspended.',
  '```\nHeron 2 is suspended.\n\n```',
  '~~~',
  '```',
  '<!-- dateline-disable outdated-claim -->',
  '<!-- dateline-enable -->',
  '<!-- dateline-as-of 2026-06-20 -->',
  '<!-- Heron 2',
  '| Model | License |\n|---|---|\n| Heron 2 | Apache 2.0 |',
  'Table 1: as of December 4, 2025',
  'A claim[^1] with [a link][ref] and [@wren-2026-heron-2].',
  '[^1]: Heron 2 has 800 billion parameters.',
  '[ref]: https://example.org/heron-2',
  'Suppose Heron 2 is closed. Heron 2 is suspended.',
  '<div>\nHeron 2\n</div>',
  '1. Heron 2\n\n   is suspended\n2. Wren',
  '    Heron 2 is code.',
  '$$\nHeron 2\n\n$$',
]
/** What the checkers weigh against other blocks or the front matter. */
const WEIGHED = [
  'Heron 4 tops the board.',
  'Suppose Heron 4 tops the board.',
  'Heron 3 has 200 billion parameters.',
  'Heron 3 has 300 billion parameters.',
  'The Aurora Fund has 40 members.',
  'The Aurora Fund has 45 members.',
  'On Tuesday, 1 July 2026, until 31 November 2026.',
  'Wren recently grew, and did last month.',
  'Heron 2 scores 48 on the Beacon Index [@beacon-2026-june; @own].',
  'Heron 2 is generally available @wren-2026-heron-2.',
  '{{< include part.qmd >}}',
]
const FRONT = [
  '',
  '---\ndate: 2026-06-20\nstatus: published\n---\n\n',
  '---\ntitle: [\n---\n\n',
  '---\ndate: 2026-06-27\nreferences:\n  - id: own\n  - id: spare\n  - id: own\n---\n\n',
  '---\ndateline:\n  as-of: 2026-06-20\n---\n',
]

const brief = fc
  .tuple(
    fc.constantFrom(...FRONT),
    fc.array(fc.constantFrom(...PIECES, ...WEIGHED), { maxLength: 12 }),
    fc.constantFrom('\n\n', '\n', '\r\n\r\n'),
  )
  .map(([front, pieces, gap]) => front + pieces.join(gap))

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 40 }),
  newText: fc.oneof(
    fc.constantFrom(...PIECES, ...WEIGHED, '\n\n', '\n', '\r\n', '---\n', '`', '*', '|', '🪶', '为'),
    fc.string({ maxLength: 5 }),
  ),
})

test('an analysis made from an earlier one equals one made afresh, after any edits', () => {
  fc.assert(
    fc.property(brief, fc.array(edit, { minLength: 1, maxLength: 8 }), (start, edits) => {
      let text = start
      let analysis: Analysis = engine.analyze(text, options)
      for (const { at, length, newText } of edits) {
        const from = Math.floor(at * text.length)
        text = text.slice(0, from) + newText + text.slice(from + length)
        analysis = engine.analyze(text, options, analysis)
        expect(plain(analysis)).toEqual(plain(createAfresh(text)))
      }
    }),
    { numRuns: 400, seed: 20261121 },
  )
}, 120_000)

test('what stands around a place is what the whole says of its blocks', () => {
  fc.assert(
    fc.property(brief, fc.double({ min: 0, max: 1, noNaN: true }), (text, at) => {
      const analysis = engine.analyze(text, options)
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
    { numRuns: 300, seed: 20261122 },
  )
}, 120_000)

const fresh = createEngine(claimsKnowledge())

function createAfresh(text: string): Analysis {
  return fresh.analyze(text, options)
}

/** All that an analysis says, without the caches that it came from. */
function plain({
  brief,
  asOf,
  mentions,
  unknownVersions,
  judgments,
  citations,
  findings,
  problems,
}: Analysis) {
  const blocks = brief.blocks.map(({ start, block }) => ({
    start,
    source: block.source,
    passages: block.passages,
  }))
  const { frontMatter } = brief
  return { blocks, frontMatter, asOf, mentions, unknownVersions, judgments, citations, findings, problems }
}
