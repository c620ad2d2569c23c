import type { ProseMention } from '../entities/types.ts'
import { inSmallLetters } from '../text/small-letters.ts'

const SLOTS = '[\\ue000-\\uf6ff]'
const NAMES = '[\\ue000-\\uf5ff]'
const DETERMINERS = `(?:(?:the|an?|its|their|his|her|our|your|this|these|those|both|either|new|newer|old|older|former|own|${SLOTS}(?:['’]s)?) )*`
/** `users of GLM-5.2 and Fable 5`: what an enumeration hangs on, its last name hangs on. A date is none of its names. */
const ENUMERATION = new RegExp(`(?:${NAMES}, (?:the )?)*${NAMES},? (?:and|or|&) (?:the )?$`, 'u')
/** `led by A, and B is third`: a comma before the last of two, and a verb in the singular. */
const NEXT_CLAUSE = new RegExp(`(?<!${NAMES}, (?:the )?)${NAMES}, (?:and|but) (?:the )?$`, 'u')
const COMPLEMENT = new RegExp(
  `(?:^|[^\\p{L}])(?:of|for|with|without|about|by|under|to|on|onto|in|into|inside|within|outside|across|throughout|alongside|above|below|upon|at|from|than|like|unlike|against|via|through|behind|beyond|between|among|amid|over|beside|besides|despite|during|around|near|toward|towards|per|versus|vs\\.?) ${DETERMINERS}$`,
  'u',
)
/** `…, for X is suspended`: a reason, and no complement. */
const BECAUSE = new RegExp(`[^\\p{L}\\s] for ${DETERMINERS}$`, 'u')
/** `models like X` are X and others. */
const EXAMPLES =
  '(?:models|systems|llms|products|releases|offerings|services|tools|laws|rules|acts|bills|orders|statutes|regulations|texts|instruments|labs|companies|start-?ups|firms|developers)'
/** `unlike X, …`, `a smaller version of X`: whatever follows, it is said of something else. */
const OTHERS = new RegExp(
  `(?:^|[^\\p{L}])(?:unlike|(?<!\\b${EXAMPLES} )like|than|against|versus|vs\\.?|compared (?:to|with)|in contrast (?:to|with)|(?:versions?|variants?|distillations?|distilled|quanti[sz]ed|siblings?|rivals?|competitors?|successors?|predecessors?|cousins?|clones?|derivatives?|forks?|fine-?tunes?|adaptations?|replicas?|cop(?:y|ies)|spin-?offs?|offshoots?|descendants?|adapters?|alternatives?)(?: \\p{L}+)? (?:of|to|for|from)) ${DETERMINERS}(?:[\\p{L}\\p{N}.]+-[\\p{L}-]+ ){0,2}$`,
  'u',
)
/** `Unlike a model with a window of …, X is …`: said of what X is held against. */
const HELD_AGAINST =
  /(?:^[^\p{L}]*|[;:—,] ?)(?:unlike|compared (?:to|with)|in contrast (?:to|with)|by contrast with|next to|beside|as against|versus|instead of|rather than)\b[^,;:]*$/iu

/** `X, which somebody signed after vetoing its predecessor, Y, applies`: Y is told of in passing. */
const OBJECT_OF_OTHER =
  /[\ue000-\uf5ff][^;:]*\p{Ll}(?<!(?<!\p{L})(?:and|but|or|while|whereas|that|because|as|though|although|if|when|where|than|so|yet|since)) (?:its|their) (?:[\p{L}-]+ ){0,3}(?:predecessor|forerunner|successor|rival|competitor|counterpart)s?, (?:the )?$/iu

/** Whether what follows a name is said of another, for which the name is told in passing. */
export function isInPassing(lead: string): boolean {
  return OBJECT_OF_OTHER.test(lead)
}

/** Whether what follows, up to a name, is said of something that the name is held against. */
export function isHeldAgainst(lead: string): boolean {
  return HELD_AGAINST.test(lead)
}

