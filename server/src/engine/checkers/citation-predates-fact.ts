import type { Judgment } from '../claims/types.ts'
import { leadingSource } from '../knowledge/leading-source.ts'
import type { Fact } from '../knowledge/types.ts'
import { firstDay, readable } from '../text/day.ts'
import { type CheckContext, defineChecker } from './checker.ts'
import { citeInstead } from './cite-instead.ts'
import { bundledKey, citedIn, citedJudgments, entryOf, lastWritten, type PlacedCitation } from './cited-by.ts'
import { attribution, nameOf } from './message.ts'

/** A citation that is older than the fact it stands behind. */
export const citationPredatesFact = defineChecker({
  id: 'citation-predates-fact',
  title: 'Citation older than its fact',
  why: 'The claim is right, but what it says began after the source that it cites was written, so that the source can’t bear it out. A source that was looked at later, one that the knowledge has for the same property, a law that sets its own dates, and a citation behind another clause are left alone.',
  severity: 'information',
  findIn: (_, alone) => citedIn(alone(), isOlder),
  *check(context, found) {
    const told = new Set<number>()
    for (const { judgment, cited } of citedJudgments(found, context, isOlder)) {
      const fact = begun(judgment)
      const [first] = cited
      if (!fact?.validFrom || !first || told.has(first.start)) continue
      told.add(first.start)
      const written = lastWritten(entryOf(first.key, context) ?? { id: first.key, type: '' })
      const label = context.properties.get(fact.property)?.label ?? fact.property
      yield {
        start: first.start,
        end: first.end,
        message: `“${first.key}” is of ${readable(written ?? '')}; what it stands behind began on ${readable(fact.validFrom)} (${nameOf(fact.subject, context)}, ${label}: ${attribution(fact, context)}). Cite a later source.`,
        entity: fact.subject,
        property: fact.property,
        related: [],
        judgment,
        tags: [],
      }
    }
  },
  fixes(finding, context) {
    const fact = finding.judgment && begun(finding.judgment)
    const source = fact && leadingSource(fact, context.knowledge)
    return source ? citeInstead(finding, source.csl, context) : []
  },
})

/** Whether all that is cited is older than the fact. */
function isOlder(judgment: Judgment, cited: readonly PlacedCitation[], context: CheckContext): boolean {
  const fact = begun(judgment)
  return fact !== undefined && cited.every(citation => predates(citation, fact, context))
}

/** The fact that bears a claim out, where the day on which it began is known. */
function begun({ claim, verdict, evidence }: Judgment): Fact | undefined {
  const [fact] = evidence
  const isRight = verdict === 'current' || verdict === 'changed-since'
  if (!isRight || claim.stance.modality !== 'asserted' || fact?.strength === 'weak') return undefined
  return fact?.validFrom !== undefined && fact.validFrom.length >= 7 ? fact : undefined
}

/** Sources that set the dates of what they decide. */
const SETS_DATES = /^(?:legislation|bill|regulation|treaty|legal_case|standard)$/u

function predates({ key }: PlacedCitation, fact: Fact, context: CheckContext): boolean {
  const entry = entryOf(key, context)
  const written = entry && lastWritten(entry)
  if (!entry || written === undefined || SETS_DATES.test(entry.type)) return false
  const bundled = bundledKey(key, context)
  const covers =
    bundled !== undefined &&
    context.knowledge
      .supportedBy(bundled)
      .some(({ subject, property }) => subject === fact.subject && property === fact.property)
  return !covers && written < firstDay(fact.validFrom ?? '')
}
