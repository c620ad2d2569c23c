import { inSmallLetters } from '../text/small-letters.ts'
import { ENDS } from './act.ts'
import { IRREGULAR_PAST, PAST_AUXILIARY, PAST_VERB } from './past-forms.ts'
import { PLACES } from './places.ts'
import type { Found, Phrase } from './property.ts'
import { BEFORE, LIVE, PROVISION } from './status-words.ts'

/*
 * What a rule does in the present tense implies that it has not ended: `X sorts buyers into tiers`, `under X, allies
 * buy freely`, `breaches of X carry fines`. Any verb will do; what a text does (`X defines`, `X illustrates`), and
 * what is past, denied or only wished, will not.
 */

const LONGEST_CLAUSE = 250
const CLAUSE_END = /[.;:!?]/u
/** Who tells of an end, or of what would have been, tells history in whatever tense. */
const OVER =
  /(?<!\p{L})(?:veto\p{L}*|rescind\p{L}*|rescission|repeal\p{L}*|revok\p{L}*|revocation|withdr[ae]w\p{L}*|overturn\p{L}*|struck down|annul\p{L}*|quash\p{L}*|scrapp\p{L}*|lapsed|expired|defunct|would have|never took effect)(?!\p{L})/iu

const IMPLIED = {
  value: 'in-force',
  alternatives: [...LIVE, ...BEFORE],
  isImplied: true,
} satisfies Omit<Phrase, 'pattern'>

const ADVERBS =
  '(?:(?:still|now|currently|today|also|already|itself|in turn|thus|therefore|at present|only|largely|again|even|effectively|simply|in effect|routinely|explicitly|expressly|always|[a-z]{3,}(?<!earli|fami|form|previous|initial|original|near)ly) )*'
/** What is said of a text, of its history and its fame, whether or not it is in force. */
const OF_TEXTS = [
  'was|has|is|does|as|its|his|this|thus|us|yes|less|unless|perhaps|always|sometimes|afterwards|towards|besides|across|versus',
  'reads|shows|illustrates|demonstrates|exemplifies|embodies|represents|marks|reflects|mirrors|echoes|resembles|recalls|foreshadows|anticipates|predates|precedes|follows|differs|contrasts|compares|dates|stems|derives|comes|goes|belongs|lies|sits|ranks|counts|stands|serves|teaches|warns|suggests|implies|means|explains|describes|defines|mentions|refers|cites|names|says|states|notes|contains|includes|features|runs|spans|comprises|consists|uses|speaks|begins|opens|ends|closes|concludes|survives|lives|haunts|looms|deserves|merits|receives|gets|draws|attracts|faces|fails|lacks|needs|wants|proves|inspires|informs|influences|figures|appears|matters|looks|seems|remains|stays|becomes|offers|provides|had|awaits|waits|expects|hopes|promises|proposes|seeks|aims|tries|intends|plans|purports|claims|pretends|hits|falls|dies|expires|lapses|loses|wins|passes|clears|moves|heads|returns|amends|replaces|repeals|rescinds|revokes|supersedes|succeeds|builds|borrows|copies|traces|quotes|adds|lists|numbers|identifies|acknowledges|recognizes|recognises|recites|declares|concerns|addresses|covers|frames|casts|treats|sees|views|regards|considers|argues|asserts|assumes|envisions|envisages|foresees|imagines|contemplates|outlines|sketches|summarizes|summarises|codifies|signals|signifies|symbolizes|symbolises|highlights|underscores|underlines|reveals|exposes|tells|predicts|invites|divides|angers|pleases|worries|irritates|upsets|enjoys|owes|survived|misses|gains|earns|costs|cites|makes|leaves|bears|carries|shapes|colours|colors|permeates|pervades|animates|dominates|overshadows|fascinates|puzzles|annoys|amuses|pleases|delights',
].join('|')
/** An object: what stands before it is a verb, and no noun of a compound. */
const OBJECT =
  '(?= (?:the|an?|its|their|his|our|your|every|each|all|any|most|many|some|both|how|what|which|who|whom|whether|when|where|those|such|anyone|anybody|everyone|everybody|it|them|us|\\d[\\d,.]*|two|three|four|five|six|ten|twelve|eighteen|twenty|hundreds|dozens|thousands|foreign|domestic|large|small|federal|state|public|private|american|european|chinese|[\\ue000-\\ue7ff\\uf400-\\uf5ff])(?![\\w-]))'
