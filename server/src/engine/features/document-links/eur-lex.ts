import { type FindLinks, type FoundLink, linkOf } from './found-link.ts'

const SITE = 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri='
const CELEX =
  /(?<![A-Za-z\d])(CELEX(?:\s(?:no\.?|number))?\s?[:：]?\s?)?(\d((?:19|20)\d{2})([A-Z]{1,2})\d{4}(?:\(\d{2}\))?(?:-\d{8})?)(?![A-Za-z\d])/giu
const NUMBERED =
  /(?<![A-Za-z])(Regulation|Directive|Decision) \((?:EU|EC|EEC|Euratom|CFSP|EU, Euratom)\) (No\.? )?(\d{1,4})\/(\d{1,4})(?![\d/])/gu
const SUFFIXED = /(?<![A-Za-z])(Directive|Decision) (\d{2}|\d{4})\/(\d{1,4})\/(?:EU|EC|EEC)(?![A-Za-z])/gu
const COM = /(?<![A-Za-z])COM ?\((\d{4})\) ?(\d{1,4})(?: final)?(?![\d/])/gu
const LETTERS: Readonly<Record<string, string>> = { Regulation: 'R', Directive: 'L', Decision: 'D' }
/** Sectors and types that are CELEX numbers beyond doubt: legislation, preparatory acts, case-law. */
const CERTAIN = /^(?:3[RLD]|5(?:PC|DC|SC|JC)|6(?:CJ|TJ|CC|CO|TO))$/u

/** Acts of the European Union: CELEX numbers, acts as they are cited, the Commission's COM documents. */
export const findEurLex: FindLinks = function* (text) {
  if (!/\d{4}/u.test(text)) return
  for (const { 0: whole, 1: told, 2: id = '', 3: year, 4: type, index } of text.matchAll(CELEX)) {
    const celex = id.toUpperCase()
    if (!isYear(Number(year)) || (told === undefined && !CERTAIN.test(`${celex[0]}${type}`))) continue
    const start = index + whole.length - id.length
    yield linkOf(start, id, `${SITE}CELEX:${celex}`, `CELEX ${celex}`, 'EUR-Lex')
  }
  for (const { 0: whole, 1: kind = '', 2: no, 3: first = '', 4: second = '', index } of text.matchAll(
    NUMBERED,
  )) {
    // Since 2015 acts count by year; regulations before that by number, which "No" tells.
    const [year, number] = no === undefined ? [first, second] : [second, first]
    yield* actLink(whole, index, kind, year, number)
  }
  for (const { 0: whole, 1: kind = '', 2: year = '', 3: number = '', index } of text.matchAll(SUFFIXED)) {
    yield* actLink(whole, index, kind, year, number)
  }
  for (const { 0: whole, 1: year = '', 2: number = '', index } of text.matchAll(COM)) {
    if (isYear(Number(year)))
      yield linkOf(
        index,
        whole,
        `${SITE}COM:${year}:${Number(number)}:FIN`,
        `COM(${year}) ${number}`,
        'EUR-Lex',
      )
  }
}

function* actLink(
  whole: string,
  index: number,
  kind: string,
  written: string,
  number: string,
): Iterable<FoundLink> {
  const year = written.length === 2 ? Number(`19${written}`) : Number(written)
  if (!isYear(year) || Number(number) === 0) return
  const celex = `3${year}${LETTERS[kind] ?? ''}${number.padStart(4, '0')}`
  yield linkOf(index, whole, `${SITE}CELEX:${celex}`, whole, 'EUR-Lex')
}

function isYear(year: number): boolean {
  return year >= 1952 && year < 2100
}
