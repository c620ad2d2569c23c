import type { Fix } from '../analysis-types.ts'
import type { Judgment } from '../claims/types.ts'
import type { CheckContext } from './checker.ts'
import type { Citing } from './claim-fixes.ts'
import { balanced } from './edit-place.ts'
import { writingBeside } from './evidence/brief-dates.ts'
import { isDated } from './replace-fix.ts'
import { beVerbBefore, endsClause, isAttributed, presentAdverbs } from './sentence-words.ts'

const PRESENT = /^(?:is|are|remains?|stays?|['’]s|(?:is|are|remains?) (?:currently|now|still|presently))\s+/iu
const PLURAL = /^(?:are|remain|stay)\s/iu
const NOW = /^(?:(?:currently|now|still|presently|today)\s+)+/iu

/**
 * Tells a state that has ended as history: `is suspended` becomes `was suspended until 1 July 2026`, with the
 * source of its end. Nothing where the sentence has no verb that can be put in the past.
 */
export function putInThePast(judgment: Judgment, cite: Citing, context: CheckContext): Fix | undefined {
  const { claim, evidence, presentFact, verdict } = judgment
  const held = evidence.find(fact => fact !== presentFact && fact.property === claim.property)
  if (verdict !== 'outdated' || isDated(judgment) || held?.validTo === undefined || !presentFact)
    return undefined
  if (context.properties.get(claim.property)?.cardinality !== 'timeline') return undefined
  const { text } = context.brief
  if (claim.stance.isDenied || isAttributed(text, claim)) return undefined
  const own = text.slice(claim.valueSpan.start, claim.valueSpan.end)
  const verb = PRESENT.test(own) ? undefined : beVerbBefore(text, claim.valueSpan.start)
  const start = verb?.start ?? claim.valueSpan.start
  const stated = text.slice(start, claim.valueSpan.end)
  if (!PRESENT.test(stated) || /[*_~`[\]<>]|\n/u.test(stated)) return undefined
  const span = balanced(text, { start, end: claim.valueSpan.end })
  if (!span) return undefined
  const adverbs = presentAdverbs(text, claim, span)
  const end = adverbs.reduce((last, edit) => Math.max(last, edit.end), span.end)
  if (!endsClause(text, end)) return undefined
  const state = stated.replace(PRESENT, '').replace(NOW, '')
  const was = PLURAL.test(stated) ? 'were' : 'was'
  const until = writingBeside(claim.stated.text, context.brief).date(held.validTo)
  const words = `${was} ${state} until ${until}`
  return {
    title: `Tell it as history: “${words}”`,
    edits: [{ ...span, newText: words, expected: text.slice(span.start, span.end) }, ...adverbs],
    cites: cite(presentFact, end),
    isPreferred: false,
    isSafe: false,
  }
}
