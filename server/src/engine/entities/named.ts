import type { Candidate, PassageCandidates, Reading } from './candidates.ts'
import { isState } from './places.ts'

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
  /** Where the organizations named are from. */
  readonly seats: ReadonlySet<string>
  /** The first words of the models' names, in lower case. */
  readonly beginnings: ReadonlySet<string>
  /** The names confirmed, each as `confirmation` writes it with its entity. */
  readonly confirmed: ReadonlySet<string>
  /** States of the United States that headings name. */
  readonly states: ReadonlySet<string>
  /** Names that are what they seem once a model or benchmark is named beyond doubt. */
  readonly waiting: ReadonlySet<string>
}

/** What one part of a document adds to what the whole names. */
export interface NamedPart {
  readonly sure: Names
  /** Counts where the document is on topic. */
  readonly onTopic: Names
  readonly inside: ReadonlySet<string>
  readonly states: ReadonlySet<string>
  readonly isOnTopic: boolean
}

const NAMES = ['entities', 'labs', 'families', 'places', 'seats', 'beginnings', 'confirmed'] as const

type Names = Readonly<Record<(typeof NAMES)[number], Set<string>>>

/** Gathers what some passages name beyond doubt. */
export function namedPartOf(passages: Iterable<PassageCandidates>): NamedPart {
  const sure = noNames()
  const onTopic = noNames()
  const inside = new Set<string>()
  const states = new Set<string>()
  let isOnTopic = false
  for (const { names, states: own = [] } of passages) {
    for (const state of own) states.add(state)
    for (const name of names) {
      for (const reading of name.readings) if (reading.evidence === 'kin') inside.add(reading.entity)
      const reading = certain(name)
      const [first] = name.readings
      if (reading) {
        take(name, reading, sure)
        if (reading.kind === 'model' || reading.kind === 'benchmark') isOnTopic = true
      } else if (first?.evidence === 'topic' && name.readings.length === 1) take(name, first, onTopic)
    }
  }
  return { sure, onTopic, inside, states, isOnTopic }
}

/** What a document of these parts names beyond doubt. */
export function uniteNamed(parts: readonly NamedPart[]): Named {
  const isOnTopic = parts.some(part => part.isOnTopic)
  const all = noNames()
  const inside = new Set<string>()
  const states = new Set<string>()
  const waiting = new Set<string>()
  unite(parts, isOnTopic, { all, inside, states, waiting })
  return { ...all, inside, states, waiting, isOnTopic }
}

/**
 * What a document names beyond doubt that has these parts besides those that `named` was made of; nothing where those
 * mean something else now, since only these bring in a model or benchmark.
 */
export function addNamed(named: Named, parts: readonly NamedPart[]): Named | undefined {
  if (!named.isOnTopic && parts.some(part => part.isOnTopic)) return undefined
  const all = noNames()
  for (const key of NAMES) for (const name of named[key]) all[key].add(name)
  const inside = new Set(named.inside)
  const states = new Set(named.states)
  const waiting = new Set(named.waiting)
  unite(parts, named.isOnTopic, { all, inside, states, waiting })
  return { ...all, inside, states, waiting, isOnTopic: named.isOnTopic }
}

/** Whether a part adds nothing to any document. */
export function namesNothing({ sure, onTopic, inside, states, isOnTopic }: NamedPart): boolean {
  return !isOnTopic && sure.confirmed.size + onTopic.confirmed.size + inside.size + states.size === 0
}

interface United {
  readonly all: Names
  readonly inside: Set<string>
  readonly states: Set<string>
  readonly waiting: Set<string>
}

function unite(
  parts: readonly NamedPart[],
  isOnTopic: boolean,
  { all, inside, states, waiting }: United,
): void {
  for (const part of parts) {
    addAll(part.sure, all)
    if (isOnTopic) addAll(part.onTopic, all)
    for (const entity of part.inside) inside.add(entity)
    for (const state of part.states) states.add(state)
    for (const name of part.onTopic.confirmed) waiting.add(name)
  }
}

/** Gathers what the passages of a document name beyond doubt. */
export function collectNamed(passages: Iterable<PassageCandidates>): Named {
  return uniteNamed([namedPartOf(passages)])
}

/** Whether two documents name the same, or two parts add the same to any document. */
export function namesSame(a: Named, b: Named): boolean {
  return (
    a.isOnTopic === b.isOnTopic &&
    isSameSet(a.confirmed, b.confirmed) &&
    isSameSet(a.inside, b.inside) &&
    isSameSet(a.states, b.states) &&
    isSameSet(a.waiting, b.waiting)
  )
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false
  for (const item of a) if (!b.has(item)) return false
  return true
}

function noNames(): Names {
  return {
    entities: new Set(),
    labs: new Set(),
    families: new Set(),
    places: new Set(),
    seats: new Set(),
    beginnings: new Set(),
    confirmed: new Set(),
  }
}

function addAll(from: Names, to: Names): void {
  if (from.confirmed.size === 0) return
  for (const name of from.entities) to.entities.add(name)
  for (const name of from.labs) to.labs.add(name)
  for (const name of from.families) to.families.add(name)
  for (const name of from.places) to.places.add(name)
  for (const name of from.seats) to.seats.add(name)
  for (const name of from.beginnings) to.beginnings.add(name)
  for (const name of from.confirmed) to.confirmed.add(name)
}

function take(name: Candidate, reading: Reading, to: Names): void {
  to.entities.add(reading.entity)
  to.confirmed.add(confirmation(name, reading))
  if (reading.kind === 'model') to.beginnings.add(firstWord(name.text))
  if (reading.kind === 'lab') to.labs.add(reading.entity)
  if (reading.lab !== undefined) to.labs.add(reading.lab)
  if (reading.family !== undefined) to.families.add(reading.family)
  if (reading.isFamily) to.families.add(reading.entity)
  if (reading.kind === 'policy' && reading.place !== undefined) to.places.add(reading.place)
  if (reading.kind === 'organization' && reading.place !== undefined) to.seats.add(reading.place)
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

/** Whether a doubtful title in capitals may be a law of a place whose authority the document names: `the AI Act`. */
export function hasAuthority({ kind, place, isElsewhere }: Reading, text: string, { seats }: Named): boolean {
  if (kind !== 'policy' || isElsewhere || place === undefined || !seats.has(place)) return false
  return /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(text)
}

/** The one state of the United States that the document's headings and policies are of. */
export function onlyState({ places, states }: Named): string | undefined {
  const [state, ...others] = new Set([...states, ...[...places].filter(isState)])
  return others.length === 0 ? state : undefined
}

/** Whether the document names the entity itself by a name beyond doubt, or a member of its line. */
export function hasOwn(entity: string, named: Named): boolean {
  return named.entities.has(entity) || named.families.has(entity)
}
