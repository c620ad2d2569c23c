import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const { check } = helpersFor(claimsKnowledge())

describe('the best that a lab has made is the newest of its line', () => {
  test.each([
    'Heron 2 is Wren’s most powerful publicly available model.',
    'Wren’s most advanced commercial system is Heron 2.',
    'With Heron 2, its most advanced system to date, Wren wants to win back developers.',
    'The lab’s most capable model, Heron 2, is sold to ministries.',
    'The Oslo company’s newest model, Heron 2, is popular.',
    'Heron 2 is the newest member of the company’s model family.',
    'Heron 2, its smartest model yet, is what Wren sells.',
    'Wren sells Heron 2; it is still the most advanced model from Wren.',
  ])('%s', brief => {
    expect(check(brief)).not.toEqual([])
  })

  test.each([
    'Heron 3 is Wren’s most powerful publicly available model.',
    'With Heron 3, its most advanced system to date, Wren wants to win back developers.',
    'In March 2026 Wren presented its most advanced system, Heron 2.',
    'Heron 2 is Wren’s most capable small model.',
    'Heron 2 is Wren’s most capable model for Swahili.',
    'Heron 2 was Wren’s most advanced model at the time.',
    'Heron 2 is no longer Wren’s most advanced model.',
    'Heron 2 is better than Borealis’s most advanced model.',
    'Within days of launching its most powerful public model, Heron 2, Wren took it off the market.',
    'Wren unveiled Heron 2, its most capable model to date.',
    'Is Heron 2 Wren’s most powerful model?',
    'A directive ordered Wren to disable its most capable model, Heron 2, at once.',
    'The ministry issued an order forcing Wren to pull its most powerful models — Heron 2 among them.',
  ])('%s', brief => {
    expect(check(brief)).toEqual([])
  })
})

describe('what a maker still plans with a model that is out', () => {
  test.each([
    'Wren plans to make Heron 2 available to the public.',
    'Heron 2 will become generally available in the coming weeks, says Wren.',
    'Wren has announced Heron 3 but has not shipped it yet.',
    'Wren has not yet made Heron 2 generally available.',
    'Customers on the Wren platform are still unable to use Heron 2.',
    'Wren is expected to debut its next frontier system, Heron 3, soon.',
    'Wren has built Heron 2; for now only selected partners can use it.',
    'Heron 2, which for the time being can only be reached through an API, is closed.',
  ])('%s', brief => {
    expect(check(brief)).not.toEqual([])
  })

  test.each([
    'Wren had planned to make Heron 2 available to the public.',
    'In 2025 Wren wanted to debut its next system, Heron 3, early.',
    'Wren announced Heron 3 in July 2026 but did not ship it until August.',
    'Wren announced the retirement of Heron 2, scheduled for May 2027.',
    'Will Wren make Heron 2 available to the public?',
    'In July 2026 Wren was preparing the release of Heron 3.',
    'Until August 2026 Wren had not made Heron 3 generally available.',
    'Borealis plans to offer Heron 2 widely.',
  ])('%s', brief => {
    expect(check(brief)).toEqual([])
  })
})

describe('a pronoun behind a sentence about a lab and its model', () => {
  test('is the model where a model has what is told', () => {
    expect(
      check('Wren cut costs with Heron 2. It offers a [contradicted-claim|64K|] context window.'),
    ).toEqual([])
    expect(check('Wren cut costs with Heron 2. It is valued at [outdated-claim|$4 billion|].')).toEqual([])
    expect(check('Wren cut costs with Heron 2. It offers a 128K context window.')).toEqual([])
    expect(check('Wren compared Heron 2 with a rival system. It offers a 64K context window.')).toEqual([])
  })
})
