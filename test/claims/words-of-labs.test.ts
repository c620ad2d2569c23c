import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { type MadeUpSource, madeUp } from '../support/made-up.ts'

const ENTITIES = `
alder:
  kind: lab
  name: Alder
  facts:
    - {property: chief-executive, value: Ada Quill, validTo: 2025-06-01, asOf: 2025-06-01, sources: [alder-2026]}
    - {property: chief-executive, value: Bo Lind, validFrom: 2025-06-01, asOf: 2026-06-01, sources: [alder-2026]}
    - {property: headquarters, value: Beijing, asOf: 2026-06-01, sources: [alder-2026]}
    - {property: country, value: China, asOf: 2026-06-01, sources: [alder-2026]}
    - {property: listing, value: filed, validFrom: 2025-12-01, asOf: 2026-06-01, sources: [alder-2026]}
    - {property: valuation, value: 4000000000, validFrom: 2025-12-01, validTo: 2026-05-07, asOf: 2025-12-04, sources: [alder-2026]}
    - {property: valuation, value: 20000000000, validFrom: 2026-05-07, asOf: 2026-05-07, sources: [alder-2026]}
rowan:
  kind: lab
  name: Rowan Systems
  facts:
    - {property: listing, value: public, validFrom: 2026-01-08, asOf: 2026-06-01, sources: [alder-2026]}
    - {property: chief-executive, value: Vera Lund, asOf: 2026-06-01, sources: [alder-2026]}
`

const SOURCES: readonly MadeUpSource[] = [['alder-2026', 'primary', 'Alder', '2026-06-01']]

const { check } = helpersFor(madeUp(ENTITIES, SOURCES))

const O = 'outdated-claim'
const C = 'contradicted-claim'
const told = (texts: readonly string[]) => {
  for (const text of texts) expect(check(text), text).toEqual([])
}

describe('a worth', () => {
  test('is put on a lab that its sentence has named, or the one before', () => {
    told([
      `Alder raised money on terms that price the company at [${O}|$4 billion|].`,
      `Alder has yet to earn much, but backers have put the lab at [${O}|$4 billion|].`,
      `Alder closed a round. Investors value it at [${O}|$4 billion|].`,
      `Alder closed a round. The Beijing start-up now has a paper value of [${O}|$4 billion|].`,
      `Alder, a [${O}|$4 billion|] start-up founded by former bankers, has opened an office.`,
    ])
  })

  test('is no worth of today where it was one of then, is sought, or is right', () => {
    told([
      'Alder raised money on terms that priced the company at $4 billion.',
      'Alder is said to seek terms that price the company at $40 billion.',
      'Alder could raise money on terms that price the company at $4 billion.',
      'Alder closed a round. Investors value it at $20 billion.',
      'Alder closed a round. Backers put it simply: grow.',
      'Alder closed a round. The Beijing start-up now has a paper value of $20 billion.',
    ])
  })
})

describe('a listing', () => {
  test('is told as a step taken', () => {
    told([
      `Alder [${C}|went public|] this summer in one of the largest offerings ever.`,
      `Alder [${C}|has completed its IPO|].`,
      `Rowan Systems is still [${O}|preparing its debut|] in Hong Kong.`,
    ])
  })

  test('is none where the step is supposed, or something else is told aloud', () => {
    told([
      'When Alder went public, it had to disclose its losses.',
      'Alder went public with its worries about the bill.',
      'Alder went public last month with its objections to the terms.',
      'Alder floated the idea of a Hong Kong listing.',
      'Rowan Systems was still preparing its debut in Hong Kong last autumn.',
    ])
  })
})

describe('a head', () => {
  test('is named wherever its noun phrase stands', () => {
    told([
      `In a memo to staff, Alder’s chief, [${O}|Ada Quill|], says that research stays open.`,
      `- Alder: [${O}|Ada Quill|] (chief executive), Cy Moss (technology)`,
      'In a memo to staff, Alder’s chief, Bo Lind, says that research stays open.',
      '- Alder: Bo Lind (chief executive), Cy Moss (technology)',
    ])
  })
})

