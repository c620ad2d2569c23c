import type { Claim } from '../claims/types.ts'
import type { TextEdit } from '../text/text-edit.ts'

const PRESENT =
  '(?:currently|now|presently|today|at present|at the moment|at this time|right now|these days|for now)'
const AFTER = new RegExp(`^[*_]*\\s+${PRESENT}(?![\\w-])`, 'iu')
const OPENING = new RegExp(`^${PRESENT},?\\s+(?=\\S)`, 'iu')
const CLAUSE_END =
  /^[*_~]*["”’)]*[*_~]*(?:$|\s*$|\s*[.,;:!?|)\]—–，。；：！？]|\s*\[[@^]|\s+[–—-]\s|\s+(?:while|whereas|although|though)\b|\s*(?:\r\n?|\n)\s*(?:\r\n?|\n|[-*+|#>]|\d+[.)]\s|$)|\s*<!--)/u

const ATTRIBUTION =
  /(?<![\p{L}-])(?:according to|as told (?:to|by)|says|said|reports|writes|wrote|claims|claimed|told|argues|argued|notes|noted|tells)(?![\p{L}-])/iu

/** Whether the sentence tells what somebody says, in whose mouth another value would be false. */
export function isAttributed(text: string, { sentenceSpan, stance }: Claim): boolean {
  return stance.isReported === true || ATTRIBUTION.test(text.slice(sentenceSpan.start, sentenceSpan.end))
}

/** The form of `to be` that stands right before an offset. */
export function beVerbBefore(
  text: string,
  at: number,
): { readonly text: string; readonly start: number } | undefined {
  const before = text.slice(Math.max(0, at - 12), at)
  const match = /(?<![\p{L}\p{N}’'])(is|are|was|were)\s$/u.exec(before)
  return match ? { text: match[1] ?? '', start: at - before.length + match.index } : undefined
}

/** Whether the clause ends at an offset, so that another predicate can stand before it. */
export function endsClause(text: string, at: number): boolean {
  return CLAUSE_END.test(text.slice(at, at + 40))
}

/**
 * The edits that drop the words that say `now` around a value, which no more fit a state told with its date: at
 * the beginning of the sentence and right behind the value. The value's own are replaced with it.
 */
export function presentAdverbs(
  text: string,
  { sentenceSpan, subjectSpan }: Claim,
  value: { readonly end: number },
): readonly TextEdit[] {
  const edits: TextEdit[] = []
  const { start } = sentenceSpan
  const opening = OPENING.exec(text.slice(start, Math.min(sentenceSpan.end, start + 40)))?.[0]
  if (opening !== undefined && start + opening.length <= subjectSpan.start) {
    const at = start + opening.length
    const next = text.slice(at, at + 1)
    const isWord = /^\p{Ll}/u.test(next)
    const end = isWord ? at + 1 : at
    edits.push({ start, end, newText: isWord ? next.toUpperCase() : '', expected: text.slice(start, end) })
  }
  const behind = AFTER.exec(text.slice(value.end, value.end + 40))?.[0]
  if (behind !== undefined) {
    const from = value.end + (/^[*_]*/u.exec(behind)?.[0].length ?? 0)
    const end = value.end + behind.length
    edits.push({ start: from, end, newText: '', expected: text.slice(from, end) })
  }
  return edits
}

/** The edit that drops `currently` or `now` within a value that is to be dated. */
export function presentAdverbIn(text: string, from: number, to: number): TextEdit | undefined {
  const match = /(?<![\p{L}\p{N}-])(?:currently|now|presently|right now|at present)\s+/iu.exec(
    text.slice(from, to),
  )
  if (!match) return undefined
  const start = from + match.index
  return { start, end: start + match[0].length, newText: '', expected: match[0] }
}

const COMPARES =
  /\d|(?<![\p{L}-])(?:up|down|from|than|compared|versus|vs|making|makes|doubl\w+|tripl\w+|twice|half|since|after|before|following|when|which|that|because|thanks|as|so|just|only|first|now)(?![\p{L}-])/iu
const CITED = /\[[^\]]*@[^\]]*\]|\[\^[^\]\s]+\]|\]\([^)]*\)|<!--[\s\S]*?-->/gu

/**
 * What of a sentence stands beside a claim: `more` words that may only fit the value or name that stands there now, other
 * `words`, or nothing.
 */
export function besideClaim(text: string, { sentenceSpan, span }: Claim): 'more' | 'words' | 'nothing' {
  const before = text.slice(sentenceSpan.start, span.start)
  const after = text.slice(span.end, Math.max(span.end, sentenceSpan.end))
  const beside = `${before} ${after}`.replaceAll(CITED, ' ')
  if (COMPARES.test(beside)) return 'more'
  return /[\p{L}\p{N}]/u.test(beside) ? 'words' : 'nothing'
}
