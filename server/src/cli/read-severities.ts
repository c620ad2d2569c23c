import { checkers, type Severity } from '../engine/index.ts'
import { UsageError } from './command.ts'

const levels: readonly (Severity | 'off')[] = ['off', 'hint', 'information', 'warning', 'error']

/**
 * Severities by checker, as an option lists them: `undated-figure,changed-since=warning,vague-date=off`. A name
 * alone turns the checker on at its own severity.
 * @throws UsageError for a checker or a severity that does not exist.
 */
export function readSeverities(
  option: string,
  text: string | undefined,
): Readonly<Record<string, Severity | 'off'>> {
  const items = (text ?? '').split(',').filter(item => item.trim() !== '')
  return Object.fromEntries(
    items.map(item => {
      const [id = '', level] = item.split('=').map(part => part.trim())
      const checker = checkers.find(candidate => candidate.id === id)
      if (!checker) throw new UsageError(`${option}: there is no checker '${id}'`)
      const severity = level === undefined ? checker.severity : levels.find(known => known === level)
      if (severity === undefined) {
        throw new UsageError(`${option}: '${level}' is none of ${levels.join(', ')}`)
      }
      return [id, severity]
    }),
  )
}
