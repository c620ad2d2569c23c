import type { Passage } from '../document/types.ts'
import type { ProseMention } from '../entities/types.ts'
import { cellOf } from './extract-fields.ts'
import { PLACES } from './places.ts'
import type { Property, Scene } from './property.ts'
import { viewSentence } from './sentence-view.ts'
import { type Cell, claimOfCell, claimsOfCell, type TableContext, titlesProperty } from './table-cell.ts'
import { ITEMS } from './titled.ts'
import type { Claim, StatedValue } from './types.ts'

const LONGEST_ITEM = 120
const LONGEST_TITLE = 60
const ITEM =
  /^\s*(?:[:：—–]\s*|-\s+|,\s+|[(（])(?<value>[^()（）]{1,60}?)(?:(?<=\d[^,]{0,20}), [^()（）;:]{3,60})?\s*[)）]?[.;]?\s*$/u
/** What a title has before the name of what its items give. */
const LEAD = /^[^\p{L}]*(?:(?:the|their|our|all|present|these are the|here are the) )*/iu

/** What a title adds that changes nothing. */
const IN_SHORT =
  /(?:,? (?:at a glance|in brief|compared|by our count|(?:per|a) million(?: (?:input|output))? tokens|in (?:dollars|US dollars|tokens)))+$/iu

/** What a line says that the items of a list below it give: `Valuations:`, `## Licences`. Nothing for a sentence. */
export function listTitle(text: string): string | undefined {
  const words = text
    .trim()
    .replace(/[:：]$/u, '')
    .replace(/^.*[.!?]\s+/su, '')
    .replace(IN_SHORT, '')
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
  if (!isAlone || /\p{L}/u.test(text.slice(0, name.start).replace(LABEL, ''))) return []
  const licensed = LICENSED.exec(title)?.groups
  const state = STATE.exec(title)?.groups?.state ?? licensed?.behind ?? licensed?.before
  const inState = state === undefined ? [] : claimsOfState(passage, name, state, all, context)
  if (inState.length > 0 || value === undefined) return inState
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

/** `(a) the `, `Texas: the `. */
const LABEL = new RegExp(`^\\W*(?:\\(?[\\da-z]{1,3}\\)\\s+)?(?:(?:${PLACES})[:：—–] ?)?(?:the )?$`, 'iu')
/** What is said of an item in passing: `, of June 2026`, ` (federal)`. */
const ASIDE =
  /^(?:,? ?[(（][^()（）]{1,40}[)）]|, of [^,;:.]{3,24})?(?:\s*(?:[—–:,]|-(?=\s))\s*(?<note>[^.;:!?]{3,90}))?\s*[.;,]?\s*(?:and|or)?\s*$/u
/** What may be a state of its own, or one that is over. */
const STATED =
  /\d|(?<!\p{L})(?:gone|dead|over|out|off|down|lapses?|ends?|no|not|never|until|but|once|if|when|was|were|had|has|have|is|are|since|now|still|yet|again|former\p{L}*|previous\p{L}*|expected|planned|due|may|would|could|should|in force|in effect|open|closed|public|private|(?<!attorney )general\p{L}*|preview|beta|un\p{L}+|\p{L}+ly|(?!bas|nam|call|led|led|author|spon)\p{Ll}{3,}(?:ed|en|wn))(?!\p{L})/iu
const WORD =
  '(?:in|into|of|to|for|not|yet|no|longer|still|now|currently|already|generally|publicly|freely|force|effect|pending|proposed|draft|passed|signed|enacted|adopted|vetoed|repealed|rescinded|revoked|withdrawn|superseded|expired|lapsed|suspended|stayed|enjoined|delayed|postponed|available|unavailable|switched|off|retired|deprecated|discontinued|restricted|preview|beta|general|availability|service|live|open|closed|weights?|source|open-weights?|open-source|proprietary|API-only|listed|private|held|traded|unlisted|on|hold|the|books|statute|sale|offer|supported|binding|awaiting|signature|a|vote|before|Congress|parliament|discussion|under|consideration|negotiation|review)'
/** A title that says in what state the items below it are: `Still in force:`, `## Retired models`, `Open weights, by our count:`. */
const STATE = new RegExp(
  `^[^\\p{L}]*(?:(?:the|all|our|these|those|other|some|key|main|AI|federal|state|US|EU|national|present|remaining|following|further|what is|what are|here are|only) )*(?:${ITEMS} )?(?:(?:that|which) )?(?:(?:are|is|remain|remains) )?(?<state>${WORD}(?:[ -]${WORD}){0,4})(?: ${ITEMS})?(?:,? (?:by our count|today|at present|right now|for now|so far|to date|as we write))?[^\\p{L}\\p{N}]*$`,
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
  const aside = ASIDE.exec(prose.text.slice(name.end))
  if (!aside || STATED.test(aside.groups?.note ?? '')) return []
  const view = viewSentence(prose, { start: 0, end: prose.text.length }, [name], dates)
  const scene: Scene = { knowledge: context.knowledge, view, resolveDate: () => undefined }
  for (const property of all) {
    if (!property.kinds.includes(name.kind)) continue
    const stated = property.terms ? property.read?.(state, scene) : licenseRead(property, state, scene)
    if (stated)
      return [claimOfCell(property, stated, name, { prose, start: name.start, end: name.end }, context)]
  }
  return []
}

/** `Models under the Apache 2.0 licence`, `MIT-licensed models`. */
const LICENSED = new RegExp(
  `^[^\\p{L}]*(?:${ITEMS} |licen[sc]ed |released |published |available |(?:that|which) (?:are|is) )*under (?:the |an? )?(?<behind>[^.,:;]{2,30}?)(?: licen[sc]e)?[^\\p{L}\\p{N}]*$|^[^\\p{L}]*(?<before>\\p{L}[^,:;]{1,24}?)(?:[- ]licen[sc]ed)? ${ITEMS}[^\\p{L}\\p{N}]*$`,
  'iu',
)

/** What a property reads as a licence that is known. */
function licenseRead(property: Property, name: string, scene: Scene): StatedValue | undefined {
  const stated = property.valueType === 'text' ? property.read?.(name, scene) : undefined
  const isKnown = scene.knowledge.entities.get(String(stated?.value))?.kind === 'license'
  return isKnown ? stated : undefined
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
