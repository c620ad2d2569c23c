import { isWithin, placeOf } from '../claims/places.ts'
import type { ProseMention } from '../entities/types.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'

/** `The Dorian law`, `Stone’s order`: whose it is, or where from, between a description's article and its noun. */
const OF_LAW =
  /^(?:(?:The|the|This|this|That) )?(?!(?:The|This|That|AI|Executive) )(?<word>\p{Lu}[\p{L}.]+(?: \p{Lu}\p{Ll}+)?)(?:['’]s)? \p{L}/u
/**
 * The mentions of a passage without the descriptions of laws of some other place, or somebody else, than what they were
 * taken to go back to; what goes on after such a one goes on about that.
 */
export function withoutElsewhere(
  mentions: readonly ProseMention[],
  knowledge: KnowledgeBase,
): readonly ProseMention[] {
  if (!mentions.some(({ isAnaphor }) => isAnaphor)) return mentions
  const others = new Set<string>()
  return mentions.filter(mention => {
    if (!mention.isAnaphor) others.delete(mention.entity)
    else if (isElsewhere(mention, knowledge)) others.add(mention.entity)
    return !mention.isAnaphor || !others.has(mention.entity)
  })
}

function isElsewhere({ entity, kind, text }: ProseMention, knowledge: KnowledgeBase): boolean {
  const word = kind === 'policy' ? OF_LAW.exec(text)?.groups?.word : undefined
  return word !== undefined && !isOf(word, entity, knowledge)
}

/** Whether a law is of a place, or was made by somebody of that name. */
function isOf(word: string, policy: string, knowledge: KnowledgeBase): boolean {
  const place = placeOf(word)
  if (place !== undefined)
    return knowledge.facts(policy, 'jurisdiction').some(({ value }) => areOne(String(value), place))
  return knowledge.facts(policy, 'issuer').some(({ value }) => String(value).split(' ').at(-1) === word)
}

function areOne(known: string, said: string): boolean {
  return known === said || isWithin(known, said) || isWithin(said, known)
}
