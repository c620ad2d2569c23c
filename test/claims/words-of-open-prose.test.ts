import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { propertyKnowledge } from '../support/property-knowledge.ts'

const { check } = helpersFor(propertyKnowledge())

/** Each brief's marked ranges are all that is found in it; every wording has twins that stay silent. */
const groups: Record<string, readonly string[]> = {
  'a sentence that is split for weight': [
    'It was in [contradicted-claim|May 2024|] that Moss signed the Ferry Act, the law on ports.',
    'Today it is [outdated-claim|Lark 1 that is Osier’s flagship|].',
    'Today it is Lark 2 that is Osier’s flagship.',
    'It was in September 2025 that Moss signed the Ferry Act, the law on ports.',
    'It was in May 2024 that Moss signed a rival of the Ferry Act, the law on docks.',
  ],
  'which day belongs to what': [
    '| Lab | Worth | Since |\n|---|---|---|\n| Osier | $20 billion | 7 May 2026 |',
    'At its launch the bigger sister, Lark 2, asked for $9 per million tokens of input.',
    'Lark 2 costs [contradicted-claim|$9|] per million tokens of input.',
    'The Commission presented its proposal for the Ferry Act in [contradicted-claim|April 2023|].',
    'The Commission published its third draft of the Ferry Act in April 2023. The Ferry Act was brought in in April 2023.',
    'The Commission presented its proposal for the Ferry Act in February 2025.',
    'The Commission presented its report on the Ferry Act in April 2023.',
    'The Ferry Act owes its existence to an order of [contradicted-claim|24 May 2024|].',
    'The Ferry Act owes its existence to a storm of May 2024.',
    'Lark 2 stopped learning in [contradicted-claim|June 2026|]. Lark 2 stopped learning in October 2025.',
    'Lark 2 stopped answering in June 2026.',
  ],
  'since when it binds whom': [
    'The Ferry Act [contradicted-claim|has governed all harbours since June 2025|].',
    'The Ferry Act [contradicted-claim|has been protecting sailors since the last day of June 2025|].',
    'As to the Ferry Act, shippers have until [contradicted-claim|1 January 2029|] before they must report.',
    'Makers of boats have until [outdated-claim|1 July 2026 before the small developers’ duties of the Ferry Act apply|] to them.',
    'The Ferry Act has governed all harbours since January 2026.',
    'The Ferry Act has been protected by its friends since June 2025. Nobody has governed under the Ferry Act since June 2025.',
    'As to the Ferry Act, shippers had until 1 January 2029 to think, a clerk joked.',
  ],
  'a clause that goes on about a law': [
    'The Ferry Act was signed in 2025. Ports read the text in May; the law [contradicted-claim|took effect on 1 August 2026|].',
    'The Ferry Act was signed in 2025. Ohio passed a law of its own; the law took effect on 1 August 2026.',
    'The Ferry Act was signed in 2025. Ohio passed HB 9; the law took effect on 1 August 2026.',
    'The Ferry Act was signed in 2025. Ohio has a Ports Act; the law took effect on 1 August 2026.',
  ],
  'days that open a sentence': [
    'Osier hires. Since May the company has been valued at [outdated-claim|$4 billion|].',
    'Osier hires. Since May the company has been valued at $20 billion.',
    'A firm sued Osier. Since May the company has been valued at $4 billion.',
  ],
  'a circle of users': [
    'Lark 2 [contradicted-claim|can be reached by|] some twenty partners, each of them cleared by the ministry.',
    'Lark 2 [contradicted-claim|is shown to|] a score of partners only.',
    'Lark 2 can be reached by some twenty partners. Lark 2 is shown to a score of partners.',
    'Lark 2 can be used by three users at a time.',
  ],
  'an end that has come, a vote that is over': [
    'Lark 1 [outdated-claim|will be shut down|] next July, so pin it. Lark 1 [outdated-claim|is to be retired|] soon.',
    'Lark 1 [outdated-claim|answers|] at its old endpoint.',
    'We ran Lark 1, which Osier [outdated-claim|goes on serving|] under the old name.',
    'We ran Lark 2, which Osier goes on serving under the old name. Lark 1, which Osier goes on missing, was fast.',
    'Having passed in August, the Ferry Act [outdated-claim|still wants promulgation by the governor|].',
    'Few were surprised when the Commission tabled the Ferry Act in [contradicted-claim|February 2024|].',
    'Lark 2 will be shut down next July. If it were old, Lark 1 would be shut down next July.',
    'Lark 1 answers with old jokes. Few were surprised when the Commission tabled the Ferry Act in February 2025.',
    'Nobody tabled the Ferry Act in February 2024. In May 2025 the Ferry Act still wanted a vote.',
    'The Ferry Act [outdated-claim|still needs the Senate’s approval|]. The Ferry Act still needs a sponsor of rank.',
    'The Ferry Act still lacks a decision on fines. The Ferry Act still needs money for a vote on its budget.',
    'The Quay Order [outdated-claim|has been protecting|] sailors since the last day of the war.',
    'The Quay Order has governed the debate on ports since the last day of the war.',
    'The Quay Order has been protected by sailors since the last day of the war. The Ferry Act has governed ports since January.',
  ],
  'bodies in passing': [
    'The Quay Order, with which [contradicted-claim|President Holt|] began to screen ships, is old.',
    'The Quay Order, with which President Vance began to screen ships, is old. The Quay Order, against which President Holt set out to sea, is old.',
    'Osier, a developer with its seat in [contradicted-claim|Turin|], hires.',
    'Osier, at whose [contradicted-claim|Turin|] headquarters the meeting took place, hires.',
    'Marl is a subsidiary of the hedge fund [contradicted-claim|Ubi|].',
    'Osier, founded by Ada Quill in [contradicted-claim|2019|], publishes technical notes.',
    'Among the developers, Osier’s flagship is [outdated-claim|Lark 1|].',
    'Osier, a developer with its seat in Lyon, hires. Osier, a partner with an office in Turin, hires.',
    'Osier, at whose Turin office the meeting took place, hires.',
  ],
  'figures and licences': [
    'Lark 2 weighs [contradicted-claim|230 billion|].',
    'The models of the house, Lark 1 and Lark 2, come with the [contradicted-claim|Apache 2.0|] licence.',
    'Lark 2 weighs 744 billion. The crate of Lark 2 weighs 230 kilos. Lark 2 weighs 230 billion options a day.',
  ],
  'in Chinese': [
    'Lark 2 共有 [contradicted-claim|5550 亿|]个参数。',
    '《Ferry Act》[outdated-claim|至今没有生效|]，企业仍有时间准备。',
    'Lark 2 只提供接口，权重[contradicted-claim|尚未公开|]。',
    'Lark 2 只提供接口，对手的权重尚未公开。',
    'Lark 2 共有 7440 亿个参数。《Ferry Act》至今没有修改。',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}
