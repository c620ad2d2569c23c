import { type Day, daysBetween, firstDay } from '../text/day.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import type { CslItem, Fact, Source, Strength } from './types.ts'

const WEIGHT: Readonly<Record<Strength, number>> = { primary: 2, secondary: 1, weak: 0 }

/**
 * The source to name and cite for a fact: of the strongest, the one published nearest to the day on which the
 * fact began, since that one tells it rather than mentions it; of equals, the first listed.
 */
export function leadingSource(fact: Fact, knowledge: Pick<KnowledgeBase, 'sources'>): Source | undefined {
  let best: { source: Source; weight: number; distance: number } | undefined
  for (const key of fact.sources) {
    const source = knowledge.sources.get(key)
    if (!source) continue
    const candidate = { source, weight: WEIGHT[source.strength], distance: distanceOf(source, fact) }
    const isBetter =
      !best ||
      candidate.weight > best.weight ||
      (candidate.weight === best.weight && candidate.distance < best.distance)
    if (isBetter) best = candidate
  }
  return best?.source
}

function distanceOf({ csl }: Source, fact: Fact): number {
  const issued = issuedDay(csl)
  const began =
    fact.validFrom ??
    (typeof fact.value === 'string' && /^\d{4}-\d{2}/.test(fact.value) ? fact.value : fact.asOf)
  return issued === undefined ? Number.MAX_SAFE_INTEGER : Math.abs(daysBetween(firstDay(began), issued))
}

/** The first day that a reference's date of issue can mean. */
export function issuedDay({ issued }: CslItem): Day | undefined {
  const [year, month = 1, day = 1] = issued?.['date-parts']?.[0] ?? []
  if (year === undefined) return undefined
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  )
}
