import { readMarked } from '../../test/support/marked.ts'

/** What a claim is expected to come to; `silent`: nothing may be flagged there, for whatever reason. */
export const EXPECTED_VERDICTS = [
  'current',
  'outdated',
  'contradicted',
  'disputed',
  'changed-since',
  'silent',
] as const
export type ExpectedVerdict = (typeof EXPECTED_VERDICTS)[number]

/** A place in the brief without its marks: UTF-16 offsets, half-open, and the 1-based line of the file. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly line: number
  readonly text: string
}

/** A name that stands for an entity of the knowledge base. */
export interface MarkedMention extends Place {
  readonly entity: string
}

/** A span in which the brief says something of a property, and what is to come of it. */
export interface MarkedClaim extends Place {
  readonly verdict: ExpectedVerdict
  readonly property: string
}

/** A brief of the annotated set. */
export interface AnnotatedBrief {
  /** Its path in the repository, with forward slashes. */
  readonly path: string
  readonly text: string
  /** How many lines of the file stand before the text: its header. */
  readonly lineOffset: number
  /** The day on which it is judged. */
  readonly today: string
  readonly mentions: readonly MarkedMention[]
  /** Versions that the knowledge base lacks: never to be linked. */
  readonly unknownVersions: readonly Place[]
  /** Words that only look like an entity's name. */
  readonly lookalikes: readonly Place[]
  readonly claims: readonly MarkedClaim[]
}

/** What labels may name. */
export interface Vocabulary {
  readonly entities: ReadonlySet<string>
  readonly properties: ReadonlySet<string>
}

const DEFAULT_DAY = '2026-11-21'

/**
 * Reads an annotated brief: `[glm-5.2|GLM-5.2|]` a mention, `[unknown|GLM 9|]` a version that the knowledge
 * lacks, `[none|Fable|]` a lookalike, `[outdated:availability|remains suspended|]` a claim. Marks nest.
 * Throws, with file and line, on a label that means nothing.
 */
export function readAnnotated(path: string, source: string, vocabulary: Vocabulary): AnnotatedBrief {
  const { entities, properties } = vocabulary
  const claimLabels = EXPECTED_VERDICTS.flatMap(verdict =>
    [...properties].map(property => `${verdict}:${property}`),
  )
  const marked = readOrExplain(path, source, [...entities, ...claimLabels, 'unknown', 'none'])
  const lineOffset = source.split('\n').findIndex(line => !line.startsWith('//- '))
  const left = /\[[a-z0-9.:-]+\|(?=[^\]\n]*\|\])/.exec(marked.text)
  if (left)
    throw new Error(`${path}:${lineOf(marked.text, left.index) + lineOffset}: no such label: ${left[0]}`)
  const places = marked.ranges.map(({ label, start, end }) => {
    const text = marked.text.slice(start, end)
    return { label, start, end, line: lineOf(marked.text, start) + lineOffset, text }
  })
  const labelled = (name: string): readonly Place[] =>
    places.filter(({ label }) => label === name).map(({ label: _, ...place }) => place)
  return {
    path,
    text: marked.text,
    lineOffset,
    today: marked.header.get('as-of') ?? DEFAULT_DAY,
    mentions: places
      .filter(({ label }) => entities.has(label))
      .map(({ label, ...place }) => ({ ...place, entity: label })),
    unknownVersions: labelled('unknown'),
    lookalikes: labelled('none'),
    claims: places.flatMap(({ label, ...place }) => {
      const [verdict, property] = label.split(':')
      const expected = EXPECTED_VERDICTS.find(one => one === verdict)
      return expected === undefined || property === undefined
        ? []
        : [{ ...place, verdict: expected, property }]
    }),
  }
}

function readOrExplain(path: string, source: string, labels: readonly string[]) {
  try {
    return readMarked(source, labels)
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
