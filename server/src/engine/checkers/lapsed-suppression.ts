import type { Fix } from '../analysis-types.ts'
import { knownSince } from '../claims/known-since.ts'
import { type PlacedDirective, placeDirectives, reaches } from '../document/directive-reach.ts'
import { type Day, lastDay, readable } from '../text/day.ts'
import { type CheckContext, defineChecker } from './checker.ts'
import { inThreeMonths, removeComment } from './comment-edits.ts'

/** A comment that silences nothing any more: its end date has passed, or its review was overtaken. */
export const lapsedSuppression = defineChecker({
  id: 'lapsed-suppression',
  title: 'Lapsed suppression',
  why: 'A suppression is over on the day after its end date, and a review counts for what was known on its day. The comment is told when it has lapsed, when something has changed after a review, and when nothing that Dateline can judge stands where a review was made. A review of claims that are right stays unmentioned.',
  severity: 'hint',
  *check(context) {
    const { directives, waiting } = context.brief
    // What waits to be read may be what a review is of.
    if (waiting > 0 || directives === 0) return
    for (const placed of placeDirectives(context.brief)) {
      const message = lapse(placed, context)
      if (message !== undefined)
        yield { start: placed.start, end: placed.end, message, related: [], tags: ['unnecessary'] }
    }
  },
  fixes(finding, { brief, asOf }) {
    const placed = placeDirectives(brief).find(({ start }) => start === finding.start)
    if (!placed) return []
    const { directive, start, end } = placed
    const remove: Fix = {
      title: 'Remove the comment',
      edits: [removeComment(brief.text, placed)],
      isPreferred: true,
      isSafe: false,
    }
    const written = 'until' in directive ? directive.until : 'date' in directive ? directive.date : undefined
    const next = 'until' in directive ? inThreeMonths(asOf) : asOf
    const at = written === undefined ? -1 : brief.source.slice(start, end).indexOf(written)
    if (written === undefined || at === -1) return [remove]
    const edit = { start: start + at, end: start + at + written.length, newText: next, expected: written }
    const title =
      'until' in directive
        ? `Extend the suppression until ${readable(next)}`
        : `Mark as reviewed anew on ${readable(next)}`
    return [remove, { title, edits: [edit], isPreferred: false, isSafe: false }]
  },
})

function lapse(placed: PlacedDirective, { asOf, judgments }: CheckContext): string | undefined {
  const { directive } = placed
  if ('until' in directive && directive.until !== undefined) {
    const isOver = lastDay(directive.until) < asOf
    return isOver
      ? `This suppression lapsed after ${readable(directive.until)}. Remove or extend it.`
      : undefined
  }
  if (directive.type !== 'reviewed') return undefined
  const day: Day = lastDay(directive.date)
  const date = readable(directive.date)
  const reviewed = judgments.filter(
    ({ claim, verdict }) => verdict !== 'unknown' && reaches(placed, claim.span),
  )
  if (reviewed.length === 0) return `Nothing that can be judged stands where this review of ${date} was made.`
  const changed = reviewed.filter(judgment => {
    const since = judgment.verdict === 'current' ? undefined : knownSince(judgment)
    return since !== undefined && lastDay(since) > day
  })
  if (changed.length === 0) return undefined
  return `Since this review of ${date}, ${changed.length === 1 ? 'one claim' : `${changed.length} claims`} here changed.`
}
