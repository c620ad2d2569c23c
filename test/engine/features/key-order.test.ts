import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSourceIndex } from '../../../server/src/engine/features/complete/source-index.ts'
import { runs } from '../../support/runs.ts'

const key = fc
  .tuple(fc.constantFrom('lee', 'source-', 'so', '海', ''), fc.integer({ min: 1, max: 4000 }))
  .map(([start, number]) => `${start}${number}`)

test('the first keys that begin with a text are the newest of all that do', () => {
  fc.assert(
    fc.property(
      fc.array(key, { maxLength: 3000, size: 'max' }),
      fc.constantFrom('s', 'so', 'source-1', 'source-12', 'lee', 'lee39', '海2', '4', 'x'),
      fc.integer({ min: 1, max: 40 }),
      (keys, query, limit) => {
        const sources = keys.map((key, at) => ({
          key,
          csl: { id: key, type: 'article' as const, issued: { 'date-parts': [[2000 + (at % 20)]] } },
        }))
        const index = createSourceIndex(sources)
        const all = index.entries.filter(({ foldedKey }) => foldedKey.startsWith(query))
        expect(index.beginningWith(query, limit)).toEqual(all.slice(0, limit))
      },
    ),
    runs(40),
  )
})
