import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { propertyKnowledge } from '../support/property-knowledge.ts'

const { check } = helpersFor(propertyKnowledge())

/** What is done with a policy tells where it stands; the twins tell history, plans, hypotheses or something else. */
const groups: Record<string, readonly string[]> = {
  'what lawmakers do with it': [
    'Lawmakers [outdated-claim|are still debating|] the Ferry Act. Negotiators [outdated-claim|have yet to strike a deal on|] the Ferry Act.',
    'The legislature [outdated-claim|has not yet passed|] the Ferry Act. California [outdated-claim|has not enacted|] the Ferry Act.',
    'The state [outdated-claim|is close to passing|] the Ferry Act.',
    'The governor [outdated-claim|has yet to sign|] the Ferry Act. The governor [outdated-claim|has until June to sign or veto|] the Ferry Act.',
    'Lawmakers debated the Ferry Act for months. Lawmakers are debating the Ferry Act’s enforcement.',
    'Lawmakers are working on guidance for the Ferry Act. Ohio has not enacted the Ferry Act.',
    'If lawmakers are still debating the Ferry Act, we wait. In May 2025 lawmakers were debating the Ferry Act.',
    'Lawmakers are still debating the Sluice Bill. Congress has not passed the Sluice Bill.',
  ],
  'what there is not of it yet': [
    'The Ferry Act is signed, but [outdated-claim|none of it is in force|].',
    '[outdated-claim|None of the Ferry Act is in effect|] yet. The Ferry Act [outdated-claim|binds nobody so far|].',
    'The state [outdated-claim|has promulgated the Ferry Act but not brought|] it into force.',
    'What the Ferry Act [outdated-claim|lacks is the governor’s signature|].',
    'The state [outdated-claim|hopes to see|] the Ferry Act adopted.',
    'The Ferry Act [outdated-claim|is inching its way through|] inter-agency review.',
    'Labs keep a calendar for the Ferry Act, which [outdated-claim|has yet to take effect|].',
    'The draft of the Ferry Act, which has yet to take effect, is long. A repeal of the Ferry Act, which has yet to take effect, is near.',
    'The state hoped to see the Ferry Act adopted. What the Sluice Bill lacks is a vote.',
    'A challenge to the Ferry Act is inching its way through the courts. The Ferry Act is winding its way through the courts.',
    'The Ferry Act [outdated-claim|still needs the governor’s signature|]. Insurers [outdated-claim|count on|] the Ferry Act to be adopted.',
    'Insurers counted on the Ferry Act to be adopted. The Sluice Bill needs a signature.',
    'None of the Sluice Bill is in effect yet. The Sluice Bill binds nobody so far.',
  ],
  'what hangs on its being made': [
    '[outdated-claim|If adopted|], the Ferry Act would cap runs. [outdated-claim|If passed this year|], the Ferry Act will cap runs.',
    'The Ferry Act, [outdated-claim|if enacted by lawmakers|], would cap runs.',
    'The Ferry Act would cap runs, [outdated-claim|if both chambers agree|].',
    'If adopted, the Sluice Bill would cap runs. If passed earlier, the Ferry Act would have capped runs.',
    'In May 2025 the governor said that, if adopted, the Ferry Act would cap runs. If adopted by another state, the Ferry Act would travel.',
    'Critics warned that the Ferry Act, if enacted, would cap runs. “If adopted, the Ferry Act would cap runs,” she wrote.',
    'Suppose it is 2024. If adopted, the Ferry Act would cap runs.',
  ],
  'what it waits for after its vote': [
    'The Ferry Act [outdated-claim|is on the books but not yet in force|]. The Ferry Act [outdated-claim|will take effect|] sixty days after its publication.',
    '| Text | Status |\n|---|---|\n| Ferry Act | [outdated-claim|Passed both chambers; awaits governor|] |\n| Sluice Bill | Passed both chambers; awaits governor |',
    '| Text | Status |\n|---|---|\n| Ferry Act | [outdated-claim|Adopted, not yet in force|] |',
    'In March 2025 lawmakers had sent the Ferry Act to the governor, who had to decide whether to sign it.',
  ],
  'what others do under it': [
    'Agencies [outdated-claim|are still implementing|] the Quay Order. Labs [outdated-claim|are subject to|] the Quay Order.',
    'Under the Quay Order, large runs [outdated-claim|are reported|] each month.',
    'Leases [outdated-claim|are granted under|] the Quay Order. The agency [outdated-claim|is considering whether to rescind|] the Quay Order.',
    'The Quay Order, which the agency [outdated-claim|enforces|] to the letter, is short.',
    'The duties of the Quay Order [outdated-claim|remain in force|]. The Quay Order’s caps [outdated-claim|continue to apply|].',
    'Agencies were implementing the Quay Order. Under the Quay Order, large runs were reported.',
    'Under the Quay Order, which has gone, large runs would be reported. Agencies are implementing the Ferry Act.',
    'Labs are no longer subject to the Quay Order. Texts are filed under the Quay Order.',
  ],
  'what was signed': [
    'The Sluice Bill, [contradicted-claim|signed|] by the governor in spring, worries labs. The Sluice Bill ([contradicted-claim|signed|] in 2025) is short.',
    'The Ferry Act, signed by the governor in 2025, worries labs. The Sluice Bill, signed by forty sponsors who wanted it, is short.',
    'If the Sluice Bill, signed by the governor, were in force, labs would move.',
    'Ferry Act 仍在执行。Quay Order [outdated-claim|仍在执行|]。Quay Order 已停止执行。',
  ],
  'where a policy is from': [
    'The Ferry Act, the [contradicted-claim|Texas|] law, is short. The Ferry Act is the [contradicted-claim|Texas|] law.',
    'The Quay Order, the Ferry Act, the Texas act and others share a threshold. The Ferry Act, the California law, is short.',
  ],
  'nouns that presuppose': [
    '[contradicted-claim|Since the repeal|] of the Ferry Act, nothing binds labs.',
    'The [contradicted-claim|repeal|] of the Ferry Act left a gap. [contradicted-claim|After Governor Moss’s veto|] of the Ferry Act, all began anew.',
    'Since the repeal of the Quay Order, nothing binds labs. The repeal of the Quay Order left a gap.',
    'After a repeal of the Ferry Act, nothing would bind labs. They call for the repeal of the Ferry Act.',
    'The proposed repeal of the Ferry Act failed. The repeal of the Ferry Act is unlikely.',
  ],
  'words before the name': [
    'The still-[outdated-claim|pending|] Ferry Act worries labs. The now-[contradicted-claim|defunct|] Ferry Act is quoted.',
    'The repealed Quay Order is quoted. The pending Sluice Bill worries labs. The new Ferry Act worries labs.',
  ],
  'second halves, absolute constructions and definitions': [
    'The Ferry Act would ease the burden and [outdated-claim|is now before the Senate|].',
    'The Quay Order [outdated-claim|being in force|], labs report. The agency waits, the Ferry Act [outdated-claim|being still before the Senate|].',
    'The Ferry Act, a bill by Senator Moss, was signed in 2025. The Ferry Act, once a bill, is law.',
    'The Ferry Act, [outdated-claim|a bill now pending|] before the Senate, is long.',
    'A bill to repeal the Ferry Act is before the Senate. Had the governor vetoed the Ferry Act, labs would be free.',
    'A different Ferry Act, in Ohio, is before the Senate.',
    'The Quay Order was repealed in January and the Ferry Act applies. The Ferry Act replaced the Quay Order.',
  ],
  'of a rule in force, what does not tell against it': [
    'The Ferry Act is under review. The Ferry Act faces criticism. Critics attack the Ferry Act.',
    'Some provisions of the Ferry Act do not yet apply. The draft of the Ferry Act was long.',
  ],
  'words that only look like a state': [
    'The Ferry Act needs a reform. The Ferry Act requires a decision within three days. The Ferry Act awaits its first enforcement action.',
    'The Ferry Act is no more than a first step. The Ferry Act is a bill that became law. The Ferry Act is before the court.',
    'The Ferry Act has stalled some launches. The Ferry Act has come to an end of its first phase.',
    'Lawyers are still debating the Ferry Act. Our team is working on the Ferry Act. Scholars are divided over the Ferry Act.',
    'The proposed Ferry Act of 2024 had no fines. Adoption of the Ferry Act is expected to spread.',
    'Nobody has to report under the Quay Order. Labs must not report under the Quay Order any more.',
    'In our scenario, the Ferry Act has been repealed. The Quay Order rests on an older law.',
  ],
  'by whom it was done': [
    'The Ferry Act [contradicted-claim|was repealed by the legislature|]. The Ferry Act [contradicted-claim|has been blocked by the courts|].',
    'The Ferry Act was rejected by a committee in 2024. The Quay Order was rescinded by the president.',
  ],
  'days told first, last or in the middle': [
    'On [contradicted-claim|3 May 2025|], the Ferry Act was signed. [contradicted-claim|Since 1 April 2026 the Ferry Act has been in force|].',
    'It was in [contradicted-claim|May 2025|] that the governor signed the Ferry Act.',
    'The Quay Order – a presidential directive, signed on [contradicted-claim|3 May 2023|] – is history.',
    'On 29 September 2025, the Ferry Act was signed. Since 1 January 2026 the Ferry Act has been in force.',
    'It was in September 2025 that the governor signed the Ferry Act.',
  ],
  'whose law it is': [
    'The Ferry Act, [contradicted-claim|Ohio|]’s answer to Brussels, binds labs. The Ferry Act of [contradicted-claim|Texas|] binds labs.',
    'The Ferry Act, the frontier statute of [contradicted-claim|Illinois|], binds labs.',
    'The Ferry Act, California’s answer to Brussels, binds labs. The Ferry Act of California binds labs.',
    'The Quay Order, a [contradicted-claim|Holt|] order, is gone. The Quay Order, a Vance order, is gone.',
    'The Quay Order, signed by [contradicted-claim|President Holt|], is gone.',
  ],
  'what it costs': [
    'A lab that ignores the Ferry Act faces a fine [contradicted-claim|of up to $10 million|] per violation.',
    'A citizen [contradicted-claim|may claim $5 million|] per violation under the Ferry Act.',
    'Under the Ferry Act a violation can cost the lab [contradicted-claim|ten million dollars|].',
    'A lab that ignores the Ferry Act faces a fine of up to $1 million per violation.',
    'The Ferry Act covers labs with revenue of more than $500 million.',
  ],
  'in Chinese': [
    'Ferry Act [outdated-claim|尚待生效|]。Quay Order [outdated-claim|继续有效|]。Ferry Act [contradicted-claim|已被废止|]。',
    '2024 年，Ferry Act 仍是提案。Quay Order 已被废止。议会通过 Ferry Act 草案。',
    'Ferry Act 自 [contradicted-claim|2026 年 7 月 1 日|] 起施行。Ferry Act 自 2026 年 1 月 1 日起施行。',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}
