import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { propertyKnowledge } from '../support/property-knowledge.ts'

const { check } = helpersFor(propertyKnowledge())

/** What can be used, in the words of buyers. Lark 1 was retired on 2 April 2026; Lark 2 is generally available. */
const groups: Record<string, readonly string[]> = {
  'what is gone is told as usable': [
    'Lark 1 [outdated-claim|is available|] to API customers, if at a high price.',
    'Lark 1 [outdated-claim|is still served|]. Lark 2 is still served.',
    'Lark 1 [outdated-claim|is on sale|].',
    'Lark 1 [outdated-claim|can be used|] through Osier’s API.',
    'Lark 1, though old, [outdated-claim|can still be called|].',
    'Our tool runs on Lark 1, which Osier [outdated-claim|still serves|].',
    'Osier [outdated-claim|still sells|] Lark 1.',
    '[outdated-claim|Anyone with an API key can use|] Lark 1.',
    'Customers [outdated-claim|can still call|] Lark 1.',
    'Lark 1 [outdated-claim|has not been retired|].',
  ],
  'what can be used is told as gone': [
    '[contradicted-claim|Nobody can use|] Lark 2. Lark 2 [outdated-claim|cannot be used|] at present.',
    'Lark 2 [contradicted-claim|is off the market|]. Lark 2 [contradicted-claim|has yet to come back|].',
    'Lark 2 [contradicted-claim|is only open to approved users|].',
    'Osier [contradicted-claim|offers Lark 2 as a preview|]. Developers [contradicted-claim|can use|] Lark 2 in preview.',
    'Nobody can use Lark 1. Lark 1 is off the market. Lark 2 cannot be used to make weapons.',
  ],
  'what is told of some, of a part, of another time or as a wish is no claim on the model': [
    'Lark 1 is available to researchers in an archive. Lark 1 can be used as a textbook example.',
    'Lark 1, which Osier once served, was popular. Osier sold Lark 1.',
    'Anyone who could use Lark 1 liked it. Anyone with a licence could use Lark 1.',
    'Will Osier bring back Lark 1, which it still serves to staff?',
    'Customers can no longer call Lark 1. Customers have no access to Lark 1.',
    'European customers have no access to Lark 2.',
    'Users who can still call Lark 1 should move.',
    'Lark 2 has not been retired. Lark 2 can be used through Osier’s API.',
    'Lark 2 isn’t suspended. Lark 2 isn’t suspended any more. Lark 2 is not unavailable.',
    'Osier has not released Lark 2 in Japan.',
    'The suspension of Lark 2’s fast mode is ongoing.',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}
