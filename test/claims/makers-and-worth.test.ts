import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { type MadeUpSource, madeUp } from '../support/made-up.ts'

const ENTITIES = `
osier:
  kind: lab
  name: Osier
  aliases: [奥西尔]
  facts:
    - {property: founded, value: 2021, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: founder, value: Ada Quill, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: country, value: France, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: valuation, value: 4000000000, validFrom: 2025-12-01, validTo: 2026-05-07, asOf: 2025-12-04, sources: [osier-2026]}
    - {property: valuation, value: 20000000000, validFrom: 2026-05-07, asOf: 2026-05-07, sources: [osier-2026]}
    - {property: listing, value: public, validFrom: 2026-01-08, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: former-name, value: Umber Works, validTo: 2025-01-01, asOf: 2026-06-01, sources: [osier-2026]}
teal:
  kind: lab
  name: Teal
  facts:
    - {property: founder, value: Vera Lund, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: parent, value: osier, asOf: 2026-06-01, sources: [osier-2026]}
marl:
  kind: lab
  name: Marl
weir-office:
  kind: organization
  name: Weir Office
  facts:
    - {property: parent, value: Tide Ministry (Harbour Branch), asOf: 2026-06-01, sources: [osier-2026]}
lark-2:
  kind: model
  name: Lark 2
  lab: osier
  facts:
    - {property: developer, value: osier, asOf: 2026-06-01, sources: [osier-2026]}
wren-1:
  kind: model
  name: Wren 1
  lab: teal
  facts:
    - {property: developer, value: teal, asOf: 2026-06-01, sources: [osier-2026]}
`

const SOURCES: readonly MadeUpSource[] = [['osier-2026', 'primary', 'Osier', '2026-06-01']]

const { check, fix } = helpersFor(madeUp(ENTITIES, SOURCES))

const O = 'outdated-claim'
const C = 'contradicted-claim'