const NOUN =
  '(?:compliance with|reporting under|licensing under|(?:an? |the )?(?:licen[cs]es?|permits?|exemptions?|waivers?|exceptions?|authori[sz]ations?|reports?|filings?|duties|dut(?:y|ies)|obligations?|notices?|applications?) (?:under|granted under|issued under|required by|required under|due under)|(?:a )?(?:breach(?:es)?|violations?|infringements?|infractions?) of|(?:those|firms|companies|labs|developers|exporters|providers|anyone|anybody|whoever|everyone|a firm|a company|a lab|a developer|a provider|an exporter) (?:who |that |which )?(?:breaches|breach|breaching|violates|violate|violating|breaks|break|breaking|flouts|flout|flouting|ignores|ignore|ignoring|falls? foul of|falling foul of|in breach of|in violation of))'
const FOLLOWS =
  '(?:risks?|faces?|pays?|pay|(?:can|may) (?:be|bring|lead|cost|face)|(?:is|are|gets?) (?:still |now )?(?:punish|fin|penali|sanction|requir|mandatory|compulsory|due|subject|enforced|mandat|paid|checked|audited|monitor|supervis|polic|prosecut)[a-z]*|carr(?:y|ies)|costs?|draws?|brings?|attracts?|exposes?|must|leads? to|results? in|takes?|consumes?|counts? as|requires?|demands?|is|has become)(?![\\w-])'
const PURSUANT =
  '(?:under|pursuant to|according to|by virtue of|in accordance with|in line with|in keeping with|consistent with|as required by|as required under|on the basis of|on the strength of)'
/** Whose it is, before its name. */
const OWNER = "(?:(?:the|this|[\\w.]+['’]s|{_lab|organization}(?:'s|’s)) ){0,2}"
/** Words that lead a phrase, behind which no verb stands. */
const FUNCTION =
  '(?:of|in|on|at|to|for|from|by|with|without|under|over|through|via|about|against|between|among|across|within|into|onto|than|as|and|or|but|nor|that|which|who|whose|whom|where|when|while|if|unless|because|since|after|before|until|the|an?|its|their|his|her|our|your|this|these|those|is|are|was|were|be|been|has|have|had|do|does|did|will|would|could|should|might|not|never|no|so|such|more|less|most|least|worth|per|alone|abroad|alike|there|here|then|out|up|off|down|only|itself|themselves|s)'
/** Something, and what it does: `buyers apply`, `the office screens orders`. */
const DOES = `[a-z’-]{3,}s (?:(?:still|now|also|already|currently|only|always|routinely|usually|[a-z]{3,}ly) )*(?!${FUNCTION}\\b|${IRREGULAR_PAST}\\b|[a-z]+(?:ed|ing|en|wn)\\b)[a-z]{2,}`
/** Somebody named, or a pronoun, and what they do. */
const SOMEBODY = `(?:[\\ue400-\\ue7ff\\uf400-\\uf5ff]|it|she|he|nobody|everyone|everybody|anyone|who|which) (?:(?:still|now|also|already|currently|only|always|routinely|usually|[a-z]{3,}ly) )*(?!(?:is|was|has|does|as|its|this)\\b)[a-z]{3,}s|(?:they|we|you) (?:(?:still|now|also|already|currently|only|always|[a-z]{3,}ly) )*(?!${FUNCTION}\\b|${IRREGULAR_PAST}\\b|[a-z]+ed\\b|must|can|may|will)[a-z]{2,}`
const WITHIN = '[^.;:!?()\\ue000-\\ue3ff\\ue800-\\uebff]'
/** What is not done under a rule tells nothing of it. */
const NOT =
  '(?:than|no longer|not|never|nobody|none|nothing|neither|nor|cannot|stop|stops|stopped|ends|ended|ceases?|without|instead|used to|would|could|might|if|unless|whether|until|former|once|then)'
