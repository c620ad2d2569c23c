import { parseArgs } from 'node:util'
import { isPartialDate } from '../engine/index.ts'
import { UsageError } from './command.ts'

/** Options by name, and the rest. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | undefined>>
  /** Those of the options without a value that were given. */
  readonly flags: ReadonlySet<string>
  readonly positionals: readonly string[]
}

/**
 * Reads options that each take a value, options that take none, and positional arguments.
 * @throws UsageError for an option that is not among `names` or `flags`, or lacks its value.
 */
export function readArguments(
  args: readonly string[],
  names: readonly string[],
  flags: readonly string[] = [],
): Arguments {
  const options = Object.fromEntries([
    ...names.map(name => [name, { type: 'string' as const }] as const),
    ...flags.map(name => [name, { type: 'boolean' as const }] as const),
  ])
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const texts = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : undefined,
    ])
    const given = Object.entries(values).flatMap(([name, value]) => (value === true ? [name] : []))
    return { values: Object.fromEntries(texts), flags: new Set(given), positionals }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/**
 * A day by option.
 * @throws UsageError for a text that is no day of the calendar.
 */
export function readDay(option: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  if (text.length !== 10 || !isPartialDate(text)) {
    throw new UsageError(`${option} takes a date such as 2026-11-21, not '${text}'`)
  }
  return text
}

/**
 * One of several words by option.
 * @throws UsageError for any other word.
 */
export function readChoice<T extends string>(
  option: string,
  text: string | undefined,
  choices: readonly T[],
  otherwise: T,
): T {
  if (text === undefined) return otherwise
  const choice = choices.find(candidate => candidate === text)
  if (choice === undefined) throw new UsageError(`${option} takes ${choices.join(', ')}, not '${text}'`)
  return choice
}
