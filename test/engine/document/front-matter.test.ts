import { describe, expect, it } from 'vitest'
import { readFrontMatter } from '../../../server/src/engine/document/front-matter.ts'

const read = (yaml: string) => readFrontMatter(`---\n${yaml}\n---\n\nText`)

/** The pieces of the text that the problems point at. */
function marked(text: string): string[] {
  return readFrontMatter(text).problems.map(({ start, end }) => text.slice(start, end))
}

describe('front matter', () => {
  it('gives title, date, status, as-of date, bibliography and references', () => {
    const text =
      '---\r\ntitle: "Weights: a brief"\r\ndate: 2026-06-27\r\nstatus: published\r\ndateline:\r\n  as-of: 2026-11-21\r\nbibliography: [refs.bib, "other.json"]\r\nreferences:\r\n- id: a\r\n  title: A\r\n---\r\n'
    const { problems, bibliography, references, span, ...rest } = readFrontMatter(text)
    expect(problems).toEqual([])
    expect(rest).toEqual({
      title: 'Weights: a brief',
      date: '2026-06-27',
      status: 'published',
      asOf: '2026-11-21',
    })
    expect(bibliography.map(({ path, span }) => [path, text.slice(span.start, span.end)])).toEqual([
      ['refs.bib', 'refs.bib'],
      ['other.json', '"other.json"'],
    ])
    expect(references.map(({ item }) => item)).toEqual([{ id: 'a', title: 'A' }])
    expect(text.slice(span?.start, span?.end)).toBe(text.trimEnd())
  })

  it.each([
    ['date: 2026-06', '2026-06'],
    ['date: 2026', '2026'],
    ['date: "2026-06-27"', '2026-06-27'],
    ['date: 2026-06-27T10:00:00Z', '2026-06-27'],
    ['date: 2026-06-27 10:00:00', '2026-06-27'],
    ['date: June 27, 2026', '2026-06-27'],
    ['date: 27 June 2026', '2026-06-27'],
  ])('understands %s', (yaml, date) => {
    expect(read(yaml)).toMatchObject({ date, problems: [] })
  })

  it('leaves dates to Quarto that Quarto fills in', () => {
    const { date, problems } = read('date: last-modified')
    expect({ date, problems }).toEqual({ date: undefined, problems: [] })
  })

  it('that is broken gives one problem at its place, and what can be read of it', () => {
    const text = '---\ntitle: A\ndate: 2026-06\nbad: [a, b\n---\n\nText'
    expect(readFrontMatter(text)).toMatchObject({ title: 'A', date: '2026-06' })
    expect(readFrontMatter(text).problems).toHaveLength(1)
    expect(readFrontMatter(text).problems[0]?.start).toBeGreaterThan(text.indexOf('bad'))
  })

  it.each([
    ['---\ndate: soon\n---', 'soon'],
    ['---\ndate: 2026-02-30\n---', '2026-02-30'],
    ['---\ntitle: [a]\n---', '[a]'],
    ['---\ndateline: now\n---', 'now'],
    ['---\nbibliography: {a: b}\n---', '{a: b}'],
    ['---\nreferences: none\n---', 'none'],
    ['---\n- a\n---', '- a\n'],
  ])('says what is wrong with %j, and where', (text, place) => {
    expect(marked(text)).toEqual([place])
  })

  it('that is never closed is none, and says so if it looks like keys', () => {
    expect(readFrontMatter('---\ntitle: A\n\nText').span).toBeUndefined()
    expect(marked('---\ntitle: A\n\nText')).toEqual(['---'])
    expect(marked('---\n\nText')).toEqual([])
    expect(marked('\uFEFF---\r\ndate: A')).toEqual(['---'])
  })

  it.each(['[', '{', '- ', '{a: ', '? '])('survives deep nesting: %s', opening => {
    const { problems } = read(`title: A\nx:\n  ${opening.repeat(20_000)}`)
    expect(problems).toMatchObject([{ code: 'invalid-front-matter' }])
  })

  it('does not blow up under aliases', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((name, at) => `${name}: &${name} [${`*${'abcdefg'[at]},`.repeat(9)}]`),
    ]
    const start = performance.now()
    const { problems } = read([...bomb, 'references:', '- id: x', '  title: *h'].join('\n'))
    expect(problems).toHaveLength(1)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
