import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const { fix, open } = helpersFor(claimsKnowledge(), ['missing-entry'])
const entry = `- id: ledger-2026
  type: webpage
  title: ledger-2026
  publisher: The Ledger
  issued: 2026-06-20
  URL: https://example.org/ledger-2026`

type Row = readonly [name: string, before: string, after: string]

/** One edit carries value, citation and entry, in the manner of the brief. */
describe('a fix cites as the brief does', () => {
  const rows: readonly Row[] = [
    [
      'by links where it cites nothing',
      'Wren is worth $4B.\n',
      'Wren is worth $20B ([The Ledger, 20 June 2026](https://example.org/ledger-2026)).\n',
    ],
    [
      'by keys, with the entry in its front matter',
      `---\ntitle: A\n---\n\nSo says somebody [@gazette-2025]. Wren is worth $4B.\n`,
      `---\ntitle: A\nreferences:\n${entry}\n---\n\nSo says somebody [@gazette-2025]. Wren is worth $20B [@ledger-2026].\n`,
    ],
    [
      'by keys, with CRLF kept',
      `---\r\ntitle: A\r\n---\r\n\r\nSo [@gazette-2025]. Wren is worth $4B.\r\n`,
      `---\ntitle: A\nreferences:\n${entry}\n---\n\nSo [@gazette-2025]. Wren is worth $20B [@ledger-2026].\n`.replaceAll(
        '\n',
        '\r\n',
      ),
    ],
    [
      'by keys, in front matter that it lacks',
      'So says somebody [@gazette-2025]. Wren is worth $4B.\n',
      `---\nreferences:\n${entry}\n---\n\nSo says somebody [@gazette-2025]. Wren is worth $20B [@ledger-2026].\n`,
    ],
    [
      'by the key that it has for the source',
      '---\nreferences:\n- {id: mine, type: webpage, URL: "https://www.example.org/ledger-2026/"}\n---\n\nSee @mine. Wren is worth $4B.\n',
      '---\nreferences:\n- {id: mine, type: webpage, URL: "https://www.example.org/ledger-2026/"}\n---\n\nSee @mine. Wren is worth $20B [@mine].\n',
    ],
    [
      'in the cluster that stands there',
      '---\nbibliography: a.bib\n---\n\nWren is worth $4B [see @gazette-2025, p. 3].\n',
      '---\nbibliography: a.bib\n---\n\nWren is worth $20B [see @gazette-2025, p. 3; @ledger-2026].\n',
    ],
    [
      'in place of the source of the value replaced',
      '---\nbibliography: a.bib\n---\n\nWren is worth $4B [@ledger-2025].\n',
      '---\nbibliography: a.bib\n---\n\nWren is worth $20B [@ledger-2026].\n',
    ],
    [
      'in its sentences',
      '---\nbibliography: a.bib\n---\n\nAs @gazette-2025 and @gazette-2026 say, all is well. Wren is worth $4B.\n',
      '---\nbibliography: a.bib\n---\n\nAs @gazette-2025 and @gazette-2026 say, all is well. Wren is worth $20B, according to @ledger-2026.\n',
    ],
    [
      'by numbered notes',
      'All is well.[^1] Wren is worth $4B. More.[^2]\n\n[^1]: One.\n[^2]: Two.\n\nThe end.\n',
      'All is well.[^1] Wren is worth $20B.[^3] More.[^2]\n\n[^1]: One.\n[^2]: Two.\n[^3]: The Ledger, “ledger-2026”, 20 June 2026, <https://example.org/ledger-2026>.\n\nThe end.\n',
    ],
    [
      'by named notes before the stop',
      'All is well[^one]. Wren is worth $4B.\n\n[^one]: One.\n\n[^two]: Two.\n',
      'All is well[^one]. Wren is worth $20B[^ledger-2026].\n\n[^one]: One.\n\n[^two]: Two.\n\n[^ledger-2026]: The Ledger, “ledger-2026”, 20 June 2026, <https://example.org/ledger-2026>.\n',
    ],
    [
      'by keys in notes',
      '---\nbibliography: a.bib\n---\n\nAll is well.[^1] Wren is worth $4B.\n\n[^1]: See @gazette-2025.\n',
      '---\nbibliography: a.bib\n---\n\nAll is well.[^1] Wren is worth $20B.[^2]\n\n[^1]: See @gazette-2025.\n\n[^2]: See @ledger-2026.\n',
    ],
    [
      'in a cell',
      '| Lab | Valuation |\n|---|---|\n| Wren | $4B |\n',
      '| Lab | Valuation |\n|---|---|\n| Wren | $20B ([The Ledger, 20 June 2026](https://example.org/ledger-2026)) |\n',
    ],
    [
      'in a cell with a term',
      '| Law | Status |\n|---|---|\n| Lantern Order | In force |\n',
      '| Law | Status |\n|---|---|\n| Lantern Order | Rescinded ([Gazette, 20 January 2025](https://example.org/gazette-2025)) |\n',
    ],
    [
      'behind its own clause where another claim follows',
      'Wren is worth $4B, and Heron 2 was released in March 2026.\n',
      'Wren is worth $20B ([The Ledger, 20 June 2026](https://example.org/ledger-2026)), and Heron 2 was released in March 2026.\n',
    ],
    ['not in a heading', '## Wren is worth $4B\n\nText.\n', '## Wren is worth $20B\n\nText.\n'],
    [
      'in Chinese with Chinese signs',
      '鹭科很大。Wren 的估值为 40亿美元。\n',
      '鹭科很大。Wren 的估值为 200亿美元（[The Ledger，2026年6月20日](https://example.org/ledger-2026)）。\n',
    ],
  ]
  test.each(rows)('%s', (_, before, after) => {
    expect(fix(before)).toBe(after)
  })

  test('a new entry of a file is left to whoever can write it', () => {
    const { analysis, engine } = open('---\nbibliography: refs.bib\n---\n\nWren is worth $4B.\n')
    const [finding] = analysis.findings
    const [first] = finding ? engine.fixesOf(analysis, finding) : []
    expect(first?.entries).toMatchObject([{ path: 'refs.bib', csl: { id: 'ledger-2026' } }])
    expect(first?.edits.map(({ newText }) => newText)).toEqual(['$20B', ' [@ledger-2026]'])
  })
})

