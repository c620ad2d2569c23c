/*
 * What somebody wants of a law, what a draft of it said, what held before it was changed: none is what the law says.
 */

const WISHED =
  /\b(?:propos\w*|drafts?|drafted|suggest\w*|want(?:s|ed|ing)?|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|recommend\w*|amendments?|would|hop(?:e|es|ed|ing)|sought|seeks?|(?:first|early|earlier|initial|original|previous|old|older) (?:\p{L}+ )?(?:version|text|bill|plan|calendar|deadlines?|dates?|timetable))\b[^;:.]*$/iu
const OLD = /\b(?:original|initial|previous|old|former|first|earlier) $/iu
const UNTIL =
  /^[^\p{L}]*(?:until|before|prior to|under the (?:old|original|first|initial|previous)|in the (?:old|original|first|initial|previous))\b/iu

/** Whether what a sentence says of a law is wished for, or a plan of the past. `before`: the sentence up to it. */
export function isWished(before: string): boolean {
  return WISHED.test(before) || OLD.test(before) || UNTIL.test(before)
}
