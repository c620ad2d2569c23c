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
  'when a part was set up is not when the whole was': [
    'The task force at Osier, set up in May 2019, is small. Its office within Osier (established in May 2019) is small.',
    'Osier, founded in [contradicted-claim|May 2019|], is small.',
  ],
  'what is gone from a product is not gone from service': [
    'Osier retired Lark 2 in Lark 1 in June 2026. Lark 2 is retired within Lark 1. Lark 2 was discontinued inside Lark 1.',
    'Lark 2 [contradicted-claim|is retired|].',
  ],
  'by how much a figure changed is not the figure': [
    'Osier’s valuation jumps $500M in weeks. Osier’s valuation rose by about $3 billion.',
    '# Osier’s $500M Valuation Jump',
    'The deal added $3 billion to Osier’s valuation.',
    'Osier’s valuation jumps to [outdated-claim|$4 billion|].',
  ],
  'a figure in a name is a variant': [
    'Lark 2 64K is a version for short texts. Lark 2 12B is small.',
    'Lark 2 has a [contradicted-claim|64K|] context.',
  ],
  'a figure of what is built on a model is not the model’s': [
    'Wren Voice is a speech model built on Lark 2, with a maximum input of 2,000 tokens.',
    'The agent runs on Lark 2 and takes prompts of up to 64,000 tokens.',
  ],
  'a figure behind a name that closes something else is another’s': [
    'The new one is a jump from 671B (Lark 2) to 2.6T total parameters.',
    'Both read a million tokens – up from 4K in Lark 2 – and a 64K maximum output is new.',
    'Three companies, Osier among them, created over $135 billion in new equity.',
    'Teal, Marl and Osier sold $6 billion in stock.',
  ],
  'a name that something is compared with': [
    '新模型的输入价格比 Lark 2 低 5 美元。它的总参数超过 Lark 2 的 12B 版本。',
    'Lark 2 的上下文窗口为 [contradicted-claim|64K|]。',
  ],
  'what a rule did to another is not done to it': [
    '## The state’s law, as amended (Ferry Act — repealed and replaced Quay Order)',
    'Ferry Act – suspended and amended the Quay Order.',
    'Ferry Act – [contradicted-claim|repealed|] and replaced in May.',
  ],
  'the day of what is written on a rule': [
    '- High-level summary of the Ferry Act (27 February 2024)',
    'See our note on the Quay Order (3 May 2026) and the comments about the Ferry Act (2019).',
    'The Ferry Act ([contradicted-claim|3 May 2024|]) was quick.',
  ],
  'a plural verb behind a name that its subject hangs on': [
    'The ideas of the Quay Order still guide agencies. The lawyers behind the Quay Order require a fee.',
    'The ghosts of the Quay Order still govern us.',
  ],
  'a month that stands alone is of the year gone by': [
    '## January\n\nOsier is worth $4 billion.',
    '- **January.** Osier is worth $4 billion.',
    'March was slow. Osier is worth [outdated-claim|$4 billion|].',
  ],
  'a scene of another year': [
    'The year is 2023. Osier is worth $4 billion, and the Quay Order is in force.',
    'It is 2024: Osier’s valuation stands at $4 billion.',
    'The year is over. Osier is worth [outdated-claim|$4 billion|].',
  ],
  'a worth between two names is the first one’s': [
    'Unlike Osier, worth $20 billion, Teal is small. Next to Teal, worth $4 billion, Osier is large.',
    'Worth [outdated-claim|$4 billion|], Osier is large.',
  ],
  'from one figure to another': [
    'It expands the context of Lark 2 from 128K to 1M. Compared with Lark 1, Lark 2 expands context from 128K to 1M.',
  ],
  'where a rule stands by its letter': [
    'The Quay Order is technically in effect. The Quay Order remains nominally in force.',
    'The Quay Order [outdated-claim|is in effect|].',
  ],
  'a rule that waits for a day waits for nobody': [
    'The Ferry Act waits for 3 May 2027, and its sponsors wait with it.',
    'The Ferry Act [outdated-claim|waits for the Senate|].',
  ],
  'a sentence behind a catchword': [
    '## What is Lark 2?\n\n- Open-Weight: Unlike Wren and other proprietary models, its details are public.',
    '## What is Lark 2?\n\n- Open weights: Whereas others are closed, anyone can study it.',
    '## Lark 2\n\n- Openness: [contradicted-claim|proprietary|]',
  ],
  'files that anybody may have are no service': [
    'Lark 1 is available on Hugging Face. Lark 1 is accessible via ModelScope.',
    'Lark 1 [outdated-claim|is available|] via the API.',
  ],
  'an early edition, and a new default': [
    'On 3 May 2025 the lab announced Lark 2 Experimental. On 3 May 2025 the lab released Lark 2 as the new default model.',
    'Lark 2 was released on [contradicted-claim|3 May 2025|].',
  ],
  'what a part of something takes up': [
    'Lark 2 has a window of one million tokens. It saves much of Lark 2’s 1M context window (~33k tokens for Wren alone).',
  ],
  'what a worth had been put at': [
    'Osier is worth $20 billion; the sale of shares in January 2026 had put it at $4 billion.',
    'Osier is worth $20 billion; a newsletter puts it at [outdated-claim|$4 billion|].',
  ],
  'what was done to a draft': [
    'The ministry withdrew its draft Quay Order on 3 May. The ministry published its proposed Quay Order in April.',
    'The ministry defends its [contradicted-claim|proposed|] Quay Order.',
  ],
  'what a party endorsed': [
    'The Quay Order is short. It endorsed the Harbour Declaration in February 2020.',
    'The Quay Order was signed in [contradicted-claim|February 2020|].',
  ],
  'what a model uses may be all of it': [
    'Lark 2 uses 744 billion parameters. Lark 2 runs 744 billion total parameters with 40 billion active.',
    'Lark 2 uses [contradicted-claim|12 billion|] parameters per token. Lark 2 uses 40 billion of its 744 billion parameters.',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}
