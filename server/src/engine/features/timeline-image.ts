import { observedOn } from '../claims/timeline.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Fact } from '../knowledge/types.ts'
import { type Day, daysBetween, firstDay, readable } from '../text/day.ts'
import { formatFact } from './format-fact.ts'

/** Mid-tones that stand out on light and on dark ground alike. */
const GOOD = '#3a9a6b'
const HALF = '#c08a2e'
const BAD = '#c25450'
const IDLE = '#868e96'

const COLOURS: Readonly<Record<string, string>> = {
  general: GOOD,
  'in-force': GOOD,
  preview: HALF,
  restricted: HALF,
  'partly-in-force': HALF,
  signed: HALF,
  passed: HALF,
  delayed: HALF,
  suspended: BAD,
  stayed: BAD,
  vetoed: BAD,
  rescinded: BAD,
  failed: BAD,
}

const WIDTH = 420
const HEIGHT = 46
const MIN_LABEL = 70

interface Phase {
  readonly from: Day
  readonly to: Day
  readonly label: string
  readonly colour: string
}

/**
 * A small picture of a timeline's phases up to a day, as a Markdown image with an SVG data URI; nothing where
 * there are fewer than two phases to show.
 */
export function timelineImage(
  facts: readonly Fact[],
  knowledge: KnowledgeBase,
  day: Day,
): string | undefined {
  const phases = phasesOf(facts, knowledge, day)
  if (phases.length < 2) return undefined
  const told = phases.map(phase => `${phase.label} from ${readable(phase.from)}`).join(', ')
  return `![Timeline: ${told.replace(/[[\]\\]/g, '\\$&')}](data:image/svg+xml;utf8,${encode(svg(phases, day))})`
}

function phasesOf(facts: readonly Fact[], knowledge: KnowledgeBase, day: Day): readonly Phase[] {
  const told = facts
    .filter(fact => fact.rank !== 'deprecated' && fact.validFrom !== undefined && observedOn(fact) < day)
    .sort((a, b) => (observedOn(a) < observedOn(b) ? -1 : 1))
  return told.flatMap((fact, index) => {
    const next = told[index + 1]
    const ends = [next && observedOn(next), fact.validTo && firstDay(fact.validTo), day].filter(isDay).sort()
    const from = observedOn(fact)
    const to = ends[0] ?? day
    const colour = COLOURS[String(fact.value)] ?? IDLE
    return to > from ? [{ from, to, label: formatFact(fact, knowledge), colour }] : []
  })
}

function svg(phases: readonly Phase[], day: Day): string {
  const first = phases[0]?.from ?? day
  const total = Math.max(1, daysBetween(first, day))
  const at = (date: Day): number => Math.round((daysBetween(first, date) / total) * WIDTH)
  const bars = phases.map(({ from, to, colour }) => {
    const width = Math.max(2, at(to) - at(from) - 1)
    return `<rect x="${at(from)}" y="16" width="${width}" height="12" rx="2" fill="${colour}"/>`
  })
  const labels = phases.flatMap(({ from, to, label, colour }) => {
    const room = at(to) - at(from)
    if (room < MIN_LABEL) return []
    return [text(at(from), 11, colour, 'start', shorten(label, Math.floor(room / 6)))]
  })
  const ends = [text(0, 42, IDLE, 'start', readable(first)), text(WIDTH, 42, IDLE, 'end', readable(day))]
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" font-size="11">`
  return `${open}${bars.join('')}${labels.join('')}${ends.join('')}</svg>`
}

function text(x: number, y: number, colour: string, anchor: string, content: string): string {
  return `<text x="${x}" y="${y}" fill="${colour}" text-anchor="${anchor}">${escapeXml(content)}</text>`
}

function shorten(label: string, length: number): string {
  return label.length <= length ? label : `${label.slice(0, Math.max(1, length - 1))}…`
}

function escapeXml(content: string): string {
  return content.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}

function encode(image: string): string {
  return encodeURIComponent(image).replace(
    /[()'!*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function isDay(day: Day | undefined): day is Day {
  return day !== undefined
}
