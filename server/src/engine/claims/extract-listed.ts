import type { Passage } from '../document/types.ts'
import type { ProseMention } from '../entities/types.ts'
import { cellOf } from './extract-fields.ts'
import type { Property, Scene } from './property.ts'
import { viewSentence } from './sentence-view.ts'
import { type Cell, claimOfCell, claimsOfCell, type TableContext, titlesProperty } from './table-cell.ts'
import type { Claim } from './types.ts'

const LONGEST_ITEM = 120
const LONGEST_TITLE = 60
const ITEM = /^\s*(?:[:：—–]\s*|-\s+|,\s+|[(（])(?<value>[^()（）]{1,60}?)\s*[)）]?[.;]?\s*$/u
/** What a title has before the name of what its items give. */
const LEAD = /^[^\p{L}]*(?:(?:the|their|our|all|present|these are the|here are the) )*/iu

/** What a line says that the items of a list below it give: `Valuations:`, `## Licences`. Nothing for a sentence. */
export function listTitle(text: string): string | undefined {
  const words = text.trim().replace(/[:：]$/u, '')
  return words.length <= LONGEST_TITLE && !/[.!?:：;]/u.test(words) ? words : undefined
}

/** The claim of an item below such a title: `- Osier: $4 billion`, `- Osier (Lyon)`. Spans are relative to the block. */
export function claimsOfListed(
  passage: Passage,
  mentions: readonly ProseMention[],
  title: string,
  all: readonly Property[],
  context: TableContext,
): readonly Claim[] {
  const { text } = passage.prose
  const [name, ...others] = mentions
  if (!name || name.isFamily || text.length > LONGEST_ITEM) return []
  const isAlone = others.every(({ kind }) => kind !== name.kind)
  const value = ITEM.exec(text.slice(name.end))?.groups?.value
  if (!isAlone || /\p{L}/u.test(text.slice(0, name.start).replace(/^\W*the $/iu, ''))) return []
  const state = STATE.exec(title)?.groups?.state
  if (state !== undefined) return claimsOfState(passage, name, state, all, context)
  if (value === undefined) return []
  const header = headersOf(title, passage).find(cell => titlesProperty(cell, all))
  const start = text.indexOf(value, name.end)
  return header
    ? claimsOfCell(
        cellOf(passage, mentions, { start, end: start + value.length }),
        header,
        [name],
        all,
        context,
      )
    : []
}

/** What is said of an item in passing: `, of June 2026`, ` (federal)`. */
const ASIDE = /^(?:,? ?[(（][^()（）]{1,40}[)）]|, of [^,;:.]{3,24})?\s*[.;,]?\s*$/u
const ITEMS =
  '(?:instruments?|laws?|acts?|bills?|rules?|orders?|measures?|polic(?:y|ies)|statutes?|regulations?|legislation|texts?|proposals?|models?|systems?|LLMs|labs?|compan(?:y|ies)|developers?|firms?)'
const WORD =
  '(?:in|into|of|to|for|not|yet|no|longer|still|now|currently|already|generally|publicly|freely|force|effect|pending|proposed|draft|passed|signed|enacted|adopted|vetoed|repealed|rescinded|revoked|withdrawn|superseded|expired|lapsed|suspended|stayed|enjoined|delayed|postponed|available|retired|deprecated|discontinued|restricted|preview|beta|general|availability|service|live|open|closed|weights?|source|open-weights?|open-source|proprietary|API-only|listed|private|held|traded|unlisted|on|hold|the|books|statute|sale|offer|supported|binding|awaiting|signature|under|consideration)'
/** A title that says in what state the items below it are: `Still in force:`, `## Retired models`, `Open weights, by our count:`. */
const STATE = new RegExp(
  `^[^\\p{L}]*(?:(?:the|all|our|these|those|other|some|key|main|AI|federal|state|US|EU|national|present|remaining|following|further|what is|what are) )*(?:${ITEMS} (?:(?:that|which) (?:are|is) )?)?(?<state>${WORD}(?:[ -]${WORD}){0,4})(?: ${ITEMS})?(?:,? (?:by our count|today|at present|right now|for now|so far|to date|as we write))?[^\\p{L}\\p{N}]*$`,
  'iu',
)

/** The claim that an item is in the state that its title tells. */
function claimsOfState(
  passage: Passage,
  name: ProseMention,
  state: string,
  all: readonly Property[],
  context: TableContext,
): readonly Claim[] {
  const { prose, dates } = passage
  if (!ASIDE.test(prose.text.slice(name.end))) return []
  const view = viewSentence(prose, { start: 0, end: prose.text.length }, [name], dates)
  const scene: Scene = { knowledge: context.knowledge, view, resolveDate: () => undefined }
  for (const property of all) {
    const stated =
      property.terms && property.kinds.includes(name.kind) ? property.read?.(state, scene) : undefined
    if (stated)
      return [claimOfCell(property, stated, name, { prose, start: name.start, end: name.end }, context)]
  }
  return []
}

/** A title as written, and with its last or its first word in the singular. */
function headersOf(title: string, passage: Passage): readonly Cell[] {
  const words = title.replace(LEAD, '')
  const names = [words, words.replace(/(?<=[^s])s$/u, ''), words.replace(/^(\p{L}+[^s\P{L}])s\b/u, '$1')]
  return names.map(text => ({
    passage: { ...passage, prose: { ...passage.prose, text } },
    row: 0,
    column: 0,
    mentions: [],
  }))
}
