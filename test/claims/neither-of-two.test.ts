import { type MadeUpSource, madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

const ENTITIES = `
osier:
  kind: lab
  name: Osier
  facts:
    - {property: listing, value: planned, validFrom: 2025-06-01, validTo: 2026-01-08, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: listing, value: public, validFrom: 2026-01-08, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: valuation, value: 4000000000, validFrom: 2025-03-01, validTo: 2026-05-07, asOf: 2025-12-04, sources: [osier-2026]}
    - {property: valuation, value: 20000000000, validFrom: 2026-05-07, asOf: 2026-05-07, sources: [osier-2026]}
teal:
  kind: lab
  name: Teal
  facts:
    - {property: listing, value: filed, validFrom: 2026-06-01, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: valuation, value: 50000000000, validFrom: 2025-05-07, asOf: 2026-05-07, sources: [osier-2026]}
sorrel:
  kind: lab
  name: Sorrel
  facts:
    - {property: listing, value: private, asOf: 2026-06-01, sources: [osier-2026]}
marl:
  kind: lab
  name: Marl
  facts:
    - {property: listing, value: private, asOf: 2026-06-01, sources: [osier-2026]}
ford-declaration:
  kind: policy
  name: Ford Declaration
  facts:
    - {property: participation, value: member, party: osier, validFrom: 2025-02-01, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: participation, value: member, party: teal, validFrom: 2025-02-01, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: participation, value: outside, party: marl, validFrom: 2025-02-01, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: participation, value: outside, party: United Kingdom, validFrom: 2025-02-01, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: participation, value: outside, party: United States, validFrom: 2025-02-01, asOf: 2026-06-01, sources: [osier-2026]}
`

const SOURCES: readonly MadeUpSource[] = [['osier-2026', 'primary', 'Osier', '2026-06-01']]
const knowledge = () => madeUp(ENTITIES, SOURCES)

tellApart(
  'what neither of two has done',
  {
    told: [
      'Neither Osier nor Sorrel is publicly traded.',
      'Neither Teal nor Sorrel has filed for an IPO.',
      'Rivals have listed, but neither Sorrel nor Osier has gone public.',
    ],
    silent: [
      'Neither Sorrel nor Marl is publicly traded.',
      'Neither Sorrel nor Marl has filed for an IPO.',
      'Neither Osier nor Sorrel was publicly traded in 2025.',
      'If neither Osier nor Sorrel is publicly traded, who will pay?',
      'Is neither Osier nor Sorrel publicly traded?',
    ],
  },
  knowledge,
)

tellApart(
  'what one did as others did',
  {
    told: [
      'Britain joined more than sixty countries in signing the Ford Declaration.',
      'Marl followed Osier in signing up to the Ford Declaration.',
      'Marl has joined Osier and Teal in backing the Ford Declaration.',
      'Osier joined Marl in refusing to sign the Ford Declaration.',
      'The United Kingdom was among more than 60 countries that signed the Ford Declaration.',
    ],
    silent: [
      'Britain joined the United States in declining to sign the Ford Declaration.',
      'Teal joined Osier in signing the Ford Declaration.',
      'Will Marl join Osier in signing the Ford Declaration?',
      'If Marl joined Osier in signing the Ford Declaration, others would follow.',
      'Osier was among more than 60 companies that signed the Ford Declaration.',
    ],
  },
  knowledge,
)

tellApart(
  'steps towards a listing',
  {
    told: [
      'Osier is reportedly preparing to list in Hong Kong.',
      'Osier has begun the process of going public in London.',
      'Osier has kicked off preparations for an IPO.',
      'Osier has taken the first formal step towards a listing.',
      'Teal is not planning to go public.',
      'Teal is not considering an IPO.',
    ],
    silent: [
      'Teal has begun the process of going public in London.',
      'Teal has taken the first step towards a listing.',
      'Sorrel is not planning to go public.',
      'In 2025 Osier was preparing to list in Hong Kong.',
      'Osier had begun the process of going public in 2025.',
      'Osier is preparing to list all its models on one page.',
      'Osier has started work on a list of its suppliers.',
    ],
  },
  knowledge,
)

tellApart(
  'what a lab was worth then',
  {
    told: [
      'The latest funding round valued Osier at $4 billion.',
      'That is a fraction of the $4 billion price tag placed on the American firm Osier.',
      'The $4 billion valuation given to Osier puts it among the unicorns.',
      'Osier is still privately held.',
    ],
    silent: [
      'A funding round in December 2025 valued Osier at $4 billion.',
      'In December 2025 a share sale valued Osier at $4 billion, the most in its class.',
      'In December 2025 investors put a price tag of $4 billion on Osier.',
      'At a $4 billion valuation, Osier in December 2025 was well behind Teal.',
      'The $20 billion valuation given to Osier puts it among the unicorns.',
      'In 2025 investors doubted the $4 billion price tag placed on Osier.',
      'Osier, which was still privately held in mid-2025, was hiring.',
    ],
  },
  knowledge,
)
