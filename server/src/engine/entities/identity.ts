import type { Entity } from '../knowledge/types.ts'
import type { Reading } from './candidates.ts'
import type { Localities } from './locality.ts'

/** What a reading says of its entity, whatever the text says for it. */
export type Identity = Omit<Reading, 'evidence' | 'parent'>

/** Makes the identities of entities, each once. */
export function identitiesOf(localities: Localities): (entity: Entity) => Identity {
  const known = new Map<string, Identity>()
  return entity => {
    const found = known.get(entity.id)
    if (found) return found
    const identity = identityOf(entity, localities)
    known.set(entity.id, identity)
    return identity
  }
}

function identityOf(entity: Entity, localities: Localities): Identity {
  const { id, kind, lab, family } = entity
  const [place] = kind === 'policy' || kind === 'organization' ? localities(entity) : []
  return {
    entity: id,
    kind,
    isFamily: entity.isFamily === true,
    ...(lab !== undefined && { lab }),
    ...(family !== undefined && { family }),
    ...(place !== undefined && { place }),
  }
}
