import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { KnowledgePosition, KnowledgeProblem } from '../knowledge/problem.ts'
import type { Entity, EntityKind, Fact, Source } from '../knowledge/types.ts'
import type { Day } from '../text/day.ts'

/** What an import weighs its records against, and the day that they speak for. */
export interface ImportContext {
  readonly knowledge: KnowledgeBase
  readonly asOf: Day
}

/** A fact to review: the base's own form, where it was read, and why it is left for the reviewer to decide. */
export interface ImportedFact {
  readonly fact: Fact
  readonly at: KnowledgePosition
  /** Why it is written as a comment: `the base has 131072 [zai-2026-glm-5-2]`. */
  readonly doubt?: string
}

/** An entity that the base lacks. */
export interface NewEntity extends Pick<Entity, 'id' | 'name' | 'lab' | 'family'> {
  readonly kind: EntityKind
  readonly at: KnowledgePosition
}

/** What an import has to say: reviewable records, and what could not be read. */
export interface Imported {
  readonly entities: readonly NewEntity[]
  readonly facts: readonly ImportedFact[]
  readonly sources: readonly Source[]
  readonly problems: readonly KnowledgeProblem[]
  /** Facts and sources that the base has already. */
  readonly known: number
}

/** Letters and digits as an id has them: `GLM-4.5 Air` becomes `glm-4.5-air`. */
export function idOf(name: string): string {
  return plain(name)
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/\.(?![0-9])|(?<![0-9])\./g, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
}

/** A citation key's words: `models.dev entry` becomes `models-dev-entry`. */
export function keyOf(text: string): string {
  return idOf(text).replaceAll('.', '-')
}

/** A name without case, spaces, dashes: what `Moonshot AI` and `moonshotai` have in common. */
export function sameName(name: string): string {
  return plain(name).replace(/[^\p{L}\p{N}.]+/gu, '')
}

function plain(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
