import fc from 'fast-check'

/** Pieces of real-shaped briefs, some of which change the meaning of others. */
export const PIECES: readonly string[] = [
  'Heron 2 is currently unavailable.',
  'Heron 2 remains dark as of June 27. It is the latest model of Wren.',
  '**Heron** 2 is [closed-source](https://example.org) & *rank*&eacute;d first on the Beacon Index.',
  '芬威克发布了 Heron 2。🪶 Wren is valued at $4 billion.\n截至2026年6月20日，Heron 2 已暂停。',
  'Fenwick AI is planning to go public. Osier is led by Ada Quill.',
  'Lark 2 has a 128K context window and costs $0.60 per million input tokens.',
  'The Quay Order is in force. The Ferry Act takes effect on 1 February 2026.',
  '# As of 20 June 2026',
  '## Heron 2',
  '### The Harbor Act',
  'Lark 2\n======',
  'Borealis\n---',
  'Some text\n## A scenario\nHeron 2 is suspended.',
  '## References',
  '- June 20: Heron 2 is suspended.\n- Kite 5 is open-weight.\n\n  The Lantern Order is in force.\n  - Wren is private.\n    - Lark 1 is available.',
  '1. Heron 2\n\n   is suspended\n2. Wren\n10. Osier is private.',
  'As of 4 December 2025:',
  '* Wren is valued at $4 billion.\n* Wren plans to go public.',
  'Heron 3\n\nStatus: suspended\n\nContext window: 1M',
  '> Heron 2 is suspended.\n> > - Wren is private.',
  '```\nHeron 2 is suspended.\n\n```',
  '~~~',
  '```',
  '    Heron 2 is code.\n\n    - Wren',
  '<!-- dateline-disable outdated-claim -->',
  '<!-- dateline-disable-next-line -->\nHeron 2 is suspended.',
  '<!-- dateline-enable -->',
  '<!-- dateline-as-of 2026-06-20 -->',
  '<!-- dateline-reviewed 2026-07-15 -->\nWren is private.',
  '<!-- dateline-disable-file vague-date until 2026-06-01 -->',
  '<!-- Heron 2',
  '<div>\nHeron 2\n</div>',
  '<details>\n\nHeron 2 is suspended.\n\n</details>',
  '| Model | License | Context window |\n|---|:-:|--:|\n| Heron 2 | Apache 2.0 | 64K |\n| Lark 2 | MIT | 1M |',
  '| Lab | Valuation |\n|---|---|\n| Wren | $4 billion |\n| Osier | $4 billion |',
  'Table 1: as of December 4, 2025',
  'Table 2. Beacon Index, open-weight models, 20 June 2026\n\n| Model | Rank |\n|---|---|\n| Heron 2 | 1 |\n| Kite 5 | 2 |',
  'In the above leaderboard, Heron 2 ranks first.',
  'A claim[^1] with [Heron 2 is suspended][ref] and [@wren-2026-heron-2].',
  '[^1]: Heron 2 has 800 billion parameters.\n\n    Wren is private.',
  '[ref]: https://example.org/heron-2',
  '[^1]: Wren is private.',
  'Suppose Heron 2 is closed. Heron 2 is suspended.',
  '$$\nHeron 2\n\n$$',
]

/** What checkers weigh against other blocks, the front matter or a bibliography. */
const WEIGHED: readonly string[] = [
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
  'As [@nobody-2020] and @spare say, Wren is private.',
  '{{< include part.qmd >}}',
]

/** What speaks of what stands above it, and what it may speak of. */
const LOOKING_BACK: readonly string[] = [
  '## Wren',
  '## Outlook',
  '## Ohio',
  'The company is valued at $4 billion. Its chief executive is Ada Quill.',
  'The model is suspended. It is closed-source. Investors wait.',
  'Under the order, labs report. The act is in force. Violations cost up to $9 million.',
  '- Suspended\n- Valued at $4 billion\n- Based in Oslo',
  '**Who runs Osier?** Ada Quill does.',
  '该公司目前估值约40亿美元。',
  '# Osier',
  'Osier grew. The Quay Order is in force.',
  'Heron 2 is closed-source.',
  'Sprat models are open.',
]

/** Names that other blocks settle. */
const DOUBTFUL: readonly string[] = [
  'Sprat is retired.',
  'Sprat models are open.',
  'Sprat 1 is generally available. Sprat is, too.',
  'Marsh is led by Ida Fern. The company is based in Turin.',
  'Shoal has a 128K context window.',
  'Shoal, Marsh and Tide are ordinary words.',
  'SHOAL is still a bill.',
  'The Shoal Protection Act is proposed.',
  'The Office of the Shoal is based in Lyon.',
  'Sprat 3 leads. So does Sprat 2.',
  'A leaderboard from Beacon has Heron 2 first.',
  'MIT was founded long ago. Its weights are under MIT.',
]

/** Front matter, also broken. */
export const FRONT: readonly string[] = [
  '',
  '---\ndate: 2026-06-20\nstatus: published\n---\n\n',
  '---\ntitle: [\n---\n\n',
  '---\ndate: 2026-06-27\nbibliography: own.bib\nreferences:\n  - id: own\n  - id: spare\n  - id: own\n---\n\n',
  '---\ndateline:\n  as-of: 2026-06-20\n---\n',
  '---\ndate: 2026-06-20\n\nHeron 2 is suspended.\n\n',
  '\uFEFF---\ntitle: A brief\nreferences: [{id: own, title: Own}]\n...\n',
]

/** Any piece. */
export const piece = fc.constantFrom(...PIECES, ...WEIGHED, ...DOUBTFUL)

/** What stands between two pieces: mostly a blank line. */
export const gap = fc.oneof(
  { weight: 8, arbitrary: fc.constant('\n\n') },
  { weight: 2, arbitrary: fc.constantFrom('\n', '\n\n\n', '\r\n\r\n', '\n \n', '\r\r') },
)

const front = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: fc.constantFrom(...FRONT) },
)

/** A brief of so many pieces at most, most of which speak of what stands above them. */
export function discourseOf(most: number): fc.Arbitrary<string> {
  const size = { minLength: 2, maxLength: most, size: 'max' } as const
  return fc.array(fc.constantFrom(...LOOKING_BACK), size).map(pieces => pieces.join('\n\n'))
}

/** A brief of so many pieces at most. */
export function briefOf(most: number): fc.Arbitrary<string> {
  const size = { maxLength: most, size: 'max' } as const
  return fc
    .tuple(front, fc.array(fc.tuple(piece, gap), size))
    .map(([start, parts]) => start + parts.map(([text, end]) => text + end).join(''))
}

/** Fences and HTML blocks that nothing closes: long briefs would be one block with many of them. */
const SWALLOWS = /^(?:~~~|```|<!-- Heron 2)$/

/** A brief of real length, some hundreds of blocks, whose sections are like each other. */
export const longBrief: fc.Arbitrary<string> = fc
  .tuple(
    front,
    fc.array(
      piece.filter(text => !SWALLOWS.test(text)),
      { minLength: 60, maxLength: 140, size: 'max' },
    ),
    fc.constantFrom('\n\n', '\r\n\r\n'),
  )
  .map(([start, pieces, end]) => {
    const parts = pieces.map((text, at) => (at % 9 === 0 ? `## Part ${at}${end}${text}` : text))
    return start + [...parts, ...parts.slice(0, 20)].join(end)
  })
