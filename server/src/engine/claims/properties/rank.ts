import type { Fact } from '../../knowledge/types.ts'
import { judgeSnapshot } from '../judge-snapshot.ts'
import { daysOf, divide, unknown, verdictOf } from '../judgment.ts'
import { defineProperty, type JudgeFrame } from '../property.ts'
import { observedOn } from '../timeline.ts'
import type { Claim, Judgment } from '../types.ts'

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]
const TOP =
  '(?:top(?:[- ](?:ranked|ranking|scoring|rated|performing))?|highest[- ](?:ranked|ranking|scoring|rated)|best(?:[- ](?:ranked|performing|scoring))?|strongest|leading|most [“"‘\']?(?:intelligent|capable|powerful|advanced)[”"’\']?|number one|no\\. ?1|#1|first|1st)'
const PLACE = `(?:second only|${ORDINALS.join('|')}|no\\. ?\\d+|number \\d+|#\\d+|\\d+(?:st|nd|rd|th))`
const OPEN = '(?:open[- ]weights?|open[- ]sourced?|open)'
/** `open-weight model`, with no word that narrows the field to a task, a size or a country. */
const MODEL = `${OPEN}(?: |-)(?:(?:AI|language|large|foundation|frontier|general-purpose|reasoning) )*(?:models?|LLMs?)(?![\\w-])`
const RANKED = '(?:is|are|remains?|ranks?|ranked|stands?|sits?|comes?|came|was|places?|placed|rated|listed)'
const STANDINGS =
  '(?:the )?(?:(?:overall|latest|current|global|full) )?(?:leaderboards?|rankings?|tables?|standings|charts?)'
const AMONG_OPEN = { among: 'open-weight' }
const AMONG_ALL = { among: 'all' }

