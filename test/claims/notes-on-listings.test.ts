import { type MadeUpSource, madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

const ENTITIES = `
osier:
  kind: lab
  name: Osier
  facts:
    - {property: listing, value: filed, validFrom: 2025-06-01, validTo: 2026-01-08, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: listing, value: public, validFrom: 2026-01-08, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: chief-executive, value: Bo Lindqvist, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: headquarters, value: Lisbon, asOf: 2026-06-01, sources: [osier-2026]}
teal:
  kind: lab
  name: Teal
  facts:
    - {property: listing, value: filed, validFrom: 2026-06-01, asOf: 2026-06-01, sources: [osier-2026]}
sorrel:
  kind: lab
  name: Sorrel
  facts:
    - {property: listing, value: private, asOf: 2026-06-01, sources: [osier-2026]}
tide-board:
  kind: organization
  name: Tide Board
weir-office:
  kind: organization
  name: Weir Office
  facts:
    - {property: parent, value: tide-board, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: chief-executive, value: Jo Marsh, asOf: 2026-06-01, sources: [osier-2026]}
harbour-department:
  kind: organization
  name: Department of Harbours
  facts:
    - {property: chief-executive, value: Ira Voss, asOf: 2026-06-01, sources: [osier-2026]}
`

const SOURCES: readonly MadeUpSource[] = [['osier-2026', 'primary', 'Osier', '2026-06-01']]

const knowledge = () => madeUp(ENTITIES, SOURCES)

tellApart(
  'whether shares are traded, in few words',
  {
    told: [
      'Osier: prospectus filed, hearing awaited.',
      '| Lab | Status |\n|---|---|\n| Osier | IPO pending |',
      '| Lab | Listing |\n|---|---|\n| Osier | pre-IPO |',
      'Osier, an IPO candidate, has opened an office.',
      'Teal has taken no step towards an IPO.',
      'Teal has not taken any step towards a listing.',
      'Teal has yet to make the first move towards going public.',
    ],
    silent: [
      'Teal: prospectus filed, hearing awaited.',
      '| Lab | Listing |\n|---|---|\n| Sorrel | pre-IPO |',
      '| Lab | Status |\n|---|---|\n| Teal | IPO pending |',
      'Teal, an IPO candidate, has opened an office.',
      'Sorrel has taken no step towards an IPO.',
      'Sorrel has not taken any step towards a listing.',
      'Osier had taken no step towards an IPO in 2024.',
      'Teal: no hiring plans so far.',
      'Osier: patent filed, approval pending.',
    ],
  },
  knowledge,
)

tellApart(
  'the body that somebody belongs to, by other words for it',
  {
    told: [
      'The Weir Office’s supervisory body is Osier.',
      'The Weir Office’s host institution is Teal.',
      'The Weir Office, whose sponsoring department is the Department of Harbours, hires.',
    ],
    silent: [
      'The Weir Office’s supervisory body is the Tide Board.',
      'The Weir Office, whose sponsoring department is the Tide Board, hires.',
      'The Weir Office’s supervisory body was Osier.',
      'The Weir Office’s sponsor of the week is Osier.',
    ],
  },
  knowledge,
)

tellApart(
  'a group, an organization, a department that was named before',
  {
    told: [
      'Osier hires. The group is privately held.',
      'Osier hires. The group is headquartered in Berlin.',
      'Osier hires. The group, whose chief executive is Tove Falk, has not yet filed.',
      'The Weir Office hires. The organisation is led by Ira Voss.',
      'The Department of Harbours hires. The department is led by Jo Marsh.',
    ],
    silent: [
      'Osier hires. The group is headquartered in Lisbon.',
      'Osier hires. The group was privately held until January.',
      'The Weir Office hires. The organisation is led by Jo Marsh.',
      'The Department of Harbours hires. The department is led by Ira Voss.',
    ],
  },
  knowledge,
)
