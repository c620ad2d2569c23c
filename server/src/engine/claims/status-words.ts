import type { Wording } from './lexicon.ts'

/*
 * The words for where a policy stands, for phrases (which find them) and lexicon (which reads them). Slots of the
 * sentence view stand for names and dates; nothing here may hold a subject.
 */

const OTHER_SLOT = '[\\ue400-\\ue7ff\\uec00-\\uf6ff]'
/** No date, which passes and signs nothing. */
const NAME_SLOT = '[\\ue400-\\ue7ff\\uec00-\\uf5ff]'
export const LIVE = ['in-force', 'partly-in-force']
export const BEFORE = ['proposed', 'passed', 'signed', 'delayed', 'stayed']
export const ENDED = ['delayed', 'stayed', 'superseded', 'rescinded', 'lifted', 'expired', 'withdrawn']
/** What may well be so of a rule that has not ended. */
const NOT_ENDED = [...LIVE, ...BEFORE]
/** What may well be so of a bill that did not come into force. */
const NEVER_LIVE = [...BEFORE, 'vetoed', 'failed', 'withdrawn']

const FORCE =
  '(?:(?:in|into) (?:full )?(?:force|effect|operation|application)|effective|operative|applicable|(?:legally )?binding|enforceable)'
const COME =
  '(?:tak(?:e|en|es|ing) effect|(?:com(?:e|es|ing)|gone?|goes|going|enter(?:ed|s|ing)?|put|brought) into (?:full )?(?:force|effect|operation|application)|be(?:en|come|comes)? (?:effective|applicable|operative|binding|law)|appl(?:y|ies|ied)|start(?:s|ed)? (?:to apply|applying)|kick(?:s|ed)? in|phase[sd]? in)'
/** Participles for the end of a policy. */
export const END =
  '(?:rescinded|revoked|repealed|withdrawn|superseded|lifted|replaced|scrapped|cancel+ed|overturned|struck down|annulled|quashed|vacated|invalidated|undone|set aside)'
/** What somebody does who ends a policy for good: simple pasts, then infinitives. */
export const ENDING =
  'rescinded|revoked|repealed|withdrew|scrapped|cancel+ed|overturned|annulled|vetoed|struck down|vacated|threw out|quashed|invalidated|lifted|rolled back|reversed|dismantled|disbanded|dissolved|abandoned|(?<![\\ue800-\\uebff] )(?:replaced|superseded|supplanted)'
export const TO_END = 'rescind|revoke|repeal|withdraw|lift|scrap|cancel|overturn|annul|undo'
/** What somebody has done to a policy. */
export const ENDED_BY = `${END}|vetoed|enjoined|stayed|blocked|suspended|delayed|postponed|deferred|put off`
const PASS = '(?:adopt(?:ed)?|pass(?:ed)?|enact(?:ed)?|approved?|ratif(?:y|ied)|vote[ds]? on|finali[sz]ed?)'
const NOT = '(?:not yet|not so far|not|yet to|still to|never)'
/** Who passes or signs: with an article or a possessive, at most three words, and a noun for a body. */
export const BODY = `(?:(?:the |an? |his |her |its |their )?(?:(?:[\\w’'-]+|${OTHER_SLOT}) ){0,3}?(?:legislature|Congress|Senate|House|Parliament|Council|Assembly|committees?|chambers?|lawmakers|legislators|governor|president|signature|floor|co-legislators|Bundestag|Diet|${NAME_SLOT}))`

/** Not in force: `not yet in force`, `not in effect yet`, `yet to enter into force`, `has not taken effect`. */
export const NOT_LIVE = `(?:${NOT} (?:be |been |currently |legally )*(?:${FORCE}|law)(?: yet)?|(?:not yet|yet to|still to|not) (?:be |been )?${COME}(?: yet)?)`
const NOT_ENDED_WORDS = `(?:(?:not|never) (?:yet |so far |since |ever )*(?:been )?${END}|(?:yet|still) to (?:be ${END}|(?:${TO_END})(?![\\w-])))`
const NOT_PASSED = `(?:not(?: yet| so far)?|yet to|still to|never)(?: be(?:en)?)? (?:a |the )?(?:law|${PASS})(?: yet)?(?: by (?:the |either |both |any )?[\\w’\\u0027 -]{3,40}?)?(?! both)`
const NOT_SIGNED =
  '(?:not(?: yet)?|yet to|still to)(?: be(?:en)?)? (?:sign(?:ed)?)(?: (?:it|into law))?(?: yet)?|unsigned'
