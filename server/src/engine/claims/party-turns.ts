import { HEADS, PARTIES, PARTY_NAME, STOOD_BY, TO_TEXT } from './parties.ts'
import type { Phrase } from './property.ts'

/*
 * Turns that tell of parties by the way: `A has signed it, and so has B`, `twenty have signed it, B among them`, `it
 * bears the signature of B`, `B, a lab on the list, …`.
 */

const HAS = '(?:has|have|had|did|do|does|is|are|was|were)'
const STANDS = `(?:${STOOD_BY}|(?:a |an? [a-z-]+ |among the |one of the )?${HEADS} (?:to|of|in)|parties to)`
/** Who stands by the text, on the way to the next who does. */
const OTHERS_DO = `(?<!\\b(?:not|never|to|yet|n['’]t|nor|neither) (?:[a-z]+ )?)(?<=[a-z\\ue400-\\uf5ff] )${STANDS} ${TO_TEXT}{policy}`
const OTHERS_DO_NOT = `(?:not|never|n['’]t|refused to|declined to|nor|neither|yet to) (?:[a-z]+ ){0,2}?${STANDS} ${TO_TEXT}{policy}`
const ON =
  '(?:(?:now |currently |already |still |that (?:is|has been) |which (?:is|has been) )*(?:on|added to|placed on|put on|named (?:on|in)|included (?:on|in))) (?:(?:the|America[’\\u0027]s|its|US|U\\.S\\.|American) )*'
const FIRM =
  '(?:labs?|compan(?:y|ies)|firms?|developers?|makers?|start-?ups?|groups?|business(?:es)?|entit(?:y|ies)|giants?|outfits?|ones?|name)'
const BY_THE_WAY = '[^,.;:!?]{0,60}?'
const SIGNS = '(?:signatures?|names?|endorsements?|backing|support|assent)'
/** No name follows, and no verb: whose name it is ends here. */
const ENDS = `(?=[,.;:)]|\\W*$| (?:in|on|at|and|but|as|since|last|this|too|as well)\\b)`

/** `A joined sixty countries in signing it`, `B followed A in refusing to sign`: what both did. */
const BOTH_DO =
  '(?:(?:refusing|declining|failing|opting not|choosing not|deciding not|neglecting) to (?:sign(?: (?:up to|on to|onto|to))?|endorse|join|back|ratify|support|accept)|(?:(?:not|officially|formally|publicly) )?(?:(?:co-?)?signing(?: (?:up to|on to|onto|to))?|endorsing|joining|backing|ratifying|supporting|accepting|embracing|rejecting|snubbing|boycotting|shunning|acceding to|committing to|subscribing to|agreeing to))'
const ALIKE =
  '(?:(?:has|have|had|also|later|then|since|recently|now|both|quickly|soon|eventually) )*(?:join(?:s|ed)?|follow(?:s|ed)?|sided with|sides with|(?:was|were) joined by|imitat(?:es|ed)|match(?:es|ed))'

export function partyTurns(): readonly Phrase[] {
  const told = [
    `{value:${PARTIES},? ${ALIKE} [^,;.:!?]{1,70}?(?:, [^,;.:!?]{1,40}?){0,4} in ${BOTH_DO}} ${TO_TEXT}{policy}(?!['’]s)`,
    `${OTHERS_DO}${BY_THE_WAY},? (?:and |but )?(?:so|as|just as) ${HAS} {value:${PARTIES}}`,
    `${OTHERS_DO}${BY_THE_WAY}(?:,|;)? (?:and |but |while |whereas |though |although ){value:${PARTIES} (?:(?:has|have|did|is|are|was|were|does|do) not|(?:has|have|did|is|are|was|were|does|do)n['’]t)}(?=[,.;:)]|\\W*$)`,
    `${OTHERS_DO}(?:,| \\(|;| [—–])? ?(?:and |with )?{value:(?:including |among them (?:are |were )?|notably |such as |not least )${PARTIES}}${ENDS}`,
    `${OTHERS_DO}${BY_THE_WAY}, {value:(?:with )?${PARTIES} (?:among them|included|too|as well)}`,
    `{policy},? (?:which |that )?(?:now |already |currently )*(?:counts|numbers|lists|has|names|includes|claims) {value:${PARTIES} (?:among|as one of|as) its (?:[a-z-]+ )?${HEADS}}`,
    `{policy},? {value:(?:(?:which|that|now|still|also) )*(?:bears|carries|has|lacks|misses|is missing|is without|is short of) (?:the )?(?:${PARTY_NAME}['’]s? ${SIGNS}|${SIGNS} of ${PARTIES})}`,
    `{value:(?<!\\b(?:with|without) )${PARTY_NAME}(?:['’]s)? (?:signature|name) (?:is|was|remains) (?:still |also |conspicuously |notably )?(?:(?:missing|absent) from|not (?:on|under|to be found (?:on|under|in)))} ${TO_TEXT}{policy}`,
    `${OTHERS_DO}${BY_THE_WAY}(?:,|;|:| [—–]) (?:and |but |while |whereas |though |although )?{value:${PARTIES} (?:(?:is|are|was|were) (?:not|conspicuously not) (?:one of|among) (?:them|its signatories|the signatories)|(?:is|was) (?:[a-z]+ly )?(?:absent|missing)|(?:has |have )?(?:declined|refused|abstained|held (?:back|out)|stayed (?:away|out)|opted out|demurred))}(?=[,.;:)]|\\W*$| (?:and|but|in|on|at|this|last)\\b)`,
    `{value:${PARTY_NAME} (?:still |so far |as yet )*(?:(?:has|have)(?: (?:signed|struck|reached|concluded|made))? no(?: such)?|(?:has|have)(?:n[’\\u0027]t| not) (?:signed|struck|reached|concluded|made) an?y?|lacks (?:an?|any)|is without an?) }{policy}(?=[,.;:)]|\\W*$| (?:yet|so far|today|at present|and|but|of its own)\\b)`,
    `(?:^|[;(—–|] ?)(?:the |all |those |which )*(?:[a-z-]+ )?(?:compan(?:y|ies)|labs?|firms|countries|states|nations|governments|developers|providers|members|parties) (?:that|which|who) (?:have |has )?(?:so far |already |now )*${STANDS} ${TO_TEXT}{policy}(?: so far| to date)?\\)? ?[:：—–] ?{value:${PARTIES}}`,
    `(?:^|[;(—–|] ?)(?:among |the |all |current |known |main )*${HEADS} (?:to|of|in) ${TO_TEXT}{policy}(?: so far| to date)?\\)? ?[:：—–] ?{value:${PARTIES}}`,
  ]
  const listed = [
    `${OTHERS_DO_NOT}${BY_THE_WAY},? {value:(?:and |but )?(?:nor|neither) ${HAS} ${PARTIES}}`,
    `{value:${PARTY_NAME},? (?:an?|the|one of the) (?:(?!(?:of|to|with|for|by|from|whose|and|or|than|not|no|once|formerly|former)\\b)[\\w-]+ ){0,5}?${FIRM} ${ON}}{policy}(?!['’]s)`,
    `{value:(?:because|since|as|while|although|though|now that|given that) ${PARTY_NAME} (?:is|remains|stays|has been) (?:now |already |currently |still )*(?:on|off|not on|no longer on|added to|placed on) (?:the )?}{policy}(?!['’]s)`,
  ]
  return [
    ...told.map(pattern => ({ pattern, isEvent: true })),
    ...listed.map(pattern => ({ pattern, isPresupposed: true })),
  ]
}
