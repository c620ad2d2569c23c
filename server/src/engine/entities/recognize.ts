import type { Matcher } from './alias-matcher.ts'
import { findAnaphors } from './anaphora.ts'
import { NO_CANDIDATES, type PassageCandidates, type Readable, type Reading } from './candidates.ts'
import { findAllCandidates } from './find-candidates.ts'
import { makersIn } from './makers.ts'
import { collectNamed, type Named } from './named.ts'
import { type LabOf, labsOfPersons, NOBODY } from './persons.ts'
import { resolveMentions } from './resolve.ts'
import type { Recognition } from './types.ts'

/** What recognition may leave out. */
export interface RecognizeOptions {
  /** Whether `the model`, `the company` and `it` are linked. On unless set to false. */
  readonly anaphora?: boolean
  /** Whose lab is whose. */
  readonly labOf?: LabOf
}

/** The second phase: settles what a passage names, given what its document names, and links what stands for it. */
export function recognizePassage(
  passage: Readable,
  candidates: PassageCandidates,
  named: Named,
  { anaphora = true, labOf = NOBODY }: RecognizeOptions = {},
): Recognition {
  const recognition = resolveMentions(candidates, named)
  if (!anaphora) return recognition
  const personal = labsOfPersons(passage, labOf, recognition.mentions)
  if (recognition.mentions.length === 0 && personal.length === 0) return recognition
  const makers = [...makersIn(passage, candidates, recognition.mentions), ...personal]
  const known =
    makers.length === 0 ? recognition : { ...recognition, mentions: [...makers, ...recognition.mentions] }
  const anaphors = [...makers, ...findAnaphors(passage, known)]
  if (anaphors.length === 0) return recognition
  const mentions = [...recognition.mentions, ...anaphors].sort((a, b) => a.start - b.start)
  return { ...recognition, mentions }
}

/** Whether what a passage names is the same in any document. */
export function isSettled({ names, versions }: PassageCandidates): boolean {
  return (
    names.every(({ readings: [only, ...others] }) => others.length === 0 && isSure(only?.evidence)) &&
    versions.every(({ reading }) => isSure(reading.evidence))
  )
}

/** Whether a document that names more than it did for `recognition` may make another of these candidates. */
export function mayChange({ names, versions }: PassageCandidates, recognition: Recognition): boolean {
  const { mentions, unknownVersions } = recognition
  return (
    names.some(({ readings, isLine, start, end }) => {
      if (!isLine && readings.filter(({ evidence }) => evidence === 'cued').length === 1) return false
      const isNamed = mentions.some(one => one.start === start && one.end === end && !one.isAnaphor)
      return readings.length > 1 || !isNamed
    }) ||
    versions.some(({ reading, start }) => {
      return !isSure(reading.evidence) && !unknownVersions.some(one => one.start === start)
    })
  )
}

function isSure(evidence: Reading['evidence'] | undefined): boolean {
  return evidence === 'firm' || evidence === 'cued'
}

/** Recognizes all passages of a document, both phases at once. */
export function recognize(
  passages: readonly Readable[],
  matcher: Matcher,
  options?: RecognizeOptions,
): readonly Recognition[] {
  const candidates = findAllCandidates(passages, matcher)
  const named = collectNamed(candidates)
  return passages.map((passage, index) =>
    recognizePassage(passage, candidates[index] ?? NO_CANDIDATES, named, options),
  )
}
