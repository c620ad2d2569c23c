import type { ProseMention } from '../entities/types.ts'
import { groupBy } from '../text/group-by.ts'
import type { CompiledPhrases } from './compiled-phrases.ts'
import { claimsOfDay, tellsEvents } from './dated-row.ts'
import { claimsOfProse } from './extract.ts'
import type { Topics } from './extract-fields.ts'
import type { Property } from './property.ts'
import { wholeDate } from './spoken-date.ts'
import { type Cell, claimsOfCell, type TableContext, titlesProperty } from './table-cell.ts'
import type { Claim } from './types.ts'

export type { Cell, TableContext } from './table-cell.ts'

/**
 * The claims of one table. A cell speaks of the entity that its row or its column names, of the property
 * that the other names; a cell with sentences is read as prose about them besides.
 */
export function claimsOfTable(
  cells: readonly Cell[],
  phrases: CompiledPhrases,
  all: readonly Property[],
  outer: TableContext,
  topics: Topics = [],
): readonly Claim[] {
  const grid = new Map(cells.map(cell => [`${cell.row}:${cell.column}`, cell]))
  const headsColumns = isTransposed(cells, all)
  const rows = groupBy(cells, cell => cell.row)
  const isDating = ({ row, column }: Cell) =>
    row > 0 && DATES.test(grid.get(`0:${column}`)?.passage.prose.text.trim() ?? '')
  const datingOf = groupBy(cells.filter(isDating), cell => cell.row)
  const leads = new Map(
    [...rows].map(([row, own]) => [
      row,
      own.find(cell => leadsRow(cell) && headsRows(grid.get(`0:${cell.column}`))) ??
        own.find(leadsRow) ??
        own.find(namesBody) ??
        onlyBody(own),
    ]),
  )
  const heads = rows.get(0) ?? []
  const table = {
    ...outer,
    titles: cells
      .filter(({ row, column }) => row === 0 || column === 0)
      .map(({ passage }) => passage.prose.text),
    isPriceList:
      !headsColumns &&
      [/^(?:input|in|prompt)\b/iu, /^(?:output|out|completion)\b/iu].every(side =>
        heads.some(({ passage }) => side.test(passage.prose.text.trim())),
      ),
  }
  const untold = new Set(cells.filter(cell => isPending(cell) || isServed(cell)).map(cell => cell.row))
  const ours = ofDealings(heads)
  return cells
    .filter(cell => cell.row > 0 && !untold.has(cell.row) && cell.passage.prose.text.trim() !== '')
    .filter(({ column }) => !ours.has(column))
    .flatMap(cell => {
      const dating = datingOf.get(cell.row)?.find(other => other !== cell)
      const head = grid.get(`0:${cell.column}`)
      const isStep = dating !== undefined && head !== undefined && isDatedStep(cell, head, dating, rows)
      const context = dating && !isStep ? datedBy(dating, table) : table
      const ofDay =
        dating && tellsEvents(head) && cell.mentions.length > 0
          ? claimsOfDay(cell, dating, phrases, all, table)
          : []
      const lead = headsColumns ? grid.get(`${cell.row}:0`) : leads.get(cell.row)
      const [entity, title] = headsColumns ? [head, lead] : [lead, head]
      if (head && !headsColumns) {
        const named = lead && partNamed(lead)
        const part = lead ? named : partOf(cell, rows.get(cell.row) ?? [])
        const whole = part === undefined ? undefined : named ? lead?.mentions : wholeOf(heads, topics)
        const words = `${part} ${withoutNames(heads)}`
        const ofPart = whole ? claimsOfCell(cell, head, whole, all, context, words) : []
        if (ofPart.length > 0) return ofPart
        const isOther = lead && lead !== cell && (named !== undefined || isOfWork(lead, grid.get('0:0')))
        if (isOther) return claimsOfProse(cell.passage, cell.mentions, phrases, context)
      }
      const isOwn = entity === cell || title === cell
      const beside = headsColumns ? [] : modelOf(rows.get(cell.row) ?? [], cell, grid)
      const subjects = [...(entity?.mentions ?? []), ...beside]
      const claims = entity && title && !isOwn ? claimsOfCell(cell, title, subjects, all, context) : []
      if (claims.length > 0 && cell.passage.sentences.length < 2) return claims
      const implied = firstOfKinds([...cell.mentions, ...(entity?.mentions ?? [])])
      const readings =
        implied.length === 0 ? [cell.mentions] : implied.map(subject => withImplied(cell, subject))
      const told = readings.flatMap(mentions => claimsOfProse(cell.passage, mentions, phrases, context))
      return unique([...ofDay, ...claims, ...told])
    })
}

const DEALING =
  /^(?:(?:our|your) .*|.* for us|contacts?|account manager|used by|users?|procured|renewal|renews|contract(?: \p{L}+)?|budget|cost per (?:month|year)|spend|supplier of)$/iu
