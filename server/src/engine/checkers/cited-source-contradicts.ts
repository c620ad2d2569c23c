import { agrees } from '../claims/compare.ts'
import { describeFact } from '../claims/describe.ts'
import { holdsDuring, observedOn } from '../claims/timeline.ts'
import type { Claim, Judgment } from '../claims/types.ts'
import type { Fact } from '../knowledge/types.ts'
import { daysBetween, readable } from '../text/day.ts'
import { type CheckContext, defineChecker } from './checker.ts'
import { citeInstead } from './cite-instead.ts'
import {
  bundledKey,
  citedIn,
  citedJudgments,
  entryOf,
  lastWritten,
  type PlacedCitation,
  sourceFor,
} from './cited-by.ts'
import { nameOf, quoted } from './message.ts'

/** A claim whose own source says otherwise. */
export const citedSourceContradicts = defineChecker({
  id: 'cited-source-contradicts',
  title: 'Cited source contradicts',
  why: 'The knowledge has the source that the claim cites, and that source gives another value for the same property and time. Where several sources are cited, one of which may say it, nothing is said.',
  severity: 'warning',
  findIn: (_, alone) => citedIn(alone(), isContradicted),
  *check(context, found) {
    const told = new Set<number>()
    for (const { judgment, cited } of citedJudgments(found, context, isContradicted)) {
      const { claim } = judgment
      const [first] = cited
      const fact = first && statedOtherwise(first.key, claim, context)
      const property = context.properties.get(claim.property)
      if (!first || !fact || !property || told.has(first.start)) continue
      told.add(first.start)
      const written = lastWritten(entryOf(first.key, context) ?? { id: first.key, type: '' })
      const value = describeFact(fact, property, context.knowledge)
      yield {
        start: first.start,
        end: first.end,
        message: `${quoted(claim.stated.text)} is not what “${first.key}” says. ${nameOf(fact.subject, context)}, ${property.label}: ${value} (${readable(written ?? fact.asOf)}). Correct the value or cite its source.`,
        entity: fact.subject,
        property: fact.property,
        related: [{ message: quoted(claim.stated.text), span: claim.valueSpan }],
        tags: [],
      }
    }
  },
  fixes(finding, context) {
    const judgment = context.judgments.find(
      ({ claim }) =>
        finding.related[0]?.span?.start === claim.valueSpan.start && claim.subject === finding.entity,
    )
    const source = judgment && sourceFor(judgment, context)
    return source ? citeInstead(finding, source.csl, context) : []
  },
})

/** Whether all that is cited says otherwise. */
function isContradicted(
  { claim }: Judgment,
  cited: readonly PlacedCitation[],
  context: CheckContext,
): boolean {
  return cited.every(({ key }) => statedOtherwise(key, claim, context) !== undefined)
}

/** What a cited source says of the claim's property and time, where no statement of it agrees with the claim. */
function statedOtherwise(key: string, claim: Claim, context: CheckContext): Fact | undefined {
  const bundled = bundledKey(key, context)
  const property = context.properties.get(claim.property)
  if (bundled === undefined || !property || property.cardinality === 'multiple') return undefined
  const { knowledge } = context
  if (property.cardinality !== 'single' && isLater(key, bundled, context)) return undefined
  const facts = knowledge
    .supportedBy(bundled)
    .filter(fact => fact.subject === claim.subject && fact.property === claim.property)
    .filter(fact => property.qualifiers.every(name => fact.qualifiers[name] === claim.qualifiers[name]))
  if (facts.some(fact => agrees(property, claim.stated, fact, knowledge))) return undefined
  return facts.find(fact => property.cardinality === 'single' || isOfItsTime(fact, claim, context))
}

/** Whether the brief cites a later state of the page than the knowledge has. */
function isLater(key: string, bundled: string, { entriesOf, knowledge }: CheckContext): boolean {
  const own = entriesOf(key)[0]?.csl
  const known = knowledge.sources.get(bundled)?.csl
  return own !== undefined && known !== undefined && lastWritten(own) !== lastWritten(known)
}

const NEAR_DAYS = 10

/** Whether a source's statement is about the days of which the claim speaks. */
function isOfItsTime(fact: Fact, { stance, property }: Claim, { asOf, properties }: CheckContext): boolean {
  if (stance.tense === 'past' && !stance.speaksFor) return false
  const days = stance.speaksFor?.range
  if (properties.get(property)?.cardinality !== 'snapshot')
    return holdsDuring(fact, days ?? { first: asOf, last: asOf })
  return (
    !days ||
    (daysBetween(days.last, observedOn(fact)) <= NEAR_DAYS &&
      daysBetween(observedOn(fact), days.first) <= NEAR_DAYS)
  )
}
