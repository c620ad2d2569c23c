import type { Passage, Sentence } from '../document/types.ts'
import type { ProseMention } from '../entities/types.ts'
import { sliced } from '../text/span.ts'
import { arranged, type Piece, type Reworded } from './arranged.ts'
import { type SentenceView, viewSentence } from './sentence-view.ts'

/*
 * A question and the short answer behind it say one thing: `Where is X based? In Lyon.` that X is based in Lyon,
 * `Who runs X? Ada Quill does.` that Ada Quill runs X. What is answered by yes or no is left alone: nothing in it could
 * be put right.
 */

const SLOT = '[\\ue000-\\ue2ff\\ue400-\\uebff\\uf400-\\uf5ff]'
const SUBJECT = `(?<subject>(?:the (?:\\p{Ll}+ ){1,3}of )?(?:the )?${SLOT}(?:['’]s (?:\\p{Ll}+ ?){1,3}(?=[?]))?)`
const OPENING = '^[^\\p{L}\\ue000-\\uf6ff]*(?:(?:Q|Question)\\W+)?(?:(?:and|but|so|then|now),? )?'
const WHAT = new RegExp(
  `${OPENING}(?:where|when|what|which|who|how (?:much|many|old|large|big)(?: \\p{Ll}+)?)(?<blank> )(?<is>is|was|are|were) ${SUBJECT}(?<rest>(?: [\\p{L}'’-]+){0,5})\\?`,
  'diu',
)
const WHO = new RegExp(
  `${OPENING}(?:who|which (?:\\p{Ll}+ )?(?:company|lab|firm|body|agency|governor|president))(?<rest> (?!is |was |are |were )\\p{Ll}+(?: \\p{Ll}+){0,2} (?:the )?${SLOT})\\?`,
  'diu',
)
/** `When does X take effect?`, `How much does X charge?` */
const DOES = new RegExp(
  `${OPENING}(?:where|when|what|how (?:much|many|long|large)(?: \\p{Ll}+){0,2}|what \\p{Ll}+)(?<blank> )(?<does>does|do|did) ${SUBJECT} (?<verb>\\p{Ll}+)(?<rest>(?: [\\p{L}'’-]+){0,4})\\?`,
  'diu',
)
const THIRD: ReadonlyMap<string, string> = new Map([
  ['go', 'goes'],
  ['have', 'has'],
  ['apply', 'applies'],
  ['carry', 'carries'],
  ['reach', 'reaches'],
])
const PAST: ReadonlyMap<string, string> = new Map([
  ['come', 'came'],
  ['take', 'took'],
  ['begin', 'began'],
  ['go', 'went'],
  ['become', 'became'],
  ['apply', 'applied'],
  ['leave', 'left'],
  ['cost', 'cost'],
  ['pay', 'paid'],
  ['have', 'had'],
  ['sell', 'sold'],
])
/** A further word on the one who was named: `Ada Quill, its founder.` */
const FURTHER = /,| \(| [—–]/u
const LEAD = /^[\s*_"'“”’)\]–—:.-]*(?:(?:A|Answer)[:.)]\s*)?/u
/** A denial, or a finite verb but for `… does.` */
const FINITE =
  /(?<!\p{L})(?:not|never|no|none|neither|is|are|was|were|has|have|had|will|would|can|could|might|must|should|depends|nobody|no one|unknown|unclear|it|they|we|you)(?!\p{L})|\?/iu
const LONGEST_ANSWER = 90

/** The readings of a question together with the answer that a sentence gives to it. */
export function answersIn(
  { prose, sentences, dates }: Passage,
  sentence: Sentence,
  mentions: readonly ProseMention[],
): readonly SentenceView[] {
  const question = sentences[sentences.indexOf(sentence) - 1]
  if (!question || !/[?？]\W*$/u.test(prose.text.slice(question.start, question.end))) return []
  const own = sliced(mentions)(question)
  if (own.length === 0) return []
  const whole = { start: question.start, end: sentence.end }
  const inside = mentions.filter(({ start, end }) => start >= whole.start && end <= whole.end)
  const view = viewSentence(prose, whole, inside, dates)
  const at = view.text.indexOf('?') + 1
  const answer = view.text.slice(at)
  if (answer.length > LONGEST_ANSWER) return []
  return told(view, at, answer)
}

/** What is asked for, told. */
function told(view: SentenceView, at: number, answer: string): readonly SentenceView[] {
  if (FINITE.test(answer)) return []
  const from = at + (LEAD.exec(answer)?.[0].length ?? 0)
  const end = from + (/ (?:does|did|do)?\W*$|\W*$/u.exec(view.text.slice(from))?.index ?? 0)
  const what = WHAT.exec(view.text)?.indices?.groups
  const who = WHO.exec(view.text)?.indices?.groups
  if (what?.subject && what.is && what.blank && what.rest)
    return [
      arranged(view, [what.subject, what.blank, what.is, what.rest, what.blank, [from, view.text.length]]),
    ]
  const does = DOES.exec(view.text)
  const place = does?.indices?.groups
  if (does?.groups && place?.subject && place.blank && place.verb && place.rest) {
    const { does: auxiliary = '', verb = '' } = does.groups
    const [start, last] = place.verb
    const pieces: (Piece | Reworded)[] = [
      place.subject,
      place.blank,
      [start, last, conjugated(verb, auxiliary.toLowerCase())],
      place.rest,
      place.blank,
      [from, view.text.length],
    ]
    return [arranged(view, pieces)]
  }
  const named = from + (FURTHER.exec(view.text.slice(from, end))?.index ?? end - from)
  return who?.rest ? [arranged(view, [[from, named], who.rest])] : []
}

function conjugated(verb: string, auxiliary: string): string {
  if (auxiliary === 'do') return verb
  if (auxiliary === 'does') return THIRD.get(verb) ?? `${verb}s`
  return PAST.get(verb) ?? (verb.endsWith('e') ? `${verb}d` : `${verb}ed`)
}
