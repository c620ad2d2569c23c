import { expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { madeUp } from '../support/made-up.ts'

const { check } = helpersFor(
  madeUp(
    `
osier:
  kind: lab
  name: Osier
  facts:
    - {property: founder, value: Ada Quill, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: founder, value: Tam Reed, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: former-name, value: Umber Works, validTo: 2026-06-01, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: valuation, value: 2000000000, validFrom: 2024-12-01, validTo: 2025-12-01, asOf: 2024-12-04, sources: [osier-2026]}
    - {property: valuation, value: 4000000000, validFrom: 2025-12-01, validTo: 2026-05-07, asOf: 2025-12-04, sources: [osier-2026]}
    - {property: valuation, value: 20000000000, validFrom: 2026-05-07, asOf: 2026-05-07, sources: [osier-2026]}
  aliases: [Umber Works]
teal:
  kind: lab
  name: Teal
  facts:
    - {property: founder, value: Vera Lund, asOf: 2026-06-01, sources: [osier-2026]}
weir:
  kind: lab
  name: Weir
quoin:
  kind: organization
  name: Quoin Forum
  facts:
    - {property: founder, value: Teal, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: founder, value: Osier, asOf: 2026-06-01, sources: [osier-2026]}
`,
    [['osier-2026', 'primary', 'Osier', '2026-06-01']],
  ),
)

const C = 'contradicted-claim'

test.each([
  `Osier was founded by Ada Quill and [${C}|Vera Lund|].`,
  `Osier, set up by Ada Quill, Jo Marsh and [${C}|Vera Lund|], is hiring.`,
  `Osier was co-founded by [${C}|Vera Lund|] and Tam Reed.`,
  `[${C}|Vera Lund|], Ada Quill and Tam Reed founded Osier.`,
  `Osier’s founders, Tam Reed and [${C}|Vera Lund|], declined to comment.`,
  `The founders of Osier are Tam Reed, [${C}|Vera Lund|] and Ada Quill.`,
  `The Quoin Forum was founded by Osier and [${C}|Weir|].`,
  `The Quoin Forum’s founders are Teal, [${C}|Weir|] and Osier.`,
])('who founded another body stands in a row of founders: %s', brief => expect(check(brief)).toEqual([]))

test.each([
  'Osier was founded by Ada Quill and Tam Reed. Osier was founded by Ada Quill, Tam Reed and Jo Marsh.',
  'Osier was founded by Ada Quill. Vera Lund and Jo Marsh advise it.',
  'Osier was advised by Vera Lund and Jo Marsh. Teal was co-founded by Vera Lund and Jo Marsh.',
  'Weir was founded by Vera Lund and Ada Quill. Osier’s co-founder Vera Lund and Jo Marsh left.',
  'The Quoin Forum was founded by Osier and Teal. The Quoin Forum was joined by Weir and Teal.',
  'The Quoin Forum was founded by Weir.',
])('others may have founded it, or are none of the row: %s', brief => expect(check(brief)).toEqual([]))

test('an amount that carries its own day is told of then', () => {
  const briefs = [
    'Osier, worth $4 billion in January 2026, is hiring.',
    'Osier (valued at $4 billion in January 2026) is hiring.',
    'Osier has passed through valuations of $2 billion in January 2025 and $4 billion in January 2026.',
  ]
  for (const brief of briefs) expect(check(brief)).toEqual([])
  expect(check('As of January 2026, Osier is worth [changed-since|$4 billion|].')).toEqual([])
  expect(check('Osier, worth [outdated-claim|$4 billion|], is hiring.')).toEqual([])
})

test('what is told in a clause of then bears the name of then, whatever its sentence foretells', () => {
  expect(check('Readers will recall that Umber Works sued in April 2026.')).toEqual([])
  expect(check('Readers will recall that [renamed-entity|Umber Works|] is hiring.')).toEqual([])
})
