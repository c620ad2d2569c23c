import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type Analysis, createEngine } from '../../server/src/engine/index.ts'
import { briefDiagnostics, type ToldDiagnostics } from '../../server/src/lsp/convert/brief-diagnostics.ts'
import { briefOf } from '../support/incremental/briefs.ts'
import { change, textsOf } from '../support/incremental/changes.ts'
import { mixedKnowledge } from '../support/incremental/knowledge.ts'
import { OPTIONS } from '../support/incremental/options.ts'
import { runs } from '../support/runs.ts'

const engine = createEngine(mixedKnowledge())
const client = { showsRelated: true, runsCommandLinks: false }

test('what was told before is told again only where a reading of the whole tells the same', () => {
  const seen = { shared: 0, moved: 0 }
  fc.assert(
    fc.property(
      briefOf(8),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(3, 100),
      (start, changes, most) => {
        const told: ToldDiagnostics = new WeakMap()
        const past = [start]
        let analysis = engine.analyze(start, OPTIONS[0])
        let before = shown(analysis, most, told)
        for (const one of changes) {
          for (const text of textsOf(one, past.at(-1) ?? '', past)) {
            past.push(text)
            analysis = engine.analyze(text, OPTIONS[0], analysis)
            const now = shown(analysis, most, told)
            expect(now).toEqual(shown(engine.analyze(text, OPTIONS[0]), most))
            seen.shared += now.filter(item => before.includes(item)).length
            seen.moved += now.filter(item => !before.includes(item)).length
            before = now
          }
        }
      },
    ),
    runs(300),
  )
  expect(Math.min(seen.shared, seen.moved)).toBeGreaterThan(100)
}, 600_000)

function shown(analysis: Analysis, mostProblems: number, told?: ToldDiagnostics) {
  const document = TextDocument.create('file:///brief.md', 'markdown', 1, analysis.brief.text.toString())
  return briefDiagnostics({ document, analysis, problems: [], mostProblems }, client, told)
}
