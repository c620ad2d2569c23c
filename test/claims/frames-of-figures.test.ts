import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { type MadeUpSource, madeUp } from '../support/made-up.ts'

/*
 * The words that tell a figure, a place, a comparison, the newest or a day of a law, crossed with the frames of real
 * prose: what is wrong has to be found in each, and what is right, supposed or somebody else’s in none.
 */

const ENTITIES = `
osier:
  kind: lab
  name: Osier
  facts:
    - {property: valuation, value: 4000000000, validFrom: 2025-12-01, validTo: 2026-05-07, asOf: 2025-12-04, sources: [osier-2026]}
    - {property: valuation, value: 20000000000, validFrom: 2026-05-07, asOf: 2026-10-07, sources: [osier-2026]}
    - {property: flagship, value: lark-1, validFrom: 2025-03-01, validTo: 2026-04-02, asOf: 2026-04-02, sources: [osier-2026]}
    - {property: flagship, value: lark-2, validFrom: 2026-04-02, asOf: 2026-04-02, sources: [osier-2026]}
    - {property: downloads, value: 2000000, asOf: 2026-10-01, sources: [osier-2026]}
teal:
  kind: lab
  name: Teal
  facts:
    - {property: valuation, value: 90000000000, validFrom: 2026-05-07, asOf: 2026-10-07, sources: [osier-2026]}
lark-family:
  kind: model
  name: Lark
  isFamily: true
  lab: osier
  family: lark
lark-1:
  kind: model
  name: Lark 1
  lab: osier
  family: lark
  facts:
    - {property: released, value: 2025-03-01, asOf: 2026-04-02, sources: [osier-2026]}
    - {property: rank, benchmark: beacon, among: all, value: 1, asOf: 2026-06-20, sources: [board-2026]}
    - {property: rank, benchmark: beacon, among: open-weight, value: 1, asOf: 2026-06-20, sources: [board-2026]}
    - {property: score, benchmark: beacon, value: 1500, asOf: 2026-10-20, sources: [board-2026]}
    - {property: context-window, value: 128000, asOf: 2026-10-02, sources: [osier-2026]}
    - {property: price-input, value: 1, asOf: 2026-10-02, sources: [osier-2026]}
    - {property: price-output, value: 3, asOf: 2026-10-02, sources: [osier-2026]}
lark-2:
  kind: model
  name: Lark 2
  lab: osier
  family: lark
  facts:
    - {property: released, value: 2026-04-02, asOf: 2026-04-02, sources: [osier-2026]}
    - {property: context-window, value: 1000000, asOf: 2026-10-02, sources: [osier-2026]}
    - {property: max-output, value: 64000, asOf: 2026-10-02, sources: [osier-2026]}
    - {property: price-input, value: 4, asOf: 2026-10-02, sources: [osier-2026]}
    - {property: price-output, value: 20, asOf: 2026-10-02, sources: [osier-2026]}
    - {property: knowledge-cutoff, value: 2025-10, asOf: 2026-04-02, sources: [osier-2026]}
pike-5:
  kind: model
  name: Pike 5
  lab: teal
  family: pike
  facts:
    - {property: released, value: 2026-02-02, asOf: 2026-04-02, sources: [osier-2026]}
    - {property: rank, benchmark: beacon, among: all, value: 1, asOf: 2026-10-20, sources: [board-2026]}
    - {property: rank, benchmark: beacon, among: open-weight, value: 1, asOf: 2026-10-20, sources: [board-2026]}
    - {property: score, benchmark: beacon, value: 1700, asOf: 2026-10-20, sources: [board-2026]}
beacon:
  kind: benchmark
  name: Beacon Index
  isLive: true
ferry-act:
  kind: policy
  name: Ferry Act
  facts:
    - {property: compute-threshold, value: 1e26, asOf: 2026-01-01, sources: [osier-2026]}
    - {property: penalty-max, value: "1,000,000 USD per violation", asOf: 2026-01-01, sources: [osier-2026]}
    - {property: milestone, value: "High-risk duties apply, moved from 2 August 2026", validFrom: 2027-12-02, asOf: 2026-07-02, sources: [osier-2026]}
    - {property: milestone, value: Prohibitions and the AI-literacy duty apply, validFrom: 2025-02-02, asOf: 2026-07-02, sources: [osier-2026]}
    - {property: status, value: in-force, validFrom: 2024-08-01, asOf: 2026-01-01, sources: [osier-2026]}
dock-act:
  kind: policy
  name: Dock Act
`

const SOURCES: readonly MadeUpSource[] = [
  ['osier-2026', 'primary', 'Osier', '2026-10-07'],
  ['board-2026', 'secondary', 'Beacon', '2026-10-20'],
]

const { open } = helpersFor(madeUp(ENTITIES, SOURCES))

const WRONG = new Set(['outdated-claim', 'superseded-model', 'contradicted-claim'])

