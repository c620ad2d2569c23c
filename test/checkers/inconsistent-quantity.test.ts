import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const { check, report } = helpersFor(claimsKnowledge())

describe('two values for one quantity in a brief are told, at the second', () => {
  test.each([
    [
      'of a thing in the knowledge',
      'Heron 3 has 200 billion parameters.\n\nWith [inconsistent-quantity|300 billion|] parameters, Heron 3 is large.',
    ],
    [
      'in prose and table',
      'Heron 3 has a context window of 128K tokens.\n\n| Model | Context window |\n|---|---|\n| Heron 3 | [inconsistent-quantity|200K|] |',
    ],
    [
      'that moves, for one date',
      'As of 1 June 2026, Borealis is valued at $3 billion.\n\nAs of 1 June 2026, Borealis is valued at [inconsistent-quantity|$5 billion|].',
    ],
    [
      'that moves, both undated',
      'Borealis is valued at $3 billion. It is large.\n\nBorealis is valued at [inconsistent-quantity|$5 billion|].',
    ],
    [
      'of a thing that the knowledge does not know',
      'The Aurora Fund has 40 members. It is old.\n\nAurora Fund has [inconsistent-quantity|45|] members.',
    ],
    [
      'in other words of possession',
      'The Tidal Act contains 31 sections.\n\nThe Tidal Act has [inconsistent-quantity|33|] sections and two annexes.',
    ],
    [
      'by a noun',
      'Aurora Fund’s annual budget is $4 million.\n\nAurora Fund’s annual budget is [inconsistent-quantity|$5 million|].',
    ],
    [
      'of a name that ends in small letters',
      'The Osier data centre draws 1.2 gigawatts. It is new.\n\nThe Osier data centre draws [inconsistent-quantity|1.4|] gigawatts.',
    ],
    [
      'in a relative clause, of money',
      'Brightwater Health has raised $80 million.\n\nBrightwater Health, which has raised [inconsistent-quantity|$90 million|], sells scanners.',
    ],
    [
      'of a stock',
      'Aldgate Institute has a staff of 150.\n\nAldgate Institute, with a staff of [inconsistent-quantity|120|], is small.',
    ],
    [
      'of the one survey, in other words',
      'The survey covered 1,240 firms in 14 countries.\n\nThe survey of [inconsistent-quantity|1,420|] firms found little.',
    ],
    [
      'of what the authors did',
      'We interviewed 45 officials for this report.\n\nFor this report we interviewed [inconsistent-quantity|54|] officials.',
    ],
    [
      'of a sample',
      'Our sample consists of 312 incidents.\n\nThe [inconsistent-quantity|321|] incidents in our sample are spread unevenly.',
    ],
    [
      'before its noun',
      'The pilot ran for 18 months.\n\nThe [inconsistent-quantity|16|]-month pilot ended in March.',
    ],
    [
      'of a programme’s money',
      'The Corvid programme costs $300 million a year.\n\nThe [inconsistent-quantity|$350 million|]-a-year Corvid programme is up for renewal.',
    ],
    [
      'with what it is',
      'The Tallow cluster has 16,000 GPUs.\n\nTallow, a cluster of [inconsistent-quantity|18,000|] GPUs, is leased until 2029.',
    ],
    [
      'of the one thing of its kind that has a name',
      'The Tallow cluster holds 16,000 GPUs.\n\nThe cluster’s [inconsistent-quantity|18,000|] GPUs are leased.',
    ],
    [
      'in passing, whatever else the sentence says',
      'The Horizon Compute Fund has a budget of €4.2 billion.\n\nWith its budget of [inconsistent-quantity|€4.5 billion|], the Horizon Compute Fund could buy chips.',
    ],
    [
      'at the head of a sentence',
      'The bill has 113 articles.\n\nAt [inconsistent-quantity|98|] articles, the bill is long.',
    ],
    [
      'of members',
      'The Nordic AI Council has 12 members.\n\nThe Nordic AI Council’s [inconsistent-quantity|14|] members meet twice.',
    ],
    [
      'of a threshold',
      'The threshold in the Fenwick Bill is 10^25 FLOP.\n\nThe Fenwick Bill sets a threshold of [inconsistent-quantity|10^26|] FLOP.',
    ],
    [
      'of one year',
      'In 2025 the agency received 4,100 complaints.\n\nThe agency received [inconsistent-quantity|4,700|] complaints in 2025.',
    ],
    [
      'of a share in the same words',
      'Some 38 percent of the firms surveyed have an AI policy.\n\nOnly [inconsistent-quantity|34|] percent of the firms surveyed have an AI policy.',
    ],
    [
      'against a bound',
      'The Aurora Fund has more than 40 members.\n\nThe Aurora Fund has [inconsistent-quantity|30|] members.',
    ],
  ])('%s', (_, brief) => {
    expect(check(brief)).toEqual([])
  })
})

