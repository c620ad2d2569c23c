import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GoalResult } from '../goals.ts'
import type { Measurements } from '../measurements.ts'
import type { Plan } from '../plan.ts'
import type { Servers } from '../servers.ts'
import { drawCharts } from './charts.ts'
import { fillPage } from './docs.ts'
import { markdownTable } from './format.ts'
import { furtherRows, goalRows, keystrokeRows } from './tables.ts'

/** What the page shows. */
export interface Shown {
  readonly measured: Measurements
  readonly goals: readonly GoalResult[]
  readonly servers: Servers
  readonly plan: Plan
  readonly node: string
  readonly platform: string
  readonly cores: number
  readonly peers: Readonly<Record<string, string>>
}

/** Writes the figures into docs/performance.md and the charts into docs/images/. */
export function writeDocs(root: string, shown: Shown): void {
  const { measured, goals, servers, plan } = shown
  const charts = drawCharts(measured, servers, plan)
  for (const { name, svg } of charts) writeFileSync(join(root, 'docs', 'images', name), svg)
  const page = join(root, 'docs', 'performance.md')
  const content = [
    markdownTable(goalRows(goals)),
    ...charts.map(({ name, title }) => `![${title}](images/${name})`),
    ...[keystrokeRows(measured, servers, plan), furtherRows(measured, servers, plan.files.count)]
      .filter(rows => rows.length > 0)
      .map(markdownTable),
    about(shown),
  ].join('\n\n')
  writeFileSync(page, fillPage(readFileSync(page, 'utf8'), content))
}

function about({ node, platform, cores, peers }: Shown): string {
  const versions = [
    'cspell',
    'markdownlint',
    'vscode-markdown-languageservice',
    '@textlint/kernel',
    'remark-parse',
  ]
    .flatMap(name => (peers[name] === undefined ? [] : `${name} ${peers[name]}`))
    .join(', ')
  return `Measured on ${platform} with ${cores} cores and Node ${node.replace('v', '')}${versions === '' ? '' : `, against ${versions}`}.`
}
