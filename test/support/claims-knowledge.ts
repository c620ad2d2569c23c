import type { KnowledgeData } from '../../server/src/engine/index.ts'
import { type MadeUpSource, madeUp } from './made-up.ts'

const ENTITIES = `
fenwick:
  kind: lab
  name: Wren
  aliases: [Fenwick AI, Fenwick, 芬威克]
  facts:
    - {property: former-name, value: Fenwick AI, validTo: 2025-07-15, asOf: 2025-07-20, sources: [wren-2025-name]}
    - {property: valuation, value: 4000000000, validFrom: 2025-12-01, asOf: 2025-12-04, sources: [ledger-2025]}
    - {property: valuation, value: 20000000000, validFrom: 2026-05-07, asOf: 2026-05-07, sources: [ledger-2026]}
    - {property: listing, value: planned, validFrom: 2025-06-01, validTo: 2026-01-08, asOf: 2025-12-04, sources: [ledger-2025]}
    - {property: listing, value: public, validFrom: 2026-01-08, asOf: 2026-01-08, sources: [ledger-2026]}
    - {property: flagship, value: heron-2, validFrom: 2026-03-01, validTo: 2026-08-14, asOf: 2026-03-01, sources: [wren-2026-heron-2]}
    - {property: flagship, value: heron-3, validFrom: 2026-08-14, asOf: 2026-08-14, sources: [wren-2026-heron-3]}
borealis:
  kind: lab
  name: Borealis
heron-2:
  kind: model
  name: Heron 2
  lab: fenwick
  family: heron
  facts:
    - {property: developer, value: fenwick, asOf: 2026-03-01, sources: [wren-2026-heron-2]}
    - {property: released, value: 2026-03-01, asOf: 2026-03-01, sources: [wren-2026-heron-2]}
    - {property: weights-released, value: 2026-03-09, asOf: 2026-03-09, sources: [wren-2026-heron-2]}
    - {property: openness, value: open-weight, validFrom: 2026-03-01, asOf: 2026-03-01, sources: [wren-2026-heron-2]}
    - {property: license, value: mit, validFrom: 2026-03-01, asOf: 2026-03-01, sources: [wren-2026-heron-2]}
    - {property: parameters-total, value: 1000000000000, asOf: 2026-03-01, sources: [wren-2026-heron-2]}
    - {property: parameters-active, value: 32000000000, asOf: 2026-03-01, sources: [wren-2026-heron-2]}
    - {property: context-window, value: 131072, validFrom: 2026-03-01, asOf: 2026-03-01, sources: [wren-2026-heron-2]}
    - {property: availability, value: general, validFrom: 2026-03-01, validTo: 2026-06-12, asOf: 2026-03-01, sources: [wren-2026-heron-2]}
    - {property: availability, value: suspended, validFrom: 2026-06-12, validTo: 2026-07-01, asOf: 2026-06-12, sources: [wren-2026-pause]}
    - {property: availability, value: general, validFrom: 2026-07-01, asOf: 2026-07-01, sources: [wren-2026-return]}
    - {property: rank, benchmark: beacon, among: open-weight, value: 1, asOf: 2026-06-20, sources: [beacon-2026-june]}
    - {property: rank, benchmark: beacon, among: all, value: 4, asOf: 2026-06-20, sources: [beacon-2026-june]}
    - {property: score, benchmark: beacon, value: 51, asOf: 2026-06-20, sources: [beacon-2026-june]}
    - {property: score, benchmark: beacon, value: 48, asOf: 2026-10-20, sources: [beacon-2026-october]}
    - {property: score, benchmark: plumb, value: 85, asOf: 2026-06-20, sources: [ledger-2026]}
    - {property: score, benchmark: plumb, value: 74.6, asOf: 2026-07-20, sources: [beacon-2026-june]}
heron-3:
  kind: model
  name: Heron 3
  lab: fenwick
  family: heron
  facts:
    - {property: released, value: 2026-08-14, asOf: 2026-08-14, sources: [wren-2026-heron-3]}
    - {property: license, value: apache-2.0, validFrom: 2026-08-14, asOf: 2026-08-14, sources: [wren-2026-heron-3]}
heron-3-mini:
  kind: model
  name: Heron 3 Mini
  lab: fenwick
  family: heron-mini
  facts:
    - {property: released, value: 2026-09-30, asOf: 2026-09-30, sources: [wren-2026-heron-3]}
kite-5:
  kind: model
  name: Kite 5
  lab: borealis
  family: kite
  facts:
    - {property: openness, value: closed, validFrom: 2026-02-01, asOf: 2026-02-01, sources: [ledger-2026]}
    - {property: rank, benchmark: beacon, among: open-weight, value: 1, asOf: 2026-10-20, sources: [beacon-2026-october]}
    - {property: rank, benchmark: beacon, among: all, value: 2, asOf: 2026-10-20, sources: [beacon-2026-october]}
    - {property: context-window, value: 400000, asOf: 2026-02-01, sources: [rumour-2026]}
lantern-order:
  kind: policy
  name: Lantern Order
  facts:
    - {property: status, value: in-force, validFrom: 2023-10-30, validTo: 2025-01-20, asOf: 2023-10-30, sources: [gazette-2025]}
    - {property: status, value: rescinded, validFrom: 2025-01-20, asOf: 2025-01-20, sources: [gazette-2025]}
harbor-act:
  kind: policy
  name: Harbor Act
  facts:
    - {property: status, value: proposed, validFrom: 2024-05-01, validTo: 2025-03-01, asOf: 2024-05-01, sources: [gazette-2025]}
    - {property: status, value: signed, validFrom: 2025-03-01, validTo: 2026-06-01, asOf: 2025-03-01, sources: [gazette-2025]}
    - {property: status, value: in-force, validFrom: 2026-06-01, asOf: 2026-06-01, sources: [gazette-2026]}
beacon:
  kind: benchmark
  name: Beacon Index
  isLive: true
plumb:
  kind: benchmark
  name: Plumb Test
mit:
  kind: license
  name: MIT License
  aliases: [{text: MIT, cues: [license, weights, under]}]
apache-2.0:
  kind: license
  name: Apache License 2.0
  aliases: [Apache 2.0]
`

const SOURCES: readonly MadeUpSource[] = [
  ['wren-2025-name', 'primary', 'Wren', '2025-07-20'],
  ['wren-2026-heron-2', 'primary', 'Wren', '2026-03-01'],
  ['wren-2026-pause', 'primary', 'Wren', '2026-06-12'],
  ['wren-2026-return', 'primary', 'Wren', '2026-07-01'],
  ['wren-2026-heron-3', 'primary', 'Wren', '2026-08-14'],
  ['ledger-2025', 'secondary', 'The Ledger', '2025-12-04'],
  ['ledger-2026', 'secondary', 'The Ledger', '2026-06-20'],
  ['beacon-2026-june', 'secondary', 'Beacon', '2026-06-20'],
  ['beacon-2026-october', 'secondary', 'Beacon', '2026-10-20'],
  ['gazette-2025', 'primary', 'Gazette', '2025-01-20'],
  ['gazette-2026', 'primary', 'Gazette', '2026-06-01'],
  ['rumour-2026', 'weak', 'Rumour Mill', '2026-02-01'],
]

/** Two made-up labs, their models, two policies and two benchmarks: enough to say every verdict. */
export function claimsKnowledge(): KnowledgeData {
  return madeUp(ENTITIES, SOURCES)
}
