import type { GoalResult } from '../goals.ts'

/** A ratio as people say it: `3.1×`, `0.82×`, and `1/36` for less than a half. */
export function times(ratio: number): string {
  if (ratio > 0 && ratio <= 0.5) {
    const parts = 1 / ratio
    return `1/${parts >= 10 ? Math.round(parts) : Number(parts.toFixed(1))}`
  }
  return `${digits(ratio)}×`
}

/** Two significant digits, three from 10 on, whole numbers from 100 on. */
export function digits(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en')
  return String(Number(value.toPrecision(value >= 10 ? 3 : 2)))
}

/** A figure in its unit. */
export function inUnit(value: number | undefined, unit: GoalResult['unit']): string {
  if (value === undefined) return '–'
  return unit === 'ms' ? `${digits(value)} ms` : times(value)
}

/** What became of a goal. */
export function outcome({ isMet }: GoalResult): string {
  if (isMet === undefined) return 'not measured'
  return isMet ? 'met' : 'missed'
}

/** Cells in columns, for a terminal. */
export function grid(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map(row => row.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map(row => (row[column] ?? '').length)),
  )
  return rows
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Cells as a Markdown table; the first row is the head. */
export function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '--:'))), ...rows.map(line)].join(
    '\n',
  )
}
