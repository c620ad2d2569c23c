import { type FindLinks, linkOf } from './found-link.ts'

const SITE = 'https://www.federalregister.gov'
const PAGE =
  /(?<![\w.,/-])(\d{2,3}) (?:FR|F\.R\.|Fed\. ?Reg\.|Federal Register) (\d{1,3}(?:,\d{3})+|\d{1,6})(?![\d%]|[.,]\d|[A-Za-z])/gu
const DOCUMENT = /(?<![A-Za-z])FR Doc\.?(?: No\.?| Number)?:? ?((?:C\d-)?(?:19|20)\d{2}-\d{4,6})(?!\d|-\d)/gu
const ORDER =
  /(?<![A-Za-z])(?:Executive Order|Exec\. Order|E\. ?O\.|EO)(?: No\.?| Number)? ?(1[2-5]\d{3})(?!\d|[.,]\d|-\d)/gu
const CHINESE_ORDER = /第 ?(1[2-5]\d{3}) ?[号號](?:总统|總統)?行政(?:命令|令)/gu
/** Volume 1 is that of 1936; the site has what was published since 1994. */
const YEAR_BEFORE_FIRST_VOLUME = 1935
const FIRST_VOLUME = 59
/** The first executive order of 1994. */
const FIRST_ORDER = 12_890

/** Pages and documents of the Federal Register, and the executive orders published in it. */
export const findFederalRegister: FindLinks = function* (text, year) {
  for (const { 0: whole, 1: volume = '', 2: page = '', index } of text.matchAll(PAGE)) {
    if (Number(volume) < FIRST_VOLUME || Number(volume) > year - YEAR_BEFORE_FIRST_VOLUME) continue
    const number = page.replaceAll(',', '')
    const url = `${SITE}/citation/${volume}-FR-${number}`
    yield linkOf(index, whole, url, `${volume} FR ${number}`, 'federalregister.gov')
  }
  for (const { 0: whole, 1: id = '', index } of text.matchAll(DOCUMENT))
    yield linkOf(index, whole, `${SITE}/d/${id}`, `document ${id}`, 'federalregister.gov')
  for (const pattern of [ORDER, CHINESE_ORDER]) {
    for (const { 0: whole, 1: number = '', index } of text.matchAll(pattern)) {
      if (Number(number) < FIRST_ORDER) continue
      const url = `${SITE}/executive-order/${number}`
      yield linkOf(index, whole, url, `Executive Order ${number}`, 'federalregister.gov')
    }
  }
}
