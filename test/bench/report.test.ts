import { expect, test } from 'vitest'
import { createMeasurements } from '../../scripts/bench/measurements.ts'
import { readOptions } from '../../scripts/bench/options.ts'
import { fullPlan } from '../../scripts/bench/plan.ts'
import { barChart } from '../../scripts/bench/report/bar-chart.ts'
import { drawCharts } from '../../scripts/bench/report/charts.ts'
import { fillPage } from '../../scripts/bench/report/docs.ts'
import { grid, markdownTable, times } from '../../scripts/bench/report/format.ts'
import { goalRows, keystrokeRows } from '../../scripts/bench/report/tables.ts'
import { listServers } from '../../scripts/bench/servers.ts'
import { median, percentile } from '../../scripts/bench/statistics.ts'

test('percentiles are values that were measured; the median of an even number lies between two', () => {
  const values = [5, 1, 4, 2, 3, 10, 9, 8, 7, 6]
  expect([0, 0.5, 0.95, 1].map(p => percentile(values, p))).toEqual([1, 5, 10, 10])
  expect(median(values)).toBe(5.5)
  expect(median([3, 1, 2])).toBe(2)
  expect(() => percentile([], 0.5)).toThrow()
  expect(() => median([])).toThrow()
})

test('a ratio is taken of the rounds that both have, so that a machine that slows down weighs on both', () => {
  const m = createMeasurements()
  for (const pace of [1, 2, 10]) {
    m.record(['ours', 350], 3 * pace)
    m.record(['echo', 350], pace)
  }
  expect(m.ratio(['ours', 350], ['echo', 350])).toBe(3)
  m.record(['slow'], 30)
  expect(m.ratio(['ours', 350], ['slow'])).toBeCloseTo(0.1)
  expect(m.ratio(['ours', 350], ['never'])).toBeUndefined()
  expect(m.value('never')).toBeUndefined()
})

test('a server that finds something else from round to round is named', () => {
  const m = createMeasurements({
    'found 50 echo': [1, 1],
    'found 350 dateline': [104, 0],
    'open 50 echo': [1, 2],
  })
  expect(m.unsteady('found')).toEqual(['found 350 dateline'])
})

test('ratios read as people say them', () => {
  expect([3.14, 1, 0.82, 0.5, 1 / 3, 1 / 36, 12.34, 1234].map(times)).toEqual([
    '3.1×',
    '1×',
    '0.82×',
    '1/2',
    '1/3',
    '1/36',
    '12.3×',
    '1,234×',
  ])
})

test('tables line up in a terminal and are tables in Markdown', () => {
  const rows = [
    ['goal', 'figure'],
    ['a longer one', '3×'],
  ]
  expect(grid(rows)).toBe('goal          figure\na longer one  3×')
  expect(markdownTable(rows)).toBe('| goal | figure |\n| --- | --: |\n| a longer one | 3× |')
})

test('a goal that was not measured says so', () => {
  const goal = { what: 'keys', atMost: 4, unit: 'times', figure: undefined, isMet: undefined } as const
  expect(goalRows([goal, { ...goal, figure: 5, isMet: false }]).slice(1)).toEqual([
    ['keys', '4×', '–', 'not measured'],
    ['keys', '4×', '5×', 'missed'],
  ])
})

const measured = createMeasurements({
  'keystroke-p50 350 echo': [1],
  'keystroke-p95 350 echo': [2],
  'keystroke-p50 350 dateline': [3],
  'keystroke-p95 350 dateline': [8],
  'keystroke-p50 350 cspell': [120],
  'keystroke-p95 350 cspell': [140],
})

test('without peers the tables have Dateline and the echo server, with them all', () => {
  const names = (peers: string | undefined) =>
    keystrokeRows(measured, listServers('/made/up', '/echo.cjs', peers), fullPlan).map(([name]) => name)
  expect(names(undefined).slice(1)).toEqual(['Dateline', 'echo, in ms'])
  expect(names('/peers')).toContain('textlint')
  const [, ours] = keystrokeRows(measured, listServers('/made/up', '/echo.cjs', undefined), fullPlan)
  expect(ours).toEqual(['Dateline', '3× (4×)'])
})

test('a chart is drawn of what was measured only, and its bars grow with the values', () => {
  const charts = drawCharts(measured, listServers('/made/up', '/echo.cjs', '/peers'), fullPlan)
  expect(charts.map(({ name }) => name)).toEqual(['bench-keystroke.svg'])
  const lengths = [...(charts[0]?.svg ?? '').matchAll(/width="(\d+)" height="18"/g)].map(match =>
    Number(match[1]),
  )
  expect(lengths).toHaveLength(3)
  expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
})

test('a chart reads in light and dark, says in words what it shows, and escapes what it is told', () => {
  const svg = barChart({
    title: 'A < B & C',
    subtitle: '',
    bars: [{ label: '"x"', value: 0, told: '0', isOurs: true }],
  })
  expect(svg).toContain('prefers-color-scheme: dark')
  expect(svg).toContain('<title id="title">A &lt; B &amp; C</title>')
  expect(svg).toContain('&quot;x&quot;: 0')
  expect(svg).not.toMatch(/NaN|Infinity|undefined/)
})

test('a page keeps all that stands around the figures', () => {
  const page =
    'Before\n\n<!-- bench: written by npm run bench -- --docs -->\n\nold\n\n<!-- /bench -->\n\nAfter\n'
  const filled = fillPage(page, 'new')
  expect(filled).toBe(page.replace('old', 'new'))
  expect(fillPage(filled, 'new')).toBe(filled)
  expect(() => fillPage('a page of its own', 'new')).toThrow('lacks')
})

test('options that make no sense are refused with a sentence', () => {
  expect(readOptions(['--quick']).hasPeers).toBe(false)
  expect(readOptions([]).hasPeers).toBe(true)
  expect(readOptions(['--only', 'files, start']).only).toEqual(['files', 'start'])
  expect(() => readOptions(['--only', 'colour'])).toThrow('no such measurement: colour')
  expect(() => readOptions(['--update'])).toThrow('--quick')
  expect(() => readOptions(['--quick', '--docs'])).toThrow('--docs')
  expect(() => readOptions(['--fast'])).toThrow()
})
