import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBrief } from '../../../server/src/engine/document/parse-brief.ts'
import type { Brief } from '../../../server/src/engine/document/types.ts'
import { runs } from '../../support/runs.ts'
import { anyDocument, plainDocument } from './documents.ts'

const blockWith = (brief: Brief, text: string) =>
  brief.blocks.find(({ block }) => block.source.includes(text))?.block

describe('a brief', () => {
  it('is covered by its blocks but for blank lines', () => {
    fc.assert(
      fc.property(anyDocument, text => {
        let from = 0
        for (const { start, block } of parseBrief(text).blocks) {
          expect(text.slice(from, start).replace('\uFEFF', '').trim()).toBe('')
          expect(text.slice(start, start + block.source.length)).toBe(block.source)
          from = start + block.source.length
        }
        expect(text.slice(from).replace('\uFEFF', '').trim()).toBe('')
      }),
    )
  })

  it('has the same footnotes when it is read again, where one helps another to be one', () => {
    const notes =
      '[^1]: Wren is private.\n\n[^1]: Heron 2 has 800 billion parameters.\n\n    Wren is private.\n\n'
    const old = `\uFEFF---\ntitle: A brief\nreferences: [{id: own, title: Own}]\n...\n${notes}`
    const text = `---\ndate: 2026-06-27\n---\n\n${old}`
    const fresh = parseBrief(text)
    const read = parseBrief(text, parseBrief(`\n\n${old}`, parseBrief(old)))
    expect(read).toEqual(fresh)
    expect(parseBrief(text, parseBrief(`${text}C`, read))).toEqual(fresh)
  })

  it('knows definitions wherever they stand', () => {
    const brief = parseBrief('See [the text][Ref] and[^1].\n\n[ref]: https://x.org\n\n> [^1]: Note')
    expect(blockWith(brief, 'See')?.passages[0]?.prose.text).toBe('See the text and.')
  })

  it('takes no definition from code', () => {
    const brief = parseBrief('See [ref].\n\n```\n[ref]: https://x.org\n```')
    expect(blockWith(brief, 'See')?.passages[0]?.prose.text).toBe('See [ref].')
  })
})

describe('an edit', () => {
  const text = '---\ntitle: A\n---\n\nOne [ref].\n\nTwo.\n\nThree.\n\n[ref]: /x'

  it('keeps the blocks that it does not touch', () => {
    const before = parseBrief(text)
    const after = parseBrief(text.replace('Two', 'Too'), before)
    for (const kept of ['One', 'Three', '[ref]: /x'])
      expect(blockWith(after, kept)).toBe(blockWith(before, kept))
    expect(blockWith(after, 'Too')?.passages[0]?.prose.text).toBe('Too.')
    expect(after.frontMatter).toBe(before.frontMatter)
  })

  it('reaches the blocks that use a definition it changes', () => {
    const after = parseBrief(text.replace('[ref]:', '[rex]:'), parseBrief(text))
    expect(blockWith(after, 'One')?.passages[0]?.prose.text).toBe('One [ref].')
  })

  it('gives the same brief as reading it anew, after any number of edits', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '',
        '\n',
        '\n\n',
        '```',
        '```\n',
        '---\n',
        '<!--',
        '-->',
        '- ',
        '  ',
        '> ',
        '[ref]: /x\n',
        '[^1]: a',
        'a',
        '\r',
        '\uFEFF',
        '$',
        '| a |\n|---|',
      ),
      plainDocument.map(text => text.slice(0, 40)),
    )
    const edit = fc.record({ at: fc.nat(), length: fc.nat({ max: 12 }), piece })
    fc.assert(
      fc.property(
        fc.oneof(plainDocument, anyDocument),
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        (start, edits) => {
          let text = start
          let brief = parseBrief(text)
          for (const { at, length, piece } of edits) {
            const from = at % (text.length + 1)
            text = text.slice(0, from) + piece + text.slice(from + length)
            brief = parseBrief(text, brief)
            expect(brief).toEqual(parseBrief(text))
          }
        },
      ),
      runs(400),
    )
  }, 120_000)
})
