import type { Cite } from '../../analysis-types.ts'
import type { Span } from '../../text/span.ts'
import type { TextEdit } from '../../text/text-edit.ts'
import type { CheckContext } from '../checker.ts'
import { ownEntry } from './new-entries.ts'
import { addressOf } from './reference-words.ts'

const PLAIN_KEY = /^[\p{L}\p{N}_]+(?:[:.#$%&\-+?<>~/][\p{L}\p{N}_]+)*$/u
/** How far behind its sentence a citation may stand. */
const REACH = 3

/** A key as Pandoc reads it in a sentence: `@key`, `@{odd key}`. */
export function keyWords(key: string): string {
  return PLAIN_KEY.test(key) ? `@${key}` : `@{${key}}`
}

/** Whether the sentence, or what stands right behind it, cites the source by key, address or note. */
export function isCitedIn({ csl, sentence }: Cite, context: CheckContext): boolean {
  const { brief, citations } = context
  const key = ownEntry(context, csl)?.key ?? csl.id
  const around = { start: sentence.start, end: sentence.end + REACH }
  const isIn = (span: Span): boolean => around.start <= span.start && span.start <= around.end
  if (citations.some(citation => (citation.key === key || citation.key === csl.id) && isIn(citation.cluster)))
    return true
  const words = brief.source.slice(sentence.start, sentence.end)
  const url = addressOf(csl)
  if (url !== undefined && words.includes(url)) return true
  const labels = [...words.matchAll(/\[\^([^\]\s]{1,60})\]/gu)].map(([, label]) => label)
  return brief.blocks.some(({ block }) =>
    block.passages.some(({ footnote, span }) => {
      if (footnote === undefined || !labels.includes(footnote)) return false
      const note = block.source.slice(span.start, span.end)
      return note.includes(keyWords(key)) || (url !== undefined && note.includes(url))
    }),
  )
}

/**
 * The edits that cite keys at an offset: in the cluster that stands there, in place of a key whose value is
 * replaced, else in brackets of their own.
 */
export function keyCitation(
  keys: readonly string[],
  at: number,
  cites: readonly Cite[],
  { brief, citations, judgments }: CheckContext,
): readonly TextEdit[] {
  const { text } = brief
  const there = citations.filter(
    ({ cluster }) =>
      cluster.end <= at && cluster.start >= at - 400 && text.slice(cluster.end, at).trim() === '',
  )
  const [first] = there
  const words = keys.map(keyWords).join('; ')
  const gap = /[\p{Script=Han}）》”，]$/u.test(text.slice(Math.max(0, at - 1), at)) ? '' : ' '
  if (!first || !text.startsWith('[', first.cluster.start))
    return [{ start: at, end: at, newText: `${gap}[${words}]`, expected: '' }]
  const overtaken = new Set(cites.flatMap(({ insteadOf = [] }) => insteadOf))
  const old = there.filter(({ key }) => overtaken.has(key))
  const [cite] = cites
  const isAlone =
    cite !== undefined &&
    judgments.filter(({ claim }) => claim.sentenceSpan.start === cite.sentence.start).length === 1
  const [replaced] = old
  const [key] = keys
  if (
    isAlone &&
    old.length === 1 &&
    keys.length === 1 &&
    replaced &&
    key !== undefined &&
    PLAIN_KEY.test(key)
  ) {
    const { start, end } = replaced
    return [{ start, end, newText: key, expected: text.slice(start, end) }]
  }
  const end = first.cluster.end - 1
  return [{ start: end, end, newText: `; ${words}`, expected: '' }]
}
