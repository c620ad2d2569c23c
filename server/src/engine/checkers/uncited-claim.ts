import type { Judgment } from '../claims/types.ts'
import type { PlacedBlock } from '../document/types.ts'
import { defineChecker } from './checker.ts'
import { sourceFor } from './cited-by.ts'
import { attributionOf, nameOf, quoted } from './message.ts'
import { isVolatile } from './volatile.ts'

/** A claim on what soon changes, without a source. */
export const uncitedClaim = defineChecker({
  id: 'uncited-claim',
  title: 'Uncited claim',
  why: 'What changes from week to week or month to month needs a source that a reader can date. A citation, a link or a footnote anywhere in the same paragraph, list or table counts, and headings need none.',
  severity: 'hint',
  isOptional: true,
  isLocal: true,
  *check(context) {
    const told = new Set<number>()
    let at = 0
    for (const judgment of [...context.judgments].sort((a, b) => startOf(a) - startOf(b))) {
      if (!isVolatile(judgment, context)) continue
      const { blocks } = context.brief
      while ((blocks[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= startOf(judgment)) at++
      const placed = blocks[at]
      const { claim } = judgment
      if (!placed || told.has(claim.sentenceSpan.start) || hasSource(placed)) continue
      told.add(claim.sentenceSpan.start)
      const label = context.properties.get(claim.property)?.label ?? claim.property
      yield {
        ...claim.valueSpan,
        message: `${quoted(claim.stated.text)} has no source (${nameOf(claim.subject, context)}, ${label}). Cite one.`,
        entity: claim.subject,
        property: claim.property,
        related: [],
        judgment,
        tags: [],
      }
    }
  },
  fixes({ judgment }, context) {
    const source = judgment && sourceFor(judgment, context)
    if (!source) return []
    const { sentenceSpan, valueSpan } = judgment.claim
    const cites = [{ csl: source.csl, sentence: sentenceSpan, after: valueSpan.end }]
    return [
      { title: `Cite ${attributionOf(source.csl)}`, edits: [], cites, isPreferred: true, isSafe: false },
    ]
  },
})

function startOf({ claim }: Judgment): number {
  return claim.sentenceSpan.start
}

const LINK = /\]\(|\]\[|\[\^|https?:\/\/|<a\s/iu

function hasSource({ block }: PlacedBlock): boolean {
  const isHeading = block.passages.every(passage => passage.kind === 'heading')
  return isHeading || block.citations.length > 0 || LINK.test(block.source)
}
