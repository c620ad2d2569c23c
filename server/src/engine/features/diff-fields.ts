/** A field that differs; a side is absent where it has no such field. */
export interface FieldChange {
  readonly field: string
  readonly before?: unknown
  readonly after?: unknown
}

/** The fields in which two objects of one kind differ, by name. */
export function differences(before: object, after: object): readonly FieldChange[] {
  const old = new Map<string, unknown>(Object.entries(before))
  const present = new Map<string, unknown>(Object.entries(after))
  const names = [...new Set([...old.keys(), ...present.keys()])].sort()
  return names.flatMap(field => {
    const [was, is] = [old.get(field), present.get(field)]
    return canonical(was) === canonical(is) ? [] : [{ field, before: was, after: is }]
  })
}

/** The same text for equal values, whatever the order of their keys. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? ''
  )
}
