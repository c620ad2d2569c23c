import type { Alias, Entity, EntityKind } from '../knowledge/types.ts'
import { isCamelCase, needsCapitals } from './ordinary.ts'
import { type Context, type Rule, ruleOf } from './rule.ts'
import { canonical, tokenize } from './tokens.ts'

/** An alias and the entity that it may name. */
export interface Name {
  readonly entity: Entity
  readonly alias: Alias
  readonly rule: Rule
  /** The alias with gaps and the shape of characters folded away, its case kept. */
  readonly spelling: string
  /** In small letters it is ordinary words. */
  readonly needsCapitals: boolean
  /** The rule for the name in small letters, where they can be told from other words. */
  readonly smallRule?: Rule
  /** It leaves out the line or lab that the full name begins with. */
  readonly isShort: boolean
  /** Of a lab: names of its models begin with it (`Mistral Large 3`). */
  readonly isLeading: boolean
  /** It is an identifier with hyphens for points, and no name where spaces stand for them. */
  readonly isIdentifier: boolean
  /** Of a short form: the model that the full name begins with. */
  readonly parent?: string
}

/** The part of a name before its version: `GLM` of `GLM-5.2`, `Claude Opus` of `Claude Opus 4.8`. */
export interface Stem {
  /** As first written in the knowledge. */
  readonly text: string
  /** Canonical, in lower case. */
  readonly key: string
  readonly kind: EntityKind
  /** Its spellings, canonical and with their case. */
  readonly spellings: ReadonlySet<string>
  /** Entity id of the line of models. */
  readonly family?: string
  readonly lab?: string
  /** The rule of the names that it comes from, the most lenient where they differ. */
  readonly rule: Rule
  /** The rule for a version that is a whole number: `Opus 6`. */
  readonly wholeRule: Rule
  /** The versions known, in lower case: `5.2`, `4o`. */
  readonly versions: ReadonlySet<string>
}

/** What a name leaves out, or may leave out. */
export const SHORT = 1
/** See `Name.isLeading`. */
export const LEADING = 2
/** See `Name.isIdentifier`. */
export const IDENTIFIER = 4

/** A name as it is kept, in JSON or in memory, until it is met. */
export type NameRecord = readonly [
  /** Index of the entity. */
  entity: number,
  /** Index among the entity's aliases, or an alias that is not among them. */
  alias: number | Alias,
  /** Absent: as the alias says. */
  context?: Context,
  /** `SHORT`, `LEADING`, `IDENTIFIER`. */
  flags?: number,
  /** Of a short form: the model that the full name begins with. */
  parent?: string,
]

/** A stem as it is kept. */
export interface StemRecord extends Omit<Stem, 'spellings' | 'versions' | 'rule' | 'wholeRule'> {
  readonly spellings: readonly string[]
  readonly versions: readonly string[]
  readonly context: Context
  readonly cues: readonly string[]
  readonly not: readonly string[]
  /** A version that is a whole number needs the document to name some model. */
  readonly isOrdinary: boolean
}

/** What stands at a node of the trie, as it is kept: most often names only. */
export type EntryRecord =
  | readonly NameRecord[]
  | { readonly names: readonly NameRecord[]; readonly stems: readonly StemRecord[] }

/** The names of a kept entry. */
export function namesIn(entry: EntryRecord): readonly NameRecord[] {
  return 'names' in entry ? entry.names : entry
}

/** The stems of a kept entry. */
export function stemsIn(entry: EntryRecord): readonly StemRecord[] {
  return 'stems' in entry ? entry.stems : []
}

/** The name of a record. */
export function nameOf(
  [at, known, need, flags = 0, parent]: NameRecord,
  entityAt: (index: number) => Entity,
): Name {
  const entity = entityAt(at)
  const alias = typeof known === 'number' ? entity.aliases[known] : known
  if (alias === undefined) throw new Error(`${entity.id} has no alias ${known}`)
  const tokens = tokenize(alias.text)
  const isPlain = alias.case === 'exact' && alias.context === 'none' && isCamelCase(alias.text)
  return {
    entity,
    alias,
    rule: ruleOf({ ...alias, context: need ?? alias.context }),
    spelling: canonical(tokens, 0, tokens.count - 1, true),
    isShort: (flags & SHORT) !== 0,
    isIdentifier: (flags & IDENTIFIER) !== 0,
    isLeading: (flags & LEADING) !== 0 && tokens.count === 1,
    ...(parent !== undefined && { parent }),
    needsCapitals: needsCapitals({ entity, alias, tokens }),
    ...(isPlain && { smallRule: ruleOf({ ...alias, context: 'kin' }) }),
  }
}

/** The stem of a record. */
export function stemOf(record: StemRecord): Stem {
  const { context, cues, not, isOrdinary, spellings, versions, ...rest } = record
  const rule = ruleOf({ context, cues, not })
  return {
    ...rest,
    spellings: new Set(spellings),
    versions: new Set(versions),
    rule,
    wholeRule: isOrdinary ? ruleOf({ context: 'topic', cues, not }) : rule,
  }
}
