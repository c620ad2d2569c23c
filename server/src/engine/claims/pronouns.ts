import type { ProseMention } from '../entities/types.ts'
import { arranged } from './arranged.ts'
import type { SentenceView } from './sentence-view.ts'

/*
 * A pronoun in the middle of a sentence: `Wren pulled X in June; it is still switched off` says of X that it is
 * switched off. Such a clause gets a reading in which the name stands in the pronoun's place.
 */

/** A clause's beginning, and the pronoun or description that is its subject. */
const PRONOUN =
  /(?<=[;:—–] ?|\b(?:and|but|yet|so|because|since|as|for|though|although|while|where) )(?<it>its?|the (?:model|system)(?:['’]s)?)(?= \p{Ll})/gu
/** What is thought, said or supposed, somebody thinks, says or supposes. */
const UNSURE =
  /\b(?:if|unless|whether|suppos\w+|imagin\w+|assum\w+|would|could|might|will|sa(?:id|ys)|claim\w*|argu\w+|belie\w+|think\w*|thought|report\w*|rumou?r\w*|wrote|writes?|according|predict\w*|expect\w*|plan(?:s|ned)|hope\w*|fear\w*|den(?:y|ies|ied)|myth|false|wrong|not true|untrue|unlike|compared|versus|against|than|rivals?|successors?|predecessors?|versions?|competitors?|alternatives?|others?|another)\b|[“”"「」？?]/iu
const EXPLETIVE =
  /^ (?:is|was|seems|appears|follows|remains|became|becomes|would be|will be|may be) (?:\p{Ll}+ly )?(?:un)?(?:clear|likely|possible|important|necessary|worth|hard|difficult|easy|true|known|said|that|to|time|not|who|what|why|how|because|no)\b|^ (?:takes|took|means|seems|appears)\b/u
const LONGEST = 400
/** `As its weights are secret, X …`: the name comes after. */
const AHEAD =
  /^[^\p{L}]*(?:as|since|because|although|though|while|given that) (?<it>its?)(?<words> \p{Ll}[^,;:.!?\ue000-\ue3ff\ue800-\uebff]{3,120}), (?:the )?(?<name>[\ue000-\ue2ff\ue800-\uebff])(?!['’]s)/diu

/** The reading of a clause whose name comes after it. */
function ahead(view: SentenceView): readonly SentenceView[] {
  const groups = AHEAD.exec(view.text)?.indices?.groups
  return groups?.words && groups.name ? [arranged(view, [groups.name, groups.words])] : []
}

/** The readings in which a pronoun is the name before it. */
export function pronounced(view: SentenceView): readonly SentenceView[] {
  const { text } = view
  if (view.mentions.size === 0 || text.length > LONGEST || !/\bits?\b|\bthe (?:model|system)\b/u.test(text))
    return []
  const inside = [...text.matchAll(PRONOUN)].flatMap(({ index, 0: pronoun }) => {
    const before = text.slice(0, index)
    const end = index + pronoun.length
    if (UNSURE.test(before) || (pronoun === 'it' && EXPLETIVE.test(text.slice(end)))) return []
    const at = antecedentIn(before, view.mentions, pronoun.startsWith('the'))
    return at === undefined
      ? []
      : [
          arranged(view, [
            [at, at + 1],
            [end, text.length],
          ]),
        ]
  })
  return [...inside, ...ahead(view)]
}

/** The last slot of the one model, else of the one policy, that the words name. */
function antecedentIn(
  words: string,
  mentions: ReadonlyMap<string, ProseMention>,
  isModel: boolean,
): number | undefined {
  const named = [...words].flatMap((unit, at) => {
    const mention = mentions.get(unit)
    return mention ? [{ mention, at }] : []
  })
  if (named.some(({ mention }) => mention.isFamily)) return undefined
  const models = named.filter(({ mention }) => mention.kind === 'model')
  const policies = named.filter(({ mention }) => mention.kind === 'policy')
  const own = isModel || policies.length === 0 ? models : models.length === 0 ? policies : []
  return new Set(own.map(({ mention }) => mention.entity)).size === 1 ? own.at(-1)?.at : undefined
}
