import { ENDS } from './act.ts'
import { OFFICERS } from './officers.ts'
import { POWERS } from './places.ts'
import type { Phrase } from './property.ts'
import { BEFORE, LIVE, TO_END } from './status-words.ts'

/*
 * Where a policy stands, told by what others do with it: the policy is the verb's object. `Lawmakers are debating X`,
 * `the governor has yet to sign X`, `agencies are implementing X`.
 */

const STILL = '(?:(?:still|now|currently|also|already|again|today|once again|reportedly|actively) )*'
export const BODIES =
  '(?:lawmakers|legislators|senators|ministers|negotiators|(?:the )?regulators?|officials|diplomats|mps|meps|governments|capitals|congress|parliament|(?:the )?(?:[\\w’\\u0027-]+ ){0,2}?(?:legislature|senate|house|parliament|council|commission|commons|lords|diet|assembly|yuan|cabinet|committee|government|ministry|agency|agencies|department|bureau|authority|member states|chambers|houses|co-legislators|administration|{_organization}))'
const HEADS = `(?:(?:the )?(?:president|governor|mayor|prime minister)(?: [\\w’\\u0027.-]+){0,2}|${OFFICERS}|{_organization})`
const MAKE =
  '(?:pass(?:ing)?|send(?:ing)?|adopt(?:ing)?|enact(?:ing)?|issu(?:e|ing)|publish(?:ing)?|promulgat(?:e|ing)|approv(?:e|ing)|ratif(?:y|ying)|finali[sz](?:e|ing)|agree(?:ing)? on|establish(?:ing)?|set(?:ting)? up|creat(?:e|ing)|conven(?:e|ing)|launch(?:ing)?|wrap(?:ping)? up|vot(?:e|ing) on|conclud(?:e|ing)|tak(?:e|ing) up|act(?:ing)? on|complet(?:e|ing)|(?:strik(?:e|ing)|reach(?:ing)?|find(?:ing)?) (?:a |an )?(?:deal|agreement|compromise) on)'
const DONE =
  '(?:passed|adopted|enacted|established|set up|created|convened|launched|issued|published|promulgated|approved|ratified|finali[sz]ed|agreed on|voted on|concluded|taken up|acted on|completed)'
/** `X`, and no noun that it belongs to; what follows may tell when or why. */
const OBJECT = `(?:the |an? |its |their )?{policy}${ENDS}`
const OPEN = ['passed', 'failed']
const NOT_LAW = { value: 'proposed', alternatives: ['passed'] } as const
const MADE = [
  ...LIVE,
  'delayed',
  'stayed',
  'superseded',
  'rescinded',
  'lifted',
  'expired',
  'signed',
  'passed',
]
/** What a head of state or government signs, was not vetoed. */
const PUT_INTO_LAW = MADE.filter(state => state !== 'passed')
const NOTHING_YET = { value: 'signed', alternatives: [...BEFORE, 'vetoed', 'failed', 'withdrawn'] } as const
const UNSIGNED = { value: 'passed', alternatives: ['proposed'] } as const
const RULES = { value: 'in-force', alternatives: LIVE } as const
/** What is said of any policy that has not ended. */
const STANDS = { value: 'in-force', alternatives: [...LIVE, ...BEFORE] } as const

/** What a body gives a text, and what has not been given yet. */
const DECISIONS =
  'approval|assent|consent|adoption|endorsement|vote|sign-off|green light|go-ahead|signature|ratification|agreement|position|blessing'
const AWAITED =
  '(?:is|remains?) (?:still |now |also )*(?:outstanding|pending|awaited|missing|to come|to follow|lacking|needed|required)(?=\\W*$|[.,;:]| (?:and|but|before|until|from)\\b)'