/** Where a leaderboard puts a model, among all models or among the open-weight ones. */
export const rank = defineProperty({
  id: 'rank',
  label: 'rank',
  kinds: ['model'],
  valueType: 'number',
  cardinality: 'snapshot',
  qualifiers: ['benchmark', 'among'],
  volatility: 'weekly',
  phrases: [
    {
      pattern: `{model} (?:${RANKED} )+(?:currently |still |now )*(?:as )?(?:the )?(?:world(?:'s|’s) )?{value:${TOP}}[ -]${MODEL}{topped}(?:{gap}{benchmark})?`,
      qualifiers: AMONG_OPEN,
    },
    {
      pattern: `(?:^|[,;:(—–]|(?:and|but|that|so|as|because) )(?: )?(?:currently |today(?:'s|’s) |the |the world(?:'s|’s) )+{value:${TOP}} ${MODEL},? (?:on (?:the )?{benchmark} )?(?:is |remains )?(?:still |now |currently )?{model}(?!['’]s)`,
      qualifiers: AMONG_OPEN,
    },
    {
      pattern: `{model}:{gap}rank(?:s|ed)? it (?:as )?(?:the )?{value:${TOP}} ${MODEL}{topped}(?:{near}{benchmark})?`,
      qualifiers: AMONG_OPEN,
    },
    {
      pattern: `rank(?:s|ed)? {model} (?:as )?(?:the )?{value:${TOP}} ${MODEL}{topped}(?:{near}{benchmark})?`,
      qualifiers: AMONG_OPEN,
    },
    {
      pattern: `{model},? (?:which is )?(?:currently |still |now )*the {value:${TOP}} ${MODEL}{topped}(?:{near}{benchmark})?`,
      qualifiers: AMONG_OPEN,
    },
    {
      pattern: `{model} {adv}{value:leads|tops|heads} (?:all |the field of |the )?(?:other )?${MODEL}{topped}(?:{near}{benchmark})?`,
      qualifiers: AMONG_OPEN,
    },
    {
      pattern: `{model} {adv}(?:(?:is|has) )?{value:leads|tops|heads|leading|topping|topped} (?:${STANDINGS} (?:of|on|at|by|from) )?(?:the )?{benchmark}{topped}`,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `{benchmark},? {adv}(?:is |now )?(?:led|topped|headed) by {model}{whole}`,
      value: 1,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `(?:according to|on|by) (?:the )?{benchmark},? (?:the )?{value:${TOP}} (?:AI |language |large language )?model (?:is|remains) {adv}{model}(?!['’]s)`,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `{model}(?: (?:${RANKED}|holds?|takes?|occupies|has|keeps|retains|enjoys))?{adv}? (?:in |at )?(?:the )?{value:${PLACE}|top|lead|number[- ]one|no\\. ?1|#1}(?: place| spot| position| rank| slot)? (?:on|of|in|at|for) (?:${STANDINGS} (?:of|on) )?(?:the )?{benchmark}{topped}`,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `{model} (?:${RANKED} )?{adv}(?:at the top of|atop) (?:the )?(?:${STANDINGS} (?:of|on) )?(?:the )?{benchmark}{topped}`,
      value: 1,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `(?:at the top of|atop) (?:the )?{benchmark} (?:is|sits|stands|remains) {model}`,
      value: 1,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `no (?:other )?(?:AI |language )?model (?:ranks|scores|stands|sits|places) (?:higher|above) (?:than )?{model} (?:on|in) (?:the )?{benchmark}`,
      value: 1,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `{model} (?:(?:${RANKED}|trails) )?{adv}(?:behind )?only (?:behind )?{_model} on (?:the )?{benchmark}`,
      value: 2,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `{model}(?: (?:currently|still|now|also))* (?:${RANKED} )+(?:currently |still |now |in |as )*(?:the )?{value:${PLACE}}(?: place| overall| among all models| to {_model})*{topped}(?! ${OPEN}|[- ](?!on\\b|in\\b|at\\b|by\\b|of\\b|according|and\\b|but\\b|with\\b|place|overall|among|worldwide|globally|to\\b)[\\w-])(?:{gap}{benchmark})?`,
      qualifiers: AMONG_ALL,
    },
    { pattern: `{model}[^;!?]{0,80}? and {value:${PLACE}} overall{topped}`, qualifiers: AMONG_ALL },
    {
      pattern: `{benchmark} {adv}(?:ranks?|rates?|lists?|places?|puts?) {model} (?:as |in |at )?(?:the )?{value:${PLACE}|${TOP}}(?: to {_model})?{topped}(?! ${OPEN}|[- ](?!on\\b|in\\b|at\\b|by\\b|of\\b|and\\b|but\\b|with\\b|place|overall|among|worldwide|globally|to\\b|model\\b)[\\w-])`,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `{model} (?:is|remains) (?:currently |still |now )*(?:the )?{value:top(?:[- ]ranked)?|highest[- ]ranked|leading|number one|#1} (?:[\\w-]+ )?(?:model )?(?:on|in|of) {near}{benchmark}`,
      qualifiers: AMONG_ALL,
    },
  ],
  columns: [
    { header: /^(?:rank|ranking|position|place|#)$/iu },
    { header: /\b(?:rank|ranking|position|place)$/iu, namesBenchmark: true },
    { header: /^(?:rank|ranking|position|place)\b/iu, namesBenchmark: true },
  ],
  read: text => {
    const value = placeOf(text)
    return value === undefined ? undefined : { text, value, tolerance: 0 }
  },
  judge: judgeRank,
  describe: value => `no. ${value}`,
})

function placeOf(text: string): number | undefined {
  const digits = /\d+/.exec(text)?.[0]
  if (digits !== undefined) return Number(digits)
  const ordinal = ORDINALS.findIndex(word => new RegExp(`\\b${word}\\b`, 'iu').test(text))
  if (ordinal >= 0) return ordinal + 1
  return new RegExp(`^(?:${TOP}|leads|tops|heads|leading|topping|topped|lead|number[- ]one)$`, 'iu').test(
    text.trim(),
  )
    ? 1
    : undefined
}

/**
 * A place is lost when the board later shows the model elsewhere or another model there. Where the sentence
 * names no board, it is outdated only if the model has lost that place on every board where it held it.
 */
function judgeRank(claim: Claim, frame: JudgeFrame): Judgment {
  if (claim.qualifiers.benchmark !== undefined) return judgeOnBoard(claim, frame)
  const held = frame.knowledge.facts(claim.subject, 'rank').filter(fact => fact.value === claim.stated.value)
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
  if (judgment.verdict !== 'current' || claim.stance.tense === 'past') return judgment
  const held = divide(claim, own, frame).for.toSorted((a, b) => observedOn(b).localeCompare(observedOn(a)))[0]
  const rival = held && rivalOf(held, frame, onBoard)
  if (!rival) return judgment
  const hasDate = claim.stance.speaksFor !== undefined && observedOn(rival) > daysOf(claim, frame.asOf).last
  return verdictOf(hasDate ? 'changed-since' : 'outdated', claim, frame, [rival, held], rival)
}

/** The latest observation of another model at the same place of the same board. */
function rivalOf(held: Fact, frame: JudgeFrame, onBoard: (fact: Fact) => boolean): Fact | undefined {
  return frame.knowledge
    .factsWith('rank')
    .filter(fact => onBoard(fact) && fact.subject !== held.subject && fact.value === held.value)
    .filter(fact => observedOn(fact) > observedOn(held) && observedOn(fact) <= frame.asOf)
    .toSorted((a, b) => observedOn(b).localeCompare(observedOn(a)))[0]
}
