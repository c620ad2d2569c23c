/** A text in small letters, unit for unit: what would change its length stays as it is. */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase()
  if (small.length === text.length) return small
  return text.replace(/\p{Lu}/gu, letter => {
    const lower = letter.toLowerCase()
    return lower.length === letter.length ? lower : letter
  })
}