describe('a worth beside much else', () => {
  test('is the lab’s whatever else it has', () => {
    told([
      `Cy’s new company, Alder, has sixty staff, no revenue and a [${O}|$4 billion|] valuation.`,
      `Investors including Rowan Systems now value Alder at [${O}|$4 billion|].`,
      `Alder earns little, but backers including Rowan Systems have put the lab at [${O}|$4 billion|].`,
      `Alder is looking for a partner. The [${O}|$4 billion|] start-up has released one model so far.`,
      `Alder’s staff sold shares in a deal that pegs Alder at [${O}|$4 billion|].`,
      `Alder, which closed a round in the spring, is worth [${O}|$4 billion|].`,
    ])
  })

  test('is no other’s and no other amount', () => {
    told([
      'Alder has sixty staff, no revenue and a $20 billion valuation.',
      'Alder has sixty staff and a $4 billion contract with the army.',
      'Alder has sixty staff and seeks a $4 billion valuation.',
      'Alder is looking for a partner. The $4 billion deal would be its largest.',
      'Alder had sixty staff, no revenue and a $4 billion valuation.',
      'The $4 billion Alder deal fell apart.',
    ])
  })
})

describe('heads, listings and places in other words', () => {
  test('are read', () => {
    told([
      `Alder’s [${O}|Ada Quill|], the company’s CEO, says that sovereignty sells.`,
      `Alder’s [${O}|Ada Quill|], who founded it at nineteen and still runs the company, said so.`,
      `Rowan Systems is one of the [${C}|privately held|] labs of the north.`,
      `Rowan Systems [${O}|has so far stayed off public markets|].`,
      `Only one firm from outside, Alder of [${C}|Canada|], made the list.`,
    ])
  })

  test('stay silent where they are right or history', () => {
    told([
      'Alder’s Bo Lind, the company’s CEO, says that sovereignty sells.',
      'Alder’s Ada Quill, the company’s former CEO, says that sovereignty sells.',
      'Alder’s Ada Quill, who ran the company until 2025, said so.',
      'Rowan Systems was one of the privately held labs of the north.',
      'Only one firm from outside, Alder of China, made the list.',
    ])
  })
})

describe('who is quoted', () => {
  test('is the head that the words say', () => {
    told([
      `“Open weights are a public good,” says [${O}|Ada Quill, chief executive of Alder|].`,
      `Open weights matter, said [${C}|Jane Moor, chief executive of Alder|].`,
      `“If we could, we would,” says [${O}|Ada Quill, chief executive of Alder|], which sells models.`,
      `“We will not,” Alder chief executive [${O}|Ada Quill|] told reporters.`,
      `According to [${O}|Ada Quill, Alder|]’s chief executive, prices will fall.`,
      `Alder’s interim chief executive, [${O}|Ada Quill|], has promised a full review.`,
    ])
  })

  test('may be the present one, a former one, or one of that day', () => {
    told([
      '“Open weights are a public good,” says Bo Lind, chief executive of Alder.',
      '“Prices will fall,” said Ada Quill, then chief executive of Alder.',
      '“Prices will fall,” said Ada Quill, the former chief executive of Alder.',
      '“Prices will fall,” said Ada Quill, chief executive of Alder, in 2024.',
      'Critics say that Jane Moor, chief executive of Alder, should resign.',
    ])
  })
})

