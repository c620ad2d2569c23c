import { formatDate } from '../text/date-form.ts'
import { defineChecker } from './checker.ts'
import { clauseEnd } from './edit-place.ts'
import { dateFormOfBrief } from './evidence/brief-dates.ts'
import { nameOf, quoted } from './message.ts'
import { isVolatile } from './volatile.ts'

/** A figure that soon changes and has no date, even while it is right. */
export const undatedFigure = defineChecker({
  id: 'undated-figure',
  title: 'Undated figure',
  why: 'Ranks, scores, prices and valuations move. One without a date misleads as soon as it does, so a house style may ask for the date. What has one by its sentence, paragraph, heading or caption is left alone, and so is what another finding already says is wrong.',
  severity: 'hint',
  isOptional: true,
  isLocal: true,
  *check(context) {
    for (const judgment of context.judgments) {
      const { claim, verdict } = judgment
      const dated = claim.stance.speaksFor
      if (typeof claim.stated.value !== 'number' || !isVolatile(judgment, context)) continue
      if ((dated && dated.from !== 'front-matter') || verdict === 'outdated' || verdict === 'contradicted')
        continue
      const label = context.properties.get(claim.property)?.label ?? claim.property
      yield {
        ...claim.valueSpan,
        message: `${quoted(claim.stated.text)} has no date (${nameOf(claim.subject, context)}, ${label}). Say as of when.`,
        entity: claim.subject,
        property: claim.property,
        related: [],
        judgment,
        tags: [],
      }
    }
  },
  fixes({ judgment }, { brief }) {
    const known = judgment?.verdict === 'current' ? judgment.presentFact : undefined
    if (!judgment || !known) return []
    const { valueSpan, sentenceSpan } = judgment.claim
    const at = clauseEnd(brief.text, valueSpan.end, Math.max(valueSpan.end, sentenceSpan.end))
    const isHan = /\p{Script=Han}/u.test(brief.source.slice(valueSpan.start, at))
    const date = formatDate(known.asOf, dateFormOfBrief(brief, isHan))
    const words = isHan ? `（截至${date}）` : ` (as of ${date})`
    const edits = [{ start: at, end: at, newText: words, expected: '' }]
    return [{ title: `Date the claim: “${words.trim()}”`, edits, isPreferred: true, isSafe: false }]
  },
})
