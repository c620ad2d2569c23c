import type { EntityKind } from '../knowledge/types.ts'
import { foldOf } from './characters.ts'
import type { Phrase } from './rule.ts'
import type { Surroundings } from './surroundings.ts'
import { CHARACTER, canonical, GLUED, SIGN, type Tokens } from './tokens.ts'

/** How many words away a cue of the knowledge may stand. */
const REACH = 5
/** Code units below fold to the first of a canonical phrase, so that most words need no more than a look. */
const FIRST_WIDE = 0x250
/** What an ideograph weighs beside a word. */
const IDEOGRAPH_WEIGHT = 0.4

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Nouns right behind a name, and right before it, that tell its kind. Adjacent only: a word farther off is chance. */
const NEIGHBORS: Readonly<
  Record<EntityKind, { readonly after: ReadonlySet<string>; readonly before: ReadonlySet<string> }>
> = {
  model: {
    after: words('model models weights api family series chatbot assistant checkpoint checkpoints llm llms'),
    before: words('model models chatbot assistant llm llms'),
  },
  lab: {
    after: words(
      'ceo cto founder cofounder researchers engineers executives spokesperson spokesman spokeswoman employees lab labs ' +
        'lawyers lobbyists shareholders headcount',
    ),
    before: words('company companies lab labs startup startups firm developer developers giant'),
  },
  policy: {
    after: words('act bill order rule law statute directive regulation executive'),
    before: words('act bill order rule law statute directive regulation'),
  },
  benchmark: {
    after: words('leaderboard leaderboards score scores benchmark benchmarks ranking rankings elo'),
    before: words('leaderboard benchmark benchmarks'),
  },
  license: {
    after: words('license licenses licensed licence licences licenced licensing terms'),
    before: words('license licence'),
  },
  organization: {
    after: words(''),
    before: words('tank agency regulator watchdog institute nonprofit non-profit'),
  },
}
/** How far behind a name the noun may stand that tells what it is, hyphens counted. */
const MOST_ADJECTIVES = 8
/** What is said of labs and other bodies only, right behind a name and its comma: `, headquartered in`. */
const OF_A_BODY = words('headquartered founded co-founded chaired')
/** What is said of many things, and of what has an abbreviation for a name: `, part of`. */
const OF_MUCH = words('based owned belongs part')
/** What a maker's name stands behind: `a model by`, `the open model from`. */
const MADE = words('model models llm llms chatbot')
const BY = words('by from of')

