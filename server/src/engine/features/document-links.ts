import type { Analysis, Mention } from '../analysis-types.ts'
import { toSource } from '../claims/place.ts'
import type { Block, Passage } from '../document/types.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { overlaps, type Span, shift } from '../text/span.ts'
import {
  billSites,
  billUrl,
  type Sitting,
  sessionOf,
  sittingIn,
  toldLegislature,
  toldSession,
} from './document-links/bill-session.ts'
import { findEurLex } from './document-links/eur-lex.ts'
import { existingLinks } from './document-links/existing-links.ts'
import { findFederalRegister } from './document-links/federal-register.ts'
import { type BillNumber, findBills } from './document-links/find-bills.ts'
import type { FoundLink } from './document-links/found-link.ts'
import { findArxiv, findDois } from './document-links/papers.ts'

export type { FoundLink }

const finders = [findDois, findArxiv, findEurLex, findFederalRegister]

/** What of a block does not depend on others. Spans are relative to it. */
interface BlockLinks {
  readonly year: number
  readonly links: readonly FoundLink[]
  readonly bills: readonly PlacedBill[]
  readonly sitting: Sitting
}

/** A number of a bill at its place, with the sentence that it stands in. */
interface PlacedBill extends Span {
  readonly bill: BillNumber
  /** What its sentence says of legislatures and of their session. */
  readonly own: Sitting
  readonly session?: number
}

const nowhere: Sitting = { states: new Set(), congresses: new Set() }

/**
 * Makes a finder of what a brief cites by an official identifier, in order: DOIs, arXiv, EUR-Lex, the Federal
 * Register, executive orders, bills. What is a link, code or a citation already is left alone. It keeps per
 * block what it found.
 */
export function createDocumentLinker(): (
  analysis: Analysis,
  knowledge: KnowledgeBase,
) => readonly FoundLink[] {
  const known = new WeakMap<Block, BlockLinks>()
  const linksOf = (block: Block, year: number): BlockLinks => {
    const before = known.get(block)
    if (before?.year === year) return before
    const found = readBlock(block, year)
    known.set(block, found)
    return found
  }
  return (analysis, knowledge) => {
    const year = Number(analysis.options.today.slice(0, 4))
    const blocks = analysis.brief.blocks.map(({ start, block }) => ({ start, ...linksOf(block, year) }))
    const policies = analysis.mentions.filter(({ kind }) => kind === 'policy')
    const document: Sitting = {
      states: new Set(blocks.flatMap(({ sitting }) => [...sitting.states])),
      congresses: new Set(blocks.flatMap(({ sitting }) => [...sitting.congresses])),
    }
    return blocks.flatMap(({ start, links, bills }) => {
      const placed = bills.flatMap(bill => billLink(shift(bill, start), policies, knowledge, document))
      return [...links.map(link => shift(link, start)), ...placed].sort((a, b) => a.start - b.start)
    })
  }
}

function readBlock(block: Block, year: number): BlockLinks {
  if (!/\d{2}|Congress/u.test(block.source)) return { year, links: [], bills: [], sitting: sittingOf(block) }
  const taken = existingLinks(block)
  const isFree = (span: Span): boolean => !taken.some(link => overlaps(link, span))
  const links = block.passages.flatMap(({ prose }) =>
    finders.flatMap(find =>
      [...find(prose.text, year)].map(link => ({ ...link, ...toSource(prose, link) })).filter(isFree),
    ),
  )
  const bills = block.passages.flatMap(passage => billsIn(passage).filter(isFree))
  return { year, links: withoutOverlaps(links), bills, sitting: sittingOf(block) }
}

function sittingOf({ source, passages }: Block): Sitting {
  return /\p{Lu}/u.test(source) ? sittingIn(passages.map(({ prose }) => prose.text).join('\n')) : nowhere
}

function billsIn({ prose, sentences }: Passage): readonly PlacedBill[] {
  return findBills(prose.text).flatMap(bill => {
    // Its own full stops may have been taken for a sentence's end.
    const around = sentences.filter(one => overlaps(one, bill))
    const [first, last] = [around[0], around.at(-1)]
    if (first === undefined || last === undefined) return []
    const at = { start: bill.start - first.start, end: bill.end - first.start }
    const sentence = prose.text.slice(first.start, last.end)
    const session = toldSession(sentence, at)
    const own = sittingIn(sentence)
    return [{ ...toSource(prose, bill), bill, own, ...(session === undefined ? {} : { session }) }]
  })
}

/** A bill leads somewhere only where the knowledge or the text tells both its legislature and its session. */
function billLink(
  { start, end, bill, own, session: beside }: PlacedBill,
  policies: readonly Mention[],
  knowledge: KnowledgeBase,
  document: Sitting,
): readonly FoundLink[] {
  const mention = firstOver(policies, start, end)
  const told = mention === undefined ? toldLegislature(own, document) : sessionOf(knowledge, mention.entity)
  const { legislature, session = beside } = told
  const id = legislature === undefined ? undefined : bill.ids[legislature]
  if (legislature === undefined || session === undefined || id === undefined) return []
  const url = billUrl(legislature, session, id)
  return url === undefined
    ? []
    : [{ start, end, url, title: `Open ${bill.text} on ${billSites[legislature]}` }]
}

/** The first of the mentions, which are in order, that shares something with a span. */
function firstOver(mentions: readonly Mention[], start: number, end: number): Mention | undefined {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((mentions[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const found = mentions[low]
  return found !== undefined && found.start < end ? found : undefined
}

function withoutOverlaps(links: readonly FoundLink[]): readonly FoundLink[] {
  const kept: FoundLink[] = []
  for (const link of [...links].sort((a, b) => a.start - b.start || b.end - a.end))
    if (!kept.some(other => overlaps(other, link))) kept.push(link)
  return kept
}
