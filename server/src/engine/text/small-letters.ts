/** A text in small letters, unit for unit: what would change its length stays as it is. */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase()
  if (small.length === text.length) return small
  return text.replace(/\p{Lu}/gu, letter => {
    const lower = letter.toLowerCase()
    return lower.length === letter.length ? lower : letter
  })
}

/** The source of an expression for texts in small letters. Escapes mean something else in small letters (`\\W`) and stay. */
export function smallSource(source: string): string {
  return source.replace(/\\[pP]\{[^}]*\}|\\.|[^\\]+/gsu, part =>
    part.startsWith('\\') ? part : inSmallLetters(part),
  )
}
