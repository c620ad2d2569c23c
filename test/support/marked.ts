/** A brief with its markers removed, and where they stood. */
export interface MarkedBrief {
  readonly text: string
  /** In the order in which they open. The label is a checker id, an entity id or empty. */
  readonly ranges: readonly { readonly label: string; readonly start: number; readonly end: number }[]
  /** Where `[||]` stood. */
  readonly cursor?: number
  /** The header lines `//- name: value`. */
  readonly header: ReadonlyMap<string, string>
}

/**
 * Reads the marker language: `[|text|]` a range, `[label|text|]` a range with a label, `[||]` the cursor, and
 * header lines `//- as-of: 2026-06-27`. A range opens only before one of `labels`, so that `[[page|alias]]`,
 * `[a|b]` and tables stay text. The text is dedented.
 */
export function readMarked(source: string, labels: Iterable<string>): MarkedBrief {
  const header = new Map<string, string>()
  const lines = dedent(source)
  while (lines[0]?.startsWith('//- ')) {
    const [name = '', ...value] = (lines.shift() ?? '').slice(4).split(':')
    header.set(name.trim(), value.join(':').trim())
  }
  const known = new Set(['', ...labels])
  const opened: { label: string; start: number; line: number; order: number }[] = []
  const ranges: { label: string; start: number; end: number; order: number }[] = []
  let text = ''
  let cursor: number | undefined
  const body = lines.join('\n')
  const lineAt = (index: number): number => body.slice(0, index).split('\n').length
  for (let index = 0; index < body.length; ) {
    const opener = /^\[([a-z0-9.:-]*)\|/.exec(body.slice(index, index + 80))
    if (body.startsWith('[||]', index)) {
      if (cursor !== undefined) throw new Error(`line ${lineAt(index)}: a second cursor`)
      cursor = text.length
      index += 4
    } else if (opener && known.has(opener[1] ?? '')) {
      opened.push({ label: opener[1] ?? '', start: text.length, line: lineAt(index), order: index })
      index += opener[0].length
    } else if (body.startsWith('|]', index) && opened.length > 0) {
      const range = opened.pop()
      if (range === undefined || range.start === text.length) {
        throw new Error(`line ${lineAt(index)}: a range without text`)
      }
      ranges.push({ label: range.label, start: range.start, end: text.length, order: range.order })
      index += 2
    } else {
      text += body[index++]
    }
  }
  const [open] = opened
  if (open) throw new Error(`line ${open.line}: a range that is not closed`)
  const inOrder = ranges
    .sort((a, b) => a.order - b.order)
    .map(({ label, start, end }) => ({ label, start, end }))
  return { text, ranges: inOrder, header, ...(cursor === undefined ? {} : { cursor }) }
}

function dedent(source: string): string[] {
  const lines = source
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '\n')
    .split('\n')
  const indents = lines.filter(line => line.trim() !== '').map(line => /^ */.exec(line)?.[0].length ?? 0)
  const indent = Math.min(...indents, 80)
  return lines.map(line => line.slice(indent))
}