/** Participles of how a text came about, or what became of it and of others by it. */
const OF_HISTORY =
  '(?:affected|influenced|inspired|informed|shaped|amended|replaced|superseded|repealed|preceded|followed|prompted|motivated|created|established|founded|named|introduced|foreshadowed|anticipated|mentioned|cited|echoed|overtaken|undone|caused|left|haunted|remembered|marked|dwarfed|described|called|known|accompanied|outlined|proposed|envisaged|envisioned|planned|foreseen|coloured|colored|complemented|supplemented|matched|modelled|modeled|rivalled|joined|eclipsed|spooked|worried|rattled|angered|alarmed|disappointed|divided|galvani[sz]ed|offset|cancelled|overshadowed|overridden|preempted|pre-empted|amazed|surprised|frightened|tempted|impressed|unimpressed|convinced|guided|driven|drawn|raised|posed|set|put|begun|started|launched|announced|defined|listed|given)'

/** Its name, with whom it is on: `the designation of Wren`. */
const RULE = "{policy}(?: (?:of|on|against|for|to|from) (?:the )?{_lab|organization}(?!['’]s))?"

/** A part of a text by its number. */
const PART = '(?:section|article|title|part|chapter|clause|paragraph|§) ?[\\w.()]{1,9}'

/** The ways to imply that a policy is in effect. */
export const EFFECT: readonly Phrase[] = [
  // The rule acts.
  { pattern: `${RULE}{aside} ${ADVERBS}{value:${PROVISION}}` },
  { pattern: `{policy}['’]s ${PART}{aside} ${ADVERBS}{value:${PROVISION}}` },
  {
    pattern: `(?:^|[,;:.(—–] ?|\\b(?:and|but|that|while) )${PART} of (?:the )?{policy}{aside} ${ADVERBS}{value:${PROVISION}}`,
  },
  {
    pattern: `${RULE}{aside} ${ADVERBS}{value:(?!(?:${OF_TEXTS})\\b)[a-z]{3,}s}${OBJECT}(?! (?:the|an?|its) [^.;:!?,]{2,40} (?:was|were|had)\\b)`,
  },
  {
    pattern: `${RULE}{aside} ${ADVERBS}{value:(?:hangs over|weighs (?:up)?on|stands (?:between|in the way of)|bears (?:down )?on|extends to|reaches into|makes (?:it (?:illegal|unlawful|harder|easier|an offence|a crime)|[^.;:!?\\ue000-\\uf5ff]{3,40} (?:illegal|unlawful|mandatory|compulsory|liable|responsible|available|subject to|conditional on|punishable))|carries (?:[a-z]+ )?(?:fines|penalties|a (?:fine|penalty))|provides for (?:[a-z]+ )?(?:fines|penalties)|leaves [^.;:!?\\ue000-\\uf5ff]{3,40} (?:without|unable|with no)|gives [^.;:!?\\ue000-\\uf5ff]{3,40} (?:the power|the right|until|authority|powers)|needs (?:no|any|every)|covers (?:all|any|every))}(?![\\w-])`,
  },
  {
    pattern: `(?<=^|[\\s(]){value:(?:still|now|currently|today) (?!(?:await|wait|pend|seek|liv|stand|lack|wait|languish|linger|mak|work|mov|go|los|gather|draw|fac|mean|hop)ing)[a-z]{3,}ing} ${WITHIN}{2,80}, (?:the )?{policy}(?!['’]s)`,
  },
  {
    pattern: `{policy},? {value:(?:still|now|currently) (?!(?:await|wait|pend|seek|liv|lack|languish|linger|mak|work|mov|go|los|gather|draw|fac|mean|hop|sitt|ly|inch|wind|stall|trail|lagg|circulat|need)ing)[a-z]{3,}ing}${OBJECT}`,
  },
  {
    pattern: `with (?:the )?{policy} (?:still |now )?{value:(?:requir|oblig|cap|limit|bar|bann|forbidd|restrict|govern|bind|block|prevent|curb|forc|compell|prohibit|cover|exempt|sort|divid|regulat|polic|protect|shield|constrain|impos|demand|rul)[a-z]*ing}(?![\\w-])`,
  },
  {
    pattern: `${RULE}{aside} ${ADVERBS}{value:(?:asks|lets|tells|hands|grants|spares|denies|forces|saddles|burdens|subjects|punishes|obligates|holds|binds|keeps|gives|puts|makes|leaves)} (?!(?:as|in|on|up|down|out|off|over|of|for|from|with|by|to|way|rise|birth|back|about|and|or|but|that|whether|why|how|what|place|sense|clear|no|little|much|headlines|waves|room)\\b)[a-z]{3,}s(?![\\w-])`,
  },
  {
    pattern: `{policy}(?:,| ?[—–]) ?(?:the|an?) (?:(?!(?:proposed|draft|failed|vetoed|former|planned|would-be|stillborn)\\b)[\\w’'-]+ ){0,4}?(?:law|statute|rule|order|regulation|regime|measure|act|framework|treaty|memorandum|letter|requirement|ban|restriction) (?:that|which) ${ADVERBS}{value:(?!(?:${OF_TEXTS})\\b)[a-z]{3,}s}(?= (?!(?:was|were|had)\\b)[\\w\\ue000-\\uf5ff])`,
    isVoid: isPast,
  },
  {
    pattern: `{policy}(?:,| ?[—–]) ?(?:the|an?) (?:(?!(?:proposed|draft|failed|vetoed|former|planned|would-be|stillborn)\\b)[\\w’'-]+ ){0,4}?(?:law|statute|rule|order|regulation|regime|measure|act|framework|treaty|memorandum|letter|requirement) (?:under|by|through) which (?:[^\\s.;:!?,]+ ){1,6}?{value:must|may|cannot|shall|(?:is|are) (?:required|obliged|bound|allowed|entitled|barred|forbidden)|(?:has|have) to}(?![\\w-])`,
    isVoid: isPast,
  },
  // Something is done by it.
  {
    pattern: `{value:(?:is|are|gets?|remains?|stays?) ${ADVERBS}(?!${OF_HISTORY}\\b)(?:[a-z]{2,}ed|bound|held|kept|told|split|cut|barred|forbidden|laid down|caught|hit|hurt|bound|spared)(?: ${WITHIN}{1,70}?)?} by ${OWNER}{policy}${ENDS}`,
  },
  // Something is so under it.
  {
    pattern: `(?<=^|[\\s(])${PURSUANT} ${OWNER}${RULE},? (?!(?:which|who|that|as|and|or)\\b)[^.;:!?\\ue000-\\ue3ff\\ue800-\\uebff]{1,90}? {value:must|shall|may|can|cannot|needs? (?:to|an?|no|only)|(?:has|have) (?:to|had to|until|the right|no right)|(?:is|are|remains?) (?:still |now |currently |only |also |being )*(?:[a-z]{2,}(?:ed|en)|subject to|liable|exempt|free|allowed|barred|due|off[- ]limits|illegal|unlawful|lawful|legal|mandatory|compulsory|bound|responsible)|faces?|enjoys?|requires?|pays?|gets?|reports?|appl(?:y|ies) for}(?![\\w-])`,
    isVoid: isPastBeyondDoubt,
  },
  {
    pattern: `(?<=^|[\\s(])(?:because of|owing to|due to|on account of|in view of|as a result of|thanks to|courtesy of) ${OWNER}${RULE},? (?!(?:which|who|that|as|and|or)\\b)[^.;:!?\\ue000-\\ue3ff\\ue800-\\uebff]{1,90}? {value:must(?! have\\b)|cannot|(?:has|have) to|(?:is|are) (?:still |now |currently )*(?:(?:un|not )able to|(?:barred|banned|prohibited|precluded|prevented|excluded|blocked) from|(?:not )?(?:allowed|permitted|required|obliged|forbidden) to)|(?:is|are) (?:still |now )*not (?:allowed|permitted) to}(?![\\w-])`,
    isVoid: isPastBeyondDoubt,
  },
  {
    pattern: `(?:^\\W*|[;:.(—] ?|(?:that|and|but|so|since|because) )${PURSUANT} ${OWNER}{policy}, (?!(?:which|who|that|as)\\b){value:(?:[^\\s,;:.!?()\\ue800-\\uebff]+ ){2,4}[^\\s,;:.!?()\\ue800-\\uebff]+}(?=[ ,;.!])`,
    isVoid: isPast,
  },
  {
    pattern: `(?<=^|[\\s(,])(?!(?:as|this|that|what|how|why) ){value:${DOES}|${SOMEBODY}}(?: (?!(?:which|who|that)\\b)[^\\s.;:!?()\\ue800-\\uebff]+){0,12}? (?:under|pursuant to|as required by|in accordance with|by virtue of|on the basis of|on the strength of|(?:exemptions?|waivers?|relief|carve-outs?|exceptions?|releases?) from|(?:tiers?|caps?|quotas?|ceilings?|limits?|terms|rules|duties|provisions|requirements|deadlines?|reach|scope|protections?|benefits?|shelter|burdens?|rigou?rs?|weight) of|(?:set|imposed|laid down|prescribed|required|demanded|mandated|granted|allowed|drawn|fixed|ordered|provided for)(?: out| up)? (?:by|in|under)) ${OWNER}{policy}(?: (?:of|on|against) (?:the )?{_lab|organization}(?!['’]s))?${ENDS}`,
    isVoid: isDenied,
  },
  {
    pattern: `(?<!\\b(?:the|an?|its|their|our|his|her|these|those|such|all|any|no|of|for|longer|not|to|could|would|might) ){value:(?:still |now |currently |today )*(?:lives?|chafes?|suffers?|labou?rs|toils?|struggles?|thrives?|invests?|qualif(?:y|ies)|does business|do business|innovates?|competes?|hires?|operating|working|living)} under ${OWNER}{policy}${ENDS}`,
  },
  {
    pattern: `(?:duties|obligations?|requirements?|rules?|limits?|powers|rights?|restrictions?|caps?|quotas?|licen[cs]es?) {value:(?:still |now )?(?:flows?|arises?|stems?|follows?|derives?)} (?:from|under|out of) ${OWNER}{policy}${ENDS}`,
  },
  {
    pattern: `{policy}, (?:which|that) (?:(?:the|its|their|our) )?(?:(?:[\\w’'-]+|[\\ue400-\\ue7ff\\uf400-\\uf5ff](?:['’]s)?) ){1,4}?{value:(?:still |now |currently |routinely |also )*(?:applies|apply|enforces?|implements?|administers?|follows?|observes?|obeys?|polices?|oversees?|supervises?|compl(?:y|ies) with|must (?:follow|obey|respect|observe|apply|comply with)|(?:is|are) (?:bound by|subject to|obliged to))}(?![\\w-])`,
  },
  {
    pattern: `{value:(?:is|are|remains?) ${ADVERBS}(?:[a-z]{3,}(?:able|ible)|covered|caught|lawful|legal|unlawful|criminal|required|obliged|forbidden|barred|allowed|free|exempt|exempted|excused|excluded|permitted|entitled|liable|bound|expected|prohibited|illegal|unlawful|mandatory|compulsory|due|unable|able|not allowed|not permitted|not free)} (?!${WITHIN}{0,80}?\\b(?:who|which|that|and|but|while|when)\\b)(?:${WITHIN}{1,80}? )?(?:under|pursuant to|by|from) ${OWNER}{policy}${ENDS}`,
  },
  {
    pattern: `{value:(?:is|are|falls?|comes?|remains?|sits?|stays?|lands?|belongs?|finds? (?:itself|themselves)) (?:still |now |also |clearly |squarely )*(?:in|into|within|inside|outside|beyond|under|to)} (?:the )?(?:[\\w-]+ ){0,2}?(?:scope|reach|remit|ambit|purview|terms|tiers?(?: (?:\\d|one|two|three|i+))?|categor(?:y|ies)|brackets?|groups?|class(?:es)?) of ${OWNER}{policy}${ENDS}`,
  },
  {
    pattern: `it is (?:still |now )?(?:the )?{policy} (?:that|which) {value:(?!(?:is|was|has|had|does)\\b)[a-z]{3,}s}(?![\\w-])`,
  },
  {
    pattern: `(?:the|its|their) (?:[\\w-]+ ){0,2}?(?:dut(?:y|ies)|obligations?|requirements?|provisions?|limits?|restrictions?|prohibitions?|bans?|caps?|controls?|quotas?|tiers|ceilings?|thresholds?|deadlines?|fines) (?:of|in|under|set by|imposed by) ${OWNER}{policy} ${ADVERBS}{value:(?!(?:is|was|has|had|does|as|its|this|differs|resembles|reads|remains|looks|seems|dates|comes|goes|lies|survives|echoes|mirrors)\\b)[a-z]{3,}s|(?:catch|hit|bind|force|keep|leave|make|give|hold|oblige|stop|cost|cut|push|drive|let|deny|spare) }(?= ?(?!(?:of|in|on|to|for|from|with|by|as|at|and|or|but|that|which)\\b)[\\w\\ue000-\\uf5ff’'-]+)`,
  },
  {
    pattern: `(?<!\\b(?:to|would|could|might|did|does|do|not|will|the|an?|its|their|no|of|for|who|that|which) ){value:(?:still |now |also )?(?:gets?|needs?|seeks?|obtains?|receives?|files?|pays?|applies|apply|registers?|submits?|requests?|holds?|loses?|keeps?|enjoys?|sells?|ships?|buys?|exports?|imports?|builds?|owes?|hands?|sends?|report|reports)}(?= (?:the|an?|their|its|no|any|all|every|his|her|fewer|more|chips|data|reports|results)\\b)(?: (?!(?:which|who|that)\\b)[^\\s.;:!?()\\ue800-\\uebff]+){1,10}? (?:under|pursuant to|as required by|by virtue of) ${OWNER}{policy}${ENDS}`,
    isVoid: isDenied,
  },
  {
    pattern: `{value:(?:may|can|must|shall|cannot) (?:still |only |also |now )*(?!have\\b)[a-z]{2,}}(?: (?!(?:which|who|that)\\b)[^\\s.;:!?()\\ue800-\\uebff]+){0,10}? (?:under|pursuant to|by virtue of) ${OWNER}{policy}${ENDS}`,
    isVoid: isDenied,
  },
  {
    pattern: `(?:fate|adoption|passage|enactment|approval) of ${OWNER}{policy} {value:(?:still |now )?(?:rests?|lies|hangs?|hinges?|depends)} (?:with|on|in|before|upon)`,
  },
  {
    pattern: `(?:^\\W*|[;:.(—] ?|(?:that|and|but|so|since|because) ){value:(?:without|with|absent|lacking) (?:an? |the |such a )?(?:licen[cs]e|permit|waiver|exemption|authori[sz]ation|approval|clearance)} (?:under|required by|from) ${OWNER}{policy}, [^.;:!?]{8}`,
    isVoid: isPast,
  },
  {
    pattern: `{value:(?:still |now |currently |also )*(?:answers? to|contends? with|lives? with|reckons? with|grapples? with|wrestles? with)} ${OWNER}{policy}${ENDS}`,
  },
  {
    pattern: `{policy}{aside} {value:(?:is|remains) (?:still |now |currently |today )*(?:(?:${PLACES})(?:['’]s)?|the (?:country|state|union|nation|bloc)['’]s) (?:(?!(?:proposed|draft|first|failed|vetoed|former|planned|would-be)\\b)[\\w-]+ ){0,3}?(?:law|statute|rulebook)}(?=[,.;:)]|\\W*$| (?:on|for|and|of|against)\\b)`,
  },
  {
    pattern: `{policy}{aside} (?:is|remains) (?:still |now |currently )*(?:the|one of the|an?) (?:(?!(?:bill|former|first|failed|vetoed)\\b)[\\w’'-]+ ){0,5}?(?:law|statute|rule|order|regulation|instrument|measure|text|act|framework|regime) (?:that|which) {value:(?!(?:${OF_TEXTS})\\b)[a-z]{3,}s|(?:makes|gives|leaves)(?! (?:up|way|clear|sense|rise|headlines|little|much|no)\\b)}(?![\\w-])`,
  },
  {
    pattern: `{policy}{aside} {value:(?:is|are) (?:still |now |currently )*(?:all|the only thing|what) (?:that )?(?:stands|keeps|prevents|protects|binds|holds|stops|separates)}`,
  },
  {
    pattern: `(?:dut(?:y|ies)|obligations?|requirements?|limits?|powers?|burdens?|tasks?|conditions?|restrictions?) (?:that |which )?(?:the )?{policy} {value:(?:still |now |currently )?[a-z]{3,}s}(?= (?:on|upon|to|for|them|it)\\b|[,.;]|\\W*$)`,
    isVoid: isPast,
  },
  {
    pattern: `{value:(?:due|owed|payable|owing|compulsory|mandatory|needed) under} ${OWNER}{policy}(?!['’]s)`,
    isVoid: isPast,
  },
  {
    pattern: `(?:rules|laws|statutes|acts|orders|instruments|texts) (?:that|which) (?:now |still |currently )?(?:bind|govern|apply|regulate|constrain|count|matter|are in force)[^.;:!?\\ue000-\\uf5ff]{0,60}? {value:is|are|includes?} (?:the )?(?:[^.;:!?]{1,60}?(?:,| and) (?:the )?)?{policy}${ENDS}`,
  },
  {
    pattern: `(?<!\\b(?:to|would|could|might|may|can|will|must|should|did|not) ){value:(?:breaks?|breaches|breach|violates?|flouts?|infringes?|contravenes?)} ${OWNER}{policy}${ENDS}`,
    isVoid: isPast,
  },
  {
    pattern: `(?<!\\b(?:to|would|could|might|may|can|will|must|should|did|not) ){value:(?:still |now |currently )?(?:regulates?|governs?|polices?|controls?|supervises?|steers?)} [^.;:!?\\ue000-\\uf5ff]{2,40}? (?:through|by means of|by way of|under) ${OWNER}{policy}${ENDS}`,
    isVoid: isPast,
  },
  {
    pattern: `${RULE}{aside} ${ADVERBS}{value:tells} (?:the (?!story|tale|history|truth)[\\w\\ue400-\\ue7ff\\uf400-\\uf5ff]|[\\ue400-\\ue7ff\\uf400-\\uf5ff])`,
  },
  {
    pattern: `(?:依据|依據|根据|根據|按照|依照|按) ?[《「]?{policy}[》」）)]{0,2}(?: ?[(（][^()（）]{1,40}[)）])? ?[，,]?[^。；，,]{0,20}?{value:必须|必須|须|須|应当|應當|需要|不得|需|应|應}`,
  },
  {
    pattern: `{policy}[》）)]{0,2}(?: ?[(（][^()（）]{1,40}[)）])? ?{value:(?:目前|至今|如今)?(?:仍然?|依然|依旧|继续|繼續)(?:将|將|把|要求|规定|規定|限制|禁止|允许|允許|约束|約束)}`,
  },
  // Breaches and duties have their price.
  {
    pattern: `${NOUN} ${OWNER}{policy},? {value:${FOLLOWS}}(?!(?:over|moot|history|paused|suspended|halted|stayed|no longer|not|never|impossible|unlikely|dead|off|gone|at an end|a thing|optional|voluntary|unnecessary|pointless|irrelevant|academic|theoretical|hypothetical)\\b)`,
  },
  {
    pattern: `(?:as|what|than|those|anything|everything|all) (?:the )?{policy} {value:(?:still |now |currently )?(?:requires|demands|prescribes|allows|permits|forbids|prohibits|obliges|bans|orders|commands|wants|imposes)}(?=[,.;)]|\\W*$| (?:of|for|on|from|them|it|every|all|to)\\b)`,
  },
].map(({ isVoid, ...phrase }: Pick<Phrase, 'pattern' | 'isVoid'>) => ({
  ...phrase,
  ...IMPLIED,
  isVoid: (found: Found) => OVER.test(found.view.text) || isVoid?.(found) === true,
}))

const PAST = new RegExp(PAST_VERB, 'u')
/** `the agency collected reports`: no verb. */
const OR_A_NOUN = / (?:reports?|requires?|faces?|pays?|gets?|enjoys?)$/u
const BEYOND_DOUBT = new RegExp(PAST_AUXILIARY, 'u')
const DENIAL = new RegExp(`\\b${NOT}\\b`, 'u')

/** What was found, in small letters. */
function wordsOf({ view, span }: Found): string {
  return inSmallLetters(view.text.slice(span.start, span.end))
}

/** What was found, and the rest of its clause. */
function clauseOf({ view, span }: Found): string {
  return inSmallLetters(view.text.slice(span.start, span.start + LONGEST_CLAUSE)).split(CLAUSE_END)[0] ?? ''
}

function isDenied(found: Found): boolean {
  const words = wordsOf(found)
  return DENIAL.test(words) || PAST.test(words)
}

function isPast(found: Found): boolean {
  return PAST.test(clauseOf(found))
}

function isPastBeyondDoubt(found: Found): boolean {
  const words = wordsOf(found)
  return BEYOND_DOUBT.test(clauseOf(found)) || (OR_A_NOUN.test(words) && PAST.test(words))
}
