import type { Fact } from '../../knowledge/types.ts'
import { addDays } from '../../text/day.ts'
import { formatLike } from '../format-like.ts'
import { judgeSnapshot, latest } from '../judge-snapshot.ts'
import { divide, factsFor, unknown, verdictOf } from '../judgment.ts'
import { measurePhrases } from '../measure.ts'
import { defineProperty, type JudgeFrame } from '../property.ts'
import { readQuantity } from '../quantity.ts'
import { byWeight, observedOn } from '../timeline.ts'
import type { Claim } from '../types.ts'

const FIGURE = '\\d{1,3}(?:\\.\\d+)?|\\d{1,2},?\\d{3}'
const UNIT = '(?: ?%| points?| percent| per cent| Elo(?: points)?| pts)?'
const SCORES =
  '(?:(?:has|have|had) (?:now |since |already )*)?(?:scores?|scored|reach(?:es|ed)|achiev(?:es|ed)|gets|got|posts?|posted|records?|recorded|hits?|earn(?:s|ed)|manage[sd]|notche[sd]|clock(?:s|ed)|attain(?:s|ed)|tall(?:y|ies|ied)|solves|solved|answers|answered|resolves|resolved|passes|passed|completes|completed|registers|registered|lands? at|gets? to|got to|comes? (?:in )?(?:to|at|with)|came (?:in )?(?:to|at|with)|stands? at|stood at|sits? at|ends? (?:up )?(?:at|on|with)|ended (?:up )?(?:at|on|with)|finish(?:es|ed) (?:at|on|with)|climbs? to|climbed to|rises? to|arrives? at|makes|made|delivers|delivered|returns|returned|shows|showed)'

/** A figure that is a result by the way it is written. */
const RESULT = `(?<![\\w.,$€£#-]){value:\\d{1,3}\\.\\d+|\\d{1,3}(?= ?%| percent| per cent| points)|\\d,\\d{3}|1[0-9]{3}(?= (?:elo|points)|[,.;)]|\\W*$)}(?![\\w-]|[.,]\\d)${UNIT}(?! (?:more|less|higher|lower|better|worse|ahead|behind|above|below|clear|faster|cheaper|times|billion|million|trillion|tokens|parameters|gain|improvement|lead|margin|drop|points? (?:more|less|higher|lower|better|worse|ahead|behind|above|below|clear|of))\\b)`
/** Words behind which a figure is a difference, or something else is counted. */
const DIFFERENCE =
  /(?<![\p{L}\p{N}-])(?:ahead|behind|within|gaps?|leads?|led|margins?|differen\p{L}*|gain\p{L}*|improv\p{L}*|jump\p{L}*|increas\p{L}*|decreas\p{L}*|up|down|above|below|beat\p{L}*|beyond|errors?|costs?|prices?|hours?|minutes?|seconds?|attempts?|samples?|percentile|subset|without|tools|human\p{L}*|experts?|rank\p{L}*|place[ds]?|dollars?|tokens?|billion|million|more|less|fewer|average|mean|at least|over|under|from|baseline|random|chance|saturat\p{L}*|contaminat\p{L}*|leaked)(?![\p{L}\p{N}-])/u

/** One source that gives several figures tells of several set-ups, and disputes none. */
function shareSource(a: Fact, b: Fact): boolean {
  return a.sources.some(source => b.sources.includes(source))
}

/** Points out of a hundred, or all that lies between results known, that no other way to run a test explains. */
const FAR = 5
/** Points by which a slip of the pen shows. */
const MUCH = 3

/** Whether two results differ by more than set-ups make up, or by one digit, or two in the other order. */
function isFarOff(said: number, known: number, spread: number): boolean {
  const gap = Math.abs(said - known)
  return gap >= Math.max(FAR, spread) || (gap >= MUCH && isSlip(String(said), String(known)))
}

function isSlip(said: string, known: string): boolean {
  if (said.length !== known.length || said.length < '84.4'.length) return false
  const places = [...said].flatMap((digit, at) => (digit === known[at] ? [] : [at]))
  const [first = 0, second = 0] = places
  if (places.length === 1) return true
  return places.length === 2 && said[first] === known[second] && said[second] === known[first]
}

/** How long, and within which share, a result on a board that moves is taken to stand. */
const STANDS_DAYS = 30
const MOVES = 0.03
/** A result that was had, on some day. */
const SCORED =
  /\b(?:scored|reached|achieved|got|posted|recorded|earned|managed|notched|attained|tallied|registered|came|stood|ended|finished|climbed|rose|made|delivered|returned|showed|hit)\b[^;:]*$/iu

/** The result seen of late that an undated figure of today is far from, if one was seen. */
function farFromLatest(
  { stance, stated }: Claim,
  facts: readonly Fact[],
  { asOf }: JudgeFrame,
): Fact | undefined {
  if (
    stance.tense === 'past' ||
    stated.about !== undefined ||
    stance.speaksFor ||
    stance.modality !== 'asserted'
  )
    return undefined
  const seen = latest(
    facts.filter(({ strength }) => strength !== 'weak'),
    asOf,
  )
  if (!seen || observedOn(seen) < addDays(asOf, -STANDS_DAYS)) return undefined
  const [said, known] = [Number(stated.value), Number(seen.value)]
  return Math.abs(said - known) > Math.abs(known) * MOVES + (stated.tolerance ?? 0) ? seen : undefined
}

