import { isMap } from 'yaml'
import type { Alias } from './types.ts'
import type { YamlFile } from './yaml-file.ts'

const CASES = ['exact', 'any'] as const
const CONTEXTS = ['none', 'topic', 'kin', 'cue'] as const

/** The alias that a name is when nothing else is said of it. */
export function plainAlias(text: string): Alias {
  return { text, case: defaultCase(text), context: 'none', cues: [], not: [] }
}

/**
 * Reads an entity's aliases after those it has; the name comes first unless an alias of the same text has its own
 * rule.
 */
export function readAliases(
  file: YamlFile,
  node: unknown,
  name: string,
  known: readonly Alias[] = [],
): readonly Alias[] {
  const read =
    node === undefined ? [] : file.items(node, 'aliases').flatMap(item => readAlias(file, item) ?? [])
  const unique = new Map([plainAlias(name), ...known, ...read].map(alias => [alias.text, alias]))
  return [...unique.values()]
}

function readAlias(file: YamlFile, node: unknown): Alias | undefined {
  if (!isMap(node)) {
    const text = file.text(node, 'an alias')
    return text === undefined ? undefined : file.place(plainAlias(text), node)
  }
  const alias: { -readonly [K in keyof Alias]?: Alias[K] } = {}
  for (const { key, keyNode, value } of file.fields(node, 'an alias')) {
    if (key === 'text') alias.text = file.text(value, 'text') ?? ''
    else if (key === 'case') alias.case = file.term(value, 'case', CASES) ?? 'exact'
    else if (key === 'context') alias.context = file.term(value, 'context', CONTEXTS) ?? 'cue'
    else if (key === 'cues') alias.cues = file.texts(value, 'cues')
    else if (key === 'not') alias.not = file.texts(value, 'not')
    else file.report(keyNode, `an alias has no key \`${key}\`; it has text, case, context, cues and not`)
  }
  if (alias.text === undefined) return file.report(node, 'an alias needs a `text`')
  return alias.text === '' ? undefined : file.place({ ...plainAlias(alias.text), ...alias }, node)
}

function defaultCase(text: string): Alias['case'] {
  return /\p{N}|\S\s+\S/u.test(text) ? 'any' : 'exact'
}