/** Each brief's marked ranges are all that is found in it; every wording has twins that stay silent. */
const groups: Record<string, readonly string[]> = {
  'whose a model is, by what it is called': [
    'Lark 2, [contradicted-claim|Marl|]’s reasoning model of last year, is open.',
    'Lark 2, an open system built in Turin by [contradicted-claim|Marl|], is fast.',
    'The [contradicted-claim|Marl|] model Lark 2 is fast. Lark 2 is a [contradicted-claim|Marl|] model with open weights.',
    'A product of [contradicted-claim|Marl|]’s researchers, Lark 2 is fast.',
    'Lark 2, Osier’s reasoning model of last year, is open. A product of Osier’s researchers, Lark 2 is fast.',
    'Lark 2, Marl’s rival model, is open. Lark 2, Marl’s preferred open model, is fast.',
    'Lark 2, a model fine-tuned by Marl users, is open. Lark 2, an answer to a model by Marl, is fast.',
  ],
  'who makes a model': [
    `Three ministries tested [${C}|Marl|]’s Lark 2 over the autumn. [${C}|Marl|]’s open-weight Lark 2 is popular.`,
    `[${C}|Marl|], the maker of Lark 2, hires. [${C}|Marl|] makes Lark 2. [${C}|Marl|] released Lark 2 in May 2026.`,
    `Lark 2 comes from [${C}|Marl|]. Lark 2 ([${C}|Marl|]) is popular. Lark 2, a [${C}|Marl|] model, is popular.`,
    `The developer of Lark 2 is [${C}|Marl|]. Developed by [${C}|Marl|], Lark 2 is popular. Lark 2 is a creation of [${C}|Marl|].`,
    `Lark 2 is a family of code models developed by the Dutch company [${C}|Marl|].`,
    `由 [${C}|Marl|] 开发的 Lark 2 很好。[${C}|Marl|] 推出了 Lark 2。Lark 2 由 [${C}|Marl|] 研发。`,
    `| Model | Made by |\n|---|---|\n| Lark 2 | [${C}|Marl|] |`,
    `Lark 2, made in Turin by [${C}|Marl|], is popular. Lark 2, [${C}|Marl|]’s new model, is popular. Behind Lark 2 stands [${C}|Marl|].`,
    `Engineers at [${C}|Marl|] built Lark 2. [${C}|Marl|] and its Lark 2 are popular. Among [${C}|Marl|]’s models, Lark 2 is dear.`,
    'Engineers at Marl use Lark 2. Marl is behind Lark 2 on the boards. Lark 2, admired in Turin by Marl, is popular. Marl’s answer to Lark 2 is late.',
    'Tealish firms, Osier and Marl released Lark 2 and Wren 1. Marl’s view of Lark 2 is dim. At Marl, Lark 2 is used daily.',
    'Osier’s Lark 2 is popular. Osier makes Lark 2. Lark 2 comes from Osier. Lark 2 由 Osier 研发。Osier’s Wren 1 is popular.',
    'Marl’s Lark 2 deployment is large. Marl’s rival Lark 2 is popular. Marl launched Lark 2 in its cloud. Marl released a version of Lark 2.',
    'Lark 2, hosted by Marl, is cheap. Marl tested Lark 2. Marl beat Lark 2. Marl’s users like Lark 2. Marl and Lark 2 are popular.',
    'Marl offers Lark 2. Lark 2 (a Marl rival) is popular. Lark 2 builds on Marl’s work. Marl 测试了 Lark 2。Lark 2 was praised by Marl.',
  ],
  'what a company is worth': [
    `Investors put Osier at [${O}|$4 billion|]. Osier is a [${O}|$4 billion|] company. The [${O}|$4 billion|] start-up Osier hires.`,
    `At [${O}|$4 billion|], Osier is the most valuable start-up. Osier, at [${O}|$4 billion|], is the priciest start-up.`,
    `Osier is thought to be worth [${O}|$4 billion|]. Osier commands a price tag of [${O}|$4 billion|], set when staff sold shares.`,
    `Osier’s last funding round valued it at [${O}|$4 billion|]. Osier’s backers peg its value at [${O}|$4 billion|].`,
    `The table carries Osier at [${O}|$4 billion|]. 估值 [${O}|40 亿美元|]的奥西尔面向企业客户。`,
    `Osier ([${O}|$4 billion|]) is the most valuable of them. Osier is worth [${C}|$1 billion|]. Osier is worth [${C}|$400 billion|].`,
    `Investors have put a price of [${O}|$4 billion|] on Osier. Osier changes hands at [${O}|$4 billion|]. The fund holds Osier at a mark of [${O}|$4 billion|].`,
    `A valuation of [${O}|$4 billion|] makes Osier the second of them. Valuations: Osier [${O}|$4 billion|], Marl $1 billion.`,
    'Osier is worth more than $4 billion. Osier is worth far more than the $4 billion of December. The fund’s stake in Osier is marked at $4 billion.',
    'The fund put $4 billion into Osier. Osier’s Series B valued it at $4 billion. Osier’s deal with Marl is worth $4 billion. Osier weighs a $4 billion offer.',
    'At $20 billion, Osier is the most valuable start-up. Osier is a $20 billion company. Investors put Osier at $20 billion.',
    'Osier, valued at $4 billion in the share sale of December 2025, hires. Osier’s December round valued it at $4 billion.',
    'Osier raised $4 billion. Osier ($4 billion) signed first. At $4 billion, Osier’s spending is high. Osier’s $4 billion deal is large.',
    'Osier could be worth $400 billion. Osier’s customers are worth $1 billion. Osier spends $4 billion a year. Osier paid $1 billion.',
  ],
  'when and by whom it was founded, and where': [
    `Osier dates from [${C}|2019|]. Since its founding in [${C}|2019|], Osier has grown. Osier (est. [${C}|2019|]) has grown.`,
    `Osier, a firm established in [${C}|2019|], hires. Osier has existed since [${C}|2019|]. 成立于 [${C}|2019 年|]的奥西尔面向企业客户。`,
    `Founded by [${C}|Vera Lund|], Osier has grown. The founder of Osier, [${C}|Vera Lund|], spoke.`,
    `Osier is based in [${C}|Spain|]. [${C}|Spain|]’s Osier is hiring. Osier – [${C}|Spanish|] developer of models – hires. Osier is [${C}|Spanish|].`,
    `Osier: founded in [${C}|2019|]. In [${C}|2019|], when Osier was founded, few noticed. Osier saw the light of day in [${C}|2019|].`,
    `Osier, the brainchild of [${C}|Vera Lund|], hires. Osier (founder: [${C}|Vera Lund|]) hires.`,
    'Osier was founded by people of a firm founded in 2014. Osier’s founder founded another firm in 2017. Osier started selling in 2024.',
    `[${C}|Spain|] is home to Osier. Osier is a lab of [${C}|Spanish|] origin. Osier (of [${C}|Spain|]) hires.`,
    'France is home to Osier. Spain is home to Osier’s rival. Osier sells to Spain. Osier has a lab in Spain.',
    'Osier dates from 2021. Osier is European. Osier is based in Europe. France’s Osier hires. Founded by Ada Quill, Osier has grown.',
    'Osier set up its Turin office in 2025. Osier was founded by people who left Marl in 2019. Osier established the group in 2024.',
    'Osier has Spanish customers. Osier’s Spanish subsidiary hires. Spain’s Osier contract is large. Founded by Tam Reed, Osier has grown.',
  ],
  'the day of the first trade': [
    `Osier went public on [${C}|9 March 2026|]. Osier, whose shares began trading on [${C}|9 March 2026|], hires.`,
    `Osier has been listed in Paris since [${C}|March 2026|].`,
    'Osier went public on 8 January 2026. Osier has been listed in Paris since early 2026. Osier’s second listing came in March 2026.',
    'Osier listed its models in March 2026. Osier’s shares rose in March 2026. Marl went public in March 2026.',
  ],
  'what it was called': [
    `Osier used to be called [${C}|Marl|]. [${C}|Marl|] changed its name to Osier. [${C}|Marl|], now Osier, hires.`,
    `Osier’s old name is [${C}|Marl|]. Osier changed its name from [${C}|Marl|]. [${C}|Marl|] is the former name of Osier. Osier, née [${C}|Marl|], hires.`,
    'Osier’s old name is Umber Works. Osier’s old rival is Marl. Osier changed its deal from Marl to Teal.',
    'Osier used to be called Umber Works. Umber Works changed its name to Osier. Marl bought Osier. Marl, now Osier’s rival, hires.',
  ],
  'an owner that is no entity': [
    `Teal, a subsidiary of [${C}|Citadel|], hires. The Weir Office is part of the [${C}|Ministry of Education|].`,
    'Teal, a subsidiary of Osier Capital, hires. The Weir Office is part of the Tide Ministry. The Weir Office is part of the government.',
    'Teal is part of the French boom. Teal is part of a group that the Ministry of Education funds. Teal is owned by its founder, Vera Lund.',
  ],
}

