/** Says whether a value from outside has a shape; what it lacks goes to `problems`, with where it stands. */
export type Guard<T> = (value: unknown, at: string, problems: string[]) => value is T

/** The guard of a property that may be absent. */
export interface Optional<T> {
  readonly optional: Guard<T>
}

/**
 * A guard for every property of a type, so that a property added to the type must be added here: the compiler
 * asks for it. A property that may be absent has an `optional` one.
 */
export type Table<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Optional<NonNullable<T[K]>> : Guard<T[K]>
}

/** A guard by a plain test; `wanted` completes “must be …”. */
export function guard<T>(wanted: string, test: (value: unknown) => value is T): Guard<T> {
  return (value, at, problems): value is T => {
    if (test(value)) return true
    problems.push(`${at} must be ${wanted}`)
    return false
  }
}

/** A text. */
export const text = guard('a text', value => typeof value === 'string')

/** A number that JSON can write, so a finite one. */
export const number = guard('a number', value => typeof value === 'number')

/** True or false. */
export const truth = guard('true or false', value => typeof value === 'boolean')

/** One of some words. */
export function word<const T extends string>(...words: readonly T[]): Guard<T> {
  return guard(`one of ${words.join(', ')}`, (value): value is T => words.some(known => known === value))
}

/** A list, each item of which passes. */
export function list<T>(item: Guard<T>): Guard<readonly T[]> {
  return (value, at, problems): value is readonly T[] => {
    if (Array.isArray(value)) return value.every((one, index) => item(one, `${at}[${index}]`, problems))
    problems.push(`${at} must be a list`)
    return false
  }
}

/** An object used as a dictionary. */
export function dictionary<T>(item: Guard<T>): Guard<Readonly<Record<string, T>>> {
  return (value, at, problems): value is Readonly<Record<string, T>> => {
    if (isRecord(value))
      return Object.entries(value).every(([key, one]) => item(one, `${at}.${key}`, problems))
    problems.push(`${at} must be an object`)
    return false
  }
}

/** An object of a type; a property that the type does not have is a problem. */
export function object<T extends object>(table: Table<T>): Guard<T> {
  const guards = new Map(
    Object.entries<Guard<unknown> | Optional<unknown>>(table).map(([key, entry]) => [
      key,
      typeof entry === 'function'
        ? { check: entry, isOptional: false }
        : { check: entry.optional, isOptional: true },
    ]),
  )
  return (value, at, problems): value is T => {
    if (!isRecord(value)) {
      problems.push(`${at} must be an object`)
      return false
    }
    const extra = Object.keys(value).find(key => !guards.has(key))
    if (extra !== undefined) {
      problems.push(`${at} has \`${extra}\`, which this version of Dateline does not know`)
      return false
    }
    return [...guards].every(
      ([key, { check, isOptional }]) =>
        (isOptional && !Object.hasOwn(value, key)) || check(value[key], `${at}.${key}`, problems),
    )
  }
}

/** Whether a value is an object with named properties. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
