import type { Fix } from '../analysis-types.ts'
import type { Judgment } from '../claims/types.ts'
import type { Fact } from '../knowledge/types.ts'
import { formatDate } from '../text/date-form.ts'
import { addDays, type Day, firstDay } from '../text/day.ts'
import type { CheckContext } from './checker.ts'
import type { Citing } from './claim-fixes.ts'
import { clauseEnd, isInCell } from './edit-place.ts'
import { dateFormOfBrief } from './evidence/brief-dates.ts'
import { isDated } from './replace-fix.ts'
import { presentAdverbIn, presentAdverbs } from './sentence-words.ts'

/** How far behind its sentence a citation may stand. */
const REACH = 3

/**
 * Keeps the stated value, says for which day it was right and cites who said so, unless the sentence cites its own
 * source. `why` tells why the value is not replaced.
 */
export function dateTheClaim(
  judgment: Judgment,
  why: string | undefined,
  cite: Citing,
  context: CheckContext,
): Fix | undefined {
  const { claim, evidence, presentFact } = judgment
  const held = evidence.find(fact => fact !== presentFact)
  if (isDated(judgment) || !held || judgment.verdict !== 'outdated') return undefined
  const { text } = context.brief
  const { valueSpan, sentenceSpan } = claim
  // A cell is dated by its row or caption.
  if (isInCell(context.brief, valueSpan.start)) return undefined
  const at = clauseEnd(text, valueSpan.end, Math.max(valueSpan.end, sentenceSpan.end))
  const isHan = /\p{Script=Han}/u.test(text.slice(valueSpan.start, at))
  const date = formatDate(dayOf(held, context), dateFormOfBrief(context.brief, isHan))
  const words = isHan ? `（截至${date}）` : ` (as of ${date})`
  const isCited = context.citations.some(
    ({ start }) => sentenceSpan.start <= start && start <= sentenceSpan.end + REACH,
  )
  const adverb = presentAdverbIn(text, valueSpan.start, valueSpan.end)
  const around = presentAdverbs(text, claim, valueSpan).filter(({ end }) => end <= at)
  return {
    title: `Date the claim: “${words.trim()}”${why === undefined ? '' : ` (${why})`}`,
    edits: [...(adverb ? [adverb] : []), ...around, { start: at, end: at, newText: words, expected: '' }],
    cites: isCited ? [] : cite(held, at),
    isPreferred: why !== undefined,
    isSafe: false,
  }
}

/** The brief's own date where the value held then, else the last day on which it is known to have held. */
function dayOf(held: Fact, { brief }: CheckContext): Day {
  const { date } = brief.frontMatter
  const wasRight = date !== undefined && held.validTo !== undefined && firstDay(date) < held.validTo
  return wasRight ? date : held.validTo ? addDays(firstDay(held.validTo), -1) : held.asOf
}
