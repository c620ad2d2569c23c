import type { Cite, Finding, Fix } from '../analysis-types.ts'
import type { Judgment } from '../claims/types.ts'
import { leadingSource } from '../knowledge/leading-source.ts'
import type { Fact } from '../knowledge/types.ts'
import type { CheckContext } from './checker.ts'
import { dateTheClaim } from './date-fix.ts'
import { attributionOf } from './message.ts'
import { putInThePast } from './past-fix.ts'
import { replaceWithPresent } from './replace-fix.ts'

/**
 * The fixes of a claim, the preferred first: the present value with its evidence, the value as history, the
 * date, the citation. Where the value can't be replaced safely, the date comes first and says why.
 */
export function claimFixes({ judgment }: Finding, context: CheckContext): readonly Fix[] {
  if (!judgment) return []
  const cite = (fact: Fact, after: number) => citing(judgment, fact, after, context)
  const replaced = replaceWithPresent(judgment, cite, context)
  const why = typeof replaced === 'string' ? replaced : undefined
  const present = typeof replaced === 'string' ? undefined : replaced
  const isPast = present?.edits.some(({ newText }) => /^(?:was|were) /u.test(newText)) ?? false
  return [
    present,
    isPast ? undefined : putInThePast(judgment, cite, context),
    dateTheClaim(judgment, why, cite, context),
    citeTheSource(judgment, cite),
  ].filter(fix => fix !== undefined)
}

/** What a fix cites of a fact, behind `after`. */
export type Citing = (fact: Fact, after: number) => readonly Cite[]

function citing(
  { claim, evidence, presentFact }: Judgment,
  fact: Fact,
  after: number,
  { knowledge }: CheckContext,
): readonly Cite[] {
  const source = leadingSource(fact, knowledge)
  if (!source) return []
  const overtaken = fact === presentFact ? evidence.filter(other => other !== presentFact) : []
  const insteadOf = overtaken.flatMap(({ sources }) => sources).filter(key => !fact.sources.includes(key))
  return [{ csl: source.csl, sentence: claim.sentenceSpan, after, insteadOf }]
}

/** Cites a source that bears the claim out; one that speaks against it would stand behind the wrong words. */
function citeTheSource(judgment: Judgment, cite: Citing): Fix | undefined {
  const { evidence, presentFact, verdict, claim } = judgment
  if (verdict === 'contradicted' || verdict === 'outdated') return undefined
  const held = verdict === 'disputed' ? evidence[0] : evidence.find(fact => fact !== presentFact)
  if (!held) return undefined
  const cites = cite(held, claim.valueSpan.end)
  const [source] = cites
  return (
    source && {
      title: `Cite ${attributionOf(source.csl)}`,
      edits: [],
      cites,
      isPreferred: false,
      isSafe: false,
    }
  )
}
