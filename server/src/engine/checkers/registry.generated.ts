// Made by `npm run generate` from the files beside it; not to be edited.
import { changedSince } from './changed-since.ts'
import type { Checker } from './checker.ts'
import { contradictedClaim } from './contradicted-claim.ts'
import { disputedClaim } from './disputed-claim.ts'
import { impossibleDate } from './impossible-date.ts'
import { inconsistentQuantity } from './inconsistent-quantity.ts'
import { outdatedClaim } from './outdated-claim.ts'
import { renamedEntity } from './renamed-entity.ts'
import { supersededModel } from './superseded-model.ts'
import { unknownCitation } from './unknown-citation.ts'
import { unknownVersion } from './unknown-version.ts'
import { vagueDate } from './vague-date.ts'
import { wrongWeekday } from './wrong-weekday.ts'

/** All checkers, by file name. */
export const checkers: readonly Checker[] = [
  changedSince,
  contradictedClaim,
  disputedClaim,
  impossibleDate,
  inconsistentQuantity,
  outdatedClaim,
  renamedEntity,
  supersededModel,
  unknownCitation,
  unknownVersion,
  vagueDate,
  wrongWeekday,
]
