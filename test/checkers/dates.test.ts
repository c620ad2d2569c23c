import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const { check, fix, report } = helpersFor(claimsKnowledge())
const dated = (brief: string) => `---\ndate: 2026-06-27\n---\n\n${brief}`

describe('a date that no calendar has is told', () => {
  test.each([
    ['day before month', 'It ends on [impossible-date|31 November 2026|].'],
    ['month before day', 'It ends on [impossible-date|February 30, 2026|].'],
    ['by number', 'Updated [impossible-date|2026-02-30|].'],
    ['with slashes', 'Updated [impossible-date|2026/11/31|].'],
    ['no leap year', 'It was signed on [impossible-date|29 February 2025|].'],
    ['without a year', 'It was signed on [impossible-date|June 31|].'],
    ['in Chinese', '该法案于[impossible-date|2026年2月30日|]生效。'],
    ['a month too many', 'Updated [impossible-date|2026-13-01|] and [impossible-date|2026-31-12|].'],
    ['in a table', '| Law | Signed |\n|---|---|\n| One | [impossible-date|31 June 2026|] |'],
    ['with an ordinal', 'It ends on the [impossible-date|31st of September 2026|].'],
  ])('%s', (_, brief) => {
    expect(check(brief)).toEqual([])
  })
})

describe('nothing is said of', () => {
  test.each([
    ['the last days of months', 'On 30 November 2026, 31 December 2026, 28 February 2025 and 2026-01-31.'],
    ['a leap day', 'It was signed on 29 February 2024 and on 29 February.'],
    ['an unknown day', 'Updated 2026-06-00.'],
    ['version numbers', 'We run release 2026.13.1 and 2026.2.30.'],
    ['code and addresses', 'See `2026-02-30` and https://example.org/2026-02-30/index.html.'],
    ['a quoted date', 'There is no such day as “31 November”.'],
    ['a block quotation', '> It ends on 31 November 2026.'],
    ['a verb', 'We may 32 times fail. Chapters 30–35 follow, in March 45 people came.'],
    ['a range that runs to the end of a month', 'On 28–30 June 2026 and June 28–30, 2026.'],
    ['telephone numbers and ids', 'Call 555-2026-02-30 or see arXiv:2602.30123.'],
    ['days that many months have', 'From 1 May to 31 July 2026 and from 30 April to 31 May.'],
  ])('%s', (_, brief) => {
    expect(check(brief)).toEqual([])
  })
})

describe('a weekday that does not fit is told', () => {
  test.each([
    ['before the date', 'On [wrong-weekday|Tuesday|], 1 July 2026, access returned.'],
    ['before a month', 'On [wrong-weekday|Monday|], July 1, 2026, access returned.'],
    ['without a comma', 'Access returned on [wrong-weekday|Thursday|] 1 July 2026.'],
    ['in short', 'Access returned [wrong-weekday|Tue.|] 1 July 2026.'],
    ['behind the date', 'Access returned on 1 July 2026 ([wrong-weekday|Tuesday|]).'],
    ['with its article', 'Access returned on 1 July 2026, a [wrong-weekday|Friday|].'],
    ['by number', 'Access returned 2026-07-01 ([wrong-weekday|Tue|]).'],
    ['in Chinese', '访问于2026年7月1日（[wrong-weekday|星期二|]）恢复。'],
    ['in short Chinese', '访问于2026年7月1日[wrong-weekday|周四|]恢复。'],
    ['the date in brackets', 'Access returned on [wrong-weekday|Sunday|] (1 July 2026).'],
  ])('%s', (_, brief) => {
    expect(check(brief)).toEqual([])
  })
})

describe('nothing is said of a weekday', () => {
  test.each([
    ['that fits', 'On Wednesday, 1 July 2026, and on Wed 1 July 2026 (Wednesday).'],
    ['that fits in Chinese', '访问于2026年7月1日（星期三）恢复，2026年7月5日周日，2026年7月5日（星期天）。'],
    ['beside a date without a year', 'On Tuesday, 1 July, access returned.'],
    ['beside a month', 'On a Tuesday in July 2026 access returned.'],
    ['of another clause', 'It came back on 1 July 2026. Tuesday it broke again.'],
    ['that begins another clause', 'After 1 July 2026, Monday meetings end.'],
    ['among several', 'On Tuesday and Thursday, 2 July 2026, and from Monday to Friday, 3 July 2026.'],
    ['that is a newspaper', 'The Sun, 1 July 2026, reported it.'],
    ['in a block quotation', '> On Tuesday, 1 July 2026, access returned.'],
    ['in code', '`Tuesday, 1 July 2026`'],
    ['beside a range', 'On Tuesday, 1–3 July 2026.'],
  ])('%s', (_, brief) => {
    expect(check(brief)).toEqual([])
  })
})

