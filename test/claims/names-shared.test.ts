import { type MadeUpSource, madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

const SHEET: readonly MadeUpSource[] = [['sheet', 'primary', 'Sheet', '2026-11-02']]

const models = () =>
  madeUp(
    `
vale:
  kind: lab
  name: Vale
osk-6-tern:
  kind: model
  name: OSK-6 Tern
  lab: vale
  facts:
    - {property: price-input, value: 10, unit: USD/1M tokens, asOf: 2026-11-02, sources: [sheet]}
osk-6.2-tern:
  kind: model
  name: OSK-6.2 Tern
  lab: vale
  aliases: [OSK-6.2]
  facts:
    - {property: price-input, value: 8, unit: USD/1M tokens, asOf: 2026-11-02, sources: [sheet]}
`,
    SHEET,
  )

tellApart(
  'the short name that versions share is that of the one named last',
  {
    told: [
      'Vale shipped OSK-6.2 Tern. Tern costs $10 per million input tokens.',
      'Vale replaced OSK-6 Tern with OSK-6.2 Tern. Tern costs $10 per million input tokens.',
      'OSK-6.2 Tern beats OSK-6 Tern. Tern costs $8 per million input tokens.',
      'Vale shipped OSK-6 Tern. Tern costs $8 per million input tokens.',
    ],
    silent: [
      'Vale shipped OSK-6.2 Tern. Tern costs $8 per million input tokens.',
      'Vale replaced OSK-6 Tern with OSK-6.2 Tern. Tern costs $8 per million input tokens.',
      'OSK-6.2 Tern beats OSK-6 Tern. Tern costs $10 per million input tokens.',
      'Vale shipped OSK-6 Tern. Tern costs $10 per million input tokens.',
    ],
  },
  models,
)

const acts = () =>
  madeUp(
    `
korean-act:
  kind: policy
  name: Data Basic Act
  aliases: [Korea's Data Basic Act]
  facts:
    - {property: jurisdiction, value: South Korea, asOf: 2026-11-02, sources: [sheet]}
    - {property: passed, value: 2024-12-26, asOf: 2026-11-02, sources: [sheet]}
taiwanese-act:
  kind: policy
  name: Taiwan Data Basic Act
  aliases:
    - {text: Data Basic Act, context: cue, cues: [Taiwan]}
  facts:
    - {property: jurisdiction, value: Taiwan, asOf: 2026-11-02, sources: [sheet]}
    - {property: passed, value: 2025-12-23, asOf: 2026-11-02, sources: [sheet]}
`,
    SHEET,
  )

tellApart(
  'laws of one name are those of the place that the passage names',
  {
    told: [
      'The Data Basic Act was passed on 23 December 2025.',
      '**South Korea.** The Data Basic Act was passed on 23 December 2025.',
      'South Korea was quick. Its Data Basic Act was passed on 23 December 2025.',
    ],
    silent: [
      '**Taiwan.** The Data Basic Act was passed on 23 December 2025.',
      'Taiwan: the Data Basic Act was passed on 23 December 2025.',
      'Peru was quick. Its Data Basic Act was passed on 23 December 2025.',
      'In Vietnam the country’s Data Basic Act was passed on 23 December 2025.',
      '**South Korea.** The Data Basic Act was passed on 26 December 2024.',
    ],
  },
  acts,
)

const bodies = () =>
  madeUp(
    `
osier:
  kind: lab
  name: Osier
  facts:
    - {property: country, value: China, asOf: 2026-11-02, sources: [sheet]}
norm-office:
  kind: organization
  name: Bureau of Norms
  facts:
    - {property: founded, value: 1901-03-03, asOf: 2026-11-02, sources: [sheet]}
`,
    SHEET,
  )

tellApart(
  'what stands within another body, and a title with a name in it, say nothing of the body or the name',
  {
    told: ['The Bureau of Norms was founded in November 2023.', 'The American Osier sells chips.'],
    silent: [
      'The centre, within the Bureau of Norms, was founded in November 2023.',
      'The centre within the Bureau of Norms was founded in November 2023.',
      'The campaign for American models began as the American Osier Project.',
    ],
  },
  bodies,
)
