import type { Wording } from './lexicon.ts'

const OFFERING =
  '(?:IPO|initial public offering|(?:public )?offering|(?:public |stock[- ]market |share )?listing|flotation|float|(?:market|stock[- ]market|public|trading|exchange) debut|admission to (?:trading|listing)|first day of trading|debut(?= (?:on|in) (?:the )?(?:hong kong|nasdaq|nyse|shanghai|shenzhen|new york|london|paris|frankfurt|tokyo|wall street|star market|euronext|stock (?:market|exchange)|(?:local |main )?bourse)))'
/** A further listing is not the first. */
const FOR =
  '(?:(?:an?|its|the|their) )?(?:(?!(?:second|secondary|dual|further|another|additional)\\b)[\\w-]+ ){0,3}'
const EXCHANGE =
  "(?:(?:the )?(?:Nasdaq|NYSE|New York Stock Exchange|HKEX|Hong Kong(?:’s|'s)?(?: Stock)? Exchange|(?:Hong Kong|Shanghai|Shenzhen|London|Tokyo|New York|Paris|Frankfurt)(?: (?:Stock )?(?:Exchange|bourse|market|board))?|STAR (?:Market|board)|Euronext|Growth Enterprise Market|(?:local |main |public |stock |an? |any )*(?:exchange|stock market|bourse|public markets?|main board)))"
/** What a company hands in that wants to list. */
const PAPERS =
  '(?:(?:draft|preliminary|listing|confidential) )*(?:prospectus|listing (?:application|papers|documents)|registration statement|registration|(?:Form )?[SF]-1|papers|paperwork|application|documents)'
const HAND_IN = '(?:filed|submitted|lodged|handed in|applied|registered)'
const TOWARDS = `(?:for|to|towards?) (?:${FOR}${OFFERING}|go public|list|float)`
/** What may stand before the word for a listing and leaves the sense as it is. */
const HAS =
  '(?:has|have)(?: (?:already|now|also|just|since|reportedly|quietly|confidentially|formally|officially|recently|finally))*'
const NOT_HAS =
  "(?:(?:has|have) (?:not|never)(?: yet)?|hasn[’']t(?: yet)?|(?:has |have )?yet to|still to|not(?: yet)?)"
const IS =
  '(?:is|are|remains?|stays?|(?:has|have) (?:stayed|remained))(?: (?:still|now|currently|today|for now|as yet))*'
const NOT_LIST =
  '(?! (?:all|its(?! (?:shares|stock|equity))|the|it\\b|them|these|those|every|any|models?|prices?|products?|sources?|[\\w-]+ (?:models?|on Hugging)))'

