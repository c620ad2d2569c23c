import type { KnowledgeData } from '../../server/src/engine/index.ts'
import { type MadeUpSource, madeUp } from './made-up.ts'

const ENTITIES = `
osier:
  kind: lab
  name: Osier
  aliases: [奥西尔]
  facts:
    - {property: chief-executive, value: Ada Quill, validTo: 2025-05-01, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: chief-executive, value: Bo Lindqvist, validFrom: 2025-05-01, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: founder, value: Ada Quill, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: founder, value: Tam Reed, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: founded, value: 2021, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: headquarters, value: Lyon, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: country, value: France, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: valuation, value: 4000000000, validFrom: 2025-12-01, asOf: 2025-12-04, sources: [daily-2025]}
    - {property: valuation, value: 20000000000, validFrom: 2026-05-07, asOf: 2026-05-07, sources: [osier-2026]}
    - {property: listing, value: planned, validFrom: 2025-06-01, validTo: 2026-01-08, asOf: 2025-12-04, sources: [daily-2025]}
    - {property: listing, value: public, validFrom: 2026-01-08, asOf: 2026-01-08, sources: [osier-2026]}
    - {property: downloads, value: 600000000, validFrom: 2025-09-01, asOf: 2025-09-01, sources: [daily-2025]}
    - {property: downloads, value: 2000000000, validFrom: 2026-08-01, asOf: 2026-08-01, sources: [osier-2026]}
    - {property: flagship, value: lark-1, validFrom: 2025-03-01, validTo: 2026-04-02, asOf: 2026-04-02, sources: [osier-2026]}
    - {property: flagship, value: lark-2, validFrom: 2026-04-02, asOf: 2026-04-02, sources: [osier-2026]}
teal:
  kind: lab
  name: Teal
  facts:
    - {property: former-name, value: Umber Works, validTo: 2025-01-01, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: founder, value: Vera Lund, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: headquarters, value: Turin, asOf: 2026-06-01, sources: [osier-2026]}
marl:
  kind: lab
  name: Marl
  facts:
    - {property: parent, value: osier, asOf: 2026-06-01, sources: [osier-2026]}
lark-1:
  kind: model
  name: Lark 1
  lab: osier
  family: lark
  facts:
    - {property: availability, value: general, validFrom: 2025-03-01, validTo: 2026-04-02, asOf: 2026-04-02, sources: [osier-2026]}
    - {property: availability, value: retired, validFrom: 2026-04-02, asOf: 2026-04-02, sources: [osier-2026]}
lark-2:
  kind: model
  name: Lark 2
  lab: osier
  family: lark
  facts:
    - {property: released, value: 2026-04-02, asOf: 2026-04-02, sources: [osier-2026]}
    - {property: parameters-total, value: 744000000000, asOf: 2026-04-02, sources: [osier-2026]}
    - {property: parameters-active, value: 40000000000, asOf: 2026-04-02, sources: [osier-2026]}
    - {property: context-window, value: 1048576, asOf: 2026-04-02, sources: [osier-2026]}
    - {property: max-output, value: 131072, asOf: 2026-04-02, sources: [osier-2026]}
    - {property: price-input, value: 0.6, asOf: 2026-04-02, sources: [osier-2026]}
    - {property: price-output, value: 2.2, asOf: 2026-04-02, sources: [osier-2026]}
    - {property: knowledge-cutoff, value: 2025-10, asOf: 2026-04-02, sources: [osier-2026]}
    - {property: architecture, value: moe, asOf: 2026-04-02, sources: [osier-2026]}
    - {property: openness, value: open-weight, validFrom: 2026-04-02, asOf: 2026-04-02, sources: [osier-2026]}
    - {property: license, value: mit, validFrom: 2026-04-02, asOf: 2026-04-02, sources: [osier-2026]}
    - {property: availability, value: general, validFrom: 2026-04-02, asOf: 2026-04-02, sources: [osier-2026]}
ferry-act:
  kind: policy
  name: Ferry Act
  facts:
    - {property: jurisdiction, value: California, asOf: 2026-01-01, sources: [gazette-2026]}
    - {property: issuer, value: Governor Ida Moss, asOf: 2026-01-01, sources: [gazette-2026]}
    - {property: introduced, value: 2025-02-10, asOf: 2026-01-01, sources: [gazette-2026]}
    - {property: passed, value: 2025-08-20, asOf: 2026-01-01, sources: [gazette-2026]}
    - {property: signed, value: 2025-09-29, asOf: 2026-01-01, sources: [gazette-2026]}
    - {property: effective, value: 2026-01-01, asOf: 2026-01-01, sources: [gazette-2026]}
    - {property: milestone, value: First reports are due, validFrom: 2027-01-01, asOf: 2026-01-01, sources: [gazette-2026]}
    - {property: milestone, value: "Duties for small developers apply, moved from 1 July 2026", validFrom: 2027-07-01, asOf: 2026-01-01, sources: [gazette-2026]}
    - {property: milestone, value: Prohibitions apply, validFrom: 2026-03-01, asOf: 2026-01-01, sources: [gazette-2026]}
    - {property: compute-threshold, value: 1e26, asOf: 2026-01-01, sources: [gazette-2026]}
    - {property: penalty-max, value: "1,000,000 USD per violation", asOf: 2026-01-01, sources: [gazette-2026]}
    - {property: status, value: passed, validFrom: 2025-08-20, validTo: 2025-09-29, asOf: 2026-01-01, sources: [gazette-2026]}
    - {property: status, value: signed, validFrom: 2025-09-29, validTo: 2026-01-01, asOf: 2026-01-01, sources: [gazette-2026]}
    - {property: status, value: in-force, validFrom: 2026-01-01, asOf: 2026-01-01, sources: [gazette-2026]}
quay-order:
  kind: policy
  name: Quay Order
  facts:
    - {property: jurisdiction, value: United States, asOf: 2026-01-01, sources: [gazette-2026]}
    - {property: issuer, value: President Roy Vance, asOf: 2026-01-01, sources: [gazette-2026]}
    - {property: signed, value: 2023-10-30, asOf: 2026-01-01, sources: [gazette-2026]}
    - {property: rescinded, value: 2025-01-20, asOf: 2026-01-01, sources: [gazette-2026]}
    - {property: status, value: in-force, validFrom: 2023-10-30, validTo: 2025-01-20, asOf: 2026-01-01, sources: [gazette-2026]}
    - {property: status, value: rescinded, validFrom: 2025-01-20, asOf: 2026-01-01, sources: [gazette-2026]}
pier-rule:
  kind: policy
  name: Pier Rule
  facts:
    - {property: issuer, value: President Una Holt, asOf: 2026-01-01, sources: [gazette-2026]}
reed-bill:
  kind: policy
  name: Reed Bill
  facts:
    - {property: status, value: proposed, validFrom: 2025-02-01, validTo: 2026-03-01, asOf: 2026-03-01, sources: [gazette-2026]}
    - {property: status, value: withdrawn, validFrom: 2026-03-01, asOf: 2026-03-01, sources: [gazette-2026]}
sluice-bill:
  kind: policy
  name: Sluice Bill
  facts:
    - {property: status, value: proposed, validFrom: 2025-02-01, asOf: 2026-06-01, sources: [gazette-2026]}
mit:
  kind: license
  name: MIT License
  aliases: [{text: MIT, cues: [license, licence, weights, under]}]
apache-2.0:
  kind: license
  name: Apache License 2.0
  aliases: [Apache 2.0]
`

const SOURCES: readonly MadeUpSource[] = [
  ['osier-2026', 'primary', 'Osier', '2026-06-01'],
  ['daily-2025', 'secondary', 'The Daily', '2025-12-04'],
  ['gazette-2026', 'primary', 'Gazette', '2026-03-01'],
]

/** A made-up lab, its models and five policies with a fact for each property that prose can say. */
export function propertyKnowledge(): KnowledgeData {
  return madeUp(ENTITIES, SOURCES)
}
