import type { Measurements } from '../measurements.ts'
import type { Plan } from '../plan.ts'
import type { Servers } from '../servers.ts'
import { type Bar, barChart } from './bar-chart.ts'
import { digits, times } from './format.ts'
import { sized } from './tables.ts'

/** A chart as a file. */
export interface ChartFile {
  readonly name: string
  readonly title: string
  readonly svg: string
}

/** All charts for which something was measured. */
export function drawCharts(measured: Measurements, servers: Servers, plan: Plan): readonly ChartFile[] {
  const bars = (made: readonly (Bar | undefined)[]): readonly Bar[] => made.flatMap(bar => bar ?? [])
  const toEcho = (label: string, id: string, isOurs: boolean): Bar | undefined =>
    barOf(label, measured.ratio(['keystroke-p50', 350, id], ['keystroke-p50', 350, 'echo']), isOurs)
  const own = (label: string, size: number | string, base: number | string): Bar | undefined =>
    barOf(
      label,
      measured.ratio(['keystroke-p50', size, 'dateline'], ['keystroke-p50', base, 'dateline']),
      true,
    )
  const charts = [
    {
      name: 'bench-keystroke',
      title: 'From a keystroke to its diagnostics, 350 KB',
      subtitle: 'Median, in multiples of a server that reads nothing; on a logarithmic scale',
      isLogarithmic: true,
      bars: bars([
        toEcho('echo, which reads nothing', 'echo', false),
        toEcho('Dateline', 'dateline', true),
        ...servers.peers.map(({ id, name }) => toEcho(name, id, false)),
      ]).toSorted(byValue),
    },
    {
      name: 'bench-growth',
      title: 'What growth costs a keystroke',
      subtitle: 'Dateline’s median, in multiples of its own at 350 KB, and with 5,000 aliases',
      bars: bars([
        ...plan.keystrokes.map(({ size }) => own(sized(size), size, 350)),
        ...plan.aliases.counts.map(count =>
          own(`350 KB, ${count.toLocaleString('en')} aliases`, `aliases-${count}`, 'aliases-5000'),
        ),
      ]),
    },
    {
      name: 'bench-open',
      title: 'From opening 350 KB to diagnostics',
      subtitle: 'In multiples of remark-parse with GFM, which checks nothing',
      bars: bars([
        opened(measured, 'Dateline, first', 'open', 'dateline'),
        opened(measured, 'Dateline, all', 'open-complete', 'dateline'),
        ...servers.peers.map(({ id, name }) => opened(measured, name, 'open', id)),
      ]).toSorted(byValue),
    },
    {
      name: 'bench-files',
      title: `Files per second, ${plan.files.count.toLocaleString('en')} briefs of 8 KB`,
      subtitle: 'Command lines, each run in a fresh process; more is better',
      bars: bars(
        [
          ['dateline check', 'dateline'],
          ['markdownlint-cli2', 'markdownlint-cli2'],
          ['cspell', 'cspell'],
        ].map(([label = '', id = '']) => {
          const seconds = measured.value('files', id)
          if (seconds === undefined) return undefined
          const value = plan.files.count / seconds
          return { label, value, told: digits(value), isOurs: id === 'dateline' }
        }),
      ),
    },
  ]
  return charts
    .filter(chart => chart.bars.length > 1)
    .map(({ name, ...chart }) => ({ name: `${name}.svg`, title: chart.title, svg: barChart(chart) }))
}

const byValue = (one: Bar, other: Bar): number => one.value - other.value

function opened(measured: Measurements, label: string, figure: string, id: string): Bar | undefined {
  const ratio = measured.ratio([figure, 350, id], ['open', 350, 'remark-gfm'])
  return barOf(label, ratio, id === 'dateline')
}

function barOf(label: string, ratio: number | undefined, isOurs: boolean): Bar | undefined {
  return ratio === undefined ? undefined : { label, value: ratio, told: times(ratio), isOurs }
}
