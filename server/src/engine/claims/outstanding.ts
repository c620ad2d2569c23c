import type { Phrase } from './property.ts'

/*
 * What a bill still waits for, told of the step: `X has passed both chambers and now awaits the governor’s signature`,
 * `Parliament has adopted X, but the Council’s approval is outstanding`, `X still has to be voted on`.
 */

const NOW = '(?:(?:still|now|only|just|currently|today|also|first|yet|already|finally) )*'
/** Words that name no other law. */
const WITHIN = '[^.;:!?\\ue800-\\uebff]'
const ACCEPTED =
  '(?:adopted|passed|approved|agreed(?: (?:to|on))?|cleared|voted (?:for|through)|backed|endorsed|ratified|waved through|gone through)'
const STEP =
  '(?:approval|consent|adoption|ratification|vote|votes|sign-off|endorsement|green light|go-ahead|agreement|blessing|passage|reading|assent)'
const TO_COME =
  '(?:(?:is|are|remains?) (?:still |yet |also )*(?:outstanding|pending|missing|awaited|lacking|to come|to follow|needed|due)|(?:has|have) (?:yet|still) to (?:come|follow|be (?:given|secured|obtained|held))|(?:has|have) not (?:yet )?(?:come|followed|been (?:given|secured|obtained|held))(?: yet)?|(?:is|are) (?:still |now |only |also )*(?:expected|due|planned|scheduled|foreseen|anticipated) (?:soon|shortly|imminently|next|this|later|within|in the (?:coming|next)|(?:in|on|by|before) [\\uf600-\\uf6ff]))'
const TAKEN =
  '(?:voted on|published|gazetted|printed in|put to (?:an? )?(?:[a-z]+ )?vote|approved|adopted|ratified|passed|endorsed|confirmed|agreed(?: (?:on|by))?|debated|finali[sz]ed|rubber-stamped|enacted|cleared)'
const CLEAR =
  '(?:clear|pass|win|survive|go (?:through|before|to)|get (?:through|past)|come before|make it through|be (?:taken up|considered) by)'
const SIGNATURE =
  '(?:signature|pen|assent|promulgation|desk|(?:the )?(?:[\\w.’\\u0027-]+ )?(?:governor|president)(?:[’\\u0027]s)?(?: [\\w.’\\u0027-]+)?(?: to sign(?: it)?)?(?= *(?:$|[.,;:)])))'
/** A body that has to act. */
const MUST = `(?:must|needs? to|(?:has|have)(?: yet| still)? to) (?:(?:still|now|first|then|both|also|formally|finally|only|yet|all) )*`
const ACT =
  '(?:adopt|approve|endorse|ratify|confirm|sign|vote on|sign off on|rubber-stamp|give (?:its|their) (?:final |formal )?(?:approval|consent|blessing|assent) to|put [a-z]+ names? to)'
/** What is told of a text that is spoken of, whose place in the sentence is its start. */
const OF_IT =
  '^["“‘(]?{policy} ?(?=["“‘(]?(?:the|its|an?|both|only|just|now|one|two|three|several|there|all|what|formal|final|official|full|plenary|adoption|approval|publication|signature|vote|oj|endorsement|ratification|parliament|council|senate|house|congress|assembly|commission|legislature|lawmakers|meps|senators|governments|member|ministers|[\\uf400-\\uf5ff])(?![\\w-]))'
const STEPS =
  '(?:votes?|adoption|approval|publication|signature|assent|ratification|sign-off|endorsement|sign(?:ed)?|publish(?:ed)?|adopt(?:ed)?|approved?|steps?|stages?|hurdles?)'
const UNPUBLISHED = { value: 'proposed', alternatives: ['passed', 'signed', 'failed'] } as const

const NOT_LAW = { value: 'proposed', alternatives: ['passed', 'failed'] } as const
const UNSIGNED = { value: 'passed', alternatives: ['proposed'] } as const

/** What it has passed is not all: to be read before that. */
export const PASSED_BUT: readonly Phrase[] = [
  {
    pattern: `{policy}{aside} {value:(?:has|have) ${NOW}(?:${ACCEPTED}|been ${ACCEPTED} by)(?: [^,;.:\\ue800-\\uebff]{3,40}?)?,? (?:and|but|yet|though) (?:it )?(?:has |have |is |was )?(?:not|never|still not|yet to) (?:yet |still )?(?:been |be )?(?:signed|enacted|promulgated)}(?: into law| by [^,;.]{3,40})?(?! until)(?![\\w-])`,
    ...UNSIGNED,
  },
]

