import { madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

/** In force since January of the year that is judged in; the other one from the next January. */
const acts = () =>
  madeUp(
    `
harbour-act:
  kind: policy
  name: Harbour Act
  facts:
    - {property: effective, value: 2026-01-22, asOf: 2026-11-02, sources: [gazette]}
    - {property: status, value: in-force, validFrom: 2026-01-22, asOf: 2026-11-02, sources: [gazette]}
quay-act:
  kind: policy
  name: Quay Act
  facts:
    - {property: effective, value: 2027-01-01, asOf: 2026-11-02, sources: [gazette]}
    - {property: status, value: signed, validFrom: 2026-09-01, asOf: 2026-11-02, sources: [gazette]}
`,
    [['gazette', 'primary', 'Gazette', '2026-11-02']],
  )

tellApart(
  'a month or day whose year is told by its distance',
  {
    told: [
      'The Harbour Act comes into force in January next year.',
      'The Harbour Act will come into force in January of next year.',
      'The Harbour Act came into force in January last year.',
      'The Quay Act takes effect on 1 July next year.',
      'The Quay Act takes effect on July 1 next year.',
      'The Quay Act took effect on 1 January this year.',
    ],
    silent: [
      'The Harbour Act came into force in January this year.',
      'The Harbour Act came into force on 22 January this year.',
      'The Harbour Act came into force in January of this year.',
      'The Harbour Act came into force in January 2026.',
      'The Quay Act takes effect on 1 January next year.',
      'The Quay Act takes effect in January next year.',
    ],
  },
  acts,
)
