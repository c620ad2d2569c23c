import { matchesOf } from '../text/matches.ts'
import type { Span } from '../text/span.ts'
import { PLACES } from './places.ts'
import type { SentenceView } from './sentence-view.ts'

/*
 * A sentence says more than its words in a row: `The act, signed in 2023, requires …` says that the act requires,
 * `…, which is suspended` says it of the name before, `X is open and is suspended` says both of X. Each such
 * reading is the sentence with the words between a name and its verb left out, so that phrases need not know.
 * Nor need they know of citations.
 */

const SLOT = '[\\ue000-\\uebff\\uf400-\\uf5ff]'
const ADVERBS = '(?:(?:currently|still|now|also|already|again|only|today|then|once more|\\p{Ll}{2,}ly) ){0,3}'
const BE = "is|are|was|were|has|have|had|isn['’]t|aren['’]t|remains?|stays?"
const VERB = `(?:${ADVERBS}(?:${BE}|\\p{Ll}{2,}(?:s|ed)|came|led|became|ran|held|took|beat|won|lost|got|gave|grew|fell|rose|sold|began|went|made|left|kept|met|put|set|cut|sent|built|drew|brought|bought|paid|saw|said|told|wrote|threw|hit|shut|broke|chose)(?![\\p{L}-]))`
const MODAL = 'would|will|shall|may|might|can|could|must|should|does|do|did'
/** What an insertion between commas begins with; conditions and sources (`if …`, `according to …`) are none. */
const INSERTED =
  "(?!according|depending|assuming|provided|supposed)(?:which|who|whose|where|an?|the|its|their|one of|some of|far from|both|all|now|then|long|first|not|formerly|once|still|for all|no|never|perhaps|always|already|among|once more|of all|itself|too|however|meanwhile|moreover|in turn|in particular|for (?:example|instance|its part)|by (?:contrast|comparison)|like|unlike|along with|together with|as well as|including|despite|with|at|in|on|from|built|made|led|known|short for|or|\\p{Ll}+(?:ed|en|ing)|[\\ue000-\\uf6ff](?:['’]s)?)(?![\\p{L}-])"
