import { madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

const makers = () =>
  madeUp(
    `
osk:
  kind: lab
  name: Osk
  facts:
    - {property: valuation, value: 900000000000, validFrom: 2026-05-01, asOf: 2026-11-02, sources: [osk-news]}
    - {property: valuation, value: 100000000000, validFrom: 2025-05-01, validTo: 2026-05-01, asOf: 2026-11-02, sources: [osk-news]}
    - {property: chief-executive, value: Ada Vint, validFrom: 2020-01-01, asOf: 2026-11-02, sources: [osk-news]}
tarn:
  kind: model
  name: Tarn
  lab: osk
  family: tarn
tarn-4:
  kind: model
  name: Tarn 4
  lab: osk
  family: tarn
`,
    [['osk-news', 'primary', 'Osk', '2026-11-02']],
  )

tellApart(
  'a lab is called by what it makes',
  {
    told: [
      'The company behind Tarn is worth $100 billion.',
      'The company that makes Tarn 4 is worth $100 billion.',
      'The young lab which trained Tarn 4 is valued at $100 billion.',
      'The maker of Tarn is valued at $100 billion.',
      'Tarn’s maker is valued at $100 billion.',
      'The Tarn maker is valued at $100 billion.',
      'The lab behind Tarn 4, which few know, is valued at $100 billion.',
      'The company behind Tarn is run by Bo Lund.',
      'The company behind Tarn 4 has risen fast. It is worth $100 billion.',
      'The start-up behind Osk is worth $100 billion.',
    ],
    silent: [
      'The company behind Tarn is worth $900 billion.',
      'The company behind Tarn was worth $100 billion in 2025.',
      'The company behind Tarn plugins is worth $100 billion.',
      'The developers of Tarn plugins are worth $100 billion.',
      'The company behind Tarn’s rival is worth $100 billion.',
      'The makers of Tarn and Gull are worth $100 billion each.',
      'Tarn’s developer community is worth $100 billion.',
      'A company that makes Tarn clones is worth $100 billion.',
    ],
  },
  makers,
)
