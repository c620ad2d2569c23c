import type { Fix } from '../analysis-types.ts'
import { describeFact } from '../claims/describe.ts'
import type { Property } from '../claims/property.ts'
import type { Claim, Judgment } from '../claims/types.ts'
import type { Span } from '../text/span.ts'
import type { CheckContext } from './checker.ts'
import type { Citing } from './claim-fixes.ts'
import { balanced, isInCell, withArticle } from './edit-place.ts'
import { writingBeside } from './evidence/brief-dates.ts'
import { besideClaim, beVerbBefore, endsClause, isAttributed, presentAdverbs } from './sentence-words.ts'

/**
 * Puts the present value for the stated one and cites its source. A dated claim keeps its value: beside its date
 * the present one would be wrong. The answer is why not, in a few words, where no safe wording exists.
 */
export function replaceWithPresent(
  judgment: Judgment,
  cite: Citing,
  context: CheckContext,
): Fix | string | undefined {
  const { claim, presentFact } = judgment
  const property = context.properties.get(claim.property)
  if (isDated(judgment) || !presentFact || !property || judgment.verdict === 'current') return undefined
  const { text } = context.brief
  if (claim.stance.isDenied) return 'it is told by denying the opposite'
  if (isAttributed(text, claim)) return 'it is told as somebody’s words'
  if (saysMore(judgment, property, context)) return 'the sentence says more of that name'
  const wording = wordsFor(claim, judgment, property, context)
  if (!wording) return isHan(text.slice(claim.valueSpan.start, claim.valueSpan.end)) ? chinese : noWording
  const { words } = wording
  const span = balanced(text, wording.span)
  if (!span) return 'its emphasis crosses the words'
  const isStatement = /^(?:has|have|was|were) /u.test(words)
  const adverbs = isStatement ? presentAdverbs(text, claim, span) : []
  const end = adverbs.reduce((last, edit) => Math.max(last, edit.end), span.end)
  if (isStatement && !endsClause(text, end)) return 'what follows would not fit'
  const edit = withArticle(text, span, words)
  const expected = text.slice(edit.start, edit.end)
  if (edit.newText === expected) return undefined
  return {
    title: `Replace with “${words}”`,
    edits: [{ ...edit, expected }, ...adverbs],
    cites: cite(presentFact, end),
    isPreferred: true,
    isSafe: property.isPlain === true && isSafe(judgment, property, text),
  }
}

/** Whether nothing beside the claim may rest on what is replaced: nothing at all beside a name, such as `, its founder`. */
function isSafe({ claim, isWeak, verdict }: Judgment, { valueType }: Property, text: string): boolean {
  const beside = besideClaim(text, claim)
  const isPlain = !/[,;:(—–，；（]/u.test(text.slice(claim.span.start, claim.span.end))
  const isName = valueType === 'entity' || valueType === 'text'
  const fits = isName ? beside === 'nothing' && isPlain : beside !== 'more'
  return fits && !isWeak && verdict === 'outdated'
}

/** Whether the sentence claims more of an entity whose name is replaced, which may not be so of the other. */
function saysMore(
  { claim, presentFact }: Judgment,
  { valueType }: Property,
  { judgments, knowledge }: CheckContext,
): boolean {
  if (valueType !== 'entity') return false
  const other = claim.property === 'latest' ? presentFact?.subject : String(presentFact?.value)
  const maker = knowledge.entities.get(other ?? '')?.lab
  const replaced = claim.property === 'latest' ? claim.subject : String(claim.stated.value)
  return judgments.some(
    ({ claim: { subject, property, stated, sentenceSpan } }) =>
      subject === replaced &&
      property !== claim.property &&
      sentenceSpan.start === claim.sentenceSpan.start &&
      !(property === 'developer' && stated.value === maker),
  )
}

const chinese = 'this Chinese wording cannot be replaced safely'
const noWording = 'this wording cannot be replaced safely'

/** The words of the present value and what they stand for: the value, with the verb before it where they bring one. */
function wordsFor(
  claim: Claim,
  judgment: Judgment,
  property: Property,
  context: CheckContext,
): { readonly words: string; readonly span: Span } | undefined {
  const { brief, knowledge } = context
  const span = claim.property === 'latest' ? claim.subjectSpan : claim.valueSpan
  const writing = writingBeside(claim.stated.text, brief)
  const rewrite = (stated: Claim): string | undefined =>
    property.rewrite?.(stated, judgment, knowledge, writing)
  const verb = property.isPlain ? undefined : beVerbBefore(brief.text, span.start)
  if (verb) {
    const withVerb = { ...claim.stated, text: `${verb.text} ${claim.stated.text}` }
    const words = rewrite({ ...claim, stated: withVerb })
    if (words !== undefined && /^(?:has|have|was|were) /u.test(words))
      return { words, span: { start: verb.start, end: span.end } }
    if (words !== undefined && / since /u.test(words)) return undefined
  }
  const words = rewrite(claim) ?? termInCell(claim, judgment, property, context)
  const isForeign = !property.isPlain && isHan(claim.stated.text)
  return words === undefined || isForeign ? undefined : { words, span }
}

/** In a cell that holds a term and nothing else, the present term fits whatever it is. */
function termInCell(
  { sentenceSpan, stated }: Claim,
  { presentFact }: Judgment,
  property: Property,
  { brief, knowledge }: CheckContext,
): string | undefined {
  const cell = brief.source.slice(sentenceSpan.start, sentenceSpan.end).trim()
  if (property.valueType !== 'term' || !presentFact || cell !== stated.text || isHan(cell)) return undefined
  if (!isInCell(brief, sentenceSpan.start) || /\s.*\s/u.test(cell)) return undefined
  const term = describeFact(presentFact, property, knowledge)
  return /^\p{Lu}/u.test(cell) ? term.slice(0, 1).toUpperCase() + term.slice(1) : term
}

/** Whether a claim says for when it speaks, in its own words or around it. */
export function isDated({ claim }: Judgment): boolean {
  return claim.stance.speaksFor !== undefined && claim.stance.speaksFor.from !== 'front-matter'
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}
