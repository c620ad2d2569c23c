import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { daysOf, factsFor, unknown, verdictOf } from './judgment.ts'
import type { JudgeFrame, Phrase } from './property.ts'
import { MODEL_OR_WEIGHTS } from './subjects.ts'
import { holdsDuring } from './timeline.ts'
import type { Claim, Judgment } from './types.ts'

/*
 * What a licence lets people do with a model, its name left open: `X is for research only`, `companies may use X in
 * products`. Licences that are known to allow commercial use, or to forbid it, decide; all others leave it open.
 */

export const COMMERCIAL = 'commercial use'
export const NON_COMMERCIAL = 'non-commercial use'

const ENDS =
  '(?=[,.;:!?)—–]|\\W*$| (?:and|but|so|although|though|because|while|whereas|today|now|without (?:any )?(?:restrictions?|limits?|limitations?|conditions?|payment|fees?|royalties)|worldwide|at all|by anyone|by anybody|outright|altogether)\\b)'
const STILL =
  '(?:(?:still|now|currently|also|only|strictly|solely|exclusively|explicitly|expressly|freely) )*'
const OWN =
  "(?:(?:an?|the|its|own|custom|strict|special|restrictive|so-called|{_lab}(?:'s|’s)?|{_license}) )*"
const RESEARCH = '(?:non-?commercial|research-only|research|academic|non-production)'
const TERMS = `${RESEARCH}(?:,? (?:non-?commercial|research|custom|community|use))?(?:[- ]only)? (?:licen[sc]e|terms)`
const FOR_RESEARCH =
  '(?:non-?commercial (?:use|purposes|ends|research|work)(?: only| alone)?|(?:(?:academic|scientific|non-?commercial) )?research(?: purposes| use)? (?:only|alone)|(?:academic|scientific) use (?:only|alone))'
const IN_BUSINESS =
  '(?:commercially|for (?:commercial|business|profit-making) (?:ends|purposes|use)|in (?:(?:a|any|your|their|its) )?(?:commercial|paid|paying) (?:products?|services?|offerings?|deployments?))'
const USE = '(?:used|deployed|exploited|employed|put to use|run)'
const WHO = '(?:you|one|we|companies|firms|businesses|users|developers|start-?ups|banks|vendors|enterprises)'
const BUILD =
  '(?:build|sell|ship|base|launch|offer|run|make) (?:an? |any )?(?:(?:paid|commercial|paying) (?:products?|services?|offerings?)|products?|business(?:es)?) (?:on|with|around|out of)'
const BANS =
  '(?:forbids?|bars?|prohibits?|excludes?|rules? out|bans?|disallows?|does not (?:allow|permit|cover)|do not (?:allow|permit|cover))'
const LETS = '(?:permits?|allows?|covers?|grants?|includes?)'
const COMMERCE = '(?:any |all )?commercial (?:use|exploitation|deployment|purposes)'

