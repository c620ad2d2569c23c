import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../server/src/engine/index.ts'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'
import { inverse } from '../support/undo.ts'

const { open, fix } = helpersFor(claimsKnowledge())

const briefs: readonly string[] = [
  'Heron 2 is currently unavailable.',
  '**Heron 2** is *currently unavailable*, they say.',
  '- Heron 2 is still suspended\n- Kite 5 is closed\n',
  '1. One.\n   - Heron 2 is still suspended.\n2. Two.',
  '| Lab | Valuation |\n|---|---:|\n| Wren | $4 billion |\n| Borealis | |',
  'One line.\r\n\r\nHeron 2 is currently\r\nunavailable. More.\r\n',
  '🦩🦩 Heron 2 is currently unavailable 🦩.',
  '模型 Heron 2 目前不可用。芬威克很大。',
  'They add: [Heron 2 is still suspended](https://example.org/a_b), they say[^1].\n\n[^1]: Note.',
  'The Lantern Order requires developers to report, and more [@gazette-2025].',
  'Text.[^1]\n\n[^1]: Heron 2 is currently unavailable.',
  'Wren’s latest model is Heron 2.',
  'Heron 2 is a closed model.',
  'Heron 2 was released in May 2026.',
  '## Heron 2 is currently unavailable',
]

/** A brief that cites by keys and has its bibliography in a file. */
const keyed = '---\nbibliography: refs.bib\n---\n\n'

/** Every fix of every finding: nothing outside its edits changes, and undoing it restores the brief. */
describe('a fix keeps to its range', () => {
  test.each(briefs)('%s', brief => {
    const { marked, analysis, engine } = open(brief)
    expect(analysis.findings.length).toBeGreaterThan(0)
    for (const finding of analysis.findings) {
      for (const { edits } of engine.fixesOf(analysis, finding)) {
        for (const edit of edits) expect(marked.text.slice(edit.start, edit.end)).toBe(edit.expected)
        const after = applyEdits(marked.text, edits)
        expect(applyEdits(after, inverse(edits))).toBe(marked.text)
      }
    }
  })
})

/** Applied and analyzed again: the finding is gone after the preferred fix, after dating and after suppressing. */
describe('a fix mends', () => {
  const rows: readonly (readonly [string, string])[] = [
    [
      'Heron 2 is currently unavailable.',
      'Heron 2 has been generally available since 1 July 2026 [@wren-2026-return].',
    ],
    [
      '**Heron 2** is *currently unavailable*, it seems.',
      '**Heron 2** has been generally available since 1 July 2026, it seems [@wren-2026-return].',
    ],
    [
      'With Heron 2 still unavailable, teams move.',
      'With Heron 2 generally available since 1 July 2026, teams move [@wren-2026-return].',
    ],
    [
      'The Lantern Order remains in force.',
      'The Lantern Order was in force until 20 January 2025, when it was rescinded [@gazette-2025].',
    ],
    ['The Harbor Act is a proposal.', 'The Harbor Act has been in force since 1 June 2026 [@gazette-2026].'],
    ['Heron 2 is a closed model.', 'Heron 2 is an open-weight model [@wren-2026-heron-2].'],
    ['Heron 2 was released in May 2026.', 'Heron 2 was released in March 2026 [@wren-2026-heron-2].'],
    ['Wren is worth $4B.', 'Wren is worth $20B [@ledger-2026].'],
    [
      'GLM aside, Wren’s latest model is Heron 2.',
      'GLM aside, Wren’s latest model is Heron 3 [@wren-2026-heron-3].',
    ],
    [
      '| Lab | Valuation |\n|---|---|\n| Wren | $4B |',
      '| Lab | Valuation |\n|---|---|\n| Wren | $20B [@ledger-2026] |\n',
    ],
  ]
  test.each(rows)('%s', (before, after) => {
    expect(fix(keyed + before).trim()).toBe((keyed + after).trim())
  })

  const dated: readonly (readonly [string, string])[] = [
    [
      'The Lantern Order requires developers to report.',
      'The Lantern Order requires developers to report (as of 19 January 2025) [@gazette-2025].',
    ],
    [
      'Heron 2 is the top open-weight model on the Beacon Index, it seems.',
      'Heron 2 is the top open-weight model on the Beacon Index (as of 20 June 2026), it seems [@beacon-2026-june].',
    ],
    [
      'They add: [Heron 2 is still suspended](https://example.org).',
      'They add: [Heron 2 is still suspended (as of 30 June 2026)](https://example.org) [@wren-2026-pause].',
    ],
    ['Heron 2 目前不可用。', 'Heron 2 目前不可用（截至2026年6月30日）[@wren-2026-pause]。'],
    [
      'Heron 2 is suspended [@wren-2026-pause].',
      'Heron 2 is suspended (as of 30 June 2026) [@wren-2026-pause].',
    ],
  ]
  test.each(dated)('dated: %s', (before, after) => {
    expect(fix(keyed + before, 'Date the claim')).toBe(keyed + after)
  })

  test.each(briefs)('suppressed: %s', brief => {
    const { analysis } = open(brief)
    const [finding] = analysis.findings
    expect(fix(brief, `Suppress ${finding?.code}`)).toContain('dateline-disable')
  })

  test('no citation is offered that speaks against the words before it', () => {
    const { analysis, engine } = open('Heron 2 has 800 billion parameters.')
    const titles = analysis.findings.flatMap(finding =>
      engine.fixesOf(analysis, finding).map(({ title }) => title),
    )
    expect(titles.filter(title => title.startsWith('Cite'))).toEqual([])
  })
})
