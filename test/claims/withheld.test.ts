import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'
import { propertyKnowledge } from '../support/property-knowledge.ts'

/** Lark 2 is generally available. */
const market = helpersFor(propertyKnowledge())
/** Heron 2 came out in March 2026, and Heron 3 has followed it. */
const line = helpersFor(claimsKnowledge())

describe('what its maker lets only few use', () => {
  test.each([
    'Osier [contradicted-claim|only lets a handful of trusted partners try|] Lark 2.',
    'Osier [contradicted-claim|is only letting a few vetted testers use|] Lark 2.',
    'Osier [outdated-claim|has so far withheld Lark 2 from the general public|].',
    'Lark 2 [contradicted-claim|is being withheld from the public|].',
    'Lark 2 [outdated-claim|remains off limits to ordinary customers|].',
    'Osier once withheld Lark 2 from the general public.',
    'Osier withheld Lark 2 from the public for a day.',
    'Will Osier keep Lark 2 from the public?',
    'Osier does not keep Lark 2 from the public. Lark 2 was being withheld from the public in spring.',
    'If Lark 2 is withheld from the public, prices will rise.',
  ])('%s', brief => {
    expect(market.check(brief)).toEqual([])
  })
})

describe('no successor that its maker has put out', () => {
  test.each([
    '[superseded-model|Wren has not yet named a successor to Heron 2|].',
    '[superseded-model|Wren has yet to unveil a successor to Heron 2|].',
    '[superseded-model|Wren has still not shipped a direct replacement for Heron 2|].',
    'In spring, Wren had not yet named a successor to Heron 2.',
    'Wren has named a successor to Heron 2. Has Wren not yet named a successor to Heron 2?',
    'Wren has not named a successor to Heron 2 in hospitals.',
    'Wren has not yet named a successor to Heron 3.',
  ])('%s', brief => {
    expect(line.check(brief)).toEqual([])
  })
})

describe('a model told of for the first time when it was out', () => {
  test.each([
    'Wren announced Heron 3 in [contradicted-claim|September 2026|].',
    'Wren unveiled Heron 2 in March 2026. Wren announced Heron 2 in January 2026.',
    'Wren announced an update of Heron 2 in May 2026. Wren announced Heron 2 pricing in May 2026.',
    'Wren introduced Heron 2 in May 2026 as an app.',
  ])('%s', brief => {
    expect(line.check(brief)).toEqual([])
  })
})