const COMPLEMENT =
  '(?: (?:in|by|between|within|among|before|of|with) (?:(?! (?:but|while|when|though|although|because|if) | and (?:could|would|should|may|might|will|can|must|has|have|had|is|are|was|were|be|been|it|they|then) )[^,;.:()]){2,40})?'
const ON =
  '(?: (?:(?:on|in|from|by|as early as|as of|at the (?:start|end) of|next|this|early|late|year|month|spring|summer|autumn|fall|winter) ?)*(?:[\\uf600-\\uf6ff]|year|month|spring|summer|autumn|fall|winter))?'
const TO_COME = `(?:due|set|scheduled|slated|expected|poised|on (?:course|track)|about) to (?:be |start |begin )?(?:${COME}|binding|applying|force|go live|(?:start|begin|commence)(?= (?:on|in|from|at|next|this)\\b|\\W*$|[,.;]))${ON}`
const WILL_COME = `(?:will|is to|are to) (?:only |not |then |finally |eventually )*(?:${COME}|be (?:enforced|switched on|activated))(?: only)?(?= (?:(?:once|when|after|as soon as|next|later|soon|until|before|if)\\b|(?:\\d+|[a-z-]+) (?:days|weeks|months) (?:after|from|following)\\b))`
const SIGNATURE =
  "(?:signature|signing|assent|promulgation|(?:the )?(?:governor|president)(?:['’]s)?(?: desk| approval| signature| assent)?)"
const VOTE =
  '(?:(?:clause-by-clause|line-by-line|article-by-article|committee|parliamentary|legislative) (?:review|study|scrutiny|examination)|vote|votes|approval|adoption|passage|decision|ratification|mark-?up|consideration|debate|hearing|reading|(?<!enforcement |legal |court |class )action|finali[sz]ation|publication|(?:formal |final )?(?:consent|endorsement|sign-off|green light|go-ahead))'
const UNDER =
  'under (?:active |legislative |formal |interagency )?(?:consideration|negotiation|discussion|debate|review|study|scrutiny|examination|deliberation|preparation|elaboration|development)|in (?:committee|trilogues?|draft(?: form)?|(?:inter-?agency|legal|final|internal|White House|OMB|OIRA) review|negotiations?|the works)'
const PAPER = `(?:an? |the subject of an? |(?<=still (?:an? )?))(?:(?:[\\w-]+ )?bill(?! (?:of rights|(?:that|which) (?:became|was|has|passed)))|(?:(?:(?!law|rule)[\\w-]+|${OTHER_SLOT}) ){0,3}?(?:proposal|draft(?: (?:regulation|law|bill|act|order|rule|text|measure))?|legislative file))`

