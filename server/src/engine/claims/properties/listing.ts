import type { Fact } from '../../knowledge/types.ts'
import { agrees } from '../compare.ts'
import { readDate } from '../dated.ts'
import { judgeTimeline } from '../judge-timeline.ts'
import { factsFor, unknown, verdictOf } from '../judgment.ts'
import { termReader } from '../lexicon.ts'
import { DEBUT_PATTERNS, LABELS, LISTING_NAMED, LISTING_PATTERNS, WORDINGS } from '../listing-words.ts'
import { defineProperty, type JudgeFrame } from '../property.ts'
import { holdsDuring } from '../timeline.ts'
import type { Claim, Judgment } from '../types.ts'

const TOLD: Readonly<Record<string, string>> = {
  private: 'privately held',
  planned: 'planning to list',
  filed: 'filed for a listing',
  public: 'publicly listed',
}
/** A step taken on some day, which stays taken. */
const STEP = /^(?:filed|submitted|lodged|handed in|applied|registered) /iu
const PENDING =
  /\b(?:pending|planned|expected|due|awaited|imminent|on hold|yet to come|way off|to come|to follow|under review|scheduled|slated|coming|upcoming|forthcoming|prospective|looming|intended|impending|preparing|working on|arranging|handling|lies ahead|before|run-up|happen|happened|taken place|take place|ahead|postponed|delayed|put off)\b/iu
/** A cell, or the value of a label. */
const LABELLED = /^\W*(?:[\ue400-\uf5ff][:：] ?)?\p{L}[\p{L} -]{2,30}(?: \([^()]*\))?\W*$/u
/** The step to the market, told in a main clause. */
const DONE = 'done'
const WENT =
  /^(?:(?:has|have) (?:\w+ )?)?(?:went|gone|listed|floated|debuted|made its|completed|finished|wrapped up|pulled off|entered|joined)\b/iu
const SUBORDINATE =
  /\b(?:when|before|after|until|till|once|since|if|as soon as|by the time|whenever|unless|whether|suppose|had)\b[^,;:]*$/iu
/** `went public with its worries`: said so aloud. */
const ALOUD =
  /^[^,;.]{0,30}? (?:with|about|over|against)\b(?![^,;.]*\b(?:valuation|offering|IPO|listing|market|shares?|value|price|debut|worth|stock|capitali[sz]ation|[$€£]))/iu
const DAY = /^\d{4}/u
/** What is done by those who have listed. */
const LISTED = /^(?:listed$|since|an? (?:now )?(?:publicly )?(?:listed|traded|public|quoted))\b/iu
const AWAITED =
  /^(?:awaits?|reviewing|examining|studying|vetting|(?:is|are|remains) (?:still )?(?:before|with) the)\b/iu
const NOT = /\b(?:not|no)\b/iu
const TRADED = /^(?:change hands|can |may |are|is|have|has|trades?|no)\b/iu

/** Whether a company's shares are traded: private, planned, filed, public. */
const readState = termReader(WORDINGS)
const readLabel = termReader(LABELS)