/** Whether one of the words stands directly before or after the name. */
export function isRefuted(
  around: Surroundings,
  first: number,
  last: number,
  not: readonly Phrase[],
): boolean {
  const { tokens } = around
  const isOwned = tokens.lower(first - 1) === 's' && /^['’]$/.test(tokens.surface(first - 2))
  const before = isOwned ? first - 2 : first
  return not.some(word => isAt(around, word, before - word.count) || isAt(around, word, last + 1))
}

/** Whether one of the words stands within a few words of the name, or anywhere in its sentence. */
export function hasCue(
  around: Surroundings,
  first: number,
  last: number,
  cues: readonly Phrase[],
  isAnywhere = false,
): boolean {
  if (cues.length === 0) return false
  const from = isAnywhere ? around.from : farthest(around, first, -1)
  const to = isAnywhere ? around.to : farthest(around, last, 1)
  return cues.some(cue => {
    for (let at = from; at + cue.count - 1 <= to; at += 1) {
      if ((at > last || at + cue.count <= first) && isAt(around, cue, at)) return true
    }
    return false
  })
}

/** Whether a noun of the kind stands right beside the name: `Sol model`, `under the MIT license`. */
export function hasKindNoun(around: Surroundings, first: number, last: number, kind: EntityKind): boolean {
  const { tokens, from, to } = around
  const { after, before } = NEIGHBORS[kind]
  const next = behindPossessive(tokens, last)
  if (next <= to && tokens.kind(next) !== SIGN && after.has(tokens.lower(next))) return true
  if (first - 1 >= from && before.has(tokens.lower(first - 1))) return true
  if (isSaidOfKind(around, first, last, kind)) return true
  return kind === 'license' && isLicenseTerm(around, first, last)
}

/** Whether the words beside the name can be said of its kind alone. */
function isSaidOfKind(
  { tokens, from, to }: Surroundings,
  first: number,
  last: number,
  kind: EntityKind,
): boolean {
  if (kind !== 'lab' && kind !== 'organization') return kind === 'model' && isCalledModel(tokens, last, to)
  const behind = tokens.surface(last + 1) === ',' ? last + 2 : last + 1
  if (kind === 'lab' && isValued(tokens, last + 1)) return true
  const isAbbreviation = first === last && /^\p{Lu}{2,}$/u.test(tokens.surface(first))
  if (OF_A_BODY.has(participleAt(tokens, afterCopula(tokens, behind), to))) return true
  if (isAbbreviation && OF_MUCH.has(participleAt(tokens, behind, to))) return true
  if (isAbbreviation && isCalledBody(tokens, last, to)) return true
  return (
    kind === 'lab' &&
    first - 2 >= from &&
    BY.has(tokens.lower(first - 1)) &&
    MADE.has(tokens.lower(first - 2))
  )
}

/** The word behind `is` or `which was`, if they stand there. */
function afterCopula(tokens: Tokens, behind: number): number {
  const at = tokens.lower(behind) === 'which' ? behind + 1 : behind
  return /^(?:is|was)$/.test(tokens.lower(at)) ? at + 1 : behind
}

/** A word that a preposition follows: `headquartered in`. */
function participleAt(tokens: Tokens, at: number, to: number): string {
  return at < to && /^(?:in|by|of|to|at)$/.test(tokens.lower(at + 1)) ? tokens.lower(at) : ''
}

const INVESTORS = words('investors backers shareholders')

/** `X, which investors value`, `X is valued at $3 billion`: what is said of companies only. */
function isValued(tokens: Tokens, next: number): boolean {
  if (tokens.surface(next) === ',' && /^(?:which|whose|whom)$/.test(tokens.lower(next + 1)))
    return INVESTORS.has(tokens.lower(next + 2))
  const at = tokens.surface(next) === ',' ? next + 1 : afterCopula(tokens, next)
  return (
    tokens.lower(at) === 'valued' && tokens.lower(at + 1) === 'at' && /^[$€£¥]$/.test(tokens.surface(at + 2))
  )
}

const BODIES = words(
  'institute centre center tank think-tank nonprofit non-profit organisation organization consortium evaluator network watchdog regulator agency',
)

/** `X, a research centre at`: what an abbreviation is called behind its comma. */
function isCalledBody(tokens: Tokens, last: number, to: number): boolean {
  if (tokens.surface(last + 1) !== ',' || !/^(?:an?|the)$/.test(tokens.lower(last + 2))) return false
  const end = Math.min(to, last + MOST_ADJECTIVES)
  for (let at = last + 3; at <= end && tokens.surface(at) !== ','; at += 1) {
    if (BODIES.has(tokens.lower(at))) return true
    if (/^(?:of|by|from|that|which|who|against|for|in|at|to|on)$/.test(tokens.lower(at))) return false
  }
  return false
}

/** `X, the open model from`, `X, an open-weight model`: what a name is called behind its comma. */
function isCalledModel(tokens: Tokens, last: number, to: number): boolean {
  if (tokens.surface(last + 1) !== ',' || !/^(?:an?|the)$/.test(tokens.lower(last + 2))) return false
  const end = Math.min(to, last + MOST_ADJECTIVES)
  for (let at = last + 3; at <= end; at += 1) {
    if (MADE.has(tokens.lower(at)))
      return (
        tokens.kind(at + 1) === SIGN ||
        /^(?:by|from|of|that|which|with|in|for|under)$/.test(tokens.lower(at + 1))
      )
    if (!/^[\p{Ll}-]+$/u.test(tokens.surface(at))) return false
  }
  return false
}

/** The first token behind the name and its `'s`. */
export function behindPossessive(tokens: Tokens, last: number): number {
  const isGlued = tokens.gap(last + 1) === GLUED && tokens.gap(last + 2) === GLUED
  const isMark = /^['’]$/.test(tokens.surface(last + 1))
  return isMark && isGlued && tokens.lower(last + 2) === 's' ? last + 3 : last + 1
}

/** `released under MIT.`, `under a modified MIT license`. */
function isLicenseTerm(around: Surroundings, first: number, last: number): boolean {
  const { tokens, from, to } = around
  const ends =
    last + 1 > to || tokens.kind(last + 1) === SIGN || /^(?:or|and|with)$/.test(tokens.lower(last + 1))
  for (let at = first - 1; at >= from && at >= first - 3; at -= 1) {
    const word = tokens.lower(at)
    if (/^licen[sc]ed?$/.test(word)) return true
    if (word === 'under') return ends
  }
  return false
}

function farthest({ tokens, from, to }: Surroundings, start: number, step: 1 | -1): number {
  let left = REACH
  let at = start
  while (left > 0 && at + step >= from && at + step <= to) {
    at += step
    const kind = tokens.kind(at)
    left -= kind === CHARACTER ? IDEOGRAPH_WEIGHT : kind === SIGN ? 0 : 1
  }
  return at
}

/** Whether the phrase stands at the token, in any case, a plural or participle ending allowed. */
function isAt({ tokens, from, to }: Surroundings, { text, count }: Phrase, at: number): boolean {
  if (at < from || at + count - 1 > to) return false
  const code = tokens.text.charCodeAt(tokens.start(at))
  if (foldOf(code) !== text.charCodeAt(0) && code < FIRST_WIDE) return false
  const found = canonical(tokens, at, at + count - 1, false)
  return found.startsWith(text) && /^(?:e?[sd])?$/.test(found.slice(text.length))
}
