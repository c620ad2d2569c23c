import { ALL } from './availability-words.ts'

/** What a maker does to its model for good, in the simple past. */
export const DID = 'retired|discontinued|sunset|decommissioned'
/** What can still be called may be on its way out. */
export const USABLE = ['preview', 'deprecated', 'restricted']
export const SUSPENDED = { value: 'suspended', alternatives: ['retired', 'restricted', 'preview'] }
export const DOWN = { value: 'suspended', alternatives: ['retired'] }
export const PREVIEW = { value: 'preview', alternatives: ['restricted'] }
export const LIVES = { value: 'general', alternatives: USABLE }
export const OPEN = { value: 'general', alternatives: ['deprecated', 'preview'] }

export const CHANNEL =
  "(?: (?:through|via|over|from|in|on|by) (?:the |its |their )?(?:{_lab|organization}(?:'s|’s)? )?(?:[\\w-]+ )?(?:API|app|apps|web(?:site)?|service|platform|console|gateway|endpoint|portal)\\b| from {_lab}(?!['’]s))"
export const TODAY = '(?:still|now|currently|today|again|once again|already|also|even|to this day|even now)'
export const OFFERS =
  '(?:offers|makes available|keeps available|goes on (?:offering|serving|selling|hosting|supporting)|keeps (?:on )?(?:offering|serving|selling|hosting|supporting)|continues (?:offering|serving|selling|hosting|supporting)|serves|sells|hosts|provides|supports|maintains|lists|carries|markets)'
export const OFFER = '(?:offer|serve|sell|host|provide|support|maintain|list|market)'
export const PAYING = '(?:(?:paying|ordinary|commercial|API|existing|new|registered|corporate|regular|its) )*'
export const EVERYONE = `(?:anyone|anybody|everyone|everybody|the (?:general )?public|(?:any|every) ${PAYING}(?:customer|user|developer|company|firm|subscriber|client|buyer|business)|all ${PAYING}(?:customers|users|developers|subscribers|clients))(?: (?:of|at) {_lab})?(?: with (?:an? )?[\\w \\ue000-\\uf5ff-]{2,30}?| who (?:pays?|asks?|signs? up|wants? (?:it|to)))?`
/** Customers as such, not some of them. */
export const CUSTOMERS = `(?:^|[,;:] |\\b(?:and|but|so|that|because|where|all|most) )${PAYING}(?:users|customers|developers|subscribers|clients)`
export const NOBODY =
  '(?:no (?:customer|user|developer|company|agency|outsider|one|buyer)|nobody|no[ -]one|none)(?: outside [^,;.:]{2,30}?)?'
export const CAN = `(?:can|may|(?:is|are) (?:free|able|allowed) to)(?: ${TODAY})*`
export const CANNOT =
  "(?:cannot|can['’]t|can not|can no longer|may not|may no longer)(?: (?:currently|now|still|even|today))*"
export const ENDS = `(?=[,.;:!?)]|$| ?[—–]|${CHANNEL}| since\\b| (?:while|although|though|whereas|because|pending|following|despite|and|but|today|now|again|at present|at all|any ?more|once more|as before|at the moment|as well|without (?:any )?(?:restrictions?|limits?)|at (?:all|[$€£]?\\d|two|three|four|five|the (?:moment|price|list)))\\b)`
export const TO_ALL = `(?: (?:freely |up )?(?:to|for) (?:${ALL})| without (?:any )?(?:restrictions?|limits?|conditions))`
export const NOT_FROM = '{whole}(?! from [\\ue000-\\uf5ff])'
export const WIDELY =
  '(?:to the (?:general |wider )?public|to (?:everyone|ordinary customers)|publicly|widely|generally|more widely)'
export const STOP_NOUN =
  '(?:suspension|ban|shutdown|outage|blackout|freeze|pause|closure|embargo|lockout|withdrawal|access ban)'
export const GOES_ON =
  '(?:(?:(?:is|remains|stays) )?(?:still |now |currently )?(?:ongoing|in (?:place|force|effect))|(?:still )?(?:continues|persists|goes on|drags on|stands|holds)|(?:has|is) (?:not(?: yet| so far)?|yet to|still not|still to) be(?:en)? (?:lifted|ended|reversed|revoked|rescinded|undone)|has (?:no|not) end(?:ed)?(?: in sight)?)'
/** Who makes the model, by name or as such. */
export const MAKER_NOUN =
  '(?:the|its) (?:API|model picker|catalogue|catalog|platform|console|price list|vendor|maker|developer|company|lab|laboratory|firm|provider|supplier|house|manufacturer|start-?up|group)'
export const BY = `(?:{_lab}(?:(?:'s|’s) (?:own )?(?:API|platform|service|cloud))?|${MAKER_NOUN})`
export const THE = "(?:{_lab}(?:'s|’s) |the )?"
export const LIMITS =
  '(?:limits|restricts|confines|reserves|(?:has|have) (?:so far |thus far |until now |to date |only |deliberately )?(?:limited|restricted|confined|reserved)|keeps|is (?:still |now )?(?:limiting|restricting|reserving))'
export const KEEPS =
  '(?:keeps|is keeping|has kept|holds|continues to keep|leaves|has left|still has|has (?:now |already |since |temporarily |again )*(?:taken|switched|turned|shut|put))'
export const ONLY = '(?:only|solely|exclusively)'
