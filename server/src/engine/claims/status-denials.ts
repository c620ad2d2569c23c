/*
 * That a policy has not come yet, is over, or has come, by all the ways to deny and to count: contractions, adverbs
 * anywhere in the verb, what it does not do (`does not bind platforms yet`), and how far off its day is.
 */

/** Words that say one thing, by their places in a sentence: see `status-idioms.ts`. */
export interface Idiom {
  readonly term: string
  /** What else the words fit just as well. */
  readonly alternatives: readonly string[]
  readonly states?: string
  readonly open?: string
  readonly verbs?: string
  readonly events?: string
  readonly epithets?: string
  readonly nouns?: string
}

const YET =
  '(?:yet|as yet|so far|at present|at this (?:stage|point|time)|at the moment|for now|for the moment|for the time being|to date|right now|today|currently|until (?:next|further)\\b[^,;.:]{0,20})'
const STILL =
  '(?:(?:yet|still|so far|as yet|currently|now|at present|legally|formally|actually|technically|fully) )*'
const FORCE =
  '(?:(?:in|into) (?:full )?(?:force|effect|operation|application)|effective|operative|operational|applicable|applied|enforced|(?:legally )?binding(?: law)?|enforceable|live|active)'
/** Whom or what a law binds, where it binds anybody at all. */
const ALL =
  '(?:(?:on|upon|to|for) )?(?:any ?(?:one|body)(?: at all)?|(?:any |the )?(?:(?:large|big|small|frontier|AI|covered|federal|private|model|chip|social|online) )*(?:developers?|compan(?:y|ies)|firms?|platforms?|providers?|deployers?|employers?|labs?|laboratories|exporters?|importers?|agenc(?:y|ies)|businesses|banks|vendors?|operators?|makers?|chipmakers?|industry|services?|websites?|schools?|users))'
const TO_COME =
  '(?:tak(?:e|ing) effect|(?:com(?:e|ing)|go(?:ing)?|enter(?:ing)?) into (?:full )?(?:force|effect|operation|application)|apply(?:ing)?|bind(?:ing)?|bit(?:e|ing)|kick(?:ing)? in|go(?:ing)? live|(?:being|be) (?:in force|applied|enforced|binding|applicable|enforceable|law)|becom(?:e|ing) (?:law|binding|effective|applicable|enforceable))'
const COME =
  '(?:taken effect|(?:come|gone|entered) into (?:full )?(?:force|effect|operation|application)|(?:begun|started|beg[ua]n) (?:to (?:apply|bind|bite|count|operate|be (?:applied|enforced))|applying|binding|biting)|become (?:law|binding|effective|applicable|enforceable|operative)|been (?:brought into (?:force|effect|operation)|put into (?:force|effect|operation)|applied|enforced|activated|switched on|gazetted)|kicked in|gone live|applied|bitten)'
/** A negated auxiliary, contracted or not, with adverbs around. */
const not = (auxiliaries: string): string =>
  `(?:${auxiliaries})(?:n['’]t|(?: (?:still|as yet|so far|currently|at present|for now))* not) ${STILL}`
const NEXT =
  '(?:next|this coming|later|only|in (?:[\\uf600-\\uf6ff]|january|february|march|april|may|june|july|august|september|october|november|december)|on [\\uf600-\\uf6ff]|from [\\uf600-\\uf6ff])'
const FAR =
  '(?:(?:only |still |just |about |some |at least |nearly |almost |more than |less than )*(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many|a few|\\d+) )?(?:days?|weeks?|months?|years?)(?: away)?|(?:a long|a good|some|quite some) way(?: off| away)?|far(?: away)?|nowhere near)'

const BEFORE = ['proposed', 'passed', 'signed', 'delayed', 'stayed']
const FALLEN = ['rescinded', 'superseded', 'lifted', 'expired', 'withdrawn']

