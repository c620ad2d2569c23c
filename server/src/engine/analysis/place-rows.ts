import type { Mention, PlacedCitation, PlacedVersion } from '../analysis-types.ts'
import type { CheckedBlock, Inside } from '../checkers/checker.ts'
import { moveJudgment } from '../claims/place.ts'
import type { Judgment } from '../claims/types.ts'
import { blockIndexAt } from '../document/block-at.ts'
import type { Block, DocumentProblem, PlacedBlock } from '../document/types.ts'
import { lazy } from '../text/lazy.ts'
import { type Span, shift } from '../text/span.ts'
import type { Row } from './rows.ts'

/** Rows at their places in the text; each is placed when it is asked for. */
export class PlacedRows {
  private readonly placed = new Map<number, PlacedRow>()

  /** Those of the rows from `from` on that come before `to`. */
  constructor(
    readonly rows: readonly Row[],
    private readonly blocks: readonly PlacedBlock[],
    private readonly from = 0,
    private readonly to = rows.length,
  ) {}

  at(index: number): PlacedRow {
    const known = this.placed.get(index)
    if (known) return known
    const row = this.rows[index]
    if (!row) throw new RangeError(`there is no block ${index}`)
    const start = this.startOf(index)
    const captionSpan = row.captionPlace && captionSpanOf(row.captionPlace, index, this.blocks)
    const placed = new PlacedRow(row, start, captionSpan)
    this.placed.set(index, placed)
    return placed
  }

  isWaiting(index: number): boolean {
    return this.rows[index]?.block.isWaiting === true
  }

  startOf(index: number): number {
    return this.blocks[index]?.start ?? 0
  }

  /** The index of the first block of which not all is known yet; `isPartial`: some wait to be read. */
  sureTo(isPartial: boolean): number {
    const first = isPartial ? this.rows.findIndex(isUnsure) : -1
    return first === -1 ? this.rows.length : first
  }

  /** Of each row that `has` something, what it is. */
  flatMap<T>(has: (row: Row) => boolean, what: (row: PlacedRow) => readonly T[]): readonly T[] {
    const all: T[] = []
    for (let index = this.from; index < this.to; index++) {
      const row = this.rows[index]
      if (row && has(row)) all.push(...what(this.at(index)))
    }
    return all
  }

  /** Only the rows that a span touches. */
  within(span: Span): PlacedRows {
    const { rows, blocks } = this
    let from = Math.max(0, blockIndexAt(blocks, span.start))
    const first = blocks[from]
    if (first && first.start + first.block.source.length < span.start) from++
    return new PlacedRows(rows, blocks, from, Math.max(from, blockIndexAt(blocks, span.end) + 1))
  }
}

/** A row at its place in the text: the same as in the row, with absolute spans, made when asked for. */
export class PlacedRow implements CheckedBlock {
  private placedJudgments: readonly Judgment[] | undefined
  private asBrief: Inside | undefined

  constructor(
    readonly row: Row,
    readonly start: number,
    readonly captionSpan: Span | undefined,
  ) {}

  get block(): Block {
    return this.row.block
  }

  mentions(): readonly Mention[] {
    return this.row.mentions().map(mention => shift(mention, this.start))
  }

  unknownVersions(): readonly PlacedVersion[] {
    return this.row.versions().map(version => shift(version, this.start))
  }

  judgments(): readonly Judgment[] {
    const { row, start, captionSpan } = this
    if (start === 0 && captionSpan === undefined) return row.judgments()
    this.placedJudgments ??= row.judgments().map(judgment => this.place(judgment))
    return this.placedJudgments
  }

  judgment(index: number): Judgment | undefined {
    const judgment = this.row.judgments()[index]
    return this.placedJudgments?.[index] ?? (judgment && this.place(judgment))
  }

  private place(judgment: Judgment): Judgment {
    return moveJudgment(judgment, this.start, isOfTable(judgment) ? this.captionSpan : undefined)
  }

  citations(): readonly PlacedCitation[] {
    return this.block.citations.map(({ key, keySpan, clusterSpan }) => ({
      ...shift(keySpan, this.start),
      key,
      cluster: shift(clusterSpan, this.start),
    }))
  }

  problems(): readonly DocumentProblem[] {
    return this.block.problems.map(problem => shift(problem, this.start))
  }

  get isBare(): boolean {
    const { judgments, recognitions, block } = this.row
    const isNamed = recognitions.some(one => one.mentions.length + one.unknownVersions.length > 0)
    return !isNamed && block.citations.length === 0 && judgments().length === 0
  }

  alone(): Inside {
    this.asBrief ??= aloneOf(this.row, this.captionSpan && shift(this.captionSpan, -this.start))
    return this.asBrief
  }
}

/** The row as a brief of its own. */
function aloneOf(row: Row, captionSpan: Span | undefined): Inside {
  const { block } = row
  const placed = new PlacedRow(row, 0, captionSpan)
  const mentions = lazy(() => (isDoubtful(row) ? [] : row.mentions()))
  return {
    brief: {
      source: block.source,
      text: block.source,
      frontMatter: NO_FRONT_MATTER,
      blocks: [{ start: 0, block }],
      defines: NOTHING_DEFINED,
      waiting: 0,
      directives: block.directives.length,
      problems: block.problems.length,
    },
    get mentions() {
      return mentions()
    },
    get unknownVersions() {
      return row.versions()
    },
    judgments: placed.judgments(),
    citations: placed.citations(),
  }
}

function isUnsure(row: Row): boolean {
  return row.block.isWaiting === true || row.surroundings.unsure !== undefined || isDoubtful(row)
}

function isDoubtful({ recognitions }: Row): boolean {
  return recognitions.some(one => one.isDoubtful)
}

const NO_FRONT_MATTER = Object.freeze({ bibliography: [], references: [], problems: [] })
const NOTHING_DEFINED: ReadonlySet<string> = Object.freeze(new Set<string>())

function captionSpanOf(
  { by, span }: NonNullable<Row['captionPlace']>,
  at: number,
  blocks: readonly PlacedBlock[],
): Span | undefined {
  const caption = blocks[at + by]
  return caption && shift(span, caption.start)
}

function isOfTable({ claim }: Judgment): boolean {
  return claim.stance.speaksFor?.from === 'caption'
}
