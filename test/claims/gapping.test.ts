import { describe, expect, test } from 'vitest'
import type { Fact } from '../../server/src/engine/index.ts'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const base = claimsKnowledge()
const [pattern] = base.facts.filter(({ property }) => property === 'parameters-total')
if (!pattern) throw new Error('the tests’ facts have no parameters')
const fact = (subject: string, property: string, value: number | string): Fact => ({
  ...pattern,
  subject,
  property,
  value,
})
const { check } = helpersFor({
  ...base,
  facts: [
    ...base.facts,
    fact('kite-5', 'parameters-total', 4e11),
    fact('kite-5', 'released', '2026-02-01'),
    fact('heron-3', 'parameters-total', 2e12),
    fact('heron-3', 'context-window', 1_000_000),
    fact('heron-2', 'price-input', 3),
    fact('kite-5', 'price-input', 4),
    fact('kite-5', 'price-output', 10),
  ],
})

/** Several names that share one verb: each is held to its own value. */
const groups: Record<string, readonly string[]> = {
  'a verb that is left out is the one before': [
    'Heron 2 costs $3 per million input tokens and Kite 5 [contradicted-claim|$6|].',
    'Heron 2 has 1T parameters, Kite 5 [contradicted-claim|700B|] and Heron 3 [contradicted-claim|900B|].',
    'Heron 2 has 1T parameters; Kite 5 has [contradicted-claim|700B|].',
    'Heron 2 has a context window of 131,072 tokens and Heron 3 one of [contradicted-claim|200K|].',
    'Heron 2 offers a 131K-token context window, Heron 3 [contradicted-claim|64,000|] tokens.',
    'Heron 2 has 1T parameters, 32B active; Kite 5 has [contradicted-claim|one trillion|].',
    'Heron 2 was released in March 2026 and Kite 5 in [contradicted-claim|May 2025|].',
    'Heron 2 is released under the MIT License and Heron 3 under the [contradicted-claim|MIT License|].',
    'Kite 5 is under MIT, Heron 2 and Kite 5 under the MIT License, Heron 3 under the [contradicted-claim|MIT License|].',
    'Heron 2 is priced at $3/$9 per million tokens, Kite 5 at [contradicted-claim|$6|]/$10.',
    'Heron 2 costs $3 per million input tokens, against [contradicted-claim|$6|] for Kite 5.',
  ],
  'names and values are paired in their order': [
    'Heron 2 and Kite 5 have 1T and [contradicted-claim|700B|] parameters, respectively.',
    'Heron 2 and Heron 3 have, respectively, context windows of 131K and [contradicted-claim|200K|] tokens.',
    'Heron 2, Kite 5 and Heron 3 have 1T, 400B and [contradicted-claim|3T|] parameters respectively.',
  ],
  'right values are right, one another’s are nobody’s': [
    'Heron 2 has 1T parameters, Kite 5 400B and Heron 3 2T.',
    'Kite 5 is under MIT, Heron 2 and Kite 5 under the MIT License, Heron 3 under Apache 2.0.',
    'Heron 2 and Kite 5 have 1T and 400B parameters, respectively.',
    'Heron 2 costs $3 per million input tokens and Kite 5 $4.',
    'Heron 2 costs $3 per million input tokens, against $4 for Kite 5.',
    'Kite 5 costs $4 per million input tokens and $10 per million output tokens for Heron 2 users.',
    'Heron 2 and Kite 5 have 1T parameters and 700 customers, respectively in the order of size.',
  ],
  'other things that are counted, conditions and history are left alone': [
    'Heron 2 has 1T parameters and Kite 5 32 experts.',
    'Heron 2 has 1T parameters and Kite 5 serves 900 firms.',
    'If Heron 2 costs $3 per million input tokens and Kite 5 $6, nobody buys.',
    'Does Heron 2 have 1T parameters and Kite 5 700B?',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}
