import type { Analysis } from '../../analysis-types.ts'
import type { Claim, Judgment, Verdict } from '../../claims/types.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { leadingSource } from '../../knowledge/leading-source.ts'
import type { Fact } from '../../knowledge/types.ts'
import { type Day, readable } from '../../text/day.ts'
import type { Span } from '../../text/span.ts'
import { isFixed, newestOn } from '../facts-on.ts'
import { factSource, formatFact, formatValidity, originOf, sourceLink } from '../format-fact.ts'
import type { Hover } from '../hover.ts'
import { escapeMarkdown } from '../markdown.ts'
import { propertyLabel } from '../property-label.ts'

const MAX_CLAIMS = 2
const MAX_SOURCES = 3

const TITLES: Readonly<Record<Exclude<Verdict, 'unknown'>, string>> = {
  outdated: 'Outdated',
  contradicted: 'Contradicted',
  disputed: 'Disputed',
  'changed-since': 'Changed since',
  current: 'Current',
}

/**
 * The claims at an offset that the knowledge can judge, those it does not bear out first. A claim that is borne
 * out is told on its value only, so that its subject is left to the entity.
 */
export function hoverClaims(analysis: Analysis, knowledge: KnowledgeBase, offset: number): Hover | undefined {
  const around = analysis.around({ start: offset, end: offset })
  const judgments = around.judgments.filter(
    ({ verdict, claim }) =>
      verdict !== 'unknown' &&
      (holds(claim.valueSpan, offset) || (verdict !== 'current' && holds(claim.subjectSpan, offset))),
  )
  const [first] = judgments
  if (first === undefined) {
    const isNamed = around.mentions.some(mention => holds(mention, offset))
    return isNamed ? undefined : loneFinding(analysis, offset)
  }
  const shown = [...judgments].sort(byWeight).slice(0, MAX_CLAIMS)
  const markdown = shown.map(judgment => claimSection(judgment, analysis.asOf, knowledge)).join('\n\n')
  return { span: (shown[0] ?? first).claim.span, markdown }
}

function claimSection(judgment: Judgment, asOf: Day, knowledge: KnowledgeBase): string {
  const { claim, verdict, speaksFor } = judgment
  if (verdict === 'unknown') return ''
  const subject = knowledge.entities.get(claim.subject)?.name ?? claim.subject
  const stated = escapeMarkdown(claim.stated.text)
  const days = speaksFor < asOf ? [speaksFor, asOf] : [asOf]
  const lines = [
    `The brief says: “${stated}”${speaksFor === asOf ? '' : `, for ${readable(speaksFor)}`}`,
    verdict === 'outdated' ? beforeLine(judgment, knowledge) : undefined,
    ...(verdict === 'disputed'
      ? disputeLines(judgment, knowledge)
      : days.map(day => onDay(judgment, day, asOf, knowledge))),
    sourcesLine(judgment, knowledge),
  ]
  const title = `**${TITLES[verdict]}** · ${propertyLabel(claim.property)} of ${escapeMarkdown(subject)}`
  return [
    title,
    lines
      .filter(line => line !== undefined)
      .map(line => `- ${line}`)
      .join('\n'),
  ].join('\n\n')
}

/** What the claim holds on to: the value that has ended, or that was last seen before another. */
function beforeLine(
  { claim, evidence, presentFact }: Judgment,
  knowledge: KnowledgeBase,
): string | undefined {
  const before = evidence.find(fact => fact !== presentFact && fact.subject === claim.subject)
  if (before === undefined) return undefined
  const when =
    before.validTo === undefined ? `As of ${readable(before.asOf)}` : `Until ${readable(before.validTo)}`
  const label = before.property === claim.property ? '' : `${propertyLabel(before.property)} `
  return `${when}: ${label}${escapeMarkdown(formatFact(before, knowledge))}${originOf(before)}`
}

/** What held on a day; the judgment's own answer for the as-of date, which may rest on rules of the property. */
function onDay(judgment: Judgment, day: Day, asOf: Day, knowledge: KnowledgeBase): string | undefined {
  const known = day === asOf ? presentOf(judgment, knowledge) : heldOn(judgment, day, knowledge)
  return known === undefined ? undefined : `On ${readable(day)}: ${known}`
}

function presentOf(judgment: Judgment, knowledge: KnowledgeBase): string | undefined {
  const { claim, presentFact, present, since } = judgment
  if (presentFact !== undefined) return told(presentFact, claim, knowledge)
  if (present === undefined) return undefined
  return escapeMarkdown(present) + (since === undefined ? '' : `, since ${readable(since)}`)
}

function heldOn({ claim }: Judgment, day: Day, knowledge: KnowledgeBase): string | undefined {
  const series = knowledge
    .facts(claim.subject, claim.property)
    .filter(fact =>
      Object.entries(claim.qualifiers).every(([name, value]) => fact.qualifiers[name] === value),
    )
  const facts = newestOn(series, day)
  return facts.length === 0 ? undefined : facts.map(fact => told(fact, claim, knowledge)).join('; ')
}

function disputeLines({ evidence }: Judgment, knowledge: KnowledgeBase): readonly string[] {
  return evidence.map(fact => {
    return `${factSource(fact, knowledge)}: ${escapeMarkdown(formatFact(fact, knowledge))}`
  })
}

/** A fact and when it holds; with its own subject and property where the claim has others, as a rank or `latest` has. */
function told(fact: Fact, claim: Claim, knowledge: KnowledgeBase): string {
  const subject = knowledge.entities.get(fact.subject)?.name ?? fact.subject
  const parts = [
    fact.subject === claim.subject ? undefined : escapeMarkdown(subject),
    fact.property === claim.property ? undefined : propertyLabel(fact.property),
  ].filter(part => part !== undefined)
  const value = escapeMarkdown(formatFact(fact, knowledge))
  const when = isFixed(fact) ? '' : `, ${formatValidity(fact)}`
  return `${parts.join(', ')}${parts.length === 0 ? '' : ': '}${value}${when}${originOf(fact)}`
}

function sourcesLine(
  { verdict, presentFact, evidence }: Judgment,
  knowledge: KnowledgeBase,
): string | undefined {
  if (verdict === 'disputed') return undefined
  const facts = presentFact === undefined ? evidence : [presentFact, ...evidence]
  const leading = facts.flatMap(fact => leadingSource(fact, knowledge)?.key ?? [])
  const keys = [...new Set([...leading, ...facts.flatMap(fact => fact.sources)])].slice(0, MAX_SOURCES)
  if (keys.length === 0) return undefined
  return `${keys.length === 1 ? 'Source' : 'Sources'}: ${keys.map(key => sourceLink(key, knowledge)).join('; ')}`
}

/** A finding that rests on no claim. */
function loneFinding(analysis: Analysis, offset: number): Hover | undefined {
  const around = analysis.findingsTouching({ start: offset, end: offset })
  const finding = around.find(one => one.judgment === undefined && holds(one, offset))
  if (finding === undefined) return undefined
  return { span: finding, markdown: escapeMarkdown(finding.message) }
}

const WEIGHT: readonly Verdict[] = [
  'contradicted',
  'outdated',
  'disputed',
  'changed-since',
  'current',
  'unknown',
]

function byWeight(a: Judgment, b: Judgment): number {
  const size = ({ claim }: Judgment): number => claim.span.end - claim.span.start
  return WEIGHT.indexOf(a.verdict) - WEIGHT.indexOf(b.verdict) || size(a) - size(b)
}

function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end
}
