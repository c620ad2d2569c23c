import { toSource } from '../claims/place.ts'
import type { Block, Passage } from '../document/types.ts'
import { NO_TOPICS, type Topic, type Topics } from '../entities/topics.ts'
import type { Recognition } from '../entities/types.ts'

/** A footnote, by its label in small letters, and what its mark stands behind. */
export interface Note {
  readonly label: string
  readonly topic: Topic
}

const MARK = /\[\^([^\]\s]{1,40})\]/gu
/** What may stand between a name and its mark. */
const BETWEEN = /^(?:[*_`)\]”"’']|[.,;:](?=$|[*_]|\[)){0,4}$/u
/** Of longer briefs the last are kept. */
const MOST_NOTES = 30

/** The footnotes whose marks stand right behind a name in a block, added to those before. */
export function withNotes(
  known: readonly Note[],
  block: Block | undefined,
  recognitions: readonly Recognition[],
): readonly Note[] {
  if (!block?.source.includes('[^')) return known
  const marks = [...block.source.matchAll(MARK)]
  const found = block.passages.flatMap((passage, index) => {
    if (passage.quoted || passage.footnote !== undefined) return []
    return (recognitions[index]?.mentions ?? [])
      .filter(({ isFamily, isAnaphor }) => !isFamily && !isAnaphor)
      .flatMap(({ entity, kind, text, ...span }) => {
        const { end } = toSource(passage.prose, span)
        const mark = marks.find(({ index: at }) => at >= end && BETWEEN.test(block.source.slice(end, at)))
        return mark?.[1] === undefined
          ? []
          : [{ label: mark[1].toLowerCase(), topic: { entity, kind, text } }]
      })
  })
  return found.length === 0 ? known : [...known, ...found].slice(-MOST_NOTES)
}

/** What a footnote speaks of: what its mark stands behind. */
export function topicsOfNote(passage: Passage, notes: readonly Note[] | undefined): Topics {
  const label = passage.footnote?.toLowerCase()
  const topic = label === undefined ? undefined : notes?.findLast(note => note.label === label)?.topic
  return topic ? { ...NO_TOPICS, heads: [topic], section: [topic] } : NO_TOPICS
}
