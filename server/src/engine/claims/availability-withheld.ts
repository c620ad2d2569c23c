import { BY, ENDS, TODAY } from './availability-parts.ts'
import { GROUP, USE, USED } from './availability-words.ts'
import { isByOther } from './by-other.ts'
import type { Found, Phrase } from './property.ts'

/*
 * A model that its maker lets only some use, told by what the maker does: `lets only a few partners try X`, `is giving
 * X to vetted testers only`, `keeps X from the public`, `X is being withheld from ordinary customers`.
 */

const RESTRICTED = { value: 'restricted', alternatives: ['suspended', 'preview', 'retired'] } satisfies Omit<
  Phrase,
  'pattern'
>
const SO_FAR = `(?:(?:${TODAY}|so far|to date|thus far|until now|for now|deliberately|only|for the moment|as yet) )*`
const BUT = '(?:only|just|merely|solely|exclusively)'
const LET =
  '(?:lets|allows|permits|invites|is (?:still |now |currently |only |so far )*(?:letting|allowing|permitting|inviting)|has (?:still |so far |only |thus far |to date )*(?:let|allowed|permitted|invited))'
const HAND =
  '(?:gives|grants|hands|is (?:still |now |currently |so far )*(?:giving|granting|handing)|has (?:still |so far |thus far |to date )*(?:given|granted|handed))'
const PUBLIC =
  '(?:the (?:general |wider |broader )?(?:public|market|world)|(?:ordinary|regular|paying|most|commercial|individual|all other|other) (?:paying )?(?:customers|users|developers|subscribers|clients)|everyone (?:else|but)|everybody else|(?:general|public|broad|wide|wider|broader) (?:release|use|access|availability|circulation|sale)|commercial (?:release|sale))'
const HELD =
  '(?:withheld|held back|kept back|kept away|kept|barred|fenced off|walled off|shielded|off[- ]limits)'
const HOLDS =
  '(?:withholds|holds back|keeps (?:back )?|is (?:still |now |currently |so far )*(?:withholding|holding back|keeping)|(?:has|have) (?:still |so far |thus far |to date |deliberately )*(?:withheld|held back|kept back|kept))'

/** What one has to belong to. */
const CIRCLE =
  '(?:the|its|their|an?|[\\ue400-\\ue7ff](?:[’\\u0027]s)?) (?:(?:[\\w’\\u0027-]+|[\\ue400-\\uebff](?:[’\\u0027]s)?) ){0,4}?(?:programme|program|pilot|consortium|coalition|circle|scheme|partnership|initiative|preview)(?![\\w-])'
const OPEN = '(?:available|usable|accessible|offered|open|on offer|obtainable|provided|released|to be had)'
const INSIDE =
  '(?:inside|within|through|under|as part of|in|to (?:members of|participants in|partners in|those in))'

const SOON = '(?:(?:soon|finally|also|eventually|then|only|shortly|later) )*'
const PLANS = `(?:will|(?:still )?(?:plans|intends|means|hopes|wants|promises|aims|expects|has (?:promised|pledged|vowed)) to|(?:is|are) (?:still |now )*(?:about|set|due|preparing|planning|expected|going|getting ready|scheduled|slated|hoping|aiming|looking) to|says (?:that )?it (?:will|plans to|intends to|expects to|is about to|hopes to)) ${SOON}`
const GENERALLY = '(?:generally|publicly|widely|broadly|more widely|more broadly|freely|fully)'
const THE_PUBLIC =
  '(?:the (?:general |wider |broader )?public|everyone|everybody|anyone|all (?:its |paying |ordinary |API )*(?:users|customers|developers|subscribers)|general (?:availability|release|use))'
const TO_COME = `(?:be (?:opened(?: up)?|released|offered|made available|rolled out|launched) (?:more widely|widely|publicly|(?:up )?to ${THE_PUBLIC})|be made ${GENERALLY} available|become ${GENERALLY} available|(?:go|come|move|graduate|progress) (?:in)?to general availability|(?:reach|enter|hit) general availability|(?:leave|exit|come out of|move out of) (?:the )?(?:[\\w-]+ )?(?:preview|beta))`
const NOT_YET =
  "(?:(?:has|have)(?:n['’]t| (?:(?:still|as yet|so far|to date) )*(?:not|never))(?: (?:yet|so far|to date))*|(?:has|have) (?:yet|still) to)"
