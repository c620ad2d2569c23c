/*
 * The texts of CSL-YAML and of `references:` are Markdown to Pandoc: signs that mean something there are
 * escaped by a backslash, and what stands in spans keeps its capitals.
 */

const ESCAPED =
  /\\([!-/:-@[-`{-~])|\[([^[\]]*)\](?:\{[^{}]*\}|\([^()\s]*\))|\*{1,2}([^*\s](?:[^*]*[^*\s])?)\*{1,2}/g

/** Markdown as plain text, as far as titles and names have any. */
export function fromMarkdown(text: string): string {
  return /[\\[*]/.test(text)
    ? text.replaceAll(
        ESCAPED,
        (_, sign?: string, span?: string, stressed?: string) => sign ?? span ?? stressed ?? '',
      )
    : text
}

/** Plain text as Markdown on one line that reads the same, with as few backslashes as that takes. */
export function toMarkdown(text: string): string {
  const count = (sign: string): number => text.split(sign).length - 1
  const paired = new Set(['$', '~', '^'].filter(sign => count(sign) > 1))
  const escaped = text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*[\]<]/g, '\\$&')
    .replaceAll(/[$~^]/g, sign => (paired.has(sign) ? `\\${sign}` : sign))
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])@|&(?=#?\w+;)/gu, '\\$&')
    .replaceAll('--', '\\-\\-')
  return escaped
    .replace(/^([#>|+:%-]|\(@?\w+\))/, '\\$1')
    .replace(/^(\w+)([.)])(?= )/, (all, label: string, sign: string) =>
      /^(?:\d+|[A-Za-z]|[ivxlcdm]+|[IVXLCDM]+)$/.test(label) ? `${label}\\${sign}` : all,
    )
}

/** An address that Markdown leaves as it is; its signs that would mean something are percent-encoded. */
export function toMarkdownUrl(url: string): string {
  const encode = (sign: string): string =>
    `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
  return url
    .replaceAll(/[\\`*[\]<>$^~'"{}@]/g, sign =>
      sign === '~' && url.split('~').length < 3 ? sign : encode(sign),
    )
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<=-)-|(?<=\.)\./gu, encode)
    .replaceAll(/&(?=#?\w+;)/g, encode)
}
