import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Fact } from '../knowledge/types.ts'
import { addDays, type Day, lastDay } from '../text/day.ts'
import { judgeSnapshot, latest } from './judge-snapshot.ts'
import { daysOf, divide, unknown, verdictOf } from './judgment.ts'
import type { JudgeFrame } from './property.ts'
import { observedOn } from './timeline.ts'
import type { Claim, Judgment } from './types.ts'

/** `most downloaded`: a first place where downloads are counted. */
export const DOWNLOADED = /^most[- ]downloaded$/iu

/** Whether a board ranks by downloads, as its name says. */
function countsDownloads(benchmark: string, { knowledge }: JudgeFrame): boolean {
  return /\bdownloads\b/iu.test(knowledge.entities.get(benchmark)?.name ?? '')
}

/**
 * A place is lost when the board later shows the model elsewhere or another model there. Where the sentence
 * names no board, it is outdated only if the model has lost that place on every board where it held it.
 */
export function judgeRank(claim: Claim, frame: JudgeFrame): Judgment {
  const isCounted = DOWNLOADED.test(claim.stated.text)
  if (claim.qualifiers.benchmark !== undefined && !isCounted) return judgeOnBoard(claim, frame)
  const held = frame.knowledge
    .facts(claim.subject, 'rank')
    .filter(fact => fact.value === claim.stated.value)
    .filter(({ qualifiers: { benchmark = '' } }) => !isCounted || countsDownloads(benchmark, frame))
  const boards = new Set(held.map(fact => fact.qualifiers.benchmark).filter(board => board !== undefined))
  const verdicts = [...boards].map(benchmark =>
    judgeOnBoard({ ...claim, qualifiers: { ...claim.qualifiers, benchmark } }, frame),
  )
  const [first] = verdicts
  return first && verdicts.every(judgment => judgment.verdict === first.verdict)
    ? { ...first, claim }
    : unknown(claim, frame)
}

function judgeOnBoard(claim: Claim, frame: JudgeFrame): Judgment {
  const onBoard = (fact: Fact) =>
    fact.rank !== 'deprecated' &&
    fact.qualifiers.benchmark === claim.qualifiers.benchmark &&
    (fact.qualifiers.among ?? 'all') === (claim.qualifiers.among ?? 'all')
  const own = frame.knowledge.facts(claim.subject, 'rank').filter(onBoard)
  const judgment = judgeSnapshot(claim, frame, own)
  if (judgment.verdict === 'contradicted' && mayBeEarlier(claim, judgment)) return unknown(claim, frame)
  const rightful = judgment.verdict === 'unknown' ? rightfulPlace(claim, own, frame, onBoard) : undefined
  if (rightful) return verdictOf('contradicted', claim, frame, [rightful], rightful)
  if (judgment.verdict !== 'current' || claim.stance.tense === 'past' || claim.stated.relation === 'at-most')
    return judgment
  const held = divide(claim, own, frame).for.toSorted((a, b) => observedOn(b).localeCompare(observedOn(a)))[0]
  const rival = held && rivalOf(held, frame, onBoard)
  if (!rival) return judgment
  const hasDate = claim.stance.speaksFor !== undefined && observedOn(rival) > daysOf(claim, frame.asOf).last
  return verdictOf(hasDate ? 'changed-since' : 'outdated', claim, frame, [rival, held], rival)
}

/** How far into a month the board was looked at first, so that the start of the month is not known. */
const LATE_DAYS = 7

/** Whether the time that a claim speaks for begins well before the board was seen: `in June`, of a look in its middle. */
function mayBeEarlier({ stance }: Claim, { evidence }: Judgment): boolean {
  const range = stance.speaksFor?.range
  return (
    range !== undefined &&
    evidence.every(
      fact => observedOn(fact) > addDays(range.first, LATE_DAYS) && observedOn(fact) <= range.last,
    )
  )
}

/** The latest observation of another model at the same place of the same board. */
function rivalOf(held: Fact, frame: JudgeFrame, onBoard: (fact: Fact) => boolean): Fact | undefined {
  return frame.knowledge
    .factsWith('rank')
    .filter(fact => onBoard(fact) && fact.subject !== held.subject && fact.value === held.value)
    .filter(fact => observedOn(fact) > observedOn(held) && observedOn(fact) <= frame.asOf)
    .toSorted((a, b) => observedOn(b).localeCompare(observedOn(a)))[0]
}

/** How long a board is taken to stand as it was last seen. */
const STANDS_DAYS = 60
/** How long a model has to be out to be on every board that counts it. */
const LISTED_DAYS = 30

/**
 * What speaks against a place that a model was never seen at: of late the model itself stood lower, which models
 * seldom rise from, or another stood first, when the model had long been out.
 */
function rightfulPlace(
  claim: Claim,
  own: readonly Fact[],
  { knowledge, asOf }: JudgeFrame,
  onBoard: (fact: Fact) => boolean,
): Fact | undefined {
  const place = Number(claim.stated.value)
  if (claim.stance.modality !== 'asserted' || claim.stance.tense === 'past' || claim.stance.speaksFor) return
  const isLate = (fact: Fact) =>
    fact.strength !== 'weak' && observedOn(fact) <= asOf && observedOn(fact) >= addDays(asOf, -STANDS_DAYS)
  const lower = latest(own.filter(isLate), asOf)
  if (lower) return Number(lower.value) > place ? lower : undefined
  if (place !== 1) return undefined
  const released = knowledge.facts(claim.subject, 'released').find(({ rank: kind }) => kind !== 'deprecated')
  const firsts = knowledge.factsWith('rank').filter(fact => onBoard(fact) && fact.value === 1)
  const ahead = latest(
    firsts.filter(fact => isBorneOut(fact, claim, knowledge, asOf)),
    asOf,
  )
  if (ahead) return ahead
  const first = latest(firsts.filter(isLate), asOf)
  const isOut =
    first && released && lastDay(String(released.value)) < addDays(observedOn(first), -LISTED_DAYS)
  return isOut && first.subject !== claim.subject ? first : undefined
}

/** Whether a first place goes with better results on the board than all of the claimed model’s. */
function isBorneOut(first: Fact, { subject }: Claim, knowledge: KnowledgeBase, asOf: Day): boolean {
  const { benchmark } = first.qualifiers
  if (knowledge.entities.get(benchmark ?? '')?.isLive || first.subject === subject) return false
  const resultsOf = (model: string) =>
    knowledge
      .facts(model, 'score')
      .filter(fact => fact.qualifiers.benchmark === benchmark && fact.rank !== 'deprecated')
      .filter(fact => observedOn(fact) <= asOf)
      .map(({ value }) => Number(value))
  const [own, better] = [resultsOf(subject), resultsOf(first.subject)]
  return own.length > 0 && better.length > 0 && Math.min(...better) > Math.max(...own) * MARGIN
}

/** What another way to run a test may make of a result. */
const MARGIN = 1.05
