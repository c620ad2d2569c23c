import { describe, expect, it } from 'vitest'
import { createEngine } from '../../server/src/engine/index.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const engine = createEngine(claimsKnowledge())
const analyze = (text: string) => engine.analyze(text, { today: '2026-11-21' })

/** Enough for anything that grows with the square of the text to take minutes. */
const LENGTH = 100_000
const PATIENCE = 60_000
const repeat = (unit: string, length = LENGTH) => unit.repeat(Math.ceil(length / unit.length))
const many = (count: number, line: (index: number) => string, end = '\n') =>
  Array.from({ length: count }, (_, index) => line(index)).join(end)

const ONE_LINE: Readonly<Record<string, string>> = {
  words: repeat('plain words of a brief '),
  'one word': repeat('a'),
  names: repeat('Heron 2 '),
  'unknown versions': repeat('Heron 9.9 '),
  possessives: repeat("Wren's "),
  'claims without an end': repeat('Heron 2 is open-weight and '),
  'policies without an end': repeat('the Lantern Order is in force from 2 August 2026 and '),
  appositions: repeat('Heron 2, which has 744B parameters, '),
  'names in emphasis': repeat('**Heron 2** '),
  'Chinese claims': repeat('芬威克的Heron 2是开放权重模型'),
  'Chinese names': repeat('芬威克'),
  keys: repeat('@key '),
  'one cluster of keys': `[${repeat('@key; ')}]`,
  'open brackets': repeat('['),
  'closed brackets': repeat(']('),
  'nested brackets': repeat('[') + repeat(']'),
  'notes without definition': repeat('[^1] '),
  stars: repeat('*'),
  'stars and lines': repeat('*_'),
  'open emphasis': repeat('*a '),
  ticks: repeat('`a'),
  pipes: repeat('|'),
  digits: repeat('1234567890'),
  'grouped digits': repeat('1,234,'),
  dates: repeat('as of 27 June 2026 '),
  months: repeat('June '),
  quotes: repeat('"'),
  'quoted speech': repeat('"Heron 2 is open," Fenwick AI said, '),
  'former names': repeat('Fenwick AI '),
  apostrophes: repeat("a' "),
  commas: repeat(', '),
  dashes: repeat('a — '),
  spaces: `Heron 2${repeat(' ')}is open`,
  'spaces that do not break': `Heron 2${repeat('\u00a0')}x`,
  accents: `e${repeat('\u0301')}`,
  emoji: repeat('Heron 2👍'),
  'halves of characters': repeat('\ud83d\udc4d\udc4d Heron 2 \ud83d'),
  NUL: repeat('Heron 2\0 is open '),
  tags: repeat('<b '),
  comments: repeat('a <!-- dateline-disable-line --> '),
  'open comments': repeat('<!-- '),
  entities: repeat('&amp;'),
  escapes: repeat('\\*'),
  'an address': `https://example.org/${repeat(')')}`,
  'e-mail': `${repeat('a.')}@b`,
}

const MANY_LINES: Readonly<Record<string, string>> = {
  'an enumeration of names': `${many(5000, () => 'Heron 2', ' and ')} are closed.`,
  'a list': many(5000, () => '- Heron 2 is open-weight'),
  'a nested list': many(400, index => `${'  '.repeat(index)}- Heron 2 is closed`),
  'items on one line': `${repeat('- ', 4000)}Heron 2`,
  'a table': `| Model | Parameters |\n|---|---|\n${many(2000, () => '| Heron 2 | 744B |')}`,
  'a wide table': `|${repeat('a|')}\n|${repeat('-|')}\n|${repeat('Heron 2|')}`,
  'deep quotations': many(400, index => `${'>'.repeat(index)} Heron 2 is closed`),
  'comments of their own': many(20_000, () => '<!-- dateline-disable-line -->'),
  'comments that open and close': many(
    1000,
    () => '<!-- dateline-disable -->\n\nHeron 2 is closed.\n\n<!-- dateline-enable -->\n',
  ),
  'notes and their places': many(
    1000,
    index => `Word[^${index}].\n\n[^${index}]: Heron 2 is closed.`,
    '\n\n',
  ),
  'front matter that is never closed': `---\n${repeat('a: b\n')}`,
  'front matter that is broken': `---\ntitle: "x\nreferences:\n${many(5000, index => `- id: k${index}\n  type: [book`)}\n---\n\nx [@k1].`,
  'front matter nested deeply': `---\na: ${repeat('[')}\n---\nx`,
  'carriage returns': repeat('\r'),
  'lines that end in carriage returns': repeat('plain words\r\r'),
  'one paragraph of many sentences': many(2000, () => 'As of June 2026, Heron 2 is closed.', ' '),
  UTF16: Buffer.from(repeat('Heron 2 is closed.\n\n', 50_000), 'utf16le').toString('utf8'),
  'Latin-1': Buffer.from(repeat('Müller né.\n\n', 50_000), 'latin1').toString('utf8'),
}

const TEXTS = { ...ONE_LINE, ...MANY_LINES }

describe('read in one pass, without a failure, and all that is found lies in the text', () => {
  it.each(Object.keys(TEXTS))(
    '%s',
    name => {
      const text = TEXTS[name] ?? ''
      const { mentions, findings, judgments, problems } = analyze(text)
      const spans = [...mentions, ...findings, ...judgments.map(({ claim }) => claim.span)]
      const outside = spans.filter(({ start, end }) => start < 0 || end > text.length || end < start)
      const mistaken = mentions.filter(
        ({ start, end, ...mention }) => text.slice(start, end) !== mention.text,
      )
      expect(problems.filter(({ code }) => code === 'internal')).toEqual([])
      expect([outside.length, mistaken.length]).toEqual([0, 0])
    },
    PATIENCE,
  )
})

describe('a sentence that nobody writes', () => {
  const closed = 'Heron 2 is closed-source'
  const codes = (text: string) => analyze(text).findings.map(({ code }) => code)

  it('is not read for claims', () => {
    expect(codes(`${closed}, ${repeat('and so on, ', 2500)}.`)).toEqual([])
    expect(codes(`If ${repeat('all goes well and ', 2500)} ${closed}.`)).toEqual([])
  })

  it('takes nothing from the sentences around it', () => {
    expect(codes(`${closed}. ${repeat('And so on, ', 2500)}. ${closed}.`)).toEqual([
      'contradicted-claim',
      'contradicted-claim',
    ])
  })

  it('may be as long as a paragraph is', () => {
    expect(codes(`${closed}, ${repeat('and so on, ', 1500)}.`)).toEqual(['contradicted-claim'])
  })
})