/** What a note or a cell says in a few words. */
const ENDS_HERE = '(?=[,.;:)|]|\\W*$| (?:and|but)\\b)'
const AT = '(?:IPO|listing|HKEX|SEHK|Hong Kong|Nasdaq|NYSE|STAR Market|stock[- ]exchange|exchange|flotation)'
const KIND_OF = '(?:(?:draft|confidential|public|preliminary) )*'
const NO_PAPERS = `no (?:S-1|F-1|prospectus|(?:IPO |listing |public )?(?:filing|papers|application)) (?:yet|so far|to date|as yet|on file|filed)${ENDS_HERE}`
const IN_HAND = `(?:${KIND_OF}(?:S-1|F-1|prospectus|IPO papers|(?:IPO|listing) documents) (?:filed|submitted|lodged|under review|pending)(?: confidentially)?|${AT} (?:application |filing |hearing )?(?:filed|pending|submitted|under review|under way|awaited|in progress|imminent)(?: confidentially)?|filed for (?:an )?IPO|${AT} (?:applicant|candidate|hopeful)|${AT}[- ]bound)${ENDS_HERE}`
const BEFORE_IT = `pre-IPO${ENDS_HERE}`
const TO_GO = `(?:go(?:ing)? public|list(?:ing)?${NOT_LIST}|float(?:ing)?|${FOR}${OFFERING}(?! of))`
/** What a company says of a listing that it wants, and is not known to have applied for. */
const PLANS = [
  `(?<!\\b(?:is|are) )(?:preparing|planning|getting ready|hoping|aiming|poised|expected|slated|scheduled|looking|seeking|gearing up) to (?:go public|float|IPO|list${NOT_LIST})`,
  `(?:has|have) (?:(?:now|already|also|just|reportedly|quietly|formally|recently) )*(?:begun|started|kicked off|launched|initiated|set in motion|embarked on|entered) (?:on )?(?:(?:the|its|formal|early|initial|a|an|official) )*(?:process|preparations?|groundwork|procedure|steps|paperwork|journey|work)(?: (?:of|for|towards?|to|on|in|leading to))? ${TO_GO}`,
  `(?:has|have) (?:(?:now|already|also|just|reportedly|quietly|formally|recently) )*(?:taken|made) (?:(?:its|the|an?) )?(?:(?:first|initial|early|formal|preliminary|concrete|big|major|key) )+(?:steps?|moves?) (?:towards?|to) ${TO_GO}`,
  `(?:with |has |have |and )?(?:an )?IPO (?:plans|ambitions|hopes)`,
  `(?:has |have |with )?plans? for ${FOR}${OFFERING}(?! of)`,
  `plans? ${FOR}${OFFERING}(?! of)`,
  `(?:is |are )?(?:waiting|getting ready) to (?:go public|list${NOT_LIST}|float)|(?:is |are )going public|will (?:soon |shortly )?(?:go public|float|list on)|(?:is |are )?(?:a |an |among the |one of the )?candidates? for ${FOR}${OFFERING}`,
  `(?:is |are )?(?:weighing|considering|mulling|thinking (?:about|of)|pondering|debating) (?:whether to (?:go public|list${NOT_LIST}|float)|${FOR}${OFFERING}(?! of))|(?:is |are )?(?:still )?on (?:its|the) (?:way|road|path) to (?:the (?:stock )?(?:market|exchange)|${FOR}${OFFERING})|has (?:its|an) ${OFFERING} (?:still )?ahead of it`,
  `(?:hopes|plans|wants|aims|seeks|looks|expects|intends|(?:is |are )?(?:hoping|planning|looking|seeking|aiming|expecting|expected|set|about|ready)) to (?:raise|bring in|collect|take in) [^,;.:]{2,60} (?:in|from|through|with|by|via) ${FOR}${OFFERING}`,
  `soon to (?:go public|list${NOT_LIST}|float|seek (?:a|its) listing)`,
  `(?:is |are )?planning (?:to (?:go public|float|list${NOT_LIST})|(?:for )?${FOR}${OFFERING}(?! of))`,
  `(?:plans|intends|hopes|wants|aims|expects|means|is (?:preparing|set|due|about|likely|expected|ready|on track|poised|slated|scheduled)) to (?:go public|float|IPO|list${NOT_LIST})`,
  `(?<!(?:its|the|their|a|an|any|no|original|earlier|previous|old|initial|of) )plan to (?:go public|list${NOT_LIST})`,
  `(?:is |are )?(?:prepar(?:es|ing)|read(?:ies|ying)|plott(?:ing)|plots|rehears(?:es|ing)|gearing up|getting ready|heading|headed|working|moving|racing|pushing|inching|aiming|bound|on (?:course|track)|lining up|laying the groundwork)(?: (?:for|towards?))? ${FOR}${OFFERING}`,
  `(?:is |are )?(?:considering|weighing|eyeing|exploring|mulling|pursuing|seeking|targeting|contemplating|seeks|eyes|targets|weighs|mulls|pursues) ${FOR}${OFFERING}(?! of)`,
  'on (?:course|track) to (?:list|go public)|coming IPO',
  '处于(?:上市|IPO)(?:筹备|准备|辅导)阶段|(?:计划|拟|筹备|准备|谋求|寻求)(?:[在赴于][^，。；]{1,6}?)?(?:上市|挂牌|IPO)',
]
const WAITS = [
  `(?:still )?(?:awaits?|awaiting|(?:is |are )?(?:still )?waiting for|waits for) (?:its |the |an? )?(?:[\\w’'-]+ ){0,2}(?:go-ahead|approval|green light|nod|clearance|verdict|blessing) (?:of|from|by) (?:the )?(?:${EXCHANGE}|(?:securities|stock|market|financial|listing) [a-z]+|SEC|CSRC)`,
  `(?:still )?(?:awaits?|awaiting|(?:is |are )?(?:still )?waiting for|waits for) (?:its |the |an? )?(?:[\\w’'-]+ ){0,5}(?:${OFFERING}|(?:go-ahead|approval|nod|clearance|verdict)(?: (?:for|on) (?:its|the) ${OFFERING}))`,
  `(?:still )?(?:awaits?|awaiting|(?:is |are )?(?:still )?waiting (?:for|to make)|waits for) (?:its |the |an? )?debut (?:on|in) ${EXCHANGE}|(?:is |are )?(?:still )?(?:waiting for|awaiting) (?:its |the )?(?:shares|stock) to (?:be (?:admitted|listed|traded|quoted)|trade|start|begin|list)`,
  `has (?:an |its )?(?:listing application|IPO application|application to list) (?:pending|before)[^.;,]{0,30}`,
]

