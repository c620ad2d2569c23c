import type { ProseMention } from '../entities/types.ts'
import { matchesOf } from '../text/matches.ts'
import { arranged } from './arranged.ts'
import type { SentenceView } from './sentence-view.ts'

/*
 * A pronoun in the middle of a sentence: `Wren pulled X in June; it is still switched off` says of X that it is
 * switched off. Such a clause gets a reading in which the name stands in the pronoun's place.
 */

const MODELS = 'model|system'
const BODIES = 'company|lab|firm|start-?up|group|agency|institute'
const LAWS =
  'law|act|bill|order|rule|regulation|directive|statute|measure|memorandum|moratorium|treaty|convention|executive order'
/** A clause's beginning, and the pronoun or description that is its subject. */
const PRONOUN = new RegExp(
  `(?<=[;:—–] ?|\\b(?:and|but|yet|so|because|since|as|for|though|although|while|where) )(?<it>[Ii]ts?|[Tt]hey|[Tt]he (?:${MODELS}|${BODIES}|${LAWS})(?:['’]s)?)(?= \\p{Ll})|(?<=(?:[;:—–]|\\b(?:and|but|yet|so|because|as|while|though)) (?:[\\p{Ll}-]+ )?\\p{Ll}+(?![su])\\p{Ll}s \\p{Ll}+ )its(?= \\p{Ll})`,
  'gu',
)
/** A second verb of one subject that ends in its object: `Wren has announced X but has not shipped it`. */
const SECOND_OBJECT =
  /(?<=^[^\p{L}\ue000-\uf6ff]*(?:the )?)(?<who>[\ue400-\ue7ff])(?<first> [^;:!?]{3,140}?),? (?:and|but|yet|though)(?<then> (?:(?:still|now|also|since|so far|then) )*(?:has|have|is|plans|intends|keeps|no longer|still|now|only|\p{Ll}+s)(?![\p{L}-])[^,;:.!?—–\ue000-\ue3ff]{1,60}?) it(?=[,;.!—–]|\s*$| (?:yet|so far|now|either|at all|in|on|at|from|through|via|to (?:all|everyone|customers|users|anyone|the)|again|today|any ?more|for)\b)/dgu
