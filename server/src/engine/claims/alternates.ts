import type { ProseMention } from '../entities/types.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Span } from '../text/span.ts'
import { byMaker } from './by-maker.ts'

/** All the ways to take the mentions of a sentence, first as they are. */
export function waysToTake(
  mentions: readonly ProseMention[],
  text: string,
  sentence: Span,
  knowledge: KnowledgeBase,
): readonly (readonly ProseMention[])[] {
  const makers = byMaker(mentions, text, sentence, knowledge)
  return [mentions, ...alternatesOf(mentions), ...(makers ? [makers] : [])]
}

/** The other ways to take the pronouns among mentions: each time what they may go back to next. */
function alternatesOf(mentions: readonly ProseMention[]): readonly (readonly ProseMention[])[] {
  if (!mentions.some(({ alternate }) => alternate)) return []
  const next = mentions.map(nextOf)
  return [next, ...alternatesOf(next)]
}

function nextOf(mention: ProseMention): ProseMention {
  const { alternate, ...own } = mention
  if (!alternate) return own
  const { entity, kind, alternate: next } = alternate
  return next ? { ...own, entity, kind, alternate: next } : { ...own, entity, kind }
}
