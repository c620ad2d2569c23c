import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const { check } = helpersFor(claimsKnowledge())

/** What `It` goes back to by what is said of it, in whatever part of the sentence before it stands. */
const plain: Record<string, { readonly next: readonly string[]; readonly after: readonly string[] }> = {
  'a company': {
    next: [
      'It is valued at [outdated-claim|$4 billion|].',
      'Its valuation stands at [outdated-claim|$4 billion|].',
    ],
    after: [
      'Much of the money has gone to Wren.',
      'The talk of the town is Wren.',
      'As for Wren, little has changed.',
      'For Wren, the year went well.',
      'At Wren, the mood is good.',
      'Nobody has raised more money than Wren.',
      'There is also Wren.',
      'Wren and its investors are happy.',
      'Wren, led by Ada Rivers, is growing.',
      'Like Borealis, Wren spends heavily.',
      'Wren was set up by former employees of Borealis.',
    ],
  },
  'a law': {
    next: ['It [outdated-claim|is still in force|].', 'It [outdated-claim|remains in force|].'],
    after: [
      'The agencies point to the Lantern Order.',
      'In 2023 came the Lantern Order.',
      'The duty to report comes from the Lantern Order.',
      'One text stands out: the Lantern Order.',
      'New York comes next: the Lantern Order asks for reports.',
      'The governor signed the Lantern Order in October 2023.',
    ],
  },
  'a model': {
    next: [
      'Its weights are [contradicted-claim|secret|].',
      'It has a [contradicted-claim|64K|] context window.',
    ],
    after: [
      'The cheapest option would be Wren’s Heron 2.',
      'For hard sums we use Wren’s Heron 2.',
      'The choice fell on Wren’s Heron 2.',
      'Most of the desks still run Wren’s Heron 2.',
      'Wren’s Heron 2 came out in March 2026.',
      'The smallest of the family is Heron 2, released in March 2026.',
    ],
  },
}

for (const [kind, { next, after }] of Object.entries(plain)) {
  describe(kind, () => {
    test.each(after.flatMap(first => next.map(second => `${first} ${second}`)))('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}

describe('further on in its sentence', () => {
  test.each([
    'Wren grew. Investors value it at [outdated-claim|$4 billion|].',
    'There is also Wren, a lab from Oslo. Today it is worth [outdated-claim|$4 billion|].',
    'Wren grew. Although it is valued at [outdated-claim|$4 billion|], it loses money.',
    'The agencies point to the Lantern Order. Nobody doubts that it [outdated-claim|is still in force|].',
    'The Lantern Order is long. As far as we know, it [outdated-claim|is still in force|].',
    'The bureau uses Wren’s Heron 2. We know that it has a [contradicted-claim|64K|] context window.',
  ])('%s', brief => {
    expect(check(brief)).toEqual([])
  })
})

describe('what may go back to something else is left alone', () => {
  test.each([
    'The fund put money into Wren. It is valued at $4 billion.',
    'The contract with Wren runs for two years. It is worth $4 billion.',
    'A stake in Wren was sold in May. It is worth $4 billion.',
    'Borealis owns shares of Wren. It is valued at $4 billion.',
    'Wren’s new campus is in Texas. It is worth $4 billion.',
    'The appeal against the Lantern Order failed. It remains in force.',
    'The bill replaces the Lantern Order. It is still in force.',
    'The governor signed it after he had vetoed its predecessor, the Lantern Order. It is still in force.',
    'The Harbor Act and the Lantern Order are short. It is still in force.',
    'The API for Heron 2 has a new endpoint. It has a 64K context window.',
    'Its successor costs as much as Heron 2. Its weights are secret.',
    'The tool calls Heron 2 and Kite 5. It has a 64K context window.',
    'Wren grew. The fund says that it is worth $4 billion.',
    'Wren grew. If it rains, the lab is worth more.',
    'Wren grew. Borealis says it is valued at $4 billion.',
    'Wren grew and bought a start-up. Investors value it at $4 billion.',
    'Heron 2 came with a report. Critics say that it has a 64K context window.',
    'The Lantern Order is long. Some say that SB 867 is short; we hear that it is still in force.',
    'The market likes Wren. It is clear that prices will rise.',
  ])('%s', brief => {
    expect(check(brief)).toEqual([])
  })
})