/** What follows a form of to be, of a policy that is not law yet. */
export const OPEN = `pending(?: (?:before|in) ${BODY})?|stalled(?: in ${BODY})?|(?:await(?:ing)?|waiting (?:for|on)) [^,;.]{0,40}?(?:${SIGNATURE}|${VOTE})${COMPLEMENT}|on (?:the )?(?:[\\w.-]+ )?(?:governor|president)(?: [\\w.-]+){0,2}(?:’s|'s) desk|${PAPER}(?: on the table(?: of [^,;.:]{2,40})?| before [^,;.:]{2,40})?|(?:${UNDER})${COMPLEMENT}|(?:still )?being (?:negotiated|debated|considered|discussed|drafted|finali[sz]ed|written|reviewed|studied|examined|scrutini[sz]ed|vetted|rewritten|redrafted|redrawn|marked up|voted on|prepared|readied|haggled over|fought over|hammered out|thrashed out|hashed out|worked out|drawn up|consulted on)${COMPLEMENT}|(?:back |now )?(?:before|in the hands of) ${BODY}|(?:now |currently |still )*with (?:the )?(?:EU['’]s |European |national |federal |two |upper |lower )?(?:co-legislators|Parliament|Council|Congress|Senate|legislature|Assembly|Diet|Bundestag|lawmakers|legislators|committees?|Commons|Lords)(?=\\W*$|[.,;:])|on the table${COMPLEMENT}|(?:making|working|winding|wending|inching) (?:its|their) way through ${BODY}|in (?:legal )?limbo|stuck in ${BODY}|${NOT_PASSED}|${NOT_SIGNED}|(?:announced|proposed|drafted|published) but not (?:yet )?(?:been )?(?:issued|published|finali[sz]ed|adopted|enacted)`
/** What follows a form of to be once something was done to a policy. */
export const DONE = `${END}|vetoed|stayed|enjoined|suspended by (?:a|the) [^,;.]{0,30}court|(?:delayed|postponed|deferred|put off|pushed back|moved)(?: by [\\w ]{2,20})? (?:to|until|till) (?:early |late |mid-)?[\\uf600-\\uf6ff]|delayed|postponed|deferred|signed(?: into law)?|enacted|adopted|dead(?! letter)|off the table|shelved|abandoned|on ice|defeated|(?:${BODY} )?voted down`
/** What follows a form of to be of a policy in force, or to come into force. */
export const FORCED = `${FORCE}(?! (?:only )?(?:until|till|through)\\b)|no longer ${FORCE}|${NOT_LIVE}|${TO_COME}|being (?:implemented|enforced|applied|phased in)|(?:the )?(?:binding )?law(?: of the land| in (?!progress|practice|theory|question)[\\w]+(?: [\\w]+)?)?(?! firm| school| enforcement| professor| review|\\w)|binding(?! \\w)|in place|on the statute book|the (?:cornerstone|centerpiece|centrepiece|backbone|bedrock) of|on hold|on the (?:statute )?books`
export const LABELS =
  'final|finali[sz]ed|(?:(?:commission|legislative|discussion|draft|government) )?(?:proposal|draft|bill)|law|proposed|planned|draft|passed|introduced|active|live|lapsed|expired'
/** The signed or passed that are not in force: `signed, not yet in force`, `adopted but yet to apply`. */
export const PENDING_LAW = `(?:signed|adopted|enacted|passed|voted|issued|approved|published|promulgated|gazetted|agreed|finali[sz]ed|floated|announced|on the (?:statute )?books)[^;.,]{0,30}?(?:, but|, and|, though|,| but| and| though| yet) (?:it |they )?(?:is |are |has |have )?(?:${NOT_LIVE}|(?:is|are)n['’]t (?:yet )?${FORCE}(?: yet)?|(?:has|have)n['’]t (?:yet )?${COME}(?: yet)?|(?:(?:do|does)n['’]t|(?:do|does) not) (?:(?:yet )?bind [a-z]+(?: yet)?|yet apply|apply yet)|(?:does|do) not (?:yet )?(?:apply|bind|take effect|operate)(?: yet)?|(?:yet|still) to be (?:promulgated|published|gazetted|applied)|not yet (?:been )?(?:promulgated|published|gazetted|printed)|lies? dormant|(?:still |as yet )?(?:dormant|without (?:legal )?force))`
const PROVISION_VERBS = [
  'require mandate oblige obligate compel prohibit direct restrict cap impose govern regulate',
  'sort divide limit force order instruct task forbid demand subject exempt authorize authorise empower',
  'open bind steer cover ban bar protect allow permit grant preempt shield entitle guarantee oblige',
  'stop block deter punish hamper prevent curb compel outlaw penalize penalise reward safeguard secure enable',
  'underpin constrain criminalize criminalise ensure commit extend classify',
]
  .join(' ')
  .split(' ')
  .map(verb => `${verb.replace(/y$/u, '(?:y|ie)')}s?`)
  .join('|')
