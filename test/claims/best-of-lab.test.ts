import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const { check } = helpersFor(claimsKnowledge())

describe('a model that another has followed is not the best that its lab has', () => {
  test.each([
    '[outdated-claim|Heron 2 is still Wren’s best|].',
    '[outdated-claim|Heron 2 is the best Wren has|].',
    '[outdated-claim|Heron 2 is the strongest model that Wren has|].',
    'Wren has nothing stronger than [outdated-claim|Heron 2|].',
    'Wren’s strongest release to date is [outdated-claim|Heron 2|].',
    'The best that Wren has to offer is [outdated-claim|Heron 2|].',
    'Nothing that Wren has beats [outdated-claim|Heron 2|].',
  ])('%s', brief => {
    expect(check(brief)).toEqual([])
  })
  test.each([
    'Heron 3 is still Wren’s best.',
    'Heron 3 is the best Wren has.',
    'Wren has nothing stronger than Heron 3.',
    'In April, Heron 2 was Wren’s best.',
    'Heron 2 is Wren’s best for coding.',
    'Heron 2 is the best model that Wren has for small firms.',
    'Heron 2 is Wren’s best hope.',
    'Wren has nothing stronger than Heron 2 on offer in Japan.',
    'Was Heron 2 Wren’s best?',
    'Nothing that Wren has beats Heron 2 on price.',
  ])('%s', brief => {
    expect(check(brief)).toEqual([])
  })
})

describe('a model that another has followed has a successor', () => {
  test.each([
    'Heron 2 [outdated-claim|has had no successor|].',
    '[outdated-claim|To Heron 2 no successor has been announced|].',
    '[outdated-claim|Nothing has superseded Heron 2|].',
    '[outdated-claim|Wren has not followed up Heron 2 with a later version|].',
  ])('%s', brief => {
    const text = brief.replace(/\[outdated-claim\|(.*?)\|\]/u, '$1')
    expect(check(text)).toHaveLength(1)
  })
  test.each([
    'Heron 3 has had no successor.',
    'Nothing has superseded Heron 3.',
    'Wren has not followed Heron 2 into Japan.',
    'In April, Heron 2 had no successor.',
    'Nobody has replaced Heron 2 in schools.',
    'Heron 2 has had no successor in its price class.',
  ])('%s', brief => {
    expect(check(brief)).toEqual([])
  })
})
