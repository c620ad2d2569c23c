import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { propertyKnowledge } from '../support/property-knowledge.ts'

const { check } = helpersFor(propertyKnowledge())

/** Each brief's marked ranges are all that is found in it; every property has twins that stay silent. */
const groups: Record<string, readonly string[]> = {
  'an attribute is said in many shapes': [
    'The context window of Lark 2 is [contradicted-claim|64K|] tokens.',
    'Lark 2’s context window has grown from 32K to [contradicted-claim|64K|] tokens.',
    'With a context window of [contradicted-claim|64K|] tokens, Lark 2 is small.',
    'Lark 2 can process [contradicted-claim|up to 64K|] tokens in a single prompt.',
    'Lark 2, a 744-billion-parameter open-weight model from Osier, offers a 1-million-token context window.',
    'Lark 2, released in April 2026 by Osier as an open-weight model, has [contradicted-claim|2T|] parameters.',
    'The [contradicted-claim|900-billion|]-parameter Lark 2 is large.',
    'Lark 2 has 744B parameters, of which [contradicted-claim|20 billion|] are active.',
    '- **Lark 2** — [contradicted-claim|900B|] parameters (40B active), 1M context',
    'Lark 2的参数量为[contradicted-claim|9000亿|]，激活参数400亿。',
    'Lark 2 is larger than the 1T-parameter Lark 1. Lark 2 beats rivals with a 64K context.',
    'Lark 2 has a 7B-parameter sibling. Lark 2 was trained on 15 trillion tokens.',
    'Lark 2 has about 700 billion parameters, roughly 40B of them active, and a 1M context.',
  ],
  'what a lab is worth': [
    'Investors value Osier at [outdated-claim|$4 billion|]. The [outdated-claim|$4 billion|] valuation of Osier is modest.',
    'Osier’s valuation has climbed from $3 billion to [outdated-claim|$4 billion|].',
    'At a valuation of [outdated-claim|$4 billion|], Osier is small. Osier, now worth [outdated-claim|$4bn|], hires.',
    '奥西尔的最新估值达到[outdated-claim|40亿美元|]。',
    'Osier is valued at €4 billion. Osier is valued at 4 billion yuan. Osier is worth HK$4 billion.',
    'Osier, the AI search startup valued at [outdated-claim|$4 billion|], grows.',
    'Osier raised money at a $4 billion valuation. Osier is in talks at a valuation of $4 billion.',
    'Osier is worth about $20 billion, or between $19 and $21 billion.',
    'Osier’s models have been downloaded [outdated-claim|more than 600 million|] times.',
  ],
  prices: [
    'Lark 2 costs [contradicted-claim|$3|] per million input tokens and [contradicted-claim|$15|] per million output tokens.',
    'Lark 2 is priced at [contradicted-claim|$3|]/[contradicted-claim|$15|] per million tokens.',
    'At [contradicted-claim|$15|] per million output tokens, Lark 2 is dear.',
    'Lark 2 costs $0.60 per million input tokens, $2.20 per million output tokens.',
    'Lark 2 costs $0.06 per million cached input tokens. In batch mode Lark 2 costs $0.30 per million input tokens.',
    'Lark 2 costs ¥3 per million input tokens. Lark 2 costs between $0.50 and $0.70 per million input tokens.',
  ],
  'dates of a model': [
    'Lark 2 came out in [contradicted-claim|May 2026|]. Osier released Lark 2 on [contradicted-claim|4 May 2026|].',
    'Released in [contradicted-claim|2025|], Lark 2 is strong. The [contradicted-claim|May 2025|] release of Lark 2 mattered.',
    'Lark 2 was released in 2026. Lark 2, out since April 2026, is good. Lark 2 was announced in January 2026.',
    '奥西尔于[contradicted-claim|2025年5月|]发布Lark 2。',
    'Lark 2 has a knowledge cutoff of [contradicted-claim|June 2024|]. The knowledge cutoff of Lark 2 is October 2025.',
    'Lark 2 can produce [contradicted-claim|up to 32K|] output tokens.',
  ],
  'how a model is made and had': [
    'Lark 2 is a [contradicted-claim|dense|] model. Lark 2 is a mixture-of-experts model.',
    'Lark 2 is [contradicted-claim|proprietary|]. Lark 2’s weights are [contradicted-claim|secret|].',
    'Lark 2 [contradicted-claim|is available only through an API|].',
    'Lark 2 is closed to new contributors. Lark 2 is a closed-model rival. Lark 2 is available through an API.',
    'Released under the [contradicted-claim|Apache 2.0|] licence, Lark 2 is popular.',
    'Lark 1 [outdated-claim|is still available|] through Osier’s API. Developers can [outdated-claim|still|] call Lark 1.',
    'Lark 1 was still available in 2025. Lark 2 is still available.',
  ],
  'people and places': [
    'Osier CEO [outdated-claim|Ada Quill|] agreed. [outdated-claim|Ada Quill|], chief executive of Osier, agreed.',
    '[outdated-claim|Ada Quill|], who heads Osier, agreed. Osier is run by [outdated-claim|Ada Quill|].',
    'Former Osier CEO Ada Quill agreed. Ada Quill, CEO of Applications at Osier, agreed. Osier’s founder Ada Quill agreed.',
    'Osier CEO Bo Lindqvist agreed. Osier’s chief executive Lindqvist agreed.',
    'Osier was founded by Jo Marsh. Osier was founded in 2021. Founded in [contradicted-claim|2019|], Osier is old.',
    '[contradicted-claim|Turin|]-based Osier is large. Lyon-based Osier is large. Bonn-based Osier is large.',
    'The [contradicted-claim|American|] startup Osier is large. The French startup Osier is large. The American rival of Osier is large.',
    'Osier [outdated-claim|plans to list|] in Paris. Osier, still [outdated-claim|privately held|], grows.',
    'Osier sells its flagship, [outdated-claim|Lark 1|], at a high price.',
  ],
  'a policy and its days': [
    'The Ferry Act takes effect on 1 January 2026.',
    'The Ferry Act [contradicted-claim|will take effect on 1 January 2027|].',
    'The Ferry Act was due to take effect on 1 July 2025. The Ferry Act applies from 1 July 2027.',
    'Some provisions of the Ferry Act apply from 1 July 2028. The duties under the Ferry Act apply from 1 March 2027.',
    'Duties for small developers under the Ferry Act apply from 1 July 2027.',
    'Under the Ferry Act, [outdated-claim|the duties of small developers apply from 1 July 2026|].',
    'The Ferry Act was signed by the governor on [contradicted-claim|13 October 2025|].',
    'The governor signed the Ferry Act in September 2025. The Ferry Act was passed in [contradicted-claim|2024|].',
    'The Ferry Act was introduced in February 2025 and signed after months of lobbying.',
    'The Quay Order was rescinded in [contradicted-claim|March 2025|]. The Quay Order was rescinded in January 2025.',
    'The Ferry Act, [contradicted-claim|New York|]’s AI law, is strict. California’s Ferry Act is strict.',
    '[contradicted-claim|Holt|]’s Quay Order mattered. Vance’s Quay Order mattered. Boston’s Quay Order mattered.',
    'The Quay Order, signed by [contradicted-claim|President Una Holt|], mattered.',
    'The Ferry Act covers models trained with [contradicted-claim|more than 10^25|] FLOP.',
    'The Ferry Act covers models trained with more than 10²⁶ floating-point operations.',
    'Under the Ferry Act, fine-tuned models count from 3 × 10^24 FLOP. The Ferry Act cites a cluster of 10^20 FLOP/s.',
    'Fines under the Ferry Act are [contradicted-claim|up to $10 million|] per violation.',
    'Under the Ferry Act, fines [contradicted-claim|of up to $10 million|] are possible.',
    'Under the Ferry Act, models [contradicted-claim|above 10^27|] FLOP are covered.',
    'Fines under the Ferry Act are up to $1 million per violation. The Ferry Act allows fines of up to $50,000.',
  ],
  'where a policy stands': [
    'The Ferry Act, [outdated-claim|awaiting the governor’s signature|], would bind labs.',
    'The Ferry Act, [outdated-claim|signed but not yet in force|], binds labs.',
    'The Ferry Act has been signed but [outdated-claim|has not yet taken effect|].',
    'The Quay Order, [outdated-claim|still in force|], matters. The Quay Order [outdated-claim|governs|] agencies.',
    'The Reed Bill, [outdated-claim|currently under negotiation in Parliament and Council|], is long.',
    'The [outdated-claim|proposed|] Reed Bill is long. The Reed Bill [outdated-claim|is a proposal on the table|].',
    '- Reed Bill: [outdated-claim|pending|]',
    'The Ferry Act remains in force. The Quay Order was rescinded. The Reed Bill was withdrawn.',
    'The Quay Order governed agencies. The proposed replacement of the Quay Order is long.',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}
