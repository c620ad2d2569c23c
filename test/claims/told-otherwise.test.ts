import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { propertyKnowledge } from '../support/property-knowledge.ts'

const { check } = helpersFor(propertyKnowledge())

/** Sentences as long texts have them, whose words look like a claim and make another or none. */
const groups: Record<string, readonly string[]> = {
  'what a company is somewhere is not where it is from': [
    'In 2021 Osier was still a niche company in China. Osier is a foreign lab in Germany.',
    'Osier is a lab in [contradicted-claim|China|].',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}
