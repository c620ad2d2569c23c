import type { Fact } from './types.ts'
import type { Check } from './validate-aliases.ts'

/** Reports facts that would make an entity its own successor; of each circle the last one. */
export function circularSuccessions(facts: readonly Fact[], { report }: Check): void {
  const after = new Map<string, string[]>()
  for (const fact of facts) {
    const edge = fact.rank === 'deprecated' ? undefined : successionOf(fact)
    if (edge === undefined) continue
    const [from, to] = edge
    const path = pathBetween(to, from, after)
    if (path === undefined) after.set(from, [...(after.get(from) ?? []), to])
    else
      report(
        fact,
        `\`${from}\` would come after itself: ${[from, ...path].join(' → ')}; take one of these out`,
      )
  }
}

/** The earlier and the later of the two that a fact puts in order. */
function successionOf({ subject, property, value }: Fact): readonly [string, string] | undefined {
  if (typeof value !== 'string') return undefined
  if (property === 'successor' || property === 'superseded-by') return [subject, value]
  return property === 'predecessor' ? [value, subject] : undefined
}

function pathBetween(
  from: string,
  to: string,
  after: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const reached = new Map<string, string | undefined>([[from, undefined]])
  const open = [from]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return backFrom(id, reached)
    for (const next of after.get(id) ?? []) {
      if (reached.has(next)) continue
      reached.set(next, id)
      open.push(next)
    }
  }
  return undefined
}

function backFrom(end: string, reached: ReadonlyMap<string, string | undefined>): readonly string[] {
  const path: string[] = []
  for (let id: string | undefined = end; id !== undefined; id = reached.get(id)) path.unshift(id)
  return path
}
