import type { Finding, Fix } from '../analysis-types.ts'
import type { Judgment } from '../claims/types.ts'
import { leadingSource } from '../knowledge/leading-source.ts'
import type { Fact } from '../knowledge/types.ts'
import { addDays, type Day, firstDay, readable } from '../text/day.ts'
import type { TextEdit } from '../text/text-edit.ts'
import type { CheckContext } from './checker.ts'
import { balanced, clauseEnd, withArticle } from './edit-place.ts'

/** The fixes of a claim, the preferred first: the present value with its evidence, the date, the citation. */
export function claimFixes({ judgment }: Finding, context: CheckContext): readonly Fix[] {
  if (!judgment) return []
  return [
    replaceWithPresent(judgment, context),
    dateTheClaim(judgment, context),
    citeTheSource(judgment, context),
  ].filter(fix => fix !== undefined)
}

/**
 * Puts the present value for the stated one and cites its source behind the sentence. A dated claim keeps its
 * value: beside its date the present one would be wrong.
 */
function replaceWithPresent(judgment: Judgment, context: CheckContext): Fix | undefined {
  const { claim, presentFact } = judgment
  if (isDated(judgment) || !presentFact || judgment.verdict === 'current') return undefined
  const property = context.properties.get(claim.property)
  const words = property?.rewrite?.(claim, judgment, context.knowledge)
  const { text } = context.brief
  const span = balanced(text, claim.property === 'latest' ? claim.subjectSpan : claim.valueSpan)
  if (words === undefined || !span || isHan(text.slice(span.start, span.end))) return undefined
  const edit = withArticle(text, span, words)
  const expected = text.slice(edit.start, edit.end)
  if (edit.newText === expected) return undefined
  const cite = citation(judgment, presentFact, context)
  return {
    title: `Replace with “${words}”${cite ? ' and cite it' : ''}`,
    edits: [{ ...edit, expected }, ...(cite && cite.start >= edit.end ? [cite] : [])],
    isPreferred: true,
    isSafe: property?.isPlain === true && !judgment.isWeak && judgment.verdict === 'outdated',
  }
}

/** Keeps the stated value and says for which day it was right. */
function dateTheClaim(judgment: Judgment, context: CheckContext): Fix | undefined {
  const { claim, evidence, presentFact } = judgment
  const held = evidence.find(fact => fact !== presentFact)
  if (isDated(judgment) || !held || judgment.verdict !== 'outdated') return undefined
  const { text } = context.brief
  const day = dayOf(held, context)
  const at = clauseEnd(text, claim.valueSpan.end, Math.max(claim.valueSpan.end, claim.sentenceSpan.end))
  const words = isHan(text.slice(claim.valueSpan.start, at)) ? `（截至 ${day}）` : ` (as of ${readable(day)})`
  return {
    title: `Date the claim: “${words.trim()}”`,
    edits: [{ start: at, end: at, newText: words, expected: '' }],
    isPreferred: false,
    isSafe: false,
  }
}

/** The brief's own date where the value held then, else the last day on which it is known to have held. */
function dayOf(held: Fact, { brief }: CheckContext): Day {
  const { date } = brief.frontMatter
  const wasRight = date !== undefined && held.validTo !== undefined && firstDay(date) < held.validTo
  return wasRight ? date : held.validTo ? addDays(firstDay(held.validTo), -1) : held.asOf
}

/** Cites a source that bears the claim out; one that speaks against it would stand behind the wrong words. */
function citeTheSource(judgment: Judgment, context: CheckContext): Fix | undefined {
  const { evidence, presentFact, verdict } = judgment
  const held =
    verdict === 'contradicted'
      ? undefined
      : verdict === 'disputed'
        ? evidence[0]
        : evidence.find(fact => fact !== presentFact)
  const cite = held && citation(judgment, held, context)
  if (!cite) return undefined
  return { title: `Cite ${cite.newText.trim()}`, edits: [cite], isPreferred: false, isSafe: false }
}

/** The citation of a fact's source, before the sentence's final mark; none where it is cited already. */
function citation({ claim }: Judgment, fact: Fact, { brief, knowledge }: CheckContext): TextEdit | undefined {
  const key = leadingSource(fact, knowledge)?.key
  if (key === undefined) return undefined
  const { start, end } = claim.sentenceSpan
  const sentence = brief.text.slice(start, end)
  if (sentence.includes(`@${key}`)) return undefined
  const mark = /[.!?。！？]*["”’)*_]*\s*$/u.exec(sentence)
  const at = Math.max(claim.valueSpan.end, start + (mark?.index ?? sentence.length))
  return { start: at, end: at, newText: ` [@${key}]`, expected: '' }
}

function isDated({ claim }: Judgment): boolean {
  return claim.stance.speaksFor !== undefined && claim.stance.speaksFor.from !== 'front-matter'
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}
