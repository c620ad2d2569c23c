import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { type MadeUpSource, madeUp } from '../support/made-up.ts'

const ENTITIES = `
osier:
  kind: lab
  name: Osier
  facts:
    - {property: founder, value: Ada Quill, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: chief-executive, value: Ada Quill, validTo: 2025-06-01, asOf: 2025-06-01, sources: [osier-2026]}
    - {property: chief-executive, value: Bo Lind, validFrom: 2025-06-01, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: headquarters, value: Lyon, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: country, value: France, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: listing, value: filed, validFrom: 2025-12-01, validTo: 2026-01-08, asOf: 2025-12-01, sources: [osier-2026]}
    - {property: listing, value: public, validFrom: 2026-01-08, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: valuation, value: 4000000000, validFrom: 2025-12-01, validTo: 2026-05-07, asOf: 2025-12-04, sources: [osier-2026]}
    - {property: valuation, value: 20000000000, validFrom: 2026-05-07, asOf: 2026-05-07, sources: [osier-2026]}
    - {property: former-name, value: Umber Works, validTo: 2025-01-01, asOf: 2026-06-01, sources: [osier-2026]}
  aliases: [Umber Works]
teal:
  kind: lab
  name: Teal
  facts:
    - {property: founder, value: Vera Lund, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: chief-executive, value: Vera Lund, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: parent, value: osier, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: listing, value: private, asOf: 2026-06-01, sources: [osier-2026]}
weir-office:
  kind: organization
  name: Weir Office
  facts:
    - {property: parent, value: tide-ministry, asOf: 2026-06-01, sources: [osier-2026]}
tarn:
  kind: lab
  name: Tarn Systems
  aliases:
    - { text: Tarn, context: kin, cues: [Systems] }
  facts:
    - {property: valuation, value: 4000000000, validFrom: 2025-12-01, validTo: 2026-05-07, asOf: 2025-12-04, sources: [osier-2026]}
    - {property: valuation, value: 20000000000, validFrom: 2026-05-07, asOf: 2026-05-07, sources: [osier-2026]}
tide-ministry:
  kind: organization
  name: Tide Ministry
lark-2:
  kind: model
  name: Lark 2
  lab: osier
  facts:
    - {property: developer, value: osier, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: users, value: 400000000, asOf: 2025-02-01, sources: [osier-2026]}
    - {property: users, value: 900000000, asOf: 2026-06-01, sources: [osier-2026]}
`

const SOURCES: readonly MadeUpSource[] = [['osier-2026', 'primary', 'Osier', '2026-06-01']]

const { check } = helpersFor(madeUp(ENTITIES, SOURCES))

const O = 'outdated-claim'
const C = 'contradicted-claim'

