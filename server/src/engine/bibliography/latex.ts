const COMBINING: Readonly<Record<string, string>> = {
  '"': '\u0308', "'": '\u0301', '`': '\u0300', '^': '\u0302', '~': '\u0303', '=': '\u0304', '.': '\u0307',
  c: '\u0327', v: '\u030C', H: '\u030B', k: '\u0328', r: '\u030A', u: '\u0306', d: '\u0323', b: '\u0331',
} // biome-ignore format: a table

const SYMBOLS: Readonly<Record<string, string>> = {
  ss: 'ß', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', o: 'ø', O: 'Ø', aa: 'å', AA: 'Å', l: 'ł', L: 'Ł', i: 'ı', j: 'ȷ', dh: 'ð', DH: 'Ð',
  th: 'þ', TH: 'Þ', ldots: '…', dots: '…', textellipsis: '…', textendash: '–', textemdash: '—', textquoteright: '’', textquoteleft: '‘',
  textquotedblleft: '“', textquotedblright: '”', textasciitilde: '~', textbackslash: '\\', textasciicircum: '^', textbraceleft: '{', textbraceright: '}', textbar: '|', textless: '<', textgreater: '>', textunderscore: '_', copyright: '©',
  textregistered: '®', texttrademark: '™', texteuro: '€', euro: '€', pounds: '£', S: '§', P: '¶', TeX: 'TeX', LaTeX: 'LaTeX', times: '×',
  quad: ' ', space: ' ', newline: ' ', slash: '/', textdollar: '$', guillemotleft: '«', guillemotright: '»',
} // biome-ignore format: a table

const COMMAND = /\\(?:([A-Za-z]+)[ \t]*|([^A-Za-z]))/y
const QUOTED = new Set(['enquote', 'mkbibquote'])

/** A BibTeX value as plain text: accents composed, commands and braces gone, space collapsed. */
export function latexToText(source: string): string {
  if (!/[\\{}$~`'\n\r-]/.test(source)) return source.trim().replaceAll(/\s+/g, ' ')
  return decode(source).text.replaceAll(/\s+/g, ' ').trim().normalize('NFC')
}

/** A URL or DOI as written, apart from the escapes and braces that exporters put around characters. */
export function verbatimToText(source: string): string {
  return source
    .replaceAll(/\\(?:url|href)\b/g, '')
    .replaceAll(/\\([_%&#~$])(?:\{\})?/g, '$1')
    .replaceAll(/[{}\s]/g, '')
}

interface Decoded {
  readonly text: string
  readonly end: number
}

/** Decodes from `from` up to the brace that closes this group, or to the end; `depth` guards the stack. */
function decode(source: string, from = 0, depth = 0): Decoded {
  let text = ''
  let at = from
  while (at < source.length) {
    const char = source[at] ?? ''
    if (char === '}') return { text, end: at + 1 }
    if (char === '{' && depth < 100) {
      const group = decode(source, at + 1, depth + 1)
      text += group.text
      at = group.end
    } else if (char === '\\') {
      const command = decodeCommand(source, at, depth)
      text += command.text
      at = command.end
    } else {
      const [written, shown] = ligature(source, at)
      text += shown
      at += written
    }
  }
  return { text, end: at }
}

function ligature(source: string, at: number): [written: number, shown: string] {
  if (source.startsWith('---', at)) return [3, '—']
  if (source.startsWith('--', at)) return [2, '–']
  if (source.startsWith('``', at)) return [2, '“']
  if (source.startsWith("''", at)) return [2, '”']
  const char = source[at] ?? ''
  if (char === '~') return [1, ' ']
  return [1, char === '$' || char === '{' ? '' : char]
}

function decodeCommand(source: string, at: number, depth: number): Decoded {
  const match = stickyMatch(COMMAND, source, at)
  if (!match) return { text: '', end: at + 1 }
  const [whole, name, sign] = match
  const end = at + whole.length
  const mark = COMBINING[name ?? sign ?? '']
  if (
    mark !== undefined &&
    (sign !== undefined || /[ \t{\\]/.test(source[at + 1 + (name?.length ?? 0)] ?? ''))
  ) {
    const base = argument(source, end, depth)
    const letter = base.text.replace(/^ı/, 'i').replace(/^ȷ/, 'j')
    return { text: letter.slice(0, 1) + (letter === '' ? '' : mark) + letter.slice(1), end: base.end }
  }
  if (sign !== undefined)
    return { text: /[,;:!/-]/.test(sign) ? (sign === ',' ? ' ' : '') : sign === '\\' ? ' ' : sign, end }
  const symbol = SYMBOLS[name ?? '']
  if (symbol !== undefined) return { text: symbol, end: source.startsWith('{}', end) ? end + 2 : end }
  if (name === 'href') return argument(source, argument(source, end, depth).end, depth)
  if (!QUOTED.has(name ?? '')) return { text: '', end }
  const quoted = argument(source, end, depth)
  return { text: `“${quoted.text}”`, end: quoted.end }
}

/** The argument of a command: a group, a command or one character. */
function argument(source: string, from: number, depth: number): Decoded {
  const at = from + (/^[ \t]*/.exec(source.slice(from, from + 20))?.[0].length ?? 0)
  if (source[at] === '{' && depth < 100) return decode(source, at + 1, depth + 1)
  if (source[at] === '\\' && depth < 100) return decodeCommand(source, at, depth + 1)
  const char = String.fromCodePoint(source.codePointAt(at) ?? 32)
  return at < source.length && char !== '}' ? { text: char, end: at + char.length } : { text: '', end: at }
}

function stickyMatch(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  const sticky = new RegExp(pattern)
  sticky.lastIndex = at
  return sticky.exec(source)
}
