import type { Span } from '../../text/span.ts'

/** The legislatures whose bills are linked. */
export type Legislature = 'united-states' | 'california' | 'new-york'

/** What may be the number of a bill, and whose it may be. */
export interface BillNumber extends Span {
  readonly text: string
  /** By legislature, its own name of it: `house-bill/4`, `SB1047`, `S6953/amendment/B`. */
  readonly ids: Readonly<Partial<Record<Legislature, string>>>
}

const FEDERAL: readonly (readonly [RegExp, string])[] = [
  [/^H\.? ?R\.?$/u, 'house-bill'],
  [/^S\.$/u, 'senate-bill'],
  [/^H\. ?J\. ?Res\.$/u, 'house-joint-resolution'],
  [/^S\. ?J\. ?Res\.$/u, 'senate-joint-resolution'],
  [/^H\. ?Con\. ?Res\.$/u, 'house-concurrent-resolution'],
  [/^S\. ?Con\. ?Res\.$/u, 'senate-concurrent-resolution'],
  [/^H\. ?Res\.$/u, 'house-resolution'],
  [/^S\. ?Res\.$/u, 'senate-resolution'],
]
const CONGRESS =
  /(?<![A-Za-z.])(H\. ?R\.|HR|[HS]\. ?(?:J\. ?|Con\. ?)?Res\.|S\.) ?(\d{1,5})(?![\dA-Za-z]|[,.]\d|-[\dA-Z])/gu
const CALIFORNIA =
  /(?<![A-Za-z.])(SB|S\.B\.|Senate Bill|AB|A\.B\.|Assembly Bill)(?: No\.)?[ -]?(\d{1,4})(?![\dA-Za-z]|[,.]\d|-[\dA-Z])/gu
const NEW_YORK = /(?<![A-Za-z.])([SA])[.-]?(?: (?=\d+-?[A-Z]))?(\d{3,5})(?:-?([A-Z]))?(?![\dA-Za-z]|[,.]\d)/gu

/** The numbers of bills in a text; what a number is of, its surroundings have to tell. */
export function findBills(text: string): readonly BillNumber[] {
  const found: BillNumber[] = []
  const add = (match: RegExpExecArray, legislature: Legislature, id: string): void => {
    const [written] = match
    const span = { start: match.index, end: match.index + written.length }
    const known = found.findIndex(({ start, end }) => start === span.start && end === span.end)
    const before = known === -1 ? {} : found[known]?.ids
    const bill = { ...span, text: written, ids: { ...before, [legislature]: id } }
    if (known === -1) found.push(bill)
    else found[known] = bill
  }
  for (const match of text.matchAll(CONGRESS)) {
    const type = FEDERAL.find(([pattern]) => pattern.test(match[1] ?? ''))?.[1]
    if (type !== undefined) add(match, 'united-states', `${type}/${Number(match[2])}`)
  }
  for (const match of text.matchAll(CALIFORNIA))
    add(match, 'california', `${match[1]?.startsWith('A') ? 'AB' : 'SB'}${Number(match[2])}`)
  for (const match of text.matchAll(NEW_YORK)) {
    const amendment = match[3] === undefined ? '' : `/amendment/${match[3]}`
    add(match, 'new-york', `${match[1]}${Number(match[2])}${amendment}`)
  }
  return found
}
