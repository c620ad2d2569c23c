import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, createEngine } from '../../server/src/engine/index.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'
import { runs } from '../support/runs.ts'
import { inverse } from '../support/undo.ts'

const engine = createEngine(claimsKnowledge())
const options = { today: '2026-11-21' }

const fronts = [
  '',
  '---\ntitle: A 🦩\ndate: 2026-06-20\n---\n\n',
  '---\nbibliography: refs.bib\n---\n',
  "---\nreferences:\n  - id: one\n    title: 'One'\n    type: book\n---\n\n",
  '---\nbroken: [\n---\n\n',
  '---\nstatus: published\ndate: 2026-06-20\n---\n\n',
]
const blocks = [
  'Heron 2 is currently unavailable.',
  '**Heron 2** is *currently unavailable* 🦩🦩, and [Wren](https://example.org/a_(b)) is worth $4B [@gazette-2025].',
  'Currently, Heron 2 is suspended[^1], which `Heron 2` shows.\n\n[^1]: Wren is worth $4bn.',
  'The Lantern Order remains in force;\nthe Harbor Act is a proposal.',
  '- Heron 2 is still suspended\n- Kite 5 is closed\n  - Wren is worth $4 billion',
  '| Lab | Valuation |\n|---|---:|\n| Wren | $4 billion |\n| Fenwick AI \\| x | |',
  'As @gazette-2025 and @ledger-2026 say, Fenwick AI is great. Fenwick AI is worth $4B.',
  '模型 Heron 2 目前不可用。芬威克的估值为 40亿美元。',
  '> Heron 2 is suspended.\n\nWren’s latest model is Heron 2.',
  '## Heron 2 is suspended',
  'Heron 2 is a closed model. It was released on May 1, 2026.',
  'Wren’s flagship is Heron 2.[^2]\n\n[^2]: See @gazette-2025.',
  '<!-- dateline-reviewed 2026-06-20: x -->\nHeron 2 is suspended.',
  'Text, 鹭 🦩, `code`, <b>html</b> & $x^2$.',
  '[Heron 2 is still suspended.](https://example.org) <!-- dateline-disable-line until 2026-01 -->',
]
const briefs = fc
  .tuple(
    fc.constantFrom(...fronts),
    fc.array(fc.constantFrom(...blocks), { minLength: 1, maxLength: 6 }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([front, parts, eol, isEnded]) =>
    `${front}${parts.join('\n\n')}${isEnded ? '\n' : ''}`.replaceAll('\n', eol),
  )

describe('whatever the brief', { timeout: 60_000 }, () => {
  test('a fix is applied and undone without a changed character', () => {
    fc.assert(
      fc.property(briefs, text => {
        const analysis = engine.analyze(text, options)
        for (const finding of analysis.findings) {
          for (const { title, edits } of engine.fixesOf(analysis, finding)) {
            for (const edit of edits) expect(text.slice(edit.start, edit.end), title).toBe(edit.expected)
            const after = applyEdits(text, edits)
            expect(applyEdits(after, inverse(edits)), title).toBe(text)
            expect(bare(after), title).toBe(bare(text))
          }
        }
      }),
      runs(20),
    )
  })

  test('all safe fixes at once leave none to be made, and bring no warning', () => {
    fc.assert(
      fc.property(briefs, text => {
        const analysis = engine.analyze(text, options)
        const safe = engine.safeFix(analysis)
        if (!safe) return
        const after = applyEdits(text, safe.edits)
        expect(applyEdits(after, inverse(safe.edits))).toBe(text)
        const again = engine.analyze(after, options)
        expect(engine.safeFix(again)?.edits ?? []).toEqual([])
        expect(warnings(again.findings)).toBeLessThan(warnings(analysis.findings) + 1)
      }),
      runs(40),
    )
  })
})

function warnings(findings: readonly { readonly severity: string }[]): number {
  return findings.filter(({ severity }) => severity === 'warning').length
}

/** The kinds of line ends that a text has. */
function bare(text: string): string {
  return [...new Set(text.match(/\r\n|\r|\n/g) ?? ['\n'])].sort().join()
}
