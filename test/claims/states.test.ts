import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { propertyKnowledge } from '../support/property-knowledge.ts'

const { check } = helpersFor(propertyKnowledge())

/** Each brief's marked ranges are all that is found in it; every wording has twins that stay silent. */
const groups: Record<string, readonly string[]> = {
  'not in force, in many words': [
    'The Ferry Act [outdated-claim|is not in force yet|]. The Ferry Act [outdated-claim|has not taken effect|].',
    'The Ferry Act [outdated-claim|has not yet taken effect|] in California.',
    'The Ferry Act is not yet in force in Germany.',
    'The Ferry Act – [outdated-claim|not in force yet|] – binds labs. Ferry Act ([outdated-claim|signed, not yet in force|]).',
    'Of the Ferry Act, [outdated-claim|not one provision is in force|] yet.',
    'The Ferry Act [outdated-claim|is still on course to apply next year|].',
    'The Ferry Act was not yet in force in October 2025. The Quay Order is not in force. No provision of the Quay Order is in force.',
    'The Ferry Act does not apply to hospitals. The Ferry Act has not been amended.',
  ],
  'who has yet to act': [
    'The Ferry Act, which the legislature [outdated-claim|has yet to adopt|], is long.',
    'The Senate [outdated-claim|has yet to pass|] the Ferry Act.',
    'They sent the Ferry Act to the governor, who [outdated-claim|has not yet signed it|].',
    'The Ferry Act [outdated-claim|still awaits the Senate’s vote|].',
    'The Ferry Act [outdated-claim|is still waiting for the governor’s signature|].',
    'The Ferry Act, debated in May 2025, [outdated-claim|awaits adoption by the Senate|].',
    'Labs are waiting for the Ferry Act. In August 2025 the Ferry Act was waiting for the Senate’s vote.',
    '[outdated-claim|Still awaiting the governor’s signature|] is the Ferry Act.',
    '[outdated-claim|Still pending before the Senate|], the Ferry Act divides the state.',
    'The Ferry Act [outdated-claim|is only a proposal|] at this stage. The Ferry Act [outdated-claim|is in interagency review|].',
    'The Ferry Act, [outdated-claim|pending|] since 2024, is long.',
    'All eyes are on the Ferry Act — an arguably more ambitious bill, and one that divides the state.',
    'The Senate has yet to pass a budget. The Senate passed the Reed Bill’s rival.',
  ],
  'made law or not': [
    'The Reed Bill [contradicted-claim|was signed into law|] as part of the budget. The Reed Bill [contradicted-claim|became law|] in June.',
    'Congress [contradicted-claim|adopted|] the Reed Bill.',
    'The Ferry Act was signed into law. The Ferry Act became law. The Quay Order was signed into law.',
    'The Senate passed the Reed Bill. Congress debated the Reed Bill.',
    'The Quay Order was rescinded.',
  ],
  'a rule that governs': [
    'The Quay Order [outdated-claim|continues to oblige|] labs. The Quay Order [outdated-claim|continues to apply|].',
    'Labs’ reports [outdated-claim|are governed by|] the Quay Order.',
    'The Quay Order, under which the agency [outdated-claim|collects|] reports, is short.',
    'The Quay Order [outdated-claim|has not been rescinded|].',
    'Labs’ reports were governed by the Quay Order. The Quay Order, under which the agency collected reports, was short.',
    'The Quay Order continues to divide lawyers. The Ferry Act has not been rescinded. Reports are governed by the Ferry Act.',
    'The Ferry Act defines when a rule is in force.',
  ],
  'as labels': [
    '### The Quay Order: [outdated-claim|still in force|], still contested',
    '- Reed Bill: [outdated-claim|proposed|], in trilogue\n- Quay Order: [outdated-claim|in force|]\n- Ferry Act: in force',
    '- Reed Bill (California): [contradicted-claim|signed into law|]\n- Ferry Act (California): in force',
    '**Status:** [outdated-claim|Proposed|] (Reed Bill)',
    '**Status:** In force (Ferry Act). **Status:** proposed (a bill)',
    '| Law | Status |\n|---|---|\n| Quay Order | [outdated-claim|Active|] |\n| Ferry Act | Live |\n| Reed Bill | [outdated-claim|Pending|] |',
    '### The Quay Order: in force until 2025, rescinded since\n\n### Quay Order: in force, then rescinded',
  ],
  'on the way, on ice or gone': [
    'The Reed Bill [outdated-claim|is making its way through the Senate|].',
    'The Quay Order [contradicted-claim|is in limbo|].',
    'The Ferry Act [contradicted-claim|has lapsed|]. The Ferry Act [contradicted-claim|is off the table|].',
    'The Reed Bill is off the table. The Reed Bill has lapsed. The Reed Bill was making its way through the Senate.',
  ],
  'denied twice': [
    'It is not the case that the Quay Order [outdated-claim|has been revoked|].',
    'It is not true that the Quay Order [outdated-claim|is no longer in force|].',
    'It is not the case that the Ferry Act has been revoked. It is not true that the Quay Order is in force.',
  ],
  'several laws in a row, each by itself': [
    'The Ferry Act and the Reed Bill [contradicted-claim|have both been signed into law|].',
    'The Ferry Act, the Quay Order and the Pier Rule [outdated-claim|are all in force|].',
    'The Ferry Act and the Pier Rule are both in force. Rivals of the Ferry Act and the Quay Order are in force.',
  ],
  'of its own place': [
    'The Ferry Act of California [outdated-claim|is not yet in force|]. The Ferry Act of California is in force.',
    'The Ferry Act of California [contradicted-claim|took effect on 29 September 2025|].',
  ],
  'words between a law and its verb': [
    'The Quay Order also [outdated-claim|remains in force|]. The Quay Order, meanwhile, [outdated-claim|is still in place|].',
    'Osier’s Quay Order [outdated-claim|is in force|]. The Quay Order of Osier [outdated-claim|is in force|].',
    'The Quay Order of Osier’s rivals is in force. The Ferry Act also remains in force. The Ferry Act is still in place.',
    'The Ferry Act [outdated-claim|is on Governor Moss’s desk|]. In September 2025 the Ferry Act was on Governor Moss’s desk.',
    'The Reed Bill was on Governor Moss’s desk.',
  ],
  'what a law is seen to do': [
    'Labs [outdated-claim|have yet to see|] the Ferry Act take effect. Labs have yet to see the Reed Bill take effect.',
    'The Sluice Bill, which Congress [contradicted-claim|passed|] last autumn, is long. The Sluice Bill, which the Senate passed, is long.',
    'The Ferry Act, which the legislature passed last summer, is long.',
    'The Reed Bill, which [contradicted-claim|received royal assent|] in the summer, is long. The Ferry Act received royal assent.',
    'The Sluice Bill [contradicted-claim|entered into force|] last spring. The Quay Order took effect last spring.',
    'Parts of the Sluice Bill took effect last spring. The Sluice Bill never took effect. The Reed Bill was adopted last spring.',
  ],
  'in Chinese, with the name in brackets': [
    '《码头令》(Quay Order)[outdated-claim|目前仍然有效|]。Ferry Act（渡轮法）[outdated-claim|尚待州长签署|]。',
    '《芦苇法案》(Reed Bill)[outdated-claim|仍在征求意见|]。Ferry Act[outdated-claim|目前处于推迟实施|]状态。',
    '《渡轮法》(Ferry Act)目前仍然有效。《码头令》(Quay Order)已废止。',
    '《渡轮法》(Ferry Act)自2026年1月1日起施行。《芦苇法案》(Reed Bill)[outdated-claim|仍在审议|]之中。',
    'Ferry Act已于2026年1月1日生效，各项义务分阶段适用。《芦苇法案》(Reed Bill)[outdated-claim|仍在审议|]之中。',
  ],
  'an end that never came': [
    'The Ferry Act [contradicted-claim|was vetoed|] by the governor. The Ferry Act [contradicted-claim|was repealed|] in 2026.',
    'The Quay Order was repealed. The Ferry Act was vetoed in part. The Ferry Act was repealed for hospitals.',
  ],
  'told in passing': [
    'As readers will recall, the Quay Order [outdated-claim|continues to oblige|] labs.',
    'The Quay Order [outdated-claim|is in force|], though partners complain.',
    'The Quay Order is in force, critics complain.',
    'Readers should note that the Ferry Act [contradicted-claim|will take effect on 1 January 2027|].',
  ],
  'the day that a heading or a label gives to a state': [
    '## State of play in June 2024\n\nThe Quay Order [changed-since|is in force|].',
    'Status of the file, 1 June 2024: the Quay Order [changed-since|is in force|].',
    '## The summer in 2024\n\nThe Quay Order is in force.',
  ],
  'of weights': [
    'The weights of Lark 2 have [contradicted-claim|not been published|].',
    'Lark 2, whose weights remain [outdated-claim|unpublished|], is large.',
    'Lark 2 is not only large but also [contradicted-claim|closed|].',
    'The weights of Lark 2 have been published. Lark 2 has open weights. The weights of Lark 2 were never leaked.',
  ],
  whose: [
    'Lark 2, whose context window spans [contradicted-claim|64K|] tokens, is small.',
    'Osier, whose chief executive, [outdated-claim|Ada Quill|], left, hires.',
    'Osier, whose valuation is put at [outdated-claim|$4 billion|], hires.',
    'Lark 2, whose rivals have a context window of 64K tokens, is large.',
  ],
  'what a breach costs': [
    'Each violation of the Ferry Act costs [contradicted-claim|$10 million|].',
    '- Ferry Act: [contradicted-claim|$10 million|] per violation',
    'Each violation of the Ferry Act costs $1 million. Compliance with the Ferry Act costs $10 million a year.',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}

test('a delay’s new date says nothing of when the delay ends', () => {
  const data = propertyKnowledge()
  const delayed = data.facts.map(fact =>
    fact.property === 'status' && fact.value === 'signed' ? { ...fact, value: 'delayed' } : fact,
  )
  const { check } = helpersFor({ ...data, facts: delayed })
  expect(check('The Ferry Act [outdated-claim|is delayed until 1 January 2026|].')).toEqual([])
  expect(check('The Ferry Act [outdated-claim|has been postponed until June 2027|].')).toEqual([])
  expect(check('The Ferry Act was delayed until 1 January 2026.')).toEqual([])
  expect(check('In October 2025 the Ferry Act was delayed until 1 January 2026.')).toEqual([])
})
