import type { Analysis, Engine, Finding } from '../../engine/index.ts'

/** What a run was asked. */
export interface Run {
  readonly engine: Engine
  readonly asOf: string
  readonly isTerminal: boolean
}

/** How many briefs were checked and findings made. */
export interface Totals {
  readonly briefs: number
  readonly findings: number
}

/** One brief that was checked. */
export interface CheckedBrief {
  readonly path: string
  /** 1 where the file starts with a byte order mark, which its reader may count. */
  readonly markLength: number
  readonly analysis: Analysis
  /** The checkers' findings and what is wrong with the brief itself, in the order of the text. */
  readonly findings: readonly Finding[]
}

/** A form of output. Each brief is written as soon as it is checked, in pieces that stand apart. */
export interface Reporter {
  readonly format: string
  open(run: Run): string
  brief(brief: CheckedBrief, run: Run): readonly string[]
  /** What stands between two pieces of a run. */
  readonly between: string
  close(totals: Totals, run: Run): string
}