/** Behind a second name (`A, signed in May and B, released in July, …`) a participle may be the second's. */
const ENDED = `(?:(?<! (?:and|or) (?:the [^,;]{1,60}|${SLOT}),)|(?= ${ADVERBS}(?:${BE})(?![\\p{L}-])))`
const INSERTION = new RegExp(
  `(?<=${SLOT})(?:(?<=[\\ue800-\\uebff]) (?:of|from|dated) [\\uf600-\\uf6ff](?=,))?(?:(?: \\((?!as of|if)[^()]{1,60}\\))?, (?=${INSERTED})(?!(?:which|who) [^,]{0,40}\\b(?:says?|said|claims?)\\b)(?:(?!, (?:and|or|but) (?:the )?${SLOT})[^;:.!?()]){2,140}?,["”’]?(?= (?:${VERB}|(?:${MODAL})(?![\\p{L}-])))${ENDED}| \\((?!as of|if)[^()]{1,100}\\),?(?= ))`,
  'gu',
)
const RELATIVE = new RegExp(
  `(?<=${SLOT}(?:['’]s)?)(?:(?<=[\\ue800-\\uebff]) (?:of|from|dated|(?:(?:back|late|early|earlier) )?(?:in|on)) [\\uf600-\\uf6ff])?(?:, | [—–] ?| \\()(?:which|who)(?= (?:${VERB}|(?:${MODAL})(?![\\p{L}-])))`,
  'gu',
)
/** `X, whose window spans …` says it of `X window`, as a possessive does. */
const POSSESSIVE = new RegExp(`(?<=${SLOT})(?:, | [—–] ?)whose(?= )`, 'gu')
/** Verbs that can begin the second half of a statement. */
const SECOND = `${BE}|${MODAL}|costs|tops|comes|offers|supports|ranks|scores|requires|carries|features|lies|sits|stands|awaits|waits|faces|needs|lacks|applies|binds|governs|takes|holds|keeps|goes|continues|languishes|lives|runs|belongs|sells|leads|trails|uses|activates|engages|fires|wakes|employs|reads|accepts|handles|charges|asks|heads|trades|routes|produces|generates|returns|knows|draws|relies|stops|contains|outscores|beats|bests|edges|performs|fares|places|outperforms|outranks|surpasses|exceeds|represents|calls|markets|provides|includes|allows|sets|caps|limits|imposes|bans|reaches|achieves|hits|earns|gets|solves|commands|fetches|serves|supersedes|replaces|succeeds|predates|postdates|undercuts|followed|succeeded|replaced|superseded|arrived|appeared|enters|entered|took|becomes|came|became|kicks in|starts|begins|bites|covers|went|began|started|kicked in|ceased|died|failed|fell|lapsed|expired|cleared|passed|won|lost|never|received|made|stopped|ships|loses`
const COORDINATED = new RegExp(
  `(?<=${SLOT}) (?=${VERB}|(?:${MODAL})(?![\\p{L}-]))(?![^;:.!?]*?\\b(?:that|which|who|whose|when|if|while)\\b[^;:.!?]*? (?:and|but|yet) )[^;:.!?\\ue000-\\uebff]{3,120}?(?:,? (?:and|but|yet)(?: it)?|[;:] it)(?= ${ADVERBS}(?:${SECOND})(?![\\p{L}-]))`,
  'gu',
)
/** `X is liked, costs $5 and remains …`: the verbs of a row have one subject. */
const IN_A_ROW = new RegExp(
  `(?<=${SLOT}) (?=${VERB}|(?:${MODAL})(?![\\p{L}-]))(?![^;:.!?]*?\\b(?:that|which|who|whose|when|if|while)\\b)[^,;:.!?\\ue000-\\uebff]{3,80}?,(?= ${ADVERBS}(?:${SECOND})(?![\\p{L}-])[^;:!?]{3,100}?,? and ${ADVERBS}(?:${BE}|\\p{Ll}{3,}(?:s|ed))(?![\\p{L}-]))`,
  'gu',
)
/** `X runs on Y and has …`: the subject of its clause is that of both verbs, whatever else the first one names. */
const OVER_OTHERS = new RegExp(
  `(?<=(?:^[^\\p{L}\\ue000-\\uf6ff]*|[;:—] ?)(?:the )?${SLOT}) (?=${VERB})(?!${ADVERBS}(?:say|claim|report|argue|think|believe|know|note|mean|show|hope|fear|confirm|announce|insist|deni|warn|write|add)\\p{Ll}*)(?![^;:.!?]*?\\b(?:that|which|who|whose|when|if|while|because|as|than|where)\\b[^;:.!?]*? (?:and|but|yet) )[^;:.!?]{3,140}?(?:,? (?:and|but|yet))(?= ${ADVERBS}(?:${SECOND})(?![\\p{L}-]))`,
  'gu',
)
/** `X has been updated, and its window is now …` says it of X’s window. */
const ITS = new RegExp(
  `(?<=${SLOT}) (?=${VERB})[^;:.!?\\ue000-\\uebff]{3,120}?(?:,? (?:and|but)|[;:]) its(?= \\p{Ll})`,
  'gu',
)
/** `X from Wren costs …`: whose it is, between a name and its verb. */
const MADE_BY = new RegExp(`(?<=[\\ue000-\\ue3ff]) (?:from|by) (?:the )?[\\ue400-\\ue7ff](?= ${VERB})`, 'gu')
/** `Priced at $5, Wren’s X sells well`: whose it is, between words that open a sentence and its name. */
const MAKERS = /(?<=^[^\ue000-\ue3ff]{4,120}, )[\ue400-\ue7ff]['’]s (?=[\ue000-\ue3ff][ ,])/gu
/** `X signed in May is still …`: what was done to it, between its name and its verb. */
const REDUCED = new RegExp(
  `(?<=${SLOT}) (?:(?:first|originally|jointly|just|\\p{Ll}+ly) )?(?:issued|signed|adopted|enacted|passed|approved|published|announced|imposed|introduced|proposed|released|launched|unveiled|promulgated|ratified|concluded|agreed|established|founded|created|set up|drafted|finali[sz]ed|tabled|presented|negotiated|championed|sponsored|ordered) (?:(?:into law|in|on|by|last|this|under|at|back|during|with|earlier|late|early|(?:a|two|three) \\p{Ll}+ (?:ago|earlier))(?![\\p{L}-])|[\\uf600-\\uf6ff])(?:(?!\\b(?:and|or|but|that|which|who|than|as)\\b)[^,;:.!?()\\ue000-\\ue3ff\\ue800-\\uebff]){0,80}?(?= ${ADVERBS}(?:${BE}|continues?|appl(?:y|ies)|binds?|governs?|stands|holds|costs|leads|ranks|requires|offers)(?![\\p{L}-]))`,
  'gu',
)
const EMPHASIS = /(?<= )not (?:only|just|merely) /gu
/** `X (also Y) – US directive, signed on …`: the noun that says what it is. */
const DEFINED =
  /(?<=[\ue000-\uebff](?: \([^()]{1,60}\))?)(?:(?: ?[—–] ?| - )(?:an? |the )?|, (?:an? |the ))(?!(?:not|no|now|still|once|then|which|who|and|but|or|\p{Ll}+ed)\b)(?:[\p{L}’'-]+|[\ue400-\ue7ff\uf400-\uf5ff](?:['’]s)?)(?: (?:(?!and\b)[\p{L}’'-]+|[\ue400-\ue7ff\uf400-\uf5ff](?:['’]s)?)){0,8}(?=, \p{Ll}{2,}(?:ed|en)(?![\p{L}-]))/gu
