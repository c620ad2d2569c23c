import { OBJECT } from '../../document/prose.ts'
import type { Brief, Passage, PlacedBlock, Prose } from '../../document/types.ts'
import { type Span, shift, touches } from '../../text/span.ts'
import type { Text } from '../../text/text.ts'

/** A place where a citation key is being written. */
export interface CitationPlace {
  /** The key so far and what of it follows the cursor; without `@` and braces. */
  readonly span: Span
  /** What stands between `@` and the cursor. */
  readonly typed: string
  readonly isBraced: boolean
  /** Where the `@` stands. */
  readonly at: number
  readonly block: PlacedBlock
  readonly passage: Passage
}

const KEY_CHARACTER = /[\p{L}\p{M}\p{N}_:.#$%&\-+?<>~/]/u
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}_]/u
const LONGEST_KEY = 200

/** The citation key under the cursor; nothing where Pandoc reads none: in code, URLs, e-mail addresses, front matter. */
export function citationPlaceAt(brief: Brief, offset: number): CitationPlace | undefined {
  const text = brief.source
  const found = openKey(text, offset)
  if (found === undefined) return undefined
  const { at, isBraced } = found
  if (brief.frontMatter.span && at < brief.frontMatter.span.end) return undefined
  const block = blockAt(brief, at)
  const passage = block?.block.passages.find(candidate => touches(shift(candidate.span, block.start), at))
  if (block === undefined || passage === undefined || !isProse(block, passage, at)) return undefined
  const start = at + (isBraced ? 2 : 1)
  return {
    span: { start, end: keyEnd(text, offset, isBraced) },
    typed: text.slice(start, offset),
    isBraced,
    at,
    block,
    passage,
  }
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

function blockAt(brief: Brief, offset: number): PlacedBlock | undefined {
  return brief.blocks.findLast(({ start }) => start <= offset)
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
