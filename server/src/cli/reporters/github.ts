import { createLineIndex, type Severity } from '../../engine/index.ts'
import type { Reporter } from './reporter.ts'

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
}

/** Workflow commands that GitHub Actions shows beside the changed lines. */
export const githubReporter: Reporter = {
  format: 'github',
  open: () => '',
  brief({ path, analysis, findings }) {
    const lines = createLineIndex(analysis.brief.text)
    return findings.map(({ start, end, code, severity, message }) => {
      const from = lines.positionAt(start)
      const to = lines.positionAt(end)
      const columns = from.line === to.line ? `,col=${from.character + 1},endColumn=${to.character + 1}` : ''
      const place = `file=${property(path)},line=${from.line + 1},endLine=${to.line + 1}${columns}`
      return `::${LEVELS[severity]} ${place},title=${property(code)}::${data(message)}\n`
    })
  },
  between: '',
  close: () => '',
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
