import { BY, ENDS, TODAY } from './availability-parts.ts'
import { GROUP, USE } from './availability-words.ts'
import type { Phrase } from './property.ts'

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
].map(phrase => ({ ...phrase, ...RESTRICTED }))