/** The longer before those that they hold, denials before what they deny. */
export const WORDINGS: readonly Wording[] = [
  {
    term: 'private',
    words: `(?:has|have|with) no (?:current |present |immediate )?(?:plans?|intention) (?:to (?:go public|list${NOT_LIST}|float)|of (?:going public|listing|floating)|for ${FOR}${OFFERING})`,
  },
  {
    term: 'private',
    words: `(?:is|are)(?:n[’']t| not) (?:(?:yet|currently|now|even|actively) )*(?:planning|preparing|looking|seeking|hoping|aiming|trying|considering|contemplating|pursuing|weighing|thinking (?:about|of)|working towards?|interested in)(?: (?:to|for|towards?))? (?:${TO_GO})`,
  },
  {
    term: 'private',
    words: `(?:is|are) not (?:yet )?(?:expected|likely|due|set|planning|ready|preparing|about) to (?:file|apply) ${TOWARDS}|(?:does|do) not (?:yet )?(?:plan|intend|expect|want|mean) to (?:file|apply) ${TOWARDS}`,
    alternatives: ['planned'],
  },
  {
    term: 'filed',
    words: `${HAS} (?:filed|applied)(?: confidentially| (?:its |an? |the )?${PAPERS}| ${TOWARDS})?,? (?:but|yet|though) (?:it )?(?:is(?:n[’']t| not)|has(?:n[’']t| not)) (?:yet )?(?:trading|listed|public|quoted|traded|started trading|begun trading|gone public)(?: yet)?`,
    alternatives: ['planned'],
  },
  {
    term: 'private',
    words: `(?:has |have )?(?:ruled|rules|ruling) out (?:going public|listing|floating|${FOR}${OFFERING})|(?:(?:has|have) (?:made|submitted|lodged|taken) no|${NOT_HAS} (?:taken?|ma[dk]e) (?:any|a single|the first|a|the|even the first)) (?:[a-z]+ ){0,2}?(?:filings?|applications?|moves?|steps?|preparations?)(?: of any kind| at all| whatsoever| whatever)? (?:for|to|towards?) (?:an? )?(?:${FOR}${OFFERING}|listing|flotation|IPO|go(?:ing)? public|list(?:ing)?|float(?:ing)?)|${NO_PAPERS}`,
  },
  {
    term: 'private',
    words: `(?:(?:has|have) (?:so far |to date |thus far |always |long )*(?:stayed|remained|kept(?: itself)?)|stays|remains|is|keeps(?: itself)?) (?:so far |still |for now )?(?:well |far )?(?:off|away from|out of|clear of) (?:the )?(?:stock market|public markets?|stock exchange|bourse)s?`,
    alternatives: ['planned', 'filed'],
  },
  {
    term: 'private',
    words: `${NOT_HAS} (?:formally |even |actually )?(?:filed?|submit(?:ted)?|lodged?|appl(?:y|ied)|hand(?:ed)? in|registered?) (?:confidentially |its |an? |the |any )*(?:${PAPERS} )?(?:${TOWARDS}|(?:a |its )?${PAPERS}|with (?:the )?(?:SEC|regulators?)|(?:anything|any papers|papers|documents) with (?:the |its )?(?:SEC|regulators?|exchange|[\\ue400-\\uf5ff])|(?:anything|any papers|papers|documents) ${TOWARDS})|(?:is |are )?(?:still )?(?:only |just )?(?:plan(?:s|ning)?|prepar(?:es|ing)|intends?|expects?|yet) to (?:file|apply) ${TOWARDS}`,
    alternatives: ['planned'],
  },
  {
    term: 'private',
    words: `(?:${IS} )?(?:(?:still|for now|as yet) )*(?:privately[- ](?:held|owned|financed|funded)|closely[- ]held|in private hands|without a listing|(?:an? )?private(?:ly held)? (?:startups?|start-ups?|compan(?:y|ies)|firms?|labs?|concerns?|businesses)|private and unlisted|private(?=[,.;)]|\\W*$| (?:and|but|for now)\\b)|(?:an )?unlisted(?: (?:company|firm|lab|start-?up))?|unquoted)|(?:${IS} |is|are)?(?:not|n[’']t|neither)(?: yet)? (?:an? )?(?:listed|public(?= (?:compan|firm)|[,.;)]|\\W*$| and\\b)|publicly (?:traded|listed)|quoted|traded|a public company)(?: on ${EXCHANGE}| anywhere| company)?|${NOT_HAS} (?:list(?:ed)?${NOT_LIST}|go(?:ne)? public|float(?:ed)?|(?:start|started|begin|begun) (?:trading|to trade)|debut(?:ed)?(?: (?:on|in) ${EXCHANGE})?|made? its ${OFFERING}|(?:ring|rung) the (?:opening )?bell)|(?:has|have) no (?:listed|publicly traded|quoted) (?:shares|stock|equity)|(?:are|is) not (?:publicly |yet )*(?:traded|listed|quoted)(?: (?:on|in) ${EXCHANGE})?|(?:尚未|还未|未|非)(?:[在赴][^，。；]{1,6}?)?(?:上市|挂牌)(?:公司|企业)?`,
    alternatives: ['planned', 'filed'],
  },
  {
    term: 'filed',
    words:
      '(?:已(?:经)?|刚|刚刚)?(?:向[^，。；]{1,12})?(?:递交|提交|遞交)(?:了)?(?:[^，。；]{0,6})?(?:上市|招股|IPO)(?:申请|申請|文件|书|書)?(?:[，,]?(?:但|而|不过)?(?:尚未|还未|仍未|未)(?:正式)?(?:上市|挂牌))?',
    alternatives: ['planned'],
  },
  {
    term: 'filed',
    words: `${HAS} filed for,? [^.;:]{1,30},? (?:its|an?|the) ${FOR}${OFFERING}|(?:${HAS} )?${HAND_IN} (?:confidentially |its |an? |the |quietly )*(?:${PAPERS} )?(?:with (?:the )?[\\w.]+ )?${TOWARDS}|${HAS} (?:filed|submitted|lodged|handed in) (?:its|an?|the) ${PAPERS}(?! for (?!(?:an?|its|the) (?:[\\w-]+ ){0,3}${OFFERING}))|${WAITS.join('|')}`,
    alternatives: ['planned'],
  },
  { term: 'filed', words: IN_HAND, alternatives: ['planned'] },
  { term: 'private', words: BEFORE_IT, alternatives: ['planned', 'filed'] },
  { term: 'planned', words: PLANS.join('|'), alternatives: ['filed'] },
  {
    term: 'public',
    words: `[\\w ]+-(?:listed|traded|quoted)|(?:already|now) listed(?=[,.;)]|\\W*$)|(?:${IS} )?(?:a )?(?:publicly[- ](?:traded|listed|quoted)|(?:publicly )?(?:listed|traded|quoted|public) (?:company|firm|lab)|(?:listed|quoted|traded|floated) (?:on|in) ${EXCHANGE})|(?:is |are |now )*public(?= since)|(?:${HAS} )?(?:went|gone|go) public|(?:${HAS} )(?:listed|floated|debuted|made its ${OFFERING})(?: (?:its shares )?(?:on|in) ${EXCHANGE})?|(?:listed|floated|debuted|made its ${OFFERING}) (?:on|in) ${EXCHANGE}|(?:${HAS} )?(?:completed|finished|wrapped up|pulled off|closed) (?:its|an|the) ${FOR}${OFFERING}|(?:trades?|(?:has |have )?been (?:trading|traded|listed|quoted)|(?:is|are) (?:now )?(?:trading|traded|listed|quoted)) (?:on|in) ${EXCHANGE}|(?:has |have )?been on ${EXCHANGE} since|(?:has |have )?been (?:an? )?(?:publicly )?(?:listed|traded|public)(?: company)?|(?:a|an) (?:Nasdaq|NYSE) company|trad(?:es|ing) (?:publicly )?under the (?:ticker|symbol|stock code)|(?:has |have )?(?:entered|joined) (?:the stock market|the Nasdaq|Nasdaq|the NYSE)|(?:has |have )?traded publicly since|已(?:经)?(?:[在赴于][^，。；]{1,8}?)?(?:上市|挂牌)`,
  },
]

