import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import type { OpenBrief } from '../brief-store.ts'
import type { ClientFacts } from '../client-facts.ts'
import { toDiagnostic } from './to-lsp.ts'

/**
 * The diagnostics of a brief in the order of its text: all, or where there are more than its settings allow the
 * gravest, and one at the top that says how many are left out. A client is slow with thousands of them.
 */
export function briefDiagnostics(
  { document, analysis, problems, mostProblems }: OpenBrief,
  client: ClientFacts,
): Diagnostic[] {
  const own = problems.slice(0, mostProblems)
  const findings = analysis.gravest(mostProblems - own.length)
  const shown = [...own, ...findings].map(finding => toDiagnostic(document, finding, client))
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
