import type { EntityKind } from '../knowledge/types.ts'
import type { Readable } from './candidates.ts'
import type { Phrase } from './rule.ts'
import { canonical, type Tokens, tokenize } from './tokens.ts'

/** What a table's header and the first cell of a row say of the cells, each by its place. */
export type Labels = (passage: Readable) => Tokens | undefined

const NOUNS: Readonly<Record<EntityKind, RegExp>> = {
  model: /\b(?:models?|llms?)\b|模型/,
  lab: /\b(?:labs?|compan(?:y|ies)|developers?|makers?|vendors?|providers?|organi[sz]ations?|orgs?|firms?|creators?)\b|公司|厂商|廠商|机构|開發者|开发者/,
  policy: /\b(?:law|act|bill|policy|rule|order|regulation|statute)s?\b/,
  benchmark: /\b(?:benchmark|eval|evaluation|test|leaderboard)s?\b/,
  license: /\blicen[sc](?:e|es|ing)\b|许可|許可|协议|協議|授權|授权/,
  organization: /\b(?:agency|agencies|bod(?:y|ies)|organi[sz]ations?|institutions?)\b/,
}

/** The labels of a block's tables. */
export function labelsOf(passages: readonly Readable[]): Labels {
  const texts = new Map<string, string>()
  for (const { cell, prose } of passages) {
    if (!cell) continue
    if (cell.row === 0) texts.set(`${cell.table} column ${cell.column}`, prose.text)
    if (cell.column === 0) texts.set(`${cell.table} row ${cell.row}`, prose.text)
  }
  return ({ cell }) => {
    if (!cell || cell.row === 0) return undefined
    const column = texts.get(`${cell.table} column ${cell.column}`) ?? ''
    const row = cell.column === 0 ? '' : (texts.get(`${cell.table} row ${cell.row}`) ?? '')
    return column + row === '' ? undefined : tokenize(`${column} \uFFFC ${row}`)
  }
}

/** What a label says for a name that begins its cell: a cue of its own, or the noun of its kind. */
export function labelEvidence(
  label: Tokens,
  cues: readonly Phrase[],
  kind: EntityKind,
): 'cued' | 'firm' | undefined {
  const text = canonical(label, 0, label.count - 1, false)
  if (cues.some(cue => ` ${text} `.includes(` ${cue.text} `))) return 'cued'
  return NOUNS[kind].test(text) ? 'firm' : undefined
}