/** What a cell of a table or the value of a label says with fewer words. */
export const LABELS: readonly Wording[] = [
  { term: 'private', words: '^\\W*(?:unlisted|not listed|none)\\W*$', alternatives: ['planned', 'filed'] },
  {
    term: 'filed',
    words:
      '^\\W*(?:(?:IPO|listing) )?(?:filed|application (?:filed|pending)|filing|(?:papers|prospectus|S-1) (?:filed|submitted))',
    alternatives: ['planned'],
  },
  {
    term: 'planned',
    words:
      '^\\W*(?:(?:IPO|listing) )?(?:planned|planning|expected|in preparation|being prepared|to come|ahead|(?:is |still )?pending)|^\\W*preparing (?:for )?(?:an )?(?:IPO|listing)',
    alternatives: ['filed'],
  },
  { term: 'public', words: `^\\W*(?:public|listed|${EXCHANGE})` },
]

const BODY = '{lab|organization}'
const OWN = `${BODY}(?:'s|’s|['’])?`
const ATTRIBUTES = `(?:(?:still |now )?(?:privately[- ]held|privately[- ]owned|closely[- ]held|unlisted|listed|publicly[- ](?:traded|listed)|(?:${EXCHANGE}|exchange)[- ](?:listed|traded|quoted)))`
const TO_COME =
  '(?:planned|coming|upcoming|forthcoming|expected|prospective|long-awaited|pending|looming|intended|impending)'

