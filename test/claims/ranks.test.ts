import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const { check } = helpersFor(claimsKnowledge())

/** Kite 5 was second of all on the Beacon Index on 20 October 2026; Heron 2 was fourth in June. */
const asOf = '//- as-of: 2026-11-01\n'
const groups: Record<string, readonly string[]> = {
  'a place is told in many ways': [
    'Kite 5 [contradicted-claim|leads|] the Beacon Index.',
    'Kite 5, [contradicted-claim|number one|] on the Beacon Index, is closed.',
    '[contradicted-claim|On the Beacon Index, the number one is Kite 5|].',
    '[contradicted-claim|The top spot on the Beacon Index belongs to Kite 5|].',
    '[contradicted-claim|The leader of the Beacon Index, currently Kite 5|], is closed.',
    '[contradicted-claim|At the head of the Beacon Index table sits Borealis’s Kite 5|].',
    'Ranked [contradicted-claim|first|] on the Beacon Index, Kite 5 is closed.',
    '[contradicted-claim|No model stands higher on the Beacon Index than Kite 5|].',
    '- Beacon Index: Kite 5 in [contradicted-claim|first|] place',
    'Kite 5目前在Beacon Index排名[contradicted-claim|第一|]。',
    'On the Beacon Index, Kite 5 ranks [contradicted-claim|first|]. On the Beacon Index Kite 5 [contradicted-claim|leads|].',
    '[contradicted-claim|The best model on the Beacon Index is Kite 5|]. [contradicted-claim|The Beacon Index’s leader is Kite 5|].',
    'Kite 5 has the [contradicted-claim|highest score|] on the Beacon Index. Kite 5 [contradicted-claim|leads|] on the Beacon Index.',
    'The Beacon Index has Kite 5 in [contradicted-claim|first|] place.',
    '[contradicted-claim|With Kite 5, Borealis leads the Beacon Index|].',
    '[contradicted-claim|领跑Beacon Index的是Kite 5|]。',
    'Kite 5 is in the top three on the Beacon Index. On the Beacon Index, Kite 5 ranks second.',
    'The [contradicted-claim|Beacon Index is still led by Kite 5|].',
    '[contradicted-claim|Kite 5 is the leader of the Beacon Index|].',
    'The Beacon Index is led by Kite 6, and Kite 5 is in [contradicted-claim|first|] place.',
    '[contradicted-claim|On the Beacon Index, nothing ranks above Kite 5|].',
    'Heron 2 [outdated-claim|leads|] the open-weight field on the Beacon Index.',
    'Heron 2 ranks [outdated-claim|first among open-weight models|] on the Beacon Index.',
    'Heron 2 ranks [outdated-claim|first|] on the Beacon Index among open-weight models. Kite 5 is first on the Beacon Index among open-weight models.',
    'Heron 2 [outdated-claim|leads|] the Beacon Index among all open models.',
    'Kite 5 still holds on to [contradicted-claim|first place|] on the Beacon Index.',
    'Kite 5 is number two on the Beacon Index. Kite 5 ranks second on the Beacon Index.',
  ],
  'where the knowledge cannot tell, it does not': [
    'Kite 5 is number three on the Beacon Index. Heron 2 ranks first on the Beacon Index.',
    'As of 3 May 2026, Kite 5 leads the Beacon Index. Kite 5 led the Beacon Index.',
    'As of October 2026, Kite 5 leads the Beacon Index.',
    'Kite 5 could lead the Beacon Index. Does Kite 5 lead the Beacon Index?',
    'On our own Beacon Index tests, Kite 5 ranks first.',
    'Kite 5 leads the Beacon Index’s small-model table. On our Beacon Index sample, Kite 5 ranks first.',
    'On the Beacon Index, Kite 5 ranked first. On the Beacon Index, Heron 3 ranks first.',
    'On the Beacon Index, Heron 2 (51) and Kite 5 (60) rank first and second.',
    'The best model on the Beacon Index was Kite 5.',
    'Kite 5 leads the Beacon Index for small models. Kite 5 ranks first among closed models on the Beacon Index.',
    'Kite 5 ranks first on the Beacon Index among Canadian models. Kite 5 leads the Beacon Index out of all the small models.',
    'No model from Europe stands higher on the Beacon Index than Kite 5.',
    'The leader of the team behind the Beacon Index likes Kite 5.',
    'The engineer who took Kite 5 to first place on the Beacon Index has left.',
  ],
  'a score is told in many ways': [
    'Heron 2 has [outdated-claim|51|] points on the Beacon Index.',
    'Heron 2 ([outdated-claim|51|] points on the Beacon Index) is fast.',
    'The Beacon Index gives Heron 2 [outdated-claim|51|] points.',
    'With [outdated-claim|51|] points on the Beacon Index, Heron 2 is fast.',
    'Heron 2 has reached [outdated-claim|51|] on the Beacon Index.',
    'On the Beacon Index, Heron 2 scores [outdated-claim|51|].',
    'Heron 2’s score on the Beacon Index is [outdated-claim|51|]. Heron 2 manages [outdated-claim|51|] on the Beacon Index.',
    'As of 20 June 2026, the Beacon Index gave Heron 2 51 points.',
    'On the Beacon Index, Heron 2 scores 48.',
    'Heron 2 has 48 points on the Beacon Index. The Beacon Index gives Heron 2 48.',
    'The Beacon Index lists Heron 2 51 times.',
  ],
  'a column for ranks holds no scores': [
    '| Model | Rank on Beacon Index |\n|---|---|\n| Kite 5 | [contradicted-claim|1|] |\n| Heron 2 | 9 |',
    '| Model | Beacon Index |\n|---|---|\n| Heron 2 | [outdated-claim|51|] |',
    '| Model | Beacon Index runs | Beacon Index date |\n|---|---|---|\n| Heron 2 | 51 | 2026 |',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(asOf + brief)).toEqual([])
    })
  })
}