/** The ways to tell where a policy stands by what is done with it. */
export const LAW_MAKING: readonly Phrase[] = [
  {
    pattern: `{value:(?:is|are|remains?) ${STILL}(?:negotiating|finali[sz]ing|deliberating(?: on| over)?|haggling over|voting on|consulting on|(?:seeking|inviting|taking) (?:public )?comments? on|marking up|pushing (?:ahead with|through)|pressing ahead with|trying to pass|deadlocked over)|(?:has|have) (?:now |already |just )?(?:invited|sought|requested|asked for) (?:public )?comments? on} ${OBJECT}`,
    value: 'proposed',
    alternatives: OPEN,
  },
  {
    pattern: `${BODIES}(?: (?:in|of) [\\w’ -]{3,25}?)?(?:, [^,;:.]{2,30},)? {value:(?:is|are|remains?) (?:still (?:discussing|working on|divided over|arguing (?:about|over)|quarrell?ing (?:about|over)|bargaining over)|${STILL}(?:debating|considering|drafting|weighing|taking up))} ${OBJECT}`,
    value: 'proposed',
    alternatives: OPEN,
  },
  {
    pattern: `${BODIES} {value:(?:still |now )?(?:continues? to |(?:has|have) been )(?:negotiat(?:e|ing)|debat(?:e|ing)|consider(?:ing)?|discuss(?:ing)?|haggl(?:e|ing) over|draft(?:ing)?|weigh(?:ing)?)|(?:will|is to|are to|is due to|are due to) (?:soon |next |then )?(?:vote on|take up|decide on)} ${OBJECT}`,
    value: 'proposed',
    alternatives: OPEN,
  },
  {
    pattern: `${BODIES}(?: [^.;:!?()\\ue000-\\ue3ff\\ue800-\\ueaff]{2,50}? (?:but|and|yet))? {value:(?:has|have) (?:(?:yet|still) to ${MAKE}|(?:still |so far )?not (?:yet |so far )?${DONE}|so far (?:failed|been unable) to ${MAKE}|never ${DONE})} ${OBJECT}`,
    ...NOT_LAW,
  },
  {
    pattern: `(?:^|[\\s(])(?:${POWERS}) {value:(?:has|have) (?:(?:yet|still) to (?:pass|enact)|not (?:yet |so far )?(?:passed|enacted)|never (?:passed|enacted))} ${OBJECT}`,
  },
  {
    pattern: `${HEADS} {value:(?:has|have) (?:(?:yet|still) to (?:sign|promulgate|assent to|decide on|act on|approve|endorse|make up (?:his|her) mind (?:on|about))|not (?:yet |so far )?(?:signed|promulgated|assented to)|not (?:yet )?(?:decided|said|indicated|signall?ed) whether (?:to|(?:he|she) will) sign|until [^,;.]{1,40}? to (?:sign(?: or veto)?|decide on|act on)|to decide (?:whether to sign|on)|(?:[\\w-]+ ){1,3}days to sign(?: or veto)?)} ${OBJECT}`,
    ...UNSIGNED,
  },
  {
    pattern: `${BODIES} {value:(?:is|are|remains?) ${STILL}(?:weighing|considering|deciding|debating|discussing|undecided) (?:whether|how) to (?:adopt|pass|approve|enact|back|endorse)} ${OBJECT}`,
    value: 'proposed',
    alternatives: ['passed', 'delayed'],
  },
  {
    pattern: `{value:(?:plans?|intends?|aims?|hopes?|wants?|expects?|(?:is|are) ${STILL}(?:planning|preparing|hoping|expecting|set|due|expected|about)) to (?:bring|put)} (?:the |an? |its |their )?{policy} into (?:full )?(?:force|effect|operation|application)(?![\\w-])`,
    ...NOTHING_YET,
  },
  {
    pattern: `${HEADS} {value:is ${STILL}(?:(?:weighing|considering|deciding|debating) whether to (?:sign|veto)|sitting on)} ${OBJECT}`,
    ...UNSIGNED,
  },
  {
    pattern: `{value:(?:is|are) ${STILL}(?:close to|about to|on the verge of|poised to|expected to|set to|preparing to|likely to|due to|on course to|on track to|nearing|racing to|struggling to|hoping to) ?(?:${MAKE}|sign(?:ing)?)} ${OBJECT}`,
    ...NOT_LAW,
  },
  {
    pattern: `(?:${BODIES}|(?:the )?(?:${POWERS})|(?:its |the bill['’]s )?(?:sponsors|backers|supporters|authors|leaders))(?: in [\\w’ -]{3,25}?)? {value:(?:still |now )?(?:hopes?|wants?|plans?|aims?|intends?|expects?|promises?|vows?) to ${MAKE}} ${OBJECT}`,
    ...NOT_LAW,
  },
  {
    pattern: `{value:(?:is|are) ${STILL}(?:implementing|enforcing|applying|administering|policing|complying with|bound by|subject to|answerable under|covered by|working under|operating under|living under)} ${OBJECT}`,
    ...RULES,
  },
  {
    pattern: `{value:(?:still |now |currently |today )*(?:enforces?|administers?|implements?|polices?)} ${OBJECT}`,
    ...RULES,
  },
  {
    pattern: `{policy}{aside} {value:(?:has|have) (?:(?:now|already|long|thus|also) )*(?:been (?:protecting|governing|binding|shielding|regulating|restricting|covering|constraining|limiting|policing)|governed|bound|protected|regulated|restricted|capped|shielded|obliged|constrained|required|given(?! (?:rise|cause|pause|birth|way))|granted|guaranteed|entitled|allowed|forced|barred|banned)} (?!(?:for|until|by|over|more than|in|on|together|the (?:[a-z]+ )?(?:debates?|discussions?|talks|conversation|agenda|negotiations|thinking|headlines|politics)|itself)\\b)[^.;:,!?()\\ue000-\\ue3ff\\ue800-\\uebff\\uf600-\\uf6ff]{2,70}? (?:since (?:(?:the (?:start|beginning|end|(?:first|last) day) of )?{_date}|(?:last|this|early|late|the) )|ever since)`,
    ...RULES,
  },
  {
    pattern: `{value:(?:has|have) (?:(?:so far|thus far|largely|until now) )?(?:kept|left|retained|preserved|maintained)} (?:the )?{policy} (?:largely )?(?:in place|intact|in force|in effect|on the (?:statute )?books?|alive|untouched|unchanged)`,
    ...RULES,
  },
  {
    pattern: `{value:(?:still |now |currently )?(?:faces?|obeys?|follows?|observes?|relies on|rely on|(?<![\\ue800-\\uebff] (?:still )?)rests? (?:largely |mainly |squarely )?on|invokes?|cites? as (?:their|its) authority)} (?:the )?{policy}(?:['’]s [a-z]+ [a-z]+)?${ENDS}`,
    ...STANDS,
  },
  {
    pattern: `{value:(?:is|are) ${STILL}(?:considering|weighing|mulling|debating|deciding|threatening|planning|preparing|expected|poised|set|about|likely) (?:whether )?to (?:${TO_END}|suspend|block|replace)} ${OBJECT}`,
    ...STANDS,
  },
  {
    pattern: `{value:(?:expects?|wants?|urges?|asks?|presses|press|begs?|calls? (?:on|upon)|(?:is|are) (?:urging|asking|pressing|calling on|lobbying|waiting for)) (?:the |its |their )?[^,;:.!?\\ue000-\\ue3ff\\ue800-\\uebff]{2,40}? to (?:${TO_END})} ${OBJECT}`,
    ...STANDS,
  },
  {
    pattern: `(?:governor|president|mayor)(?: [\\w’\\u0027.-]+){0,2} {value:(?:has |have )?(?:since |later |finally )?(?:rejected|killed|sank|refused to sign|turned down|sent back)} ${OBJECT}`,
    isEvent: true,
    value: 'vetoed',
    alternatives: ['failed'],
  },
  {
    pattern: `{value:vetoe?s? (?:(?:by|from|of) [^,;.:]{3,40} )?(?:sank|killed|ended|doomed|stopped|felled|finished|put paid to)} ${OBJECT}`,
    isEvent: true,
    value: 'vetoed',
    alternatives: ['failed'],
  },
  {
    pattern: `{value:(?:barred|blocked|enjoined|stopped|prevented|blocks?|bars|prevents?) [^,;.:\\ue000-\\uf5ff]{2,40} from (?:enforcing|implementing|applying)|(?<=(?:judges?|courts?|circuit|tribunal|injunctions?|rulings?|orders?) )(?:(?:temporarily|preliminarily|now|also|recently) )*(?:blocked|stayed|enjoined|suspended|halted|froze|paused|blocks|bars|halts)(?: (?:the )?(?:enforcement|implementation|application) of)?} ${OBJECT}`,
    isEvent: true,
    value: 'stayed',
    alternatives: ['delayed', 'rescinded', 'superseded', 'lifted', 'expired'],
  },
  {
    pattern: `^\\W*{value:(?:once|when|as soon as|if and when) (?:it (?:is|has been) )?(?:formally |finally )?(?:(?:adopted|enacted|passed|approved|agreed)|it (?:passes|becomes law))},? (?:the )?{policy} (?:will|would|is to|is expected to)(?![\\w-])`,
    isEvent: true,
    ...NOT_LAW,
  },
  {
    pattern: `(?<![\\w-]){value:(?:will|won['’]t|is to|are to) [^;:.!?\\ue000-\\ue3ff\\ue800-\\uebff]{2,80}? (?:once|when|as soon as|after|before|until|if and when)} (?:the )?{policy} is (?:formally |finally |fully )*(?:adopted|enacted|passed|approved|agreed|signed|law)(?![\\w-])`,
    isPresupposed: true,
    ...NOT_LAW,
  },
  {
    pattern: `^\\W*{value:(?:once|when|as soon as|after|until|if and when)} (?:the )?{policy} is (?:formally |finally |fully )*(?:adopted|enacted|passed|approved|agreed|signed|law),? [^;:.!?\\ue800-\\uebff]{2,80}? (?:will|is to|are to|is expected to|are expected to)(?![\\w-])`,
    isEvent: true,
    ...NOT_LAW,
  },
  {
    pattern: `{policy}, {value:(?:once|when|as soon as) (?:(?:formally |finally )?(?:adopted|enacted|passed|approved|agreed)|it (?:passes|becomes law|is (?:adopted|enacted|passed|approved)))}, (?:will|would|is to|is expected to)(?![\\w-])`,
    isEvent: true,
    ...NOT_LAW,
  },
  {
    pattern: `{value:whether [^,;.:\\ue000-\\ue3ff\\ue800-\\uebff]{2,50}? will (?:sign|veto|pass|adopt|approve|enact)} ${OBJECT}`,
    isEvent: true,
    ...NOT_LAW,
  },
  {
    pattern: `{value:(?:pending|awaiting|ahead of|in anticipation of) (?:the )?(?:[\\w’\\u0027-]+ ){0,2}?(?:adoption|passage|enactment|approval|ratification)} of ${OBJECT}`,
    isEvent: true,
    ...NOT_LAW,
  },
  {
    pattern: `{value:(?:until|unless and until|as long as)} (?:the )?{policy} (?:is|has been) (?:not )?(?:formally |finally )?(?:adopted|passed|enacted|approved)`,
    isEvent: true,
    ...NOT_LAW,
  },
  {
    pattern: `(?:talks|negotiations|trilogues?|trilogue talks|deliberations) (?:on|over|about) (?:the )?{policy} {value:(?:are (?:to|set to|due to|still|under way|underway|continuing|ongoing|deadlocked|expected)|is (?:still|under way|underway|deadlocked)|continue|continues|resume|resumes|drag on|have (?:stalled|resumed|dragged on|yet to))}`,
    ...NOT_LAW,
  },
  {
    pattern: `(?:(?:adoption|passage|enactment) of|(?:votes?|agreement|deal|comments?|comment period|consultation) (?:on|over|about)) (?:the )?{policy}(?:,| is| are) {value:(?:still |now )?(?:open|under way|underway|ongoing|expected|due|planned|scheduled|foreseen|pencilled in|in sight|within reach)}(?=\\W*$|[.,;:]| (?:in|by|this|next|before|later|within|for)\\b)`,
    ...NOT_LAW,
  },
  {
    pattern: `${BODIES}(?:['’]s?)? (?:final |formal |own |first |second )?(?:${DECISIONS}) (?:of|to|on|for) (?:the )?{policy} {value:${AWAITED}}`,
    ...NOT_LAW,
  },
  {
    pattern: `(?<![\\w-]){value:(?:still |now |widely )*(?:expects?|anticipates?|awaits?|foresees?|(?:is|are) ${STILL}(?:expecting|anticipating|awaiting|waiting for|counting on))} (?:the |its |their )?{policy} to (?:(?:be |finally |formally |soon |then )*(?:adopted|passed|enacted|approved|finali[sz]ed|ratified|voted on|signed(?: into law)?|promulgated)|pass(?= (?:in|by|this|next|before|later|into)\\b|\\W*$|[.,;])|become law|clear(?! that| up))(?=\\W*$|[.,;:]| (?:and (?:come|take|enter|apply)|next|this|later|soon|in (?:early |late |mid-|the (?:coming|next|autumn|spring|summer|fall|winter)\\b|{_date})|on {_date}|before|within|after|by (?:early |late |mid-|the |its |year|summer|spring|autumn|fall|{_date}|${BODIES}))| {_date})`,
    ...NOT_LAW,
  },
  {
    pattern: `{policy}{aside} {value:(?:has|have) (?:so far |as yet |to date )?(?:only|merely|just) (?:so far )?been (?:approved|passed|adopted|backed|endorsed|cleared|agreed|tabled|proposed|introduced|drafted) (?:by|in) ${BODIES}}(?! and\\b)`,
    ...NOT_LAW,
  },
  {
    pattern: `(?:final|definitive|finished|finali[sz]ed|adopted) (?:version|text|draft|form|wording) of (?:the )?{policy} {value:(?:is|are|remains?) (?:still |now |only |not )*(?:expected|due|planned|scheduled|slated|foreseen|awaited|pending|outstanding|in preparation|to be (?:published|adopted|released|presented|unveiled))|(?:has|have) (?:(?:yet|still) to (?:be (?:published|adopted|released|presented|agreed)|appear|come out|emerge)|not (?:yet )?(?:been (?:published|adopted|released|presented)|appeared|come out))}(?![\\w-])`,
    ...NOT_LAW,
  },
  {
    pattern: `(?:that|which) (?:the )?{policy} {value:(?:still |now |currently )?(?:sets|imposes|prescribes|contains|provides|requires|foresees|lays down)}(?=[,.;]|\\W*$| (?:for|on|from|upon)\\b)`,
    ...STANDS,
  },
  {
    pattern: `{policy}{aside} {value:will (?!not (?:bind|cover|regulate|restrict))(?:also |then |soon |not )?(?:require|regulate|oblige|mandate|prohibit|ban|impose|force|bind|cover|create|establish|introduce|restrict|limit|cap)}(?![\\w-])`,
    ...STANDS,
  },
  {
    pattern: `{value:(?:has|have) (?:put|placed)} (?:the )?{policy} (?:on hold|on ice|in abeyance)`,
    value: 'stayed',
    alternatives: ['delayed', 'proposed', 'failed'],
  },
  {
    pattern: `(?:^|[\\s(])(?:${POWERS}) {value:(?:has |have )?(?:finally |duly |since )?(?:enacted|passed)} ${OBJECT}`,
    isEvent: true,
  },
  {
    pattern: `{value:(?:must|(?<!longer )(?:has|have) to|(?:is|are) (?:required|obliged|expected|bound) to|needs? to)}(?! (?:not|no longer|never)\\b)[^.;:!?\\ue000-\\ue3ff\\ue800-\\uebff]{2,90}? under (?:the )?{policy}${ENDS}`,
    ...STANDS,
  },
  {
    pattern: `{value:continues? to [a-z]+|(?:still|now|currently|today) (?:needs?|requires?|reports?|files?|pays?|appl(?:y|ies) for|seeks?)}[^.;:!?\\ue000-\\ue3ff\\ue800-\\uebff]{2,60}? under (?:the )?{policy}`,
    ...STANDS,
  },
  {
    pattern: `(?:the|our|its|their|[\\w.]+['’]s) (?:(?:main|central|strictest|toughest|broadest|strongest|most [a-z-]+|chief|primary|core|key|principal|legal|governing|only|operative|binding|relevant|applicable) )+(?:[\\w-]+ ){0,2}?(?:constraint|basis|rule|law|instrument|text|limit|restriction|regime|tool|framework|statute|authority|order)(?: (?:on|for|of|behind|governing|in) [^,;.:]{2,40}?)? {value:(?:is|remains)(?: still| now)?} (?:the )?{policy}`,
    ...STANDS,
  },
  {
    pattern: `what (?:still |now )?(?:binds|governs|constrains|regulates|counts)[^,;.:]{2,40}? {value:is} (?:the )?{policy}`,
    ...STANDS,
  },
  {
    pattern: `(?:laws?|statutes?|rules?|acts?|regulations?|orders?) (?:now |currently |actually |already )?(?:in force|in effect|on the (?:statute )?books?) (?:[^,;.:]{2,30} )?{value:(?:is|are|remains)} (?:the )?{policy}`,
    ...RULES,
  },
  {
    pattern: `{value:(?:has|have) until (?:early |late |mid-)?{_date} to (?:comply with|meet|implement|adapt to|transpose|apply|prepare for)} (?:the )?{policy}`,
    ...STANDS,
  },
  {
    pattern: `compliance with (?:the )?{policy} {value:(?:begins|starts|is (?:due|required|mandatory)|becomes mandatory)}`,
    ...STANDS,
  },
  {
    pattern: `{value:(?:has|have) (?:now |since |already |duly )?(?:signed|passed|enacted|adopted|promulgated|published|ratified|approved) (?:the )?{policy},? but (?:it )?(?:has |have )?(?:not|yet to|still to|never) (?:yet |so far )?(?:been )?(?:brought|bring|put|commenced?|implement(?:ed)?|appl(?:y|ied)|enforced?|activated?|switch(?:ed)? on|set in motion)}`,
    ...NOTHING_YET,
  },
  {
    pattern: `{value:(?:none|nothing|not a (?:word|line|single [a-z]+)|not one (?:word|line)|no part) (?:of|in) (?:the )?{policy} (?:is|are|has|have) (?:yet |so far |currently )*(?:been )?(?:in (?:force|effect)|taken effect|binding|applied|applicable|operative|entered into force|come into (?:force|effect))}`,
    ...NOTHING_YET,
  },
  {
    pattern: `{policy}{aside} [^.;:!?()\\ue000-\\ue3ff\\ue800-\\uebff]{2,70}?(?: but| and| though| yet| with|,) {value:(?:none|not (?:a|one) (?:word|line|part|provision|clause|duty)|no (?:part|provision|clause|duty|obligation)) of (?:it|its [a-z]+|them) (?:yet )?(?:(?:is|are|being|has|have)(?: yet)? )?(?:in (?:force|effect)|taken effect|appl[a-z]+|started|begun|binding|operative)}`,
    ...NOTHING_YET,
  },
  {
    pattern: `{policy}{aside},? (?:which |that )?{value:(?:(?:was |is |were |are |has been )?(?:signed|adopted|enacted|passed|agreed|promulgated)) [^.;:!?\\ue000-\\uf5ff]{0,30}?(?:but|yet|though|and) (?:is |are )?(?:still |as yet |so far )?(?:without (?:any )?(?:legal )?(?:force|effect)|(?:not|nowhere) (?:yet |so far )?(?:in (?:force|effect)|applied|applicable|binding)|inoperative|asleep|dormant|toothless)}`,
    ...NOTHING_YET,
  },
  {
    pattern: `what (?:the )?{policy} {value:(?:still |now )?(?:lacks|needs|awaits|is missing|is waiting for|waits for) is [^.;:!?]{0,40}?(?:signature|promulgation)}`,
    ...UNSIGNED,
  },
  {
    pattern: `what (?:the )?{policy} {value:(?:still |now )?(?:lacks|needs|awaits|is missing|is waiting for|waits for) is [^.;:!?]{0,40}?(?:vote|assent|majority|approval|reading|ratification)}`,
    ...NOT_LAW,
  },
  {
    pattern: `{value:(?:hopes?|wants?|expects?|aims?|intends?|plans?|wishes|(?:is|are) (?:still )?(?:keen|determined|hoping|pushing|racing|trying|working|fighting|rushing|eager)) (?:to )?(?:see|have|get|push|bring|steer|shepherd|pass|move)} (?:the )?{policy} (?:(?:formally |finally )?(?:be )?(?:adopted|passed|enacted|finali[sz]ed|approved|agreed|ratified)|through|over the (?:finish )?line|across the line|on(?:to)? the (?:statute )?books|into law|to a vote)(?![\\w-])`,
    ...NOT_LAW,
  },
  {
    pattern: `{policy}{aside},? (?:(?:which|that) )?(?:still |so far |as yet |nonetheless |however )*{value:(?:binds|obliges|constrains|applies to|touches|covers|affects) (?:nobody|no[ -]one|no (?:company|firm|lab|developer|provider)|none)(?: so far| yet| as yet| for now| at present)?}(?! (?:any ?more|any longer))`,
    ...NOTHING_YET,
    alternatives: [...NOTHING_YET.alternatives, 'rescinded', 'superseded', 'lifted', 'expired'],
    isVoid: ({ knowledge, subject }) =>
      knowledge
        .facts(subject.entity, 'type')
        .some(({ value }) => value === 'guidance' || value === 'strategy'),
  },
  {
    pattern: `${HEADS} {value:(?:has |have )?(?:since |duly |finally |already |now )*(?:(?:put|set|lent|given) (?:his|her|their) (?:name|signature|pen|assent|blessing) to|put pen to paper on)} ${OBJECT}`,
    isEvent: true,
    value: 'signed',
    alternatives: PUT_INTO_LAW,
  },
  {
    pattern: `{policy}{aside} {value:(?:was|were) (?:duly |finally |formally |eventually )?signed}(?! by (?:\\d|only|[a-z]+ (?:sponsors|lawmakers|members|authors)))(?= (?:by|in|on|last|this|earlier)\\b|[,.;]|\\W*$| {_date})`,
    isEvent: true,
    value: 'signed',
    alternatives: PUT_INTO_LAW,
  },
  {
    pattern: `(?:^|[\\s(])(?:${POWERS})(?:, (?:which|who))? {value:(?:has |have )?(?:finally |duly |since |already )?(?:adopted|ratified|enacted|legislated)} ${OBJECT}`,
    isEvent: true,
    value: 'signed',
    alternatives: MADE,
  },
  {
    pattern: `{value:(?:only|just) (?:one (?:chamber|house)|(?:the )?(?:[\\w’\\u0027-]+ ){0,2}?(?:senate|house|parliament|council|commons|lords|assembly|chamber of deputies)) (?:has|have) (?:so far |yet |now )*(?:voted (?:on|for)|passed|approved|adopted|cleared|backed|taken up)} ${OBJECT}`,
    ...NOT_LAW,
  },
  {
    pattern: `${BODIES} {value:(?:is|are|remains?) ${STILL}(?:split|divided|at odds|deadlocked|torn|undecided|unable to agree) (?:on|over|about)} ${OBJECT}`,
    ...STANDS,
    isImplied: true,
  },
  {
    pattern: `{value:(?:is|are|remains?) ${STILL}(?:(?:bracing|preparing|readying (?:themselves|itself)|gearing up|getting ready|lobbying|campaigning|pressing|waiting) for|(?:lobbying|campaigning|fighting) against)} ${OBJECT}(?! to (?:take effect|(?:come|go|enter) into|apply|kick in|become)\\b)`,
    ...STANDS,
    isImplied: true,
  },
  {
    pattern: `{value:(?:expects?|plans?|awaits?|foresees?|schedules?|(?:is|are) (?:expecting|planning|preparing|awaiting|(?:due )?to hold)) (?:an?|the|its) (?:[\\w-]+ ){0,3}?(?:vote|debate|hearing|reading|mark-?up) on} ${OBJECT}`,
    ...NOT_LAW,
  },
  {
    pattern: `{value:(?:counts?|bets?|banks?|relies|rely|(?:is|are) (?:counting|betting|banking)) on} (?:the )?{policy} (?:being |to be )(?:adopted|passed|enacted|finali[sz]ed|approved|agreed|signed)`,
    ...NOT_LAW,
  },
]
