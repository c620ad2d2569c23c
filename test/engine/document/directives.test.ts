import { describe, expect, it } from 'vitest'
import { parseBlock } from '../../../server/src/engine/document/parse-block.ts'

const read = (source: string) => parseBlock(source).directives

describe('a directive', () => {
  it.each([
    ['<!-- dateline-disable -->', { type: 'disable', codes: [] }],
    ['<!-- dateline-enable -->', { type: 'enable', codes: [] }],
    ['<!--dateline-disable-file-->', { type: 'disable-file', codes: [] }],
    [
      '<!-- dateline-disable-next-line outdated-claim, renamed-entity: told\nas history -->',
      { type: 'disable-next-line', codes: ['outdated-claim', 'renamed-entity'], reason: 'told as history' },
    ],
    [
      '<!-- dateline-disable-line outdated-claim until 2026-12-31: pending -->',
      { type: 'disable-line', codes: ['outdated-claim'], until: '2026-12-31', reason: 'pending' },
    ],
    [
      '<!-- dateline-disable: we wait until 2026-12 -->',
      { type: 'disable', codes: [], until: '2026-12', reason: 'we wait until 2026-12' },
    ],
    [
      '<!-- dateline-disable: until we know more -->',
      { type: 'disable', codes: [], reason: 'until we know more' },
    ],
    [
      '<!-- dateline-reviewed 2026-11-21: checked -->',
      { type: 'reviewed', date: '2026-11-21', reason: 'checked' },
    ],
    ['<!-- dateline-as-of 2026-06-27 -->', { type: 'as-of', date: '2026-06-27' }],
  ])('is read: %s', (source, directive) => {
    expect(read(source)).toEqual([{ ...directive, span: { start: 0, end: source.length } }])
  })

  it('is found within a paragraph, a cell and other HTML, at its place', () => {
    const directive = '<!-- dateline-disable-line -->'
    for (const source of [
      `GLM leads. ${directive}`,
      `| a |\n|---|\n| b ${directive} |`,
      `<div>\n${directive}\n</div>`,
    ]) {
      const start = source.indexOf(directive)
      expect(read(source)).toMatchObject([{ span: { start, end: start + directive.length } }])
    }
  })

  it('is not found in code', () => {
    expect(read('`<!-- dateline-disable -->`')).toEqual([])
    expect(read('```\n<!-- dateline-disable -->\n```')).toEqual([])
  })

  it.each([
    ['<!-- dateline-disabled -->', 'dateline-disable-next-line'],
    ['<!-- dateline-disable OUTDATED! -->', 'outdated-claim'],
    ['<!-- dateline-disable until tomorrow -->', '2026-12-31'],
    ['<!-- dateline-disable: until 2026-02-30 -->', '2026-12-31'],
    ['<!-- dateline-reviewed: today -->', '2026-06-27'],
    ['<!-- dateline-as-of 2026-13 -->', '2026-06-27'],
  ])('that is malformed is named, with its remedy: %s', (source, remedy) => {
    const { directives, problems } = parseBlock(source)
    expect(directives).toEqual([])
    expect(problems).toMatchObject([{ code: 'invalid-directive', start: 0, end: source.length }])
    expect(problems[0]?.message).toContain(remedy)
  })
})
