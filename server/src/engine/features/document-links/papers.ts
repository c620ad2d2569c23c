import { type FindLinks, linkOf } from './found-link.ts'

const DOI =
  /(?<![\w./-])(doi\s?[:：]?\s?)?(10\.\d{4,9}\/[^\s"<>“”‘’«»，。；：！？、（）【】《》|\uFFFC]{1,200})/giu
const ARXIV =
  /(?<![A-Za-z\d])arxiv\s?[:：\s]\s?((\d{2})(\d{2})\.(\d{4,5})(?:v\d{1,2})?|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7}(?:v\d{1,2})?)(?![A-Za-z\d]|\.\d)/giu
const TRAILING = /[.,;:!?'*_~]$/u

/** DOIs (ISO 26324): told as such, or with a letter in what the registrant chose, which no date or ratio has. */
export const findDois: FindLinks = function* (text) {
  if (!text.includes('10.')) return
  for (const { 1: told, 2: written = '', 0: whole, index } of text.matchAll(DOI)) {
    const doi = trimmed(written)
    const suffix = doi.slice(doi.indexOf('/') + 1)
    if (suffix === '' || (told === undefined && !/[a-z]/iu.test(suffix))) continue
    const url = `https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}`
    yield linkOf(index + whole.length - written.length, doi, url, `DOI ${doi}`, 'doi.org')
  }
}

/** arXiv's identifiers in the form that their month demands: four digits until 2014, five since. */
export const findArxiv: FindLinks = function* (text) {
  if (!/arxiv/iu.test(text)) return
  for (const { 0: whole, 1: id = '', 2: year, 3: month, 4: number, index } of text.matchAll(ARXIV)) {
    if (year !== undefined && month !== undefined && number !== undefined) {
      const first = `${year}${month}`
      const digits = first >= '1501' ? 5 : 4
      if (month < '01' || month > '12' || first < '0704' || number.length !== digits) continue
    }
    const url = `https://arxiv.org/abs/${id}`
    yield linkOf(index + whole.length - id.length, id, url, `arXiv:${id}`, 'arxiv.org')
  }
}

/** Without the punctuation that closes the sentence, and brackets that open before. */
function trimmed(written: string): string {
  let end = written.length
  for (;;) {
    const last = written[end - 1] ?? ''
    const opening = { ')': '(', ']': '[', '}': '{' }[last]
    const inside = written.slice(0, end)
    const isLoose = opening !== undefined && inside.split(opening).length < inside.split(last).length
    if (!TRAILING.test(last) && !isLoose) return inside
    end--
  }
}
