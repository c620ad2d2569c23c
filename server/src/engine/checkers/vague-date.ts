import { quotationsOf } from '../claims/quotations.ts'
import { isReference } from '../claims/reference.ts'
import type { Brief, Passage } from '../document/types.ts'
import { plainDateForm } from '../text/date-form.ts'
import { type PartialDate, readable } from '../text/day.ts'
import { covers, type Span } from '../text/span.ts'
import { type CheckContext, defineChecker } from './checker.ts'
import { dateFormOfBrief } from './evidence/brief-dates.ts'
import { quoted } from './message.ts'
import { inBlock, ownPassages } from './own-words.ts'
import { findVagueWords, resolveVague } from './vague-words.ts'

/** Words that count from the day of writing, in a brief that says which day that was. */
export const vagueDate = defineChecker({
  id: 'vague-date',
  title: 'Vague date',
  why: '“Recently” and “last month” mean another time to whoever reads the brief later. They are told in a brief that has a date, by which the fix counts; not in quotations, lists of works, nor where the sentence gives the date itself.',
  severity: 'hint',
  findIn: block =>
    ownPassages(block).flatMap(passage =>
      vagueIn(passage).map(words => ({ ...inBlock(passage, words), message: '', related: [], tags: [] })),
    ),
  *check({ brief }, found) {
    const written = dateOfWriting(brief)
    if (written === undefined) return
    for (const draft of found.placed()) {
      const text = brief.source.slice(draft.start, draft.end)
      const meant = resolveVague(text, written, plainDateForm)
      const told = meant
        ? `Counted from the brief’s date, ${readable(written)}, it is ${meant.bare}.`
        : `Say when, or as of when.`
      yield { ...draft, message: `${quoted(text)} will mean another time to a later reader. ${told}` }
    }
  },
  fixes({ start, end }, context) {
    const written = dateOfWriting(context.brief)
    const expected = context.brief.source.slice(start, end)
    const form = dateFormOfBrief(context.brief, false)
    const meant = written === undefined ? undefined : resolveVague(expected, written, form)
    if (!meant) return []
    const newText = fitted(meant, expected, start, end, context)
    return [
      {
        title: `Write “${newText}”`,
        edits: [{ start, end, newText, expected }],
        isPreferred: true,
        isSafe: false,
      },
    ]
  },
})

/** The date of which the brief says that it was written. */
function dateOfWriting({ frontMatter: { date, asOf } }: Brief): PartialDate | undefined {
  return date ?? asOf
}

function vagueIn(passage: Passage): readonly Span[] {
  if (isReference(passage) || passage.kind === 'heading') return []
  const { text } = passage.prose
  const found = findVagueWords(text)
  if (found.length === 0) return []
  const quotations = quotationsOf(text)
  return found.filter(words => {
    const sentence = passage.sentences.find(one => covers(one, words))
    const isDated = passage.dates.some(date => sentence && covers(sentence, date))
    return !isDated && !quotations.some(quotation => covers(quotation, words))
  })
}

const PREPOSITION = /\b(?:since|by|until|till|from|in|of|during|before|after|for|through|than|to) $/iu

/** The dated words with the preposition and the capital that their place asks for. */
function fitted(
  meant: { readonly words: string; readonly bare: string },
  expected: string,
  start: number,
  end: number,
  { brief }: CheckContext,
): string {
  const isBare = PREPOSITION.test(brief.source.slice(Math.max(0, start - 8), start))
  const isPossessive = /^['’]s\b/u.test(brief.source.slice(end, end + 3))
  const words = isBare || isPossessive ? meant.bare : meant.words
  const isCapital = /^\p{Lu}/u.test(expected)
  return isCapital ? words.charAt(0).toUpperCase() + words.slice(1) : words
}
