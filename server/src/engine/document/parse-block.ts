import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import { finishPassage } from './finish-passage.ts'
import { createMarkdownParser } from './markdown.ts'
import { type Gathered, gather } from './passages.ts'
import { readPlainBlock } from './plain-block.ts'
import type { Block } from './types.ts'
import { isUnreadable } from './unreadable.ts'

const BREAK = /^---[ \t]*(?:[\r\n]|$)/
const LABEL = /\[((?:[^[\]\\]|\\.){1,999})\]/gs
const DEFINITION = /^ {0,3}\[((?:[^[\]\\]|\\.){1,999})\]:/gms
const parse = createMarkdownParser()

/**
 * Parses the source of a block. `definitions` are the identifiers of the link definitions and footnotes made
 * elsewhere in the document, in the sense of `BlockLinks`.
 */
export function parseBlock(source: string, definitions: readonly string[] = []): Block {
  if (isUnreadable(source)) return unreadBlock(source)
  const resolved = BREAK.test(source) ? [] : definitions
  const read = readPlainly(source, resolved) ?? readMarkdown(source, resolved)
  const finished = read.passages.map(finishPassage)
  return {
    source,
    passages: finished.map(({ passage }) => passage),
    citations: [...finished, ...read.captions.map(finishPassage)]
      .flatMap(({ citations }) => citations)
      .sort((a, b) => a.keySpan.start - b.keySpan.start),
    directives: read.directives,
    problems: read.problems,
    links: { defines: read.defines, mentions: mentionedLabels(source), resolved },
  }
}

function readPlainly(source: string, labels: readonly string[]): Gathered | undefined {
  const read = readPlainBlock(source, labels)
  return (
    read && {
      passages: [...read.passages],
      captions: [],
      directives: [],
      problems: [],
      defines: [...read.defines],
    }
  )
}

/** What remark makes of a block. */
export function readMarkdown(source: string, labels: readonly string[]): Gathered {
  const { tree, shift } = parse(source, labels)
  return gather(tree, source, shift)
}

/** A block of which nothing is read. */
export function unreadBlock(source: string): Block {
  const links = { defines: [], mentions: [], resolved: [] }
  return { source, passages: [], citations: [], directives: [], problems: [], links }
}

/**
 * A block that is to be read later. What its footnotes define is guessed, so that what refers to them need not be
 * read twice.
 */
export function waitingBlock(source: string): Block {
  const unread = unreadBlock(source)
  if (headingDepth(source) === 0 && speaksForOthers(source))
    return { ...unread, isWaiting: true, isUrgent: true }
  if (!source.includes(']:')) return { ...unread, isWaiting: true }
  const defines = [...new Set([...source.matchAll(DEFINITION)].map(match => identifier(match[1] ?? '')))]
  return { ...unread, links: { defines, mentions: [], resolved: [] }, isWaiting: true }
}

/** The depth of a block that is one heading in a line of `#`, and nothing else; 0 for any other. */
export function headingDepth(source: string): number {
  if (!source.startsWith('#') || source.includes('<!--') || source.includes(']:')) return 0
  return LONE_HEADING.exec(source)?.[1]?.length ?? 0
}

const LONE_HEADING = /^(#{1,6})[ \t][^\r\n]*$/

/** Whether a block may hold a heading, a comment for Dateline or a link's definition. */
function speaksForOthers(source: string): boolean {
  return (
    (source.includes('#') && HEADING.test(source)) ||
    source.includes('<!--') ||
    UNDERLINE.test(source) ||
    (source.includes(']:') && !FOOTNOTE.test(source))
  )
}

const HEADING = /(?:^|[\r\n])[ \t>*+.)\d-]*#/
const UNDERLINE = /(?:^|[\r\n])[ \t>]*(?:=+|-+)[ \t]*(?:[\r\n]|$)/
/** A footnote that is no more than a paragraph. */
const FOOTNOTE = /^\[\^[^\s[\]]{1,99}\]:[ \t]+[\p{L}@[“"'(][^\r\n]*$/u

/** The identifiers that stand in brackets in `source`, which a definition elsewhere would make references. */
function mentionedLabels(source: string): string[] {
  if (!source.includes('[')) return []
  const labels = new Set<string>()
  for (const match of source.matchAll(LABEL)) {
    labels.add(identifier(match[1] ?? ''))
  }
  return [...labels]
}

function identifier(label: string): string {
  return normalizeIdentifier(label.replaceAll(/[\r\n][ \t>]*/g, ' ')).toLowerCase()
}
