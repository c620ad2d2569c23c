import type { Span } from '../text/span.ts'

/** Where an entry of `references` says its key; the entry's first line where that can't be told. */
export function idSpan(text: string, entry: Span, key: string): Span {
  const written = text.slice(entry.start, entry.end)
  const id = /(?:^|[\s{,])["']?id["']?\s*:\s*["']?/u.exec(written)
  const start = id ? entry.start + id.index + id[0].length : -1
  if (id && text.startsWith(key, start)) return { start, end: start + key.length }
  const line = /^[^\r\n]*/u.exec(written)?.[0] ?? ''
  return { start: entry.start, end: entry.start + line.trimEnd().length }
}

/** The whole lines of an entry that begins with a dash of its own; undefined for one written in brackets. */
export function entryLines(text: string, entry: Span): Span | undefined {
  const before = text.slice(0, entry.start)
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  if (!/^\s*-\s+$/u.test(text.slice(lineStart, entry.start))) return undefined
  const end = entry.start + text.slice(entry.start, entry.end).trimEnd().length
  const rest = /^[ \t]*(?:\r\n|\n|\r)/u.exec(text.slice(end, end + 80))
  return rest ? { start: lineStart, end: end + rest[0].length } : undefined
}
