import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const data = claimsKnowledge()
const others = data.facts.filter(({ property }) => property !== 'license')
const known = data.facts.find(({ property, validTo }) => property === 'openness' && validTo === undefined)
const under = (value: string) =>
  helpersFor({
    ...data,
    facts: [...others, ...(known ? [{ ...known, subject: 'heron-2', property: 'license', value }] : [])],
  })

const forbids = [
  'is for non-commercial use only',
  'may not be used commercially',
  'is licensed for research only',
  'is not free for commercial use',
  'is barred from commercial use',
]
const allows = ['may be used commercially', 'is free for commercial use', 'permits commercial use']

describe('under a licence that allows commercial use', () => {
  const { check } = under('apache-2.0')
  test.each(forbids)('Heron 2 %s', words => {
    expect(check(`Heron 2 [contradicted-claim|${words}|].`)).toEqual([])
  })
  test.each([
    'Companies [contradicted-claim|may not use|] Heron 2 in products.',
    'Heron 2 comes with a [contradicted-claim|non-commercial licence|].',
    'Commercial use of Heron 2 [contradicted-claim|is forbidden|].',
    'You [contradicted-claim|may not build a paid product on|] Heron 2.',
    'The licence of Heron 2 [contradicted-claim|forbids commercial use|].',
  ])('%s', brief => expect(check(brief)).toEqual([]))
  test.each([
    ...allows.map(words => `Heron 2 ${words}.`),
    'The outputs of Heron 2 may not be used commercially.',
    'Heron 2 may not be used commercially by banks without a contract.',
    'Heron 2 was for research only.',
    'If Heron 2 is for non-commercial use only, we stop.',
    'Critics say that Heron 2 is for non-commercial use only.',
  ])('%s', brief => expect(check(brief)).toEqual([]))
})

describe('under a licence that forbids commercial use', () => {
  const { check } = under('Wren Non-Commercial License')
  test.each(allows)('Heron 2 %s', words => {
    expect(check(`Heron 2 [contradicted-claim|${words}|].`)).toEqual([])
  })
  test.each([
    ...forbids.map(words => `Heron 2 ${words}.`),
    'Heron 2 is open to commercial use with a contract.',
  ])('%s', brief => expect(check(brief)).toEqual([]))
})

describe('under a licence of its own', () => {
  const { check } = under('Wren Heron License')
  test.each([...forbids, ...allows])('Heron 2 %s', words => {
    expect(check(`Heron 2 ${words}.`)).toEqual([])
  })
})
