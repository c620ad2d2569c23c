import type { Finding, Fix } from '../analysis-types.ts'
import type { Judgment } from '../claims/types.ts'
import { addDays, firstDay, readable } from '../text/day.ts'
import type { TextEdit } from '../text/text-edit.ts'
import type { CheckContext } from './checker.ts'

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
  const { claim } = judgment
  if (claim.stance.speaksFor && claim.stance.speaksFor.from !== 'front-matter') return undefined
  const property = context.properties.get(claim.property)
  const newText = property?.rewrite?.(claim, judgment, context.knowledge)
  if (newText === undefined || !judgment.presentFact || judgment.verdict === 'current') return undefined
  const target = claim.property === 'latest' ? claim.subjectSpan : claim.valueSpan
  const expected = context.brief.text.slice(target.start, target.end)
  if (newText === expected) return undefined
  const cite = citation(judgment, context)
  return {
    title: `Replace with “${newText}”${cite ? ' and cite it' : ''}`,
    edits: [{ ...target, newText, expected }, ...(cite && cite.start >= target.end ? [cite] : [])],
    isPreferred: true,
    isSafe: property?.isPlain === true && !judgment.isWeak && judgment.verdict === 'outdated',
  }
}

/** Keeps the stated value and says for which day it was right. */
function dateTheClaim(judgment: Judgment, context: CheckContext): Fix | undefined {
  const { claim, evidence, presentFact } = judgment
  if (claim.stance.speaksFor && claim.stance.speaksFor.from !== 'front-matter') return undefined
  const held = evidence.find(fact => fact !== presentFact)
  if (!held || judgment.verdict !== 'outdated') return undefined
  const date = context.brief.frontMatter.date
  const wasRight = date !== undefined && held.validTo !== undefined && firstDay(date) < held.validTo
  const day = wasRight ? date : held.validTo ? addDays(firstDay(held.validTo), -1) : held.asOf
  const at = claim.valueSpan.end
  return {
    title: `Date the claim: “(as of ${readable(day)})”`,
    edits: [{ start: at, end: at, newText: ` (as of ${readable(day)})`, expected: '' }],
    isPreferred: false,
    isSafe: false,
  }
}

function citeTheSource(judgment: Judgment, context: CheckContext): Fix | undefined {
  const cite = citation(judgment, context)
  if (!cite) return undefined
  return { title: `Cite ${cite.newText.trim()}`, edits: [cite], isPreferred: false, isSafe: false }
}

/** The citation of the present value's source, before the sentence's final mark; none where it is cited already. */
function citation({ claim, presentFact, evidence }: Judgment, { brief }: CheckContext): TextEdit | undefined {
  const key = (presentFact ?? evidence[0])?.sources[0]
  if (key === undefined) return undefined
  const { start, end } = claim.sentenceSpan
  const sentence = brief.text.slice(start, end)
  if (sentence.includes(`@${key}`)) return undefined
  const mark = /[.!?。！？]*["”’)]*\s*$/u.exec(sentence)
  const at = Math.max(claim.valueSpan.end, start + (mark?.index ?? sentence.length))
  return { start: at, end: at, newText: ` [@${key}]`, expected: '' }
}