const OPEN_TO_COME: readonly string[] = [
  `${BY}{aside} {value:${NOT_YET} (?:made?|open(?:ed)?|released?|offer(?:ed)?|launch(?:ed)?|roll(?:ed)? out|extend(?:ed)? access to|widen(?:ed)? access to) (?:up )?(?:access to )?{model} (?:up |out )?(?:${GENERALLY} available|available to ${THE_PUBLIC}|to ${THE_PUBLIC}|more (?:widely|broadly))}(?![\\w-])`,
  `${BY}{aside} {value:${PLANS}(?:open|release|offer|make|launch|roll out|bring|extend access to|widen access to|expand access to) (?:up )?(?:access to )?{model} (?:up |out )?(?:${GENERALLY} available|available to ${THE_PUBLIC}|to ${THE_PUBLIC}|${GENERALLY}(?=[,.;:)]|\\W*$| (?:later|next|this|in|by|soon)\\b))}(?![\\w-])`,
  `{model}{also}{aside} {value:(?:will|(?:is|are) (?:still |now )*(?:about|set|due|expected|going|scheduled|slated|likely|yet|still) to|is to|are to) ${SOON}${TO_COME}}(?![\\w-])`,
  `{value:(?:general availability|(?:the )?(?:public|general|wide|wider|broad|broader|full) (?:release|roll-?out|launch|availability)) (?:of|for) {model} (?:is|remains) (?:still )?(?:planned|scheduled|expected|slated|due|pending|some way off|(?:weeks|months) away|yet to come|set|not expected|not (?:yet )?planned)}(?![\\w-])`,
]

/** Access that a maker keeps for few, in its own acts. */
export const WITHHELD: readonly Phrase[] = [
  {
    pattern: `${BY} {value:${SO_FAR}${LET} ${BUT} ${GROUP} (?:to )?(?:${USE})(?: out)?} (?:access to )?{model}${ENDS}`,
  },
  {
    pattern: `${BY} {value:${SO_FAR}(?:is|has) (?:[a-z]+ ){0,2}?${BUT} (?:letting|allowing|permitting|inviting|let|allowed|permitted|invited) ${GROUP} (?:to )?(?:${USE})(?: out)?} (?:access to )?{model}${ENDS}`,
  },
  {
    pattern: `${BY} {value:${SO_FAR}${BUT} (?:lets|allows|permits|invites) ${GROUP} (?:to )?(?:${USE})(?: out)?} (?:access to )?{model}${ENDS}`,
  },
  {
    pattern: `${BY} {value:${SO_FAR}${HAND} ${BUT} ${GROUP}(?: access to)?} {model}${ENDS}`,
  },
  {
    pattern: `${BY} {value:${SO_FAR}(?:is|has) (?:[a-z]+ ){0,2}?${BUT} (?:giving|granting|given|granted|handing|handed) ${GROUP}(?: access to)?} {model}${ENDS}`,
  },
  { pattern: `${BY} {value:${SO_FAR}${HOLDS} {model} (?:back |away )?from ${PUBLIC}}` },
  {
    pattern: `${BY} {value:${SO_FAR}${HOLDS} {model} out of (?:the )?(?:public|general)(?:['’]s)? (?:hands|reach|use|circulation)}`,
  },
  {
    pattern: `{model}{aside} {value:(?:is|are|remains?|stays?|has been|continues to be) ${SO_FAR}(?:being )?${HELD} (?:from|to|for) ${PUBLIC}}`,
  },
  {
    pattern: `{model}{also}, which ${BY} {value:${SO_FAR}${HOLDS} (?:back |away )?from ${PUBLIC}}`,
  },
  {
    pattern: `{model}{aside} {value:${SO_FAR}(?:still )?(?:can(?:not| not|[’\\u0027]t)|may not) (?:yet |still )?be ${USED} (?:outside(?: of)?|beyond|except (?:in|through|under|as part of)|other than (?:in|through|under)|without joining) ${CIRCLE}}`,
  },
  {
    pattern: `{model}{aside} {value:${SO_FAR}(?:still )?can (?:still |so far |as yet )*be ${USED} (?:${BUT} by ${GROUP}|by ${GROUP} (?:only|alone))}(?=[,.;:)]|\\W*$| (?:and|but|so|because|while|until|for now|at present)\\b)`,
  },
  {
    pattern: `{model}{aside} {value:${SO_FAR}(?:still )?can (?:still |so far |as yet )*${BUT} be ${USED} ${INSIDE} ${CIRCLE}}`,
  },
  {
    pattern: `{model}{aside} {value:(?:is|are|remains?|stays?) ${SO_FAR}(?:${BUT} ${OPEN}|${OPEN} ${BUT}) ${INSIDE} ${CIRCLE}}`,
  },
  {
    pattern: `{model}{aside} {value:(?:is|are|remains?|stays?) ${SO_FAR}(?:not (?:yet )?${OPEN}|unavailable|inaccessible) (?:outside(?: of)?|beyond) ${CIRCLE}}`,
  },
  ...OPEN_TO_COME.map(pattern => ({ pattern, isVoid: isOfAnother })),
].map(phrase => ({ ...phrase, ...RESTRICTED }))

/** Whether the words name a lab that does not make the model. */
function isOfAnother(found: Found): boolean {
  const words = found.view.text.slice(found.span.start, found.span.end)
  return [...words].some(unit => found.view.mentions.get(unit)?.kind === 'lab') && isByOther(found)
}
