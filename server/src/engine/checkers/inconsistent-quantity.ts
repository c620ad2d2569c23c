import { agrees } from '../claims/compare.ts'
import type { Claim, Judgment, StatedValue } from '../claims/types.ts'
import type { Fact } from '../knowledge/types.ts'
import { overlaps, type Span, shift } from '../text/span.ts'
import { lineNumberAt } from '../text/text.ts'
import { type CheckContext, type Draft, defineChecker, type Found } from './checker.ts'
import type { PlainFigure } from './figures-of-things.ts'
import { nameOf, quoted } from './message.ts'
import { plainFiguresOf } from './plain-figures.ts'
import { type Rivals, rivalsOf, type Sign, signsOf } from './rival-things.ts'

/** The same quantity of the same thing given two values in one brief. */
export const inconsistentQuantity = defineChecker({
  id: 'inconsistent-quantity',
  title: 'Inconsistent quantity',
  why: 'The brief gives the same quantity of the same thing two values that don’t agree at the precision stated, for the same date. Knowledge is not asked. A thing without a name, such as “the survey”, counts where the brief has only one of its kind. History beside the present, what others report, figures of one sentence and what another finding already corrects are left alone.',
  severity: 'warning',
  findIn: (block, alone): readonly Stated[] => {
    const figures = plainFiguresOf(block)
    if (figures.length === 0) return [...firmClaimsOf(alone()), ...signsOf(block)]
    const { judgments } = alone()
    const own = figures.filter(one => !judgments.some(({ claim }) => overlaps(claim.valueSpan, one)))
    return [...firmClaimsOf(alone()), ...own, ...signsOf(block)]
  },
  weigh: conflictsIn,
  // Where they stand in their block is asked for when they are told: it changes with each key.
  weighs: own =>
    own.map(one => {
      if (!('key' in one)) return { ...one, start: 0, end: 0 }
      const { key, stated } = one
      return { key, stated, ...('claim' in one ? { sentence: sentenceOf(one, own) } : { label: one.label }) }
    }),
  *check(context, found, weighed) {
    // What waits to be read may come first, or give a third value.
    if (context.brief.waiting > 0) return
    const told: Span[] = []
    const lineOf: LineOf = ({ start }) => lineNumberAt(context.brief.source, start)
    for (const { what, claim, ...places } of weighed() ?? []) {
      const here = placed(places.here, found)
      const there = placed(places.there, found)
      if (!here || !there) continue
      if (told.some(span => overlaps(span, here))) continue
      told.push(here)
      const about = claim ? { entity: claim.subject, property: claim.property } : {}
      yield { ...conflict(what, here, there, context, lineOf), ...about }
    }
  },
})

/** Two places that give one quantity two values. */
interface Conflict {
  readonly what: string
  readonly here: InBlock
  readonly there: InBlock
  readonly claim?: Claim
}

/** One of what was found in the block of this number. */
interface InBlock {
  readonly block: number
  readonly index: number
}

function placed({ block, index }: InBlock, found: Found<Stated>): Span | undefined {
  const one = found.in(block)[index]
  return one && shift({ start: one.start, end: one.end }, found.startOf(block))
}

/** The first of those whose claim shares its sentence. */
function sentenceOf({ claim }: { readonly claim: Claim }, own: readonly Stated[]): number {
  return own.findIndex(other => 'claim' in other && overlaps(other.claim.sentenceSpan, claim.sentenceSpan))
}

/** The first of each group of quantities against the first that gives another value. */
function conflictsIn(found: Found<Stated>, context: CheckContext): readonly Conflict[] {
  const groups = new Map<string, InBlock & { one: Quantity; isTold: boolean }>()
  const conflicts: Conflict[] = []
  const rivals = rivalsOf(signsIn(found))
  let part = 0
  found.each((one, _, block, index) => {
    if (!('key' in one)) {
      if (one.sign === 'part') part++
      return
    }
    const key = 'of' in one ? keyOfFigure(one, rivals, part) : one.key
    if (key === undefined) return
    const first = groups.get(key)
    if (!first) {
      groups.set(key, { one, block, index, isTold: false })
      return
    }
    if (first.isTold || !areApart(first.one.stated, one.stated)) return
    const here = { block, index }
    const there = { block: first.block, index: first.index }
    if ('claim' in one && 'claim' in first.one) {
      const { claim } = one
      if (!areInConflict(first.one.claim, claim, context)) return
      const isOneSentence =
        block === first.block && overlaps(first.one.claim.sentenceSpan, claim.sentenceSpan)
      if (isOneSentence) return
      const label = context.properties.get(claim.property)?.label ?? claim.property
      conflicts.push({ what: `${nameOf(claim.subject, context)}, ${label}`, here, there, claim })
    } else if ('label' in one && 'label' in first.one) {
      if (first.one.stated.currency === one.stated.currency) conflicts.push({ what: one.label, here, there })
    } else return
    first.isTold = true
  })
  return conflicts.sort((a, b) => Number(a.claim === undefined) - Number(b.claim === undefined))
}