export const DENIALS: readonly Idiom[] = [
  {
    term: 'rescinded',
    alternatives: [...FALLEN, 'vetoed', 'failed', 'stayed', 'delayed'],
    verbs: `(?:${not('is|are')}(?:${FORCE}|law|valid|good law|around)|${not('does|do')}(?:apply|exist|hold|govern|count|(?:bind|cover|constrain) ${ALL}|have (?:any )?(?:legal )?(?:force|effect))|binds? (?:nobody|no[ -]one|no company|no developer|none)|has no (?:legal )?(?:force|effect)) (?:any ?more|any longer)|${not('is|are')}(?:any longer|any ?more) (?:${FORCE}|law|valid)|(?:has|have) (?:now |since |long )*stopped (?:applying|being (?:law|binding|applied|enforced)|binding)`,
  },
  {
    term: 'signed',
    alternatives: ['partly-in-force', ...BEFORE],
    states: `${FAR} (?:from|off|short of) ${TO_COME}(?! (?:for|to|in|on)\\b)`,
    verbs: `${not('is|are')}(?:(?<=yet )${FORCE}|${FORCE} (?:as )?yet)|${not('has|have')}(?:yet )?(?:${COME}|bound ${ALL})(?: ${YET})?|${not('does|do')}(?:bind ${ALL}|apply(?: ${ALL})?|bite|operate|count|govern ${ALL}|oblige ${ALL}|take effect) ${YET}|${not('does|do')}(?<=yet )(?:bind(?: ${ALL})?|apply|bite|operate|take effect)|binds? (?:nobody|no[ -]one|no (?:company|developer|lab|firm|platform)) (?:as )?yet|(?:becomes?|(?:will|is to|are to) become) (?:applicable|binding|effective|enforceable|mandatory|compulsory|law|operative) ${NEXT}[^,;.:]{0,30}|(?:(?:will|is to) )?(?:starts?|begins?) to (?:bind|bite|count|apply|cover)(?: ${ALL})? ${NEXT}[^,;.:]{0,30}|binds? ${ALL} (?:only )?(?:from|as of|as from) (?:next|january|this coming)[^,;.:]{0,30}`,
  },
  {
    term: 'signed',
    alternatives: [...BEFORE, ...FALLEN, 'vetoed', 'failed'],
    verbs: `(?:is|are)n['’]t ${STILL}(?<!yet )(?:${FORCE}|in place|on the (?:statute )?books?)(?! (?:as )?yet)(?: ${YET})?|${not('is|are')}(?<!yet )(?:${FORCE}) (?!(?:as )?yet)${YET}`,
  },
  {
    term: 'in-force',
    alternatives: ['partly-in-force'],
    verbs: `(?:continues?|goes on|go on) (?:to (?:guide|direct|inform|bind|oblige|govern|steer) (?:the )?(?:agenc(?:y|ies)|departments?|officials|developers|companies|firms|labs|exporters|procurement|regulators|[\\ue400-\\ue7ff\\uf400-\\uf5ff])|to keep|to stop|to bar|to hold|to stand)|keeps? (?:on )?(?:its|their) (?:legal |binding )?(?:force|effect|validity)|(?:has|have) (?:now |already |since |long )*(?:come|gone|been brought|been put) into (?:full )?operation|(?:has|have) (?:now |already |thus |long )*bound ${ALL}(?= since\\b| for\\b|\\W*$|[,.;])`,
  },
  {
    term: 'proposed',
    alternatives: ['passed', 'failed', 'withdrawn', 'delayed', 'stayed', 'vetoed'],
    states:
      'stuck|deadlocked|going nowhere fast|at (?:an|a very) early stage|up for (?:debate|a vote|negotiation)',
    verbs:
      '(?:has|have) (?:so far |still )?(?:gone|got|moved|advanced) nowhere(?: (?:so far|yet|fast))?|(?:has|have) (?:still |so far )?had no (?:(?:first|second|third|final|floor|committee) )?(?:reading|vote|hearing|debate|mark-?up)|(?:has|have) been (?:tabled|introduced|filed|proposed)(?: [^,;.:]{2,30})?,? (?:but|and|yet) (?:no vote|no date|nothing|there is no|has gone|it has)[^,;.:]{0,30}',
  },
  {
    term: 'passed',
    alternatives: [],
    states:
      '(?:back )?with (?:the |its |his |her )?(?:governor|president|monarch|king)(?: [\\w’.-]+){0,2} (?:for|awaiting) (?:signature|assent|approval)|(?:passed|adopted|approved)(?: by (?:both (?:houses|chambers)|[\\w ]{3,20}))? but (?:not (?:yet )?|un|yet to be |still to be )(?:signed|promulgated)',
    verbs:
      '(?:has|have) been (?:passed|adopted|approved|voted)(?: by (?:both (?:houses|chambers)|[\\w ]{3,20}))?,? but (?:(?:it )?(?:has|have|is|are) )?(?:not (?:yet )?|yet to be |still to be )(?:been )?(?:signed|promulgated)(?: yet)?|sits? (?:still |now )?(?:with|before) (?:the |its )?(?:governor|president)(?: [\\w’.-]+){0,2}(?=\\W*$|[,.;])',
  },
]
