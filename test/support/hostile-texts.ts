const sentence = 'Fable 5 is currently unavailable, and Kimi K2 has a trillion parameters. '
const count = (number: number, line: (at: number) => string): string =>
  Array.from({ length: number }, (_, at) => line(at)).join('')

/** Texts that nobody writes and every program is given some day. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'a megabyte on one line': sentence.repeat(Math.ceil(1e6 / sentence.length)),
  'a megabyte in one word': 'a'.repeat(1e6),
  'a table of 5,000 rows': `| Model | Parameters |\n|---|---|\n${'| Kimi K2 | 1T |\n'.repeat(5000)}`,
  'a paragraph of 5,000 lines': 'Fable 5 is closed\n'.repeat(5000),
  '2,000 nested images': `${'![a '.repeat(2000)}x${'](u)'.repeat(2000)}`,
  '400 nested list items': count(400, at => `${'  '.repeat(at)}- Fable 5 is closed\n`),
  '2,000 nested quotations': `${'>'.repeat(2000)} Fable 5 is closed\n`,
  NUL: `${sentence}\0`.repeat(500),
  'halves of characters': '\ud83d Fable 5 \udc4d'.repeat(2000),
  'front matter that is nested deeply': `---\na: ${'['.repeat(20_000)}\n---\n\n${sentence}\n`,
}
