import type { Judgment } from '../claims/types.ts'
import { readable } from '../text/day.ts'
import { groupBy } from '../text/group-by.ts'
import { type CheckContext, type Draft, defineChecker } from './checker.ts'
import { claimDraft } from './claim-draft.ts'
import { claimFixes } from './claim-fixes.ts'
import { isChronicled } from './former-times.ts'
import { nameOf, presentSentence } from './message.ts'

/** A dated claim that was right on its date and has changed since. A table says so once, on its caption. */
export const changedSince = defineChecker({
  id: 'changed-since',
  title: 'Changed since',
  why: 'The claim is dated and right for its date; what it speaks of has changed since. This is information for whoever updates the brief, no mistake. The rows of a dated table are told together.',
  severity: 'information',
  isLocal: true,
  *check(context) {
    const changed = context.judgments.filter(judgment => judgment.verdict === 'changed-since')
    const isTold = (judgment: Judgment) => judgment.claim.captionSpan !== undefined
    for (const judgment of changed.filter(judgment => !isTold(judgment))) {
      if (saysSince(judgment, context.brief.text) || isToldOfThen(judgment, context.brief.text)) continue
      const date = judgment.claim.stance.speaksFor?.iso ?? judgment.speaksFor
      const then = `Right ${/^\d{4}-\d{2}-\d{2}$/.test(date) ? 'on' : 'in'} ${readable(date)}; changed since.`
      yield claimDraft(judgment, `${then} ${presentSentence(judgment, context)}.`, context)
    }
    const byCaption = groupBy(changed.filter(isTold), judgment => judgment.claim.captionSpan?.start ?? 0)
    for (const rows of byCaption.values()) yield* captionDraft(rows, context)
  },
  fixes: (finding, context) => (finding.judgment ? claimFixes(finding, context) : []),
})

/** `was worth $4 billion in 2025, and is now worth …`: the sentence goes on to what has come since. */
const SINCE =
  /\b(?:but|and|yet|then) (?:is |are |has |have )?(?:now|today|since|currently)\b|; (?:now|today|currently|since)\b|\b(?:is|are) (?:now )?back\b|\bha(?:s|ve) (?:since |now )?(?:returned|resumed|come back|been (?:restored|lifted|replaced|repealed))\b|[，；。]?(?:如今|现在|目前已|此后)/u

function saysSince({ claim }: Judgment, text: string): boolean {
  return SINCE.test(
    text.slice(claim.valueSpan.end, Math.max(claim.sentenceSpan.end, claim.valueSpan.end + 12)),
  )
}

const LASTS = /\b(?:still|remains?|continues?|now|today|currently|to this day)\b/iu

/** What a chronicle tells under a day in the present tense is history. */
function isToldOfThen({ claim }: Judgment, text: string): boolean {
  const { tense, insistsOnNow } = claim.stance
  const isOfNow = insistsOnNow || LASTS.test(text.slice(claim.sentenceSpan.start, claim.valueSpan.end))
  return tense === 'present' && !isOfNow && isChronicled(claim.valueSpan, text)
}

function* captionDraft(rows: readonly Judgment[], context: CheckContext): Iterable<Draft> {
  const [first] = rows
  const caption = first?.claim.captionSpan
  if (!first || !caption) return
  const date = readable(first.claim.stance.speaksFor?.iso ?? first.speaksFor)
  const all = context.judgments.filter(
    ({ claim, verdict }) => claim.captionSpan?.start === caption.start && verdict !== 'unknown',
  )
  yield {
    ...caption,
    message: `As of ${date}; ${rows.length} of ${all.length} values that can be checked have changed since.`,
    related: rows.slice(0, 30).map(row => ({
      message: `${nameOf(row.claim.subject, context)}: ${presentSentence(row, context)}`,
      span: row.claim.valueSpan,
      entity: row.claim.subject,
    })),
    tags: [],
  }
}