describe('a fix writes dates as the brief does', () => {
  const rows: readonly Row[] = [
    ['day first', 'On 3 May 2026.', '1 July 2026'],
    ['month first', 'On May 3, 2026, and June 5, 2026.', 'July 1, 2026'],
    ['short months', 'On 3 Aug 2026.', '1 Jul 2026'],
    ['ISO', 'On 2026-05-03.', '2026-07-01'],
    ['the more frequent', 'On May 3, 2026, 4 May 2026 and 5 May 2026.', '1 July 2026'],
  ]
  test.each(rows)('%s', (_, dates, date) => {
    expect(fix(`${dates}\n\nHeron 2 is suspended.`)).toContain(`generally available since ${date} (`)
  })

  test.each<Row>([
    ['its own, month first', 'Heron 2 was released in May 2026.', 'Heron 2 was released in March 2026'],
    ['to the day', 'Heron 2 was released on May 1, 2026.', 'Heron 2 was released on March 1, 2026'],
  ])('%s', (_, before, after) => {
    expect(fix(`On 3 May 2025.\n\n${before}`)).toContain(after)
  })
})

describe('a fix writes figures as the sentence does', () => {
  test.each<Row>([
    ['letters', 'Wren is worth $4B.', 'worth $20B ('],
    ['small letters and hedges', 'Wren is valued at about $4b.', 'valued at about $20b ('],
    ['short scales', 'Wren is valued at $4bn.', 'valued at $20bn ('],
    ['words', 'Wren is valued at US$4 billion.', 'valued at US$20 billion ('],
    ['a hedge that no longer fits', 'Wren is valued at nearly $4 billion.', 'valued at $20 billion ('],
    ['a licence with its noun', 'Heron 2 is under the Apache 2.0 licence.', 'under the MIT licence ('],
    ['an article that no longer fits', 'Heron 2 is a closed model.', 'is an open-weight model ('],
  ])('%s', (_, before, after) => {
    expect(fix(before)).toContain(after)
  })
})

