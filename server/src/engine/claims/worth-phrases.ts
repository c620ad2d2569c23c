import type { Phrase } from './property.ts'

const BODY = '{lab|organization}'
const COMPANY =
  '(?:(?:AI|artificial-intelligence|tech|private|model|research|frontier) )*(?:start-?ups?|compan(?:y|ies)|labs?|firms?|unicorns?|giants?|groups?|business|developers?|enterprise|outfit|concern)'
const LATEST = '(?:latest|last|most recent|newest|current)'
const ROUND =
  '(?:(?:funding|financing|fundraising|share|tender|secondary|private|primary|capital|equity|Series [A-Z]) )*(?:rounds?|raise|fundraising|fundraise|financing|sale|offer|deal|mark)'
const AT_THE_LAST = `(?:on|at|by|from|in|after|since|as of|going by|judging by|according to|with|following) (?:the (?:terms|price|figures|evidence|strength) of )?(?:the|its|their) ${LATEST} ${ROUND}`
const NOW =
  '(?:(?:now|currently|still|today|already|also|itself|alone|even|at present|by now|on paper|privately),? )*'
const IS = `(?:is|looks|seems|appears|remains|feels|strikes [^,;:.]{3,25} as|counts as|ranks as|trades at|stands|sells at|changes hands at|works out as|comes out as)`
/** What is said of a price. */
const DEAR =
  '(?:(?:very|rather|quite|so|too|hardly|not|still|already|also|even|far from|by far|surely|perhaps|barely|anything but|relatively|comparatively|almost|positively|frankly|plainly|no|an?|the|one of the|among the|something of an?|what [^,;:.]{3,30}) )*(?:[a-z]+ly )?(?:expensive|cheap(?:er|est)?|dear(?:er|est)?|pric(?:ey|y|ier|iest)|over-?priced|under-?priced|over-?valued|under-?valued|priced|valued|bargain|steal|snip|good value|(?:second-|third-)?(?:most|least) (?:valuable|expensive)|unicorn|decacorn|discount|premium|(?:[a-z-]+ ){0,5}multiple)(?![\\w-])'
/** Not so much a year, or each. */
const WHOLE = '(?! (?:per|an?|each|for|annually|yearly|apiece|of|in)\\b)'
const SIZE = `(?:an? |the )?{quantity}(?:[- ]${COMPANY})?`

/**
 * Ways to say what a lab is worth in which no word of worth stands beside the amount: `at V, X looks cheap`, `X may be
 * worth V, but …`, `on its last round X is a V company`.
 */
export function worthPhrases(): readonly Phrase[] {
  const said = [
    `(?:^|[\\s(—–])(?:the )?${BODY}[^.!?\\ue400-\\uf5ff]{0,90}?[:;—–,] ?(?:and |but |yet )?at {quantity}${WHOLE},? it ${NOW}${IS} ${NOW}${DEAR}`,
    `(?:^\\W*|[,;:—–(] ?|\\b(?:and|but|that|while|though|because|since|so|yet) )at {quantity}${WHOLE}(?: or so)?,? (?:the )?${BODY} ${NOW}${IS} ${NOW}${DEAR}`,
    `${BODY}(?:,| ?[—–]| \\() ?${NOW}at {quantity}${WHOLE}(?:,| ?[—–]|\\)),? ${NOW}${IS} ${NOW}${DEAR}`,
    `${BODY} ${NOW}${IS} ${NOW}${DEAR}(?: [a-z]+)?,? at {quantity}${WHOLE}`,
    `${BODY},? (?:(?:is|remains) )?${NOW}an? (?:[a-z-]+ )?${COMPANY} of {quantity}${WHOLE}`,
    `(?:^\\W*|[,;:—–] ?)${AT_THE_LAST},? (?:the )?${BODY} ${NOW}(?:is|stands|sits|remains|comes out|weighs in|trades)(?: ${NOW}| )(?:(?:valued|priced|marked) at |worth |at )?${SIZE}`,
    `${BODY} ${NOW}(?:is|stands|sits|remains|ranks|comes in|weighs in|clocks in) ${NOW}at {quantity}${WHOLE},? ${AT_THE_LAST}`,
    `${BODY}(?:,| ?[—–]| \\() ?${NOW}(?:worth |valued )?at {quantity}${WHOLE} ${AT_THE_LAST}(?=[,.;)—–]|\\W*$)`,
    `(?:^\\W*|[,;:—–] ?)(?:on paper|in private markets|on private markets|in the private market|on secondary markets|on the secondary market),? (?:the )?${BODY} ${NOW}(?:is|stands|sits|remains|trades|comes in) ${NOW}at {quantity}${WHOLE}`,
    `(?:makes|leaves|renders) (?:the )?${BODY} worth {quantity}(?! more)`,
    `(?:makes|leaves|renders) (?:the )?${BODY} (?:an? |the )?{quantity}[- ]${COMPANY}(?! more)`,
    `(?:whole|all|entirety|hundred percent|100%) of (?:the )?${BODY} ${NOW}(?:is|comes|would come|would sell|goes|would be) (?:worth |at |for |to ){1,2}{quantity}${WHOLE}`,
    `${BODY} ${NOW}(?:is|stands|sits) (?:carried )?(?:on|in) (?:the|their|its (?:backers|investors)['’]) books at {quantity}${WHOLE}`,
    `(?:carry|hold|keep|have|book|mark) (?:the )?${BODY} (?:(?:on|in) their (?:own )?books )?at {quantity}${WHOLE}`,
    `${BODY}(?:'s|’s) (?:(?:current|present|latest|last|private|headline|implied|going|market) )*price(?: (?:is|of|stands at|remains|sits at)|:|,) {quantity}${WHOLE}`,
    `${BODY}(?:'s|’s) {quantity}[- ](?:price|tag|worth|value)(?! tag)(?![\\w-])`,
  ]
  return [
    ...beside(),
    ...[
      `(?:^\\W*|[,;:—–] ?)${AT_THE_LAST},? (?:the )?${BODY} was (?:valued at|worth|priced at|marked at) {quantity}`,
    ].map(pattern => ({ pattern, insistsOnNow: true })),
    ...said.map(pattern => ({ pattern })),
  ]
}

