import type { Analysis, AnalyzeOptions, Finding, Fix, NewEntry } from '../analysis-types.ts'
import { composeEdits } from '../text/compose-edits.ts'
import { applyEdits, fits, type TextEdit } from '../text/text-edit.ts'
import type { CheckContext, Checker } from './checker.ts'
import { createCarrier } from './evidence/carry-evidence.ts'
import { ownFixes } from './fixes.ts'

/** What the safe fixes of a brief are made with. */
interface Analyzing {
  analyze(text: string, options: AnalyzeOptions, previous?: Analysis): Analysis
  contextOf(analysis: Analysis): CheckContext
}

/** A fix may uncover another; after so many times that is no accident. */
const MAX_ROUNDS = 6

/**
 * All fixes of an analysis that need no second look, as one: made again for the text that they give until none is
 * left, so that to apply them twice changes nothing.
 */
export function createSafeFixer(
  checkers: readonly Checker[],
  { analyze, contextOf }: Analyzing,
): (analysis: Analysis) => Fix | undefined {
  return analysis => {
    const { text } = analysis.brief
    const entries = new Map<string, NewEntry>()
    let edits: readonly TextEdit[] = []
    let now = analysis
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const fix = safeRound(now.findings, checkers, contextOf(now))
      if (!fix || fix.edits.length === 0) break
      edits = round === 0 ? fix.edits : composeEdits(text, edits, fix.edits)
      for (const entry of fix.entries) entries.set(`${entry.path} ${entry.csl.id}`, entry)
      now = analyze(applyEdits(now.brief.text, fix.edits), analysis.options, now)
    }
    if (edits.length === 0) return undefined
    const title = 'Apply all safe Dateline fixes'
    const added = entries.size > 0 ? { entries: [...entries.values()] } : {}
    return { title, edits, isPreferred: false, isSafe: true, ...added }
  }
}

/** The first safe fix of each finding; of two that overlap only the first is made. */
function safeRound(
  findings: readonly Finding[],
  checkers: readonly Checker[],
  context: CheckContext,
): { readonly edits: readonly TextEdit[]; readonly entries: readonly NewEntry[] } | undefined {
  const chosen: Fix[] = []
  for (const finding of findings) {
    const fix = ownFixes(finding, checkers, context).find(({ isSafe }) => isSafe)
    const isFree = fix?.edits.every(
      edit => !chosen.some(other => other.edits.some(one => collides(edit, one))),
    )
    if (fix && isFree) chosen.push(fix)
  }
  const { edits, entries } = createCarrier(context)(chosen)
  return fits(context.brief.text, edits) ? { edits, entries } : undefined
}

/** Two insertions at one place collide too: their order would be arbitrary. */
function collides(a: TextEdit, b: TextEdit): boolean {
  return (a.start < b.end && b.start < a.end) || a.start === b.start
}
