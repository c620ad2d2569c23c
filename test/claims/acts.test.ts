import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { propertyKnowledge } from '../support/property-knowledge.ts'

const { check } = helpersFor(propertyKnowledge())

/** Who did it is not the claim: what became of its object is. Each brief's marked ranges are all that is found in it. */
const groups: Record<string, readonly string[]> = {
  'what somebody has done to a rule': [
    'The agency [contradicted-claim|has withdrawn|] the Ferry Act.',
    'A federal court [contradicted-claim|has enjoined|] the Ferry Act, and labs cheer.',
    'The Ferry Act, which the court [contradicted-claim|has now struck down|], was long.',
    'President Holt [contradicted-claim|revoked|] the Ferry Act on his first day.',
    'The agency has withdrawn the Quay Order. The president revoked the Quay Order. The agency has scrapped the Reed Bill.',
    'The agency has withdrawn the Ferry Act guidance. The agency has withdrawn the Ferry Act’s annex.',
    'The court has enjoined the Ferry Act in part. The court has struck down the Ferry Act as applied to schools.',
    'A committee has repealed the Ferry Act. The House has repealed the Ferry Act.',
    'The agency reviewed and withdrew comments on the Ferry Act. The agency may have withdrawn the Ferry Act.',
    'The governor vetoed Ferry Act look-alikes. The agency has scrapped the Ferry Act in all but name.',
    'No court has enjoined the Ferry Act. Critics say that the court has enjoined the Ferry Act.',
  ],
  'what nobody has done to it': [
    'The president [outdated-claim|has not revoked|] the Quay Order.',
    'The agency [outdated-claim|has yet to rescind|] the Quay Order.',
    'The Quay Order [outdated-claim|was never rescinded|]. The Quay Order [outdated-claim|has yet to be repealed|].',
    'The president has not revoked the Ferry Act. The Ferry Act was never rescinded.',
    'Congress has not repealed the Quay Order. The courts have not struck down the Quay Order.',
    'The Quay Order has not been formally rescinded. In 2024 the president had not revoked the Quay Order.',
  ],
  'what a maker has done to its model': [
    'Osier [contradicted-claim|has already retired|] Lark 2.',
    'Osier [contradicted-claim|retired|] Lark 2 in May.',
    'Osier [contradicted-claim|has suspended|] access to Lark 2.',
    'Osier [contradicted-claim|no longer sells|] Lark 2.',
    'Osier [contradicted-claim|has taken Lark 2 offline|].',
    'Osier [outdated-claim|has not yet retired|] Lark 1.',
    'Osier has retired Lark 1. Osier retired Lark 1 last year. Osier no longer sells Lark 1. Osier has not retired Lark 2.',
    'Teal has retired Lark 2. Teal no longer sells Lark 2. Teal has not yet retired Lark 1.',
    'Osier suspended access to Lark 2 for a day. Osier has suspended access to Lark 2 in Crimea.',
    'Osier may have retired Lark 2. Osier plans to retire Lark 2.',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}
