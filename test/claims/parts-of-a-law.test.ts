import { madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

const ENTITIES = `
weir-act:
  kind: policy
  name: Weir Act
  facts:
    - {property: type, value: statute, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: penalty-max, value: "35 million EUR or 7% of worldwide turnover (banned practices)", asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: compute-threshold, value: 1.0e+25, unit: FLOP, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: milestone, value: Article 50 labelling duties apply, validFrom: 2026-08-02, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: milestone, value: Annex I dam duties apply, validFrom: 2027-08-02, asOf: 2026-06-01, sources: [gazette-2026]}
    - {property: status, value: in-force, validFrom: 2026-01-01, asOf: 2026-06-01, sources: [gazette-2026]}
`

const knowledge = () => madeUp(ENTITIES, [['gazette-2026', 'primary', 'Gazette', '2026-06-01']])

tellApart(
  'what is told of a part, a presumption or a ceiling is of the law spoken of',
  {
    told: [
      'The Weir Act covers ports. Article 50 will start to apply in February 2027.',
      'The Weir Act covers ports. Article 50 takes effect on 2 February 2028.',
      'Systems under Annex I of the Weir Act have until 2 August 2030.',
      'The Weir Act covers ports. For banned practices the ceiling is €50 million or 9% of worldwide turnover.',
      'The Weir Act covers ports. For banned practices, the maximum is €50 million or 9% of annual turnover.',
      'The Weir Act covers ports. Breaches of the bans can cost up to €50 million or 9% of global turnover.',
      'The Weir Act covers ports. Providers of banned systems can be fined up to €50 million or 9% of turnover.',
      'The Weir Act covers ports. The presumption is triggered when training used more than 10^26 floating-point operations.',
    ],
    silent: [
      'Systems under Annex I of the Weir Act have until 2 August 2027.',
      'The Weir Act covers ports. Article 50 has applied since August 2026.',
      'The Weir Act covers ports. Article 50 is about labels and was much debated in 2027.',
      'Article 50 will start to apply in February 2027.',
      'The Weir Act covers ports. For banned practices the ceiling is €35 million or 7% of worldwide turnover.',
      'The Weir Act covers ports. For small ports the ceiling is 9 metres.',
      'The Weir Act covers ports. For banned practices the ceiling was €50 million or 9% of turnover in the first draft.',
      'The Weir Act covers ports. The presumption is triggered when training used more than 10^25 floating-point operations.',
      'The Weir Act covers ports. The presumption was to be triggered above 10^26 floating-point operations.',
    ],
  },
  knowledge,
)
