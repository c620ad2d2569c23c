import { createPublicKey } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openPack } from '../../server/src/update/open-pack.ts'
import { runs } from '../support/runs.ts'
import { knowledgeOf, makeKeys, packText } from './packs.ts'

const keys = makeKeys()
const key = createPublicKey(keys.privateKey)
const text = packText('2026-12-01', keys)
const data = knowledgeOf('2026-12-01')

test('a good pack opens', () => {
  expect(openPack(text, key, '0.1.0')).toEqual({
    header: { version: '2026-12-01', asOf: '2026-12-01', minimumDateline: '0.1.0' },
    data,
  })
})

test('whatever is changed in a pack, it opens as it was signed or not at all', () => {
  const places = fc.integer({ min: 0, max: text.length - 1 })
  fc.assert(
    fc.property(places, fc.integer({ min: 0, max: 3 }), fc.string({ maxLength: 3 }), (at, dropped, put) => {
      const opened = openPack(text.slice(0, at) + put + text.slice(at + dropped), key, '0.1.0')
      if ('data' in opened) expect(opened.data).toEqual(data)
    }),
    runs(2000),
  )
})

test('whatever is no pack is told, never thrown', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), other => {
      expect(openPack(other, key, '0.1.0')).toMatchObject({ fault: 'not-a-pack' })
    }),
  )
})
