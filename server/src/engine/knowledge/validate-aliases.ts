import { breadthOf } from './alias-breadth.ts'
import type { Alias, Entity, Fact, PropertySchema, Source } from './types.ts'

/** What the checks look things up in, and where they report. */
export interface Check {
  readonly entities: ReadonlyMap<string, Entity>
  readonly sources: ReadonlyMap<string, Source>
  readonly schemas: readonly PropertySchema[]
  readonly report: (item: Entity | Fact | Source, message: string, alias?: Alias) => void
}

/** A name and whose it is. */
export interface NameClaim {
  readonly entity: Entity
  readonly alias: Alias
}

/** The names of entities, in order. */
export function namesOf(entities: Iterable<Entity>): readonly NameClaim[] {
  return [...entities].flatMap(entity => entity.aliases.map(alias => ({ entity, alias })))
}

/** Reports names that two entities claim without asking for context; the later one is told. */
export function clashingAliases(claims: readonly NameClaim[], { report }: Check): void {
  const claimed = new Map<string, NameClaim[]>()
  for (const claim of claims) {
    const { entity, alias } = claim
    if (alias.context !== 'none') continue
    const key = alias.text.toLowerCase()
    const others = claimed.get(key) ?? []
    const other = others.find(({ entity: { id }, alias: held }) => id !== entity.id && canMeet(held, alias))
    if (other) {
      const message = `\`${alias.text}\` also names \`${other.entity.id}\`; give one of them a context (kin or cue)`
      report(entity, message, alias)
    }
    claimed.set(key, [...others, claim])
  }
}

/** Reports a name that would be found nearly everywhere. */
export function checkBreadth({ entity, alias }: NameClaim, { report }: Check): void {
  const breadth = breadthOf(alias)
  if (breadth === undefined) return
  const remedy = 'write a longer name, or `context: cue` with `cues`'
  report(entity, `the alias \`${alias.text}\` would match nearly everything: ${breadth}; ${remedy}`, alias)
}

function canMeet(a: Alias, b: Alias): boolean {
  return a.text === b.text || a.case === 'any' || b.case === 'any'
}
