import type { Openness } from './open-reading.ts'
import type { Phrase } from './property.ts'

/** A quantity that prose tells in free order: a name, a cue and a value in one clause. */
export interface Measure extends Openness {
  /** The kinds of the subject, as a slot names them: `model`, `lab|organization`. */
  readonly of: string
  /** Words that tell what the value measures, as the source of a regular expression. */
  readonly cue: string
  /** The value in the pattern language, with one value group. */
  readonly value: string
}

/**
 * The six orders in which a name, a cue and a value can stand, with any words between but figures and other names.
 * What those words may not be, `isOpenlySaid` tells.
 */
export function measurePhrases({ of, cue, value, ...open }: Measure): readonly Phrase[] {
  const subject = `{${of}}`
  const word = `(?<![\\w-])(?:${cue})(?!\\w)`
  return [
    `${subject}(?::(?= ))?{free}${word}{free}${value}`,
    `${subject}(?::(?= ))?{free}${value}{free}${word}`,
    `${word}{free}${subject}{free}${value}`,
    `${value}{free}${subject}{free}${word}`,
    `${word}{free}${value}{free}${subject}`,
    `${value}{free}${word}{free}${subject}`,
  ].map(pattern => ({ pattern, open }))
}

/** As `measurePhrases`, where the value itself tells what it measures: `37 billion parameters`. */
export function unitPhrases({ of, value, ...open }: Omit<Measure, 'cue'>): readonly Phrase[] {
  return [`{${of}}{free}${value}`, `${value}{free}{${of}}`].map(pattern => ({ pattern, open }))
}
