import { lineEndOf } from '../../bibliography/insertion.ts'
import type { Brief, PlacedBlock } from '../../document/types.ts'
import type { TextEdit } from '../../text/text-edit.ts'
import { notesOf } from './citation-style.ts'

/** The labels for so many new notes: the next numbers where all are numbers, else the names given. */
export function newLabels({ blocks }: Brief, names: readonly string[]): readonly string[] {
  const taken = new Set(
    blocks.flatMap(({ block }) => [...notesOf(block.links.defines), ...notesOf(block.links.mentions)]),
  )
  const numbers = [...taken].map(label => (/^\d{1,6}$/u.test(label) ? Number(label) : Number.NaN))
  if (numbers.every(number => !Number.isNaN(number))) {
    const last = Math.max(0, ...numbers)
    return names.map((_, index) => String(last + index + 1))
  }
  return names.map(name => {
    let label = name
    for (let count = 2; taken.has(label.toLowerCase()); count++) label = `${name}-${count}`
    taken.add(label.toLowerCase())
    return label
  })
}

/** The edit that defines notes behind the brief's last one, with a blank line between where the others have one. */
export function noteDefinitions(brief: Brief, lines: readonly string[]): TextEdit | undefined {
  const { text, blocks } = brief
  const defining = blocks.filter(({ block }) => notesOf(block.links.defines).length > 0)
  const last = defining.at(-1)
  if (!last || lines.length === 0) return undefined
  const at = endOf(last)
  const eol = lineEndOf(text)
  const before = defining.at(-2)
  const isLoose = before
    ? /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/u.test(text.slice(endOf(before), last.start))
    : !/(?:^|[\r\n])\[\^[^\]\s]+\]:[^\r\n]*(?:\r\n?|\n)\[\^/u.test(last.block.source)
  const gap = isLoose ? eol + eol : eol
  return { start: at, end: at, newText: lines.map(line => gap + line).join(''), expected: '' }
}

/** Whether the brief puts its note marks behind the final mark of a sentence, as most English texts do. */
export function marksFollowStops({ text }: Brief): boolean {
  let balance = 0
  for (const [, before, after] of text.matchAll(/(.)\[\^[^\]\s]{1,60}\](.?)/gu)) {
    if (/[.!?。！？,，”"]/u.test(before ?? '')) balance++
    else if (/[.!?。！？,，]/u.test(after ?? '')) balance--
  }
  return balance >= 0
}

function endOf({ start, block }: PlacedBlock): number {
  return start + block.source.trimEnd().length
}
