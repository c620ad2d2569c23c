import type { Alias } from '../knowledge/types.ts'
import { canonical, tokenize } from './tokens.ts'

/** A word or phrase that is looked for beside a name. */
export interface Phrase {
  /** Canonical, in lower case. */
  readonly text: string
  /** Its number of tokens. */
  readonly count: number
}

/**
 * What the rest of the document must say for a name: an alias's own answers; `short`, that it names the model in full, or the one that it is a kind of.
 */
export type Context = Alias['context'] | 'short'

/** What an alias asks of the words around it. */
export interface Rule {
  readonly context: Context
  readonly cues: readonly Phrase[]
  readonly not: readonly Phrase[]
}

const NOTHING: Rule = Object.freeze({ context: 'none', cues: [], not: [] })

/** Prepares the rule of an alias. */
export function ruleOf({
  context,
  cues,
  not,
}: Pick<Alias, 'cues' | 'not'> & { readonly context: Context }): Rule {
  if (context === 'none' && cues.length === 0 && not.length === 0) return NOTHING
  return { context, cues: phrases(cues), not: phrases(not) }
}

function phrases(texts: readonly string[]): readonly Phrase[] {
  return texts.flatMap(text => {
    const tokens = tokenize(text)
    const { count } = tokens
    return count > 0 ? [{ text: canonical(tokens, 0, count - 1, false), count }] : []
  })
}
