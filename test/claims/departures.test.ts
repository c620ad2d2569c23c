import { type MadeUpSource, madeUp } from '../support/made-up.ts'
import { tellApart } from '../support/tell-apart.ts'

const ENTITIES = `
osier:
  kind: lab
  name: Osier
  facts:
    - {property: chief-executive, value: Ada Quill, validTo: 2025-05-01, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: chief-executive, value: Bo Lindqvist, validFrom: 2025-05-01, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: valuation, value: 4000000000, validFrom: 2025-12-01, validTo: 2026-05-07, asOf: 2025-12-04, sources: [osier-2026]}
    - {property: valuation, value: 20000000000, validFrom: 2026-05-07, asOf: 2026-05-07, sources: [osier-2026]}
    - {property: listing, value: public, validFrom: 2026-01-08, asOf: 2026-06-01, sources: [osier-2026]}
marl:
  kind: lab
  name: Marl
  aliases:
    - { text: Mistle, case: exact, context: kin, cues: [lab] }
  facts:
    - {property: chief-executive, value: Vera Lund, validTo: 2024-03-01, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: chief-executive, value: Tam Reed, validFrom: 2024-03-01, validTo: 2024-03-05, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: chief-executive, value: Vera Lund, validFrom: 2024-03-05, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: valuation, value: 4000000000, validFrom: 2025-12-01, validTo: 2026-05-07, asOf: 2025-12-04, sources: [osier-2026]}
    - {property: valuation, value: 20000000000, validFrom: 2026-05-07, asOf: 2026-05-07, sources: [osier-2026]}
tide-board:
  kind: organization
  name: Tide Board
  facts:
    - {property: chief-executive, value: Jo Marsh, validFrom: 2025-03-01, asOf: 2026-06-01, sources: [osier-2026]}
`

const SOURCES: readonly MadeUpSource[] = [['osier-2026', 'primary', 'Osier', '2026-06-01']]

const knowledge = () => madeUp(ENTITIES, SOURCES)

tellApart(
  'who is told to have left an office and holds it',
  {
    told: [
      'Bo Lindqvist has stepped down as chief executive of Osier.',
      'Bo Lindqvist has resigned as Osier’s chief executive.',
      'Bo Lindqvist has handed over the chief executive’s post at Osier.',
      'Bo Lindqvist has left Osier.',
      'Bo Lindqvist no longer leads Osier.',
      'Bo Lindqvist is no longer chief executive of Osier.',
      'Osier is no longer run by Bo Lindqvist.',
      'Osier has fired Bo Lindqvist.',
      'Osier’s board has dismissed its chief executive, Bo Lindqvist.',
      'Osier has parted ways with its chief executive, Bo Lindqvist.',
      'Osier’s former chief executive, Bo Lindqvist, is raising a fund.',
      'Former Osier CEO Bo Lindqvist is raising a fund.',
      'Ex-Osier boss Bo Lindqvist is raising a fund.',
      'Bo Lindqvist, formerly chief executive of Osier, is raising a fund.',
      'Osier has no permanent chief executive.',
      'Marl remains without a chief executive.',
      'Vera Lund was dismissed by Marl in March 2024 and has not returned.',
      'Marl fired Vera Lund in March 2024, and she never came back.',
      'Jo Marsh has resigned as chair of the Tide Board.',
      'Ada Quill has stayed on as chief executive of Osier.',
      'The Tide Board hires. At its head is Ada Quill.',
    ],
    silent: [
      'Ada Quill has stepped down as chief executive of Osier.',
      'Ada Quill no longer leads Osier. Osier’s former chief executive, Ada Quill, is raising a fund.',
      'Former Osier CEO Ada Quill is raising a fund. Ex-Osier boss Ada Quill is raising a fund.',
      'Ada Quill, who ran Osier until May 2025, teaches.',
      'Head of Osier Ada Quill, who ran Osier until May 2025, signed the letter in her last week.',
      'Vera Lund was dismissed by Marl in March 2024 and returned within days.',
      'Marl fired Vera Lund in March 2024. Vera Lund left Marl in March 2024.',
      'In March 2024, Marl had no permanent chief executive.',
      'Bo Lindqvist has not stepped down as chief executive of Osier.',
      'Bo Lindqvist may step down as chief executive of Osier. If Bo Lindqvist has left Osier, it will hire.',
      'Has Bo Lindqvist left Osier? It was reported that Bo Lindqvist has left Osier.',
      'Bo Lindqvist has left Osier well placed. Bo Lindqvist has left Osier’s safety board.',
      'Bo Lindqvist no longer leads Osier alone. Bo Lindqvist is no longer a member of Osier’s council.',
      'Bo Lindqvist is no longer a director of Osier. Osier’s former president, Bo Lindqvist, is raising a fund.',
      'Osier’s former chief of staff, Bo Lindgren, wrote a book. Osier has fired forty people.',
      'Bo Lindqvist, a former Marl researcher, spoke. Bo Lindqvist has left Marl.',
      'The Tide Board hires. At its head is Jo Marsh.',
    ],
  },
  knowledge,
)

tellApart(
  'fragments of an item are said of the name that it begins with',
  {
    told: [
      '- Osier (Lyon): speech models; last valued at $4 billion.',
      '- Osier: speech models; valuation of $4 billion; CEO Bo Lindqvist',
      '- Osier: speech models; CEO Ada Quill',
      '- Osier — speech models · run by Ada Quill · many customers',
      '- **Osier**: speech and video; still privately held',
    ],
    silent: [
      '- Osier (Lyon): speech models; last valued at $20 billion.',
      '- Osier: speech models; valued at $4 billion in December 2025',
      '- Osier: speech models; rivals valued at $4 billion',
      '- Osier: speech models; founder Ada Quill',
      '- Osier: speech models; customers privately held; once privately held',
    ],
  },
  knowledge,
)

tellApart(
  'a name that is a word besides, where what companies alone have is said to be its own',
  {
    told: ['Few compare. Mistle’s market value of $4 billion is small.'],
    silent: [
      'Few compare. Mistle’s market value of $20 billion is small.',
      'Mistle’s berries of $4 billion are small.',
    ],
  },
  knowledge,
)