describe('nothing is said of', () => {
  test.each([
    [
      'values that agree as precisely as they are written',
      'Heron 3 has a context window of 128K tokens.\n\nHeron 3 has a context window of 131,072 tokens.',
    ],
    ['rounded values', 'Heron 3 has 1T parameters.\n\nHeron 3 has 1.04 trillion parameters.'],
    [
      'total and active parameters',
      'Heron 3 has 200 billion parameters.\n\nHeron 3 has 20 billion active parameters.',
    ],
    ['two models', 'Heron 3 has 200 billion parameters.\n\nHeron 3 Mini has 20 billion parameters.'],
    [
      'two dates',
      'As of 1 June 2026, Borealis is valued at $3 billion.\n\nAs of 1 July 2026, Borealis is valued at $5 billion.',
    ],
    [
      'a dated and an undated value that moves',
      'As of 1 June 2026, Borealis is valued at $3 billion.\n\nBorealis is valued at $5 billion.',
    ],
    [
      'history and the present',
      'In 2024 Borealis was valued at $3 billion.\n\nBorealis is valued at $5 billion.',
    ],
    ['one sentence', 'Heron 3 has 200 billion parameters, and Heron 3 has 300 billion parameters in all.'],
    ['a hypothesis', 'Heron 3 has 200 billion parameters.\n\nSuppose Heron 3 has 300 billion parameters.'],
    ['a question', 'Heron 3 has 200 billion parameters.\n\nHas Heron 3 300 billion parameters?'],
    ['a denial', 'Heron 3 has 200 billion parameters.\n\nHeron 3 does not have 300 billion parameters.'],
    ['a block quotation', 'Heron 3 has 200 billion parameters.\n\n> Heron 3 has 300 billion parameters.'],
    [
      'what others report',
      'Heron 3 has 200 billion parameters.\n\nAccording to The Ledger, Heron 3 has 300 billion parameters.',
    ],
    [
      'a figure that its words narrow',
      'Heron 3 has a context window of 128K tokens.\n\nThe preview of Heron 3 has a context window of 200K tokens.',
    ],
    ['two boards', 'Kite 5 scores 51 on the Beacon Index.\n\nKite 5 scores 74 on the Plumb Test.'],
    [
      'another of its kind',
      'The Osier data centre draws 1.2 gigawatts.\n\nThe Lark data centre draws 1.4 gigawatts. The data centre draws 2 gigawatts.',
    ],
    ['another stock', 'Aldgate Institute has a staff of 150.\n\nAldgate Institute has a team of 12.'],
    [
      'money raised by another day',
      'Brightwater Health has raised $80 million.\n\nBrightwater Health had raised $60 million by spring.',
    ],
    ['other things', 'The Aurora Fund has 40 members.\n\nThe Boreal Fund has 45 members.'],
    ['other quantities', 'The Aurora Fund has 40 members.\n\nThe Aurora Fund has 45 partner states.'],
    ['other currencies', 'Aurora Fund’s budget is $4 million.\n\nAurora Fund’s budget is €5 million.'],
    [
      'a dated figure of an unknown thing',
      'The Aurora Fund has 40 members.\n\nIn May 2026 the Aurora Fund has 45 members.',
    ],
    ['the past of an unknown thing', 'The Aurora Fund has 40 members.\n\nThe Aurora Fund had 45 members.'],
    ['a plan', 'The Aurora Fund has 40 members.\n\nBy 2027 the Aurora Fund has 45 members.'],
    [
      'bounds that leave room',
      'The Aurora Fund has more than 40 members.\n\nThe Aurora Fund has 45 members.',
    ],
    ['about the same', 'The Aurora Fund has about 40 members.\n\nThe Aurora Fund has 41 members.'],
    ['numbered tables', 'Table 3 has 12 rows.\n\nTable 3 has 14 rows.'],
    [
      'another survey',
      'The survey covered 1,240 firms.\n\nAn earlier survey of 1,420 firms found little. The survey of 1,420 firms was small.',
    ],
    [
      'surveys of two places',
      'The survey covered 1,240 firms in Germany.\n\nThe survey covered 900 firms in France.',
    ],
    [
      'a survey in two years',
      'In 2024 the survey covered 1,240 firms.\n\nIn 2025 the survey covered 1,420 firms.',
    ],
    [
      'a thing without a name under headings that name something',
      '## Norway\n\nThe fund has a budget of €4 billion.\n\n## Chile\n\nThe fund has a budget of €5 billion.',
    ],
    [
      'bills of two names',
      'The Fenwick Bill is old. The bill has 113 articles.\n\nThe Harbour Bill is new. The bill has 98 articles.',
    ],
    [
      'interviews for another report',
      'We interviewed 45 officials for this report.\n\nFor last year’s report we interviewed 54 officials.',
    ],
    [
      'some of a sample',
      'Our sample consists of 312 incidents.\n\nThe 21 incidents in our sample that involved children stand out.',
    ],
    ['spare parts', 'The Tallow cluster holds 16,000 GPUs.\n\nThe cluster’s 2,000 spare GPUs are leased.'],
    [
      'some members',
      'The Nordic AI Council has 12 members.\n\nThe Nordic AI Council’s 4 members from Iceland abstained.',
    ],
    [
      'two years',
      'In 2025 the agency received 4,100 complaints.\n\nThe agency received 4,700 complaints in 2024.',
    ],
    [
      'shares of other firms',
      'Some 38 percent of the firms surveyed have an AI policy.\n\nOnly 34 percent of the small firms surveyed have an AI policy.',
    ],
    [
      'shares of other days',
      'In 2024 some 38 percent of the firms surveyed have an AI policy.\n\nIn 2025 some 44 percent of the firms surveyed have an AI policy.',
    ],
    [
      'a threshold of then',
      'The threshold in the Fenwick Bill is 10^25 FLOP.\n\nThe Fenwick Bill once set a threshold of 10^26 FLOP.',
    ],
    ['pronouns', 'Each has 12 rows. It has 3 doors.\n\nEach has 14 rows. It has 4 doors.'],
    ['code', 'The Aurora Fund has 40 members.\n\n`The Aurora Fund has 45 members.`'],
  ])('%s', (_, brief) => {
    expect(check(brief)).toEqual([])
  })
})

test('one value that another finding corrects is told by that finding alone', () => {
  expect(
    check('Heron 2 has 1 trillion parameters.\n\nHeron 2 has [contradicted-claim|800 billion|] parameters.'),
  ).toEqual([])
})

test('the message gives both values', () => {
  expect(
    withoutFixes(report('The Aurora Fund has 40 members.\n\nThe Aurora Fund has 45 members.')),
  ).toMatchInlineSnapshot(
    `"3:21-3:23 warning inconsistent-quantity — “45” here and “40” on line 1 (Aurora Fund: members). Give one value, or say what tells them apart."`,
  )
})

/** A report without the number of fixes, which the other tests say. */
function withoutFixes(report: string): string {
  return report.replaceAll(/ \(\d+ fixes\)/g, '')
}
