import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { madeUp } from '../support/made-up.ts'

const ENTITIES = `
tidal-bureau:
  kind: organization
  name: Tidal Bureau
  facts:
    - {property: parent, value: harbour-department, asOf: 2026-01-01, sources: [gazette-2026]}
harbour-department:
  kind: organization
  name: Harbour Department
silt-rule:
  kind: policy
  name: Silt Rule
  facts:
    - {property: issuer, value: Tidal Bureau, asOf: 2026-01-01, sources: [gazette-2026]}
    - {property: type, value: regulation, asOf: 2026-01-01, sources: [gazette-2026]}
    - {property: signed, value: 2026-02-10, asOf: 2026-03-01, sources: [gazette-2026]}
    - {property: effective, value: 2026-04-01, asOf: 2026-03-01, sources: [gazette-2026]}
    - {property: status, value: in-force, validFrom: 2026-04-01, asOf: 2026-05-01, sources: [gazette-2026]}
    - {property: superseded-by, value: brine-rule, asOf: 2026-05-01, sources: [gazette-2026]}
brine-rule:
  kind: policy
  name: Brine Rule
  facts:
    - {property: issuer, value: Ministry of Salt, asOf: 2026-01-01, sources: [gazette-2026]}
gull-law:
  kind: policy
  name: Gull Law
  facts:
    - {property: issuer, value: National Parliament, asOf: 2026-01-01, sources: [gazette-2026]}
    - {property: issuer, value: President Una Holt, asOf: 2026-01-01, sources: [gazette-2026]}
`

const { check } = helpersFor(madeUp(ENTITIES, [['gazette-2026', 'primary', 'Gazette', '2026-05-01']]))

const groups: Record<string, readonly string[]> = {
  'which body made it': [
    'The Silt Rule, a regulation of the [contradicted-claim|Ministry of Salt|], is long.',
    'The Silt Rule was issued by the [contradicted-claim|Ministry of Salt|].',
    'They turn to the [contradicted-claim|Ministry of Salt|], author of the Silt Rule.',
    'The Silt Rule is administered by the [contradicted-claim|Ministry of Salt|].',
    'The [contradicted-claim|Ministry of Salt|], which runs the Silt Rule, waits.',
    'The Silt Rule, which came from the [contradicted-claim|Ministry of Salt|], is long.',
    'The Silt Rule is administered by the Tidal Bureau. The Gull Law is administered by the Ministry of Salt.',
    'The Silt Rule was issued by the Tidal Bureau. The Silt Rule was issued by the Harbour Department.',
    'The Silt Rule was issued by the Ministry of Lakes. The Ministry of Salt, critic of the Silt Rule, waits.',
    'The Gull Law was adopted by the National Parliament. The Gull Law was published by the Ministry of Salt.',
  ],
  'days that open an entry': [
    '- [contradicted-claim|1 May 2026|]: the Silt Rule takes effect\n- 1 April 2026: the Silt Rule takes effect',
    '- [contradicted-claim|3 March 2026|]: Silt Rule issued\n- 10 February 2026: Silt Rule issued',
  ],
  'what took its place': [
    'The [contradicted-claim|Gull Law|] replaced the Silt Rule. The Silt Rule gave way to the [contradicted-claim|Gull Law|].',
    'The Brine Rule replaced the Silt Rule. The Gull Law replaced nothing. The Silt Rule followed the Gull Law.',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}
