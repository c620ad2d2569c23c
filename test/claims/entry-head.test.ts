import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { propertyKnowledge } from '../support/property-knowledge.ts'

const { check } = helpersFor(propertyKnowledge())

const groups: Record<string, readonly string[]> = {
  'what stands without a verb behind a name alone is said of it': [
    '**Osier.** French company. Valued at [outdated-claim|$4 billion|].',
    '**Osier.** French company. Valued at $20 billion.',
    '**Lark 2.** Open-weight model of Osier, published in [contradicted-claim|March 2025|], under the MIT licence.',
    '**Lark 2.** Open-weight model of Osier, published in April 2026, under the MIT licence.',
    '**Lark 2.** [contradicted-claim|Closed|] model of Osier.',
    '**Quay Order.** On ports; [outdated-claim|in force|] since October 2023.',
    '3. **Osier.** Flagship model: [outdated-claim|Lark 1|], a small one.',
    'Ferry Act. Signed on [contradicted-claim|3 March 2025|].',
  ],
  'what has a subject or a time of its own is not': [
    '**Osier.** The March round priced the group higher. Its rival is valued at $4 billion.',
    '**Osier.** A year earlier valued at $4 billion.',
    '**Osier.** In December 2025 valued at $4 billion.',
    '**Osier.** They grew. Teal, valued at $4 billion, is a rival.',
    '**Lark 2.** Heron is closed. Some models closed.',
    '**Quay Order.** In force until January 2025.',
    'Quay Order and Ferry Act. In force since 2023.',
    'We saw Osier. Valued at $4 billion.',
    '**Osier and its friends.** Valued at $4 billion.',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}
