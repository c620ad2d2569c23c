import type { Passage } from '../document/types.ts'

const REFERENCES =
  /^\s*(?:[\d.]+\s+)?(?:references?(?: list)?|bibliography|works cited|literature(?: cited)?|sources?(?: and (?:notes|further reading))?|notes and (?:references|sources)|further reading|recommended reading|citations|endnotes|footnotes|参考文献|参考资料|來源|来源|注释)\s*[:：]?\s*$/iu
/** `Z.ai (2026). …` */
const AUTHOR_YEAR =
  /^\s*(?:\[?\d{1,3}[\].)]\s*)?(?:[\p{Lu}&][\p{L}.&'’-]*\s){1,6}\((?:19|20)\d\d[a-z]?(?:,[^)]{0,20})?\)\.\s/u
/** `Doe, A. …`, `[12] Doe, A. B., …` */
const AUTHOR_INITIALS = /^\s*(?:\[?\d{1,3}[\].)]\s*)?\p{Lu}[\p{L}'’-]+,\s+(?:\p{Lu}\.[\s-]?){1,3}/u
/** `Anthropic. Some title. Status page, 14 June 2026.`: no sentence, but an imprint, ends in its date. */
const IMPRINT =
  /[.,;”"’]\s[^.]{0,60}(?:\d{1,2} \p{Lu}\p{L}+ \d{4}|\p{Lu}\p{L}+\.? \d{1,2}, \d{4}|\p{Lu}\p{L}+ \d{4}|\d{4}-\d\d(?:-\d\d)?|\(?(?:19|20)\d\d\)?)[.)]?(?:\s*(?:\ufffc|https?:\S+|accessed [^.]*)[.)]?)*\s*$/u

/** Whether a heading opens a list of works. */
export function isReferenceHeading(text: string): boolean {
  return REFERENCES.test(text)
}

/** Whether a passage names a work instead of saying something: an entry of a reference list, a footnote's source. */
export function isReference({ prose, footnote, kind }: Passage): boolean {
  const { text } = prose
  if (kind !== 'paragraph') return false
  if (AUTHOR_YEAR.test(text) || AUTHOR_INITIALS.test(text)) return true
  return footnote !== undefined && IMPRINT.test(text)
}
