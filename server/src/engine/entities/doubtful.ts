import type { EntityKind } from '../knowledge/types.ts'
import type { Span } from '../text/span.ts'
import { descriptionsIn, ownersIn } from './descriptions.ts'
import { isSubject } from './sentence-subject.ts'
import { bringsStranger, type Topics } from './topics.ts'
import type { ProseMention } from './types.ts'

/*
 * Words that may go back to one of several, or past somebody unknown: `The company`, `Its chief executive`. Nothing is
 * linked by them for good. What is said of such a one counts only if it once held of what the words most likely mean,
 * and holds of none of the others.
 */

/** More than so many, and nobody knows who is meant. */
const MOST = 3
const BODIES: readonly EntityKind[] = ['lab', 'organization']
/** What no company is called. */
const OFFICIAL =
  /\b(?:Department|Ministry|Pentagon|Commission|Office|Agency|Bureau|Parliament|Council|Administration|Committee|White House|Commerce|Treasury|Congress|Senate)\b/u
const COMPANY = /^(?:company|firm|start-?up|developer|lab|laboratory)$/u

interface Spot extends Span {
  readonly noun: string
}

/** The words of a sentence that may go back to what the one before names, each with whom else it may mean. */
export function doubtfulIn(
  text: string,
  sentence: Span,
  taken: readonly ProseMention[],
  recent: readonly ProseMention[],
  previous: Span,
  topics: () => Topics,
): readonly ProseMention[] {
  const isFree = (spot: Span) => !taken.some(({ start, end }) => start < spot.end && spot.start < end)
  const spots: Spot[] = [
    ...descriptionsIn(text, sentence).filter(({ kind }) => BODIES.includes(kind)),
    ...ownersIn(text, sentence).map(span => ({ ...span, noun: 'its' })),
  ].filter(isFree)
  if (spots.length === 0) return []
  const told = { text, sentence: previous, mentions: recent, isBlurred: false }
  if (bringsStranger(told, 'lab')) return []
  return spots.flatMap((spot): readonly ProseMention[] => {
    const own = taken.filter(({ end, isAnaphor }) => end <= spot.start && !isAnaphor)
    const all = [...recent, ...own].filter(mention => isMeant(mention, spot))
    const [first] = all
    if (!first) return []
    const main = recent.find(one => all.includes(one) && isSubject(text, previous, one)) ?? first
    const others = topics()
      .section.filter(({ kind }) => BODIES.includes(kind))
      .map(({ entity }) => entity)
    const rivals = new Set([...all.map(({ entity }) => entity), ...others].filter(one => one !== main.entity))
    if (rivals.size >= MOST) return []
    const { start, end } = spot
    const { entity, kind } = main
    const meant = { entity, kind, start, end, text: text.slice(start, end), isFamily: false, isAnaphor: true }
    return [{ ...meant, rivals: [...rivals] }]
  })
}

function isMeant({ kind, isFamily, text }: ProseMention, { noun }: Spot): boolean {
  return BODIES.includes(kind) && !isFamily && !(COMPANY.test(noun) && OFFICIAL.test(text))
}
