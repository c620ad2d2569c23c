import type { Mention, PlacedCitation, PlacedVersion } from '../analysis-types.ts'
import type { CheckedBlock, Inside } from '../checkers/checker.ts'
import { moveJudgment } from '../claims/place.ts'
import type { Judgment } from '../claims/types.ts'
import type { DocumentProblem, PlacedBlock } from '../document/types.ts'
import { lazy } from '../text/lazy.ts'
import { type Span, shift } from '../text/span.ts'
import type { Row } from './rows.ts'

/** A row at its place in the text: the same as in the row, with absolute spans, made when asked for. */
export interface PlacedRow extends CheckedBlock {
  readonly row: Row
  readonly mentions: () => readonly Mention[]
  readonly unknownVersions: () => readonly PlacedVersion[]
  readonly citations: () => readonly PlacedCitation[]
  readonly problems: () => readonly DocumentProblem[]
}

/** Places the rows. Those of an earlier version that have not moved are kept. */
export function placeRows(
  rows: readonly Row[],
  blocks: readonly PlacedBlock[],
  previous: readonly PlacedRow[] = [],
): readonly PlacedRow[] {
  return rows.map((row, at) => {
    const start = blocks[at]?.start ?? 0
    const captionSpan = captionSpanOf(row, at, blocks)
    const was = previous[at]
    const isUnmoved = was?.row === row && was.start === start && was.captionSpan?.start === captionSpan?.start
    return isUnmoved ? was : placeRow(row, start, captionSpan)
  })
}

function placeRow(row: Row, start: number, captionSpan: Span | undefined): PlacedRow {
  const { block } = row
  return {
    row,
    block,
    start,
    captionSpan,
    mentions: lazy(() => row.mentions().map(mention => shift(mention, start))),
    unknownVersions: lazy(() => row.versions().map(version => shift(version, start))),
    judgments: lazy(() =>
      row.judgments.map(judgment =>
        moveJudgment(judgment, start, isOfTable(judgment) ? captionSpan : undefined),
      ),
    ),
    citations: lazy(() =>
      block.citations.map(({ key, keySpan, clusterSpan }) => ({
        ...shift(keySpan, start),
        key,
        cluster: shift(clusterSpan, start),
      })),
    ),
    alone: () => aloneOf(row, captionSpan && shift(captionSpan, -start)),
    problems: lazy(() => block.problems.map(problem => shift(problem, start))),
  }
}

/** The row as a brief of its own. */
function aloneOf(row: Row, captionSpan: Span | undefined): Inside {
  const { block } = row
  const blocks = [{ start: 0, block }]
  const placed = placeRow(row, 0, captionSpan)
  return {
    brief: { text: block.source, frontMatter: NO_FRONT_MATTER, blocks },
    mentions: placed.mentions(),
    unknownVersions: placed.unknownVersions(),
    judgments: placed.judgments(),
    citations: placed.citations(),
  }
}

const NO_FRONT_MATTER = Object.freeze({ bibliography: [], references: [], problems: [] })

function captionSpanOf({ captionPlace }: Row, at: number, blocks: readonly PlacedBlock[]): Span | undefined {
  const caption = captionPlace && blocks[at + captionPlace.by]
  return (
    caption && { start: captionPlace.span.start + caption.start, end: captionPlace.span.end + caption.start }
  )
}

function isOfTable({ claim }: Judgment): boolean {
  return claim.stance.speaksFor?.from === 'caption'
}