export const OUTSTANDING: readonly Phrase[] = [
  {
    pattern: `(?:has|have) (?:now |just |already )?{value:(?:sent|forwarded|submitted|transmitted)} (?:the |an? )?{policy}(?!['’]s) (?:on )?to (?:the )?(?:legislature|parliament|congress|senate|house|assembly|lawmakers|national assembly|diet)(?![\\w-])(?![^.;]*\\b(?:passed|adopted|approved|signed|enacted|became law)\\b)`,
    ...NOT_LAW,
  },
  {
    pattern: `(?:has|have) (?:now |just |already )?{value:(?:sent|forwarded|delivered|transmitted)} (?:the )?{policy}(?!['’]s)(?: \\([^()]{1,30}\\))? (?:on )?to (?:the )?(?:governor|president|king|[A-Z][a-z]+ (?=[A-Z])|[\\w.’'-]+ (?=desk\\b)|gov\\.|[a-z]+ for (?:signature|approval|assent))(?![^.;]*\\b(?:signed|vetoed|approved it|became law)\\b)`,
    ...UNSIGNED,
  },
  {
    pattern: `(?:^|[,;—] ?|\\b(?:and|but|while|that) )(?:[^\\s.;:!?,\\ue800-\\uebff]+ ){1,8}?{value:${MUST}${ACT}} (?:the )?{policy}(?!['’]s)(?=[.,;:)—–]|\\W*$| (?:and|but|before|by|in|at|during|this|next|later) )`,
    ...NOT_LAW,
  },
  {
    pattern: `${OF_IT}[^.;:!?\\ue800-\\uebff]{3,90}? {value:${MUST}${ACT}} (?:the (?:[a-z]+ )?[a-z]+|it)(?![\\w-])`,
    ...NOT_LAW,
  },
  {
    pattern: `${OF_IT}[^.;:!?\\ue800-\\uebff]{3,60}? {value:(?:is|are) (?:(?:still|now|currently) )*(?:negotiating|debating|discussing|examining|scrutini[sz]ing|haggling over|working on|at odds over|divided (?:on|over))}(?![\\w-])`,
    ...NOT_LAW,
  },
  {
    pattern: `{policy},? (?:on|over|about) which (?:[^\\s.;:!?,]+ ){1,6}?{value:(?:is|are|remains?) (?:still |now |currently )*(?:working|negotiating|voting|consulting|deliberating|haggling|bargaining|at odds|(?<=still )(?:debating|divided|arguing))}(?=[,.;)]|\\W*$| (?:and|in|with|this)\\b)`,
    ...NOT_LAW,
  },
  ...[
    { of: '(?=[^.;]*\\bpubli)', ...UNPUBLISHED },
    { of: '(?![^.;]*\\bpubli)', ...NOT_LAW },
  ].flatMap(({ of, ...stated }) => [
    {
      pattern: `${OF_IT}${of}[^.;:!?\\ue800-\\uebff]{0,60}?\\b${STEPS}(?![\\w-])[^.;:!?\\ue800-\\uebff]{0,60}? {value:(?:is|are|remains?)(?: (?:still|now|only|also|therefore|yet))*(?: (?:expected|required|needed|due|scheduled|planned|pending|outstanding|awaited|foreseen|slated|anticipated|missing|left|lacking|to (?:go|come|be taken)))?}(?![\\w-])`,
      ...stated,
    },
    {
      pattern: `${OF_IT}${of}{value:(?:[Tt]here|All that (?:now |still )?(?:remains|is left|is missing)|What (?:still |now )?(?:remains|is missing|is left)) (?:is|are)(?: (?:still|only|now))*} [^.;\\ue800-\\uebff]{0,80}?\\b${STEPS}(?![\\w-])`,
      ...stated,
    },
  ]),
  {
    pattern: `{policy}{aside} {value:(?:has|have) ${NOW}(?:${ACCEPTED}|been ${ACCEPTED} by) [^,;.:\\ue800-\\uebff]{3,40}?,? (?:and|but) (?:it |is |are )*${NOW}(?:await(?:s|ing)?|wait(?:s|ing)? (?:for|on)|needs?|lacks?|requires?|(?:heads?|heading|goes|going|moves|moving|on its way) (?:now )?(?:to|for)|sits on|on) [^,;.:\\ue800-\\uebff]{0,40}?${SIGNATURE}}`,
    ...UNSIGNED,
  },
  {
    pattern: `{policy}${WITHIN}{0,60}?(?<!(?:not|never|n['’]t) (?:yet )?(?:been )?)\\b${ACCEPTED}(?![\\w-])${WITHIN}{0,60}?(?:,? (?:but|and|while|though|although|yet|whereas)|;|—) ?(?:[^\\s.;:!?,\\ue800-\\uebff]+ ){0,5}?${STEP} {value:${TO_COME}}`,
    ...NOT_LAW,
  },
  {
    pattern: `\\b${ACCEPTED} (?:the )?{policy}${WITHIN}{0,50}?(?:,? (?:but|and|while|though|although|yet|whereas)|;|—) ?(?:[^\\s.;:!?,\\ue800-\\uebff]+ ){0,5}?${STEP} {value:${TO_COME}}`,
    ...NOT_LAW,
  },
  {
    pattern: `{policy}{aside},? {value:(?:(?:still|first|now|only|also) )+(?:has|have|needs?) to (?:be ${TAKEN}|${CLEAR}(?= (?:the |both |its |an? |committee|parliament|congress|floor)))|(?:has|have) still to (?:be ${TAKEN}|${CLEAR}(?= (?:the |both |its |an? |committee|parliament|congress|floor)))|(?:must|needs to) (?:still|first) (?:be ${TAKEN}|${CLEAR}(?= (?:the |both |its |an? |committee|parliament|congress|floor)))|still (?:must|needs to) be ${TAKEN}|still requires? (?:[\\w’\\u0027-]+ ){0,4}?${STEP}}(?![\\w-])`,
    ...NOT_LAW,
  },
  {
    pattern: `{policy}{aside},? {value:(?:(?:still|now|only) )+(?:has|have|needs?) to be signed|(?:has|have) still to be signed|(?:must|needs to) (?:still|first) be signed|still (?:must|needs to) be signed}(?: into law| by (?:the |its )?(?:[\\w.’\\u0027-]+ ){0,2}?(?:governor|president|king|prime minister))`,
    ...UNSIGNED,
  },
]
