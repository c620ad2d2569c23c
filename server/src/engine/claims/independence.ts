import { factsFor, unknown, verdictOf } from './judgment.ts'
import type { JudgeFrame, Phrase } from './property.ts'
import { endedBy } from './timeline.ts'
import type { Claim, Judgment, StatedValue } from './types.ts'

/*
 * That a body belongs to nobody, or not, or no more, to the owner that it has: `X, independent of Y`, `Y has sold X`.
 */

/** What is claimed is that the owner told is none. */
export const NO_OWNER = 'no owner'
/** `an independent company`: of anybody. */
const NOBODY = 'nobody'

const BODY = '(?:the )?{lab|organization}'
const OWNER = "(?:the )?(?:[\\ue400-\\ue7ff\\uf400-\\uf5ff]|[A-Z][\\w.&’'-]+(?: [A-Z][\\w.&’'-]+){0,4})"
const PART = '(?:unit|subsidiary|part|division|arm|agency|bureau|office|branch|offshoot|affiliate)'
const THING =
  '(?:company|firm|lab|laboratory|start-?up|agency|body|institution|organi[sz]ation|business|outfit|non-?profit)'
const HERE = '(?:,| ?[—–]| \\()? ?(?:(?:is|remains|stands|which|that|now|and|today|also|itself|still) )*'
const SOLD =
  '(?:(?:has|have) (?:(?:now|since|just|recently|already|long since) )?)?(?:sold|divested|spun (?:off|out)|disposed of|parted with|offloaded|given up|hived off)'
const ENDS =
  "(?![\\w-]|['’]s)(?=[.,;:!?)]| ?[—–]|\\W*$| (?:and|but|to|last|this|in|for|which|who|while|altogether|outright|entirely)\\b)"

const NAMED: readonly string[] = [
  `${BODY}{aside}${HERE}{value:(?:fully |wholly |entirely |completely |legally |formally |now |quite )?(?:independent (?:of|from)|separate from|outside) ${OWNER}}${ENDS}`,
  `${BODY}{aside}${HERE}{value:(?:no longer|not|never|isn[’']t|isn[’']t any longer) (?:an? |the )?(?:[\\w-]+ )?(?:${PART} of|owned by|controlled by|belonging to|in the hands of|run by|answerable to|subordinate to) ${OWNER}}${ENDS}`,
  `${BODY}{aside},? (?:which |that )?{value:(?:does not|doesn[’']t|no longer) (?:belongs?|answers?|reports?) to ${OWNER}}${ENDS}`,
  `{value:${OWNER},? (?:which |who )?(?:no longer owns|has ceased to own|does not own|doesn[’']t own|${SOLD})} ${BODY}${ENDS}`,
  `{value:${OWNER},? (?:(?:is )?no longer |(?:the )?former(?:ly)? |until recently )(?:the )?(?:owner|parent)(?: company)? of} ${BODY}${ENDS}`,
  `{value:${OWNER},? (?:the )?(?:owner|parent)(?: company)? until (?:recently|lately|last year|this year)} of ${BODY}${ENDS}`,
]
const BARE: readonly string[] = [
  `${BODY}{aside}${HERE}{value:(?:a (?:fully|wholly|legally) |an )(?:independent|stand-?alone) ${THING}}(?! (?:within|inside|in|under|at|of|owned|backed|funded|controlled)\\b)`,
  `${BODY}{aside},? (?:which |that )?(?:now |still )?{value:(?:has no (?:corporate )?(?:parent(?: company)?|owner)|belongs to (?:nobody|no one|no-one)(?: else)?|is owned by (?:nobody|no one)|answers to (?:nobody|no one)|stands on its own(?: feet)?)}(?=[.,;:)]|\\W*$| and\\b)`,
]

/** The ways to deny that a body has an owner, or a certain one. */
export const independencePhrases: readonly Phrase[] = [...NAMED, ...BARE].map(pattern => ({ pattern }))

const DENIES =
  /^(?:(?:an?|fully|wholly|entirely|completely|legally|formally|now|quite) )*(?:independent|stand-?alone|separate from|outside)\b|^(?:no longer|not|never|isn['’]t|does not|doesn['’]t) |^(?:has no |(?:belongs to|is owned by|answers to) no(?:body|[- ]?one)|stands on)|(?:\b(?:own|owns|owner|parent|sold|divested|off|out|of|with|up|offloaded)|company|recently|lately|year)$/iu
const OF_NOBODY = /^(?:an? |has no |(?:belongs to|is owned by|answers to) no(?:body|[- ]?one)|stands on )/iu
const OWNER_IS_BEFORE =
  /,? (?:(?:which|who|is|the) )*(?:no longer|has ceased|does not own|doesn['’]t own|(?:has|have) |sold|divested|spun|disposed|parted|offloaded|hived|former|until recently|(?:owner|parent)\b).*$/iu

/** The owner that some words deny, by its name or its slot; nothing where they deny none. */
export function deniedOwner(text: string): { readonly owner: string } | undefined {
  if (!DENIES.test(text)) return undefined
  if (OF_NOBODY.test(text)) return { owner: NOBODY }
  const behind =
    /(?:^|\s)(?:of|from|by|to|outside|hands of) (?:the )?(?<owner>[\ue400-\uf5ff]|\p{Lu}.*)$/u.exec(text)
      ?.groups?.owner
  const owner = (behind ?? text.replace(OWNER_IS_BEFORE, '')).replace(/^the /iu, '').trim()
  return owner === '' || owner === text ? undefined : { owner }
}

/** What ended tells of now, too. */
const NO_MORE = /\b(?:until (?:recently|lately|last year|this year)|former(?:ly)?)\b/iu

/** Judges that a body has no owner, or not the one told: false where it is known to have it today. */
export function judgeIndependence(
  claim: Claim,
  frame: JudgeFrame,
  isOwner: (stated: StatedValue, known: string) => boolean,
): Judgment {
  const { stance, stated } = claim
  const isOfThePast = stance.tense === 'past' || stance.speaksFor !== undefined
  const isOfNow = stance.modality === 'asserted' && (!isOfThePast || NO_MORE.test(stated.text))
  const [known] = factsFor(claim, frame).filter(fact => !endedBy(fact, frame.asOf))
  if (!known || !isOfNow) return unknown(claim, frame)
  const isDenied = stated.value === NOBODY || isOwner(stated, String(known.value))
  return isDenied ? verdictOf('contradicted', claim, frame, [known], known) : unknown(claim, frame)
}
