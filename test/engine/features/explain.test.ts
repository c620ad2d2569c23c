import { describe, expect, test } from 'vitest'
import { explainAt } from '../../../server/src/engine/index.ts'
import { helpersFor } from '../../support/brief.ts'
import { claimsKnowledge } from '../../support/claims-knowledge.ts'
import { facts } from '../../support/facts.ts'

const { open } = helpersFor(claimsKnowledge())

function explain(brief: string): string {
  const { marked, analysis, engine } = open(brief)
  return explainAt(analysis, engine, marked.cursor ?? 0)
}

test('a claim is told with its name, its date, its facts and its finding', () => {
  expect(explain('Heron 2 is curr[||]ently suspended [@wren-2026-pause].')).toBe(`# What Dateline sees here

> Heron 2 is **currently** suspended \\[@wren-2026-pause\\].

A sentence of a paragraph. Judged as of 21 November 2026.

## Names

- “Heron 2” names **Heron 2**: Model by Wren.

## Claims

**Outdated** · availability of Heron 2

- The brief says “is currently suspended”, read as suspended.
- It is asserted, in the present tense, with stress on the present.
- It speaks for 21 November 2026, the day judged on: no date is given.
- Outdated: it held once and has ended. It is generally available, since 1 July 2026.
- Facts weighed:
  - generally available, since 1 July 2026 — [Wren, 1 July 2026](https://example.org/wren-2026-return)
  - suspended, from 12 June 2026 until 1 July 2026 — [Wren, 12 June 2026](https://example.org/wren-2026-pause)
  - generally available, from 1 March 2026 until 12 June 2026 — [Wren, 1 March 2026](https://example.org/wren-2026-heron-2)

## Citations

- \`@wren-2026-pause\`: Wren, 12 June 2026, in the bundled sources.

## Findings

- \`outdated-claim\` (warning): “is currently suspended” is outdated. Heron 2, availability: generally available since 1 July 2026 (Wren, 1 July 2026).
- \`missing-entry\` (hint): Dateline knows “wren-2026-pause”, but no bibliography of this brief has its entry: Pandoc would print “wren-2026-pause?”.

Knowledge of 21 November 2026, version 2026-11-21.
`)
})

/** Why nothing, or nothing more, is said. */
describe('why not', () => {
  const rows: readonly (readonly [name: string, brief: string, ...told: readonly string[]])[] = [
    ['in front matter', '---\ntitle: Heron[||] 2\n---\n\nText.', 'The front matter.'],
    ['in code', 'The `Heron[||] 2` is.', 'Code, a URL, a citation'],
    ['in a block of code', '```\nHeron[||] 2 is suspended\n```\n', 'No prose'],
    ['in a quotation', '> Heron 2 is [||]suspended.', 'is never judged'],
    [
      'of nothing known',
      'The weather [||]is fine.',
      'no name that stands here',
      'speaks of something that the knowledge names',
    ],
    [
      'of words not read',
      'Heron 2 is a bird [||]of prey.',
      'No claim that Dateline can read',
      'it knows:',
      'availability',
    ],
    ['of a scenario', '## Scenario\n\nHeron 2 is [||]suspended.', 'what is a hypothesis is not judged'],
    ['of a question', 'Is Heron 2 [||]suspended?', 'No claim that Dateline can read'],
    ['of a hypothesis', 'Suppose Heron 2 were [||]suspended.', 'No claim that Dateline can read'],
    ['of history', 'Heron 2 was [||]suspended in June 2026.', 'Current: a fact bears it out'],
    [
      'of what the knowledge lacks',
      'Heron 3 is [||]suspended.',
      'the knowledge has no fact of that property',
    ],
    [
      'of what is silenced',
      '<!-- dateline-disable-next-line outdated-claim until 2027-01-01: why -->\nHeron 2 is [||]suspended.',
      'is silenced by `<!-- dateline-disable-next-line outdated-claim until 2027-01-01: why -->` on line 1, until 1 January 2027',
    ],
    [
      'of what was reviewed',
      '<!-- dateline-reviewed 2026-07-02: why -->\nHeron 2 is [||]suspended.',
      'is silenced by `<!-- dateline-reviewed 2026-07-02: why -->` on line 1',
    ],
    ['of a heading’s date', '## 20 June 2026\n\nHeron 2 is [||]suspended.', '20 June 2026, by its heading'],
    ['of an unknown key', 'Text [@nob[||]ody].', '`@nobody` is in no bibliography'],
    ['of an address', 'Mail a@b[||].org.', 'No key is suggested here'],
  ]
  test.each(rows)('%s', (_, brief, ...told) => {
    const text = explain(brief)
    for (const words of told) expect(text).toContain(words)
  })
})

test('a version that the knowledge lacks is told as such', () => {
  const { analysis, engine } = helpersFor(facts).open('Acme makes Heron 2. Heron 7 is out.')
  expect(explainAt(analysis, engine, 25)).toContain('“Heron 7” is a version that the knowledge lacks')
})

test('every offset of odd texts is explained', () => {
  const texts = [
    '',
    '\r\n',
    '---\n',
    '---\r\nbibliography: [\r\n---\r\n\r\n🦩 Heron 2 | is @',
    '| a |\n|---|\n| Heron 2 |',
    '鹭 芬威克 [^1]\n\n[^1]: Heron 2 is suspended',
  ]
  for (const text of texts) {
    const { analysis, engine } = open(text)
    for (let offset = 0; offset <= text.length; offset++)
      expect(explainAt(analysis, engine, offset)).toContain('What Dateline sees here')
  }
})
