// Made by `npm run generate` from the files beside it; not to be edited.
import { changedSince } from './changed-since.ts'
import type { Checker } from './checker.ts'
import { citationPredatesFact } from './citation-predates-fact.ts'
import { citedSourceContradicts } from './cited-source-contradicts.ts'
import { contradictedClaim } from './contradicted-claim.ts'
import { disputedClaim } from './disputed-claim.ts'
import { duplicateKey } from './duplicate-key.ts'
import { elapsedDate } from './elapsed-date.ts'
import { impossibleDate } from './impossible-date.ts'
import { inconsistentQuantity } from './inconsistent-quantity.ts'
import { lapsedSuppression } from './lapsed-suppression.ts'
import { missingEntry } from './missing-entry.ts'
import { outdatedClaim } from './outdated-claim.ts'
import { renamedEntity } from './renamed-entity.ts'
import { supersededModel } from './superseded-model.ts'
import { uncitedClaim } from './uncited-claim.ts'
import { undatedFigure } from './undated-figure.ts'
import { unknownCitation } from './unknown-citation.ts'
import { unknownVersion } from './unknown-version.ts'
import { unusedEntry } from './unused-entry.ts'
import { vagueDate } from './vague-date.ts'
import { wrongWeekday } from './wrong-weekday.ts'

/** All checkers, by file name. */
export const checkers: readonly Checker[] = [
  changedSince,
  citationPredatesFact,
  citedSourceContradicts,
  contradictedClaim,
  disputedClaim,
  duplicateKey,
  elapsedDate,
  impossibleDate,
  inconsistentQuantity,
  lapsedSuppression,
  missingEntry,
  outdatedClaim,
  renamedEntity,
  supersededModel,
  uncitedClaim,
  undatedFigure,
  unknownCitation,
  unknownVersion,
  unusedEntry,
  vagueDate,
  wrongWeekday,
]
