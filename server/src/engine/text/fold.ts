const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ŋ: 'n',
} // biome-ignore format: a table
const PLAIN = /^[\x20-\x7e]*$/

/** A text as it is searched: lower case, without accents, full-width letters as plain ones. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ßæœøđðþłıħŋ]/g, letter => LETTERS[letter] ?? letter)
}
