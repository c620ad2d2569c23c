import type { Span } from '../text/span.ts'
import { tellsBreach } from './breaches.ts'
import { standIn } from './stand-ins.ts'
import { amending, amendments, isOnItsWay, tellsStep } from './steps-of-law.ts'
import { policyOf, type Topic, type Topics, titlePolicyOf } from './topics.ts'
import type { ProseMention } from './types.ts'

/*
 * What is told of a part of a law, its duties, bans, fines and thresholds, without the law's name: it is of the law
 * spoken of.
 */

/** `The duties of Annex III apply`: parts of some law. */
const PARTS =
  /^["“‘(]?(?:An? [^.;,:]{3,60} (?:is|comes(?: on)?|falls(?: on)?|arrives(?: on)?) [^.;,:]{3,30},? when )?(?:[Tt]he|[Ii]ts)\s(?:[\w’'-]+\s){0,3}?(?:duties|obligations|requirements|prohibitions|bans?|rules|provisions|powers)\s(?:(?:for|of|on|in|under|to|about|around|concerning|governing|covering|regarding|relating to)\s(?!this|that|the\s(?:law|act|bill|order)\b)|(?:have|has|will|do|does|apply|applied|took|take|entered)\b)|^(?:附件|附则|高风险|通用|禁止)[^，。；]{0,16}(?:义务|規定|规定|要求|禁令|条款)/u

/** `Banks should note that the rules for Annex III systems …`: a numbered part is some law's wherever it stands. */
const NUMBERED =
  /\b(?:[Tt]he )?(?:[\w-]+ )?(?:dut(?:y|ies)|obligations?|requirements?|rules|provisions|systems|products|prohibitions?|bans?)\b[^.;!?]{0,60}?\bAnnex [IVX]+\b|\bAnnex [IVX]+\b[^.;!?]{0,40}?\b(?:dut(?:y|ies)|obligations?|requirements?|rules|provisions|systems)\b/u

/** `High-risk systems have until May to comply`: the same without an article. */
const BARE_PARTS =
  /^["“‘(]?(?:With\s)?(?:[\p{L}\p{N}-]+\s){0,3}?(?:[Dd]uties|[Oo]bligations|[Rr]equirements|[Pp]rohibitions|[Bb]ans|[Rr]ules|[Pp]rovisions|(?<=[Hh]igh-risk (?:AI )?)systems|(?<=[Pp]rohibited )practices|(?<=[Gg]eneral-purpose (?:AI )?)models)\s(?:(?:for|of|on|in)\s(?!the\s|this\s|that\s)[\w-]+\s(?:[\w-]+\s){0,4}?)?(?:(?:will|must|have|has|already|only|also|start|starts|begin|are|until|to|fully|now|legally|generally|set|due|becoming|coming|entering|into)\s)*(?:appl(?:y|ied|ying)|enforceable|applicable|mandatory|effective|force|effect|tak(?:es|ing)|compl(?:y|ied)|take|took|taken|follow|start|started|begin|kick|bite|bind|enter|become|due|come|came|until|(?:banned|prohibited|forbidden))\b/u

/** `The fine can reach`, `Penalties go up to`. */
const FINES =
  /^["“‘(]?(?:(?:[Tt]he|[Ii]ts)\s)?(?:[\p{L}-]+\s){0,2}?(?:[Ff]ines?|[Pp]enalt(?:y|ies)|[Ss]anctions)\s(?:can|could|may|might|will|go|goes|reach|reaches|run|runs|rise|rises|are|is|range|start|amount)\s/u

/** `Violations cost up to …`: of the law spoken of. */
const BREACHES =
  /^(?:Violations?|Breach(?:es)?|Infringements?|Penalties|Fines|Violators) (?!of (?!up\b)|under|that|which|for (?!(?:each|every|any|an?|the|first|repeated|violat\p{L}+|breach\p{L}*|infring\p{L}+|non-?compliance|fail\p{L}+|ignor\p{L}+)\b))|^(?:违反|違反|最高|罚款)(?!者?的)/u

/** `Article 50 will apply`, `the duties of Article 50`: as numbered parts, but of any law. */
const ARTICLE =
  /(?<![\p{L}\p{N}-])(?:the )?(?:[a-z-]+ (?:of|in|under) )?(?:Articles?|Chapters?|Titles?|Sections?) (?:\d+|[IVX]+)(?![\p{L}\p{N}]|\(?\d* (?:of|in|TFEU|TEU|GDPR|ECHR))[^.;!?]{0,80}?\b(?:appl(?:y|ies|ied)|binds?|force|effect|until|enforce\p{Ll}+|comply|starts?|begins?|began|due)(?![\p{L}-])/u

/** `The ceiling is €9 million`, `For banned uses the maximum is 4 %`: of the fines of the law spoken of. */
const CEILING =
  /^["“‘(]?(?:(?:[Ff]or|[Ii]n the case of) [^.;:!?]{3,70}?,? )?(?:[Tt]he )?(?:(?:absolute|upper|maximum|highest|top|statutory|current) )?(?:ceiling|cap|maximum|upper limit|limit|penalty|fine)(?: (?:fine|penalty|amount))?(?: for [^.;:!?]{3,60}?)? (?:is|stands at|sits at|goes up to|reaches|remains)(?: (?:set )?at)? [^.;:!?]{0,20}?(?:[$€£¥]\s?\d|\d[\d.,]* ?(?:%|per ?cent|million|billion))/u

/** `For banned uses, up to €20 million`, where fines were spoken of just before. */
const UP_TO =
  /^["“‘(]?(?:(?:[Ff]or|[Ii]n the case of) [^.;:!?]{3,70}?,? )(?:(?:it|that|they|the figure) (?:is|are|can be|can reach) )?(?:up to|as much as|at most|a maximum of|no more than|not more than) (?:[$€£¥]|EUR|USD|GBP|CNY|KRW)\s?\d/u
const FINES_BEFORE = /\b(?:fines?|penalt(?:y|ies)|sanctions?)\b[^\n]{0,12}[?.:*_\s]*$/iu

/** `The presumption is triggered above 10^25 FLOP`, `The threshold stands at …`: of what the law spoken of counts. */
const THRESHOLD =
  /^["“‘(]?(?:An? [\p{L}-]*(?: [\p{L}-]+)? is presumed to|(?:[Tt]he|[Tt]his|[Ii]ts) (?:[\p{L}-]+ ){0,2}?(?:presumption|threshold|cut-?off|trigger)(?: (?:of|for) [^.;:!?]{3,40}?)? (?:is|are|stands?|sits?|lies?|remains?|applies|begins?|starts?|kicks? in|bites?|catches|covers?|captures?))(?![\p{L}-])[^.;!?]{0,120}?(?:\bFLOPs?\b|floating[- ]point|10\^?\d\d (?:[a-z]+ )?operations)/u

/** Whether a sentence may tell of parts of a law that stands above it. */
export function speaksOfParts(words: string): boolean {
  return isOfItsLaw(words) || isPart(words) || UP_TO.test(words) || tellsStep(words)
}

function isOfItsLaw(words: string): boolean {
  return (
    [FINES, BREACHES, BARE_PARTS, CEILING, THRESHOLD].some(pattern => pattern.test(words)) ||
    tellsBreach(words)
  )
}

function numberedIn(words: string): number | undefined {
  return (
    (words.includes('Annex') ? NUMBERED.exec(words) : null)?.index ??
    (MAY_NUMBER.test(words) ? ARTICLE.exec(words)?.index : undefined)
  )
}

const MAY_NUMBER = /(?:Articles?|Chapters?|Titles?|Sections?) [\dIVX]/u

function isPart(words: string): boolean {
  return PARTS.test(words) || numberedIn(words) !== undefined
}

/** What is a law by its name, and has articles of its own. */
const HAS_ARTICLES =
  /\b(?:Act|Law|Regulation|Directive|Treaty|Convention|Statute|Code|Charter|Constitution|Bill|Order|Rule)\b|法/u

/**
 * The law whose parts a sentence speaks of that names none: a mention of no length. It is the one that its passage names
 * alone, else the one spoken of above, else the one that the title is about; a numbered part is that one's as well
 * where the passage names only what has no articles of its own, such as a plan to amend it.
 */
export function wholeOf(
  text: string,
  sentence: Span,
  own: readonly ProseMention[],
  laws: readonly Topic[],
  topics: () => Topics,
): ProseMention | undefined {
  if (own.some(({ kind }) => kind === 'policy')) return undefined
  const words = text.slice(sentence.start, sentence.end)
  if (tellsStep(words)) return stepOf(text, sentence, laws, topics)
  const numbered = numberedIn(words)
  // A numbered part is of what has such: not of the package that amends it.
  const named = numbered === undefined ? laws : withArticles(laws)
  if (named.some(({ entity }) => entity !== named[0]?.entity)) return undefined
  const isOfLaw = isOfItsLaw(words) || (UP_TO.test(words) && FINES_BEFORE.test(text.slice(0, sentence.start)))
  const isPlain = PARTS.test(words)
  if (!isOfLaw && !isPlain && numbered === undefined) return undefined
  const law = lawOf(named[0], numbered !== undefined, topics())
  if (!law || (!isPlain && numbered === undefined && topics().strange.includes('policy'))) return undefined
  const at = sentence.start + (isPlain || isOfLaw ? 0 : (numbered ?? 0))
  return { ...standIn(law, at, at, text), text: '' }
}

/** What a sentence tells that the law spoken of waits for. */
function stepOf(
  text: string,
  { start, end }: Span,
  laws: readonly Topic[],
  topics: () => Topics,
): ProseMention | undefined {
  const named = amending(laws)
  const [law = policyOf(topics()) ?? soleOf(amendments(topics().section))] = named
  if (!law || named.some(({ entity }) => entity !== law.entity) || topics().strange.includes('policy'))
    return undefined
  return isOnItsWay(text.slice(start, end), text.slice(0, start), law, named.length > 0)
    ? { ...standIn(law, start, start, text), text: '' }
    : undefined
}

function soleOf(laws: readonly Topic[]): Topic | undefined {
  return laws.every(({ entity }) => entity === laws[0]?.entity) ? laws[0] : undefined
}

function withArticles(laws: readonly Topic[]): readonly Topic[] {
  const own = laws.filter(({ text }) => HAS_ARTICLES.test(text))
  return own.length > 0 ? own : laws
}

function lawOf(named: Topic | undefined, isNumbered: boolean, topics: Topics): Topic | undefined {
  const title = titlePolicyOf(topics)
  if (named) return isNumbered && title && !HAS_ARTICLES.test(named.text) ? title : named
  return policyOf(topics) ?? title
}
