import type { Matcher } from './alias-matcher.ts'
import { findAnaphors } from './anaphora.ts'
import type { PassageCandidates, Readable } from './candidates.ts'
import { findCandidates } from './find-candidates.ts'
import { collectNamed, type Named } from './named.ts'
import { resolveMentions } from './resolve.ts'
import type { Recognition } from './types.ts'

/** What recognition may leave out. */
export interface RecognizeOptions {
  /** Whether `the model`, `the company` and `it` are linked. On unless set to false. */
  readonly anaphora?: boolean
}

/** The second phase: settles what a passage names, given what its document names, and links what stands for it. */
export function recognizePassage(
  passage: Readable,
  candidates: PassageCandidates,
  named: Named,
  { anaphora = true }: RecognizeOptions = {},
): Recognition {
  const recognition = resolveMentions(candidates, named)
  if (!anaphora || recognition.mentions.length === 0) return recognition
  const anaphors = findAnaphors(passage, recognition)
  if (anaphors.length === 0) return recognition
  const mentions = [...recognition.mentions, ...anaphors].sort((a, b) => a.start - b.start)
  return { ...recognition, mentions }
}

/** Recognizes all passages of a document, both phases at once. */
export function recognize(
  passages: readonly Readable[],
  matcher: Matcher,
  options?: RecognizeOptions,
): readonly Recognition[] {
  const found = passages.map(passage => ({ passage, candidates: findCandidates(passage, matcher) }))
  const named = collectNamed(found.map(({ candidates }) => candidates))
  return found.map(({ passage, candidates }) => recognizePassage(passage, candidates, named, options))
}
