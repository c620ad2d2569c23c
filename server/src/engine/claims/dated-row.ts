import type { Passage, Prose } from '../document/types.ts'
import type { Span } from '../text/span.ts'
import type { CompiledPhrases } from './compiled-phrases.ts'
import { claimsOfProse } from './extract.ts'
import type { Property } from './property.ts'
import type { Cell, TableContext } from './table-cell.ts'
import type { Claim } from './types.ts'

/** What the column of what happened is called. */
const EVENTS =
  /^(?:(?:key |main )?(?:events?|milestones?|steps?|developments?|actions?)|what(?: happened)?|entry|news|description|事件|进展)$/iu

/** Whether a column tells what happened on the days of another. */
export function tellsEvents(header: Cell | undefined): boolean {
  return header !== undefined && EVENTS.test(header.passage.prose.text.trim())
}

/** The days that a row gives for what it tells: `3 May 2025 | Wren signs X` is read as `3 May 2025: Wren signs X`. */
export function claimsOfDay(
  event: Cell,
  day: Cell,
  phrases: CompiledPhrases,
  all: readonly Property[],
  context: TableContext,
): readonly Claim[] {
  const isDayFirst = day.column < event.column
  const [first, second] = isDayFirst ? [day, event] : [event, day]
  const joint = isDayFirst ? ': ' : ' on '
  const shift = first.passage.prose.text.length + joint.length
  const moved = <T extends Span>(items: readonly T[]): readonly T[] =>
    items.map(item => ({ ...item, start: item.start + shift, end: item.end + shift }))
  const prose = joined(first.passage.prose, joint, second.passage.prose)
  const passage: Passage = {
    ...event.passage,
    prose,
    sentences: [{ start: 0, end: prose.text.length }],
    dates: [...first.passage.dates, ...moved(second.passage.dates)],
  }
  const mentions = [...first.mentions, ...moved(second.mentions)]
  const isDay = ({ property }: Claim) =>
    all.some(({ id, valueType }) => id === property && valueType === 'date')
  return claimsOfProse(passage, mentions, phrases, context).filter(isDay)
}

/** Two proses as one; the words between them stand where the second begins. */
function joined(first: Prose, joint: string, second: Prose): Prose {
  const from = second.offsets[0] ?? 0
  const between = Array.from(joint, () => from)
  const { length } = first.text
  return {
    text: first.text + joint + second.text,
    offsets: Uint32Array.from([...first.offsets.subarray(0, length), ...between, ...second.offsets]),
    ends: Uint32Array.from([...first.ends, ...between, ...second.ends]),
  }
}
