import { madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

/** Tarn 4.1 Low is the newest of its line; Tarn 4.2 High, of another, came later, and so did the smaller Tarn 2 Bit. */
const tarns = () =>
  madeUp(
    `
osk:
  kind: lab
  name: Osk
  facts:
    - {property: flagship, value: tarn-3-deep, validFrom: 2026-10-20, asOf: 2026-11-02, sources: [osk-news]}
tarn-4.1-low:
  kind: model
  name: Tarn 4.1 Low
  lab: osk
  family: tarn-low
  facts:
    - {property: released, value: 2026-09-01, asOf: 2026-11-02, sources: [osk-news]}
tarn-4.2-high:
  kind: model
  name: Tarn 4.2 High
  lab: osk
  family: tarn-high
  facts:
    - {property: released, value: 2026-10-01, asOf: 2026-11-02, sources: [osk-news]}
tarn-2-bit:
  kind: model
  name: Tarn 2 Bit
  lab: osk
  family: tarn-bit
  facts:
    - {property: released, value: 2026-11-01, asOf: 2026-11-02, sources: [osk-news]}
tarn-3-deep:
  kind: model
  name: Tarn 3 Deep
  lab: osk
  family: tarn-deep
  facts:
    - {property: released, value: 2026-10-20, asOf: 2026-11-02, sources: [osk-news]}
`,
    [['osk-news', 'primary', 'Osk', '2026-11-02']],
  )

tellApart(
  'which model is the newest of all that its maker has',
  {
    told: [
      'Osk’s newest model is Tarn 4.1 Low.',
      'The newest model from Osk is Tarn 4.1 Low.',
      'The newest Osk model is Tarn 4.1 Low.',
      'Tarn 4.1 Low is Osk’s latest model.',
      'Osk sells to banks. Its newest model is Tarn 4.1 Low.',
      'Osk’s newest model is Tarn 4.2 High.',
    ],
    silent: [
      'Osk’s newest Low model is Tarn 4.1 Low.',
      'Tarn 4.1 Low is the newest of the Low line.',
      'Osk’s newest model is Tarn 3 Deep.',
      'Osk’s newest model was Tarn 4.1 Low.',
      'In September 2026 Osk’s newest model was Tarn 4.1 Low.',
      'Osk’s newest small model is Tarn 4.1 Low.',
    ],
  },
  tarns,
)
