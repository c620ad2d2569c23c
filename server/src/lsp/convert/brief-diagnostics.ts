import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import type { OpenBrief } from '../brief-store.ts'
import { isSameRange, type Shows, toDiagnostic, toRange } from './to-lsp.ts'

/** The diagnostics of one document as they were told last, by what they tell of. */
export type ToldDiagnostics = WeakMap<object, Diagnostic>

/** What of an open brief is told. */
type ToldBrief = Pick<OpenBrief, 'document' | 'analysis' | 'problems' | 'mostProblems'>

/**
 * The diagnostics of a brief in the order of its text: all, or where there are more than its settings allow the
 * gravest, and one at the top that says how many are left out. A client is slow with thousands of them.
 * What stands where it stood when it was `told` is the same object as then.
 */
export function briefDiagnostics(
  { document, analysis, problems, mostProblems }: ToldBrief,
  client: Shows,
  told: ToldDiagnostics = new WeakMap(),
): Diagnostic[] {
  const own = problems.slice(0, mostProblems)
  const entries = analysis.gravest(mostProblems - own.length)
  const shown = own.map(finding => toDiagnostic(document, finding, client))
  for (const entry of entries) {
    const known = told.get(entry.identity)
    if (known && isSameRange(known.range, toRange(document, entry))) {
      shown.push(known)
      continue
    }
    const fresh = toDiagnostic(document, entry.finding(), client)
    told.set(entry.identity, fresh)
    shown.push(fresh)
  }
  const left = problems.length + analysis.findingCount - shown.length
  return left === 0 ? shown : [leftOut(left), ...shown]
}

function leftOut(count: number): Diagnostic {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: DiagnosticSeverity.Information,
    source: 'dateline',
    message: `${count} more findings are not shown. “dateline check” lists all; the setting dateline.maxNumberOfProblems shows more here.`,
  }
}
