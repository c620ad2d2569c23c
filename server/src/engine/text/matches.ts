/**
 * All matches of a global expression, as `String.prototype.matchAll` finds them. That makes another expression for
 * each text, which costs several times what it costs to look a sentence through.
 */
export function matchesOf(text: string, regex: RegExp): readonly RegExpExecArray[] {
  regex.lastIndex = 0
  let match = regex.exec(text)
  if (!match) return NONE
  const found: RegExpExecArray[] = []
  for (; match; match = regex.exec(text)) {
    found.push(match)
    if (match[0] === '') regex.lastIndex += (text.codePointAt(regex.lastIndex) ?? 0) > 0xffff ? 2 : 1
  }
  return found
}

const NONE: readonly RegExpExecArray[] = Object.freeze([])
