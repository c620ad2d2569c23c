import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const { check } = helpersFor(claimsKnowledge())

describe('the best result on a benchmark is held against all that is known', () => {
  test.each([
    '[outdated-claim|No model has scored above 60 percent|] on Plumb Test. [outdated-claim|No model has yet exceeded 70%|] on Plumb Test.',
    '[outdated-claim|Not a single system scores more than 50%|] on Plumb Test.',
    'The best score on Plumb Test is [outdated-claim|60.5%|]. The record on Plumb Test stands at [outdated-claim|61 points|].',
    'The state of the art on Plumb Test is still [outdated-claim|62%|].',
    '[outdated-claim|Even the best models solve fewer than 40%|] of Plumb Test.',
    '[outdated-claim|All models score below 50%|] on Plumb Test. Scores on Plumb Test [outdated-claim|top out at 55%|].',
  ])('%s', brief => {
    expect(check(brief)).toEqual([])
  })
})

describe('nothing is said', () => {
  test.each([
    [
      'where none is better',
      'No model has scored above 90 percent on Plumb Test. The best score on Plumb Test is 85%.',
    ],
    ['where another way to run it may be why', 'The best score on Plumb Test is 84%.'],
    [
      'of then',
      'In 2024 no model had scored above 50 percent on Plumb Test. The best score on Plumb Test was 40%.',
    ],
    ['of a dated record', 'As of March 2025, the best score on Plumb Test is 40%.'],
    ['of what others said', 'Teal said that no model has scored above 50 percent on Plumb Test.'],
    [
      'of some models',
      'No open model has scored above 50 percent on Plumb Test. No model from France has scored above 50% on Plumb Test.',
    ],
    [
      'under a condition',
      'No model has scored above 50 percent on Plumb Test without tools. If no model has scored above 50% on Plumb Test, wait.',
    ],
    [
      'of a part',
      'The best score on Plumb Test’s hard subset is 20%. The best score on Plumb Test for small models is 30%.',
    ],
    ['of a board that moves', 'No model has scored above 40 points on the Beacon Index.'],
    [
      'of goals',
      'No model needs to score above 50% on Plumb Test. The best score on Plumb Test could be 60%.',
    ],
    ['of other benchmarks', 'No model has scored above 50% on Sextant.'],
  ])('%s', (_, brief) => {
    expect(check(brief)).toEqual([])
  })
})
