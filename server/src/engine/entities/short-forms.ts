import type { Alias, Entity } from '../knowledge/types.ts'
import type { Context } from './rule.ts'
import { canonical, NUMBER, type Tokens, tokenize, WORD } from './tokens.ts'
import { VARIANT_FORMS, VARIANTS } from './words.ts'

/** A name without the line or lab that it begins with: `V3.2` of `DeepSeek-V3.2`, `Sol` of `GPT-5.6 Sol`. */
export interface ShortForm {
  readonly alias: Alias
  readonly context: Context
  /** The model with a version that the full name begins with the name of. */
  readonly parent?: string
}

/** Words that many products have at the end of their names: `Claude Code`, `Kimi Code`. */
const GENERIC: ReadonlySet<string> = new Set('code cli app chat agent copilot studio cyber'.split(' '))

/** What the names of an entity are short for, given what each name stands for. */
export type Beginnings = ReadonlyMap<string, readonly Entity[]>

/** The names that full names of models may begin with, canonical and in lower case. */
export function beginningsOf(entities: Iterable<Entity>): Beginnings {
  const found = new Map<string, Entity[]>()
  const scratch = new Int32Array(1024)
  for (const entity of entities) {
    if (entity.kind !== 'model' && entity.kind !== 'lab') continue
    for (const { text } of entity.aliases) {
      const tokens = tokenize(text, scratch)
      const key = canonical(tokens, 0, tokens.count - 1, false)
      const known = found.get(key)
      if (known) known.push(entity)
      else found.set(key, [entity])
    }
  }
  return found
}

/** The short forms of a model that its aliases do not list: behind a name that is known, or behind a version. */
export function shortForms(
  entity: Entity,
  beginnings: Beginnings,
  scratch: Int32Array<ArrayBuffer>,
): readonly ShortForm[] {
  if (entity.kind !== 'model' || entity.isFamily === true) return []
  const listed = new Set(entity.aliases.map(alias => alias.text))
  const forms = new Map<string, ShortForm>()
  for (const { text, context: own } of entity.aliases) {
    if (own !== 'none') continue
    const tokens = tokenize(text, scratch)
    for (let before = tokens.count - 2; before >= 0; before -= 1) {
      const need = contextOfRest(tokens, before + 1)
      if (need === undefined) continue
      const key = canonical(tokens, 0, before, false)
      const begun = (beginnings.get(key) ?? []).filter(other => isBeginning(other, entity))
      const isVersioned = need === 'short' && /\d/.test(key)
      if (begun.length === 0 && !isVersioned) continue
      const rest = text.slice(tokens.start(before + 1))
      if (!listed.has(rest)) {
        const others = begun.filter(other => other.id !== entity.id)
        const model = /\d/.test(key) ? others.find(other => other.kind === 'model') : undefined
        const alias: Alias = { text: rest, case: 'exact', context: 'kin', cues: [], not: [] }
        const context = others.length === 0 ? 'short' : need
        forms.set(rest, { alias, context, ...(model && { parent: model.id }) })
      }
      break
    }
  }
  return [...forms.values()]
}

/** Also a shorter name of its own: `GPT-6.2` of `GPT-6.2 Astra`. */
function isBeginning(other: Entity, entity: Entity): boolean {
  return other.kind === 'lab' ? other.id === entity.lab : other.lab === entity.lab
}

/**
 * A word with a version (`V3.2`, `Large 3`) is enough in a document on its lab; a word alone, or a letter with a
 * whole number (`R1`, `E4B`), needs the model or the one that it is a kind of.
 */
function contextOfRest(tokens: Tokens, at: number): Context | undefined {
  if (tokens.kind(at) !== WORD) return undefined
  let hasNumber = false
  for (let index = at; index < tokens.count; index += 1) hasNumber ||= tokens.kind(index) === NUMBER
  const word = tokens.surface(at)
  if (hasNumber) {
    const isUnit = tokens.count === at + 3 && /^[A-Z]$/.test(tokens.surface(at + 2))
    const isEnd = tokens.count === at + 2 || isUnit
    const isBare = isEnd && word.length < 3 && /^\d+$/.test(tokens.surface(at + 1))
    return isBare ? 'short' : 'kin'
  }
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word) || tokens.count > at + 1) return undefined
  const lower = word.toLowerCase()
  return VARIANTS.has(lower) || VARIANT_FORMS.has(lower) || GENERIC.has(lower) ? undefined : 'short'
}
