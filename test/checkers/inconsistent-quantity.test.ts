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
