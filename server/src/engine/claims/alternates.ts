import type { ProseMention } from '../entities/types.ts'

/** The other ways to take the pronouns among mentions: each time what they may go back to next. */
export function alternatesOf(mentions: readonly ProseMention[]): readonly (readonly ProseMention[])[] {
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
