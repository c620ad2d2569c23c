/** A text as Markdown that shows it unchanged; line ends become spaces. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
}

/** A link, or the escaped text alone where there is no URL that may be followed. */
export function linkTo(text: string, url: string | undefined): string {
  const label = escapeMarkdown(text)
  if (url === undefined || !/^https?:\/\//i.test(url)) return label
  const target = url.replace(/[<>\s\\]/g, encodeURIComponent)
  return /[()]/.test(target) ? `[${label}](<${target}>)` : `[${label}](${target})`
}

/** A text as inline code, whatever backticks it holds. */
export function codeSpan(text: string): string {
  const fence = '`'.repeat(1 + Math.max(0, ...(text.match(/`+/g) ?? []).map(run => run.length)))
  return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`
}