const TAG =
  '(?:post-money |private |paper |implied |reported |current |stated )*(?:valuation|price[- ]tag|worth|market value)(?![\\w-])(?! (?:round|cap|target|multiple|gap|method))'
/** Words that hand an amount on to the name before them, whatever else is told of it between. */
const HANDS_ON =
  '(?:and|plus|but|yet|has|have|with|at|carrying|sporting|boasting|commanding|despite|for all|on|besides|beside|alongside|,)'

/** An amount that its noun tells to be a worth: `X has sixty staff, no revenue and a V valuation`, `the V X`. */
function beside(): readonly Phrase[] {
  const listed = `{lab|organization},? (?=(?:has|have|boasts|sports|combines|is|remains|carries|keeps|enjoys|with)\\b)[^;:!?()$€£¥\\ue000-\\uf5ff]{2,110}?(?<![\\w-])${HANDS_ON} (?:now |still |also )?`
  const open = [
    `${listed}(?:an? |its |the )?{quantity}[- ]${TAG}`,
    `${listed}(?:an? |its |the )?${TAG} (?:of|at|around|near|in excess of|approaching) {quantity}`,
  ].map(pattern => ({ pattern, open: {} }))
  const named = [
    `(?:valuation|worth|price[- ]tag|market value) of (?:the )?${BODY}(?:,| ?[—–]| \\() ?(?:now |currently |at present |at |of )?{quantity}(?=[,.;)]| ?[—–]|\\W*$)`,
    `${BODY} \\((?:[^();:$€£¥\\ue000-\\uf5ff]{2,60}[;,] ){1,3}(?:now |last |currently )?(?:valued at|worth|valuation:?(?: of)?) {quantity}(?=[),;])`,
    `(?:most valuable|most expensive|priciest|dearest|costliest|most highly valued|richest|best-funded)(?: [^,;:.!?\\ue400-\\uf5ff]{2,60})? (?:is|remains) (?:still |now )?(?:the )?${BODY}(?:,| ?[—–]| \\() ?(?:at|worth|valued at|with a valuation of|on|priced at) {quantity}${WHOLE}`,
    `(?:^\\W*|[,;:—–(] ?|\\b(?:the|an?|this) )(?:now )?{quantity}[- ]${BODY}(?=['’]s\\b| (?:is|has|was|had|says|said|makes|made|trains|sells|plans|wants|released|launched|hired|opened|signed|declined|did|does|itself|now|still|also|that|which|whose|founded|run|led|backed|refused|needs|argues|rents|employs|counts)\\b|[,.;:)])`,
  ].map(pattern => ({ pattern, isPresupposed: true }))
  const settled = [
    `(?:^\\W*|[,;:—–(] ?|\\b(?:and|but) )with (?:the )?${BODY} (?:(?:now|still|itself|currently) )*(?:carried|held|booked|marked|put|priced|pegged|standing|trading|sitting|assessed|rated|changing hands|going) (?:(?:on|in) [a-z -]{3,40} )?at {quantity}${WHOLE}(?![^,;.]{0,50}[\\uf600-\\uf6ff])`,
    `${BODY} (?:(?:now|still|today|currently) )*(?:trades|changes hands|sells|is traded|is bought and sold|is quoted) (?:privately |(?:on|in|among) (?:the )?(?:[a-z-]+ ){0,2}(?:hands|markets?|investors|circles|trading|exchanges?|platforms?) )at {quantity}${WHOLE}`,
    `(?:thinks?|speaks?|conceives?|talks?) of (?:the )?${BODY} (?:now )?as an? {quantity}[- ]${COMPANY}`,
    `(?:treats?|regards?|sees?|views?|prices?|values?|rates?|describes?) (?:the )?${BODY} (?:now )?as an? {quantity}[- ]${COMPANY}`,
    `(?:values|prices|pegs|puts|marks) (?:all|the whole|the entirety|100 percent|100%|the rest) of (?:the )?${BODY} at {quantity}${WHOLE}`,
    `${BODY}(?:,| ?[—–]| is| remains) (?:an?|the) (?:[a-z-]+ ){0,2}?(?:company|firm|lab|start-?up|outfit|developer) (?:that|which|whom) (?:(?:its|the|most|private|venture|outside) )*(?:investors|backers|shareholders|markets?|analysts|venture capitalists) (?:now |still |currently )?(?:put|puts|value|values|price|prices|peg|pegs|rate|rates|mark|marks) at {quantity}${WHOLE}`,
    `${BODY}[^.!?\\ue000-\\uf5ff]{2,110}?[,;:—–] (?:and |but |yet |though |while )?its (?:(?:latest|current|present|private|paper|post-money) )*{quantity}[- ]${TAG} (?=(?:is|looks|seems|appears|rests|remains|makes|puts|leaves|reflects|assumes|implies|depends|has|will|may|can|owes|strikes)\\b)`,
    `(?:gives?|giving|assigns?|assigning|hands?|awards?|confers on|bestows on|lends) (?:the )?${BODY} (?:an? |its )?(?:${TAG}|value) of {quantity}${WHOLE}`,
    `(?:gives?|giving|assigns?|assigning|hands?|awards?|lends) (?:the )?${BODY} (?:an? )?{quantity}[- ]${TAG}`,
    `(?:impl(?:y|ies|ying)|suggest(?:s|ing)?|indicat(?:es?|ing)|points? to|translates? (?:in)?to|equates? to) (?:an? )?(?:[a-z]+ )?(?:value|valuation|worth|price|price[- ]tag) (?:for|of) (?:the )?${BODY} (?:of|at|around|near) {quantity}${WHOLE}`,
    `(?:impl(?:y|ies|ying)|suggest(?:s|ing)?|indicat(?:es?|ing)) (?:an? )?(?:[a-z]+ )?(?:value|valuation|worth|price|price[- ]tag) (?:of|at|around|near) {quantity} for (?:the )?${BODY}(?!['’]s)`,
    `(?:^\\W*|[,;:—–(] ?|\\b(?:and|but|that|while|though|because|since|so|yet) )even at {quantity}${WHOLE}(?: or so)?,? (?:the )?${BODY} (?=(?:is|has|looks|remains|can|needs|spends|loses|makes|earns|lags|trails|[a-z]+s)\\b)`,
    `${BODY}(?:'s|’s) ${LATEST} ${ROUND}(?:,[^,;:!?]{3,60},| \\([^()]{3,60}\\))? (?:values?|valued|puts?|put|pegs?|pegged|prices?|priced|sets?|fixed|fixes|places?|placed|marked|marks) (?:it|(?:the|its) (?:company|lab|firm|start-?up|group|worth|value|valuation|price))(?: itself)? at {quantity}${WHOLE}`,
    `(?:deal|sale|round|offer|tender|transaction|terms|price|investment|figure|purchase) (?:that |which )?(?:(?:now|still|already|currently) )*(?:values?|pegs?|prices?|puts?|marks?) (?:the )?${BODY} at {quantity}${WHOLE}`,
  ].map(pattern => ({ pattern }))
  return [...open, ...named, ...settled]
}

