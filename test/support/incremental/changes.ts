import fc from 'fast-check'
import { briefOf, FRONT, gap, piece } from './briefs.ts'

/** What a writer does to a text; places are shares of its length or of its lines, from 0 to 1. */
export type Change =
  | { readonly kind: 'type'; readonly at: number; readonly text: string }
  | { readonly kind: 'backspace'; readonly at: number; readonly count: number }
  | { readonly kind: 'replace'; readonly at: number; readonly count: number; readonly text: string }
  | { readonly kind: 'paste'; readonly line: number; readonly text: string }
  | { readonly kind: 'delete-lines'; readonly line: number; readonly count: number }
  | { readonly kind: 'move-lines'; readonly line: number; readonly count: number; readonly to: number }
  | { readonly kind: 'line-ends'; readonly end: string }
  | { readonly kind: 'front-matter'; readonly text: string }
  | { readonly kind: 'undo'; readonly back: number }
  | { readonly kind: 'whole'; readonly text: string }
  | { readonly kind: 'nothing' }

const share = fc.double({ min: 0, max: 1, noNaN: true })
const marks = ['\n\n', '\n', '\r\n', '---\n', '```\n', '`', '*', '|', '> ', '# ', '- ', '    ', '🪶', '为']
const some = fc.oneof(piece, fc.constantFrom(...marks), fc.string({ maxLength: 5 }))
const typed = fc.oneof(
  fc.constantFrom('Heron 3 ', '\n\nWren is private.', '# ', '```\n', '[ref]', '<!-- ', ' as of June', '\n'),
  fc.string({ maxLength: 4 }),
)
const pasted = fc.array(fc.tuple(piece, gap), { maxLength: 4 }).map(parts => parts.flat().join(''))

/** A change; what is common in writing is the likeliest. */
export const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('type'), at: share, text: typed }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('backspace'), at: share, count: fc.nat(6) }) },
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('replace'), at: share, count: fc.nat(40), text: some }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('paste'), line: share, text: pasted }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('paste'), line: share, text: gap }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('delete-lines'), line: share, count: fc.nat(5) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('move-lines'), line: share, count: fc.nat(9), to: share }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('line-ends'), end: fc.constantFrom('\n', '\r\n') }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('front-matter'), text: fc.constantFrom(...FRONT) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo'), back: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('whole'), text: briefOf(6) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('nothing') }) },
)

/** The texts that a change goes through, one for each key that is pressed. `past`: the texts before, the last at the end. */
export function textsOf(change: Change, text: string, past: readonly string[]): readonly string[] {
  switch (change.kind) {
    case 'type': {
      const at = offsetIn(text, change.at)
      return [...change.text].map((_, index, all) => spliced(text, at, 0, all.slice(0, index + 1).join('')))
    }
    case 'backspace': {
      const at = offsetIn(text, change.at)
      const most = Math.min(at, change.count)
      return Array.from({ length: most }, (_, index) => spliced(text, at - index - 1, index + 1, ''))
    }
    case 'replace':
      return [spliced(text, offsetIn(text, change.at), change.count, change.text)]
    case 'paste': {
      const { lines, at } = linesAt(text, change.line)
      return [[...lines.slice(0, at), change.text, ...lines.slice(at)].join('')]
    }
    case 'delete-lines': {
      const { lines, at } = linesAt(text, change.line)
      return [lines.toSpliced(at, change.count).join('')]
    }
    case 'move-lines': {
      const { lines, at } = linesAt(text, change.line)
      const without = lines.toSpliced(at, change.count)
      const to = Math.floor(change.to * without.length)
      const moved = without.toSpliced(to, 0, ...lines.slice(at, at + change.count))
      return change.count % 2 === 0 ? [moved.join('')] : [without.join(''), moved.join('')]
    }
    case 'line-ends':
      return [text.replaceAll(/\r\n?|\n/g, change.end)]
    case 'front-matter':
      return [change.text + text.replace(/^\uFEFF?---\r?\n[\s\S]*?\n(?:---|\.\.\.)\r?\n/u, '')]
    case 'undo':
      return [past.at(-change.back) ?? text]
    case 'whole':
      return [change.text]
    case 'nothing':
      return [text]
  }
}

function offsetIn(text: string, share: number): number {
  return Math.floor(share * text.length)
}

function spliced(text: string, at: number, count: number, newText: string): string {
  return text.slice(0, at) + newText + text.slice(at + count)
}

function linesAt(text: string, share: number): { readonly lines: readonly string[]; readonly at: number } {
  const lines = text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/gu) ?? []
  return { lines, at: Math.floor(share * lines.length) }
}
