import { CsvError, parse } from 'csv-parse/sync'
import type { TableRow } from '../../../engine/index.ts'

/** The rows of a CSV file with a header. @throws Error that names file, line and remedy. */
export function readCsv(path: string, text: string): readonly TableRow[] {
  const rows = rowsOf(path, text)
  const [header, ...body] = rows
  if (header === undefined) throw new Error(`${path}:1: the file is empty; its first line names the columns`)
  const columns = header.cells.map(cell => cell.trim())
  for (const needed of ['entity', 'property', 'value']) {
    if (!columns.includes(needed)) {
      throw new Error(`${path}:1: there is no column \`${needed}\`; a row needs entity, property and value`)
    }
  }
  return body.map(({ line, cells }) => {
    if (cells.length !== columns.length) {
      const counts = `${cells.length} cells under ${columns.length} columns`
      throw new Error(`${path}:${line}: ${counts}; put a cell that has a comma in quotes`)
    }
    const named = columns.map((column, index) => [column, (cells[index] ?? '').trim()])
    return {
      at: { path, line, column: 1 },
      cells: Object.fromEntries(named.filter(([column]) => column !== '')),
    }
  })
}

interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

function rowsOf(path: string, text: string): readonly CsvRow[] {
  const rows: CsvRow[] = []
  let line = 1
  try {
    parse(text, {
      relax_column_count: true,
      on_record: (record: readonly string[], { lines }) => {
        rows.push({ line, cells: record })
        line = lines + 1
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const at = typeof error.lines === 'number' ? error.lines : line
    throw new Error(`${path}:${at}: not readable as CSV: ${error.message}; close its quotes`)
  }
  return rows.filter(({ cells }) => cells.some(cell => cell.trim() !== ''))
}
