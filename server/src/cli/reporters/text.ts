import { createLineIndex, type Finding, type Severity, sourceLabel } from '../../engine/index.ts'
import type { Reporter, Run } from './reporter.ts'

const DIM = 2
const COLOURS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 36, hint: 90 }

/** For people: a line for each finding, as compilers write it, and below it the source to look at. */
export const textReporter: Reporter = {
  format: 'text',
  open: () => '',
  brief({ path, analysis, findings }, run) {
    const lines = createLineIndex(analysis.brief.text)
    return findings.map(finding => {
      const { line, character } = lines.positionAt(finding.start)
      const severity = paint(finding.severity, COLOURS[finding.severity], run)
      const code = paint(finding.code, DIM, run)
      const head = `${path}:${line + 1}:${character + 1} ${severity} ${code} ${oneLine(finding.message)}\n`
      return head + evidence(finding, run)
    })
  },
  between: '',
  close({ briefs, findings }) {
    return `${count(findings, 'finding')} in ${count(briefs, 'brief')}\n`
  },
}

function evidence({ judgment }: Finding, run: Run): string {
  const fact = judgment?.presentFact ?? judgment?.evidence[0]
  const [key] = fact?.sources ?? []
  if (key === undefined) return ''
  const csl = run.engine.knowledge.sources.get(key)?.csl
  const source = [csl && sourceLabel(csl), csl?.URL].filter(part => part !== undefined).join(', ') || key
  return paint(`    source: ${oneLine(source)}\n`, DIM, run)
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** Keeps control characters of a brief from the terminal. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ')
}

function paint(text: string, colour: number, { isTerminal }: Run): string {
  return isTerminal ? `\u001b[${colour}m${text}\u001b[0m` : text
}
