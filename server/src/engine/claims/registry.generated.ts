// Made by `npm run generate` from the files beside it; not to be edited.
import { announced } from './properties/announced.ts'
import { architecture } from './properties/architecture.ts'
import { availability } from './properties/availability.ts'
import { chiefExecutive } from './properties/chief-executive.ts'
import { comparison } from './properties/comparison.ts'
import { computeThreshold } from './properties/compute-threshold.ts'
import { contextWindow } from './properties/context-window.ts'
import { country } from './properties/country.ts'
import { developer } from './properties/developer.ts'
import { downloads } from './properties/downloads.ts'
import { effective } from './properties/effective.ts'
import { flagship } from './properties/flagship.ts'
import { formerName } from './properties/former-name.ts'
import { founded } from './properties/founded.ts'
import { founder } from './properties/founder.ts'
import { headquarters } from './properties/headquarters.ts'
import { introduced } from './properties/introduced.ts'
import { issuer } from './properties/issuer.ts'
import { jurisdiction } from './properties/jurisdiction.ts'
import { knowledgeCutoff } from './properties/knowledge-cutoff.ts'
import { lastOpen } from './properties/last-open.ts'
import { latest } from './properties/latest.ts'
import { license } from './properties/license.ts'
import { listing } from './properties/listing.ts'
import { marketCap } from './properties/market-cap.ts'
import { maxOutput } from './properties/max-output.ts'
import { milestone } from './properties/milestone.ts'
import { modality } from './properties/modality.ts'
import { openness } from './properties/openness.ts'
import { parametersActive } from './properties/parameters-active.ts'
import { parametersTotal } from './properties/parameters-total.ts'
import { parent } from './properties/parent.ts'
import { participation } from './properties/participation.ts'
import { passed } from './properties/passed.ts'
import { penaltyMax } from './properties/penalty-max.ts'
import { predecessor } from './properties/predecessor.ts'
import { priceInput } from './properties/price-input.ts'
import { priceOutput } from './properties/price-output.ts'
import { rank } from './properties/rank.ts'
import { record } from './properties/record.ts'
import { released } from './properties/released.ts'
import { rescinded } from './properties/rescinded.ts'
import { revenue } from './properties/revenue.ts'
import { score } from './properties/score.ts'
import { signed } from './properties/signed.ts'
import { status } from './properties/status.ts'
import { successor } from './properties/successor.ts'
import { supersededBy } from './properties/superseded-by.ts'
import { type } from './properties/type.ts'
import { users } from './properties/users.ts'
import { valuation } from './properties/valuation.ts'
import { weightsReleased } from './properties/weights-released.ts'
import type { Property } from './property.ts'

/** All properties, by file name. */
export const properties: readonly Property[] = [
  announced,
  architecture,
  availability,
  chiefExecutive,
  comparison,
  computeThreshold,
  contextWindow,
  country,
  developer,
  downloads,
  effective,
  flagship,
  formerName,
  founded,
  founder,
  headquarters,
  introduced,
  issuer,
  jurisdiction,
  knowledgeCutoff,
  lastOpen,
  latest,
  license,
  listing,
  marketCap,
  maxOutput,
  milestone,
  modality,
  openness,
  parametersActive,
  parametersTotal,
  parent,
  participation,
  passed,
  penaltyMax,
  predecessor,
  priceInput,
  priceOutput,
  rank,
  record,
  released,
  rescinded,
  revenue,
  score,
  signed,
  status,
  successor,
  supersededBy,
  type,
  users,
  valuation,
  weightsReleased,
]
