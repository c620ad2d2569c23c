import type { RelatedInformation } from '../analysis-types.ts'
import { describeFact } from '../claims/describe.ts'
import type { Judgment } from '../claims/types.ts'
import { leadingSource } from '../knowledge/leading-source.ts'
import type { CslItem, Fact } from '../knowledge/types.ts'
import { type PartialDate, readable } from '../text/day.ts'
import type { CheckContext } from './checker.ts'

/** Who says so and when: `Anthropic, 30 June 2026`. */
export function attribution(fact: Fact, { knowledge }: CheckContext): string {
  return attributionOf(leadingSource(fact, knowledge)?.csl, fact.asOf)
}

/** Who published a source and when; `otherwise` where it has no date of its own. */
export function attributionOf(source: CslItem | undefined, otherwise?: PartialDate): string {
  const person = source?.author?.[0]
  const who =
    source?.publisher ?? person?.literal ?? person?.family ?? source?.['container-title'] ?? 'source'
  const parts = source?.issued?.['date-parts']?.[0]
  const issued = parts?.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
  const date = issued ?? otherwise
  return date === undefined ? who : `${who}, ${readable(date)}`
}

/** What the knowledge says now, as a sentence without its full stop; where it says nothing, what has ended. */
export function presentSentence(judgment: Judgment, context: CheckContext): string {
  const { claim, presentFact } = judgment
  if (!presentFact) return relatedTo(judgment, context)[0]?.message ?? ''
  const name = nameOf(presentFact.subject, context)
  const property = context.properties.get(presentFact.property)
  const value = property ? describeFact(presentFact, property, context.knowledge) : String(presentFact.value)
  const by = ` (${attribution(presentFact, context)})`
  if (claim.property === 'latest') return `${name} came out on ${value}${by}`
  const label = property?.label ?? presentFact.property
  const since = presentFact.validFrom
    ? ` ${property?.cardinality === 'multiple' ? 'on' : 'since'} ${readable(presentFact.validFrom)}`
    : ` as of ${readable(presentFact.asOf)}`
  const board = claim.qualifiers.benchmark ?? presentFact.qualifiers.benchmark
  const where = board === undefined ? '' : ` on ${nameOf(board, context)}`
  const among = presentFact.qualifiers.among === 'open-weight' ? ' among open-weight models' : ''
  return `${name}, ${label}: ${value}${among}${where}${property?.cardinality === 'single' ? '' : since}${by}`
}

/** The words of the brief in quotation marks, shortened. */
export function quoted(text: string): string {
  const folded = text.replace(/\s+/gu, ' ').trim()
  return `“${folded.length > 60 ? `${folded.slice(0, 57)}…` : folded}”`
}

/** The sources behind a judgment, each with its address; what the message says is not said again. */
export function relatedTo(judgment: Judgment, context: CheckContext): readonly RelatedInformation[] {
  return judgment.evidence.slice(0, 4).map(fact => {
    const by = attribution(fact, context)
    const property = context.properties.get(fact.property)
    const value = property ? describeFact(fact, property, context.knowledge) : String(fact.value)
    const url = leadingSource(fact, context.knowledge)?.csl.URL
    const span = fact.validTo === undefined ? '' : `, until ${readable(fact.validTo)}`
    const told = `${nameOf(fact.subject, context)}, ${property?.label ?? fact.property}: ${value}${span} (${by})`
    return {
      message: fact === judgment.presentFact ? by : told,
      entity: fact.subject,
      ...(url === undefined ? {} : { url }),
    }
  })
}

/** The entity's name, or its id where the knowledge has none. */
export function nameOf(id: string, { knowledge }: CheckContext): string {
  return knowledge.entities.get(id)?.name ?? id
}
