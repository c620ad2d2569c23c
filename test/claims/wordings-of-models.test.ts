import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'
import { propertyKnowledge } from '../support/property-knowledge.ts'

const { check } = helpersFor(propertyKnowledge())
const { check: checkScores } = helpersFor(claimsKnowledge())

/** Lark 1 was retired on 2 April 2026; Lark 2 is open-weight under MIT, 1M context, $0.60 in, $2.20 out. */
const groups: Record<string, readonly string[]> = {
  'service in other words': [
    'Lark 1 [outdated-claim|is in service|] until further notice.',
    'Lark 1 [outdated-claim|is available|] through the gateway for anyone with a project code.',
    'The intake uses Lark 1, which Osier [outdated-claim|hosts|].',
    'Lark 1 [contradicted-claim|can be ordered in preview|] through the second lot.',
    'The minutes use Lark 1, [outdated-claim|a fully supported|] model. The minutes use Lark 2, a fully supported model.',
    'Lark 2 [contradicted-claim|is available only to partners|], so we wait.',
  ],
  'service that is another’s, over, to come or true': [
    'The intake uses Lark 1, which Teal hosts. The intake uses Lark 2, which Osier hosts.',
    'The intake used Lark 1, which Osier hosted.',
    'Lark 2, which the pilot used, is shut off on 30 November.',
    'Lark 2 is in service. Lark 2 could be ordered in preview.',
    'Lark 1 was in service for a year.',
    'Lark 1, which Osier offers to archives, is a museum piece.',
  ],
  'weights in other words': [
    'Lark 2 is good; its weights are still [outdated-claim|withheld|].',
    'Lark 2 [contradicted-claim|can be reached only through Osier’s own API|], they say.',
    'Lark 2, which Osier [contradicted-claim|offers only as a hosted service|].',
  ],
  'weights as they are, or of some of them': [
    'Lark 2, which Osier distributes with open weights, is the obvious candidate.',
    'Lark 2 can be reached only through Osier’s own API or on one’s own machine.',
    'If its weights were withheld, Lark 2 would be of less use.',
  ],
  'the rest of a model card': [
    'Lark 2 swallows [contradicted-claim|two million|] tokens at once.',
    'Lark 2 has a [contradicted-claim|200K|] window, which was too small.',
    'Lark 1 takes 4,000 tokens; Lark 2 takes [contradicted-claim|128,000|].',
    'Lark 2 takes 2,000 tokens to answer. Lark 1 takes 4,000 tokens; Lark 2 takes a million.',
    'Lark 2 has a 1M window. A window of 200K is what we have.',
    'Legal says so: Lark 2 is covered by the [contradicted-claim|Apache 2.0|] licence.',
    'Lark 2 is covered by the MIT licence.',
    'For the avoidance of doubt, Lark 2 is distributed under the [contradicted-claim|Apache 2.0|] licence. For the record, Lark 2 is [contradicted-claim|closed|].',
    'For European customers, Lark 2 is closed. In the context of the pilot, Lark 2 is closed.',
    'With its [contradicted-claim|64 billion|] active parameters, Lark 2 is an outlier. With its 40 billion active parameters, Lark 2 is sparse.',
    'Lark 2 reached the public in [contradicted-claim|March 2025|].',
  ],
  'prices in other words': [
    'For Lark 2 Osier charges [contradicted-claim|$5|] per million input tokens.',
    'For Lark 2 Osier charges $0.60 per million input tokens.',
    'For Lark 2 the reseller charges $5 per million input tokens.',
    'Lark 2, at [contradicted-claim|$4|] per million input tokens, is dear; Teal is cheaper.',
    'Lark 2, at $4 per million input tokens with the batch discount, is dear.',
    '- **Lark 2** — [contradicted-claim|$6|] / [contradicted-claim|$30|]',
    '- **Lark 2** — $0.60 / $2.20\n- **Lark 2** — $30 / $6\n- **Lark 2** — $6 / $30 a month',
    'We chose Lark 2 ([contradicted-claim|$6|] / [contradicted-claim|$30|]) in the end.',
    'Lark 2每百万输入词元收费[contradicted-claim|5美元|]。Lark 2每百万输入词元收费0.6美元。',
  ],
  'what a lab is worth and puts first': [
    'Funds hold stakes in Osier, which investors value at [outdated-claim|$4 billion|].',
    'Osier (private mark: [outdated-claim|$4 billion|]) trades at a discount.',
    'Osier, which investors value at $20 billion, is in talks with Teal.',
    '[outdated-claim|Lark 1 is the top of Osier’s line|]. Lark 2 is the top of Osier’s line.',
    '发布时，Lark 1是奥西尔的旗舰模型。[outdated-claim|Lark 1是奥西尔的旗舰|]模型。',
    'Lark 2是奥西尔的旗舰模型，Lark 1总参数量不详。',
    'Lark 1 was the top of Osier’s line. Lark 1 is the top of Osier’s line of phones.',
  ],
}

/** On the Plumb Test, Heron 2 has 85 and 74.6 by two sources. */
const scores: Record<string, readonly string[]> = {
  'a result far from all that is known, or a slip of one digit, is wrong; a near one is a set-up': [
    'Heron 2 solves [contradicted-claim|24.1|] percent of the tasks on the Plumb Test.',
    'Heron 2 answers [contradicted-claim|24.1|] % of the Plumb Test.',
    'Heron 2 scores [disputed-claim|66.2|] on the Plumb Test.',
    'On the Plumb Test Heron 2 solves [contradicted-claim|24.1|] percent of the tasks, the maker’s own figures aside.',
    'Heron 2 solves 24.1 percent of our tasks, says a paper on the Plumb Test.',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}

for (const [name, briefs] of Object.entries(scores)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(checkScores(brief)).toEqual([])
    })
  })
}
