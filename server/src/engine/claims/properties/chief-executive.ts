import { departurePhrases, isDeparture, judgeDeparture, readDeparture } from '../departures.ts'
import { judgeTimeline } from '../judge-timeline.ts'
import { daysOf, factsFor, unknown, verdictOf } from '../judgment.ts'
import { isSamePerson, readName } from '../names.ts'
import { OF_A_COMPANY, officePhrases, TITLE } from '../office.ts'
import { PAST_VERB } from '../past-forms.ts'
import { defineProperty, type JudgeFrame, type Scene } from '../property.ts'
import { endedBy } from '../timeline.ts'
import type { Claim, Judgment, StatedValue } from '../types.ts'

/** What a wording leaves open: a company has a chair besides, several lead in it, and a body works under more than its head. */
const CHAIRING = 'chairing'
const LEADING = 'leading'
const UNDER = 'under'
/** `Quill’s agency` may be its founder’s, or a government’s. */
const OWNING = 'owning'
/** `Letters to Quill go to the chief executive, N`: perhaps another’s. */
const BESIDE = 'beside'
const BEHIND_THE = new RegExp(`[^\\s]{3} the (?:[a-z-]+ )?${TITLE},? $`, 'iu')
const BEFORE_THE = new RegExp(
  `^, the (?:[a-z-]+ )?${TITLE}(?![\\w’'-]| (?:executive|exec|officer|director|of|at|for)\\b)`,
  'iu',
)
/** `launched a fund with N as its head`: of the fund. */
const ANOTHER_BODY =
  /\b(?:funds?|ventures?|compan(?:y|ies)|spin-?offs?|subsidiar(?:y|ies)|units?|arms?|foundations?|institutes?|divisions?|labs?|start-?ups?|firms?|teams?|centers?|centres?|bod(?:y|ies)|groups?)\b[^;]{0,60}\b(?:with|under) $/iu
const OF_WHICH = new RegExp(`\\b${TITLE} (?:of|at) [^,]{1,40},? $`, 'iu')

const BEHIND_TITLE = new RegExp(`\\b${TITLE},? $`, 'iu')
const CHAIRS = /\b(?:chair|direct|president|secretary|administrator|commissioner)/iu
const LEADS = /\b(?:leads|lead|leading|led|fronts|in (?:the )?\p{L}+ of)\b/iu
/** Words between a name and a title that leave the title the name’s: `Quill, who is still …`. */
const STILL =
  /^(?:,? ?(?:who|is|still|now|currently|today|also|already|again|himself|herself|both|as|remains|serves))*$/u
const AT_TITLE = new RegExp(
  `^(?:,| \\()? ?(?:as |is |and )?(?:the |its |a |[\\ue400-\\uf5ff](?:['’]s)? )?(?:[\\w-]+ ){0,2}${TITLE}`,
  'iu',
)
/** What a cell says behind a name that is no more the head’s. */
const GONE =
  /\b(?:left|until|till|former|resigned|stepped|retired|to|died|fired|ousted|replaced|acting)\b|–|—/iu
/** Who is hired away, replaced or named holds an office that has just changed. */
const CHANGED =
  /\b(?:parted (?:ways|company) with|said goodbye to|got rid of|poached|hired|lost|replaced|dismissed|fired|ousted|recruited|lured|sacked|removed|succeeded|elected|appointed|(?<!\b(?:an?|the) (?:[a-z-]+ )?[a-z-]+ )named|made|toppled|unseated) (?!by\b)[^,.;:]{0,50}(?:, )?$/iu
/** `Before he left, …` */
const LEFT =
  /\b(?:before|until|after|when|as) (?:he|she|they) (?:left|quit|resigned|stepped|departed|was|were)\b/iu
