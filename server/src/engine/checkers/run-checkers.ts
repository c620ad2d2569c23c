import type { Finding, RelatedInformation, Severity } from '../analysis-types.ts'
import { shift } from '../text/span.ts'
import type { Check, CheckContext, CheckedBlock, Checker, Draft, Outside } from './checker.ts'
import { keepByBlock, placeByBlock } from './keep-by-block.ts'

/** What the checkers found, in the order of the text, and which of them broke. */
export interface CheckRun {
  readonly findings: readonly Finding[]
  readonly failures: readonly string[]
}

/** Severity by checker id; `off` silences it. */
type Levels = Readonly<Record<string, Severity | 'off'>>

/**
 * Runs checkers over one brief after another. `outside` is the same object as long as nothing in it changes;
 * `context` is the whole of the brief.
 */
export type RunCheckers = (
  context: CheckContext,
  outside: Outside,
  blocks: readonly CheckedBlock[],
  levels?: Levels,
) => CheckRun

interface Started {
  readonly checker: Checker
  readonly check: Check
}

/**
 * A runner of the checkers, which keeps what they find in a block while the block lives. A checker that throws
 * is named and left out; the others go on.
 */
export function createRunner(checkers: readonly Checker[]): RunCheckers {
  const started = checkers.map(checker => ({ checker, check: checker.start() }))
  const rank = new Map(checkers.map(({ id }, index) => [id, index]))
  const findLocally = createLocalFinder(started.filter(({ checker }) => checker.isLocal))
  return (context, outside, blocks, levels = {}) => {
    const findings: Finding[] = []
    const failures = new Set<string>()
    const told = new Set<string>()
    for (const { found, drafts } of findLocally(blocks, outside, levels)) {
      for (const { finding, once, isSilent } of drafts) {
        const key = once === undefined ? undefined : `${finding.code} ${once}`
        if (key !== undefined && told.has(key)) continue
        if (key !== undefined) told.add(key)
        if (!isSilent) findings.push(finding)
      }
      for (const failure of found.failures) failures.add(failure)
    }
    for (const { checker, check } of started) {
      if (checker.isLocal || isOff(checker, levels)) continue
      try {
        for (const draft of check(context, blocks, outside)) findings.push(toFinding(draft, checker, levels))
      } catch (error) {
        failures.add(failureOf(checker, error))
      }
    }
    const order = ({ code }: Finding) => rank.get(code) ?? 0
    findings.sort((a, b) => a.start - b.start || a.end - b.end || order(a) - order(b))
    return { findings, failures: [...failures] }
  }
}

interface Found {
  readonly drafts: readonly { readonly checker: Checker; readonly draft: Draft; readonly judgment: number }[]
  readonly failures: readonly string[]
}

interface PlacedFound {
  readonly found: Found
  readonly drafts: readonly Told[]
}

interface Told {
  readonly finding: Finding
  readonly once?: string
  readonly isSilent?: boolean
}

const NOTHING: Found = Object.freeze({ drafts: [], failures: [] })

/** Finds what rests on one block alone; looked for again only where that changes. */
function createLocalFinder(local: readonly Started[]) {
  const find = keepByBlock(({ alone }, outside): Found => {
    const inside = alone()
    const context = { ...outside, ...inside }
    const drafts: Found['drafts'][number][] = []
    const failures: string[] = []
    for (const { checker, check } of local) {
      try {
        for (const draft of check(context, [], outside)) {
          const judgment = draft.judgment ? inside.judgments.indexOf(draft.judgment) : -1
          drafts.push({ checker, draft, judgment })
        }
      } catch (error) {
        failures.push(failureOf(checker, error))
      }
    }
    return drafts.length + failures.length === 0 ? NOTHING : { drafts, failures }
  })
  const placeFor = (levels: Levels) =>
    placeByBlock(
      (found: Found, block): PlacedFound => ({
        found,
        drafts: found.drafts
          .filter(({ checker }) => !isOff(checker, levels))
          .map(({ checker, draft: { once, isSilent = false, ...draft }, judgment }) => ({
            finding: toFinding(placeDraft(draft, judgment, block), checker, levels),
            isSilent,
            ...(once === undefined ? {} : { once }),
          })),
      }),
    )
  let by = { levels: '{}', place: placeFor({}) }
  return (blocks: readonly CheckedBlock[], outside: Outside, levels: Levels): readonly PlacedFound[] => {
    const key = JSON.stringify(levels)
    if (by.levels !== key) by = { levels: key, place: placeFor(levels) }
    return by.place(find(blocks, outside), blocks)
  }
}

function isOff({ id, isOptional }: Checker, levels: Levels): boolean {
  const level = levels[id]
  return level === 'off' || (level === undefined && isOptional === true)
}

function toFinding(draft: Draft, checker: Checker, levels: Levels): Finding {
  const level = levels[checker.id]
  const severity = level === undefined || level === 'off' ? (draft.severity ?? checker.severity) : level
  return { ...draft, code: checker.id, severity }
}

/** A draft at its place in the text; `judgment` is the index of its judgment in the block. */
function placeDraft(draft: Draft, judgment: number, block: CheckedBlock): Draft {
  const { start, judgments } = block
  const placed = judgment < 0 ? undefined : judgments()[judgment]
  const move = (one: RelatedInformation) => (one.span ? { ...one, span: shift(one.span, start) } : one)
  return { ...shift(draft, start), related: draft.related.map(move), ...(placed ? { judgment: placed } : {}) }
}

function failureOf({ id }: Checker, error: unknown): string {
  return `the checker ${id} failed: ${error instanceof Error ? error.message : String(error)}`
}
