/** A bar: its name, its length and what is written at its end. */
export interface Bar {
  readonly label: string
  readonly value: number
  readonly told: string
  /** Dateline's own bars stand out. */
  readonly isOurs: boolean
}

/** A chart of horizontal bars. */
export interface BarChart {
  readonly title: string
  readonly subtitle: string
  readonly bars: readonly Bar[]
  /** For values from 1 on that lie orders of magnitude apart: each gridline is ten times the one before. */
  readonly isLogarithmic?: boolean
}

const WIDTH = 720
const LEFT = 210
const RIGHT = 80
const TOP = 66
const ROW = 30

/** Draws it as SVG, in light or dark as the reader's system is. */
export function barChart({ title, subtitle, bars, isLogarithmic = false }: BarChart): string {
  const height = TOP + bars.length * ROW + (isLogarithmic ? 30 : 14)
  const room = WIDTH - LEFT - RIGHT
  const most = Math.max(...bars.map(({ value }) => value))
  const lengthOf = (value: number): number => {
    const share = isLogarithmic ? Math.log(value) / Math.log(most) : value / most
    return Math.max(2, Math.round((Number.isFinite(share) ? share : 0) * room))
  }
  const bottom = TOP + bars.length * ROW
  const lines = (isLogarithmic ? powersOfTen(most) : []).map(power => {
    const x = LEFT + lengthOf(power)
    return `  <line x1="${x}" y1="${TOP}" x2="${x}" y2="${bottom}"/>
  <text x="${x}" y="${bottom + 16}" text-anchor="middle" class="quiet">${power.toLocaleString('en')}×</text>`
  })
  const rows = bars.map(({ label, value, told, isOurs }, index) => {
    const y = TOP + index * ROW
    const length = lengthOf(value)
    const kind = isOurs ? 'ours' : 'other'
    return `  <text x="${LEFT - 10}" y="${y + 15}" text-anchor="end"${isOurs ? ' class="strong"' : ''}>${escaped(label)}</text>
  <rect x="${LEFT}" y="${y + 2}" width="${length}" height="${ROW - 12}" rx="2" class="${kind}"/>
  <text x="${LEFT + length + 8}" y="${y + 15}"${isOurs ? ' class="strong"' : ''}>${escaped(told)}</text>`
  })
  const described = bars.map(({ label, told }) => `${label}: ${told}`).join('; ')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc">
  <title id="title">${escaped(title)}</title>
  <desc id="desc">${escaped(described)}</desc>
  <style>
    text { font: 13px system-ui, sans-serif; fill: #24292f }
    .title { font-size: 16px; font-weight: 600 }
    .quiet { fill: #57606a }
    .strong { font-weight: 600 }
    .ground { fill: #ffffff; stroke: #d0d7de }
    .other { fill: #8c959f }
    .ours { fill: #0969da }
    line { stroke: #d0d7de }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3 }
      .quiet { fill: #9198a1 }
      .ground { fill: #0d1117; stroke: #3d444d }
      .other { fill: #6e7681 }
      .ours { fill: #4493f8 }
      line { stroke: #3d444d }
    }
  </style>
  <rect class="ground" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="6"/>
  <text x="16" y="26" class="title">${escaped(title)}</text>
  <text x="16" y="46" class="quiet">${escaped(subtitle)}</text>
${[...lines, ...rows].join('\n')}
</svg>
`
}

function powersOfTen(most: number): readonly number[] {
  const count = Math.max(0, Math.floor(Math.log10(most)))
  return Array.from({ length: count }, (_, index) => 10 ** (index + 1))
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