function isFlagged(brief: string): boolean {
  return open(`//- as-of: 2026-11-01\n${brief}`).analysis.findings.some(({ code }) => WRONG.has(code))
}

interface Table {
  /** The subject where the words are wrong, and where they are right. */
  readonly of: readonly [wrong: string, right: string]
  /** What `{V}` stands for, where the words are wrong and where they are right. */
  readonly values?: readonly [wrong: string, right: string]
  /** Predicates in the present tense. */
  readonly words: readonly string[]
}

const tables: Record<string, Table> = {
  'a context window': {
    of: ['Lark 2', 'Lark 2'],
    values: ['200,000', '1 million'],
    words: [
      'has a context window of {V} tokens',
      'supports up to {V} tokens of context',
      'tops out at {V} tokens of context',
      'maxes out at {V} tokens per prompt',
      'can read up to {V} tokens in one go',
      'has a token ceiling of {V} tokens',
    ],
  },
  'a reply': {
    of: ['Lark 2', 'Lark 2'],
    values: ['8,000', '64,000'],
    words: [
      'is limited to {V} output tokens',
      'has an output limit of {V} tokens',
      'returns at most {V} tokens',
    ],
  },
  'what it has learned': {
    of: ['Lark 2', 'Lark 2'],
    values: ['January 2024', 'October 2025'],
    words: [
      'is blind to anything after {V}',
      'has not seen anything written after {V}',
      'knows nothing that happened after {V}',
      'relies on training data up to {V}',
    ],
  },
  'a worth': {
    of: ['Osier', 'Osier'],
    values: ['$4 billion', '$20 billion'],
    words: [
      'is said to be worth {V}',
      'is worth {V}',
      'has been put at {V} by its latest investors',
      'last raised money at a valuation of {V}',
      'trades privately at {V}',
    ],
  },
  'the first place': {
    of: ['Lark 1', 'Pike 5'],
    words: [
      'leads the Beacon Index',
      'is the leader on the Beacon Index',
      'is the best model on the Beacon Index',
      'scores highest on the Beacon Index',
      'has the top score on the Beacon Index',
      'beats every other model on the Beacon Index',
      'sits atop the Beacon Index',
      'is the top open-weight model on the Beacon Index',
      'has the highest score of any open-weight model on the Beacon Index',
      'beats all other open-weight models on the Beacon Index',
    ],
  },
  'a comparison': {
    of: ['Lark 1', 'Pike 5'],
    values: ['Pike 5', 'Lark 1'],
    words: [
      'does better than {V} on the Beacon Index',
      'has a higher score than {V} on the Beacon Index',
      'outranks {V} on the Beacon Index',
      'is ranked above {V} on the Beacon Index',
      'edges out {V} on the Beacon Index',
    ],
  },
  'a comparison of windows and prices': {
    of: ['Lark 1', 'Lark 2'],
    values: ['Lark 2', 'Lark 1'],
    words: [
      'has a longer context window than {V}',
      'accepts longer inputs than {V}',
      'is priced higher than {V}',
      'charges more than {V}',
    ],
  },
  'a comparison of worth': {
    of: ['Osier', 'Teal'],
    values: ['Teal', 'Osier'],
    words: ['is worth more than {V}', 'has a higher valuation than {V}', 'is valued above {V}'],
  },
  'the newest': {
    of: ['Lark 1', 'Lark 2'],
    words: [
      'is the newest Lark',
      'is the latest model from Osier',
      'is Osier’s most recent model',
      'is the latest in Osier’s line of models',
      'has not been superseded',
    ],
  },
  'a threshold': {
    of: ['The Ferry Act', 'The Ferry Act'],
    values: ['10^25', '10^26'],
    words: ['draws the line at {V} FLOP', 'covers models trained with more than {V} FLOP'],
  },
  'a fine': {
    of: ['The Ferry Act', 'The Ferry Act'],
    values: ['$10 million', '$1 million'],
    words: [
      'carries fines of up to {V} per violation',
      'lets the attorney general seek up to {V} per violation',
    ],
  },
  'a day': {
    of: ['The Ferry Act', 'The Ferry Act'],
    values: ['2 August 2026', '2 December 2027'],
    words: [
      'applies to high-risk systems from {V}',
      'requires high-risk systems to comply by {V}',
      'gives high-risk systems until {V}',
    ],
  },
}

/** `{X}` is the subject, `{L}` the words. */
const FRAMES = [
  '{X} {L}.',
  '{X}, which {L}, is much talked about.',
  '{X}, like others of its kind, {L}.',
  '{X} is much talked about and {L}.',
  '{X} is much talked about. It {L}.',
  'It is talked about because {X} {L}.',
  'Although {X} {L}, some are wary.',
  'As of this writing, {X} {L}.',
  'Others struggle, but {X} {L}.',
  '- {X} {L}',
]

