import type { KnowledgeData } from '../../../server/src/engine/index.ts'
import { claimsKnowledge } from '../claims-knowledge.ts'
import { type MadeUpSource, madeUp } from '../made-up.ts'
import { propertyKnowledge } from '../property-knowledge.ts'

/** Names that only the rest of a document settles, of each kind that the bundled knowledge has. */
const DOUBTFUL = `
marsh:
  kind: lab
  name: Marsh Labs
  aliases: [{text: Marsh, context: topic}]
  facts:
    - {property: chief-executive, value: Ida Fern, validTo: 2026-05-01, asOf: 2026-06-01, sources: [shore-2026]}
    - {property: chief-executive, value: Otto Reeve, validFrom: 2026-05-01, asOf: 2026-06-01, sources: [shore-2026]}
    - {property: headquarters, value: Lyon, asOf: 2026-06-01, sources: [shore-2026]}
sprat:
  kind: model
  name: Sprat
  lab: marsh
  family: sprat
  isFamily: true
  aliases: [{text: Sprat, context: kin, cues: [model, models]}]
sprat-1:
  kind: model
  name: Sprat 1
  lab: marsh
  family: sprat
  aliases: [{text: Sprat, context: kin}]
  facts:
    - {property: released, value: 2025-06-01, asOf: 2026-06-01, sources: [shore-2026]}
    - {property: availability, value: general, validFrom: 2025-06-01, validTo: 2026-04-01, asOf: 2026-06-01, sources: [shore-2026]}
    - {property: availability, value: retired, validFrom: 2026-04-01, asOf: 2026-06-01, sources: [shore-2026]}
sprat-2:
  kind: model
  name: Sprat 2
  lab: marsh
  family: sprat
  aliases: [{text: Shoal, context: topic}]
  facts:
    - {property: released, value: 2026-04-01, asOf: 2026-06-01, sources: [shore-2026]}
    - {property: availability, value: general, validFrom: 2026-04-01, asOf: 2026-06-01, sources: [shore-2026]}
    - {property: context-window, value: 200000, asOf: 2026-06-01, sources: [shore-2026]}
shoal-office:
  kind: organization
  name: Office of the Shoal
  aliases: [{text: Shoal, context: kin}, {text: Office, context: cue, cues: [tides]}]
  facts:
    - {property: headquarters, value: Turin, asOf: 2026-06-01, sources: [shore-2026]}
shoal-act:
  kind: policy
  name: Shoal Protection Act
  aliases: [{text: SHOAL, case: exact, context: kin, cues: [bill]}]
  facts:
    - {property: jurisdiction, value: France, asOf: 2026-06-01, sources: [shore-2026]}
    - {property: status, value: proposed, validFrom: 2025-02-01, validTo: 2026-03-01, asOf: 2026-06-01, sources: [shore-2026]}
    - {property: status, value: in-force, validFrom: 2026-03-01, asOf: 2026-06-01, sources: [shore-2026]}
beacon-press:
  kind: organization
  name: Beacon
  aliases: [{text: Beacon, context: topic}]
tide:
  kind: benchmark
  name: Tide Test
  aliases: [{text: Tide, context: kin}]
`

const SOURCES: readonly MadeUpSource[] = [['shore-2026', 'primary', 'The Shore', '2026-06-01']]

/** Made-up facts of every kind and property, and names that are plain, doubtful, shared and of two scripts. */
export function mixedKnowledge(): KnowledgeData {
  return united(united(claimsKnowledge(), propertyKnowledge()), madeUp(DOUBTFUL, SOURCES))
}

/** The first knows best. */
function united(a: KnowledgeData, b: KnowledgeData): KnowledgeData {
  const known = new Set(a.entities.map(({ id }) => id))
  const keys = new Set(a.sources.map(({ key }) => key))
  return {
    version: a.version,
    asOf: a.asOf,
    entities: [...a.entities, ...b.entities.filter(({ id }) => !known.has(id))],
    facts: [...a.facts, ...b.facts.filter(({ subject }) => !known.has(subject))],
    sources: [...a.sources, ...b.sources.filter(({ key }) => !keys.has(key))],
  }
}
