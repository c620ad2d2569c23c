import type { EntityKind } from '../knowledge/types.ts'
import { matchesOf } from '../text/matches.ts'
import type { Span } from '../text/span.ts'

/** Words that stand for an entity of a kind that was named before: `the order`, `the French start-up`, `该公司`. */
export interface Description extends Span {
  readonly kind: EntityKind
  readonly noun: string
  /** It stands for a name in the plural: `the measures`. */
  readonly isPlural: boolean
  /** A defined term: `the Act`. */
  readonly isTerm: boolean
}

/** What is said of a group that is a company or another body. */
const OF_A_FIRM =
  '(?:,? (?:which|that) (?:was|is|used to be|had been|went by|has been)|, whose (?:head|chief|boss|founder|CEO|parent|shares|valuation|seat|owner)|, (?:formerly|once|previously|originally|long|founded|valued|based|headquartered|led|headed|run|now|still) |,? (?:is|was|remains|stays|has been) (?:(?:still|now|also|currently|today|itself) )*(?:privately|private|in private|listed|unlisted|publicly|valued|worth|led|headed|run|chaired|based|headquartered|owned|part of|preparing|planning|called|known|renamed|traded)|,? (?:has|keeps) (?:its (?:seat|head|headquarters)|not (?:yet )?(?:filed|listed)|yet to (?:file|list))|,? (?:went public|filed|employs|trades|used to be))(?![\\p{L}-])'
const LABS = `company|lab|laboratory|firm|start-?up|developer|unicorn|upstart|group(?=['’]s (?:[a-z]+ )?(?:chief|CEO|boss|valuation|shares|headquarters|parent|market value)\\b|${OF_A_FIRM})`
const BODIES =
  'agency|institute|organi[sz]ation|outfit|charity|department|institution|commission|bureau|office|regulator|watchdog|ministry|center|centre|non-?profit|academy|platform|foundation|forum|think[ -]tank|consortium'
const LAWS =
  'order|law|act|bill|rule|regulation|directive|statute|measure|memorandum|decree|ordinance|legislation|moratorium|treaty|convention|proposal|dossier|legislative file|file(?= (?:is|has|remains|now|still|moves|goes|sits|never)(?![\\p{L}]))'
/** What many other things are called too: the name itself has to say so. */
const TEXTS =
  'framework|plan|code|declaration|initiative|strategy|agreement|accord|statement|policy|ban|pact|letter|designation|requirement|omnibus|guidance|programme|program|task force'
const SEVERAL =
  'measures|rules|provisions|guidelines|principles|regulations|commitments|restrictions|controls'
const TERMS = 'Order|Act|Bill|Rule|Regulation|Directive|Law|Statute|Memorandum|Treaty|Convention|Code|Company'

