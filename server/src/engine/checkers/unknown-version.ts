import type { PlacedVersion } from '../analysis-types.ts'
import { lettersBefore } from '../knowledge/name-letters.ts'
import type { Entity, Fact } from '../knowledge/types.ts'
import { firstDay, readable } from '../text/day.ts'
import { type CheckContext, defineChecker } from './checker.ts'
import { attribution } from './message.ts'

/** A version of a known line of models that the knowledge does not have. */
export const unknownVersion = defineChecker({
  id: 'unknown-version',
  title: 'Unknown version',
  why: 'The knowledge has other versions of this line and not this one: it may be newer than the knowledge, or a slip. It is told once, and never taken for its neighbour. Hypotheses, questions, forecasts and quotations are left alone, and so are other sizes of a known version and versions older than all that the knowledge has.',
  severity: 'hint',
  isLocal: true,
  *check(context) {
    for (const version of context.unknownVersions) {
      if (!version.isAsserted) continue
      const known = modelsLike(version, context)
      const newest = known[0]
      if (!newest || isKnownOrOlder(version, known)) continue
      yield {
        start: version.start,
        end: version.end,
        message: `“${version.text}” is not in the knowledge of ${readable(context.knowledge.asOf)}. The newest of that name there is ${newest.model.name}, released on ${readable(String(newest.released.value))} (${attribution(newest.released, context)}).`,
        entity: newest.model.id,
        related: [{ message: newest.model.name, entity: newest.model.id }],
        tags: [],
        once: version.text.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, ' '),
      }
    }
  },
})

interface Released {
  readonly model: Entity
  readonly released: Fact
}

/** The models that share the name before the version's number, the highest version first. */
function modelsLike({ text }: PlacedVersion, { knowledge, asOf }: CheckContext): readonly Released[] {
  return knowledge
    .modelsLike(lettersBefore(text))
    .flatMap(model => {
      const released = knowledge.facts(model.id, 'released').find(fact => fact.rank !== 'deprecated')
      return released && firstDay(String(released.value)) <= asOf ? [{ model, released }] : []
    })
    .toSorted(
      (a, b) => compare(versionIn(b.model.name) ?? [], versionIn(a.model.name) ?? []) || byRelease(a, b),
    )
}

function byRelease(a: Released, b: Released): number {
  return firstDay(String(a.released.value)).localeCompare(firstDay(String(b.released.value)))
}

/** A version that is known under another size or name, or older than all that are. */
function isKnownOrOlder({ text }: PlacedVersion, known: readonly Released[]): boolean {
  const version = versionIn(text)
  if (!version) return true
  const compared = known.flatMap(({ model }) => {
    const other = versionIn(model.name)
    return other ? [compare(version, other)] : []
  })
  return compared.length === 0 || compared.includes(0) || compared.every(order => order < 0)
}

/** The first number of a name, unless it is a size (`34B`) or a date (`08-2024`). */
function versionIn(name: string): readonly number[] | undefined {
  const number = /^\D*(\d{1,2}(?:\.\d{1,3})*)(?![\d.]|\s?[BMK]\b|-\d{4})/u.exec(name)?.[1]
  return number?.split('.').map(Number)
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