/** `比 X 便宜 60%`: by how much something else differs. */
const HAN_OTHERS =
  /(?:比|较|較|相较于|相較於|优于|優於|超过|超過|超越|媲美|对标|對標|不如|低于|低於|高于|高於|落后于|落後於|领先于|領先於) ?$/u
/** `the rescinded X`, `what X requires`: the end is told, or nothing is. */
const ENDED =
  /\b(?:rescinded|revoked|repealed|vetoed|defunct|former|superseded|lapsed|expired|withdrawn|what|how|why)\s+(?:the )?$/u
/** `On the free tier X …`, `In Europe, X …`: a place or a plan, and no date, board or rule, narrows what follows. */
const NARROWING =
  /(?:^|[;:—]\s*|\b(?:but|and|while|whereas) )(?:on|in|for|via|through|within|outside|inside|by|among|across)(?! (?:(?:the )?(?:recent|past|last) (?:few )?(?:days|weeks|months|years)|fact|paper|(?:these|those|them|the others|the rest)(?=,)|(?:the|its|their) (?:last|latest|most recent|newest)\b[^,;:]*(?:round|sale|deal|count|figures?|prices?|reading|list|update|estimate)[^,;:]*(?=,)|(?:[\p{L}-]+ ){0,3}(?:labs|companies|firms|start-?ups|unicorns|peers|developers|makers|vendors|players|challengers|competitors|rivals)(?=,)|short|addition|response|contrast|other words|particular|practice|effect|turn|total|all|general|(?:our|my|his|her|their) (?:view|opinion|judg(?:e)?ment|estimation|reading|experience)|the (?:time being|moment|present|meantime|end|meanwhile|process|wake|world)|now|example|instance|its part|law|the way|one|sum|this|that|light|spite|reality|theory|(?:the )?(?:avoidance of doubt|record|sake of \p{L}+|context|completeness|clarity|reference|comparison|starters|once|simplicity|balance)(?=,)|the other hand|the one hand|top|(?:(?:all|its|most|paying|ordinary|new|existing) )*(?:customers|users|developers|everyone|everybody|the public)(?=,)|(?!(?:our|my|their|its|his|her|one|an?|internal|in-house|private|own)\b)[^,;:]{0,30}(?:price (?:sheets?|lists?)|pricing pages?|model cards?|documentation|data ?sheets?|catalogues?|leaderboards?|index|indices|boards?|rankings?|benchmarks?|charts?))\b) [^,;:\ue000-\uf6ff]{2,40}?,? (?:the )?$/u
/** `In our own tests, X …`: what holds there, holds there. */
const TESTED =
  /\b(?:on|in|by|under|across|during) (?:our|my|their|his|her|internal|in-house|private)\b[^,;:]{0,40}\b(?:tests?|testing|samples?|benchmarks?|evaluations?|evals?|surveys?|harness|runs?|trials?|experiments?|pilots?|suite|set|hands)\b[^,;:]{0,20}, (?:the )?$/u
/** `We ran X with …`: how it was set up, not how it is. */
const SET_UP =
  /\b(?:we|i|they|you|users?|researchers|authors|team|testers|evaluators|engineers) (?:(?:have|had|then|also|only|can|could) )?(?:used?|ran|run|test(?:ed)?|deploy(?:ed)?|evaluated?|quer(?:y|ied)|configured?|served?|host(?:ed)?|prompt(?:ed)?|access(?:ed)?) (?:the )?$/u
