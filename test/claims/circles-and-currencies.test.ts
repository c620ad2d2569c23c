import { madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

const knowledge = () =>
  madeUp(
    `
osier:
  kind: lab
  name: Osier
  facts:
    - {property: country, value: United States, asOf: 2026-06-01, sources: [gazette]}
    - {property: valuation, value: 6000000000, validFrom: 2024-06-01, asOf: 2024-06-01, sources: [old-gazette]}
    - {property: valuation, value: 14000000000, validFrom: 2025-09-01, asOf: 2026-06-01, sources: [gazette]}
    - {property: chief-executive, value: Liv Rook, validFrom: 2021-11-01, asOf: 2026-06-01, sources: [gazette]}
osprey-1:
  kind: model
  name: Osprey 1
  lab: osier
  facts:
    - {property: availability, value: restricted, validFrom: 2026-02-01, validTo: 2026-03-13, asOf: 2026-06-01, sources: [gazette]}
    - {property: availability, value: general, validFrom: 2026-03-13, asOf: 2026-06-01, sources: [gazette]}
`,
    [
      ['gazette', 'primary', 'The Gazette', '2026-06-01'],
      ['old-gazette', 'primary', 'The Gazette', '2024-06-01'],
    ],
  )

tellApart(
  'a model for the members of a circle',
  {
    told: [
      'Osprey 1 still cannot be used outside the Fairway programme.',
      'Osprey 1 is available only within Osier’s Fairway programme.',
      'Osprey 1 can still only be accessed through a partner programme.',
      'Osprey 1 is not available outside a closed pilot.',
      'Osprey 1 can be used by approved partners only.',
      'Osier has so far confined Osprey 1 to selected customers.',
    ],
    silent: [
      'In February 2026 Osprey 1 could not be used outside the Fairway programme.',
      'Osprey 1 can be used outside the Fairway programme.',
      'Osprey 1 could be used by approved partners only until March 2026.',
      'Can Osprey 1 be used outside the Fairway programme?',
      'Osprey 1 is available within the Fairway programme and to everybody else.',
    ],
  },
  knowledge,
)
tellApart(
  'worth in another currency',
  {
    told: [
      'Osier, valued at about €6 billion, is well known.',
      'Osier is valued at £5 billion.',
      'Osier is worth 40 billion yuan.',
    ],
    silent: [
      'Osier is valued at €12 billion.',
      'Osier is valued at €13 billion.',
      'Osier is worth 100 billion yuan.',
      'Osier was valued at €6 billion in June 2024.',
    ],
  },
  knowledge,
)
tellApart(
  'whom an office behind a clause is of, and what somebody is likened to',
  {
    told: [
      'As for Osier, the books are closed, and chief executive Max Tarn has shown no interest in a listing.',
      'Osier is private, and founder and CEO Max Tarn wants to keep it so.',
      'The German lab Osier is growing.',
      'Max Tarn runs Osier from Arden.',
    ],
    silent: [
      'Osier is private, and chief executive Liv Rook wants to keep it so.',
      'Liv Rook runs Osier from Arden.',
      'The start-up was once called the German Osier.',
      'It wants to be the French Osier.',
    ],
  },
  knowledge,
)