/** The act of its own place: what is said of `X of California` is said of X. */
const HOME = new RegExp(
  `(?<=[\\ue800-\\uebff])(?: of (?:the )?(?:${PLACES})| (?:of|from|dated) [\\uf600-\\uf6ff])(?=[ ,.;:])`,
  'giu',
)
/** `signed but, as of this writing, not in force`: words that say no more than now. */
const MOMENT =
  'as of (?:this writing|today|now|writing)|at (?:the time of|this) writing|at (?:this|the present) (?:stage|point|moment|juncture)|at (?:present|the moment)|to date|so far|as yet|for (?:now|the moment|the time being|the present)|as (?:things|matters) (?:now )?stand|to this day|in the meantime|by now'
const NOW = new RegExp(
  `,? ?(?:\\(|, )(?:${MOMENT})(?:\\)|,)(?= )|(?<=[\\p{Ll}\\ue000-\\uf5ff]) (?!to date|so far|as yet)(?:${MOMENT})(?= (?!(?:the|it|they|he|she|we|when|that|of|an?|its|their)\\b)\\p{Ll})`,
  'gu',
)
/** `its duties, by contrast, apply`: words that join sentences, between a noun and its verb. */
const JOINING =
  ', (?:by (?:contrast|comparison)|in (?:contrast|turn|addition|practice|effect)|on the other hand|as a result|of course|for (?:its|their) part|however|meanwhile|moreover|therefore|likewise|instead|nonetheless|nevertheless|too),'
const CONNECTED = new RegExp(
  `(?<=\\p{L})${JOINING}(?= (?:${VERB}|${ADVERBS}(?:apply|bind|take|come|begin|start|cost|must)(?![\\p{L}-])))`,
  'gu',
)
/** A picture that decorates (`X 🚀 is …`); one that answers or judges (✅, ❌, 👎, 🔴) is no such. */
const PICTURE =
  /(?<=[\p{L}\p{N}\ue000-\uf6ff]) (?:(?![\u2194-\u21aa\u2611\u2705\u2714\u2716\u2753-\u2757\u274c\u274e\u27a1\u26d4\u26a0\u26aa\u26ab\u{1f44d}\u{1f44e}\u{1f534}-\u{1f535}\u{1f6ab}\u{1f7e0}-\u{1f7eb}])\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?\u200d?){1,8}(?= \p{L})/gu
/** `X that the president signed in May is …`: what tells whose it is. */
const BY_WHOM = new RegExp(
  `(?<=[\\ue000-\\ue2ff\\ue800-\\uebff])(?: (?:model|system|law|act|order|rule|bill|treaty|letter|designation))? (?:that|which) (?:the )?(?:(?:[\\p{L}’'.-]+|[\\ue400-\\ue7ff\\uf400-\\uf5ff](?:['’]s)?) ){1,4}?(?:had |has |have )?(?:\\p{Ll}{2,}ed|wrote|written|gave|given|built|made|brought|drew|drawn|sent|put)(?: (?!(?:that|which|who|and|but|or)(?![\\p{L}-]))[^,;:.!?\\ue000-\\ue2ff\\ue800-\\uebff]{1,60}?)?(?= ${ADVERBS}(?:${SECOND})(?![\\p{L}-]))`,
  'gu',
)
const MADE_LAW =
  '(?:entered|enters?|took|takes?|came|comes?) (?:into|effect)|bec[ao]mes?|kicks? in|kicked in|(?:was|were|is|are|has been|have been|remains?) (?:signed|enacted|adopted|passed|issued|published|promulgated|approved|effective|in (?:force|effect)|due to|set to|expected to|on hold|pending|vetoed|rejected|repealed|rescinded|revoked|withdrawn|scrapped|struck down|blocked|felled|killed|stopped|sunk|doomed|enjoined|suspended|stayed|delayed|postponed|replaced|superseded|binding|a draft)|died|lapsed|expired|stalled|awaits|(?:is|are|was|were|remains?) (?:still|now|currently|only|already|not yet|no longer|in place)|(?:has|have) (?:died|lapsed|expired|failed|stalled|become|applied|yet to|not yet|never|been (?:in (?:force|effect|place)|law|signed|enacted|adopted|vetoed|lifted|repealed|rescinded|revoked|withdrawn|struck down))|(?:will|is to|is due to|is set to) (?:only )?(?:take effect|come into|enter into|apply|become|be (?:enforced|binding))'