test.each([
  ['On Tuesday, 1 July 2026, it ended.', 'On Wednesday, 1 July 2026, it ended.'],
  ['TUESDAY, 1 JULY 2026', 'WEDNESDAY, 1 JULY 2026'],
  ['It ended Tues. 1 July 2026.', 'It ended Wed. 1 July 2026.'],
  ['2026年7月1日（周二）', '2026年7月1日（周三）'],
])('the right weekday in the style of the wrong one: %s', (before, after) => {
  expect(fix(before)).toBe(after)
})

describe('words that count from the day of writing are told in a dated brief', () => {
  test.each([
    ['a month', 'Wren raised money [vague-date|last month|].'],
    ['a year', 'Rules change [vague-date|next year|], and did [vague-date|two years ago|].'],
    ['a week', '[vague-date|Last week|] Wren raised money.'],
    ['a day', 'Wren raised money [vague-date|yesterday|].'],
    ['no certain time', 'Wren [vague-date|recently|] raised money.'],
    ['in Chinese', '芬威克[vague-date|上个月|]融资，[vague-date|最近|]又扩招。'],
    ['in a list', '- Wren raised money [vague-date|earlier this year|].'],
  ])('%s', (_, brief) => {
    expect(check(dated(brief))).toEqual([])
  })
})

describe('nothing is said of words', () => {
  test.each([
    ['in a brief without a date', 'Wren raised money last month and recently hired.'],
    ['in a block quotation', dated('> Wren raised money last month.')],
    ['in a quotation', dated('She said “we raised all of our money last month” to the press.')],
    ['that a date explains', dated('Last month, in May 2026, Wren raised money.')],
    ['of a stretch', dated('Over the last year and the next month, prices fell.')],
    ['of another', dated('The plan’s last year is costly, and so is the last month of the year.')],
    ['that compare', dated('More recently and most recently, prices fell.')],
    ['in code', dated('`last month`')],
    ['in a heading', dated('## What happened last month')],
    ['in a compound', dated('Last-month figures and a year-ago price.')],
    ['that stress the present', dated('Wren is currently small, now and today.')],
    ['of adjectives', dated('Recent models are large; the latest ones too.')],
    ['in a list of works', dated('Doe, A. (2026). What changed last month. The Ledger.')],
    ['that are no news', dated('That is yesterday’s news.')],
  ])('%s', (_, brief) => {
    expect(check(brief)).toEqual([])
  })
})

test.each([
  ['Wren raised money last month.', 'Wren raised money in May 2026.'],
  ['Last month Wren raised money.', 'In May 2026 Wren raised money.'],
  ['Wren has had money since last year.', 'Wren has had money since 2025.'],
  ['This year’s rules are new.', '2026’s rules are new.'],
  ['Wren raised money three months ago.', 'Wren raised money in March 2026.'],
  ['Wren raised money yesterday.', 'Wren raised money on 26 June 2026.'],
  ['Wren raised money last quarter.', 'Wren raised money in Q1 2026.'],
  ['Wren raised money last week.', 'Wren raised money in the week of 15 June 2026.'],
  ['Wren raised money earlier this year.', 'Wren raised money earlier in 2026.'],
  ['芬威克上个月融资。', '芬威克2026年5月融资。'],
  ['芬威克去年融资。', '芬威克2025年融资。'],
])('the dated wording: %s', (before, after) => {
  expect(fix(dated(before))).toBe(dated(after))
})

test('the dated wording has the form of the brief’s own dates', () => {
  const brief = dated('On June 12, 2026, it began.\n\nWren raised money yesterday.')
  expect(fix(brief)).toBe(dated('On June 12, 2026, it began.\n\nWren raised money on June 26, 2026.'))
})

test('a brief that gives only its month dates what counts by months', () => {
  const brief = (text: string) => `---\ndate: 2026-06\n---\n\n${text}`
  expect(fix(brief('Wren grew last month.'))).toBe(brief('Wren grew in May 2026.'))
  expect(report(brief('Wren grew [vague-date|last week|].'))).toContain('Say when, or as of when.')
})

test('the messages say what the calendar says', () => {
  const brief = dated('On Tuesday, 1 July 2026, until 31 November 2026. Wren grew last month and recently.')
  expect(withoutFixes(report(brief))).toMatchInlineSnapshot(`
    "5:4-5:11 warning wrong-weekday — 1 July 2026 is a Wednesday. Correct the weekday or the date.
    5:32-5:48 warning impossible-date — “31 November 2026” does not exist: November has 30 days. Correct the date.
    5:60-5:70 hint vague-date — “last month” will mean another time to a later reader. Counted from the brief’s date, 27 June 2026, it is May 2026.
    5:75-5:83 hint vague-date — “recently” will mean another time to a later reader. Say when, or as of when."
  `)
})

/** A report without the number of fixes, which the other tests say. */
function withoutFixes(report: string): string {
  return report.replaceAll(/ \(\d+ fixes\)/g, '')
}
