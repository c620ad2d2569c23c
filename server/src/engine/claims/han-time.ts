import type { Span } from '../text/span.ts'

/*
 * Chinese verbs have no tense: what tells that a sentence speaks of the past is the time it opens with, a time beside
 * its subject, or an adverb before its verb. Texts are in simplified characters, but for those of the prose.
 */

/** What may follow a date that is a time: `2025 年底`, `10 月下旬时`. */
const PART =
  ' ?年?(?:[初底末中春夏秋冬间間]|[上下]半年|第?[一二三四1-4] ?季度?|[上中下]旬|份)?(?:的?[时時](?:候|点|點)?|期间|期間|前后|前後|左右)?'
const OPENS = /^\P{L}*(?:(?:而|但|不过|不過)?(?:在|于|於|早在|到了?|直到|直至))?$/u
const BESIDE = /^ ?(?:在|于|於|早在)? ?$/u
const OF_THE_WHOLE = new RegExp(`^${PART}(?:[，,]| *$)`, 'u')
const OF_THE_SUBJECT = new RegExp(
  `^${PART}(?<=[时時底初末间間旬]|期间|期間|半年|季度)|^${PART}(?:的|[时時])`,
  'u',
)

/**
 * Whether a date is the time that a Chinese statement is about: `2025 年 10 月，A 的估值为…`, `A 2025 年底还在…`.
 */
export function isHanTime(
  prose: string,
  date: Span,
  { sentence, subject, value }: { readonly sentence: Span; readonly subject: Span; readonly value: Span },
): boolean {
  if (OPENS.test(prose.slice(sentence.start, date.start))) {
    const isBefore = date.end <= subject.start
    return OF_THE_WHOLE.test(prose.slice(date.end, isBefore ? subject.start : date.end + 8))
  }
  return (
    subject.end <= date.start &&
    date.end <= value.start &&
    BESIDE.test(prose.slice(subject.end, date.start)) &&
    OF_THE_SUBJECT.test(prose.slice(date.end, value.start))
  )
}

/** `当时，…`, `发布时，…`, `上市之前，…`: what follows is of that time. */
const THEN =
  /(?:^|[，；：。])\P{L}*(?:而|但|在|于)?(?:当时|那时|彼时|其时|起初|最初|一开始|早先|早前|此前|先前|以前|从前|过去|当初|原先|曾经)，?[^，。；]{0,40}$|(?:发布|推出|上线|开源|问世|面世|成立|创立|上市|签署|颁布)(?:之)?(?:时|初|伊始|之际)，[^，。；]{0,40}$|\p{Script=Han}(?<![目当眼日此])(?:之|以)?前，[^，。；]{0,40}$/u
/** Before a verb: `曾为`, `一度达到`. */
const ONCE = /曾(?!祖)|一度|当时|那时|彼时|原本|原先|此前|先前/u

/** Whether a Chinese statement is told as one of the past by its opening, or by an adverb `between` its subject and its value. */
export function isHanPast(lead: string, between: string): boolean {
  return THEN.test(lead) || ONCE.test(between)
}
