import { DATE_PATTERNS } from './date-patterns.ts'
import type { DateMention } from './types.ts'

const CUE =
  /(?:\bas (?:of|at)|\bcurrent (?:as of|to|through|on)|(?<!\b(?:was|were|been|be|is|has|had|ha[sd] been) )\b(?:last )?updated|\b(?:last )?(?:accessed|retrieved|checked|verified)|截至|截止|更新于|更新时间|访问于|数据日期)(?: (?:on|in|at))?[\s:：]{0,2}(?:到|至)?(?:the )?(?:end of |beginning of |start of |early |mid-|mid |late |last |this )?$/i
const CUE_REACH = 60

/** The dates in a text, in order; of two ways to read the same words the longer. */
export function findDates(text: string): DateMention[] {
  if (!/\d|\b(?:in|since|by|until|through|during|last|this|of|early|mid|late)[ -][A-Z]/i.test(text)) return []
  const found: DateMention[] = []
  const taken = new Set<number>()
  const has = new Map<RegExp, boolean>()
  for (const { pattern, needs, read } of DATE_PATTERNS) {
    const worth = has.get(needs) ?? needs.test(text)
    has.set(needs, worth)
    if (!worth) continue
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (taken.has(start) || taken.has(end - 1)) continue
      const meaning = read(match.groups ?? {})
      if (!meaning) continue
      for (let at = start; at < end; at++) taken.add(at)
      found.push({ start, end, ...meaning, role: roleAt(text, start) })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function roleAt(text: string, start: number): DateMention['role'] {
  return CUE.test(text.slice(Math.max(0, start - CUE_REACH), start)) ? 'as-of' : 'plain'
}
