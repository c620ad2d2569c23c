import type { ProseMention } from '../entities/types.ts'

/** All ways to take the mentions of a sentence: those beyond doubt first; last, if there are others, with these. */
export function waysToTake(mentions: readonly ProseMention[]): readonly (readonly ProseMention[])[] {
  const isSure = ({ rivals }: ProseMention) => !rivals
  const sure = mentions.every(isSure) ? mentions : mentions.filter(isSure)
  return [sure, ...alternatesOf(sure), ...(sure.length < mentions.length ? [mentions] : [])]
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