/** `X for film makers, which took effect …`: what a law is about, between its name and what is told of it. */
const ABOUT = new RegExp(
  `(?<=[\\ue800-\\uebff]) (?:(?:of|against) (?:the )?[\\ue400-\\ue7ff]|(?:for|from|on|governing|covering|concerning|about|regulating|against|aimed at|applying to) [^,;:.!?()—–\\ue000-\\uf6ff]{3,60})(?:, (?:which|that)(?= ${ADVERBS}(?:appl(?:y|ies|ied)|${MADE_LAW})(?![\\p{L}-]))|(?=(?:, (?:which|that|signed|issued|adopted|passed|enacted|published|proposed|made|an?|the) [^,;:.!?]{2,70},)? ${ADVERBS}(?:${MADE_LAW})(?![\\p{L}-])))`,
  'gu',
)
const MAKING =
  '(?:signed|issued|enacted|approved|passed|adopted|vetoed|rescinded|repealed|revoked|withdrew|published|unveiled|proposed|introduced|signs|issues|vetoes|repeals|rescinds|revokes)'
const CALLED = `(?:the|an?|his|her|its|their|our|[\\p{L}.]+['’]s) (?:[\\p{L}\\d’'-]+ ){0,6}?(?:law|act|bill|order|rule|statute|measure|memorandum|memo|directive|regulation|legislation|decree|plan|package)`
/** `The governor signed the state’s frontier law, X, in May`: what the object is called beside its name. */
const OBJECT_CALLED = new RegExp(
  `(?<=(?<![\\p{L}-])${MAKING} )${CALLED},? (?=(?:the )?[\\ue800-\\uebff])|(?<=(?<![\\p{L}-])${MAKING} ${CALLED},? (?:the )?[\\ue800-\\uebff]),(?= )`,
  'gu',
)
/** `The X proposal is in committee`: what a law is, behind its name. */
const KIND_OF_TEXT = new RegExp(
  `(?<=(?:^|[\\s(])[\\ue800-\\uebff]) (?:proposal|bill|legislation|dossier|draft(?: (?:law|bill|regulation|text))?|measure|statute|regulation|law)(?= ${ADVERBS}(?:${BE}|(?:${MODAL})|awaits?|passed|died|stalled|failed|became|takes?|took|entered|enters|(?:has|have))(?![\\p{L}-]))`,
  'gu',
)
const WAYS = [
  KIND_OF_TEXT,
  OBJECT_CALLED,
  ABOUT,
  BY_WHOM,
  NOW,
  DEFINED,
  HOME,
  CONNECTED,
  INSERTION,
  RELATIVE,
  POSSESSIVE,
  COORDINATED,
  IN_A_ROW,
  OVER_OTHERS,
  ITS,
  MADE_BY,
  MAKERS,
  REDUCED,
  EMPHASIS,
]
const GATE =
  /(?:law|act|bill|order|rule|statute|measure|memorandum|memo|directive|regulation|legislation|decree|plan|package),? (?:the )?[\ue800-\uebff]|[\ue800-\uebff] (?:of|against|for|on|gov|cov|conc|ab|reg|ag|aim|appl)|, [\ue400-\ue7ff]['’]s [\ue000-\ue3ff]|[\ue800-\uebff] (?:that|which) |[(,] ?(?:as of|at|to date|so far|as yet|for|to this|as things|as matters|in the meantime|by now)[ ,)]| (?:as of (?:this|today|now)|at (?:this|the (?:present|time of|moment)|present)|for (?:now|the (?:moment|time being|present))|as (?:things|matters)|to this day|in the meantime|by now) |, (?:by|in|on|as|of|for|however|meanwhile|moreover|therefore|likewise|instead|nonetheless|nevertheless|too)(?: [\p{Ll} ]{2,14})?, |[\ue800-\uebff] (?:of|from|dated|proposal|bill|legislation|dossier|draft|measure|statute|regulation|law) |[\ue000-\ue3ff] (?:from|by) |[\ue000-\uebff\uf400-\uf5ff](?:['’]s)?(?: \(|,| [—–])|(?:\b(?:and|but)|[;:] it) (?:\p{Ll}+ ){0,3}(?:is|are|was|were|has|have|had|took|be|we|en|start|kick|ceas|die|fail|fell|lap|exp|cl|pa|lost|never|loses|remain|stay|offer|support|rank|score|require|carri|feature|cost|top|ca|co|li|si|st|wo|wi|sh|ma|mu|do|di|await|wait|face|need|lack|appl|bind|govern|take|hold|keep|go|lang|run|bel|sell|lead|trail|us|activat|engag|fir|wak|employ|read|accept|handl|charg|ask|head|trad|rout|pr|gen|re|know|dr|stop|out|beat|sur|ex|inc|allow|set|imp|ban|ach|hit|earn|get|sol|fetch|ser|su|und|foll|arr|app|best|edg|perf|far|plac)|(?:\b(?:and|but)|[;:]) its |, (?:\p{Ll}+ ){0,2}\p{Ll}+(?:s|ed) [^;:]*? and |\bnot (?:only|just|merely)\b|[\ue000-\uebff\uf400-\uf5ff] (?:\p{Ll}+ )?(?:issu|sign|adopt|enact|pass|appr|publ|ann|impos|intro|propos|releas|launch|unveil|promul|ratif|concl|agreed|establ|found|creat|set up|draft|final|tabl|present|negot|champ|spons|order)\p{Ll}* /u

/** The other ways to read a sentence, each shorter than it. */
export function readingsOf(view: SentenceView): readonly SentenceView[] {
  const spared = [...citationsIn(view), ...picturesIn(view)].toSorted((a, b) => a.start - b.start)
  const bare = spared.length > 0 ? [reading(view, spared, false)] : []
  if (!GATE.test(view.text)) return bare
  const others = WAYS.flatMap(way => {
    const cuts = matchesOf(view.text, way).map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    }))
    if (cuts.length === 0) return []
    const shorter = reading(view, cuts, way === RELATIVE || way === POSSESSIVE)
    return way === NOW ? [shorter, ...relativesOf(shorter)] : [shorter]
  })
  return [...others, ...bare]
}