/** Each brief's marked ranges are all that is found in it; every wording has twins that stay silent. */
const groups: Record<string, readonly string[]> = {
  'a worth without a word of worth': [
    `At [${O}|$4 billion|], Osier looks cheap. Osier, at [${O}|$4bn|], is no bargain. Osier is dear at [${O}|$4 billion|].`,
    `That makes Osier a [${O}|$4 billion|] company. Osier is a company of [${O}|$4 billion|]. Osier weighs in at [${O}|$4bn|].`,
    `On its last round Osier is worth [${O}|$4 billion|]. On paper, Osier stands at [${O}|$4 billion|].`,
    `Funds carry Osier on their books at [${O}|$4 billion|]. With a post-money of [${O}|$4bn|], Osier hires.`,
    `Osier carries a tag of [${O}|$4 billion|]. Osier’s price: [${O}|$4 billion|].`,
    `Osier is hard to place: at [${O}|$4 billion|] it trades at a discount.`,
    'Osier is hard to place: at $20 billion it trades at a discount. Osier had a plan: at $4 billion a year it was dear.',
    `Osier, whose latest valuation was [${O}|$4 billion|], hires. As of its last raise Osier was valued at [${O}|$4 billion|].`,
    'Osier, whose valuation was $4 billion, hired. At its last raise in December 2025 Osier was valued at $4 billion.',
    'At $20 billion, Osier looks cheap. On its last round Osier is worth $20 billion. Osier weighs in at $20 billion.',
    'At $4 billion a year, Osier is the largest tenant. At $4 billion, the contract with Osier is cheap.',
    'Osier, at $4 billion in December 2025, was no bargain. At $4 billion, Osier looked cheap in 2025.',
    'Osier’s landlord, valued at $4 billion, hires. The worth of $4 billion made Osier dear in December 2025.',
    'That makes Osier’s contract worth $4 billion. Osier would be cheap at $4 billion.',
  ],
  'how many use it in a week': [
    `Each week [${O}|400 million|] people turn to Lark 2. Lark 2, which [${O}|400 million|] people use each week, is popular.`,
    `With [${O}|400 million|] weekly users, Lark 2 leads. Lark 2’s audience stands at [${O}|400 million|] a week.`,
    'Each week 900 million people turn to Lark 2. Each week 400 million people use Lark 2 for work.',
    'In February 2025 each week 400 million people turned to Lark 2. With 400 million weekly users in 2025, Lark 2 led.',
  ],
  'a name that is a word besides, and what is said of companies alone': [
    `Tarn commands a price of [${O}|$4 billion|]. Tarn, at [${O}|$4 billion|], is no bargain. Tarn’s [${O}|$4bn|] valuation is high.`,
    `At [${O}|$4 billion|], Tarn is dear. Investors value Tarn at [${O}|$4 billion|].`,
    'Tarn commands a price of $20 billion. Tarn holds $4 billion litres. The level of the Tarn is worth a look.',
    'Tarn, at $4 billion a year, is the dearest dam.',
  ],
  'who runs it, in the words of those who write about companies': [
    `At Osier it is [${O}|Ada Quill|] who runs the company. At Osier, [${O}|Ada Quill|] calls the shots.`,
    `Osier has no product; [${O}|Ada Quill|], its chief executive, is shy. Under its chief executive, [${O}|Ada Quill, Osier|] has grown.`,
    `The top job at Osier is held by [${O}|Ada Quill|]. [${O}|Ada Quill holds the post of chief executive at Osier|].`,
    `[${O}|Ada Quill, who runs Osier as its chief executive|], is shy. [${O}|Ada Quill has been in charge of Osier since|] last year.`,
    `The lab’s chief executive, [${O}|Ada Quill, sets the tone at Osier|]. The list has [${O}|Ada Quill of Osier|], its chief executive.`,
    `Osier is a special case: no product, no sales, and, with [${O}|Ada Quill|] as CEO, a board of friends.`,
    'Osier has launched a fund with Jo Marsh as CEO. Osier opened a new institute in Paris, with Jo Marsh as director.',
    `[${O}|Ada Quill, the woman who runs Osier|], is shy. Its chief executive, [${O}|Ada Quill|], speaks for Osier.`,
    `[${O}|Ada Quill, the CEO at Osier|], thinks that rules are good. [${O}|Ada Quill remains in charge at Osier|].`,
    'Ask Bo Lind, who heads Osier. Write to Bo Lind, the chief executive of Osier. Bo Lind, the CEO at Osier, thinks that rules are good.',
    'Ada Quill thinks that the CEO at Osier is wrong. Ada Quill, who wrote to the man who runs Osier, is shy.',
    `Osier, a lab that [${O}|Ada Quill|] runs, competes. Osier is a lab that [${O}|Ada Quill|] runs.`,
    'Osier, a lab that Bo Lind runs, competes. Osier is a lab that Ada Quill ran.',
    `The ladder at Osier ends with [${O}|Ada Quill|], the chief executive.`,
    'At Osier it is Bo Lind who runs the company. The top job at Osier is held by Bo Lind.',
    'Osier has no product; Bo Lind, its chief executive, is shy. The ladder at Osier ends with Bo Lind, the chief executive.',
    'At Osier it was Ada Quill who ran the company. Before she left Osier, its chief executive, Ada Quill, spoke.',
    'Osier parted ways with its chief executive, Ada Quill. Some think that Ada Quill runs Osier.',
    'Osier with Ada Quill as chief executive was another company. Osier sued a bank; Jo Marsh, the chief executive, was shy.',
    'Osier’s case against the bank names Vera Lund, the chief executive.',
  ],
  'what is denied of an owner that it has': [
    `Teal is [${C}|no longer part of Osier|]. [${C}|Osier, owner until recently|] of Teal, hires. [${C}|Osier has sold|] Teal.`,
    `The Weir Office, [${C}|independent of the Tide Ministry|], hires. The Weir Office is [${C}|an independent agency|].`,
    `Teal [${C}|does not belong to Osier|]. Teal [${C}|has no parent company|]. Teal [${C}|belongs to nobody|].`,
    'Teal is independent of the Tide Ministry. Osier is an independent company. Osier has sold Teal models. Teal is not Osier’s rival.',
    'Teal is an independent company within Osier. Is Teal independent of Osier? If Teal were independent of Osier, it would hire.',
    'Osier might sell Teal. Osier sold a stake. In 2019 Teal was independent of Osier. Critics say that Teal is independent of Osier.',
    'The Weir Office is editorially independent of the Tide Ministry.',
  ],
  'whose part it is': [
    `The Weir Office is attached to [${C}|Osier|]. The Weir Office comes under [${C}|Osier|]. Teal is part of [${C}|Umbra|].`,
    `The Weir Office, as an office of [${C}|Osier|], hires. Teal’s parent, [${C}|Umbra|], hires.`,
    'The Weir Office is attached to the Tide Ministry. Teal is part of Europe. Teal is part of the Programme on Trade at Stone College. Teal’s owner, Jo Marsh, hires.',
  ],
  'who founded it, and from where it is run': [
    `Osier has no product, its founder, [${C}|Vera Lund|], having left. Osier began as [${C}|Vera Lund|]’s side project.`,
    `Founded by [${C}|Vera Lund|] out of a university, Osier hires. From [${C}|London|], where it has its headquarters, Osier sells.`,
    `A [${C}|London|] company called Osier hires. Osier keeps its papers at its [${C}|London|] seat. Osier, the pride of [${C}|London|], hires.`,
    'Osier has no product, its founder, Ada Quill, having left. A Lyon company called Osier hires. Osier keeps its papers at its London office.',
    'From London, where it has an office, Osier sells. Osier has a deal with a London company called Sorrel.',
  ],
  'a listing that was or was not': [
    `Teal [${C}|went public|] in May 2026. Osier is [${O}|readying a flotation|]. Osier [${O}|has filed but isn’t trading yet|].`,
    `Osier [${C}|has ruled out a listing|]. Osier [${O}|stays off the stock market|].`,
    'Osier went public in January 2026. Osier had ruled out a listing in 2025. Osier has filed a complaint but isn’t trading insults.',
    'Teal stays off the stock market. Teal has ruled out a listing. Did Teal go public in May 2026?',
  ],
  'whoever makes a model, told by the model': [
    `The company behind Lark 2 is worth [${O}|$4 billion|]. The maker of Lark 2 is worth [${O}|$4 billion|].`,
    `Lark 2’s developer, valued at [${O}|$4 billion|], hires. The [${O}|$4 billion|] company behind Lark 2 hires.`,
    `The lab that makes Lark 2 is run by [${O}|Ada Quill|]. The [${C}|British|] lab behind Lark 2 hires.`,
    `The firm behind Lark 2 is based in [${C}|London|].`,
    'The company behind Lark 2 is worth $20 billion. The French lab behind Lark 2, based in Lyon, is run by Bo Lind.',
    'The maker of Lark 2 was worth $4 billion in December 2025. A company behind in its bills uses Lark 2 and is worth $4 billion.',
    'Osier, the company behind Lark 2, is worth $20 billion. A rival of the company behind Lark 2 is worth $4 billion.',
    'A customer of the maker of Lark 2 is run by Ada Quill. The bank that lends to Lark 2’s maker is worth $4 billion.',
  ],
}

describe.each(Object.entries(groups))('%s', (_, briefs) => {
  test.each(briefs)('%s', brief => {
    expect(check(brief)).toEqual([])
  })
})

test('what a sentence of now calls a body is its name of now', () => {
  const named = (brief: string) => check(brief)
  expect(named('The company is called [renamed-entity|Umber Works|].')).toEqual([])
  expect(named('A body named [renamed-entity|Umber Works|] tests models.')).toEqual([])
  expect(named('The company was called Umber Works until 2025.')).toEqual([])
  expect(named('It went by the name of Umber Works until 2025.')).toEqual([])
  expect(named('The old name, Umber Works, lives on.')).toEqual([])
  expect(named('A lab, Umber Works as it was, was set up. Umber Works in those days was small.')).toEqual([])
  expect(named('- **October 2024.** The paper names Umber Works as its contact.')).toEqual([])
  expect(named('- **October 2025.** The paper names [renamed-entity|Umber Works|] as its contact.')).toEqual(
    [],
  )
  expect(named('A lab called Umber Works was set up in Lyon.')).toEqual([])
})
