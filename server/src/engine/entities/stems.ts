import type { Alias, Entity, EntityKind } from '../knowledge/types.ts'
import type { StemRecord } from './name-records.ts'
import type { Spelling } from './ordinary.ts'
import type { Context } from './rule.ts'
import { canonical, GLUED, NUMBER, SIGN, type Tokens, WORD } from './tokens.ts'
import { UNITS } from './words.ts'

interface Draft {
  readonly key: string
  text: string
  kind: EntityKind
  spellings: Set<string>
  family?: string
  lab?: string
  rules: Alias[]
  versions: Set<string>
}

const YEAR = /^(?:19|20)\d\d$/
const LENIENCY: readonly Context[] = ['none', 'kin', 'cue']

/** Gathers the stems of all versioned names, and the names of all families. */
export class StemCollector {
  readonly #drafts = new Map<string, Draft>()
  readonly #ordinary: ReadonlyMap<string, Alias>

  /** @param ordinary the words that mean something else as well, in lower case */
  constructor(ordinary: ReadonlyMap<string, Alias>) {
    this.#ordinary = ordinary
  }

  /** Takes an alias into account. */
  add({ entity, alias, tokens, isShort = false }: Spelling): void {
    if (isShort) return
    if (entity.kind !== 'model' && entity.kind !== 'benchmark' && entity.kind !== 'license') return
    const at = versionIndex(tokens)
    if (at > 0) addVersion(draftOf(this.#drafts, tokens, at - 1, entity), tokens, at, alias)
    else if (entity.isFamily === true && at < 0) {
      const draft = draftOf(this.#drafts, tokens, tokens.count - 1, entity)
      draft.rules.push(alias)
      draft.family = entity.id
    }
  }

  /** The stems of all aliases so far. */
  stems(entities: ReadonlyMap<string, Entity>): readonly StemRecord[] {
    return [...this.#drafts.values()].map(draft => finished(draft, entities, this.#ordinary.has(draft.key)))
  }
}

/** The version that begins at a number: the number and the letters glued to it, in lower case. */
export function versionText(tokens: Tokens, at: number): string {
  const number = canonical(tokens, at, at, false)
  return isGluedWord(tokens, at + 1) ? number + tokens.lower(at + 1) : number
}

/** Whether the token is letters with nothing before them. */
export function isGluedWord(tokens: Tokens, index: number): boolean {
  return tokens.kind(index) === WORD && tokens.gap(index) === GLUED
}

/** Whether a number is a quantity or a year and so no version. */
export function isQuantity(tokens: Tokens, at: number): boolean {
  return YEAR.test(tokens.surface(at)) || (isGluedWord(tokens, at + 1) && UNITS.has(tokens.lower(at + 1)))
}

function versionIndex(tokens: Tokens): number {
  let letters = 0
  for (let index = 0; index < tokens.count; index += 1) {
    if (tokens.kind(index) === NUMBER) {
      const isVersion = letters >= 2 && tokens.kind(index - 1) !== SIGN && !isQuantity(tokens, index)
      return isVersion && !/^(?:0|\d{4})/.test(tokens.surface(index)) ? index : 0
    }
    letters += tokens.end(index) - tokens.start(index)
  }
  return -1
}

function draftOf(drafts: Map<string, Draft>, tokens: Tokens, last: number, entity: Entity): Draft {
  const key = canonical(tokens, 0, last, false)
  const known = drafts.get(key)
  const draft: Draft = known ?? {
    key,
    text: tokens.text.slice(0, tokens.end(last)),
    kind: entity.kind,
    spellings: new Set(),
    rules: [],
    versions: new Set(),
  }
  if (!known) drafts.set(key, draft)
  if (entity.kind === 'model') draft.kind = 'model'
  draft.spellings.add(canonical(tokens, 0, last, true))
  if (draft.lab === undefined && entity.lab !== undefined) draft.lab = entity.lab
  if (draft.family === undefined && entity.family !== undefined) draft.family = entity.family
  return draft
}

function addVersion(draft: Draft, tokens: Tokens, at: number, alias: Alias): void {
  draft.versions.add(versionText(tokens, at))
  if (at === tokens.count - 1) draft.rules.push(alias)
}

function finished(draft: Draft, entities: ReadonlyMap<string, Entity>, isOrdinary: boolean): StemRecord {
  const context = LENIENCY.find(level => draft.rules.some(rule => rule.context === level)) ?? 'kin'
  const line = draft.family === undefined ? undefined : entities.get(draft.family)
  return {
    text: draft.text,
    key: draft.key,
    kind: draft.kind,
    spellings: [...draft.spellings],
    versions: [...draft.versions],
    context,
    cues: [...new Set(draft.rules.flatMap(rule => rule.cues))],
    not: [...new Set(draft.rules.flatMap(rule => rule.not))],
    isOrdinary: isOrdinary && context === 'none',
    ...(line?.isFamily === true && { family: line.id }),
    ...(draft.lab !== undefined && { lab: draft.lab }),
  }
}
