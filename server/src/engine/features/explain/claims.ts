import type { Analysis, Engine } from '../../analysis-types.ts'
import { describeFact } from '../../claims/describe.ts'
import { properties } from '../../claims/registry.generated.ts'
import type { Claim, Judgment, SpokenDate, Stance, Verdict } from '../../claims/types.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Fact } from '../../knowledge/types.ts'
import { type Day, readable } from '../../text/day.ts'
import { overlaps, touches } from '../../text/span.ts'
import { factSource, formatFact, formatValidity } from '../format-fact.ts'
import { escapeMarkdown } from '../markdown.ts'
import { propertyLabel } from '../property-label.ts'
import type { Place } from './place.ts'

const MAX_CLAIMS = 4
const MAX_FACTS = 6

/** The claims of a place with all that was weighed; or why its sentence makes none. */
export function explainClaims(analysis: Analysis, engine: Engine, place: Place): readonly string[] {
  if (place.whyNot !== undefined) return []
  const { knowledge } = engine
  const all = analysis.judgments.filter(({ claim }) => overlaps(claim.span, place.span))
  const here = all.filter(({ claim }) => touches(claim.span, place.offset))
  const shown = [...here, ...all.filter(one => !here.includes(one))].slice(0, MAX_CLAIMS)
  if (shown.length > 0)
    return shown.flatMap(judgment => [...claimLines(judgment, analysis.asOf, knowledge), ''])
  const named = analysis.mentions.filter(mention => overlaps(mention, place.span))
  if (named.length === 0) return ['No claim: a claim speaks of something that the knowledge names.']
  const labels = [
    ...new Set(named.flatMap(({ entity }) => knowledge.factsOf(entity)).map(fact => fact.property)),
  ]
  const readings = labels.filter(id => properties.some(property => property.id === id && property.read))
  if (readings.length === 0) return ['No claim: the knowledge has no facts that it could be compared with.']
  const what = readings.slice(0, 8).map(propertyLabel).join(', ')
  return [
    `No claim that Dateline can read. Of what is named here it knows: ${what}. None is stated in words that it recognizes.`,
  ]
}

function claimLines(judgment: Judgment, asOf: Day, knowledge: KnowledgeBase): readonly string[] {
  const { claim, verdict } = judgment
  const subject = knowledge.entities.get(claim.subject)?.name ?? claim.subject
  const facts = weighed(judgment, knowledge)
  return [
    `**${title(verdict)}** · ${propertyLabel(claim.property)} of ${escapeMarkdown(subject)}${qualified(claim, knowledge)}`,
    '',
    `- The brief says “${escapeMarkdown(claim.stated.text)}”${readAs(claim, knowledge)}.`,
    `- ${stanceWords(claim.stance)}`,
    `- It speaks for ${spokenFor(claim.stance.speaksFor, asOf)}`,
    `- ${verdictWords(judgment, facts, asOf)}`,
    ...(facts.length === 0 ? [] : ['- Facts weighed:']),
    ...facts.slice(0, MAX_FACTS).map(fact => `  - ${factWords(fact, claim, knowledge)}`),
    ...(facts.length > MAX_FACTS ? [`  - and ${facts.length - MAX_FACTS} more`] : []),
  ]
}

/** The facts that decided, then the others of the same property. */
function weighed({ claim, evidence }: Judgment, knowledge: KnowledgeBase): readonly Fact[] {
  const others = knowledge
    .facts(claim.subject, claim.property)
    .filter(fact => !evidence.includes(fact))
    .filter(fact =>
      Object.entries(claim.qualifiers).every(([name, value]) => fact.qualifiers[name] === value),
    )
  return [...evidence, ...others]
}

function factWords(fact: Fact, claim: Claim, knowledge: KnowledgeBase): string {
  const name = knowledge.entities.get(fact.subject)?.name ?? fact.subject
  const of = fact.subject === claim.subject ? '' : `${escapeMarkdown(name)}, `
  const property = fact.property === claim.property ? '' : `${propertyLabel(fact.property)} `
  const wrong = fact.rank === 'deprecated' ? ' (now known to be wrong)' : ''
  return `${of}${property}${escapeMarkdown(formatFact(fact, knowledge))}${wrong}, ${formatValidity(fact)} — ${factSource(fact, knowledge)}`
}

