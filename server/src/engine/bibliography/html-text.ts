const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** A text of CSL-JSON as plain text: without the tags that it may hold. */
export function fromHtml(text: string): string {
  if (!/[<&]/.test(text)) return text
  return fromEntities(text.replaceAll(/<\/?(?:i|b|em|strong|sup|sub|sc|span)\b[^<>]*>/gi, ''))
}

/** Decodes what DOI registries leave encoded, in BibTeX too. */
export function fromEntities(text: string): string {
  return text.includes('&')
    ? text.replaceAll(/&(amp|lt|gt|quot);/g, (all, name: string) => SIGNS[name] ?? all)
    : text
}