/** What is only supposed, asked, denied, or said by those who do not know. */
const SILENT = [
  'Suppose that {X} {L}.',
  'Nobody knows whether {X} {L}.',
  'Is it true that {X} {L}?',
  'It is a myth that {X} {L}.',
  'Critics claim that {X} {L}.',
]

function told(frame: string, { of, values }: Table, word: string, side: 0 | 1): string {
  const words = word.replaceAll('{V}', values?.[side] ?? '')
  return frame.replaceAll('{X}', of[side]).replaceAll('{L}', words)
}

describe.each(Object.entries(tables))('%s', (_, table) => {
  test.each(FRAMES)('%s', frame => {
    const missed = table.words.filter(word => !isFlagged(told(frame, table, word, 0)))
    const extra = table.words.filter(word => isFlagged(told(frame, table, word, 1)))
    expect({ missed, extra }).toEqual({ missed: [], extra: [] })
  })

  test.each(SILENT)('silent: %s', frame => {
    expect(table.words.filter(word => isFlagged(told(frame, table, word, 0)))).toEqual([])
  })
})

const whole: Record<'told' | 'silent', readonly string[]> = {
  told: [
    'With a context window of 200,000 tokens, Lark 2 is small.',
    'Prompts of more than 200,000 tokens do not fit Lark 2, whose context window is 200,000 tokens.',
    'Lark 2 支持 200,000 的上下文。',
    'On the Beacon Index, Lark 1 comes out on top.',
    'First on the Beacon Index, Lark 1 is popular.',
    'The highest-ranked model on the Beacon Index, Lark 1, is popular.',
    'The Beacon Index ranks Lark 1 above Pike 5.',
    'Lark 1 位居 Beacon Index 榜首。',
    'Osier’s valuation exceeds that of Teal.',
    'The tests were run on Osier’s newest model, Lark 1.',
    'Analysts compared Osier’s flagship, Lark 1, with others.',
    'Lark 1, the flagship of Osier’s range, is sold to banks.',
    'Lark 1 is the Osier flagship.',
    'Nothing has come out of Osier since Lark 1.',
    'Osier has not released a model since Lark 1.',
    'There is as yet no successor to Lark 1.',
    'With fines of up to $10 million per violation, the Ferry Act has teeth.',
    'The steepest fine that the Ferry Act knows is $10 million.',
    'Training that exceeds 10^25 operations, the Ferry Act’s threshold, brings duties.',
    'Providers of high-risk systems have until 2 August 2026 to comply with the Ferry Act.',
    'High-risk systems fall under the Ferry Act from 2 August 2026.',
    'The Ferry Act’s high-risk duties are due on 2 August 2026.',
    '## The Ferry Act\n\n- High-risk obligations apply from 2 August 2026',
    '## The Ferry Act\n\nHigh-risk systems have until 2 August 2026 to comply.',
    'The AI literacy duty of the Ferry Act has applied since 2 August 2026.',
    'Under the Ferry Act, certain practices have been prohibited since 2 August 2026.',
    'In the first half of 2026 Osier’s models were downloaded 20 million times.',
    'Unlike the Dock Act, the Ferry Act carries fines of up to $10 million per violation.',
  ],
  silent: [
    'Lark 2 answered a prompt of 200,000 tokens in nine seconds.',
    'A million output tokens of Lark 2 cost $20.',
    'Osier hopes for a valuation of $4 billion.',
    'Osier’s chief executive is worth $4 billion.',
    'Among small models, Lark 1 leads the Beacon Index. Of the French models, Lark 1 is first on the Beacon Index.',
    'Lark 1 is the best French model on the Beacon Index. Lark 1 is Osier’s best model on the Beacon Index.',
    'Lark 1 scores highest on the Beacon Index among small models.',
    'The second best model on the Beacon Index is Lark 1.',
    'The tests of 2025 were run on Osier’s newest model, Lark 1.',
    'The experiments of 2025 used Osier’s flagship, Lark 1.',
    'Osier has not released its weights since Lark 1.',
    'A bill modelled on the Ferry Act carries fines of up to $10 million per violation.',
    'As introduced, the Ferry Act carried fines of up to $10 million per violation.',
    'Those who know the Ferry Act expect the new bill to carry fines of up to $10 million per violation.',
    'A law inspired by the Ferry Act draws the line at 10^25 FLOP. A stricter version of the Ferry Act draws it at 10^25 FLOP.',
    'Unlike the Ferry Act, the Dock Act carries fines of up to $10 million per violation.',
    'It is the newest that people want. Lark 1 is old. It is the agency that decides what is the newest model.',
    'High-risk systems have until 2 August 2026 to comply.',
  ],
}

describe('sentences as they are written', () => {
  test.each(whole.told)('told: %s', brief => expect(isFlagged(brief)).toBe(true))
  test.each(whole.silent)('silent: %s', brief => expect(isFlagged(brief)).toBe(false))
})
