// Made by `npm run generate` from the files beside it; not to be edited.
import { availability } from './properties/availability.ts'
import { contextWindow } from './properties/context-window.ts'
import { developer } from './properties/developer.ts'
import { flagship } from './properties/flagship.ts'
import { knowledgeCutoff } from './properties/knowledge-cutoff.ts'
import { latest } from './properties/latest.ts'
import { license } from './properties/license.ts'
import { listing } from './properties/listing.ts'
import { marketCap } from './properties/market-cap.ts'
import { openness } from './properties/openness.ts'
import { parametersActive } from './properties/parameters-active.ts'
import { parametersTotal } from './properties/parameters-total.ts'
import { rank } from './properties/rank.ts'
import { released } from './properties/released.ts'
import { score } from './properties/score.ts'
import { status } from './properties/status.ts'
import { valuation } from './properties/valuation.ts'
import type { Property } from './property.ts'

/** All properties, by file name. */
export const properties: readonly Property[] = [
  availability,
  contextWindow,
  developer,
  flagship,
  knowledgeCutoff,
  latest,
  license,
  listing,
  marketCap,
  openness,
  parametersActive,
  parametersTotal,
  rank,
  released,
  score,
  status,
  valuation,
]