/** What a company says of itself. */
const SAYS_IT =
  '(?:says?|insists?|maintains?|repeats?|has (?:(?:long|always|repeatedly|so far) )?(?:said|insisted|maintained))'

/** All words of a lexicon, behind a name. */
const ANY = WORDINGS.map(({ words }) => words).join('|')

/** The ways to say whether a company's shares are traded. */
export const LISTING_PATTERNS: readonly string[] = [
  `${BODY}{aside},? ${SAYS_IT} (?:that )?it (?:(?:still|now|currently|for now) )*{value:${ANY}}`,
  `${BODY},? (?:now |already )?{value:listed}(?= since\\b| (?:on|in) ${EXCHANGE})`,
  `${BODY} ?{value:(?:已(?:经)?|刚|刚刚|目前)?(?:向[^，。；]{1,12})?(?:递交|提交|遞交)(?:了)?(?:[^，。；]{0,6})?(?:上市|招股|IPO)(?:申请|申請|文件|书|書)(?:[，,]?(?:但|而|不过)?(?:尚未|还未|仍未|未)(?:正式)?(?:上市|挂牌))?}`,
  `${BODY} ?{value:(?:目前|现在?|至今|仍然?|还|已经?|尚|是|一家|正|在|于|则|却|也|亦)*(?:处于(?:上市|IPO)(?:筹备|准备|辅导)阶段|(?:尚未|还未|未|非|已经?)(?:[在赴于][^，。；]{1,8}?)?(?:上市|挂牌)|(?:计划|拟|筹备|准备|谋求)(?:[在赴于][^，。；]{1,6}?)?(?:上市|挂牌|IPO))}(?:公司|企业)?`,
  `${BODY}{also}{aside}[ (:,—–]+(?:(?:is|are|both|all|with|and|also|still|now|currently|reportedly|again|already|itself|which|that|a|an|the|company|startup|lab|remains?|for now|today|only|just|one|of|among|few|many|several|last|largest|biggest|best-known) )*{value:${ANY}}`,
  `${OWN} (?:shares?|stock) (?:(?:still|now|currently|already|today|also|again) )*{value:(?:can (?:now )?be (?:bought|traded|had)(?: and sold)?|may be bought|are (?:now )?(?:available|bought and sold)) (?:on|in) ${EXCHANGE}}`,
  `${OWN} (?:shares?|stock) (?:(?:still|now|currently|already|today|also|again) )*{value:(?:(?:change hands|are bought and sold|trades?|have traded|(?:are|is|have been|has been) (?:now )?(?:traded|listed|quoted|trading)) (?:on|in) ${EXCHANGE}|(?:are|is|have been) (?:not (?:yet )?(?:publicly )?|publicly )(?:traded|listed|quoted)(?: (?:on|in) ${EXCHANGE}| anywhere)?)}(?=[,.;:)]|\\W*$| (?:and|but|under|since|every|each|with)\\b)`,
  `${OWN} {value:${TO_COME} (?:(?!(?:second|secondary|dual|further)\\b)[\\w-]+ ){0,2}${OFFERING}}`,
  `${OWN} (?:(?!(?:second|secondary|dual|further|bond)\\b)[\\w-]+ ){0,4}${OFFERING}(?: (?:on|in) ${EXCHANGE})? {value:(?:is|remains) (?:still )?(?:pending|planned|expected|due|awaited|imminent|on hold|yet to come|some way off|to come|to follow|under review|scheduled|slated)}`,
  `(?:shares?|stock) (?:in|of) ${BODY} {value:(?:(?:change hands|trades?|(?:are|is) (?:now )?(?:traded|listed|quoted)) (?:on|in) ${EXCHANGE}|(?:are|is) (?:not (?:yet )?(?:publicly )?|publicly )(?:traded|listed|quoted)(?: (?:on|in) ${EXCHANGE})?)}`,
  `${OWN} (?:listing |IPO )?(?:application|filing|prospectus|papers)(?: (?:for|to) (?:an? |its |go )?(?:${OFFERING}|public|list))? {value:(?:is|are|remains) (?:still )?(?:pending|under review|before the|with the)}`,
  `(?:^|[,;—] ?)(?:as )?{value:(?:an? (?:now )?(?:publicly )?(?:listed|traded|public|quoted|private|privately[- ]held) (?:company|firm|lab)|(?:still |as yet |for now |now )?(?:privately[- ](?:held|owned)|private|unlisted|publicly[- ](?:traded|listed)|listed (?:on|in) ${EXCHANGE}))},? ${BODY} (?=(?:is|has|must|can|[a-z]+s)\\b)`,
  `(?:^|[,;—] ?){value:since (?:its ${OFFERING}|going public|listing|it (?:went public|listed|floated))},? ${BODY} (?=(?:is|has|must|can|[a-z]+s)\\b)`,
  `${OWN} (?:(?!(?:second|secondary|dual|further|bond)\\b)[\\w-]+ ){0,2}${OFFERING} {value:(?:lies ahead|(?:has|is) (?:still )?(?:not (?:yet )?(?:happened|taken place)|yet to (?:happen|come|take place)|ahead)|has been (?:postponed|delayed|put off))}`,
  `(?:bankers?|banks?|advisers|underwriters|lawyers) (?:are|is) {value:(?:preparing|working on|arranging|handling)} (?:the (?:[\\w-]+ )?${OFFERING} of )?${BODY}(?:(?:'s|’s) (?:[\\w-]+ ){0,2}${OFFERING})?(?!['’]s)`,
  `(?:regulators?|(?:the )?(?:[\\w-]+ ){0,2}exchange|SEC|officials) (?:is|are) {value:(?:reviewing|examining|studying|vetting)} ${BODY}(?:'s|’s) (?:listing )?(?:prospectus|application|papers|filing)`,
  `(?:^|[,;—] ?){value:(?:ahead of|before|in the run-up to) its (?:(?!(?:second|secondary|dual|further|bond)\\b)[\\w-]+ ){0,2}${OFFERING}},? ${BODY} (?=(?:is|has|must|wants|plans|[a-z]{3,}s)\\b)`,
  `{value:awaits? (?:the )?${OFFERING}} of ${BODY}(?!['’]s)`,
  `{value:no (?:stock )?(?:exchange|bourse|market) (?:quotes|lists|trades)(?: the)?(?: shares of)?} (?:the )?${BODY}`,
  `${OFFERING} (?:of|by) (?:the )?${BODY} {value:(?:is|remains) (?:still )?(?:pending|planned|expected|due|awaited|imminent|on hold|yet to come|some way off|to come|to follow|under review|scheduled|slated)}`,
  `^\\W*${BODY}[:：] ?{value:(?:public|private|listed|unlisted|filed|planned)}(?=\\W*$| \\(|[.;,])`,
  `(?:^|[^\\w’'-]){value:${ATTRIBUTES}} (?:(?:AI |Chinese |American )?(?:lab|company|start-?up|firm|developer|group) )?${BODY}(?!['’]s rival)`,
  `${BODY},? (?:an?|the) {value:${ATTRIBUTES}} (?:[\\w-]+ ){0,2}(?:lab|company|start-?up|firm|developer|group|outfit|maker)`,
]