const ENGLISH = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:[Tt]he|[Tt]his|[Tt]hese|(?<=^\\W*)That) (?:(?:same|said|whole|entire|landmark|controversial|contested|sweeping|open-weight|open-source|proprietary|multimodal|sparse|loss-making|privately held|[a-z]+-year-old|young|tiny|secretive|fast-growing|well-funded|cash-rich|cash-strapped|struggling|ambitious|fledgling|voluntary|proposed|bipartisan|federal|state|executive|Executive|presidential|draft|pending|stalled) |(?!AI )(?<place>\\p{Lu}[\\p{L}.]+(?: \\p{Lu}\\p{Ll}+)?(?:-based)? )|(?<amount>[$€£¥]\\d[\\d.,]*(?:[- ]?(?:billion|trillion|bn|tn))[- ]))?(?<noun>model|${LABS}|${BODIES}|AI Act|AI law|AI bill|${LAWS}|${TEXTS}|${SEVERAL}|${TERMS})(?![\\p{L}\\p{N}-])(?! (?:of(?! (?:about |around |roughly |some |nearly |almost |over |more than |at least )?[$€£¥])|weights?|family|cards?|maker|developer|providers?|makers?|that|which|who|in question|in which|to be|firms?|school|enforcement|for|on|behind)(?![\\p{L}]))(?!['’]s? (?:of|maker)\\b)(?! \\p{Lu})`,
  'gu',
)
/** `Stone’s order`: whether it is Stone’s, the knowledge has to say. */
const MADE_BY =
  /(?<=^["“(]?|[,;:—] |\b(?:and|but|that|because|while|although|though|since) )(?<place>\p{Lu}\p{L}+)['’]s (?<noun>law|order|bill|executive order|statute|act)(?= (?:is|was|has|had|remains?|takes?|took|would|will|can|may|must|still|now|never|requires?|applies|covers)\b)/gu
const HAN =
  /(?:(?:[该該]|这家|這家|这款|這款|这一|這一|上述)(?<noun>公司|企业|企業|实验室|實驗室|初创公司|机构|機構|模型|法案|法律|法规|法規|条例|條例|规定|規定|办法|辦法|行政令|命令|指令|公约|公約|条约|草案|规则|規則|法(?![院官国國律案规規人]))|(?<=^|[，。；])(?<bare>公司)(?=[目首现現总總最正已仍于於由估成创創尚未还還计計拟擬准準]))/gu

const KINDS: readonly (readonly [EntityKind, RegExp])[] = [
  ['model', /^(?:model|模型)$/u],
  ['lab', new RegExp(`^(?:${LABS}|group|Company|公司|企业|企業|实验室|實驗室|初创公司)$`, 'u')],
  ['organization', new RegExp(`^(?:${BODIES}|机构|機構)$`, 'u')],
]
/** Nouns that name one sort of text. */
const STRICT = /^(?:order|rule|directive|memorandum|treaty|convention|moratorium|decree|ordinance|code)$/u
/** Short names of orders and memoranda, which do not say what they are. */
const SHORT = /^(?:EO|E\.O\.|NSM|NSPM|M)[ -]?\d/u
const IS_SEVERAL = new RegExp(`^(?:${SEVERAL})$`, 'u')
const WEAK = new RegExp(`^(?:${TEXTS}|${SEVERAL}|ai act)$`, 'u')
const OF_PLACE = new RegExp(`^(?:${LAWS})$`, 'u')

/** All that a sentence's words may describe so, in order. Offsets are of `text`. */
export function descriptionsIn(text: string, { start, end }: Span): readonly Description[] {
  const words = text.slice(start, end)
  const found = GATED.flatMap(([gate, pattern]) => (gate.test(words) ? matchesOf(words, pattern) : []))
  return found.flatMap(({ index, 0: phrase, groups }) => {
    const noun = groups?.noun ?? groups?.bare ?? ''
    const isTerm = /^\p{Lu}\p{Ll}/u.test(noun)
    const [kind = 'policy'] = KINDS.find(([, nouns]) => nouns.test(noun)) ?? []
    const isPlaced = groups?.place !== undefined || groups?.amount !== undefined
    if (isPlaced && (kind === 'organization' || (kind === 'policy' && (isTerm || !OF_PLACE.test(noun)))))
      return []
    return {
      // Where a company is from, and what it is worth, is said of it.
      start: start + index + (isPlaced && kind !== 'policy' ? phrase.length - noun.length : 0),
      end: start + index + phrase.length,
      kind,
      noun: noun.toLowerCase(),
      isTerm,
      isPlural: IS_SEVERAL.test(noun),
    }
  })
}

/** What each pattern needs, which is found sooner. */
const GATED: readonly (readonly [RegExp, RegExp])[] = [
  [/[Tt]h(?:e|is|ese|at) /u, ENGLISH],
  [/['’]s (?:law|order|bill|executive|statute|act) /u, MADE_BY],
  [/[该該这這上公]/u, HAN],
]

/** `其最新模型`, and what a Chinese sentence leaves out: `目前估值…`. */
const HAN_POSSESSIVE = /(?<=^|[，；])其(?=[^他中余餘实實次])/gu
const HAN_SILENT =
  /^(?:目前|现|現|至今|截至目前|总部|總部|由|采用|採用|支持|估值|仍|已于|已於|将于|將於|于|於|最高|上下文|参数|參數|成立于|成立於|尚未|首席执行官|首席執行官|母公司|最新|旗舰|旗艦)/u

/** Where a Chinese sentence speaks of what was named before by a pronoun or by nothing: a place of no length then. */
export function hanPronounsIn(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end)
  if (!/^\p{Script=Han}|，其|；其/u.test(words)) return []
  const found = matchesOf(words, HAN_POSSESSIVE).map(({ index }) => ({
    start: start + index,
    end: start + index + 1,
  }))
  return HAN_SILENT.test(words) ? [{ start, end: start }, ...found] : found
}

/** `its chief executive`: whose it is, is a company or another body. */
const OWNED =
  /(?:(?<![\p{L}-])[Ii]ts(?= )|(?<=^["“(]?)The(?= (?:CEO|chief executive|boss|founder|headquarters|head office|parent company)(?:,| is| are| says| said) )|(?<=^["“(]?)(?=(?:Chief executive|CEO|Co-founder|Founder) \p{Lu}\p{Ll}))(?= ?(?:(?:new|current|present|longtime|long-serving|own|first|latest|last|main|co-)[ -]?){0,2}(?:chief|CEO|boss|chair(?:man|woman|person)?|director|president|founders?|headquarters|head office|valuation|market value|price tag|owner|parent|shareholders|investors|backers|flagship|board|helm|(?<=[Aa]t its (?:very )?)(?:head|top)(?= (?:is|stands|sits|remains) )|IPO|listing|initial public offering|flotation)(?![\p{L}]))/gu

const MAY_OWN = /[Ii]ts |^["“(]?(?:The |Chief executive |CEO |Co-founder |Founder )/u

/** The possessives in a sentence's words that are of some body. */
export function ownersIn(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end)
  if (!MAY_OWN.test(words)) return []
  return matchesOf(words, OWNED).map(({ index, 0: own }) => ({
    start: start + index,
    end: start + index + own.length,
  }))
}

/** Words that may say the same of a text. */
const ALIKE: readonly (readonly string[])[] = [
  ['treaty', 'convention', 'accord', 'pact', 'agreement'],
  ['rule', 'regulation'],
  ['measures', 'rules', 'provisions', 'regulations'],
]

function namesOf(noun: string): readonly string[] {
  return [noun, ...ALIKE.filter(words => words.includes(noun)).flat()]
}

/** Whether a description can be of what is called so: `the order` of no act. */
export function fitsName({ kind, noun, isPlural }: Description, name: string): boolean {
  if (noun === 'department') return /department|^D[A-Z]+$/iu.test(name)
  if (kind !== 'policy' || /\p{Script=Han}/u.test(noun)) return true
  const isNamed = namesOf(noun).some(word => name.toLowerCase().includes(word))
  if (isPlural || WEAK.test(noun)) return isNamed
  return isNamed || !STRICT.test(noun) || SHORT.test(name)
}