/** A model's result on a benchmark, in the benchmark's own points. Harnesses differ, and so do honest figures. */
export const score = defineProperty({
  id: 'score',
  label: 'score',
  kinds: ['model'],
  valueType: 'number',
  unit: 'points',
  cardinality: 'snapshot',
  qualifiers: ['benchmark'],
  volatility: 'monthly',
  isPlain: true,
  phrases: [
    {
      pattern: `{model} {adv}${SCORES} (?:an? |a score of |about )?{value:${FIGURE}}${UNIT} (?:of (?:(?:the|its|all) )?(?:[\\w-]+ )?(?:tasks|problems|questions|items|cases|challenges|issues) )?(?:(?:correctly|right) )?(?:on|in) {near}{benchmark}`,
    },
    {
      pattern: `{model}(?:'s|’s) {value:${FIGURE}}(?:%)?(?![\\w-]|,\\d| ?(?:billion|million|trillion|tokens|parameters|models|users))`,
    },
    { pattern: `{model} \\({value:${FIGURE}}${UNIT} (?:on|in) (?:the )?{benchmark}` },
    {
      pattern: `{benchmark} {adv}(?:gives|awards|puts|scores|rates|lists) {model} (?:(?:at|a|with|score|rating|of|an|Elo) )*{value:${FIGURE}}(?![\\w-]|,\\d|\\.\\d| (?:times|of|models|tasks|problems|questions)\\b)${UNIT}`,
    },
    {
      pattern: `{model}[^;!?]{0,160}?{benchmark}(?:'s|’s)? ?(?:[\\w ]{0,24})?\\((?:score:? )?{value:${FIGURE}}%?\\)`,
    },
    {
      pattern: `{model}(?:'s|’s| (?:has|had|holds|with|and its|posts|posted))? {adv}(?:an? |its )?(?:{near} )?(?:score|result|rating|Elo) of (?:about |around )?{value:${FIGURE}}${UNIT} (?:on|in) (?:the )?{benchmark}`,
    },
    {
      pattern: `{model}(?:'s|’s) (?:overall |best |latest |current )?(?:score|result|rating|Elo|mark) (?:on|in) (?:the )?{benchmark}(?: (?:is|was|of|at|stands|stood|comes to|now|still))+ (?:about |around )?{value:${FIGURE}}`,
    },
    {
      pattern: `{model}(?:'s|’s| (?:has|had|holds|shows|posts|with))(?: an?| its)? {benchmark}(?: score| result| rating| Elo| mark)?(?: (?:of|is|was|at|stands at|comes to|now|about))+ {value:${FIGURE}}${UNIT}(?![\\w-]|,\\d)`,
    },
    { pattern: `[:;,] ?{model} {value:${FIGURE}}${UNIT}(?=[;.,)]|\\W*$)(?<=[:;](?:[^.]|\\.(?=\\d)){0,200})` },
    ...measurePhrases({ of: 'model', cue: '{benchmark}', value: RESULT, besides: DIFFERENCE }),
  ],
  columns: [
    { header: /^(?:arena )?(?:elo|score|elo score|elo rating|rating|points)[*†‡§\s]*$/iu },
    {
      header:
        /^(?!.*\b(?:rank|ranking|ranked|position|place|date|votes?|samples?|runs?|cost|price|url|link|source|notes?|change|version|rel(?:ease|eased))\b)/iu,
      namesBenchmark: true,
    },
  ],
  read: (text, { view }) => {
    const stated = readQuantity(text.replace(/%$/u, ''))
    if (!stated || Number(stated.value) >= 100_000) return undefined
    const before = view.text.slice(0, view.text.indexOf(text))
    return SCORED.test(before) ? { ...stated, about: 'then' } : stated
  },
  judge: (claim, frame) => {
    const facts = factsFor(claim, frame)
    const board = frame.knowledge.entities.get(claim.qualifiers.benchmark ?? '')
    if (board?.isLive) {
      const judgment = judgeSnapshot(claim, frame, facts)
      const far = judgment.verdict === 'unknown' ? farFromLatest(claim, facts, frame) : undefined
      return far ? verdictOf('contradicted', claim, frame, [far], far) : judgment
    }
    const sides = divide(claim, facts, frame)
    const [support] = sides.for.toSorted(byWeight)
    const rivals = sides.against
      .filter(fact => fact.strength !== 'weak' && !sides.for.some(own => shareSource(own, fact)))
      .toSorted(byWeight)
    if (
      support &&
      rivals.every(rival => rival.strength !== support.strength && support.strength === 'primary')
    ) {
      return verdictOf('current', claim, frame, [support], support)
    }
    if (support) return verdictOf('disputed', claim, frame, [support, ...rivals])
    const known = rivals.map(({ value }) => Number(value))
    const spread = Math.max(0, Math.max(...known) - Math.min(...known))
    if (rivals.length > 0 && known.every(value => isFarOff(Number(claim.stated.value), value, spread)))
      return verdictOf('contradicted', claim, frame, rivals)
    return rivals.length > 0 ? verdictOf('disputed', claim, frame, rivals) : unknown(claim, frame)
  },
  rewrite: ({ stated }, { presentFact }) => formatLike(stated, presentFact),
})
