import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const { check } = helpersFor(claimsKnowledge())

describe('a model that is out is not to come', () => {
  test.each([
    'Heron 2 [outdated-claim|has yet to ship|].',
    'Heron 2 [outdated-claim|is not out yet|].',
    'Heron 2 [outdated-claim|has not been released|].',
    'Heron 2 [outdated-claim|is expected soon|].',
    'Heron 2 [outdated-claim|is still in the works|].',
    'Heron 2 [outdated-claim|will come out next year|].',
    'Wren [outdated-claim|is about to release|] Heron 2.',
    'Wren [outdated-claim|has yet to launch|] Heron 2.',
    'The launch of Heron 2 [outdated-claim|is still awaited|].',
    'The world [outdated-claim|awaits|] Heron 2.',
    'The [outdated-claim|upcoming|] Heron 2 will be dear.',
    'Wren’s [outdated-claim|next|] model, Heron 2, will be dear.',
    'Heron 2, [outdated-claim|not yet released|], is said to be dear.',
    'Heron 2 [outdated-claim|still has no release date|].',
    'Prices will fall [outdated-claim|as soon as|] Heron 2 is released.',
  ])('%s', brief => {
    expect(check(brief)).toEqual([])
  })
})

describe('what else is not out, elsewhere or in another form, says nothing of it', () => {
  test.each([
    'Heron 2 had not been released when the bill passed.',
    'Heron 2 has not been released in Japan.',
    'Heron 2 has not been released under an open licence.',
    'The system card of Heron 2 has not been released.',
    'A cheaper version of Heron 2 is expected soon.',
    'The successor to Heron 2 is expected soon.',
    'Heron 2 is due for an update.',
    'Heron 2 is expected to cost less next year.',
    'Borealis is about to release Heron 2.',
    'Wren will release Heron 2 to schools next month.',
    'If Heron 2 has not been released, wait.',
    'Critics complained that Heron 2 was not out yet.',
    'Heron 2 is not yet out of the woods.',
    'The upcoming Heron 2 update will be dear.',
    'Wren is about to release Heron 9.',
  ])('%s', brief => {
    expect(check(brief)).toEqual([])
  })
})