describe('what a deal says of a worth', () => {
  test('it says of now', () => {
    told([
      `The round gives Alder a post-money valuation of [${O}|$4 billion|].`,
      `Alder is growing. A stake implies a value for the lab of [${O}|$4 billion|].`,
      `The most expensive start-up of the north remains Alder, at [${O}|$4 billion|].`,
      `Even at [${O}|$4 billion|], Alder spends more than it can raise.`,
      `Alder’s last round, a $1 billion Series B, set its value at [${O}|$4 billion|].`,
      `Rowan Systems wants to grow. For the time being it is [${C}|privately held|].`,
    ])
  })

  test('it said of then, or says rightly', () => {
    told([
      'The round gave Alder a post-money valuation of $4 billion.',
      'The round gives Alder a post-money valuation of $20 billion.',
      'A stake sold last year implied a value for Alder of $4 billion.',
      'Alder is in talks about a deal that gives it a valuation of $40 billion.',
      'Even at $20 billion, Alder spends more than it can raise.',
    ])
  })
})

describe('what is told by the way', () => {
  test('of a listing and of a fundraising', () => {
    told([
      `Rowan Systems’ IPO, [${C}|expected in the coming months|], will test the appetite.`,
      `Rowan Systems: listing [${C}|planned for 2027|]`,
      `The start-up, Alder, was valued at [${O}|$4 billion|] in its most recent fundraising.`,
    ])
  })

  test('of then, and of what is to come', () => {
    told([
      'Rowan Systems’ IPO, expected for months, tested the appetite.',
      'Alder’s IPO, expected in the coming months, will test the appetite.',
      'The start-up, Alder, was valued at $4 billion in a fundraising last year.',
    ])
  })
})

describe('words that may go back to one of two', () => {
  test('count where what they say once held of the likelier alone', () => {
    told([
      `Alder lost a co-founder to Rowan Systems. The start-up’s valuation is [${O}|$4 billion|].`,
      `Alder lost a co-founder to Rowan Systems. The company’s chief executive, [${O}|Ada Quill|], is not worried.`,
    ])
  })

  test('tell nothing else', () => {
    told([
      'Alder lost a co-founder to Rowan Systems. The company’s chief executive, Vera Lund, is pleased.',
      'Alder lost a co-founder to Rowan Systems. The company’s chief executive, Jane Moor, is pleased.',
      'Alder lost a co-founder to Rowan Systems. The company is privately held.',
      'Alder lost a co-founder to Rowan Systems. The company’s valuation is $7 billion.',
      'Alder lost a co-founder to Rowan Systems. The company’s valuation was $4 billion.',
    ])
  })
})

describe('more words for a company spoken of', () => {
  test('are linked', () => {
    told([
      `Alder raised twice in spring. As a result the unicorn is now valued at [${O}|$4 billion|].`,
      `Alder has plans. [${O}|Ada Quill, now the firm’s chief executive|], worked for a bank.`,
      `Alder has hired bankers. Its shares already [${C}|trade on the Nasdaq|].`,
      'Alder raised twice in spring. As a result the unicorn is now valued at $20 billion.',
      'Alder has hired bankers. Its shares do not yet trade on the Nasdaq.',
    ])
  })
})

describe('worths, heads and listings in passing', () => {
  test('are read', () => {
    told([
      `With Alder trading at [${O}|$4 billion|] on secondary markets, few can afford to leave.`,
      `Alder trades in private markets at [${O}|about $4 billion|].`,
      `Alder has lost three co-founders; its [${O}|$4 billion|] valuation looks generous.`,
      `Alder, a company that [${O}|Ada Quill|] runs, has released one model.`,
      `Alder shares [${C}|can be bought on the New York Stock Exchange|].`,
      `Rowan Systems [${C}|has yet to start trading|].`,
    ])
  })

  test('stay silent where they are right or of then', () => {
    told([
      'With Alder trading at $4 billion on secondary markets in December 2025, few could afford to leave.',
      'Alder trades in private markets at about $20 billion.',
      'Alder has lost three co-founders; its $20 billion valuation looks generous.',
      'Alder, a company that Bo Lind runs, has released one model.',
      'Rowan Systems had yet to start trading.',
    ])
  })
})
