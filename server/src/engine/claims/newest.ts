import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Entity, Fact } from '../knowledge/types.ts'
import { type Day, firstDay, lastDay } from '../text/day.ts'
import { begunBy, endedBy, weight } from './timeline.ts'

/** What tells a dated version of a model from the model: month and day, or a whole date. */
const SNAPSHOT = /^[ @(-]{1,2}(?:(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])|20\d{6}|20\d\d-\d\d-\d\d)\)?$/u

/** The release of the newest model of the same lab and line by `day`, of the open or the closed ones, of a version if so limited. */
export function newestOfLine(
  knowledge: KnowledgeBase,
  model: Entity,
  day: Day,
  among?: 'open' | 'closed',
  version?: string,
): Fact | undefined {
  if (model.lab === undefined || model.family === undefined) return undefined
  let newest: Fact | undefined
  for (const sibling of knowledge.modelsOf(model.lab)) {
    const release = sibling.family === model.family ? releaseOf(knowledge, sibling.id) : undefined
    if (!release || firstDay(String(release.value)) > day) continue
    if (version !== undefined && !isOfVersion(sibling, version)) continue
    if (isSnapshotOf(sibling, model)) continue
    if (among && sibling.id !== model.id && !isAmong(knowledge, sibling.id, day, among)) continue
    if (!newest || firstDay(String(release.value)) > firstDay(String(newest.value))) newest = release
  }
  return newest
}

/**
 * The release of the newest model of the same lab and name by `day`, whatever its line: one of a higher version, or
 * the lab's flagship. What else came later is, as likely as not, no rival of it: a small model, one of another kind.
 */
export function newestOfMaker(
  knowledge: KnowledgeBase,
  model: Entity,
  day: Day,
  among?: 'open' | 'closed',
): Fact | undefined {
  const own = versionOf(model)
  if (model.lab === undefined || own === undefined) return undefined
  const flagships = new Set(knowledge.facts(model.lab, 'flagship').map(fact => fact.value))
  const releases = knowledge
    .modelsOf(model.lab)
    .filter(other => brandOf(other) === brandOf(model) && !isSnapshotOf(other, model))
    .filter(other => other.id === model.id || flagships.has(other.id) || isHigher(versionOf(other), own))
    .filter(other => !among || other.id === model.id || isAmong(knowledge, other.id, day, among))
    .flatMap(other => releaseOf(knowledge, other.id) ?? [])
    .filter(release => firstDay(String(release.value)) <= day)
  return releases.toSorted((a, b) => firstDay(String(b.value)).localeCompare(firstDay(String(a.value))))[0]
}

/** The release of the newest model of the same lab and name by `day` whose version is above that of a whole line. */
export function newestAbove(
  knowledge: KnowledgeBase,
  family: Entity,
  day: Day,
  among?: 'open' | 'closed',
): Fact | undefined {
  const own = versionOf(family)
  if (family.lab === undefined || own === undefined) return undefined
  const releases = knowledge
    .modelsOf(family.lab)
    .filter(
      other => brandOf(other) === brandOf(family) && isHigher(versionOf(other)?.slice(0, own.length), own),
    )
    .filter(other => !among || isAmong(knowledge, other.id, day, among))
    .flatMap(other => releaseOf(knowledge, other.id) ?? [])
    .filter(release => lastDay(String(release.value)) <= day)
  return releases.toSorted((a, b) => firstDay(String(b.value)).localeCompare(firstDay(String(a.value))))[0]
}

/** The release by `day` of what is known to have come in a model's place. */
export function heirOf(
  knowledge: KnowledgeBase,
  model: Entity,
  day: Day,
  among?: 'open' | 'closed',
): Fact | undefined {
  return knowledge
    .facts(model.id, 'successor')
    .filter(({ rank, value }) => rank !== 'deprecated' && value !== model.id)
    .filter(({ value }) => !among || isAmong(knowledge, String(value), day, among))
    .flatMap(({ value }) => releaseOf(knowledge, String(value)) ?? [])
    .find(release => firstDay(String(release.value)) <= day)
}

/** `gpt` of the line `gpt-astra`. */
function brandOf({ family = '' }: Entity): string | undefined {
  return family.split('-')[0]
}

function versionOf({ name }: Entity): readonly number[] | undefined {
  return /\d+(?:\.\d+)*/u.exec(name)?.[0].split('.').map(Number)
}

function isHigher(version: readonly number[] = [], other: readonly number[]): boolean {
  const at = version.findIndex((part, index) => part !== (other[index] ?? 0))
  return at >= 0 && (version[at] ?? 0) > (other[at] ?? 0)
}

/** Whether a model is another under the date of one of its versions: `Heron 3-0417`, `Heron 3-20260417`. */
function isSnapshotOf({ name }: Entity, model: Entity): boolean {
  return name.startsWith(model.name) && SNAPSHOT.test(name.slice(model.name.length))
}

export function releaseOf(knowledge: KnowledgeBase, model: string): Fact | undefined {
  const facts = knowledge.facts(model, 'released').filter(fact => fact.rank !== 'deprecated')
  return facts.toSorted((a, b) => weight(b) - weight(a))[0]
}

function isAmong(knowledge: KnowledgeBase, model: string, day: Day, among: 'open' | 'closed'): boolean {
  const facts = knowledge
    .facts(model, 'openness')
    .filter(fact => fact.rank !== 'deprecated' && begunBy(fact, day) && !endedBy(fact, day))
  return facts.length > 0 && facts.every(fact => /^open/u.test(String(fact.value)) === (among === 'open'))
}

/** Whether a model is called by a version or one under it: `Heron 2.5 Mini` by `Heron 2`. */
export function isOfVersion({ name }: Entity, version: string): boolean {
  const own = name.toLowerCase().split(/[\s-]/u)
  const words = version.toLowerCase().split(/[\s-]/u)
  return words.every(word =>
    own.some(part => part === word || (/\d/u.test(word) && part.startsWith(`${word}.`))),
  )
}
