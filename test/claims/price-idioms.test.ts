import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const data = claimsKnowledge()
const known = data.facts.find(
  ({ property, subject }) => property === 'parameters-total' && subject === 'heron-2',
)
const price = (property: string, value: number) =>
  known ? [{ ...known, property, value, unit: 'USD/Mtok', asOf: '2026-11-01' }] : []
const { check } = helpersFor({
  ...data,
  facts: [...data.facts, ...price('price-input', 2), ...price('price-output', 10)],
})

describe('another price, in whatever turn of phrase', () => {
  test.each([
    'Output from Heron 2 runs to [contradicted-claim|$25|] per million tokens.',
    'The output price of Heron 2 is [contradicted-claim|$25|].',
    'Tokens out of Heron 2 cost [contradicted-claim|$25|] a million.',
    'Wren takes [contradicted-claim|$25|] for a million tokens out of Heron 2.',
    'Having Heron 2 write a million tokens costs [contradicted-claim|$25|].',
    'The input price of Heron 2 stands at [contradicted-claim|$5|].',
    'Feeding Heron 2 a million tokens costs [contradicted-claim|$5|].',
    'Tokens in cost [contradicted-claim|$5|] a million on Heron 2.',
    'Heron 2: [contradicted-claim|$5|] in.',
  ])('%s', brief => {
    expect(check(brief)).toEqual([])
  })
})

describe('the right one, another side, another time', () => {
  test.each([
    'Output from Heron 2 runs to $10 per million tokens.',
    'The input price of Heron 2 stands at $2.',
    'Tokens in cost $2 a million on Heron 2, tokens out $10 a million.',
    'In 2025, feeding Heron 2 a million tokens cost $5.',
    'Would the output price of Heron 2 be $25?',
    'Output from Heron 2 costs $5 less per million tokens than output from Kite 5.',
    'If the output price of Heron 2 is $25, we stop.',
  ])('%s', brief => {
    expect(check(brief)).toEqual([])
  })
})

describe('parameters that a token or a pass takes are no total', () => {
  test.each([
    'Each forward pass through Heron 2 touches [contradicted-claim|21 billion|] parameters.',
    'For each token Heron 2 employs [contradicted-claim|21 billion|] parameters.',
    'For each token Heron 2 employs 32 billion parameters.',
    'Per token, Heron 2 works with 32 billion parameters.',
  ])('%s', brief => {
    expect(check(brief)).toEqual([])
  })
})
