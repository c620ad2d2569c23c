import type { KnowledgeData } from '../../server/src/engine/index.ts'
import { madeUp } from './made-up.ts'

const ENTITIES = `
osier:
  kind: lab
  name: Osier
  aliases: [奥西尔]
  facts:
    - {property: flagship, value: gull-6, validFrom: 2026-03-01, validTo: 2026-08-14, asOf: 2026-08-14, sources: [osier-2026]}
    - {property: flagship, value: gull-7, validFrom: 2026-08-14, asOf: 2026-08-14, sources: [osier-2026]}
gull-family:
  kind: model
  name: Gull
  isFamily: true
  lab: osier
  family: gull
lark-1:
  kind: model
  name: Lark 1
  lab: osier
  family: lark-a
  facts:
    - {property: availability, value: general, validFrom: 2025-03-01, validTo: 2026-01-05, asOf: 2026-02-01, sources: [osier-2026]}
    - {property: availability, value: retired, validFrom: 2026-01-05, asOf: 2026-02-01, sources: [osier-2026]}
lark-2:
  kind: model
  name: Lark 2
  lab: osier
  family: lark-b
  facts:
    - {property: availability, value: restricted, validFrom: 2026-06-26, validTo: 2026-07-09, asOf: 2026-08-01, sources: [osier-2026]}
    - {property: availability, value: general, validFrom: 2026-07-09, asOf: 2026-08-01, sources: [osier-2026]}
lark-3:
  kind: model
  name: Lark 3
  lab: osier
  family: lark-c
  facts:
    - {property: availability, value: general, validFrom: 2026-05-01, validTo: 2026-06-12, asOf: 2026-08-01, sources: [osier-2026]}
    - {property: availability, value: suspended, validFrom: 2026-06-12, validTo: 2026-07-01, asOf: 2026-08-01, sources: [osier-2026]}
    - {property: availability, value: general, validFrom: 2026-07-01, asOf: 2026-08-01, sources: [osier-2026]}
crane-1:
  kind: model
  name: Crane 1
  lab: osier
  family: crane
  facts:
    - {property: availability, value: restricted, validFrom: 2026-06-01, asOf: 2026-08-01, sources: [osier-2026]}
finch-4:
  kind: model
  name: Finch 4
  lab: osier
  family: finch-a
  facts:
    - {property: openness, value: closed, validFrom: 2026-07-16, validTo: 2026-07-27, asOf: 2026-08-01, sources: [osier-2026]}
    - {property: openness, value: open-weight, validFrom: 2026-07-27, asOf: 2026-08-01, sources: [osier-2026]}
finch-5:
  kind: model
  name: Finch 5
  lab: osier
  family: finch-b
  facts:
    - {property: openness, value: closed, validFrom: 2026-03-05, asOf: 2026-08-01, sources: [osier-2026]}
    - {property: knowledge-cutoff, value: 2025-08-31, asOf: 2026-08-01, sources: [osier-2026]}
gull-6:
  kind: model
  name: Gull 6
  lab: osier
  family: gull
  facts:
    - {property: released, value: 2026-03-01, asOf: 2026-03-01, sources: [osier-2026]}
    - {property: openness, value: open-weight, validFrom: 2026-03-01, asOf: 2026-03-01, sources: [osier-2026]}
    - {property: license, value: mit, validFrom: 2026-03-01, asOf: 2026-03-01, sources: [osier-2026]}
gull-7:
  kind: model
  name: Gull 7
  lab: osier
  family: gull
  facts:
    - {property: released, value: 2026-08-14, asOf: 2026-08-14, sources: [osier-2026]}
teal-8:
  kind: model
  name: Teal 8
  lab: osier
  family: teal
  facts:
    - {property: openness, value: open-weight, validFrom: 2026-03-01, asOf: 2026-03-01, sources: [osier-2026]}
    - {property: license, value: apache-2.0, validFrom: 2026-03-01, asOf: 2026-03-01, sources: [osier-2026]}
heron-2:
  kind: model
  name: Heron 2
  lab: osier
  family: heron-a
  facts:
    - {property: released, value: 2026-10-07, asOf: 2026-10-07, sources: [osier-2026]}
    - {property: context-window, value: 1000000, asOf: 2026-10-07, sources: [osier-2026]}
heron-8:
  kind: model
  name: Heron 8
  lab: osier
  family: heron-b
  facts:
    - {property: parameters-total, value: 671000000000, asOf: 2026-03-01, sources: [osier-2026]}
    - {property: parameters-active, value: 37000000000, asOf: 2026-03-01, sources: [osier-2026]}
heron-9:
  kind: model
  name: Heron 9
  lab: osier
  family: heron-c
  facts:
    - {property: price-input, value: 0.2, asOf: 2026-09-01, sources: [osier-2026]}
    - {property: price-output, value: 1.2, asOf: 2026-09-01, sources: [osier-2026]}
mit:
  kind: license
  name: MIT License
  aliases: [{text: MIT, cues: [license, licence, weights, under]}]
apache-2.0:
  kind: license
  name: Apache License 2.0
  aliases: [Apache 2.0]
`

/**
 * A made-up lab and its models, each with the one fact that decides: Lark 1 is retired, Lark 2 was restricted and Lark 3
 * suspended before they became general, Crane 1 is restricted; Finch 4 was closed at first, Finch 5 is; Gull 7 followed
 * Gull 6; Herons have figures.
 */
export function modelKnowledge(): KnowledgeData {
  return madeUp(ENTITIES, [['osier-2026', 'primary', 'Osier', '2026-06-01']])
}
