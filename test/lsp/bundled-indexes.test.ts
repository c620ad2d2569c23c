import { expect, test } from 'vitest'
import { createEngine, indexKnowledge } from '../../server/src/engine/index.ts'
import { createBundledIndexes } from '../../server/src/lsp/bundled-indexes.ts'
import { facts } from '../support/facts.ts'

const keysOf = (index: { readonly byKey: ReadonlyMap<string, unknown> }): readonly string[] => [
  ...index.byKey.keys(),
]

/** More than are indexed in one step. */
const sources = Array.from({ length: 1000 }, (_, at) => ({
  key: `source-${at}`,
  csl: { id: `source-${at}`, type: 'report', title: `Herons ${at}` },
  strength: 'primary' as const,
}))
const engine = createEngine({ ...facts, sources: [...facts.sources, ...sources] })

test('what is asked for is there at once, whether it was prepared, is being prepared or was not', async () => {
  const wanted = keysOf(indexKnowledge(engine.knowledge))
  const fresh = createBundledIndexes()
  expect(keysOf(fresh.of(engine))).toEqual(wanted)
  const prepared = createBundledIndexes()
  await prepared.prepare(engine)
  const index = prepared.of(engine)
  expect(keysOf(index)).toEqual(wanted)
  await prepared.prepare(engine)
  expect(prepared.of(engine)).toBe(index)
  const going = createBundledIndexes()
  const preparing = going.prepare(engine)
  const early = going.of(engine)
  expect(keysOf(early)).toEqual(wanted)
  await preparing
  expect(going.of(engine)).toBe(early)
})
