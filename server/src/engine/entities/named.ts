import type { Candidate, PassageCandidates, Reading } from './candidates.ts'

/** What a document names beyond doubt, so that its doubtful names can be settled. */
export interface Named {
  readonly entities: ReadonlySet<string>
  /** Labs named, and labs of models named. */
  readonly labs: ReadonlySet<string>
  /** Families named, and families of models named. */
  readonly families: ReadonlySet<string>
  /** Whether some model or benchmark is among the entities. */
  readonly isOnTopic: boolean
  /** Entities that stand somewhere inside a sentence, where a capital letter says that a word is a name. */
  readonly inside: ReadonlySet<string>
  /** Where the policies named are from. */
  readonly places: ReadonlySet<string>
  /** The first words of the models' names, in lower case. */
  readonly beginnings: ReadonlySet<string>
  /** The names confirmed, each as `confirmation` writes it with its entity. */
  readonly confirmed: ReadonlySet<string>
  /** Equal for two documents that name the same, and for two parts that add the same to any document. */
  readonly key: string
}

/** Gathers what the passages of a document name beyond doubt. */
export function collectNamed(passages: Iterable<PassageCandidates>): Named {
  const entities = new Set<string>()
  const labs = new Set<string>()
  const families = new Set<string>()
  const inside = new Set<string>()
  const confirmed = new Set<string>()
  const beginnings = new Set<string>()
  const places = new Set<string>()
  let isOnTopic = false
  const take = (name: Candidate, reading: Reading): void => {
    entities.add(reading.entity)
    confirmed.add(confirmation(name, reading))
    if (reading.kind === 'model' || reading.kind === 'benchmark') isOnTopic = true
    if (reading.kind === 'model') beginnings.add(firstWord(name.text))
    if (reading.kind === 'lab') labs.add(reading.entity)
    if (reading.lab !== undefined) labs.add(reading.lab)
    if (reading.family !== undefined) families.add(reading.family)
    if (reading.isFamily) families.add(reading.entity)
    if (reading.kind === 'policy' && reading.place !== undefined) places.add(reading.place)
  }
  const onTopic: (readonly [Candidate, Reading])[] = []
  for (const { names } of passages) {
    for (const name of names) {
      for (const reading of name.readings) if (reading.evidence === 'kin') inside.add(reading.entity)
      const reading = certain(name)
      const [first] = name.readings
      if (reading) take(name, reading)
      else if (first?.evidence === 'topic' && name.readings.length === 1) onTopic.push([name, first])
    }
  }
  const waiting = new Set(onTopic.map(([name, reading]) => confirmation(name, reading)))
  if (isOnTopic) for (const [name, reading] of onTopic) take(name, reading)
  const key = [entities, inside, confirmed, waiting].map(set => [...set].sort().join(' ')).join('\n')
  return { entities, labs, families, places, isOnTopic, inside, beginnings, confirmed, key }
}

/** The first word of a name, in lower case. */
export function firstWord(text: string): string {
  return (/^\p{L}+/u.exec(text)?.[0] ?? text).toLowerCase()
}

/** A name together with the entity that it stands for. */
export function confirmation(name: Candidate, reading: Reading): string {
  return `${reading.entity}|${name.text}`
}

/** The one reading that needs no document. */
export function certain({ readings }: Candidate): Reading | undefined {
  const cued = readings.filter(reading => reading.evidence === 'cued')
  const best = cued.length > 0 ? cued : readings.filter(reading => reading.evidence === 'firm')
  return best.length === 1 ? best[0] : undefined
}

/** Whether the document names something related, so that a doubtful name may be what it seems. */
export function hasKin(
  reading: Omit<Reading, 'entity'> & { readonly entity?: string },
  named: Named,
): boolean {
  const { entity, kind, lab, family, place } = reading
  if (kind === 'organization' && place !== undefined && named.places.has(place)) return true
  if (entity !== undefined && (hasOwn(entity, named) || named.labs.has(entity))) return true
  return (lab !== undefined && named.labs.has(lab)) || (family !== undefined && named.families.has(family))
}

/** Whether the document names the entity itself by a name beyond doubt, or a member of its line. */
export function hasOwn(entity: string, named: Named): boolean {
  return named.entities.has(entity) || named.families.has(entity)
}