const DUE =
  '(?:expected|due|planned|slated|scheduled|pencilled in|awaited|set|targeted|tipped|likely)(?: (?:for(?! (?:months|years|weeks|a|some|long|more)\\b)|in|by|to|later|next|before|this|early|late|soon|shortly|at|around|within|during|after)\\b[^,;:.()\\ue000-\\uf5ff]{0,45})?'
/** Noun phrases that tell by the way that a listing is to come: `X’s IPO, expected in the autumn, …`. */
export const LISTING_NAMED: readonly string[] = [
  `${OWN} (?:(?!(?:second|secondary|dual|further|bond)\\b)[\\w-]+ ){0,3}${OFFERING}(?:,| \\() ?{value:(?:(?:now|still|long|widely|reportedly|currently|tentatively) )*${DUE}}(?=[,)] (?:will|would(?! have)|is|may|could|might|has|looks|remains|should|promises|[a-z]{3,}s)\\b)`,
  `^\\W*${BODY} ?[:—–-] ?(?:(?:Hong Kong|Shanghai|Nasdaq|New York) )?(?:IPO|listing|flotation|offering|public offering) {value:${DUE}}(?=\\W*$|[,;.])`,
]

const DEBUT =
  '(?:went public|listed(?! (?:all|its|the|it|them|these|models?|prices?)\\b)|floated|debuted|made its (?:(?:stock|market|trading|stock-market|public) )*debut|(?:began|started|has begun) trading|was (?:listed|floated)|completed its (?:IPO|listing|initial public offering)|rang the bell)'