for (const [name, briefs] of Object.entries(groups)) {
  describe(name, () => {
    test.each(briefs)('%s', brief => {
      expect(check(brief)).toEqual([])
    })
  })
}

test('what a sentence itself goes on to correct is not told', () => {
  expect(check('In December 2025 Osier was valued at $4 billion and is now worth $20 billion.')).toEqual([])
  expect(check('2025 年 12 月，奥西尔的估值为 40 亿美元；如今为 200 亿美元。')).toEqual([])
  expect(check('As of 10 December 2025, Osier is valued at [changed-since|$4 billion|].')).toEqual([])
})

test('an amount that had been overtaken by the day it is told for was wrong then', () => {
  expect(check('As of 1 June 2026, Osier is valued at [contradicted-claim|$4 billion|].')).toEqual([])
})

test('the day of the first trade is put right', () => {
  expect(fix('Osier went public on 9 March 2026.')).toContain('Osier went public on 8 January 2026')
})

test('a model that stands behind another maker’s models is not said to be one of them', () => {
  expect(check('Similar to Marl models, Lark 2 is open. Next to Marl’s models, Lark 2 is small.')).toEqual([])
  expect(check('[contradicted-claim|Marl|] models such as Lark 2 are dear.')).toEqual([])
})

test('a maker is put right', () => {
  expect(fix('Lark 2 comes from Marl.')).toContain('Lark 2 comes from Osier')
})

test('a short form of a former name is left alone, and so is the name in its own time', () => {
  const { check: told } = helpersFor(
    madeUp(
      `
osier:
  kind: lab
  name: Osier
  aliases: [Umber AI, Umber]
  facts:
    - {property: former-name, value: Umber AI, validTo: 2025-01-01, asOf: 2026-06-01, sources: [osier-2026]}
`,
      SOURCES,
    ),
  )
  expect(told('[renamed-entity|Umber AI|] hires. Umber hires.')).toEqual([])
  expect(told('Umber hires.')).toEqual([])
  expect(told('In 2023 Umber AI was set up. It grew.\n\n[renamed-entity|Umber AI|] hires.')).toEqual([])
  expect(told('A fund bought Umber AI in May. Before, it was Umber AI.')).toEqual([])
  expect(told('The suit was Umber AI v. Weir. A year on, Teal acquires Umber AI.')).toEqual([])
  expect(told('On 3 May 2024, after Umber AI sued, the court ruled.')).toEqual([])
  expect(told('The lab was Umber AI. The new name: Osier.')).toEqual([])
  expect(told('The rule named Umber AI. That lab no longer bears the name.')).toEqual([])
})

test('the day of a preview may be called the day of release', () => {
  const { check: told } = helpersFor(
    madeUp(
      `
lark-3:
  kind: model
  name: Lark 3
  facts:
    - {property: released, value: 2026-04-02, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: availability, value: preview, validFrom: 2026-01, validTo: 2026-04-02, asOf: 2026-06-01, sources: [osier-2026]}
    - {property: availability, value: general, validFrom: 2026-04-02, asOf: 2026-06-01, sources: [osier-2026]}
`,
      SOURCES,
    ),
  )
  expect(told('Lark 3 was released on 25 January 2026. Lark 3 was released in January 2026.')).toEqual([])
  expect(told('Lark 3 was released on [contradicted-claim|25 March 2026|].')).toEqual([])
})