/** Noun phrases that tell a worth by the way, whatever their sentence asks, denies or foretells. */
export function presupposedWorth(): readonly Phrase[] {
  const patterns = [
    `${BODY}(?:,| ?[—–]| \\() ?(?:an? |the )?(?:[a-z-]+ ){0,2}?(?:${COMPANY} )?${NOW}(?:valued at|worth|with a (?:[a-z-]+ )?valuation of) {quantity}(?=[,)]| ?[—–])`,
    `${BODY}(?:'s|’s) (?:[a-z-]+ ){0,2}?{quantity}[- ](?:post-money |private |paper )?(?:valuation|price tag|price|worth)(?![\\w-])`,
    `(?<!\\b(?:first|original|initial|previous|earlier|former|old|then) )\\b(?:the|a|an) {quantity}[- ](?:post-money |private |paper )?(?:valuation|price[- ]tag|value) (?:(?:now|recently|currently|just) )*(?:placed|put|set|given|slapped|pinned|hung|attached|assigned|accorded|awarded|ascribed)(?: by [a-z]+)? (?:on|to|for) (?:(?:the|its|their|rival|[a-z-]+|US|U\\.S\\.|[A-Z][a-z]+) ){0,4}?${BODY}(?!['’]s (?!(?:AI|own)\\b)|[\\w-])`,
    `${BODY},? may (?:well |by now )?be (?:worth|valued at) {quantity}(?= ?,? (?:but|yet|and yet)\\b (?!only\\b|if\\b|not\\b))`,
  ]
  return patterns.map(pattern => ({ pattern, isPresupposed: true }))
}
