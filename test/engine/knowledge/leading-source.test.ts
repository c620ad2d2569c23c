import { expect, test } from 'vitest'
import { createKnowledgeBase } from '../../../server/src/engine/index.ts'
import { leadingSource } from '../../../server/src/engine/knowledge/leading-source.ts'
import { claimsKnowledge } from '../../support/claims-knowledge.ts'

const knowledge = createKnowledgeBase(claimsKnowledge())
const [fact] = knowledge
  .facts('heron-2', 'availability')
  .filter(({ validFrom }) => validFrom === '2026-07-01')

test.each([
  ['the strongest source speaks', ['ledger-2026', 'wren-2026-heron-3'], 'wren-2026-heron-3'],
  ['of equals, the one nearest to the change', ['wren-2026-heron-3', 'wren-2026-return'], 'wren-2026-return'],
  ['a key that is not known is passed over', ['nobody-2026', 'ledger-2026'], 'ledger-2026'],
])('%s', (_, sources, expected) => {
  expect(fact && leadingSource({ ...fact, sources }, knowledge)?.key).toBe(expected)
})