const FORBIDDEN: readonly string[] = [
  `${MODEL_OR_WEIGHTS}{also}{aside},? (?:(?:is|are|was|were|being|comes?|came|ships?|has been|falls?|stands?|sits?) )?(?:(?:released|published|licen[sc]ed|distributed|available|offered|issued|shipped|open) )?(?:under|with|on|has|carries|carry|bears|uses) ${OWN}{value:${TERMS}}${ENDS}`,
  `(?:weights|licen[sc]e|terms) (?:of|for|behind) {model} {value:(?:are|is) ${STILL}(?:(?:licen[sc]ed|released|available|meant|open|free|usable) )?(?:only |solely |exclusively )?(?:for )?(?:${FOR_RESEARCH}|non-?commercial)}${ENDS}`,
  `${MODEL_OR_WEIGHTS}{also}{aside} {value:(?:is|are|remains?) ${STILL}(?:(?:licen[sc]ed|released|available|meant|cleared|open|free|usable|intended) )?(?:only |solely |exclusively )?for ${FOR_RESEARCH}}${ENDS}`,
  `${MODEL_OR_WEIGHTS}{also}{aside} {value:(?:may not|cannot|can not|must not|can['’]t) ${STILL}be ${USE} ${IN_BUSINESS}}${ENDS}`,
  `(?:licen[sc]e|terms) (?:of|for|behind|that governs?) {model} {value:${STILL}${BANS} ${COMMERCE}}${ENDS}`,
  `${MODEL_OR_WEIGHTS}(?:(?:'s|’s|, whose) (?:own )?(?:licen[sc]e|terms))? {value:${STILL}${BANS} ${COMMERCE}}${ENDS}`,
  `commercial use of {model} {value:(?:is|remains) ${STILL}(?:forbidden|prohibited|barred|banned|ruled out|excluded|off limits|not (?:permitted|allowed|covered))}${ENDS}`,
  `{value:no commercial use (?:(?:may be made|can be made|is (?:allowed|permitted)) )?of} {model}${ENDS}`,
  `${WHO} {value:(?:may not|cannot|can not|must not|can['’]t) ${BUILD}} {model}${ENDS}`,
  `${WHO} {value:(?:may not|cannot|can not|must not|can['’]t) (?:use|deploy|put)} {model} (?:${IN_BUSINESS}|in(?:to)? (?:their |your |its )?products?)${ENDS}`,
  `${MODEL_OR_WEIGHTS}{also}{aside} {value:(?:is|are) ${STILL}(?:barred|excluded|banned) from commercial use|(?:is|are) ${STILL}off limits for commercial use|(?:is|are)(?: not|n['’]t) ${STILL}(?:free|open|cleared|licen[sc]ed|available|fit) (?:for|to) commercial (?:use|purposes)}${ENDS}`,
  `${MODEL_OR_WEIGHTS} ?(?:=|:|—|–) ?{value:non-?commercial(?: only| licen[sc]e| use only)?}${ENDS}`,
]
const ALLOWED: readonly string[] = [
  `${MODEL_OR_WEIGHTS}{also}{aside} {value:(?:may|can) ${STILL}be ${USE} ${IN_BUSINESS}}${ENDS}`,
  `${MODEL_OR_WEIGHTS}{also}{aside} {value:(?:is|are|remains?) ${STILL}(?:free|open|cleared|licen[sc]ed|available|fit|fine|good|usable) (?:for|to) (?:any )?commercial (?:use|purposes|products?|deployment)}${ENDS}`,
  `(?:licen[sc]e|terms) (?:of|for|behind|that governs?) {model} {value:${STILL}${LETS} ${COMMERCE}}${ENDS}`,
  `${MODEL_OR_WEIGHTS}(?:(?:'s|’s|, whose) (?:own )?(?:licen[sc]e|terms))? {value:${STILL}${LETS} ${COMMERCE}}${ENDS}`,
  `commercial use of {model} {value:(?:is|remains) ${STILL}(?:permitted|allowed|free|fine|covered)}${ENDS}`,
  `${WHO} {value:(?:may|can|(?:is|are) free to) ${STILL}${BUILD}} {model}${ENDS}`,
  `${WHO} {value:(?:may|can|(?:is|are) free to) ${STILL}(?:use|deploy|put)} {model} (?:${IN_BUSINESS}|in(?:to)? (?:their |your |its )?products)${ENDS}`,
]

/** The ways to say what a licence lets people do. */
export const LICENCE_USES: readonly Phrase[] = [
  ...FORBIDDEN.map(pattern => ({ pattern, value: NON_COMMERCIAL })),
  ...ALLOWED.map(pattern => ({ pattern, value: COMMERCIAL })),
]

const FORBIDS = /\bnon-?commercial\b|\bresearch\b|\bnon-production\b|\bcc[- ]by-nc\b/iu
const PERMITS = /^(?:apache|mit\b|modified[- ]mit|bsd|isc\b|cc0|cc[- ]by[- ]\d)/iu

/** What a licence is known to let people do, by its kind; nothing of those whose terms are their own. */
function useOf(license: string, knowledge: KnowledgeBase): string | undefined {
  const name = `${license} ${knowledge.entities.get(license)?.name ?? ''}`
  if (FORBIDS.test(name)) return NON_COMMERCIAL
  return PERMITS.test(license) ? COMMERCIAL : undefined
}

/** Judges what a licence is said to allow. */
export function judgeUse(claim: Claim, frame: JudgeFrame): Judgment {
  const days = daysOf(claim, frame.asOf)
  const held = factsFor(claim, frame).filter(fact => holdsDuring(fact, days))
  const uses = held.map(({ value }) => useOf(String(value), frame.knowledge))
  const [first] = held
  if (!first || claim.stance.tense === 'past' || new Set(uses).size !== 1 || uses[0] === undefined)
    return unknown(claim, frame)
  const isRight = uses[0] === claim.stated.value
  return verdictOf(isRight ? 'current' : 'contradicted', claim, frame, [first], first)
}
