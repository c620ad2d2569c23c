import type { Alias, Entity, Fact, PropertySchema, Source } from './types.ts'

/** What the checks look things up in, and where they report. */
export interface Check {
  readonly entities: ReadonlyMap<string, Entity>
  readonly sources: ReadonlyMap<string, Source>
  readonly schemas: readonly PropertySchema[]
  readonly report: (item: Entity | Fact | Source, message: string) => void
}

/** Reports names that two entities claim without asking for context. */
export function clashingAliases(entities: readonly Entity[], { report }: Check): void {
  const claimed = new Map<string, { readonly entity: Entity; readonly alias: Alias }[]>()
  for (const entity of entities) {
    for (const alias of entity.aliases) {
      if (alias.context !== 'none') continue
      const key = alias.text.toLowerCase()
      const others = claimed.get(key) ?? []
      const other = others.find(claim => claim.entity.id !== entity.id && canMeet(claim.alias, alias))
      if (other) {
        report(
          entity,
          `\`${alias.text}\` also names \`${other.entity.id}\`; give one of them a context (kin or cue)`,
        )
      }
      claimed.set(key, [...others, { entity, alias }])
    }
  }
}

function canMeet(a: Alias, b: Alias): boolean {
  return a.text === b.text || a.case === 'any' || b.case === 'any'
}
