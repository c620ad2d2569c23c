import type { Span } from '../text/span.ts'

const RISE =
  '(?:jump|rise|gain|boost|bump|surge|increase|leap|climb|drop|fall|slide|cut|decline|decrease|swing|rally|premium|discount)'
const ROSE =
  '(?:jump(?:s|ed|ing)?|ris(?:es?|en|ing)|rose|gain(?:s|ed|ing)?|boost(?:s|ed|ing)?|surg(?:es?|ed|ing)|increas(?:es?|ed|ing)|leaps?|leapt|climb(?:s|ed|ing)?|drop(?:s|ped|ping)?|falls?|fell|fallen|falling|slid(?:es?)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|soar(?:s|ed|ing)?|swell(?:s|ed|ing)?|grows?|grew|grown|growing|add(?:s|ed|ing)?|los(?:es?|t|ing)|sheds?|shedding|knock(?:s|ed)? off|wip(?:es?|ed) out|trim(?:s|med)?)'
const CHANGED = new RegExp(
  `(?<!\\p{L})(?:${ROSE}(?: by)?|up by|down by)(?: (?:about|around|roughly|some|nearly|almost|over|another|an additional|more than|an estimated|an?))* $`,
  'u',
)
const CHANGE = new RegExp(
  `^(?:[- ](?!(?:to|from|and|or|as|at|in|for|by|per)\\b)\\p{L}+)?[- ]${RISE}s?(?!\\p{L}| (?:under|within|into|outside|to|for))`,
  'iu',
)

/** `from 671B (X) to 1.6T`: the figure before the brackets is the name's. */
function isGlossed(text: string, at: number, start: number): boolean {
  return (
    start > at &&
    text.charAt(at + 1) === ')' &&
    /\d[^()]{0,14}\($/u.test(text.slice(Math.max(0, at - 20), at))
  )
}

/** `an order of magnitude above the 10^25 line`: the figure is what something else is held against. */
const HELD_AGAINST =
  /(?<!\p{L})(?:orders? of magnitude|times|-?fold|\d ?x|far|well|just|slightly|barely|a (?:bit|little|notch|step)) (?:above|below|over|under|beyond|short of) (?:the|that|those) $/iu
/** `the 10^25 line that A draws`: theirs. */
const DRAWN =
  /^[- ]?(?:[\p{L}]+ )?(?:line|threshold|trigger|bar|limit|cut-?off|mark|level|window|figure|price)s? (?:that |which )?(?:the )?(?:\p{Lu}\p{L}*|[\ue000-\uf5ff])(?: \p{Lu}\p{L}*)? (?:draws?|drew|sets?|uses?|used|chose|chooses|appl(?:ies|y|ied)|adopt(?:s|ed)?|has|had|offers?|keeps?|gives?)(?!\p{L})/u
/** `A, B with 1M tokens`: B's. What both have, a verb, an “and” or a comma tells. */
const LISTED =
  /^.(?:, ?(?:the )?[\ue000-\uf5ff])+(?: (?:with|at|offering|featuring|having)|:| ?[(—–])(?![\p{L}\p{N}])/u

/**
 * Whether a figure is no amount of what its phrase tells: by how much it changed (`jumps $2 billion`, `a $2 billion
 * rise`, `比 X 高 3%`, `grows from 1M to 2M`), a piece of the name before it (`X Turbo 32K`), or another's. `text` is that of a view.
 */
export function isOtherAmount(text: string, subject: string, { start, end }: Span): boolean {
  if (CHANGED.test(text.slice(Math.max(0, start - 60), start)) || CHANGE.test(text.slice(end))) return true
  if (/(?<!\p{L})from $/iu.test(text.slice(0, start)) && / to |[–—-]\d/u.test(text.slice(start, end)))
    return true
  if (HELD_AGAINST.test(text.slice(Math.max(0, start - 60), start)) || DRAWN.test(text.slice(end, end + 90)))
    return true
  const at = text.indexOf(subject)
  if (at < start && LISTED.test(text.slice(at, start))) return true
  if (isGlossed(text, at, start) || /[比较較] ?$/u.test(text.slice(Math.max(0, at - 2), at))) return true
  return (
    text.slice(start - 2, start) === `${subject} ` && /^\d+(?:\.\d+)?[KMBT](?!\p{L})/u.test(text.slice(start))
  )
}