const GATE = new RegExp(`\\b[Ii]ts?\\b|\\b[Tt]hey\\b|\\b[Tt]he (?:${MODELS}|${BODIES}|${LAWS})\\b`, 'u')
const OF_MODEL = new RegExp(`^the (?:${MODELS})`, 'u')
const OF_LAW = new RegExp(`^the (?:${LAWS})`, 'u')
const ANY_LAW = new RegExp(`\\b(?:${LAWS})s?\\b`, 'iu')
/** What is thought, said or supposed, somebody thinks, says or supposes. */
const UNSURE =
  /\b(?:if|unless|whether|suppos\w+|imagin\w+|assum\w+|would|could|might|will|sa(?:id|ys)|claim\w*|argu\w+|belie\w+|think\w*|thought|report\w*|rumou?r\w*|wrote|writes?|according|predict\w*|expect\w*|plan(?:s|ned)|hope\w*|fear\w*|den(?:y|ies|ied)|myth|false|wrong|not true|untrue|unlike|compared|versus|against|than|rivals?|successors?|predecessors?|versions?|competitors?|alternatives?|others?|another)\b|[“”"「」？?]/iu
const EXPLETIVE =
  /^ (?:is|was|seems|appears|follows|remains|became|becomes|would be|will be|may be) (?:\p{Ll}+ly )?(?:un)?(?:clear|likely|possible|important|necessary|worth(?! (?:about |some |around |roughly |nearly |almost |over |more than |less than |an estimated )?[~≈]?[$€£¥\d]| (?:more|less|hundreds|billions)\b)|hard|difficult|easy|true|known|said(?! to (?:be|have)\b)|that|to|time|not|who|what|why|how|because|no)\b|^ (?:takes(?! in\b| up to\b| (?:at most )?\d)|took|means|seems|appears)\b/u
/** A second clause that ends in its object. */
const OBJECT =
  /(?<=[;:—–] ?|, (?:and|but|yet|so|though|although|while) | (?:and|but|because|though|although) )(?:the |its |our )?[\p{L}\ue400-\ue7ff\uf400-\uf5ff][^,;:.!?—–]{2,60} it(?=[,;.!—–]|\s*$| (?:yet|so far|now|either|at all|in|on|at|from|through|via|over|by|under|for|as|to (?:all|everyone|customers|users|anyone)|into|again|today|any ?more|back|last|this|later|(?:an?|two|three|\d+|several|some) (?:days?|weeks?|months?|years?) (?:later|ago)|the (?:same|next|following))\b)/gu
/** `on terms that price the company at $4 billion`: what somebody puts a price on. */
const PRICED = new RegExp(
  `(?<=(?<!\\bhad (?:[a-z]+ )?)(?<verb>\\b(?:values?|valuing|prices?|pricing|pegs?|pegging|puts?|putting|(?:has|have) (?:valued|priced|pegged|put|marked)|marks?|makes?|making|leaves?|leaving|rates?|rating) ))(?:it|the (?:${BODIES}))(?= (?:itself )?(?:at|worth|an? ))`,
  'dgu',
)
/** `backers including Wren`: who they are. */
const EXAMPLES =
  / (?:including|such as|like|led by|among them|along with) (?:the )?[\ue400-\ue7ff\uf400-\uf5ff](?:(?:,|,? and|,? or) (?:the )?[\ue400-\ue7ff\uf400-\uf5ff])*/gu
/** Who is what of it, in a clause of its own. */
const HEAD =
  /(?<=[;:—–] |, (?:and|but|while) |\b(?:one|either|the (?:first|second|latter|former|other|elder|younger)) of whom, )(?:\p{Lu}[\p{L}.’-]* ){1,3}\p{Lu}[\p{L}.’-]*,? (?:is|remains|became|was (?:named|appointed)) (?:now |still )?its(?= (?:\p{Ll}|C[ET]O))/gu
const LONGEST = 400
/** `As its weights are secret, X …`: the name comes after. */
const AHEAD =
  /^[^\p{L}]*(?:as|since|because|although|though|while|given that) (?<it>its?)(?<words> \p{Ll}[^,;:.!?\ue000-\ue3ff\ue800-\uebff]{3,120}), (?:the )?(?<name>[\ue000-\ue2ff\ue400-\ue7ff\ue800-\uebff\uf400-\uf5ff])(?!['’]s)/diu

/** `As for X, it is …`: what the sentence is about, named first. */
const AS_FOR =
  /^[^\p{L}]*(?:as for|as to|regarding|concerning|with (?:regard|respect) to|turning to|when it comes to) (?:the )?(?<name>[\ue000-\ue2ff\ue400-\ue7ff\ue800-\uebff\uf400-\uf5ff]), (?<it>it|its|the \p{Ll}+)(?<words> .*)$/diu

/** The reading of a clause whose name comes before it, and is repeated by a pronoun. */
function asFor(view: SentenceView): readonly SentenceView[] {
  const groups = AS_FOR.exec(view.text)?.indices?.groups
  return groups?.words && groups.name ? [arranged(view, [groups.name, groups.words])] : []
}

/** The reading of a clause whose name comes after it. */
function ahead(view: SentenceView): readonly SentenceView[] {
  const groups = AHEAD.exec(view.text)?.indices?.groups
  return groups?.words && groups.name ? [arranged(view, [groups.name, groups.words])] : []
}

/** A clause that Chinese gives no subject: `X 由 Y 创立，总部位于…，目前估值…`. */
const HAN_CLAUSE =
  /(?<=[，；])(?=(?:目前|现|現|至今|总部|總部|由|采用|採用|支持|估值|仍|已于|已於|将于|將於|最高|上下文|参数|參數|总参数|總參數|激活|成立于|成立於|尚未|首席执行官|首席執行官|母公司|最新|旗舰|旗艦|知识截止|許可|许可))/gu

/** What may stand before a sentence's subject, and what behind a name that is not. */
const HAN_LEAD = /(?:^|[，；：])[^\p{L}]*(?:而|但|其中|近日|此外|目前|同时|另外)?$/u
const HAN_OF = /^[》）)"”]? ?(?:的|之|与|與|和|及|以及|、|等)/u

/** The readings in which a clause without a subject has that of the sentence, which names nothing else of its kinds. */
function silent(view: SentenceView): readonly SentenceView[] {
  const { text, mentions } = view
  const named = [...text].flatMap((unit, at) => {
    const mention = mentions.get(unit)
    return mention && !mention.isFamily && /^(?:model|lab|policy)$/u.test(mention.kind)
      ? [{ mention, at }]
      : []
  })
  const [first, ...others] = named
  if (!first || others.some(({ mention }) => mention.entity !== first.mention.entity)) return []
  if (!HAN_LEAD.test(text.slice(0, first.at)) || HAN_OF.test(text.slice(first.at + 1))) return []
  return matchesOf(text, HAN_CLAUSE).flatMap(({ index }) => {
    const end = index + (/[，；。]/u.exec(text.slice(index))?.index ?? text.length - index)
    if (index < first.at || named.some(({ at }) => at >= index && at < end)) return []
    return [
      arranged(view, [
        [first.at, first.at + 1],
        [index, end],
      ]),
    ]
  })
}

/** The readings in which a pronoun is the name before it. */
export function pronounced(view: SentenceView): readonly SentenceView[] {
  const { text } = view
  if (view.mentions.size > 0 && text.length <= LONGEST && /，/u.test(text)) return silent(view)
  if (view.mentions.size === 0 || text.length > LONGEST || !GATE.test(text)) return []
  const inside = matchesOf(text, PRONOUN).flatMap(({ index, 0: pronoun }) => {
    const before = text.slice(0, index)
    const end = index + pronoun.length
    if (UNSURE.test(before) || (/^it$/iu.test(pronoun) && EXPLETIVE.test(text.slice(end)))) return []
    const at = antecedentIn(before, view.mentions, pronoun.toLowerCase())
    return at === undefined
      ? []
      : [
          arranged(view, [
            [at, at + 1],
            [end, text.length],
          ]),
        ]
  })
  return [
    ...inside,
    ...objects(view),
    ...secondObjects(view),
    ...priced(view),
    ...heads(view),
    ...ahead(view),
    ...asFor(view),
  ]
}

/** `X has no product; Ada Rivers is its chief executive`: the readings in which the name owns who heads it. */
function heads(view: SentenceView): readonly SentenceView[] {
  const { text } = view
  return [...text.matchAll(HEAD)].flatMap(({ index, 0: words }) => {
    const before = text.slice(0, index)
    const end = index + words.length
    const at = UNSURE.test(text.slice(0, end)) ? undefined : antecedentIn(before, view.mentions, 'its')
    return at === undefined
      ? []
      : [
          arranged(view, [
            [index, end - 3],
            [at, at + 1],
            [end, text.length],
          ]),
        ]
  })
}

/** `They pay for X, and Wren still serves it`: the readings in which the name is what a second clause does something with. */
function objects(view: SentenceView): readonly SentenceView[] {
  const { text } = view
  return matchesOf(text, OBJECT).flatMap(({ index, 0: words }) => {
    const end = index + words.length
    const before = text.slice(0, index)
    const found = UNSURE.test(text.slice(0, end)) ? undefined : antecedentIn(before, view.mentions, 'it')
    const at = isThing(view.mentions.get(text.charAt(found ?? text.length))) ? found : undefined
    return at === undefined || [...words].some(unit => isThing(view.mentions.get(unit)))
      ? []
      : [
          arranged(view, [
            [index, end - 2],
            [at, at + 1],
            [end, text.length],
          ]),
        ]
  })
}

/** The readings in which the name is what its sentence's subject goes on to do something with. */
function secondObjects(view: SentenceView): readonly SentenceView[] {
  return matchesOf(view.text, SECOND_OBJECT).flatMap(({ index, 0: words, indices }) => {
    const { who, then } = indices?.groups ?? {}
    if (!who || !then || UNSURE.test(view.text.slice(0, then[0]))) return []
    const at = antecedentIn(view.text.slice(0, then[0]), view.mentions, 'it')
    if (at === undefined || view.mentions.get(view.text.charAt(at))?.kind !== 'model') return []
    const end = index + words.length
    return [arranged(view, [who, then, [end - 3, end - 2], [at, at + 1], [end, view.text.length]])]
  })
}

/** The readings in which the name is what somebody puts a price on. */
function priced(view: SentenceView): readonly SentenceView[] {
  const { text } = view
  return matchesOf(text, PRICED).flatMap(({ index, 0: words, indices }) => {
    const before = text.slice(0, index)
    const verb = indices?.groups?.verb
    const plain = before.replace(EXAMPLES, examples => ' '.repeat(examples.length))
    const at = UNSURE.test(before) ? undefined : antecedentIn(plain, view.mentions, 'the company')
    return at === undefined || !verb
      ? []
      : [arranged(view, [verb, [at, at + 1], [index + words.length, text.length]])]
  })
}

const isThing = (mention: ProseMention | undefined) => mention?.kind === 'model' || mention?.kind === 'policy'

/** Names in the plural, which `they` goes back to. */
const SEVERAL =
  /\b(?:rules|measures|regulations|provisions|guidelines|principles|controls|commitments|agreements|restrictions|opinions|requirements)\b/iu

/** The last slot of the one model, else of the one policy or the one body, that the words name. */
function antecedentIn(
  words: string,
  mentions: ReadonlyMap<string, ProseMention>,
  pronoun: string,
): number | undefined {
  const named = [...words].flatMap((unit, at) => {
    const mention = mentions.get(unit)
    return mention ? [{ mention, at }] : []
  })
  if (named.some(({ mention }) => mention.isFamily)) return undefined
  if (pronoun === 'they') {
    const last = named.at(-1)
    const others = named.filter(({ mention }) => mention.kind === last?.mention.kind)
    return others.length === 1 && last?.mention.kind === 'policy' && SEVERAL.test(last.mention.text)
      ? last.at
      : undefined
  }
  const models = named.filter(({ mention }) => mention.kind === 'model')
  const policies = named.filter(({ mention }) => mention.kind === 'policy')
  const bodies = named.filter(({ mention }) => mention.kind === 'lab' || mention.kind === 'organization')
  const things = policies.length === 0 ? models : models.length === 0 ? policies : []
  const isNoun = pronoun.startsWith('the')
  if (OF_LAW.test(pronoun) && ANY_LAW.test(words)) return undefined
  const ofNoun = OF_MODEL.test(pronoun) ? models : OF_LAW.test(pronoun) ? policies : bodies
  const own = isNoun ? ofNoun : models.length + policies.length === 0 ? bodies : things
  const last = new Set(own.map(({ mention }) => mention.entity)).size === 1 ? own.at(-1) : undefined
  return last && !(own === bodies && !isNoun && isOwner(last.mention, words.slice(last.at + 1)))
    ? last.at
    : undefined
}

/** `X’s institute tests models; it …`: what is X’s, not X. */
function isOwner({ text }: ProseMention, after: string): boolean {
  return /^its$/iu.test(text) || /^['’]s? (?=\p{L})/u.test(after)
}
