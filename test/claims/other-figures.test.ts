import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { madeUp } from '../support/made-up.ts'
import { propertyKnowledge } from '../support/property-knowledge.ts'

const { check } = helpersFor(propertyKnowledge())

/** Figures that stand near a name and are something else's, and beside them those that are its own. */
const groups: Record<string, readonly string[]> = {
  'what a figure is held against is another’s': [
    'The Ferry Act’s trigger sits an order of magnitude above the 10^25 FLOP line that Europe draws.',
    'With the Ferry Act the state goes far above the 10^24 FLOP threshold the Union uses.',
    'The input price of Lark 2 stays well below the $3 per million input tokens that its maker’s rivals ask.',
    'The Ferry Act sets the line at [contradicted-claim|10^25|] FLOP.',
  ],
  'in a list without a verb the last has it': [
    'Lark 2, Lark 1 with 64K context. Lark 2, Lark 1 (64K context).',
    'Lark 2, with [contradicted-claim|64K|] context, is small.',
  ],
  'a total is of what its table counts': [
    '| Model | Provider | Total | Trend |\n|---|---|---|---|\n| Lark 2 | Osier | 84.2B | +21% |',
    '| Model | Total | Active |\n|---|---|---|\n| Lark 2 | [contradicted-claim|84B|] | 40B |',
    '| Model | Parameters |\n|---|---|\n| Lark 2 | [contradicted-claim|84B|] total / 40B active |',
  ],
  'of two prices the first goes in': [
    'Lark 2 is priced at $0.60 / $2.20 per 1M input / output tokens.',
    'Lark 2 is priced at $0.60 / [contradicted-claim|$5|] per 1M input / output tokens.',
    'Per million tokens, Lark 1 is $5 input / $30 output, and Lark 2 is $0.60 / $2.20.',
    'Lark 1 asks $9 / $15 per 1M tokens · Lark 2 [contradicted-claim|$1|] / [contradicted-claim|$3|] per 1M tokens.',
    'Lark 1 costs $9 per 1M input tokens and Lark 2 [contradicted-claim|$5|].',
    'The family includes Lark 1 and low-cost Lark 2, priced per million tokens at $9 input and $30 output for Lark 1.',
    'The family includes Lark 1 and Lark 2, at [contradicted-claim|$5|] input and [contradicted-claim|$30|] output for Lark 2.',
  ],
  'who leads together is not said to be at the top': [
    'Osier’s lab, Osier, led by Vera Lund and Nat Holm, hires. Osier is led by Nat Holm.',
    'Osier is run by [outdated-claim|Ada Quill|].',
  ],
  'who heads one body heads no other beside it': [
    'Bo Lindqvist is the chief executive of Osier, Ada Quill of Teal.',
    'The chief executive of Osier, [outdated-claim|Ada Quill|], hires.',
  ],
  'a review is over, whatever might have come of it': [
    'The Ferry Act was in committee in March 2025 and could have been passed within weeks.',
  ],
  'what is law has been so since it was made': [
    'The Ferry Act has been on the books since September 2025. The Ferry Act has been law since August 2025.',
    'The Ferry Act [contradicted-claim|has been law since July 2025|].',
  ],
  'who may use a model, and who alone': [
    'Lark 2 [contradicted-claim|is open to partners of Teal’s reef programme only|].',
    'Lark 2 [outdated-claim|目前对所有用户停用|]，恢复时间未定。',
    'Lark 2 is open to partners of Teal’s reef programme, and only a few ask.',
    'Lark 2 left its preview in June and [outdated-claim|is now suspended|].',
  ],
  'the weights may follow the service': [
    'Lark 2 was open-sourced on 20 May 2026. Osier open-sourced Lark 2 on 20 May 2026.',
    'Lark 2 was released on [contradicted-claim|20 May 2026|]. Lark 2 was open-sourced on [contradicted-claim|20 March 2026|].',
  ],
  'what a host offers is its own': [
    '- **OpenRouter**: Lark 2 takes 64K tokens of context. It lists Lark 2 at $5 per million input tokens.',
    '- **Wren Cloud**: added Lark 1. Lark 2 has a context window of 64K tokens.',
    'Lark 2 has a context window of 64K in WrenChat. Lark 2 has a context window of 64K tokens on Teal.',
    'In March, Lark 2 has a context window of [contradicted-claim|64K|] in all regions.',
    '- **Context**: Lark 2 has a context window of [contradicted-claim|64K|] tokens.',
  ],
  'both designs of a line are its design': [
    'Lark 2 采用稠密与 MoE 架构。',
    'Lark 2 采用[contradicted-claim|稠密|]架构。',
  ],
  'what follows a version that we lack is its own': [
    '[unknown-version|Lark 2.7|] 是 Lark 系列中最新的模型。采用 MoE 架构，总参数 30B，激活参数 3B。',
  ],
  'what a flagship did, or will be, is no claim of now': [
    'Osier released its flagship Lark 1 model this week. Osier has launched its flagship, Lark 1.',
    '---\nstatus: published\ndate: 2026-03-20\n---\n\nOsier previews Lark 2. Osier’s flagship is Lark 2.',
    'Osier sells its flagship, [outdated-claim|Lark 1|].',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}

describe('a day that is known roughly, a flagship of before', () => {
  const entities = `
osier:
  kind: lab
  name: Osier
  facts:
    - {property: flagship, value: teasel-2, validFrom: 2026-05-01, asOf: 2026-06-01, sources: [list-2026]}
teasel-2:
  kind: model
  name: Teasel 2
  lab: osier
  facts:
    - {property: released, value: 2026-05-01, asOf: 2026-06-01, sources: [list-2026]}
teasel-3:
  kind: model
  name: Teasel 3
  lab: osier
  facts:
    - {property: released, value: 2026-05-02, asOf: 2026-06-01, sources: [list-2026]}
teasel-1:
  kind: model
  name: Teasel 1
  lab: osier
  facts:
    - {property: released, value: 2026-01-29, asOf: 2026-06-01, precision: approximate, sources: [list-2026]}
`
  const { check: checkRough } = helpersFor(
    madeUp(entities, [['list-2026', 'secondary', 'A catalogue', '2026-06-01']]),
  )
  test.each([
    'Teasel 1 was released on 1 February 2026.',
    'Teasel 1 was released on [contradicted-claim|20 February 2026|].',
    'Osier’s flagship is [outdated-claim|Teasel 1|]. Osier’s flagship is [contradicted-claim|Teasel 3|].',
  ])('%s', brief => expect(checkRough(brief)).toEqual([]))
})
