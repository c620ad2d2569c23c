import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { propertyKnowledge } from '../support/property-knowledge.ts'

const { check } = helpersFor(propertyKnowledge())

const groups: Record<string, readonly string[]> = {
  'who says what the main clause says does not say what a relative clause in it does': [
    'Osier, whose head office is in [contradicted-claim|Turin|], sells more abroad, according to its prospectus.',
    'Osier has its head office in Turin, critics say.',
  ],
  'what is left to the reader is no condition': [
    'Lark 1 [outdated-claim|is available|] in the API, if you are the nostalgic type.',
    'Lark 1 [outdated-claim|is available|] in the API, if anyone cares.',
    'Lark 1 is available if you have signed. Lark 1 is available in the API, if the rumours are true.',
  ],
  'who is what of it': [
    'Osier has no plant; [outdated-claim|Ada Quill|] is its chief executive.',
    'Osier has no plant; Bo Lindqvist is its chief executive.',
    'Osier has no plant; they say that Ada Quill was its chief executive.',
  ],
  'a verb of any kind before what a lab has as its flagship': [
    'Osier, a latecomer, relies on [outdated-claim|Lark 1|] as its flagship.',
    'Osier relies on Lark 2 as its flagship.',
  ],
  'whose it is, behind words that open the sentence': [
    'With a context window of [contradicted-claim|64,000|] tokens, Osier’s Lark 2 is small.',
    'With a context window of 1 million tokens, Osier’s Lark 2 is large.',
    'Unlike a model with a context window of 64,000 tokens, Osier’s Lark 2 is large.',
  ],
  'what a relative clause tells of in passing': [
    'Lark 2, which took over from its predecessor, Lark 1, is available in the API.',
    'Its predecessor, Lark 1, [outdated-claim|is available|] in the API.',
    'Lark 2 costs more, and its predecessor, Lark 1, [outdated-claim|is available|] in the API.',
  ],
  'how long something has been there': [
    'Lark 2 has been around since [contradicted-claim|March 2025|].',
    'Lark 2 has been around since April 2026. A fan of Lark 2 has been around since March 2025.',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}
