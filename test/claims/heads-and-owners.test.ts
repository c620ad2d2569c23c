import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { type MadeUpSource, madeUp } from '../support/made-up.ts'

const ENTITIES = `
osier:
  kind: lab
  name: Osier
  aliases: [奥西尔]
  facts:
    - {property: chief-executive, value: Ada Quill, validTo: 2025-05-01, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: chief-executive, value: Bo Lindqvist, validFrom: 2025-05-01, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: headquarters, value: Lisbon, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: listing, value: filed, validFrom: 2025-06-01, validTo: 2026-01-08, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: listing, value: public, validFrom: 2026-01-08, asOf: 2026-06-01, sources: [osier-2026]}
teal:
  kind: lab
  name: Teal
  facts:
    - {property: chief-executive, value: Vera Lund, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: listing, value: filed, validFrom: 2026-06-01, asOf: 2026-06-01, sources: [osier-2026]}
marl:
  kind: lab
  name: Marl
  facts:
    - {property: parent, value: osier, asOf: 2026-06-01, sources: [osier-2026]}
tide-board:
  kind: organization
  name: Tide Board
  facts:
    - {property: chief-executive, value: Ira Voss, validTo: 2025, asOf: 2026-06-01, sources: [osier-2026]}
weir-office:
  kind: organization
  name: Weir Office
  facts:
    - {property: chief-executive, value: Jo Marsh, validFrom: 2025-03-01, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: parent, value: tide-board, asOf: 2026-06-01, sources: [osier-2026]}
`

const SOURCES: readonly MadeUpSource[] = [['osier-2026', 'primary', 'Osier', '2026-06-01']]

const { check, report, fix } = helpersFor(madeUp(ENTITIES, SOURCES))

const O = 'outdated-claim'
const C = 'contradicted-claim'

