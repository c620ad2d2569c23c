import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finishPassage } from '../../../server/src/engine/document/finish-passage.ts'
import { readMarkdown } from '../../../server/src/engine/document/parse-block.ts'
import { readPlainBlock } from '../../../server/src/engine/document/plain-block.ts'
import { splitBlocks } from '../../../server/src/engine/document/split-blocks.ts'
import { runs } from '../../support/runs.ts'
import { anyDocument } from './documents.ts'

const LABELS = [[], ['^1'], ['ref'], ['^1', '^n', 'ref']]

/** Both readings of a block, or nothing where the plain reader leaves it to remark. */
function readings(source: string, labels: readonly string[]) {
  const plain = readPlainBlock(source, labels)
  if (plain === undefined) return undefined
  const { passages, ...others } = readMarkdown(source, labels)
  return {
    plain: plain.passages.map(finishPassage),
    whole: passages.map(finishPassage),
    others: { ...others, defines: plain.defines },
    defines: others.defines,
  }
}

/** Lines of plain writing, so that most of what is made of them is read plainly. */
const mild = fc
  .array(
    fc.constantFrom(
      'plain words', 'GLM-5.2 is **out**', '*em* and', '[a page](https://x.org/p_1)', '`code`', '[@key, p. 3]', 'R&D', '智谱。', 'a [bracket]', '$4B', '**two `x` marks**', '[**bold** link](u)', 'note[^1]', '(aside)', 'snake_case', 'x*y', '1 * 2', 'a ** b', '“*q*”', '**a *b* c**',
    ), // biome-ignore format: a word list reads best filled
    { minLength: 1, maxLength: 3 },
  )
  .map(parts => parts.join(' '))
const hostile = fc
  .array(
    fc.constantFrom(
      'words', 'GLM-5.2', 'a', '**', '*', '`', 'x`y', '[', ']', '](u)', '[link](https://x.org/a_b "T")', '[@key, p. 3]', '[^1]', '[^2]', '^[n]',
      'snake_case', '_', '&', '&amp;', 'R&D', '!', '![', '< 3', '<b>', '>', '|', '(', ')', '.', ',', '“q”', '智谱', '。', '🚀', '$x$', '~', '#', '[ref]', '[ref][]', '10^25',
    ), // biome-ignore format: a word list reads best filled
    { minLength: 1, maxLength: 8 },
  )
  .chain(parts => fc.constantFrom(parts.join(' '), parts.join('')))
const inline = fc.oneof({ weight: 5, arbitrary: mild }, { weight: 1, arbitrary: hostile })
const opening = fc.constantFrom(
  '', '', '', '', '- ', '- ', '- ', '- ', '  - ', '    - ', '* ', '1. ', '2. ', '3) ', '   1. ', '   - ', '  ', '   ', '# ', '### ', '> ', '> ', '> ', '>', '> > ', '[^1]: ', '[^1]: ', '[^Note]: ', '[^1]:', '| ', '-', '#', '+ ', '    ',
) // biome-ignore format: a list reads best filled
const line = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(opening, inline).map(parts => parts.join('')) },
  { weight: 1, arbitrary: fc.constantFrom('', '', '| a | b |', '| - | :-: |', '| 1 | **2** |', '|---|---|', '===', '---') },
) // biome-ignore format: one alternative a line
const block = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\n', '\n', '\r\n', ' \n'))
  .map(([lines, end]) => lines.join(end))

describe('the plain reader of blocks', () => {
  test('reads lists, tables, headings and links by itself', () => {
    const sources = [
      'A paragraph with **weight**, `code`, [a link](https://x.org "T") and [@key, p. 3].\nIts second line.',
      '## A heading about R&D',
      '- one\n  - two\n  - three\n- four\n  goes on',
      '1. first\n2. second *word*\n\n   more of it',
      '| A | B |\n|:--|--:|\n| x | `y` |\n|  | z |',
      'The laws:\n- one\n- two',
      '> quoted **words**,\n> and more\n>\n> — somebody [@key]',
      '[^n1]: See [the page](https://x.org), 28 July 2025.\n[^Two]: And *that*.',
      '---\ntitle: A brief\n---',
    ]
    for (const source of sources) {
      const read = readings(source, [])
      expect(read?.plain, source).toEqual(read?.whole)
      expect(read, source).toBeDefined()
    }
  })

  test('leaves to remark what it does not know', () => {
    const sources = [
      '> quoted\nlazily', '> - quoted', '[^1]: one\nlazily', '[^1]: - one', '[^1]: see[^2]', '```\ncode\n```', '    code', 'a <b>c</b>', 'a \\* b', 'a &amp; b', '[ref]: /url', 'Title\n===', '*a **b* c**', '- a\n* b', '- a\nlazy', '![i](u)', '| a |\n| - |\n| 1 | 2 |', 'hard  \nbreak',
    ] // biome-ignore format: a list of cases reads best filled
    for (const source of sources) expect(readPlainBlock(source, []), source).toBeUndefined()
    expect(readPlainBlock('see [ref]', ['ref'])).toBeUndefined()
  })

  test('reads as remark reads, whatever it takes on', () => {
    let taken = 0
    const same = (source: string, labels: readonly string[]) => {
      const read = readings(source, labels)
      if (read === undefined) return
      taken++
      expect(read.plain, JSON.stringify(source)).toEqual(read.whole)
      expect(read.others).toEqual({ captions: [], directives: [], problems: [], defines: read.defines })
    }
    fc.assert(fc.property(block, fc.constantFrom(...LABELS), same), runs(12_000))
    fc.assert(
      fc.property(anyDocument, fc.constantFrom(...LABELS), (text, labels) => {
        for (const { start, end } of splitBlocks(text)) same(text.slice(start, end), labels)
      }),
      runs(500),
    )
    expect(taken).toBeGreaterThan(800)
  })
})
