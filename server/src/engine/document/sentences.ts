import { matchesOf } from '../text/matches.ts'
import type { Sentence } from './types.ts'

const CLOSERS = '"\'”’»)\\]」』）】\\uFFFC'
const TERMINATOR = new RegExp(
  `[。！？；]+[${CLOSERS}]*|(?:[.!?]+|…+)[${CLOSERS}]*(?:\\d{1,2}|[¹²³⁰⁴-⁹]{1,3}(?: [¹²³⁰⁴-⁹]{1,3})?|(?:\\[\\^?[\\w,– -]{1,12}\\]){1,4})?(?=\\s|$)`,
  'g',
)
const OPENERS = /["'“‘«([「『（【\s]/
const LONGEST_ABBREVIATION = 24
/** What is longer is a list, a table or data; it comes in pieces, so that no rule reads more than this at once. */
const LONGEST_SENTENCE = 2000

/** These go on, whatever follows. */
const NEVER_LAST = new Set(
  'dr mr mrs ms prof gen sen rep gov hon pres st vs v cf e.g i.e eg ie approx ca est art arts sec secs fig figs eq eqs vol vols ch pp ed eds viz resp incl excl ref refs tab para paras pt'.split(
    ' ',
  ),
)
/** These go on before a number. */
const BEFORE_NUMBER = new Set(
  'no nos reg stat p n jan feb mar apr jun jul aug sep sept oct nov dec op app ver'.split(' '),
)
/** These may end a sentence; they do when a word follows that seldom starts a name. */
const SOMETIMES_LAST = new Set(
  'fed u.s u.k u.n e.u u.s.a d.c p.r.c a.m p.m ph.d etc inc corp ltd co llc plc bros jr sr al dept univ assn intl gov mt'.split(
    ' ',
  ),
)
const STARTERS = new Set(
  'The This That These Those A An In On At By For From With Under Since While When If As But And So Or Yet It Its He She They We I You There Here However Although Though After Before Both Each Some Many Most No Not Now Today Then What Why How Such Their Our His Her To Meanwhile Moreover Instead Still Only Also'.split(
    ' ',
  ),
)

/** The number that a paragraph of a note or a law begins with: `3.2 The …`, `(4) The …`. */
const NUMBER = /^\s*(?:\d{1,3}(?:\.\d{1,3}){1,4}\.?|\(\d{1,3}\))\s+(?=["“‘(\uFFFC]?\p{Lu}\p{Ll}*[\s,’'-])/u

/**
 * The sentences of a passage, in English and Chinese, without the space between them; together all its words but the
 * number that it begins with.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = skipSpace(text, NUMBER.exec(text)?.[0].length ?? 0)
  for (const match of matchesOf(text, TERMINATOR)) {
    const end = match.index + match[0].length
    if (end <= start || !isEnd(text, start, match.index, match[0])) continue
    addSentence(sentences, text, start, end)
    start = skipSpace(text, end)
  }
  const end = text.trimEnd().length
  if (start < end) addSentence(sentences, text, start, end)
  return sentences
}

function addSentence(sentences: Sentence[], text: string, from: number, end: number): void {
  if (end - from <= LONGEST_SENTENCE) {
    sentences.push({ start: from, end })
    return
  }
  for (let start = from; start < end; ) {
    const limit = Math.min(end, start + LONGEST_SENTENCE)
    const stop = limit === end ? end : lastGap(text, start, limit)
    sentences.push({ start, end: stop, isPiece: true })
    start = Math.min(end, skipSpace(text, stop))
  }
}

/** The end of the last word before `limit`; where there is none, `limit` itself, between two characters. */
function lastGap(text: string, start: number, limit: number): number {
  let at = limit
  while (at > start && !/\s/.test(text[at] ?? '')) at--
  while (at > start && /\s/.test(text[at - 1] ?? '')) at--
  if (at > start) return at
  return /[\uDC00-\uDFFF]/.test(text[limit] ?? '') ? limit - 1 : limit
}

function isEnd(text: string, start: number, at: number, terminator: string): boolean {
  if (/^[。！？；]/.test(terminator)) return true
  const word = wordBefore(text, start, at)
  const note = /\d+$/.test(terminator)
  if (note && !/\p{Ll}{3}$|[)”’"]$/u.test(word + terminator.replace(/\d+$/, '').slice(1))) return false
  let next = at + terminator.length
  while (next < text.length && OPENERS.test(text[next] ?? '')) next++
  const after = text.slice(next, next + 16)
  if (after === '') return true
  if (/^\p{Ll}/u.test(after)) return false
  if (!/^\.(?!\.)/.test(terminator)) return true
  const isListNumber = /^\d{1,2}$/.test(word) && at - word.length === start
  if (isListNumber) return false
  const bare = word.toLowerCase()
  if (NEVER_LAST.has(bare)) return false
  if (BEFORE_NUMBER.has(bare) && /^\d/.test(after)) return false
  if (SOMETIMES_LAST.has(bare) || /^(?:\p{L}\.)*\p{Lu}$/u.test(word))
    return STARTERS.has(/^\p{L}+/u.exec(after)?.[0] ?? '')
  return true
}

function wordBefore(text: string, start: number, at: number): string {
  const before = text.slice(Math.max(start, at - LONGEST_ABBREVIATION), at)
  return /[^\s"'“”‘’()[\]–—,;:/\uFFFC]*$/.exec(before)?.[0] ?? ''
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text[at] ?? '')) at++
  return at
}
