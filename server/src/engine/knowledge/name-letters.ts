/** What stands before the first number of a name: its letters, in lower case; nothing where there is no number. */
export function lettersBefore(name: string): string {
  const letters = name.slice(0, /\d/.exec(name)?.index ?? 0)
  return letters.toLowerCase().replace(/[^\p{L}]/gu, '')
}
