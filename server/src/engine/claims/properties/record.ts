import type { Fact } from '../../knowledge/types.ts'
import { formatLike } from '../format-like.ts'
import { unknown, verdictOf } from '../judgment.ts'
import { defineProperty, type Found, type JudgeFrame } from '../property.ts'
import { readQuantity } from '../quantity.ts'
import { observedOn } from '../timeline.ts'
import type { Claim, Judgment } from '../types.ts'

/** A benchmark as the subject, and not as what a model’s result is qualified by. */
const BOARD = "(?:the )?{benchmark|benchmark}(?!['’]s|[- ](?:subset|hard|lite|mini|multilingual))"
const MODEL =
  '(?:(?:AI|language|large|frontier|known|existing|current|publicly known) )*(?:models?|systems?|LLMs?|AI)'
const FIGURE = '(?:\\d{1,3}(?:\\.\\d+)?|\\d,?\\d{3})(?![\\w]|[.,]\\d)(?: ?%| percent| per cent| points)?'
const ADVERBS = '(?: (?:yet|ever|so far|to date|still|now|currently|only|just|about|around|barely|at))*'
const REACHES =
  '(?:(?:has|have)(?: (?:yet|ever|so far|to date))* (?:scored|exceeded|passed|topped|cleared|reached|broken|surpassed|crossed|solved|managed|beaten|achieved|breached|hit|attained|answered|gone|got(?:ten)?)|scores?|exceeds?|passes|tops|clears|reaches|breaks|surpasses|solves|manages|beats|achieves|gets|answers)'
const MORE = '(?: (?:even|as much as|higher than|better than|more than|above|over|beyond|past|the))*'
const BEST = '(?:best|highest|top|record|leading)'
const RESULT =
  '(?:(?:reported|known|published|recorded|verified) )*(?:score|result|mark|figure|accuracy|performance|pass rate)'
const IS = `(?:is|stands at|remains|sits at|stays at)${ADVERBS}`

/** The best result that any model has had on a benchmark. Derived from the models’ results, never stored. */
export const record = defineProperty({
  id: 'record',
  label: 'best result',
  kinds: ['benchmark'],
  valueType: 'number',
  unit: 'points',
  cardinality: 'snapshot',
  qualifiers: [],
  volatility: 'monthly',
  cue: /\b(?:no|not|none|best|highest|top|record|leading|state|every|all|even)\b/iu,
  phrases: [
    {
      pattern: `{value:(?:no|not (?:one|a single)) ${MODEL} ${REACHES}${MORE} ${FIGURE}(?: mark)?} (?:on|in|of) ${BOARD}{topped}`,
    },
    {
      pattern: `(?:^\\W*|[,;:—–] ?|and |but |that )(?:the )?(?:current )?${BEST} ${RESULT} (?:on|in) ${BOARD} ${IS} {value:${FIGURE}}{topped}`,
    },
    {
      pattern: `(?:^\\W*|[,;:—–] ?|and |but )the (?:current )?(?:record|state of the art|high-water mark|top score) (?:on|in|for) ${BOARD} ${IS} {value:${FIGURE}}{topped}`,
    },
    {
      pattern: `{value:(?:even )?the ${BEST}(?:[- ](?:performing|scoring|ranked))? ${MODEL}(?: (?:still|now|currently))* (?:scores?|solves?|answers?|gets?|manages?|reach(?:es)?|achieves?)(?: (?:only|just|barely|about|around|still))* (?:(?:less|fewer|no more|no better) than|under|below|only|just|barely|at most) ${FIGURE}} (?:on|in|of) ${BOARD}{topped}`,
    },
    {
      pattern: `{value:(?:every|all|each) ${MODEL}(?: (?:still|now|currently))* (?:scores?|remains?|stays?|is|are|falls?|stands?)(?: (?:well|still))* (?:under|below|less than|lower than|short of) ${FIGURE}} (?:on|in) ${BOARD}{topped}`,
    },
    {
      pattern: `(?:scores|results) (?:on|in) ${BOARD} {value:(?:(?:still|now|currently) )*(?:top out|peak|max out|stay|remain) (?:at|below|under|around) ${FIGURE}}{topped}`,
    },
  ].map(phrase => ({ ...phrase, isVoid: isOfSome })),
  read: text => {
    const figure = /\d[\d.,]*\d|\d/u.exec(text)?.[0]
    const stated = figure === undefined ? undefined : readQuantity(figure)
    return stated && { ...stated, text, ...(/^\d/u.test(text) ? {} : { relation: 'at-most' as const }) }
  },
  judge: judgeRecord,
  rewrite: ({ stated }, { presentFact }) =>
    /^\d/u.test(stated.text) ? formatLike(stated, presentFact) : undefined,
})

/** `Among small models, the best …`, `In our runs no model has …`: of some models, or some tests. */
const OF_SOME =
  /(?<![\p{L}\p{N}])(?:among|amongst|of|for|within|under|without|our|we|my|tests?|runs?|study|sample|listed|table|figure|here|if|unless|when|until|before|once|says?|claims?|if|wants?|hop\p{L}+|predict\p{L}*|expect\p{L}*|goal|target)(?![\p{L}\p{N}])/iu

function isOfSome({ view, span }: Found): boolean {
  return OF_SOME.test(view.text.slice(0, span.start))
}

/** Points that another way to run a test may add. */
const MARGIN = 2

function judgeRecord(claim: Claim, frame: JudgeFrame): Judgment {
  const { stance, stated, subject } = claim
  const said = Number(stated.value)
  if (stance.modality !== 'asserted' || stance.tense === 'past' || stance.speaksFor || stance.isReported)
    return unknown(claim, frame)
  // On a board that moves, the results of one day are no measure of another's.
  if (frame.knowledge.entities.get(subject)?.isLive) return unknown(claim, frame)
  const better = resultsOn(subject, frame).filter(({ value }) => Number(value) > said + MARGIN)
  const best = better.find(({ strength }) => strength !== 'weak') ?? better[0]
  return best ? verdictOf('outdated', claim, frame, [best], best) : unknown(claim, frame)
}

/** The results known by the as-of date, the best first. */
function resultsOn(benchmark: string, { knowledge, asOf }: JudgeFrame): readonly Fact[] {
  return knowledge
    .factsWith('score')
    .filter(fact => fact.qualifiers.benchmark === benchmark && fact.rank !== 'deprecated')
    .filter(fact => observedOn(fact) <= asOf)
    .toSorted((a, b) => Number(b.value) - Number(a.value))
}
