import { describe, expect, test } from 'vitest'
import type { Fact } from '../../server/src/engine/index.ts'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const base = claimsKnowledge()
const [pattern] = base.facts.filter(({ property }) => property === 'parameters-total')
if (!pattern) throw new Error('the tests’ facts have no parameters')
const fact = (subject: string, property: string, value: number, rest: Partial<Fact> = {}): Fact => ({
  ...pattern,
  subject,
  property,
  value,
  ...rest,
})
const { check } = helpersFor({
  ...base,
  facts: [
    ...base.facts,
    fact('kite-5', 'parameters-total', 4e11),
    fact('kite-5', 'price-output', 10),
    fact('heron-2', 'price-output', 2),
    fact('heron-3', 'context-window', 500_000),
    fact('kite-5', 'score', 90, { qualifiers: { benchmark: 'plumb' } }),
    fact('borealis', 'valuation', 90e9),
  ],
})

/** Two entities measured against each other, where the knowledge has both values. */
const groups: Record<string, readonly string[]> = {
  'what is known of both decides': [
    'Kite 5 is [contradicted-claim|larger than Heron 2|]. Heron 2 is larger than Kite 5.',
    'Heron 2 has [contradicted-claim|fewer parameters than Kite 5|]. Heron 2 has far more parameters than Kite 5.',
    'Heron 2 has [contradicted-claim|four times as many parameters as Kite 5|]. Heron 2 is two and a half times as large as Kite 5.',
    'Heron 2 is [contradicted-claim|more expensive than Kite 5|]. Heron 2 is much cheaper than Kite 5.',
    'Heron 2 is [contradicted-claim|newer than Heron 3|]. Heron 3 is newer than Heron 2.',
    'Heron 2 [contradicted-claim|outperforms Kite 5|] on the Plumb Test. Kite 5 beats Heron 2 on the Plumb Test.',
    'Kite 5 [contradicted-claim|scores within two points of Heron 2|] on the Plumb Test. Kite 5 is within five points of Heron 2 on the Plumb Test.',
    'On the Plumb Test, Heron 2 [contradicted-claim|outperforms Kite 5|]. On the Plumb Test, Kite 5 beats Heron 2.',
    'Kite 5 costs [contradicted-claim|half as much as Heron 2|]. Kite 5 costs five times as much as Heron 2. Heron 2 costs [contradicted-claim|more than Kite 5|].',
    'Heron 2’s context window is [contradicted-claim|half that of Heron 3|]. Heron 3 has [contradicted-claim|twice the context window of Heron 2|].',
    'Heron 2’s context window is shorter than Heron 3’s. Heron 2’s context window is [contradicted-claim|longer than that of Heron 3|].',
    'Heron 2 [contradicted-claim|came out after Heron 3|]. Heron 2 predates Heron 3. Heron 3 [contradicted-claim|was released months before Heron 2|].',
    'Wren is [contradicted-claim|worth more than Borealis|]. Wren is less valuable than Borealis.',
  ],
  'what is unknown, close, narrowed, past or not asserted is left alone': [
    'Heron 3 is larger than Kite 5. Heron 3 has a longer context window than Heron 2.',
    'Heron 3 came out before Heron 2 was retired. Heron 3 came out after Heron 2’s suspension.',
    'Kite 5 cost half as much as Heron 2. Kite 5 costs half as much as Heron 2 in Europe.',
    'Kite 5 is larger than Heron 2’s encoder. Kite 5 is larger than Heron 2 in Chinese.',
    'Heron 2 outperforms Kite 5 on the Beacon Index. Heron 2 outperforms Kite 5 on coding.',
    'Kite 5 was larger than Heron 2. If Kite 5 is larger than Heron 2, we wait. Kite 5 is not larger than Heron 2.',
    'Is Kite 5 larger than Heron 2? Critics say Kite 5 is larger than Heron 2.',
    'Kite 5 is ten times as clever as Heron 2.',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}
