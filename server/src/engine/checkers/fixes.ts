import type { Finding, Fix } from '../analysis-types.ts'
import { fits } from '../text/text-edit.ts'
import type { CheckContext, Checker } from './checker.ts'
import { type CarryEvidence, createCarrier } from './evidence/carry-evidence.ts'
import { attributionOf } from './message.ts'
import { suppressFixes } from './suppress-fixes.ts'

/** The fixes of a finding with all that they cite, the preferred first; then those that silence it. */
export type Fixer = (finding: Finding) => readonly Fix[]

/** A fixer for the findings of one analysis, which learns the manner of its brief once. */
export function createFixer(checkers: readonly Checker[], context: CheckContext): Fixer {
  const carry = createCarrier(context)
  return finding => {
    const own = ownFixes(finding, checkers, context).flatMap(fix => carried(fix, carry))
    return [...own, ...suppressFixes(finding, context)].filter(({ edits }) => fits(context.brief.text, edits))
  }
}

/** The fixes of a finding without what they cite. */
export function ownFixes(
  finding: Finding,
  checkers: readonly Checker[],
  context: CheckContext,
): readonly Fix[] {
  return checkers.find(checker => checker.id === finding.code)?.fixes?.(finding, context) ?? []
}

/** A fix with its evidence, and the title that names it; nothing where there is nothing left to do. */
function carried(fix: Fix, carry: CarryEvidence): readonly Fix[] {
  const { cites, ...rest } = fix
  const { edits, entries, cited } = carry([fix])
  if (edits.length === 0 && !fix.entries?.length) return []
  const sources = (cites ?? [])
    .filter(({ csl }) => cited.includes(csl.id))
    .map(({ csl }) => attributionOf(csl))
  const told = fix.edits.length === 0 ? '' : sources.map(source => ` and cite ${source}`).join('')
  return [{ ...rest, title: fix.title + told, edits, ...(entries.length > 0 ? { entries } : {}) }]
}
