import { blockAt } from '../../document/block-at.ts'
import { OBJECT } from '../../document/prose.ts'
import { replacedSince, type Since } from '../../document/since.ts'
import type { Brief, Passage, PlacedBlock, Prose } from '../../document/types.ts'
import { type Span, shift, touches } from '../../text/span.ts'
import type { Text } from '../../text/text.ts'

/** A key that is being written, as the text has it. */
interface OpenKey {
  /** The key so far and what of it follows the cursor; without `@` and braces. */
  readonly span: Span
  /** What stands between `@` and the cursor. */
  readonly typed: string
  readonly isBraced: boolean
  /** Where the `@` stands. */
  readonly at: number
}

/** A place where a citation key is being written. */
export interface CitationPlace extends OpenKey {
  readonly block: PlacedBlock
  readonly passage: Passage
  /** Where the `@` stands, or was put, in the text as it was read. */
  readonly formerAt: number
}

const KEY_CHARACTER = /[\p{L}\p{M}\p{N}_:.#$%&\-+?<>~/]/u
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}_]/u
const LONGEST_KEY = 200

/**
 * The citation key under the cursor; nothing where Pandoc reads none: in code, URLs, e-mail addresses, front matter.
 * Where the text has changed `since` the brief was read, also nothing where more than a citation was typed.
 */
export function citationPlaceAt(brief: Brief, offset: number, since?: Since): CitationPlace | undefined {
  const key = openKeyAt(since?.text ?? brief.source, offset)
  if (key === undefined) return undefined
  const formerAt = since === undefined ? key.at : formerAtOf(brief, key, since)
  if (formerAt === undefined) return undefined
  if (brief.frontMatter.span && formerAt < brief.frontMatter.span.end) return undefined
  const block = blockAt(brief.blocks, formerAt)
  const passage = block?.block.passages.find(({ span }) => touches(shift(span, block.start), formerAt))
  if (block === undefined || passage === undefined) return undefined
  const isNew = since !== undefined && since.head <= key.at
  const isRead = isNew ? isBetween(passage.prose, formerAt - block.start) : isProse(block, passage, formerAt)
  return isRead ? { ...key, block, passage, formerAt } : undefined
}

/** What is typed of a key at an offset of a text, if it looks like one. */
export function openKeyAt(text: Text, offset: number): OpenKey | undefined {
  const found = openKey(text, offset)
  if (found === undefined) return undefined
  const { at, isBraced } = found
  const start = at + (isBraced ? 2 : 1)
  return {
    span: { start, end: keyEnd(text, offset, isBraced) },
    typed: text.slice(start, offset),
    isBraced,
    at,
  }
}

/** What may be typed with a citation: what opens it, parts it from the one before, and closes it. */
const TYPED = /^ ?[[(;]? ?-?@?\{?[^\s@{}[\];,]*[\]})]?$/u

/** Where the `@` of a key stands in the text as it was read, or was put since; nothing where anything else was changed. */
function formerAtOf(brief: Brief, { at, span }: OpenKey, since: Since): number | undefined {
  const { was, now } = replacedSince(brief, since)
  const isOfKey = now.start <= span.end && at <= now.end
  const isTyped = TYPED.test(since.text.slice(now.start, now.end))
  if (!isOfKey || !isTyped || now.end - now.start > LONGEST_KEY) return undefined
  if (now.start > at) return /\s/u.test(brief.source.slice(was.start, was.end)) ? undefined : at
  return was.start === was.end ? was.start : undefined
}

/** Whether text can be put at an offset: before, behind and within what is read, but not into code and the like. */
function isBetween({ offsets, text }: Prose, at: number): boolean {
  const index = offsets.indexOf(at)
  return index !== -1 && text[index] !== OBJECT && text[index - 1] !== OBJECT
}

/** The `@` that opens the word at the cursor. */
function openKey(text: Text, offset: number): { at: number; isBraced: boolean } | undefined {
  const from = Math.max(0, offset - LONGEST_KEY)
  const match = /@(\{?)([^\s@{}[\];,]*)$/u.exec(text.slice(from, offset))
  if (match === null) return undefined
  const isBraced = match[1] === '{'
  if (!isBraced && ![...(match[2] ?? '')].every(character => KEY_CHARACTER.test(character))) return undefined
  const at = from + match.index
  const before = codePointBefore(text, at)
  return WORD_CHARACTER.test(before) || before === '\\' || before === '@' ? undefined : { at, isBraced }
}

function codePointBefore(text: Text, at: number): string {
  const before = text.slice(Math.max(0, at - 2), at)
  return [...before].at(-1) ?? ''
}

function keyEnd(text: Text, offset: number, isBraced: boolean): number {
  let end = offset
  for (const character of text.slice(offset, offset + LONGEST_KEY)) {
    if (isBraced ? /[\s{}]/.test(character) : !KEY_CHARACTER.test(character)) break
    end += character.length
  }
  if (isBraced) return end
  while (end > offset && !WORD_CHARACTER.test(text.slice(end - 1, end))) end--
  return end
}

/** Whether the `@` is read as text or as a citation, not as part of code, a URL or mathematics. */
function isProse({ start, block }: PlacedBlock, { prose }: Passage, at: number): boolean {
  const relative = at - start
  if (block.citations.some(({ clusterSpan }) => touches(clusterSpan, relative))) return true
  const index = prose.offsets.indexOf(relative)
  return index === -1 ? isCaption(block.source, prose, relative) : prose.text[index] === '@'
}

/** Whether an offset lies between the brackets of an image. */
function isCaption(source: string, { text, offsets, ends }: Prose, at: number): boolean {
  const index = offsets.findLastIndex(offset => offset <= at)
  const start = offsets[index] ?? 0
  if (text[index] !== OBJECT || !source.startsWith('![', start)) return false
  const close = source.slice(start, ends[index]).search(/\](?:[([]|$)/)
  return at < start + close
}
