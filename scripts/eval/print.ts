import { ALL, type Figures, type Retrieval, type Share } from './figures.ts'
import type { Miss } from './score.ts'

/** The figures of one half as a table for people. */
export function printFigures(name: string, figures: Figures): string {
  const rows = Object.entries(figures.flags).map(([property, flags]) => {
    const verdicts = figures.verdicts[property]
    return [property, ...cells(flags), verdicts ? counted(verdicts) : '']
  })
  return [
    `${name}: ${figures.briefs} briefs`,
    '',
    grid([
      ['mentions', 'precision', 'recall', 'F1'],
      ...Object.entries(figures.mentions).map(([kind, row]) => [kind, ...cells(row), percent(row.f1)]),
    ]),
    '',
    grid([
      ['linked to the right entity', counted(figures.linking)],
      ['lookalikes left alone', counted(figures.lookalikes)],
      ['unknown versions not linked', counted(figures.unknownUnlinked)],
      ['unknown versions told', counted(figures.unknownTold)],
      ['silent claims left alone', counted(figures.silence)],
    ]),
    '',
    grid([
      ['claims marked', 'verdicts right'],
      ...Object.entries(figures.expected).map(([verdict, row]) => [verdict, counted(row)]),
    ]),
    '',
    grid([['claims', 'flags: precision', 'flags: recall', 'verdicts right'], ...rows]),
  ].join('\n')
}

/** The figures of one half in a line. */
export function summedUp({ mentions, linking, flags, silence }: Figures): string {
  const [names, raised] = [mentions[ALL], flags[ALL]]
  return [
    `mentions F1 ${percent(names?.f1 ?? 1)}`,
    `linking ${percent(linking.value)}`,
    `flags right ${percent(raised?.precision.value ?? 1)}, found ${percent(raised?.recall.value ?? 1)}`,
    `silent ${percent(silence.value)}`,
  ].join(' · ')
}

/** The errors, one a line: place, what was marked, expected and got. */
export function printMisses(misses: readonly Miss[]): string {
  return grid([
    ['place', 'what', 'text', 'expected', 'got'],
    ...misses.map(({ path, line, what, text, expected, got }) => [
      `${path}:${line}`,
      what,
      shortened(text.replaceAll('\n', ' ')),
      expected,
      got,
    ]),
  ])
}

function cells({ precision, recall }: Retrieval): string[] {
  return [counted(precision), counted(recall)]
}

function counted({ right, of, value }: Share): string {
  return of === 0 ? '–' : `${percent(value)} (${right}/${of})`
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`
}

function shortened(text: string): string {
  return text.length > 48 ? `${text.slice(0, 47)}…` : text
}

function grid(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => (row[column] ?? '').length)))
  return rows
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
