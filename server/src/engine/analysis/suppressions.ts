import type { Finding } from '../analysis-types.ts'
import { knownSince } from '../claims/known-since.ts'
import { type PlacedDirective, placeDirectives, reaches } from '../document/directive-reach.ts'
import type { Brief, Directive } from '../document/types.ts'
import { type Day, lastDay, readable } from '../text/day.ts'
import type { Span } from '../text/span.ts'

/** A comment and the findings that it silences. */
export interface Suppression {
  readonly placed: PlacedDirective
  readonly silences: (finding: Pick<Finding, 'code' | 'judgment'> & Span) => boolean
}

/**
 * The findings that no comment in the brief suppresses. A suppression whose date has passed counts no more; what
 * has changed after a review says so.
 */
export function withoutSuppressed(findings: readonly Finding[], brief: Brief, asOf: Day): readonly Finding[] {
  const placed = placeDirectives(brief)
  if (placed.length === 0) return findings
  const suppressions = suppressionsOf(placed, asOf)
  const reviews = placed.filter(({ directive }) => directive.type === 'reviewed')
  return findings
    .filter(finding => !suppressions.some(({ silences }) => silences(finding)))
    .map(finding => (reviews.length === 0 ? finding : sinceReview(finding, reviews)))
}

/** What the comments of a brief silence on a day. */
export function suppressionsIn(brief: Brief, asOf: Day): readonly Suppression[] {
  return suppressionsOf(placeDirectives(brief), asOf)
}

function suppressionsOf(all: readonly PlacedDirective[], asOf: Day): readonly Suppression[] {
  const placed = all.filter(({ directive }) => !hasLapsed(directive, asOf))
  return placed.flatMap((one, index): Suppression[] => {
    const { directive } = one
    if (directive.type === 'reviewed') {
      return [
        { placed: one, silences: finding => reaches(one, finding) && isKnownBy(finding, directive.date) },
      ]
    }
    if (!('codes' in directive) || directive.type === 'enable') return []
    const end =
      directive.type === 'disable'
        ? placed.find((later, at) => at > index && ends(later.directive, directive))
        : undefined
    const isIn = (finding: Span): boolean => {
      if (directive.type === 'disable-file') return true
      if (directive.type !== 'disable') return reaches(one, finding)
      return one.reach.start <= finding.end && (end === undefined || finding.start <= end.reach.end)
    }
    return [{ placed: one, silences: finding => covers(directive.codes, finding.code) && isIn(finding) }]
  })
}

/** Whether all that a finding rests on was known on the day of a review. */
function isKnownBy({ judgment }: Pick<Finding, 'judgment'>, date: string): boolean {
  const since = judgment && knownSince(judgment)
  return since !== undefined && lastDay(since) <= lastDay(date)
}

/** A finding where a review was made before the fact behind it changed says so. */
function sinceReview(finding: Finding, reviews: readonly PlacedDirective[]): Finding {
  const review = finding.judgment && reviews.findLast(placed => reaches(placed, finding))
  if (!review || !('date' in review.directive)) return finding
  const { date } = review.directive
  return { ...finding, message: `${finding.message} This changed after the review of ${readable(date)}.` }
}

function covers(codes: readonly string[], code: string): boolean {
  return codes.length === 0 || codes.includes(code)
}

function ends(enable: Directive, disable: Directive): boolean {
  if (enable.type !== 'enable' || disable.type !== 'disable') return false
  if (enable.codes.length === 0) return true
  return disable.codes.every(code => enable.codes.includes(code))
}

function hasLapsed(directive: Directive, asOf: Day): boolean {
  return 'until' in directive && directive.until !== undefined && lastDay(directive.until) < asOf
}
