import { expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const { check } = helpersFor(claimsKnowledge())

test('a bare name in a text without a bibliography may be a handle', () => {
  expect(check('Thanks to @hpaulj for the idea.')).toEqual([])
})

test('a key in brackets is a citation, known or not', () => {
  expect(check('As said [@[missing-entry|wren-2026-pause|]; @[unknown-citation|nobody-2026|]].')).toEqual([])
})

test('in a brief with references a bare key is a citation too', () => {
  expect(
    check(`
      ---
      references:
        - id: own-2026
          title: Our own
      ---

      As @own-2026 and @[unknown-citation|nobody-2026|] say, see @fig-cost.`),
  ).toEqual([])
})