/** What a thing without a name is of is told by the rest of the brief, and by the part that it stands in. */
function keyOfFigure({ key, of, head }: PlainFigure, rivals: Rivals, part: number): string | undefined {
  if (head === undefined) return `${of}|${key}`
  const meant = rivals(head)
  if (meant === 'many') return undefined
  return meant.name === undefined ? `${part}|${of}|${key}` : `${meant.name}|${key}`
}

function signsIn(found: Found<Stated>): readonly Sign[] {
  const signs: Sign[] = []
  found.each(one => {
    if (!('key' in one)) signs.push(one)
  })
  return signs
}

type Quantity = FirmClaim | PlainFigure

type Stated = Quantity | Sign

/** The number of a span's line, from 1. */
type LineOf = (span: Span) => number

/** A claim of a quantity, at its value's place; the claim's own spans are relative to its block. */
interface FirmClaim extends Span {
  readonly key: string
  readonly claim: Claim
  readonly stated: StatedValue
}

function firmClaimsOf(alone: CheckContext): readonly FirmClaim[] {
  return alone.judgments
    .filter(judgment => isFirm(judgment, alone))
    .map(({ claim }) => ({ ...claim.valueSpan, key: keyOf(claim, alone), claim, stated: claim.stated }))
}

/** Stated in the author's own name of a quantity, and not corrected by another finding. */
function isFirm({ claim, verdict }: Judgment, context: CheckContext): boolean {
  const { stance, stated } = claim
  if (typeof stated.value !== 'number' || stance.modality !== 'asserted' || stance.isReported) return false
  if (verdict === 'contradicted' || verdict === 'outdated') return false
  if (context.properties.get(claim.property)?.cardinality !== 'single' && stance.tense === 'past')
    return false
  return !NARROWED.test(context.brief.source.slice(claim.sentenceSpan.start, claim.sentenceSpan.end))
}

/** Words that make a figure one of several right ones. */
const NARROWED =
  /\b(?:beta|preview|extend\w*|optional\w*|batch|cached?|tiers?|modes?|variants?|versions?|thinking|reasoning|tools?|enterprise|default\w*|previous\w*|original\w*|initial\w*|earlier|at launch|increas\w*|rais\w*|rose|gr[eo]w\w*|doubl\w*|instead of|rather than|according|reports?|reported|claims?|estimate\w*|pass@|averag\w*|per|attempts?|shots?|self-reported|up from|down from|alone|sav(?:es?|ed|ings?))\b/iu

/** Claims of one key can be compared: what moves, only for the same days. */
function keyOf({ subject, property, qualifiers, stance }: Claim, { properties }: CheckContext): string {
  const range = stance.speaksFor?.range
  const moves = properties.get(property)?.cardinality !== 'single'
  const days = moves ? `${range?.first ?? ''}/${range?.last ?? ''}` : ''
  return JSON.stringify([subject, property, Object.entries(qualifiers).sort(), days])
}

function areInConflict(a: Claim, b: Claim, { properties, knowledge }: CheckContext): boolean {
  const property = properties.get(a.property)
  if (!property) return false
  return (
    !agrees(property, a.stated, asFact(b), knowledge) && !agrees(property, b.stated, asFact(a), knowledge)
  )
}

/** A claim as if it were a fact, so that another can be compared with it by the property's own measure. */
function asFact({ subject, property, qualifiers, stated }: Claim): Fact {
  const precision = stated.relation === 'about' ? 'approximate' : (stated.relation ?? 'exact')
  const value = stated.value
  return {
    subject,
    property,
    value,
    qualifiers,
    precision,
    asOf: '',
    rank: 'normal',
    strength: 'weak',
    sources: [],
  }
}

/** Whether the values leave no number that both can mean. */
function areApart(a: StatedValue, b: StatedValue): boolean {
  const [one, two] = [intervalOf(a), intervalOf(b)]
  return one.high <= two.low || two.high <= one.low
}

function intervalOf({ value, tolerance = 0, relation }: StatedValue): { low: number; high: number } {
  const number = Number(value)
  const slack = tolerance * (1 - 1e-9)
  return {
    low: relation === 'at-most' ? Number.NEGATIVE_INFINITY : number - slack,
    high: relation === 'at-least' ? Number.POSITIVE_INFINITY : number + slack,
  }
}

function conflict(what: string, here: Span, there: Span, { brief }: CheckContext, lineOf: LineOf): Draft {
  const said = quoted(brief.source.slice(here.start, here.end))
  const before = quoted(brief.source.slice(there.start, there.end))
  return {
    start: here.start,
    end: here.end,
    message: () =>
      `${said} here and ${before} on line ${lineOf(there)} (${what}). Give one value, or say what tells them apart.`,
    related: [{ message: `${before} (${what})`, span: { start: there.start, end: there.end } }],
    tags: [],
  }
}
