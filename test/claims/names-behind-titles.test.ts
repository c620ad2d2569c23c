import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const { check } = helpersFor(claimsKnowledge())

/** What a title says of the names below it, or behind its colon. */
const flagged = [
  '[outdated-claim|Still in force|]: the Lantern Order.',
  'The following orders are [outdated-claim|in force|]: the Lantern Order and a few that nobody reads.',
  'The following orders remain in force:\n\n- the [outdated-claim|Lantern Order|]',
  'We track two texts. The following are in force:\n\n- (a) the [outdated-claim|Lantern Order|];',
  '### Still in force\n\n- [outdated-claim|Lantern Order|] — the text on reports',
  'Among those [outdated-claim|still in force|] is the Lantern Order.',
  '[contradicted-claim|Closed|] models: Heron 2.',
  'Valuations at a glance:\n\n- Wren — [outdated-claim|$4 billion|], on paper',
]

const silent = [
  'No longer in force: the Lantern Order.',
  'The following orders are no longer in force:\n\n- the Lantern Order',
  '### Still in force?\n\n- Lantern Order',
  '### Still in force\n\n- Lantern Order — repealed in 2025',
  '### Still in force\n\n- Lantern Order, until it was repealed',
  'Among those no longer in force is the Lantern Order.',
  'Open-weight models: Heron 2.',
  'Valuations at a glance:\n\n- Wren — $20 billion, on paper',
]

describe('names below a title and behind a colon', () => {
  test.each(flagged)('%s', brief => {
    expect(check(brief)).toEqual([])
  })
  test.each(silent)('not %s', brief => {
    expect(check(brief)).toEqual([])
  })
})