function readAs({ stated, property, subject }: Claim, knowledge: KnowledgeBase): string {
  const known = properties.find(({ id }) => id === property)
  if (!known || stated.value === true) return ''
  const fact: Fact = {
    subject,
    property,
    value: stated.value,
    ...(known.unit === undefined ? {} : { unit: known.unit }),
    qualifiers: {},
    asOf: '',
    precision: stated.relation === 'about' ? 'approximate' : 'exact',
    rank: 'normal',
    strength: 'primary',
    sources: [],
  }
  const value = describeFact(fact, known, knowledge)
  return value === stated.text ? '' : `, read as ${escapeMarkdown(value)}`
}

function qualified({ qualifiers }: Claim, knowledge: KnowledgeBase): string {
  const values = Object.values(qualifiers).map(id => knowledge.entities.get(id)?.name ?? id)
  return values.length === 0 ? '' : ` (${values.map(escapeMarkdown).join(', ')})`
}

const MODALITIES: Readonly<Record<Stance['modality'], string>> = {
  asserted: 'asserted',
  negated: 'denied',
  hypothetical: 'a hypothesis',
  question: 'a question',
  forecast: 'a forecast',
  quoted: 'quoted',
}

function stanceWords({ modality, tense, insistsOnNow, isReported }: Stance): string {
  const now = insistsOnNow ? ', with stress on the present' : ''
  const reported = isReported ? ', as somebody’s report' : ''
  return `It is ${MODALITIES[modality]}, in the ${tense} tense${now}${reported}.`
}

const ORIGINS: Readonly<Record<SpokenDate['from'], string>> = {
  sentence: 'by its own words',
  passage: 'by a date before it in the paragraph',
  list: 'by the words that open its list',
  caption: 'by the caption of its table',
  heading: 'by its heading',
  directive: 'by a comment `dateline-as-of`',
  'front-matter': 'by the date of the published brief',
}

function spokenFor(date: SpokenDate | undefined, asOf: Day): string {
  if (!date) return `${readable(asOf)}, the day judged on: no date is given.`
  const { first, last } = date.range
  const when = date.iso ? readable(date.iso) : `${readable(first)} to ${readable(last)}`
  return `${when}, ${ORIGINS[date.from]}${date.isHistory ? ', as a time that is over' : ''}.`
}

function title(verdict: Verdict): string {
  const words = verdict === 'changed-since' ? 'changed since' : verdict
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

function verdictWords(
  { claim, verdict, present, since, isWeak }: Judgment,
  facts: readonly Fact[],
  asOf: Day,
): string {
  const now =
    present === undefined
      ? ''
      : ` It is ${escapeMarkdown(present)}${since === undefined ? '' : `, since ${readable(since)}`}.`
  switch (verdict) {
    case 'current':
      return 'Current: a fact bears it out.'
    case 'outdated':
      return `Outdated: it held once and has ended.${now}${weak(isWeak)}`
    case 'contradicted':
      return `Contradicted: the knowledge covers it, and no source says so.${now}${weak(isWeak)}`
    case 'disputed':
      return 'Disputed: sources of like weight disagree.'
    case 'changed-since':
      return `Changed since: right for its date.${now}`
    case 'unknown':
      return `Unknown, so that nothing is said: ${whyUnknown(claim, facts, asOf)}`
  }
}

function weak(isWeak: boolean): string {
  return isWeak ? ' All sources for that are weak, so that it is information only.' : ''
}

function whyUnknown({ stance }: Claim, facts: readonly Fact[], asOf: Day): string {
  if (stance.modality !== 'asserted') return `what is ${MODALITIES[stance.modality]} is not judged.`
  if (facts.length === 0) return 'the knowledge has no fact of that property.'
  const spoken = stance.speaksFor
  if (spoken && spoken.range.first > asOf) return 'it speaks for a day that is yet to come.'
  if (stance.tense === 'past') return 'history is not held against the present.'
  return 'the knowledge does not cover that value at that time.'
}
