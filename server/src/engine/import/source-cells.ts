import type { Source, Strength } from '../knowledge/types.ts'
import { isPartialDate } from '../text/day.ts'
import { type ImportContext, keyOf } from './records.ts'

/** The columns that tell a row's source: its key in the base, or what a new one needs. */
export const SOURCE_COLUMNS: readonly string[] = [
  'source',
  'sourceTitle',
  'sourcePublisher',
  'sourceDate',
  'sourceURL',
  'sourceStrength',
]
const STRENGTHS: readonly Strength[] = ['primary', 'secondary', 'weak']

/** The keys of a row's sources and the strongest of their strengths, or why there are none. */
export function readSourceCells(
  cells: Readonly<Record<string, string>>,
  { knowledge }: ImportContext,
  sources: Map<string, Source>,
): { readonly keys: readonly string[]; readonly strength: Strength } | { readonly problem: string } {
  const { sourceTitle: title, sourcePublisher: publisher, sourceDate: date, sourceURL: URL } = cells
  const keys = (cells.source ?? '').split(/[\s;,]+/).filter(key => key !== '')
  const lacking = keys.filter(key => !knowledge.sources.has(key) && !sources.has(key))
  const isDescribed = Boolean(title && publisher && date && isPartialDate(date) && URL)
  if (keys.length === 0 && !isDescribed) {
    return {
      problem:
        'a fact needs a `source`: a key of the base, or sourceTitle, sourcePublisher, sourceDate and sourceURL',
    }
  }
  const [first] = lacking
  if (first !== undefined && !(isDescribed && keys.length === 1)) {
    return {
      problem: `there is no source \`${first}\`; describe it by sourceTitle, sourcePublisher, sourceDate (a date that exists) and sourceURL`,
    }
  }
  const strength = STRENGTHS.find(word => word === (cells.sourceStrength || 'weak'))
  if (strength === undefined) return { problem: `sourceStrength must be one of ${STRENGTHS.join(', ')}` }
  if (title && publisher && date && URL && lacking.length === keys.length) {
    const there = [...knowledge.sources.values()].find(({ csl }) => csl.URL === URL)
    if (there) return { keys: [there.key], strength: there.strength }
    const key =
      keys[0] ?? keyOf(`${publisher} ${date.slice(0, 4)} ${title.split(/\s+/).slice(0, 6).join(' ')}`)
    const issued = { 'date-parts': [date.split('-').map(Number)] }
    sources.set(key, { key, strength, csl: { id: key, type: 'webpage', title, publisher, issued, URL } })
    return { keys: [key], strength }
  }
  const strengths = keys.map(key => (knowledge.sources.get(key) ?? sources.get(key))?.strength)
  return { keys, strength: STRENGTHS.find(word => strengths.includes(word)) ?? 'weak' }
}