const SHARED = /^(?:since|city|where|location|base|home|place)$/iu

/** The columns that tell of somebody's dealings with what a row names, and not of it: where the contact is, since when. */
function ofDealings(heads: readonly Cell[]): ReadonlySet<number> {
  const titled = (words: RegExp) => heads.filter(({ passage }) => words.test(passage.prose.text.trim()))
  return new Set(titled(DEALING).length > 0 ? titled(SHARED).map(({ column }) => column) : [])
}

const PENDING =
  /^(?:tbd|tba|tbc|to be (?:determined|announced|confirmed)|(?:expected|planned|upcoming|forthcoming|rumou?red|unreleased|not yet released)(?: .{0,20})?|未定|待定|未发布|预计.{0,12})$/iu

/** Whether a cell leaves open what is yet to come: its row tells plans. */
function isPending({ row, passage }: Cell): boolean {
  return row > 0 && PENDING.test(passage.prose.text.trim())
}

/** Whether entities head the columns: several do, or one does and the first column has what properties are called. */
function isTransposed(cells: readonly Cell[], all: readonly Property[]): boolean {
  const heads = cells.filter(cell => cell.row === 0 && cell.column > 0 && namesSubject(cell)).length
  if (heads !== 1) return heads > 1
  const rows = cells.filter(cell => cell.row > 0 && cell.column === 0)
  const isProperty = (cell: Cell) => !namesSubject(cell) && titlesProperty(cell, all)
  return rows.length > 0 && rows.filter(isProperty).length * 2 >= rows.length
}

const DATES =
  /^(?:date|as[- ]of|year|when|month|period|time|updated|last updated|day|quarter|日期|时间|年份)$/iu

const STATUS = /^(?:(?:current|legal|legislative) )?(?:status|state|stage)$/iu
const STILL = /\b(?:not yet|yet to|still|awaits?|awaiting|pending)\b/iu

/**
 * Whether the date behind a status is the day of the step that led there, for the status says what is yet to come:
 * `signed, not yet in force | 3 May`. A table that names one law in several rows tells its history.
 */
function isDatedStep(
  cell: Cell,
  head: Cell,
  dating: Cell,
  rows: ReadonlyMap<number, readonly Cell[]>,
): boolean {
  const text = cell.passage.prose.text
  if (dating.column < cell.column || !STATUS.test(head.passage.prose.text.trim()) || !STILL.test(text))
    return false
  const named = [...rows].flatMap(([row, cells]) => {
    const policies = cells.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'policy'))
    return [...new Set(policies.map(({ entity }) => entity))].map(entity => ({ row, entity }))
  })
  const own = new Set(named.filter(({ row }) => row === cell.row).map(({ entity }) => entity))
  return named.every(({ row, entity }) => row === cell.row || !own.has(entity))
}

/** A row that gives its own date tells what was so then: a timeline, a list of rounds. */
function datedBy(dating: Cell, context: TableContext): TableContext {
  const date = wholeDate(dating.passage, context.dates.anchor)
  if (!date) return context
  return { ...context, dates: { ...context.dates, inherited: [date, ...context.dates.inherited] } }
}

function namesSubject(cell: Cell): boolean {
  return cell.mentions.some(({ kind }) => kind === 'model' || kind === 'lab' || kind === 'policy')
}

const MODELS = /\b(?:models?|flagship|LLM|release|system)\b|^(?:latest|newest|most recent)$/iu

/** The one model of a row about a lab: `Osier | Lark 2 (latest model) | 128K`. */
function modelOf(row: readonly Cell[], cell: Cell, grid: ReadonlyMap<string, Cell>): readonly ProseMention[] {
  const named = row.filter(
    other =>
      other !== cell &&
      other.mentions.some(({ kind }) => kind === 'model') &&
      MODELS.test(grid.get(`0:${other.column}`)?.passage.prose.text.trim() ?? ''),
  )
  const [only, ...others] = named
  const [model, ...more] = only?.mentions.filter(({ kind }) => kind === 'model') ?? []
  return model && others.length === 0 && more.length === 0 ? [model] : []
}

/** The words beside a cell that say what of the whole it speaks of. */
function partOf(cell: Cell, row: readonly Cell[]): string | undefined {
  const others = row.filter(other => other !== cell && /\p{L}/u.test(other.passage.prose.text))
  return others.find(({ passage }) => passage.dates.length === 0)?.passage.prose.text
}

