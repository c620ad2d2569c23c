import { checkers, createLineIndex, type LineIndex, type Severity, type Span } from '../../engine/index.ts'
import type { Reporter } from './reporter.ts'

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'
const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
}

/** SARIF 2.1.0, for code scanning. */
export const sarifReporter: Reporter = {
  format: 'sarif',
  open({ engine: { knowledge } }) {
    const rules = checkers.map(({ id, title, why }) => ({
      id,
      shortDescription: { text: title },
      fullDescription: { text: why },
    }))
    const driver = { name: 'Dateline', properties: { knowledge: knowledge.version }, rules }
    const run = JSON.stringify({ tool: { driver }, columnKind: 'utf16CodeUnits' }).slice(0, -1)
    return `{"$schema":"${schema}","version":"2.1.0","runs":[${run},"results":[`
  },
  brief({ path, analysis, findings }) {
    const lines = createLineIndex(analysis.brief.text)
    const artifactLocation = { uri: path.split(/[\\/]/).map(encodeURIComponent).join('/') }
    return findings.map(finding => {
      const result = {
        ruleId: finding.code,
        level: LEVELS[finding.severity],
        message: { text: finding.message },
        locations: [{ physicalLocation: { artifactLocation, region: regionOf(finding, lines) } }],
      }
      return `\n${JSON.stringify(result)}`
    })
  },
  between: ',',
  close: () => '\n]}]}\n',
}

function regionOf(span: Span, lines: LineIndex) {
  const start = lines.positionAt(span.start)
  const end = lines.positionAt(span.end)
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  }
}
