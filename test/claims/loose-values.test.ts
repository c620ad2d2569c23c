import type { KnowledgeData } from '../../server/src/engine/index.ts'
import { madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

tellApart('a value that can mean one thing only, of the only name that can have it', {
  told: [
    'Gull 6 now sits under the Apache 2.0 licence.',
    'Gull 6 goes out to the world with an Apache 2.0 licence.',
    'The repository of Gull 6 leads to the Apache 2.0 licence.',
    'Finch 5 belongs to the open-weight camp.',
    'Finch 5 sits squarely in the open-weight camp.',
    'The vendor continues to support Lark 1 as a generally available model.',
  ],
  silent: [
    'Gull 6 now sits under the MIT licence. The repository of Gull 6 leads to the MIT licence.',
    'The tools around Gull 6 go out with the Apache 2.0 licence.',
    'Gull 6 is handed out beside code that carries the Apache 2.0 licence.',
    'The annex of 2025 shows Gull 6 beneath the Apache 2.0 licence.',
    'A fine-tune of Gull 6 goes out with an Apache 2.0 licence.',
    'Unlike Gull 6, the newcomer carries the Apache 2.0 licence.',
    'Gull 6 makes no use of the Apache 2.0 licence.',
    'Gull 6 would profit from the Apache 2.0 licence.',
    'Does Gull 6 sit under the Apache 2.0 licence?',
    'Gull 6 explained the Apache 2.0 licence to us.',
    'Gull 6 went the way of Teal 8, with its Apache 2.0 licence.',
    'Gull 6 sits beside a rival with an Apache 2.0 licence.',
    'Finch 4 belongs to the open-weight camp.',
    'Finch 5 narrows the gap with the open-weight camp.',
    'Finch 5 leads the open-weight camp by little.',
    'Finch 5 was trained with an open-weight model.',
    'Finch 5 never joined the open-weight camp.',
    'Lark 1 is on its way to general availability.',
    'Lark 1 comes in a generally available preview.',
    'The vendor continues to support Lark 2 as a generally available model.',
  ],
})

tellApart(
  'how many use it, and what is downloaded most',
  {
    told: [
      'Chirp has 500 million weekly users.',
      'Chirp is used by some 500 million people a week.',
      'Some 500 million people use Chirp every week.',
      'Chirp’s weekly audience is 500 million.',
      'Osier counts 500 million weekly users.',
      'Chirp counts 100 million users a week.',
      'Alder is the most downloaded open-weight family on Hubwood.',
      'Osier’s Alder remains the most-downloaded family of open models.',
    ],
    silent: [
      'Chirp has 900 million weekly users. Some 900 million people use Chirp every week.',
      'Osier counts 900 million weekly users.',
      'Chirp had 500 million weekly users in March 2025.',
      'Chirp has 500 million monthly users.',
      'Chirp could reach 500 million weekly users. Chirp has 500 million registered accounts.',
      'Birch is the most downloaded open-weight family on Hubwood.',
      'Alder is the most downloaded open-weight family for Swahili.',
      'Alder was the most downloaded open-weight family in August 2025.',
      'Alder is among the most downloaded families on Hubwood. Alder is not the most downloaded family.',
    ],
  },
  popularKnowledge,
)

tellApart(
  'what came out next, and what is known by a name given up',
  {
    told: [
      'Alder 1 appeared in January 2026. Birch 2 followed in May 2026.',
      'Osier released Alder 1 in January 2026; Birch 2 followed on 3 May 2026.',
    ],
    silent: [
      'Birch 2 followed on 3 May 2026.',
      'Alder 1 appeared in January 2026. Birch 2 followed in March 2026.',
      'Osier released Alder 1 in January 2026 and switched it off in April; Birch 2 followed on 3 May 2026.',
      'Alder 1 appeared in January 2026. It was followed in May 2026 by Birch 2.',
    ],
  },
  popularKnowledge,
)

function popularKnowledge(): KnowledgeData {
  return madeUp(
    `
osier:
  kind: lab
  name: Osier
hubwood:
  kind: organization
  name: Hubwood
chirp:
  kind: model
  name: Chirp
  lab: osier
  facts:
    - {property: users, value: 500000000, asOf: 2025-03-15, precision: approximate, sources: [osier-2026]}
    - {property: users, value: 900000000, asOf: 2026-06-01, precision: approximate, sources: [osier-2026]}
alder:
  kind: model
  name: Alder
  lab: osier
  family: alder
  isFamily: true
  facts:
    - {property: rank, benchmark: hub-downloads, among: open-weight, value: 1, asOf: 2025-08, sources: [osier-2026]}
alder-1:
  kind: model
  name: Alder 1
  lab: osier
  family: alder
birch:
  kind: model
  name: Birch
  family: birch
  isFamily: true
  facts:
    - {property: rank, benchmark: hub-downloads, among: open-weight, value: 1, asOf: 2025-12-04, sources: [osier-2026]}
birch-2:
  kind: model
  name: Birch 2
  lab: osier
  family: birch
  facts:
    - {property: released, value: 2026-03-02, asOf: 2026-06-01, sources: [osier-2026]}
hub-downloads:
  kind: benchmark
  name: Hubwood downloads
  isLive: true
`,
    [['osier-2026', 'primary', 'Osier', '2026-06-01']],
  )
}
