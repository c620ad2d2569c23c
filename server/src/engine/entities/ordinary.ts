import type { Alias, Entity } from '../knowledge/types.ts'
import { placedForms } from './places.ts'
import type { Context } from './rule.ts'
import { NUMBER, SIGN, type Tokens, WORD } from './tokens.ts'

/** An alias of an entity, split into tokens. */
export interface Spelling {
  readonly entity: Entity
  readonly alias: Alias
  readonly tokens: Tokens
  /** What the document must say for the name. */
  readonly context: Context
  /** An identifier with hyphens for points: `claude-3-7-sonnet`. */
  readonly isIdentifier?: boolean
  /** Of a lab: names of its models begin with it. */
  readonly isLeading?: boolean
  /** It leaves out the line or lab that the full name begins with. */
  readonly isShort?: boolean
  /** Of a short form: the model that the full name begins with. */
  readonly parent?: string
}

/**
 * The ways to write an alias. A numbered policy may be the first of several (`Executive Orders 14110 and 14179`), and
 * the title of a policy spells out its subject or does not; what its aliases list has its own rule.
 */
export function writtenForms({ kind, aliases }: Entity, { text }: Alias): readonly string[] {
  if (kind === 'model') return modelForms(text, aliases)
  if (kind === 'license') {
    const british = text.replace(/\b([Ll])icense\b/u, '$1icence')
    return british === text || aliases.some(alias => alias.text === british) ? [text] : [text, british]
  }
  if (kind !== 'policy') return [text]
  if (/^\p{L}[\p{L} ]*\p{L} \d+$/u.test(text)) return [text, text.replace(/ (?=\d+$)/, 's ')]
  const other = text.includes('Artificial Intelligence')
    ? text.replaceAll('Artificial Intelligence', 'AI')
    : text.replace(/\bAI\b/, 'Artificial Intelligence')
  const isTitle = other !== text && /(?:\S+\s){2}/.test(other) && /(?:\S+\s){2}/.test(text)
  const order = text.replace(/\b[Ee]xecutive order\b/u, 'order')
  const owned = /^(?<owner>.+['’]s) AI (?:law|bill|Act)$/u.exec(text)?.groups?.owner
  const forms = [
    ...placedForms(text),
    ...hanForms(text),
    ...(isTitle ? [other] : []),
    ...(text.includes(', and ') ? [text, other].map(form => form.replace(', and ', ' and ')) : []),
    ...(/(?:\S+\s){2}/.test(order) ? [order] : []),
    ...(owned === undefined
      ? []
      : LAW_NOUNS.flatMap(noun => [
          `${owned} own ${noun}`,
          `${owned} ${noun}`,
          ...placedForms(`${owned} ${noun}`),
        ])),
  ]
  return [
    text,
    ...new Set(forms.filter(form => form !== text && !aliases.some(alias => alias.text === form))),
  ]
}

/** An English title or number as Chinese prose has it: `RAISE 法案`, `SB 53 号法案`. */
function hanForms(text: string): readonly string[] {
  const title = /^(?<title>\p{Lu}.*) Act$/u.exec(text)?.groups?.title
  if (title !== undefined && title !== 'AI')
    return (/\p{Lu}{3,}/u.test(title) ? ['法案', '法'] : ['法案']).map(noun => `${title} ${noun}`)
  return /^\p{Lu}{1,3} ?\d+$/u.test(text) ? ['法案', '号法案'].map(noun => `${text} ${noun}`) : []
}

/** What the one law on AI of a country is called besides: `Italy’s AI law`, `Italy’s own AI statute`. */
const LAW_NOUNS = ['AI law', 'AI act', 'AI Act', 'AI bill', 'AI statute', 'AI legislation']

/** `Gemini 3.0 Pro` for `Gemini 3 Pro`, and `Kimi 2.5` for `Kimi K2.5`. */
function looseVersions(text: string): readonly string[] {
  const pointed = text.replace(/(?<=^\p{L}+[ -])(\d)(?=$| \p{L})/u, '$1.0')
  const bare = text.replace(/(?<=^\p{L}+ )[KMV](?=\d\.\d(?:$| \p{L}))/u, '')
  return [pointed, bare]
}

/**
 * A mixture of experts goes by its whole size alone (`Gemma 4 26B` for `Gemma 4 26B A4B`), a letter with a number may
 * lose its hyphen (`DeepSeekV3`), and an identifier has hyphens for points (`claude-3-7-sonnet`).
 */
function modelForms(text: string, aliases: readonly Alias[]): readonly string[] {
  const whole = text.replace(/(\d[BT])[ -]A\d+(?:\.\d+)?B$/i, '$1')
  const glued = text.replace(/(?<=\p{Ll})-(?=\p{Lu}\d)/u, '')
  const others = [whole, glued, ...looseVersions(text)].filter(
    form => form !== text && !aliases.some(alias => alias.text === form),
  )
  const forms = [text, ...others]
  return /^\p{L}+[ -].*\d\.\d/u.test(text) ? [...forms, text.replace(/\.(?=\d)/g, '-')] : forms
}

/** The words that name a model and mean something else as well, in lower case, with the aliases that ask for context. */
export function ordinaryWords(entities: Iterable<Entity>): ReadonlyMap<string, Alias> {
  const found = new Map<string, Alias>()
  for (const { kind, aliases } of entities) {
    if (kind !== 'model') continue
    for (const alias of aliases) {
      const isWord = /^\p{L}*\p{Ll}\p{L}*$/u.test(alias.text)
      if (alias.context !== 'none' && isWord) found.set(alias.text.toLowerCase(), alias)
    }
  }
  return found
}

/**
 * What is asked of a name. A whole number makes no name of a word that is none by itself (`Opus 5`, `Gemini 4`), so
 * that the document must name some model, or the word's own cues confirm it.
 */
export function rulesOf(
  alias: Alias,
  tokens: Tokens,
  ordinary: ReadonlyMap<string, Alias>,
): Pick<Spelling, 'alias' | 'context'> {
  const isPair = alias.context === 'none' && tokens.count === 2 && isWholeNumber(tokens, 1)
  const word = isPair ? ordinary.get(tokens.lower(0)) : undefined
  if (!word) return { alias, context: alias.context }
  return { alias: { ...alias, cues: [...alias.cues, ...word.cues] }, context: 'topic' }
}

/** Whether the token is a number without a point. */
export function isWholeNumber(tokens: Tokens, index: number): boolean {
  return tokens.kind(index) === NUMBER && !/[.．]/.test(tokens.surface(index))
}

/**
 * Whether small letters make ordinary words of a name, as of two words without a number: `to scale AI`, `a human
 * eval`. The names of policies and licenses are written so often enough.
 */
export function needsCapitals({ entity, alias, tokens }: Omit<Spelling, 'context'>): boolean {
  return (
    entity.kind !== 'policy' &&
    entity.kind !== 'license' &&
    tokens.count === 2 &&
    /^\p{Lu}\P{N}*\P{L}\p{Lu}\P{N}*$/u.test(alias.text)
  )
}

/** Whether a name is known by a capital inside it (`OpenAI`), so that `openai` can be nothing else. */
export function isCamelCase(text: string): boolean {
  return text.length >= 6 && /^\p{L}+$/u.test(text) && /\p{Ll}\p{Lu}/u.test(text)
}

/** How many words on each side are looked at, and how many of them are enough, to see a line in capitals. */
const SIGHT = 4
const ENOUGH = 2

/** Whether the words around are all in capitals, as in some headings. */
export function isAmongCapitals(tokens: Tokens, first: number, last: number): boolean {
  let words = 0
  for (const step of [-1, 1]) {
    let at = step < 0 ? first - 1 : last + 1
    for (let left = SIGHT; left > 0 && at >= 0 && at < tokens.count; left -= 1, at += step) {
      const surface = tokens.surface(at)
      if (tokens.kind(at) === SIGN && !/[,，、&/]/.test(surface)) break
      if (tokens.kind(at) !== WORD || surface.length < 2) continue
      if (surface !== surface.toUpperCase()) return false
      words += 1
    }
  }
  return words >= ENOUGH
}