const POSSESSIVE = /^['’]s (?!\p{Lu})/u
/** `For A, B is …`: two names with no more than a comma between share no verb in the singular. */
const LONE_VERB = /^ (?:\p{L}+ly )?(?:is|was|has|(?!these|those)\p{Ll}{2,}s)(?!\p{L})/u

/** Whether names that a comma alone joins are no enumeration, for what follows speaks of one. */
export function isLoose(named: string, after: string): boolean {
  return /^.(?:, ?[\ue000-\uf5ff])$/u.test(named) && LONE_VERB.test(after)
}

/** `the maker of X, which …`: either can be meant. */
const HEAD_BEFORE = new RegExp(
  `(?<!\\p{L})(?!the (?:absence|case|light|wake|spirit|face|shadow|event|context|fate|name|text|arrival|advent|terms|help) )(?:an?|the|this|its|their|his|her|our|one|another|\\p{L}+['’]s) (?:(?!(?:of|in|on|to|for|is|are|was|were|be|been|being|has|have|had|can|will|could|would|must|may|runs?|uses?|now|then) )[\\p{L}-]+ ){0,3}?(?!\\p{L}{2,}ed |done |made |built |run )[\\p{L}-]*[^s\\W] (?:of|to|for|from|behind|with|under|against|by|in|on|about|like|between) ${DETERMINERS}$`,
  'u',
)
/** What can be in force, pending or ended as a policy can: in `a calendar for X, which has yet to take effect`, only X. */
const RULE =
  /(?<!\p{L})(?:(?:amend|dut|implement|penalt|polic|strateg|treat|entr|cop)\p{L}*|(?:bill|act|acts|law|rule|draft|version|part|chapter|article|section|title|provision|obligation|requirement|successor|predecessor|replacement|repeal|delay|suspension|exception|exemption|guidance|guideline|code|standard|order|regulation|directive|proposal|measure|decision|ruling|ban|deadline|injunction|stay|moratorium|challenge|lawsuit|suit|case|clause|carve-out|waiver|extension|revision|rewrite|package|annex|schedule|companion|sequel|text|framework|programme|program|system|regime|licen[cs]e|half|portion|rest|remainder|core|rival|alternative|twin|counterpart|equivalent|clone|ancestor|precursor|statute|instrument|convention|deal|agreement|plan|memorandum|proclamation|notice|list|designation|letter|tariff|quota|cap|fine|enforcement|application|debate|vote|fight|consultation|campaign|effort|move|attempt|push|initiative|resolution|motion|petition|referendum|veto)s?)(?!\p{L})/u
const REPORT =
  '(?:sa(?:y|ys|id|ying)|not(?:e|es|ed|ing)|argu(?:e|es|ed|ing)|claim(?:s|ed|ing)?|warn(?:s|ed|ing)?|report(?:s|ed|ing)?|add(?:s|ed|ing)?|mean(?:s|t|ing)?|believ(?:e|es|ed|ing)|think(?:s|ing)?|thought|know(?:s|ing)?|knew|show(?:s|ed|ing)?|find(?:s|ing)?|found|confirm(?:s|ed|ing)?|insist(?:s|ed|ing)?|point(?:s|ed|ing)? out|includ(?:es|ing)|given|seeing|assert(?:s|ed|ing)?)'
const RELATIVE = new RegExp(
  `\\b(?:who|whom|that|which|whose) (?!(?:the|an?|its|their|his|her|our|this|these|those|both|${REPORT})\\b|${SLOTS})\\p{L}+(?: [\\p{L}'’-]+){0,5} $`,
  'u',
)
const PARTICIPLE = new RegExp(
  `\\b(?!(?:${REPORT}|being|morning|evening|spring|during|everything|something|nothing|anything)\\b)\\p{L}{2,}ing ${DETERMINERS}$`,
  'u',
)
/** `The Beijing X`: a place that only looks like one. */
const CAPITALIZED = /(?<=\P{L})\p{Lu}\p{L}*ing $/u
const FINITE =
  /^(?:\s?\([^()]*\))?[,)]? (?:(?:currently|now|still|also|already|again|then|only|no longer) )*(?:(?:is|are|was|were|has|have|had|does|do|did|ca|wo|could|would|should)n['’]t|does|do|is|are|was|were|has|have|had|remains?|stays?|stayed|becomes?|became|can(?:not)?|could|may|might|must|will|would|shall|should|worth|valued|guide|bind|govern|apply|require|shape|cover|offer|support|carry|need|rank|lead|run|take|hold|sell|use|exist|continue|impose|oblige|prohibit|ban|regulate|protect|allow|permit|contain|provide|limit|beat|\p{L}{3,}(?:s|ed))(?!\p{L})/u
/** `They point to X, now blocked`: a participle of the name that it stands behind. */
const REDUCED =
  /^, (?:(?:now|still|no longer|currently|since|so far|again|temporarily|indefinitely|recently|long|also) )+(?:\p{L}{2,}ed|put|struck|cut|shut|withdrawn|frozen|held|set)(?! (?:the|an?|its|their|his|her|it|them|all|some|several|\d)(?![\p{L}-])| [\ue000-\uf5ff])(?![\p{L}-])|^, \p{L}{2,}ed (?:(?:up)?on appeal )?by (?:an?|the|both)\b|^, (?:(?:since|later|duly|finally|recently|just) )?(?:signed|enacted|adopted|vetoed|rescinded|revoked|repealed|scrapped|withdrawn|ratified|promulgated) (?:into law|(?:in|on|last|this|under|by|with|after|as|at)(?!\p{L})|[\uf600-\uf6ff])/u
/** `The agent runs on X and takes …`: the second verb has the first one’s subject. */
const SECOND_VERB =
  /^,? (?:and|but|yet|or) (?:\p{L}+ly |now |still |also |then )*(?:is|are|was|were|has|have|had|can(?:not)?|could|may|might|must|will|would|shall|should|(?!its|this|thus|plus|perhaps|besides|others|models|systems|products|users)\p{L}{3,}(?:s|ed))(?!\p{L})/u
/** `A beats `: the name behind it is its object. */
const OBJECT = new RegExp(`${NAMES}(?: \\p{L}+ly)? \\p{L}{2,}(?:s|ed)(?: [^,;:()—–]{0,40})? $`, 'u')
/** `a summary of X (3 May)`: the day of the summary. */
const DATED_BEHIND =
  /^ \((?!(?:signed|enacted|passed|adopted|effective|applicable|in (?:force|effect)|rescinded|revoked|repealed|vetoed|scrapped|introduced|tabled|proposed|unveiled|released|launched|retired|since)\b)(?:[^():]{0,12} )?[\uf600-\uf6ff]/u
const MAKING =
  /(?<!\p{L})(?:sign\p{L}+|enact\p{L}+|adopt\p{L}+|pass\p{L}*|vote|approval|entry|force|publi\p{L}+|promulg\p{L}+|issu\p{L}+|repeal\p{L}*|resc\p{L}+|revoc\p{L}+|veto\p{L}*|introduc\p{L}+|relea\p{L}+|launch\p{L}*|text|under|by|with|in|from|as|like|and) (?:of |to |on )?(?:the )?$/u
/** `up from 128K in X – and a 64K output`: what is listed next is not its. */
const NEXT_ITEM = /^(?: ?[—–-] ?|, |; | )(?:and|plus|as well as|along with) (?:an?|its|up to|[\d$€£¥])/u
const PLURAL =
  /^(?:\s?\([^()]*\))?[,)]? (?:(?:are|were|have|do)n['’]t|do|are|were|have|remain|stay)(?!\p{L})/u

/** `measures on trade secrets`, `the Measures`: a name in the plural. */
const NAMES_SEVERAL = /^they$|s$|\p{L}{3}s (?:on|for|of|to|in|from|against|concerning|under) /iu

/** `A bill to repeal X is …`: the verb that the name is the object of. */
const INFINITIVE = new RegExp(`\\bto (?!which|whom|what|date)\\p{L}{3,} ${DETERMINERS}$`, 'u')

/** `The ministry’s proposal for X is pending`: so is X. */
const DRAFT_OF =
  /(?<=^|[,;:(—–] ?|\b(?:and|but|that|while) )(?:the|its|\p{L}+(?: \p{L}+)?['’]s|[\ue400-\ue7ff\uf400-\uf5ff]['’]s) (?:\p{L}+ )?(?:proposal|draft|bill) (?:for|of) (?:an? |the )?$/u

/** `A different X, in Ohio, …`: something else of the name. */
const NAMESAKE =
  /\b(?:another|an? (?:different|separate|unrelated|like-named|similarly named|second|namesake)|the other|some other) $/iu

/** Whether the name before a relative clause is what the clause speaks of. `before` is the sentence up to the name. */
export function isAntecedent({ kind }: ProseMention, before: string): boolean {
  const small = inSmallLetters(before)
  if (ENDED.test(small)) return false
  const head = HEAD_BEFORE.exec(small)?.[0]
  return head === undefined || (kind === 'policy' && !RULE.test(head))
}

/** `with X already listed, …`: nothing but a participle. */
const ABSOLUTE =
  /^ (?:(?:already|now|still|currently|again|long|recently|newly|since|once more|also|\p{Ll}+ly) )*\p{Ll}+ed(?= |,)/u

/** How a name is attached: with others that share its verb; and whether it counts where what is said is narrowed. */
interface Attached {
  readonly isJoined: boolean
  readonly isAnywhere: boolean
}

/**
 * Whether the name that a wording opens with is what its verb speaks of. In `a rival of X is suspended`,
 * `users who rely on X are cut off` and `accounts abusing X are banned` the verb has another subject.
 * What never changes (`isLasting`) no place or plan narrows. `lead` is the sentence up to the name, `rest` what follows the name and those joined to it.
 */
export function isSubject(
  mention: ProseMention,
  lead: string,
  rest: string,
  { isJoined, isAnywhere }: Attached,
): boolean {
  // Large expressions that ignore case take several times as long to compile.
  const [before, after] = [inSmallLetters(lead), inSmallLetters(rest)]
  const plain = mention.kind === 'policy' ? before.replace(DRAFT_OF, '') : before
  const outer = NEXT_CLAUSE.test(plain) && LONE_VERB.test(after) ? plain : plain.replace(ENUMERATION, '')
  if (OTHERS.test(outer) || HAN_OTHERS.test(before) || ENDED.test(before) || NAMESAKE.test(before))
    return false
  if (SET_UP.test(before)) return false
  const isComplement = COMPLEMENT.test(outer) && !BECAUSE.test(outer)
  if (isComplement && DATED_BEHIND.test(after) && !MAKING.test(before)) return false
  if ((isComplement || OBJECT.test(before)) && (SECOND_VERB.test(after) || NEXT_ITEM.test(after)))
    return false
  const isReduced = REDUCED.test(after) && isAntecedent(mention, lead)
  const hasVerb = FINITE.test(after) && !isReduced && !(isAnywhere && /^, \p{Ll}+ed /u.test(after))
  if (!hasVerb && !(POSSESSIVE.test(rest) && /, (?:the )?$/u.test(before))) return true
  if (/(?:^|[,;—] ?|\b(?:and|but|so) )with (?:the )?$/u.test(before) && ABSOLUTE.test(rest)) return true
  const isNarrowed = TESTED.test(before) || (!isAnywhere && NARROWING.test(before))
  if (mention.kind !== 'policy' && isNarrowed) return false
  if (!hasVerb) return true
  if (INFINITIVE.test(outer)) return false
  if (isComplement || RELATIVE.test(outer) || (PARTICIPLE.test(outer) && !CAPITALIZED.test(lead)))
    return false
  if (!PLURAL.test(after) || isJoined || NAMES_SEVERAL.test(mention.text) || mention.start === mention.end)
    return true
  return /(?:\b(?:and|or|nor|both|including|models|such as)|[,&(:])\s*$/u.test(
    outer === before ? before.replace(new RegExp(`${DETERMINERS}$`, 'u'), '') : ' and ',
  )
}
