/** How a BibTeX file writes its entries. */
export interface BibtexStyle {
  readonly indent: string
  /** The blanks around `=`. */
  readonly before: string
  readonly behind: string
  /** Names are filled up to this width, so that the values stand in one column; 0 where they do not. */
  readonly width: number
  readonly isQuoted: boolean
  readonly hasLastComma: boolean
  /** `year` and `month` and BibTeX's own types, as `@misc`; BibLaTeX has `date` and `@online`. */
  readonly isClassic: boolean
  nameCase(name: string): string
  typeCase(type: string): string
}

const FIELD = /^([ \t]*)([A-Za-z][\w-]*)([ \t]*)=([ \t]*)(["{]?)/gm
const TYPE = /@([A-Za-z]+)[ \t]*[{(]/
const LOOKED_AT = 20_000

/** Reads the habits of a file off its last entries; BibLaTeX as most write it where there is none. */
export function bibtexStyle(text: string): BibtexStyle {
  const tail = text.slice(-LOOKED_AT)
  const fields = Array.from(
    tail.matchAll(FIELD),
    ([, indent = '', name = '', before = '', behind = '', open = '']) => ({
      indent,
      name,
      before,
      behind,
      open,
    }),
  )
  const most = <T>(of: (field: (typeof fields)[number]) => T, none: T): T => commonest(fields.map(of)) ?? none
  const columns = new Set(fields.map(({ name, before }) => name.length + before.length))
  const lengths = new Set(fields.map(({ name }) => name.length))
  const isAligned = lengths.size > 1 && columns.size === 1
  const isTitle = (name: string): boolean => /^[A-Z][a-z]/.test(name)
  const type = TYPE.exec(tail)?.[1] ?? 'online'
  return {
    indent: most(({ indent }) => indent, '  '),
    before: isAligned ? ' ' : most(({ before }) => before, ' '),
    behind: most(({ behind }) => behind, ' '),
    width: isAligned ? ([...columns][0] ?? 1) - 1 : 0,
    isQuoted: most(({ open }) => open === '"', false),
    hasLastComma: /,\s*\}\s*$/.test(text.slice(-200)),
    isClassic:
      fields.some(({ name }) => /^year$/i.test(name)) && !fields.some(({ name }) => /^date$/i.test(name)),
    nameCase: most(({ name }) => isTitle(name), false) ? capitalized : name => name,
    typeCase: isTitle(type) ? capitalized : /^[A-Z]+$/.test(type) ? type => type.toUpperCase() : type => type,
  }
}

function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

function commonest<T>(items: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
