import type { CslItem } from '../../knowledge/types.ts'
import { type DateForm, formatDate } from '../../text/date-form.ts'
import { isPartialDate } from '../../text/day.ts'

/** A source as a link that names who published it and when: `[Wren, 1 July 2026](https://…)`. */
export function linkedReference(csl: CslItem, form: DateForm): string {
  const comma = form.order === 'chinese' ? '，' : ', '
  const label = escaped([publisherOf(csl), dateOf(csl, form)].filter(part => part !== '').join(comma))
  return linked(label, addressOf(csl))
}

/** A source as a footnote tells it: `Wren, “Heron 2 is back”, 1 July 2026, <https://…>.` */
export function noteReference(csl: CslItem, form: DateForm): string {
  const title = csl.title === undefined ? '' : `“${escaped(csl.title)}”`
  const url = addressOf(csl)
  const parts = [escaped(publisherOf(csl)), title, dateOf(csl, form), url === undefined ? '' : `<${url}>`]
  return `${parts.filter(part => part !== '').join(', ')}.`
}

/** Where a source is found on the web. */
export function addressOf({ URL: url, DOI: doi }: CslItem): string | undefined {
  if (url !== undefined && /^https?:\/\//iu.test(url)) return url.replace(/[\s<>\\|]/gu, encodeURIComponent)
  return doi === undefined ? undefined : `https://doi.org/${encodeURI(doi)}`
}

function linked(label: string, url: string | undefined): string {
  if (url === undefined) return label
  return `[${label}](${/[()]/u.test(url) ? `<${url}>` : url})`
}

function publisherOf(csl: CslItem): string {
  const [person] = csl.author ?? []
  return csl.publisher ?? person?.literal ?? person?.family ?? csl['container-title'] ?? csl.title ?? csl.id
}

function dateOf({ issued }: CslItem, form: DateForm): string {
  const parts = issued?.['date-parts']?.[0]?.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'))
  const iso = parts?.join('-')
  if (iso === undefined) return issued?.literal === undefined ? '' : escaped(issued.literal)
  return isPartialDate(iso) ? formatDate(iso, form) : ''
}

/** Plain text as Markdown that shows it unchanged. */
function escaped(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\`*_[\]<>|~]/gu, '\\$&')
    .replaceAll(/@(?=[\p{L}\p{N}_{])/gu, '\\@')
}