/** Each brief's marked ranges are all that is found in it; every wording has twins that stay silent. */
const groups: Record<string, readonly string[]> = {
  'who is at the head of a company': [
    `[${O}|Ada Quill is at the helm of Osier|]. [${O}|Ada Quill holds the top job at Osier|].`,
    `Osier, with [${O}|Ada Quill|] as chief executive, hires. With [${O}|Ada Quill at the helm, Osier|] hires.`,
    `Osier, of which [${O}|Ada Quill|] is chief executive, hires. Osier has [${O}|Ada Quill|] in charge.`,
    `[${O}|Ada Quill (CEO, Osier|]) spoke. [${O}|Ada Quill, the Osier chief executive|], spoke. Osier chief [${O}|Ada Quill|] spoke.`,
    `As chief executive of Osier, [${O}|Ada Quill|] decides. The head of Osier is [${O}|Ada Quill|].`,
    `[${O}|Ada Quill continues to lead Osier|]. [${O}|Ada Quill leads Osier|]. Osier’s 41-year-old chief executive, [${O}|Ada Quill|], spoke.`,
    `Under chief executive [${O}|Ada Quill, Osier|] is hiring. Under the leadership of [${O}|Ada Quill, Osier|] is growing.`,
    `- Osier: CEO [${O}|Ada Quill|]\n- Osier — [${O}|Ada Quill|], chief executive\n`,
    `[${O}|Ada Quill 担任奥西尔 CEO|]。奥西尔由 [${O}|Ada Quill|] 掌舵。奥西尔现任首席执行官为 [${O}|Ada Quill|]。`,
    `Osier is led by [${C}|Vera Lund|]. The chief executive of Teal is [${C}|Bo Lindqvist|].`,
    'Bo Lindqvist is at the helm of Osier. Osier, with Bo Lindqvist as chief executive, hires. Bo Lindqvist 担任奥西尔 CEO。',
    'Ada Quill leads research at Osier. Ada Quill heads Osier research. Ada Quill leads Osier’s research. Ada Quill leads Osier for Schools.',
    'Tam Reed, Osier’s CEO of Applications, spoke. Osier CEO of Applications Tam Reed spoke. Osier chief scientist Tam Reed spoke.',
    'Osier’s applications chief executive, Tam Reed, spoke. Osier’s president, Tam Reed, spoke. Tam Reed chairs Osier.',
    'Under Tam Reed, Osier is growing. Tam Reed leads Osier. Osier co-chief executive Tam Reed spoke. Osier’s deputy chief executive, Tam Reed, spoke.',
    'Ada Quill, who was at the helm of Osier until 2025, agreed. Under Ada Quill, Osier hired. Ada Quill, then Osier’s chief executive, agreed.',
    'If Ada Quill is at the helm of Osier, it hires. Ada Quill is no longer at the helm of Osier. Ada Quill曾任奥西尔 CEO。',
  ],
  'a title beside a name is of now, whatever its sentence tells or foretells': [
    `Testimony was given by [${O}|Ada Quill, chief executive of Osier|]. Osier’s chief executive, [${O}|Ada Quill|], is to testify next week.`,
    `[${O}|Ada Quill, who heads Osier|], told them so. They will visit the [${C}|Berlin|] headquarters of Osier.`,
    `Mr. [${O}|Quill (Osier|], chief executive) spoke. Osier’s chief executive, [${O}|Quill|], spoke.`,
    'Osier’s chief executive, Ada Quill, testified in July 2024. In April 2024, Osier’s chief executive Ada Quill testified.',
    `Osier sent its chief executive, [${O}|Ada Quill|]. At the helm of Osier is [${O}|Ada Quill|]. CEO of Osier: [${O}|Ada Quill|].`,
    `The Weir Office hires. The agency is led by [${C}|Ira Voss|].`,
    'Marl hired Osier’s chief executive, Ada Quill. Ada Quill resigned as Osier’s chief executive. Bo Lindqvist succeeded Ada Quill as chief executive of Osier.',
    'Ada Quill stepped down as chief executive of Osier. Osier lost its chief executive, Ada Quill.',
    'Back then, Osier’s chief executive, Ada Quill, testified. Ada Quill, chief executive of Osier until May 2025, testified.',
    'A lecturer at Lyon University and editor-in-chief of Osier’s letter, Tam Reed spoke. Mr. Lindqvist (Osier, chief executive) spoke.',
  ],
  'who is at the head of an agency': [
    `The Weir Office, directed by [${C}|Ira Voss|], hires. [${C}|Ira Voss directs the Weir Office|]. [${C}|Ira Voss heads the Weir Office|].`,
    `The Weir Office is chaired by [${C}|Ira Voss|]. | Body | Head |\n\n| Body | Director |\n|---|---|\n| Weir Office | [${C}|Ira Voss|] |`,
    `| Head | Body |\n|---|---|\n| [${C}|Ira Voss|] | Weir Office |`,
    'The Harbour Safety Council leads the Weir Office. The White House directs the Weir Office to act. Section 4 directs the Weir Office.',
    'The Weir Office, directed by Jo Marsh, hires. Ira Voss, deputy director of the Weir Office, spoke. Under Ira Voss, the Weir Office is strict.',
    'Ira Voss, policy director at the Weir Office, spoke. Ira Voss directs the Weir Office survey.',
  ],
  'who left an office that nobody is known to hold': [
    `[${O}|Ira Voss chairs the Tide Board|]. [${O}|Ira Voss is chair of the Tide Board|]. Tide Board Chair [${O}|Ira Voss|] agrees.`,
    `With [${O}|Ira Voss in the chair, the Tide Board|] is strict. The Tide Board (chair: [${O}|Ira Voss|]) is strict.`,
    `[${O}|Ira Voss’s Tide Board|] is strict.`,
    'Roy Vance’s Tide Board is strict. Ira Voss’s Tide Board opened inquiries. Roy Vance’s Weir Office is strict.',
    'Ira Voss chaired the Tide Board. In 2024 Ira Voss was chair of the Tide Board. Tam Reed chairs the Tide Board.',
    'Ira Voss, former chair of the Tide Board, agrees. Ira Voss chaired the Tide Board until 2025.',
  ],
  'the seat of a company': [
    `Based in [${C}|Berlin|], Osier hires. From its headquarters in [${C}|Berlin|], Osier hires. Osier calls [${C}|Berlin|] home.`,
    `Osier’s [${C}|Berlin|] headquarters is new. The headquarters of Osier are in [${C}|Berlin|]. The [${C}|Berlin|] start-up Osier hires.`,
    `Osier, a lab in [${C}|Berlin|], hires. Osier is a [${C}|Berlin|] company. 总部位于[${C}|柏林|]的奥西尔发布了新模型。`,
    `Osier is headquartered in [${C}|Langley|], Virginia. [${C}|Berlin|] is home to Osier. Osier received us at its headquarters in [${C}|Berlin|].`,
    `Osier hails from [${C}|Berlin|]. Osier’s base is [${C}|Berlin|]. [${C}|Berlin|] hosts Osier’s headquarters. Osier’s staff work in its [${C}|Berlin|] headquarters.`,
    'Based in Lisbon, Osier hires. Osier’s Lisbon headquarters is new. Osier, a lab in Lisbon, hires. 总部位于里斯本的奥西尔发布了新模型。',
    'Osier’s Berlin office is new. Osier’s European headquarters is in Berlin. Osier, a company with offices in Berlin, hires. Osier recruits in Berlin.',
    'A Berlin-based user of Osier spoke. Osier’s researchers in Berlin spoke. In Berlin, Osier is popular. Osier was once based in Berlin.',
  ],
  'whose company it is': [
    `Marl belongs to [${C}|Teal|] and hires. Marl, a [${C}|Teal|] subsidiary, hires. [${C}|Teal|] owns Marl.`,
    `Marl’s parent company is [${C}|Teal|]. The owner of Marl is [${C}|Teal|]. [${C}|Teal|]-owned Marl hires. [${C}|Teal|] subsidiary Marl hires.`,
    `[${C}|Teal|], the parent of Marl, hires. Marl, which [${C}|Teal|] owns, hires. Marl 是 [${C}|Teal|] 的子公司。`,
    `The Weir Office is part of [${C}|Osier|]. The Weir Office, an agency of [${C}|Osier|], hires.`,
    `[${C}|Teal|] and its subsidiary Marl hire. Marl and its owner, [${C}|Teal|], hire.`,
    `Marl forms part of [${C}|Teal|]. Marl is [${C}|Teal|]’s. [${C}|Teal|] holds all of Marl. [${C}|Teal|] acquired Marl. The Weir Office answers to [${C}|Osier|].`,
    'The Tide Board’s Weir Office hires. The Weir Office (Tide Board) hires. The Tide Board (Weir Office) hires. Marl answers to Teal’s challenge. Teal tried to buy Marl.',
    '| Body | Parent |\n|---|---|\n| Weir Office | Weir Office, Tide Board |\n| Marl | Osier |',
    'Marl belongs to Osier and hires. Osier owns Marl. Osier-owned Marl hires. Marl 是 Osier 的子公司。The Weir Office is part of the Tide Board.',
    'Teal owns a stake in Marl. Marl is part of Teal’s catalogue. Marl is no longer owned by Teal. Marl is backed by Teal. Marl, Teal’s rival, hires.',
    'The Weir Office is part of a group with Osier. The Weir Office works with Osier. Marl is available at Teal.',
  ],
  'whether shares are traded': [
    `Osier is [${O}|awaiting approval for its IPO|]. Osier’s shares [${O}|are not publicly traded|]. Osier remains [${O}|in private hands|].`,
    `The [${O}|unlisted|] Osier hires. Osier is [${O}|not a listed company|]. Osier [${O}|has not yet gone public|]. Osier’s [${O}|planned IPO|] is large.`,
    `Osier is [${O}|gearing up for an IPO|]. Osier is [${O}|eyeing a Paris listing|]. Osier’s listing [${O}|is still pending|].`,
    `Teal [${C}|trades on Nasdaq|]. [${C}|Nasdaq-listed|] Teal hires. Teal [${C}|has completed its IPO|]. Teal’s shares [${C}|trade on Nasdaq|].`,
    `Teal [${C}|has no plans to go public|]. Teal [${C}|has not filed a prospectus|]. Teal is only [${C}|planning to file for an offering|].`,
    `| Lab | Listed |\n|---|---|\n| Osier | [${O}|no|] |\n| Teal | no |`,
    `Shares in Osier [${O}|are not publicly traded|]. Osier [${O}|will go public|] soon. [${C}|Since its IPO|], Teal has grown.`,
    `Osier’s IPO [${O}|lies ahead|]. Bankers are [${O}|preparing|] Osier’s IPO. Regulators are [${O}|reviewing|] Osier’s prospectus. Teal [${C}|has joined the Nasdaq|].`,
    'Bankers are preparing Teal’s IPO. Osier’s listing was postponed in 2025. Teal may join the Nasdaq. Osier joined the forum.',
    'Once it is listed, Teal will grow. After its IPO, Teal will grow. Osier will make its models public soon.',
    'Osier is publicly traded. Osier filed for its IPO in June 2025. Osier plans a second listing in Milan. Osier was awaiting approval for its IPO.',
    'Osier is listed in the annex. Teal is listed as a supplier. Osier plans to list its models. Osier keeps its data private. Teal is not listed.',
    'Teal is still private. Teal, an unlisted company, hires. Teal has filed for an IPO. Before its IPO Osier was privately held.',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}

test('an office that stands empty is told with the last who held it', () => {
  expect(report('Ira Voss chairs the Tide Board.')).toContain(
    'Tide Board, chief executive: Ira Voss, until 2025 (Osier, 1 June 2026)',
  )
})

test('a seat is put right', () => {
  expect(fix('Based in Berlin, Osier hires.')).toContain('Based in Lisbon, Osier hires')
})
