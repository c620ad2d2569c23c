import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const { check } = helpersFor(claimsKnowledge())

/** What is told in the present, of a day that has gone by. */
const groups: Record<string, readonly string[]> = {
  'the entries of a calendar in one paragraph': [
    '1 October: the Lantern Order is issued. 30 October 2023: it is in force.',
    '12 June: Heron 2 is suspended. 1 July: it is back. 14 August: Heron 3 is the newest model of Wren.',
    '12 June: Heron 2 is unavailable. 1 July: Heron 2 is back.',
    'Heron 2 [outdated-claim|is unavailable|]. 1 July: it is back. 14 August: Heron 3 comes out.',
  ],
  'a year that a paragraph opens with is that of its days': [
    '**2023.** 30 October: the Lantern Order is in force. 1 November: the rest follows.',
    '**2024.** The Lantern Order is in force. Agencies apply it.',
    'In **2024** nothing happened. The Lantern Order [outdated-claim|is in force|].',
    '**The order.** The Lantern Order [outdated-claim|is in force|].',
  ],
  'a figure that a deal of some day has settled': [
    'Wren, valued at $4 billion in a December 2025 share sale, is worth far more today.',
    'Wren was valued at $4 billion in its December 2025 funding round. Wren, priced at $4 billion in the December 2025 tender, grew.',
    'Wren, valued at [outdated-claim|$4 billion|] after a December 2025 share sale, is growing.',
    'Wren, valued at [outdated-claim|$4 billion|] in a share sale, is growing.',
  ],
  'another name since some day is no birthday': [
    'At Fenwick AI (since July 2025, Wren) the mood was better.',
  ],
  'what has gone nowhere is not gone': ['The Harbor Act [outdated-claim|has gone nowhere in committee|].'],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}