const THERE = `(?: (?:on|in) ${EXCHANGE})?`
const FIRST =
  '(?:(?!(?:second|secondary|dual|further|bond|planned|expected|prepar|plans|plann|postpon|delay|weigh|consider|discuss|explor|eye|announc|filed|files|target|seek|sought|want|shelv|abandon|cancel|dropp|scrapp|revers|withdr|approv|mull)(?:\\w*)\\b)[\\w-]+ ){0,2}'

/** The ways to say on which day a company's shares were first traded. */
export const DEBUT_PATTERNS: readonly string[] = [
  `${BODY}{aside},? (?:(?:which|that|itself|only|first|finally) )*${DEBUT}${THERE}{briefly} {date}`,
  `${OWN} shares (?:(?:first|have|were) )*(?:began|started|begun|commenced|came|went|traded)(?: (?:trading|to trade|on sale|first))*${THERE}{briefly} {date}`,
  `${OWN} ${FIRST}${OFFERING}(?: (?:was|came|took place|followed|happened|dates))*(?: (?:on|in|of|from|:))+ {date}`,
  `${OFFERING} of (?:the )?${BODY}(?: (?:was|came|took place|followed|happened))*${THERE} (?:on|in|of) {date}`,
  `${BODY},? (?:(?:which|that|has been|is|and) )*(?:(?:publicly )?(?:listed|traded|trading)|public)${THERE} since {date}`,
  `${BODY} ?(?:已|正式)?(?:于|在) ?{date}(?:在[^，。；]{1,8})?(?:正式)?(?:上市|挂牌)`,
]