/** `X, which for now is closed`: without the words for now, and then of X. */
function relativesOf(view: SentenceView): readonly SentenceView[] {
  const cuts = matchesOf(view.text, RELATIVE).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))
  return cuts.length === 0 ? [] : [reading(view, cuts, true)]
}

function reading(view: SentenceView, cuts: readonly Span[], isRelative: boolean): SentenceView {
  return { ...without(view, cuts), reading: { seams: seamsOf(cuts), isRelative } }
}

/** The citations in brackets, each with the blank before it. */
function citationsIn(view: SentenceView): readonly Span[] {
  const { offsets, bracketed } = view.prose
  if (!bracketed) return []
  return matchesOf(view.text, / ?\ufffc/gu)
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .filter(({ end }) => {
      const { start } = view.toProse({ start: end - 1, end })
      return bracketed.includes(offsets[start] ?? -1)
    })
}

function picturesIn({ text }: SentenceView): readonly Span[] {
  if (!/[\u203c-\u2bff\ud83c-\ud83e]/.test(text)) return []
  return matchesOf(text, PICTURE).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))
}

/** Where in the shorter text its cuts were. */
function seamsOf(cuts: readonly Span[]): readonly number[] {
  let gone = 0
  return cuts.map(({ start, end }) => {
    const at = start - gone
    gone += end - start
    return at
  })
}

function without(view: SentenceView, cuts: readonly Span[]): SentenceView {
  const kept: number[] = []
  let from = 0
  for (const cut of [...cuts, { start: view.text.length, end: view.text.length }]) {
    for (let at = from; at < cut.start; at++) kept.push(at)
    from = cut.end
  }
  const text = kept.map(at => view.text.charAt(at)).join('')
  const place = (at: number) => kept[at] ?? view.text.length
  return {
    ...view,
    text,
    toProse: ({ start, end }) =>
      view.toProse({ start: place(start), end: end > start ? place(end - 1) + 1 : place(start) }),
  }
}
