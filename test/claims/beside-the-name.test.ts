import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const { check } = helpersFor(claimsKnowledge())

/** What stands beside a name, and what is so of it. */
const flagged = [
  'Clients ask us about Wren, valued at [outdated-claim|$4 billion|].',
  'Clients who rely on Wren, a lab worth [outdated-claim|$4 billion|], ask for advice.',
  'As a lab worth [outdated-claim|$4 billion|], Wren has room to grow.',
  'Though valued at [outdated-claim|$4 billion|], Wren has few customers.',
  'Wren is a firm worth [outdated-claim|$4 billion|].',
  'Wren happens to be worth [outdated-claim|$4 billion|].',
  'Lawyers cite the Lantern Order, [outdated-claim|still in force|].',
  'The Lantern Order that Governor Stone signed in May [outdated-claim|is in force|].',
  'The Lantern Order that the governor’s lawyers drafted in a hurry [outdated-claim|remains in force|].',
  'Lawyers cite the Lantern Order, a measure [outdated-claim|now in effect|].',
  'A measure [outdated-claim|still in force|], the Lantern Order shapes procurement.',
  'The Lantern Order turns out to be [outdated-claim|in force|].',
  'Lawyers, who know the Lantern Order, which [outdated-claim|remains in force|], agree.',
  'The Lantern Order is popular, [outdated-claim|is in force|] and deserves a second look.',
  'The Lantern Order is, and remains, [outdated-claim|in force|].',
  'The Lantern Order, once the talk of the town, [outdated-claim|is in force|].',
]

const silent = [
  'The order that replaced the Lantern Order is in force. The Lantern Order that Governor Stone signed in May is no longer in force.',
  'If clients ask about Wren, a lab worth $4 billion, refer them to us.',
  'Critics claim that Wren, a lab worth $4 billion, is too small.',
  'A lab worth $4 billion, Wren hired 100 people in 2024.',
  'Is Wren, a lab worth $4 billion, too small?',
  'A rival of Wren, a lab worth $4 billion, has folded.',
  'Unlike Wren, a lab worth $4 billion earns little.',
  'Wren is a rival of a lab worth $4 billion.',
  'Lawyers cite the Lantern Order, a measure no longer in effect.',
  'The Lantern Order was, and remained, in force.',
  'If the Lantern Order turns out to be in force, we have work to do.',
]

describe('what stands beside a name is said of it', () => {
  test.each(flagged)('%s', brief => {
    expect(check(brief)).toEqual([])
  })
  test.each(silent)('not %s', brief => {
    expect(check(brief)).toEqual([])
  })
})
