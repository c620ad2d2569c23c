import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import type { Finding, Severity } from '../../engine/index.ts'
import type { OpenBrief } from '../brief-store.ts'
import type { ClientFacts } from '../client-facts.ts'
import { toDiagnostic } from './to-lsp.ts'

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 }

/**
 * The diagnostics of a brief in the order of its text: all, or where there are more than its settings allow the
 * gravest, and one at the top that says how many are left out. A client is slow with thousands of them.
 */
export function briefDiagnostics(
  { document, findings, mostProblems }: OpenBrief,
  client: ClientFacts,
): Diagnostic[] {
  const shown = gravest(findings, mostProblems).map(finding => toDiagnostic(document, finding, client))
  const left = findings.length - shown.length
  return left === 0 ? shown : [leftOut(left), ...shown]
}

function gravest(findings: readonly Finding[], most: number): readonly Finding[] {
  if (findings.length <= most) return findings
  const kept = new Set(findings.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]).slice(0, most))
  return findings.filter(finding => kept.has(finding))
}

function leftOut(count: number): Diagnostic {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: DiagnosticSeverity.Information,
    source: 'dateline',
    message: `${count} more findings are not shown. “dateline check” lists all; the setting dateline.maxNumberOfProblems shows more here.`,
  }
}
