import { lazy } from '../text/lazy.ts'
import { type GateTables, gateTables } from './gate-tables.ts'
import { createMachine, type Machine } from './machine/run.ts'
import { MARKS, type MachineTables } from './machine/tables.ts'
import { createPhraseGate } from './phrase-gate.ts'
import { everyMatch, type PhraseMatch } from './phrase-match.ts'
import { createPieceReader } from './phrase-words.ts'
import { compilePhrase } from './phrases.ts'
import type { Phrase, Property } from './property.ts'

/** What is made of phrases when the program is built. */
export interface PhraseTables {
  readonly gate: GateTables
  readonly machine: MachineTables
}

/** The phrases of all properties, ready for use. */
export interface CompiledPhrases {
  /** Those that may match in a plain text, property by property, in order. */
  possible(text: string): readonly CompiledPhrase[]
}

/** A phrase, ready for use. */
export interface CompiledPhrase {
  readonly property: Property
  /** The place of the property among all. */
  readonly order: number
  readonly phrase: Phrase
  /** Its matches in a plain text, those that overlap included. */
  matches(text: string): Iterable<PhraseMatch>
}

/**
 * A phrase that has taken the machine so many steps is worth a regular expression of its own, which is a little faster
 * and takes some thirty kilobytes: in an editor hardly any gets there, over a thousand files the commonest do.
 */
const WORTH_COMPILING = 2_000_000
/** No text is worth more steps than this: some expressions get lost in some texts, and V8's loses less by it. */
const MOST_STEPS = 20_000

/**
 * Makes the phrases of all properties ready for use, once per engine or for several. With tables nothing is compiled
 * that does not come up often: V8 takes half a millisecond for each, and there are hundreds.
 */
export function compilePhrases(properties: readonly Property[], tables?: PhraseTables): CompiledPhrases {
  const machine = tables && lazy(() => createMachine(tables.machine))
  const all = properties.flatMap((property, order) =>
    property.phrases.map(phrase => ({ property, order, phrase })),
  )
  const compiled = all.map(
    (one, at): CompiledPhrase => ({ ...one, matches: matcher(one.phrase, at, machine) }),
  )
  const gate = lazy(() => createPhraseGate(tables?.gate ?? gateTablesOf(all.map(({ phrase }) => phrase))))
  return {
    possible(text) {
      const found: CompiledPhrase[] = []
      for (const at of gate().possible(text)) {
        const one = compiled[at]
        if (one) found.push(one)
      }
      return found
    },
  }
}

/** The tables of the gate of phrases. */
export function gateTablesOf(phrases: readonly Phrase[]): GateTables {
  return gateTables(phrases.map(({ pattern }) => pattern).map(createPieceReader()))
}

function matcher(
  phrase: Phrase,
  at: number,
  machine: (() => Machine) | undefined,
): (text: string) => Iterable<PhraseMatch> {
  const regex = lazy(() => compilePhrase(phrase.pattern))
  if (!machine) return text => everyMatch(regex(), text)
  let left = WORTH_COMPILING
  return text => {
    const found = left > 0 ? runMachine(machine(), at, text) : undefined
    if (found === undefined) return everyMatch(regex(), text)
    left -= found.steps
    return found.matches
  }
}

/** All matches that the machine finds; `undefined` where that takes too long. */
function runMachine(machine: Machine, phrase: number, text: string) {
  const matches: PhraseMatch[] = []
  let steps = 0
  for (let from = 0; ; from = machine.start + 1) {
    const isFound = machine.find(phrase, text, from, MOST_STEPS - steps)
    if (isFound === undefined) return undefined
    steps += machine.steps
    if (!isFound) return { matches, steps }
    matches.push(matchOf(machine, text))
  }
}

function matchOf({ start, end, marks }: Machine, text: string): PhraseMatch {
  const partOf = (name: (typeof MARKS)[number]) => {
    const at = 2 * MARKS.indexOf(name)
    const from = marks[at] ?? -1
    return from < 0 ? undefined : { start: from, end: marks[at + 1] ?? -1 }
  }
  const wordsOf = (name: (typeof MARKS)[number]): string => {
    const part = partOf(name)
    return part ? text.slice(part.start, part.end) : ''
  }
  const value = partOf('value')
  const whole = { start, end, subject: wordsOf('subject'), benchmark: wordsOf('benchmark') }
  return value ? { ...whole, value } : whole
}
