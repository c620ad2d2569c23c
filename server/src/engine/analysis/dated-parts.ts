import { cellOf } from '../claims/extract-fields.ts'
import type { Property } from '../claims/property.ts'
import { type Cell, claimsOfCell, type TableContext } from '../claims/table-cell.ts'
import type { Claim, Verdict } from '../claims/types.ts'
import type { Passage } from '../document/types.ts'
import { policyOf, type Topic, type Topics } from '../entities/topics.ts'

/*
 * A calendar of a law: items and rows that give a day for each of its parts, below a text about it. Which law is meant
 * nothing says but that some of the days are known to be right.
 */

/** `2 August 2026: high-risk systems`, `From May 2027 – the duties`: a day, and what begins then. */
const DAY_FIRST =
  /^\s*(?:(?:from|since|by|on|as of|until) )?(?<day>.{3,40}?)\s*(?:[:：]| [—–-])\s*(?<part>\p{L}[^.;]{4,120}?)[.;]?\s*$/iu
/** `High-risk systems: 2 August 2026`. */
const DAY_LAST =
  /^\s*(?<part>\p{L}[^.;:：]{4,120}?)\s*(?:[:：,]| [—–-])\s*(?:(?:from|since|by|on|as of|until) )?(?<day>.{3,40}?)[.;]?\s*$/iu
const LONGEST = 180

/** Whether several passages give a day each, as those of a calendar do. */
export function isCalendar(passages: readonly Passage[]): boolean {
  const dated = passages.filter(
    passage => isPart(passage) && passage.dates.length === 1 && passage.prose.text.length <= LONGEST,
  )
  return dated.length > 1
}

function isPart({ list, cell, quoted }: Passage): boolean {
  return (list !== undefined || cell !== undefined) && !quoted
}

/** The policy that a calendar may be of, as if it were named in it. */
export function calendarOf(passages: readonly Passage[], spokenOf: Topics | undefined): Topic | undefined {
  return spokenOf && isCalendar(passages) ? policyOf(spokenOf) : undefined
}

/** The claims of a calendar that are kept: all of them where some day is known to be right, else none. */
export function upheld(
  claims: readonly Claim[],
  verdictOf: (claim: Claim) => Verdict | undefined,
): readonly Claim[] {
  return claims.some(claim => verdictOf(claim) === 'current') ? claims : []
}

/** What an item says of a part of a policy: the day from which it applies. */
export function claimsOfPart(
  passage: Passage,
  policy: Topic,
  all: readonly Property[],
  context: TableContext,
): readonly Claim[] {
  const { prose, dates } = passage
  const [date, ...others] = dates
  if (!date || others.length > 0 || prose.text.length > LONGEST || passage.list === undefined) return []
  for (const form of [DAY_FIRST, DAY_LAST]) {
    const { day, part } = form.exec(prose.text)?.groups ?? {}
    const at = day === undefined ? -1 : prose.text.indexOf(day)
    if (day === undefined || part === undefined || date.start !== at || date.end !== at + day.length) continue
    const value = cellOf(passage, [], { start: at, end: at + day.length })
    const subject = { ...policy, start: 0, end: 0, isFamily: false, isAnaphor: true }
    return claimsOfCell(value, header(passage), [subject], all, context, part)
  }
  return []
}

function header(passage: Passage): Cell {
  const prose = { ...passage.prose, text: 'Applies from' }
  return { passage: { ...passage, prose, dates: [] }, row: 0, column: 0, mentions: [] }
}