/** `As head of X, N oversaw the team`: what somebody did in an office tells of then. */
const AS_HEAD = new RegExp(`\\bas [^,;:]{0,40}${TITLE} (?:of|at|for) [^,;:]{1,40},? $`, 'iu')
const DID = new RegExp(`^ (?:\\p{Ll}+ly )?${PAST_VERB}`, 'u')
/** `led by A and B`: neither is said to be the one at the top. */
const SHARED = /^ and \p{Lu}[\p{L}’.-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}’-]+(?!['’]s)/u
const BY = /\b(?:led|headed|run|directed|managed|helmed) by $/iu
const BELOW = /\bunder (?:[\p{L}’'-]+ ){0,4}$/iu

/** Who runs an organization. */
export const chiefExecutive = defineProperty({
  id: 'chief-executive',
  label: 'chief executive',
  kinds: ['lab', 'organization'],
  valueType: 'text',
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'rarely',
  isPlain: true,
  isSubject: true,
  phrases: [...departurePhrases(), ...officePhrases()],
  columns: [
    {
      header:
        /^(?:CEO|chief(?: executive)?(?: officer)?|executive|(?:current |present )?(?:head|chair(?:man|woman|person)?|director|president|leader|secretary|administrator|boss)|president (?:and|&) CEO|(?:CEO|chair|director|head) name|at the helm|in charge|top executive|led by|headed by|run by|chaired by|leadership|who runs it|(?:现任)?(?:首席执行官|执行长|行政总裁|负责人|掌门人|CEO))$/iu,
    },
  ],
  read: (text, scene) => {
    const { view } = scene
    const departed = readDeparture(text, view.text)
    if (departed) return departed
    const stated = readName(text) ?? readFamilyName(text, scene)
    const at = Math.max(0, view.text.indexOf(text))
    const before = view.text.slice(0, at)
    const tail = stated === undefined ? '' : text.slice(text.indexOf(stated.text) + stated.text.length)
    const isParted = !STILL.test(tail) && AT_TITLE.test(view.text.slice(at + text.length))
    const isOver = view.text.trim() === text.trim() && GONE.test(tail)
    if (
      !stated ||
      isParted ||
      isOver ||
      LEFT.test(view.text) ||
      (AS_HEAD.test(before) && DID.test(tail + view.text.slice(at + text.length))) ||
      (BY.test(before) && SHARED.test(view.text.slice(at + text.length))) ||
      CHANGED.test(view.text.slice(0, at + Math.max(0, text.indexOf(stated.text)))) ||
      (BEHIND_TITLE.test(before) && !/^\p{Lu}/u.test(text))
    )
      return undefined
    const isOwner = /^['’]s [\ue400-\ue7ff\uf400-\uf5ff]/u.test(view.text.slice(at + text.length))
    const isBeside =
      (BEHIND_THE.test(before) && !OF_WHICH.test(before)) ||
      BEFORE_THE.test(view.text.slice(at + text.length)) ||
      ANOTHER_BODY.test(before)
    const about = isOwner ? OWNING : isBeside ? BESIDE : openOf(before, view.text)
    return about === undefined ? stated : { ...stated, about }
  },
  agrees: (stated, fact) => isSamePerson(String(stated.value), String(fact.value)),
  judge: (claim, frame) => {
    const gone = judgeDeparture(claim, frame)
    if (gone) return gone
    if (claim.stated.about === OWNING && isFounder(claim, frame)) return unknown(claim, frame)
    const own = ofLately(claim)
    const judgment = judgeLately(own, frame)
    if (judgment.verdict === 'unknown') return judgeVacated(own, frame)
    return judgment.verdict === 'contradicted' && !isOfHead(own, frame) ? unknown(own, frame) : judgment
  },
  rewrite: ({ stated }, { presentFact }) =>
    presentFact && !isDeparture(stated) ? String(presentFact.value) : undefined,
})

/** `X’s chief executive N said last week`: who is told to have held the office lately, held it then. */
function ofLately(claim: Claim): Claim {
  const { speaksFor, ...stance } = claim.stance
  if (speaksFor?.isRecent !== true) return claim
  const { isHistory: _, ...spoken } = speaksFor
  return { ...claim, stance: { ...stance, tense: 'present', speaksFor: spoken } }
}

/** Who is gone by then is gone. */
function judgeLately(claim: Claim, frame: JudgeFrame): Judgment {
  const judgment = judgeTimeline(claim, frame)
  if (judgment.verdict !== 'contradicted' || claim.stance.speaksFor?.isRecent !== true) return judgment
  const { speaksFor: _, ...stance } = claim.stance
  const now = judgeTimeline({ ...claim, stance }, frame)
  return now.verdict === 'outdated' ? now : judgment
}

const HONORIFIC =
  /^(?:Mr|Ms|Mrs|Dr|Sir|Dame|Madam|Chairman|Chairwoman|Chair|Director|Secretary)\.? (?<name>\p{Lu}[\p{L}’-]+)$/u

/** `Mr. Quill`, or the bare family name of somebody who is or was the head of some body. */
function readFamilyName(text: string, { knowledge }: Scene): StatedValue | undefined {
  const polite = HONORIFIC.exec(text)?.groups?.name
  if (polite !== undefined) return { text: polite, value: polite }
  const isKnown =
    /^\p{Lu}\p{Ll}{2,}$/u.test(text) &&
    knowledge.factsWith('chief-executive').some(({ value }) => String(value).split(' ').at(-1) === text)
  return isKnown ? { text, value: text } : undefined
}

/** Who is known to have left the office does not hold it, though nobody is known to have come after. */
function judgeVacated(claim: Claim, frame: JudgeFrame): Judgment {
  const { stance, stated } = claim
  const facts = factsFor(claim, frame)
  const { first } = daysOf(claim, frame.asOf)
  const [held] = facts.filter(fact => isSamePerson(String(stated.value), String(fact.value)))
  const isSpoken =
    stance.tense === 'past' || stance.speaksFor?.isHistory === true || stance.modality !== 'asserted'
  return held && !isSpoken && facts.every(fact => endedBy(fact, first))
    ? verdictOf('outdated', claim, frame, [held])
    : unknown(claim, frame)
}

function isFounder({ stated, subject }: Claim, { knowledge }: JudgeFrame): boolean {
  return knowledge
    .facts(subject, 'founder')
    .some(({ value }) => isSamePerson(String(stated.value), String(value)))
}

function openOf(before: string, sentence: string): string | undefined {
  if (BELOW.test(before)) return UNDER
  if (OF_A_COMPANY.test(sentence)) return undefined
  if (CHAIRS.test(sentence)) return CHAIRING
  return LEADS.test(sentence) ? LEADING : undefined
}

/** Whether the words leave no other but the head. */
function isOfHead({ stated, subject }: Claim, frame: JudgeFrame): boolean {
  const { knowledge } = frame
  if (stated.about === undefined) return true
  if (stated.about === OWNING)
    return knowledge.entities.get(subject)?.kind === 'lab' && leadsAnother(stated, subject, frame)
  if (stated.about === BESIDE) return false
  if (stated.about !== UNDER && knowledge.entities.get(subject)?.kind === 'organization') return true
  const isCompany = knowledge.entities.get(subject)?.kind === 'lab'
  return (
    (stated.about === LEADING || (stated.about === UNDER && isCompany)) &&
    leadsAnother(stated, subject, frame)
  )
}

function leadsAnother(
  { value }: StatedValue,
  subject: string,
  { knowledge, asOf }: Pick<JudgeFrame, 'knowledge' | 'asOf'>,
): boolean {
  return knowledge
    .factsWith('chief-executive')
    .some(
      fact =>
        fact.subject !== subject && !endedBy(fact, asOf) && isSamePerson(String(value), String(fact.value)),
    )
}
