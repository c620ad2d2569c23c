import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const { check } = helpersFor(claimsKnowledge())

describe('a pronoun goes back to what was named', () => {
  test.each([
    // Behind sentences that bring in nothing.
    'The Lantern Order has few friends. Two colleagues wrote in about that. It [outdated-claim|is still in force|].',
    'Lobbyists quote the Lantern Order. The minister smiled. Nobody laughed. It [outdated-claim|is still in force|].',
    'The talk of the town is Wren. Opinions differ. It is valued at [outdated-claim|$4 billion|].',
    // Wherever the name stands, and whatever follows it.
    'The minister, who knows the Lantern Order well, smiled. It [outdated-claim|is still in force|].',
    'When the Lantern Order came up in the hearing, nobody spoke. It [outdated-claim|is still in force|].',
    'Where does the Lantern Order stand? It [outdated-claim|is still in force|].',
    'The Lantern Order’s critics are many. It [outdated-claim|is still in force|].',
    'In the case of the Lantern Order, patience is needed. It [outdated-claim|is still in force|].',
    'The committee discussed the Lantern Order at length. It [outdated-claim|is still in force|].',
    // What is to be noted is no `it`, and holds one.
    'Take the Lantern Order. It should be noted that it [outdated-claim|is still in force|].',
    'Then there is the Lantern Order. That one [outdated-claim|is still in force|].',
    // Below a heading.
    '## The Lantern Order\n\nAs most readers know, it [outdated-claim|is still in force|].',
    // Of a model's weights.
    'The weights of Heron 2 came out in March. They are under [contradicted-claim|Apache-2.0|].',
    '## Wren\n\nAt the time of writing, it is valued at [outdated-claim|$4 billion|].',
  ])('%s', text => {
    expect(check(text)).toEqual([])
  })
})

describe('a pronoun goes back to nothing', () => {
  test.each([
    // Something else was brought in.
    'The Lantern Order has few friends. A letter went round. It is still in force.',
    'The Lantern Order has few friends. The Oslo statute has more. It is still in force.',
    'The talk of the town is Wren. Its rivals gave a party. A bank in Oslo paid. It is valued at $4 billion.',
    'The Lantern Order has few friends. Lawyers prefer Plover. It is still in force.',
    '## The Lantern Order\n\nThe Harbor Act is short, and as most readers know, it is still in force.',
    '## The Lantern Order and Wren\n\nAs most readers know, it is still in force.',
    'The licences of Heron 2 and Kite 5 came out in March. They are under the MIT licence.',
    'The Lantern Order is long. Others follow. It is still in force.',
    // Too far away.
    'The Lantern Order has few friends. Two colleagues wrote. We answered. They thanked us. It is still in force.',
    'The Lantern Order’s preamble is long. It is still in force.',
  ])('%s', text => {
    expect(check(text)).toEqual([])
  })
})