describe('a sentence stays a sentence', () => {
  test.each<Row>([
    [
      'at its beginning',
      'Currently, Heron 2 is unavailable.',
      'Heron 2 has been generally available since 1 July 2026 (',
    ],
    [
      'behind the value',
      'Heron 2 is unavailable today.',
      'Heron 2 has been generally available since 1 July 2026 (',
    ],
    [
      'in a relative clause',
      'Heron 2, which is currently unavailable, stays.',
      'Heron 2, which has been generally available since 1 July 2026, stays (',
    ],
  ])('%s', (_, before, after) => {
    expect(fix(before)).toContain(after)
  })

  test.each<Row>([
    ['as history', 'Heron 2 is currently suspended.', 'Heron 2 was suspended until 1 July 2026 ('],
    ['Date', 'Heron 2 is currently suspended.', 'Heron 2 is suspended (as of 30 June 2026) ('],
  ])('%s', (title, before, after) => {
    expect(fix(before, title)).toContain(after)
  })

  test.each<Row>([
    ['where a complement would not fit', 'Heron 2 remains suspended because of the order.', 'would not fit'],
    [
      'where a second verb follows',
      'Heron 2 is suspended and stays out of reach.',
      'what follows would not fit',
    ],
    ['where another says it', 'Heron 2 is currently unavailable, says the ministry.', 'somebody’s words'],
    [
      'where no wording is known',
      'The Lantern Order requires developers to report.',
      'cannot be replaced safely',
    ],
  ])('%s it is dated instead, and the title says why', (_, before, why) => {
    const { analysis, engine } = open(before)
    const [finding] = analysis.findings
    const [first] = finding ? engine.fixesOf(analysis, finding) : []
    expect(first?.title).toMatch(/^Date the claim/)
    expect(first?.title).toContain(why)
    expect(first?.isPreferred).toBe(true)
    expect(fix(before, 'Date the claim')).toContain('(as of')
  })
})

/** What `source.fixAll.dateline` makes unasked. */
describe('a fix is safe', () => {
  const safe = (brief: string): boolean => {
    const { analysis, engine } = open(brief)
    return engine.safeFix(analysis) !== undefined
  }

  test.each([
    ['for a plain figure', 'Wren is worth $4B.'],
    ['with its citation', 'Wren is worth $4B [@ledger-2025].'],
    ['for a name that the sentence is about', 'Wren’s latest model is Heron 2.'],
    ['in a cell', '| Lab | Valuation |\n|---|---|\n| Wren | $4B |\n'],
  ])('%s', (_, brief) => {
    expect(safe(brief)).toBe(true)
  })

  test.each([
    ['where the figure is compared', 'Wren is worth $4B, up from a tenth of that.'],
    ['where the figure is spoken of', 'Wren is worth $4B, which is more than its rivals.'],
    ['where more is said of the name', 'Heron 2, a bird of prey, is Wren’s latest model.'],
    ['where a sentence is reworded', 'Heron 2 is suspended.'],
    ['where somebody says it', 'Wren is worth $4B, says the ministry.'],
  ])('never %s', (_, brief) => {
    expect(safe(brief)).toBe(false)
  })

  test('a name is not replaced where the sentence claims more of it', () => {
    const { analysis, engine } = open('Wren’s latest model is Heron 2, with 1 trillion parameters.')
    const titles = analysis.findings.flatMap(finding =>
      engine.fixesOf(analysis, finding).map(({ title }) => title),
    )
    expect(titles.filter(title => title.startsWith('Replace'))).toEqual([])
    expect(titles.join()).toContain('says more of that name')
  })
})
