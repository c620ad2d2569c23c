import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { madeUp } from '../support/made-up.ts'

const { check } = helpersFor(
  madeUp(
    `
wren:
  kind: lab
  name: Wren
borealis:
  kind: lab
  name: Borealis
heron-2:
  kind: model
  name: Heron 2
  lab: wren
  family: heron
  facts:
    - {property: released, value: 2025-03-01, asOf: 2025-03-01, sources: [wren-2026]}
    - {property: openness, value: open-weight, validFrom: 2025-03-01, asOf: 2025-03-01, sources: [wren-2026]}
heron-3:
  kind: model
  name: Heron 3
  lab: wren
  family: heron
  facts:
    - {property: released, value: 2026-02-10, asOf: 2026-02-10, sources: [wren-2026]}
    - {property: openness, value: open-weight, validFrom: 2026-02-10, asOf: 2026-02-10, sources: [wren-2026]}
heron-4:
  kind: model
  name: Heron 4
  lab: wren
  family: heron
  facts:
    - {property: released, value: 2026-09-10, asOf: 2026-09-10, sources: [wren-2026]}
    - {property: openness, value: closed, validFrom: 2026-09-10, asOf: 2026-09-10, sources: [wren-2026]}
kite-1:
  kind: model
  name: Kite 1
  lab: borealis
  family: kite
  facts:
    - {property: released, value: 2025-03-01, asOf: 2025-03-01, sources: [wren-2026]}
    - {property: openness, value: open-weight, validFrom: 2025-03-01, asOf: 2025-03-01, sources: [wren-2026]}
kite-2:
  kind: model
  name: Kite 2
  lab: borealis
  family: kite
  facts:
    - {property: released, value: 2026-03-01, asOf: 2026-03-01, sources: [wren-2026]}
    - {property: openness, value: closed, validFrom: 2026-03-01, asOf: 2026-03-01, sources: [wren-2026]}
`,
    [['wren-2026', 'primary', 'Wren', '2026-09-10']],
  ),
)

describe('that a lab has opened no model since one of its own is told where it has', () => {
  test.each([
    '[outdated-claim|Wren has not published the weights of any model since Heron 2|].',
    '[outdated-claim|Wren has released no open-weight model since Heron 2|], analysts say.',
    '[outdated-claim|Wren hasn’t shared any open models since Heron 2|].',
    '[outdated-claim|Since Heron 2, Wren has published no open models|].',
    '[outdated-claim|No open-weight model has come from Wren since Heron 2|].',
    '[outdated-claim|Heron 2 was the last open-weight model that Wren released|].',
  ])('%s', brief => {
    expect(check(brief)).toEqual([])
  })
})

describe('nothing is said of', () => {
  test.each([
    ['the last that is open', 'Wren has not published the weights of any model since Heron 3.'],
    ['a lab whose later models are closed', 'Borealis has released no open-weight model since Kite 1.'],
    ['history', 'Wren had not published the weights of any model since Heron 2.'],
    ['an earlier day', 'By late 2025 Wren had released no open-weight model since Heron 2.'],
    ['a question', 'Has Wren released no open-weight model since Heron 2?'],
    ['a hypothesis', 'If Wren has released no open-weight model since Heron 2, it lags.'],
    ['some models only', 'Wren has not published the weights of any frontier model since Heron 2.'],
    ['one model', 'Wren has not published the weights of Heron 4.'],
  ])('%s', (_, brief) => {
    expect(check(brief)).toEqual([])
  })
})