/** What a rule does as long as it is one, in the present tense. */
export const PROVISION = `(?:${PROVISION_VERBS}|applies|provides (?:[a-z-]+ ){0,3}?(?:guidance|requirements|protections|safeguards|standards)(?= (?:for|to|on|against)\\b)|sets (?:out|the|(?:[a-z-]+ )?(?:rules|limits|standards|requirements|deadlines|duties|obligations|conditions))|lays? down|calls? (?:on|for)|rules? out|tells? (?:agencies|federal|developers|companies|labs|(?:them|us|it|[a-z]+s) (?:to|when|how|what|which))|puts (?:limits|duties|obligations))(?![\\w-])(?! (?:nobody|no[ -]one|none)\\b)(?<!\\b(?:bans? on|orders? of|limits? of))`
export const CONTINUES = `(?:continues?|goes on|go on) (?:to (?:apply|stand|hold|be (?:law|binding|enforced|in (?:force|effect))|(?!divide)${PROVISION}|(?:guide|direct|determine|dictate|define|shape) (?:how|what|which|when|whether|who)(?![\\w-]))|in (?:force|effect))`
/** Verbs that tell a state by themselves. */
export const VERBS = [
  `(?:awaits?|waits? (?:for|on)) [^,;.]{0,40}?(?:${SIGNATURE}|${VOTE})${COMPLEMENT}`,
  `still (?:wants?|lacks?|needs?) (?:(?:an?|the|its|his|her|final|formal|second|third|plenary|[\\w.-]+(?:['’]s)) ){0,3}(?:${SIGNATURE}|votes?|approval|adoption|passage|ratification|reading)(?! (?:on|for|to)\\b)${COMPLEMENT}`,
  `(?:has|have) (?:${NOT_PASSED}|${NOT_SIGNED}|${NOT_LIVE}|${NOT_ENDED_WORDS})`,
  `does not (?:yet apply|apply yet|yet bind|bind anyone yet)`,
  '(?:has|have) (?:now |already |since |formally |long )*(?:(?:entered|come|gone|taken) (?:into )?(?:force|effect|application)|kicked in|gone live|(?:begun|started) (?:to apply|applying))',
  '(?:has|have) (?:now |already |since |long )*(?:lapsed|expired)',
  `(?:(?:has|have) passed (?:the )?[\\w]+(?: [\\w]+)? and )?(?:awaits?|is awaiting|waits? (?:for|on)) ${BODY}(?=\\W*$|[,.;])`,
  `(?:has|have) (?:now |already |since )?(?:passed|cleared) both (?:chambers|houses)(?:,? and (?:(?:it|is|now|still|only|just|currently) )*(?:await(?:s|ing)?|wait(?:s|ing)? (?:for|on)|needs?|lacks?|(?:heads?|goes|moves) (?:now )?to|sits on) [^,;.]{0,40}?(?:${SIGNATURE}|desk))?`,
  WILL_COME,
  '(?:will|shall|is to|are to) (?:start to |begin to )?apply (?:on|in|from|as of) (?:early |late |mid-)?[\\uf600-\\uf6ff]',
  '(?:(?:will|shall|is to|are to) (?:only |first |then |finally |also )*(?:apply|bind|cover|be (?:applied|enforced|applicable|binding|effective|enforceable)|take effect|(?:come|go|enter) into (?:force|effect|application)|start|begin)|applies|binds?)(?: (?:developers|companies|firms|providers|deployers|employers|labs))? (?:only )?(?:(?:from|in|on|as of|starting) )?(?:next|this coming) (?:year|month|week|spring|summer|autumn|fall|winter)',
  '(?:will (?:soon |then )?|is to )?(?:takes? effect|goes? live|kicks? in|(?:starts?|begins?) (?:to apply|applying)|(?:comes?|goes?|enters?) into (?:force|effect)) (?:(?:(?:on|in|from|as of|starting)|at the (?:start|beginning|end) of|by|late in|early in) )?(?:[\\uf600-\\uf6ff]|(?:next|this coming) (?:year|month|week|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)|in (?:(?:just|about|only|less than|under|some|around) )*(?:an?|\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|a few|several) (?:days?|weeks?|months?)(?:[’\\u0027]s? time)?)',
  '(?:takes? effect|goes? live|kicks? in|(?:comes?|goes?|enters?) into (?:force|effect)) (?:only )?(?:once|as soon as|when|after)(?! (?:it|they) (?:was|were)\\b)',
  'died in committee|still stands|stands(?=[.;,]|$)',
  `languishes in ${BODY}|remains? on (?:the )?(?:statute )?books?`,
].join('|')
/** Verbs in the passive, with the policy behind them: `is governed by X`. */
export const GOVERNED =
  '(?:governed|covered|regulated|constrained|bound|limited|restricted|controlled|capped|steered|directed|required|obliged|shielded|protected|guided)'

