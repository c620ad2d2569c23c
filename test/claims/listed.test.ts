import { expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { propertyKnowledge } from '../support/property-knowledge.ts'

const { check } = helpersFor(propertyKnowledge())

/** What the line before a list, or its heading, says that the items give. Each has twins that stay silent. */
test.each([
  'Valuations:\n\n- Osier: [outdated-claim|$4 billion|]\n- Teal: $1 billion',
  '## Valuations\n\n- Osier — [outdated-claim|$4 billion|]',
  'The chief executives:\n\n- Osier ([outdated-claim|Ada Quill|])',
  '## Headquarters\n\nTwo seats.\n\n1. Osier: [contradicted-claim|Berlin|]\n2. Teal, Turin',
  'Licences:\n\n- Lark 2: [contradicted-claim|Apache 2.0|]',
  'Context windows:\n\n- Lark 2: [contradicted-claim|64K|]',
  'Statuses:\n\n- Quay Order: [outdated-claim|in force|]',
  'Valuations:\n\n- Osier: $20 billion',
  'Sources:\n\n- Osier: $4 billion',
  'Valuations that we do not believe:\n\n- Osier: $4 billion',
  'Valuations of Teal: they fell.\n\n- Osier: $4 billion',
  '## Chief executives\n\n- Osier: Ada Quill left in 2025\n- Osier: Ada Quill (until 2025)',
  '## Valuations\n\n### Deals\n\n- Osier: $4 billion',
  'Valuations:\n\nNothing to tell.\n\n- Osier: $4 billion',
  'Licences:\n\n- Lark 2, Lark 1: Apache 2.0',
  'Instruments in force, by our count:\n\n- the Ferry Act\n- [outdated-claim|Quay Order|], of October 2023',
  '## Pending bills\n\n- [outdated-claim|Ferry Act|] (California)\n- Sluice Bill',
  'Still in force:\n\n- the Ferry Act\n- [outdated-claim|Quay Order|]',
  '## Questions pending\n\n- Quay Order',
  'In force at some time:\n\n- Quay Order',
  'In force in 2024:\n\n- Quay Order',
  'Are they in force?\n\n- Quay Order',
  '## In force\n\n- Quay Order: gone in 2025\n- Quay Order, which is gone',
])('%s', brief => {
  expect(check(brief)).toEqual([])
})