export const listing = defineProperty({
  id: 'listing',
  label: 'listing',
  kinds: ['lab', 'organization'],
  valueType: 'term',
  terms: Object.keys(TOLD),
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'monthly',
  phrases: [
    ...LISTING_PATTERNS.map(pattern => ({ pattern })),
    ...LISTING_NAMED.map(pattern => ({ pattern, isPresupposed: true })),
    ...DEBUT_PATTERNS.map(pattern => ({ pattern, isEvent: true })),
  ],
  columns: [
    {
      header:
        /^(?:(?:listing|IPO)(?: status)?|public listing|ownership|stock(?: exchange)?|exchange|上市(?:情况|状态)?)$/iu,
    },
    {
      header: /^(?:(?:publicly )?listed|(?:publicly )?traded|public|IPO)\??$/iu,
      answers: { yes: { value: 'public' }, no: { value: 'private', alternatives: ['planned', 'filed'] } },
    },
  ],
  read: (text, scene) => {
    const { view } = scene
    const stated = readState(text) ?? (LABELLED.test(view.text) ? readLabel(text) : undefined)
    if (stated && isOutspoken(stated.text, view.text)) return undefined
    if (stated)
      return WENT.test(stated.text) && !isAside(stated.text, view.text) ? { ...stated, about: DONE } : stated
    if (LISTED.test(text)) return { text, value: 'public' }
    if (AWAITED.test(text)) return { text, value: 'filed', alternatives: ['planned'] }
    if (PENDING.test(text)) return { text, value: 'planned', alternatives: ['filed'] }
    if (!TRADED.test(text)) return view.dates.has(text) ? readDate(text, scene) : undefined
    return NOT.test(text)
      ? { text, value: 'private', alternatives: ['planned', 'filed'] }
      : { text, value: 'public' }
  },
  judge: (claim, frame) => {
    const { stance, stated } = claim
    if (DAY.test(String(stated.value))) return judgeDebut(claim, frame)
    const isCell = claim.sentenceSpan.start === claim.valueSpan.start
    const isHistory = (STEP.test(stated.text) && !isCell) || stance.tense === 'past'
    const ahead = isHistory ? stillAhead(claim, frame) : undefined
    if (ahead) return verdictOf('contradicted', claim, frame, [ahead], ahead)
    return judgeTimeline(isHistory ? { ...claim, stance: { ...stance, tense: 'past' } } : claim, frame)
  },
  describe: value => TOLD[String(value)] ?? String(value),
  rewrite: (claim, { presentFact }, _, { date }) => {
    const said = String(claim.stated.value)
    if (DAY.test(said))
      return said.includes('/') || !presentFact?.validFrom
        ? undefined
        : date(presentFact.validFrom.slice(0, said.length))
    return presentFact?.validFrom && /^(?:is|remains) /iu.test(claim.stated.text)
      ? `has been ${TOLD[String(presentFact.value)] ?? String(presentFact.value)} since ${date(presentFact.validFrom)}`
      : undefined
  },
})

function isAside(stated: string, sentence: string): boolean {
  return SUBORDINATE.test(sentence.slice(0, Math.max(0, sentence.indexOf(stated))))
}

function isOutspoken(stated: string, sentence: string): boolean {
  const at = sentence.indexOf(stated)
  return (
    /\b(?:went|go|gone|goes|going) public$/iu.test(stated) && ALOUD.test(sentence.slice(at + stated.length))
  )
}

/** The day of the first trade is the day since which the company is public. */
function judgeDebut(claim: Claim, frame: JudgeFrame): Judgment {
  const [known] = factsFor(claim, frame).filter(({ value, validFrom }) => value === 'public' && validFrom)
  if (!known?.validFrom || claim.stated.relation === 'about') return unknown(claim, frame)
  const { agrees: _, ...plain } = frame.property
  const isRight = agrees(
    { ...plain, valueType: 'date' },
    claim.stated,
    { ...known, value: known.validFrom },
    frame.knowledge,
  )
  return verdictOf(isRight ? 'current' : 'contradicted', claim, frame, [known], known)
}

/** What is known today of a company that is told to have listed on some day, and that has come no further than to plan it. */
function stillAhead(claim: Claim, frame: JudgeFrame): Fact | undefined {
  const { modality, speaksFor } = claim.stance
  if (claim.stated.value !== 'public' || modality !== 'asserted') return undefined
  const facts = factsFor(claim, frame)
  const now = { first: frame.asOf, last: frame.asOf }
  const [only, ...others] = facts
  if (only?.value === 'private' && others.length === 0 && holdsDuring(only, now)) return only
  if (speaksFor?.from !== 'sentence' && (speaksFor || claim.stated.about !== DONE)) return undefined
  return facts.every(({ value }) => value !== 'public')
    ? facts.find(
        fact =>
          (fact.value === 'filed' || fact.value === 'planned') &&
          fact.strength !== 'weak' &&
          holdsDuring(fact, now),
      )
    : undefined
}
