import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const { check } = helpersFor(claimsKnowledge())

describe('a picture between a name and its verb', () => {
  test.each([
    'Wren 😀 is [outdated-claim|not yet listed|].',
    'The Lantern Order 👩‍⚖️ [outdated-claim|is in force|] 🎉 across the country.',
    'Heron 2 🚀🚀 is [contradicted-claim|closed|].',
  ])('decorates: %s', brief => {
    expect(check(brief)).toEqual([])
  })

  test.each([
    'The Lantern Order ❌ in force.',
    'Heron 2 ✅ closed, but no more.',
    'Heron 2 👎 closed models.',
  ])('answers, and is no decoration: %s', brief => {
    expect(check(brief)).toEqual([])
  })
})