/** Words for statuses, the more telling first. */
export const WORDINGS: readonly Wording[] = [
  {
    term: 'proposed',
    words: '(?:not(?: yet)?|(?:yet|still) to|never) (?:be |become |been |made )?(?:a )?law(?: yet)?',
    alternatives: ['passed', 'vetoed', 'failed', 'withdrawn', 'expired', 'delayed', 'stayed'],
  },
  {
    term: 'proposed',
    words:
      '^(?:(?:is|are|remains?) )?(?:still |now |currently |again )*under (?:\\w+ )?(?:review|scrutiny|examination|development|discussion|debate)$',
    alternatives: ['passed', ...LIVE, 'signed', 'stayed', 'delayed'],
  },
  { term: 'in-force', words: NOT_ENDED_WORDS, alternatives: NOT_ENDED },
  {
    term: 'rescinded',
    words: `${END.replace('(?:', '').replace(')', '').replace('superseded|lifted|replaced|', '')}|withdrew|threw out|did away with|tore up|rolled back|reversed|dismantled|disbanded|dissolved|undid|废止|撤销`,
    alternatives: ['withdrawn', 'superseded', 'lifted'],
  },
  { term: 'vetoed', words: 'vetoed|否决', alternatives: ['failed'] },
  {
    term: 'failed',
    words:
      'died in (?:committee|the [\\w]+)|(?:has )?failed to pass|defeated|voted down|killed|rejected|failed',
    alternatives: ['vetoed', 'withdrawn', 'expired'],
  },
  { term: 'failed', words: 'dead', alternatives: ['vetoed', ...ENDED] },
  {
    term: 'lifted',
    words: `lifted|no longer ${FORCE}`,
    alternatives: ['rescinded', 'expired', 'superseded', 'withdrawn', 'stayed', 'delayed'],
  },
  { term: 'expired', words: 'lapsed|expired', alternatives: [...ENDED, 'failed'] },
  {
    term: 'withdrawn',
    words: 'off the table|shelved|abandoned',
    alternatives: [...ENDED, 'failed', 'vetoed'],
  },
  {
    term: 'superseded',
    words: 'supersede[sd]|replace[sd]|supplant(?:s|ed)|取代',
    alternatives: ['rescinded'],
  },
  {
    term: 'passed',
    words: '(?:has |have )?(?:now |already |since )?(?:passed|cleared) both (?:chambers|houses)$',
    alternatives: ['proposed', 'signed', ...LIVE],
  },
  {
    term: 'passed',
    words: `(?:await(?:s|ing)?|wait(?:s|ing) (?:for|on)|pending|still (?:wants?|lacks?|needs?)) [^,;.]{0,40}?${SIGNATURE}|on (?:the )?(?:[\\w.-]+ )?(?:governor|president)(?:’s|'s) desk|(?:has |have )?(?:now |already |since )?(?:passed|cleared) both (?:chambers|houses),? and |${NOT_SIGNED}|(?:等待|有待|待)[^，。；]{0,10}签署`,
    alternatives: ['proposed'],
  },
  {
    term: 'stayed',
    words:
      'stayed|enjoined|suspended|paused|blocked(?: by (?:a|the) (?:federal |district |state )?(?:court|judge))?|on hold',
    alternatives: ['delayed'],
  },
  { term: 'stayed', words: 'on ice|in (?:legal )?limbo', alternatives: BEFORE },
  {
    term: 'delayed',
    words: 'delayed|postponed|deferred|put off|slipped|shifted|moved$|推迟',
    alternatives: ['partly-in-force', 'signed'],
  },
  {
    term: 'signed',
    words: `${PENDING_LAW}|not yet (?:been )?(?:promulgated|gazetted|published in the [\\w ]+)|(?:not yet|yet to|still to) (?:be |been |currently |legally )*(?:${FORCE}|${COME})|${NOT_LIVE}(?<= yet)|not ${COME}|does not (?:yet apply|apply yet|yet bind|bind anyone yet)|${TO_COME}|(?:will|is to|are to) (?:only |not |then |finally |eventually )*(?:${COME}|be (?:enforced|switched on|activated))|尚未(?:生效|施行|实施)`,
    alternatives: NEVER_LIVE,
  },
  { term: 'signed', words: NOT_LIVE, alternatives: [...NEVER_LIVE, ...ENDED] },
  {
    term: 'proposed',
    words: `pending|proposed|planned|draft|^(?:\\w+ )?(?:proposal|bill)$|stalled|stuck|forthcoming|introduced|languish(?:es|ing)|${PAPER}|(?:${UNDER})|(?:being|still) (?:negotiated|debated|considered|discussed|drafted|finali[sz]ed|written|reviewed|studied|examined|scrutini[sz]ed|vetted|rewritten|redrafted|redrawn|marked up|voted on|prepared|readied|haggled over|fought over|hammered out|thrashed out|hashed out|worked out|drawn up|consulted on)|(?:before|in the hands of|with) ${BODY}|on (?:the )?(?:[\\w.-]+ )?(?:governor|president)(?: [\\w.-]+){0,2}(?:’s|'s) desk|on the table|${NOT_PASSED}|but not (?:yet )?(?:been )?(?:issued|published|finali[sz]ed|adopted|enacted)|(?:await(?:s|ing)?|wait(?:s|ing) (?:for|on)) [^,;.]{0,40}?${VOTE}|(?:await(?:s|ing)?|waits? (?:for|on)) ${BODY}$|(?:making|working|winding|wending|inching) (?:its|their) way through|提案|草案|审议|征求意见`,
    alternatives: ['passed'],
  },
  {
    term: 'signed',
    words: 'signed(?: into law)?|enacted|adopted|became law|final|finali[sz]ed',
    alternatives: [...LIVE, 'delayed'],
  },
  { term: 'passed', words: 'passed', alternatives: [...LIVE, ...ENDED, 'signed', 'vetoed'] },
  {
    term: 'in-force',
    words: `(?:fully )?${FORCE}|in place|(?:has|have) (?:now |already |since |formally |long )*(?:(?:entered|come|gone|taken) (?:into )?(?:force|effect|application)|kicked in|gone live|(?:begun|started) (?:to apply|applying))|being (?:implemented|enforced|applied|phased in)|^(?:(?:still|now|currently) )?(?:active|live)$|有效|生效|施行|实施`,
    alternatives: ['partly-in-force'],
  },
  {
    term: 'in-force',
    words:
      '(?:the |a |binding )?law(?: of the land)?|(?:still )?stands|binding|the (?:main|central|key|principal|governing) (?:[\\w-]+ ){0,3}(?:rule|law|framework|instrument|policy|order|guidance)|the (?:cornerstone|centerpiece|centrepiece|backbone|foundation|bedrock|basis)|on (?:the )?(?:statute )?books?|(?:binding|enforceable|mandatory) (?:[\\w-]+ ){0,2}(?:statutes?|laws?|rules?|regulations?|instruments?)|the (?:[\\w-]+ )?(?:law|statute|rule|regulation) (?:that|which)',
    alternatives: ['partly-in-force', 'signed', 'delayed'],
  },
]