/** What of a policy a cell names that names more than it: `EU AI Act prohibitions`, `Prohibitions under the EU AI Act`. */
function partNamed({ passage, mentions }: Cell): string | undefined {
  const [policy, ...others] = mentions.filter(({ kind }) => kind === 'policy')
  if (!policy || others.length > 0) return undefined
  const { text } = passage.prose
  const behind =
    /^(?:['’]s|[,:]| [–—-])? (?!and\b|or\b|as\b|in\b|of\b|\()(?:[\p{Ll}-]{3,}|(?:Annex|Article|Chapter|Title) [\dIVX]+)[^.;:]*$/u.exec(
      text.slice(policy.end),
    )?.[0]
  const before = /^(.*\p{L}{3}) (?:under|of|in) (?:the )?$/iu.exec(text.slice(0, policy.start))?.[1]
  return behind?.replace(/^(?:['’]s|[,:]| [–—-])/u, '').trim() ?? before
}

const WORK =
  /^(?:tasks?|actions?|(?:action )?items?|deliverables?|documents?|projects?|steps?|works?|memos?|drafts?|outputs?|activit(?:y|ies)|owner|team)$/iu

/** Whether a row is about somebody's work on a policy, whose status is the work's. */
function isOfWork({ column, mentions }: Cell, corner: Cell | undefined): boolean {
  const isPolicy = mentions.some(({ kind }) => kind === 'policy')
  return isPolicy && column > 0 && WORK.test(corner?.passage.prose.text.trim() ?? '')
}

/** The one policy that a table is about: its header names it, else what stands above. */
function wholeOf(header: readonly Cell[], topics: Topics): readonly ProseMention[] | undefined {
  const named = header.flatMap(({ mentions }) => mentions).filter(({ kind }) => kind === 'policy')
  const above = topics
    .filter(({ kind }) => kind === 'policy')
    .map(topic => ({ ...topic, start: 0, end: 0, isFamily: false, isAnaphor: true }))
  const whole = named.length > 0 ? named : above
  return whole[0] && whole.every(({ entity }) => entity === whole[0]?.entity) ? whole : undefined
}

/** The words of a header besides the names in it. */
function withoutNames(header: readonly Cell[]): string {
  return header
    .map(({ passage, mentions }) =>
      mentions.reduceRight(
        (text, { start, end }) => `${text.slice(0, start)}${text.slice(end)}`,
        passage.prose.text,
      ),
    )
    .join(' ')
}

/** Whether a row is about what a cell names: a remark that mentions another model (`replaced by X`) does not say so. */
function leadsRow(cell: Cell): boolean {
  if (!namesSubject(cell)) return false
  const [first] = cell.mentions
  const isRemark =
    cell.column > 0 &&
    first?.kind === 'model' &&
    /\p{Ll}/u.test(cell.passage.prose.text.slice(0, first.start))
  return !isRemark
}

/** What a column of names is called, whose things the other columns tell. */
const NAMES =
  /^(?:(?:AI |language )?models?(?: name)?|LLM|systems?|laws?|acts?|bills?|polic(?:y|ies)|orders?|instruments?|measures?|statutes?|regulations?|rules?|(?:模型|法规|法案|法律|条例|政策)(?:名称)?|[规規]定|法[規規]|法律名稱|模型名稱|條例)$/iu

function headsRows(header: Cell | undefined): boolean {
  return header !== undefined && NAMES.test(header.passage.prose.text.trim())
}

const SERVED = /^[\s\ufffc]*\ufffc[\s\ufffc]*$/u

/** Whether a cell opens its row with an identifier in code: the row tells how somebody serves a model, within limits of their own. */
function isServed({ row, column, passage }: Cell): boolean {
  return row > 0 && column === 0 && SERVED.test(passage.prose.text)
}

/** What a row is about where it names nothing else. */
function namesBody(cell: Cell): boolean {
  return cell.column === 0 && cell.mentions.some(({ kind }) => kind === 'organization')
}

/** The one cell of a row that names a body, wherever it stands. */
function onlyBody(row: readonly Cell[]): Cell | undefined {
  const [body, ...others] = row.filter(({ mentions }) => mentions.some(({ kind }) => kind === 'organization'))
  return others.length === 0 ? body : undefined
}

/** The first mention of each kind, the nearest first: what a sentence without a subject can speak of. */
function firstOfKinds(mentions: readonly ProseMention[]): readonly ProseMention[] {
  return mentions.filter(
    (mention, index) => mentions.findIndex(other => other.kind === mention.kind) === index,
  )
}

/** Sentences of a cell that name no entity are read as if `subject` were named at their start. */
function withImplied(cell: Cell, subject: ProseMention): readonly ProseMention[] {
  const silent = cell.passage.sentences.filter(
    ({ start, end }) => !cell.mentions.some(mention => mention.start >= start && mention.end <= end),
  )
  const unvoiced = silent.map(({ start }) => ({ ...subject, start, end: start, isAnaphor: true }))
  return [...cell.mentions, ...unvoiced].toSorted((a, b) => a.start - b.start)
}

function unique(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Map(
    claims.map(claim => [`${claim.property} ${claim.subject} ${claim.valueSpan.start}`, claim]),
  )
  return [...seen.values()]
}
