import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const { check } = helpersFor(claimsKnowledge())

describe('what several names of the sentence before are told together', () => {
  test.each([
    'The ministry had Heron 2 and Kite 5 switched off. Both models are still suspended.',
    'Wren’s Heron 2 and Borealis’s Kite 5 are popular. Both have a context window of 64K tokens.',
    'The agency uses Heron 2, Heron 3 and Kite 5. All three models are still suspended.',
    'The agency uses Heron 2 and Kite 5. They remain suspended.',
    'Advocates cite the Lantern Order and the Harbor Act. Both are still in force.',
  ])('flagged: %s', brief => {
    expect(check(brief)).not.toEqual([])
  })

  test.each([
    'The agency uses Heron 2 and Heron 3. Both models are available.',
    'The ministry had Heron 2 and Kite 5 switched off. Both models were suspended in June 2026.',
    'The agency uses Heron 2, Heron 3 and Kite 5. Both models are still suspended.',
    'The agency compared Heron 2 and Kite 5 with two rivals. They remain suspended.',
    'Customers of Heron 2 and Kite 5 complained. They remain suspended.',
    'The Lantern Order was rescinded and the Harbor Act signed. They are not alike.',
    'The agency uses Heron 2 and Kite 5. Are both models still suspended?',
  ])('silent: %s', brief => {
    expect(check(brief)).toEqual([])
  })
})

describe('what is told in passing', () => {
  test.each([
    'Among closed models, Heron 2 stands out for its skills.',
    'On the Beacon Index, Heron 2 leads (51), narrowly ahead of Kite 5.',
    'Heron 3, which Wren has promised for next spring, is meant to close the gap.',
    'Wren has so far released nothing newer in the Heron range than Heron 2.',
    'Wren (Oslo) – newest model: Heron 2',
    'Wren says Heron 3 is due next spring.',
  ])('flagged: %s', brief => {
    expect(check(brief)).not.toEqual([])
  })

  test.each([
    'Among open models, Heron 2 stands out for its skills.',
    'Among closed models, Kite 5 stands out for its skills.',
    'On the Beacon Index, Heron 2 led (51) in June 2026, narrowly ahead of Kite 5.',
    'Heron 3, which Wren had promised for the spring, came out in August 2026.',
    'Wren (Oslo) – newest model: Heron 3',
    'Wren said in May 2026 that Heron 3 was due in summer.',
  ])('silent: %s', brief => {
    expect(check(brief)).toEqual([])
  })
})
