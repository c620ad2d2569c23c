import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBlock } from '../../../server/src/engine/document/parse-block.ts'
import { parseBrief } from '../../../server/src/engine/document/parse-brief.ts'
import type { Passage } from '../../../server/src/engine/document/types.ts'
import { runs } from '../../support/runs.ts'
import { anyDocument } from './documents.ts'

const texts = (source: string, definitions: readonly string[] = []) =>
  parseBlock(source, definitions).passages.map(passage => passage.prose.text)

/** The source that a piece of a passage's prose stands for. */
function sourceOf(source: string, { prose }: Passage, piece: string): string {
  const start = prose.text.indexOf(piece)
  return source.slice(prose.offsets[start], prose.ends[start + piece.length - 1])
}

describe('prose', () => {
  it.each([
    [
      'emphasis, links and tags vanish',
      '*GLM* **5.2**, [Z.ai](https://z.ai) and <b>1442</b>',
      'GLM 5.2, Z.ai and 1442',
    ],
    ['a line end is one space', 'a  \nb\\\nc\r\n   d', 'a b c d'],
    ['line ends in quotations lose the marks', '> > a\n> > b\n> c', 'a b c'],
    [
      'references and escapes are decoded',
      'R&amp;D \\$380B \\* &#x4e2d;&copy; AT&T &nope;',
      'R&D $380B * 中© AT&T &nope;',
    ],
    ['a break tag is a space', 'a<br>b<br/>c', 'a b c'],
    ['an exponent is marked', '10<sup>25</sup> FLOP', '10^25 FLOP'],
    ['a comment vanishes', 'a<!-- GLM -->b', 'ab'],
    ['code and images are objects', 'see `GLM` and ![GLM](x.png).', 'see \uFFFC and \uFFFC.'],
    [
      'addresses are objects',
      'at <https://x.org>, https://x.org/a_(b). Or a.b@x.org!',
      'at \uFFFC, \uFFFC. Or \uFFFC!',
    ],
    ['citations are objects', 'So [see @a, p. 3; -@b] and @c.', 'So \uFFFC and \uFFFC.'],
    ['mathematics is an object', 'so $x_1 + y_1$ and $$a^2$$ hold', 'so \uFFFC and \uFFFC hold'],
    [
      'prices are no mathematics',
      'from $5 billion to $10 billion, \\$x\\$',
      'from $5 billion to $10 billion, $x$',
    ],
    ['an unknown reference stays text', 'the [...] and [^9]', 'the [...] and [^9]'],
  ])('%s', (_, source, text) => {
    expect(texts(source)).toEqual([text])
  })

  it('reads references and footnotes that are defined elsewhere', () => {
    expect(texts('a [text][ref][^1]', ['ref', '^1'])).toEqual(['a text'])
    expect(texts('a [text][ref][^1]')).toEqual(['a [text][ref][^1]'])
  })

  it('knows the source of what markup hides', () => {
    const source = '> R&amp;D of \\$380B\n> in *Z.ai* [@a]'
    const { passages } = parseBlock(source)
    const [passage] = passages
    if (!passage) throw new Error('no passage')
    expect(sourceOf(source, passage, '&')).toBe('&amp;')
    expect(sourceOf(source, passage, '$380B')).toBe('\\$380B')
    expect(sourceOf(source, passage, 'Z.ai')).toBe('Z.ai')
    expect(sourceOf(source, passage, 'B in')).toBe('B\n> in')
    expect(sourceOf(source, passage, '\uFFFC')).toBe('[@a]')
  })

  it('maps every letter to itself, in ascending order, in any document', () => {
    fc.assert(
      fc.property(anyDocument, text => {
        for (const { block } of parseBrief(text).blocks) {
          for (const { prose } of block.passages) {
            expect(prose.offsets.length).toBe(prose.text.length + 1)
            expect([...prose.offsets]).toEqual([...prose.offsets].sort((a, b) => a - b))
            for (let at = 0; at < prose.text.length; at++) {
              const start = prose.offsets[at] ?? -1
              const isOne = (prose.ends[at] ?? 0) - start === 1
              if (isOne && /[\p{L}\p{N}]/u.test(prose.text[at] ?? '')) {
                expect(block.source[start]).toBe(prose.text[at])
              }
            }
          }
        }
      }),
      runs(2000),
    )
  }, 60_000)
})

describe('passages', () => {
  it('know where they stand', () => {
    const source = '- a\n  - b\n\n    > c'
    expect(parseBlock(source).passages.map(({ kind, list, quoted }) => ({ kind, list, quoted }))).toEqual([
      { kind: 'paragraph', list: 1, quoted: false },
      { kind: 'paragraph', list: 2, quoted: false },
      { kind: 'paragraph', list: 2, quoted: true },
    ])
    expect(parseBlock('## Title').passages[0]).toMatchObject({ kind: 'heading', depth: 2, quoted: false })
    expect(parseBlock('[^1]: a\n\n    b').passages.map(one => one.footnote)).toEqual(['1', '1'])
  })

  it('are the cells of a table, empty ones too', () => {
    const source = '| Model | Rank |\n|---|---|\n| **GLM** 5.2 |  |\n| a \\| b | `x` |'
    const { passages } = parseBlock(source)
    expect(passages.map(({ cell, prose }) => [cell?.row, cell?.column, prose.text])).toEqual([
      [0, 0, 'Model'],
      [0, 1, 'Rank'],
      [1, 0, 'GLM 5.2'],
      [1, 1, ''],
      [2, 0, 'a | b'],
      [2, 1, '\uFFFC'],
    ])
    expect(source.slice(passages[2]?.span.start, passages[2]?.span.end)).toBe('**GLM** 5.2')
  })

  it('are not made of code, HTML blocks or front matter', () => {
    for (const source of ['```\nGLM\n```', '    GLM', '<div>\nGLM\n</div>', '---\ntitle: GLM\n---']) {
      expect(texts(source)).toEqual([])
    }
  })

  it('come with their sentences and dates', () => {
    const { passages } = parseBlock('It is *dark* as of June 27, 2026. Then not.')
    const [passage] = passages
    expect(passage?.sentences.map(({ start, end }) => passage.prose.text.slice(start, end))).toEqual([
      'It is dark as of June 27, 2026.',
      'Then not.',
    ])
    expect(passage?.dates).toMatchObject([{ iso: '2026-06-27', role: 'as-of' }])
  })
})

describe('a hostile block', () => {
  it.each([
    ['deep quotations', `${'>'.repeat(3000)} a`],
    ['deep lists', `${'- '.repeat(5000)}a`],
    ['open brackets', '['.repeat(20_000)],
    ['open brackets around keys', '[@a '.repeat(3000)],
    ['stars', '*a '.repeat(5000)],
    ['deep emphasis', `${'**a '.repeat(2000)}${'**'.repeat(2000)}`],
    ['dollars', '$a '.repeat(20_000)],
    ['at signs', 'a@'.repeat(50_000)],
    ['ampersands', '&'.repeat(50_000)],
    ['one long line', 'GLM 5.2 is out. '.repeat(10_000)],
  ])('of %s is read in seconds', (_, source) => {
    const start = performance.now()
    expect(parseBrief(source).text).toBe(source)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
