import { describe, expect, test } from 'vitest'
import { helpersFor } from '../support/brief.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const { check } = helpersFor(claimsKnowledge())
const dated = (brief: string, status: string) => `---\ndate: 2026-01-10\nstatus: ${status}\n---\n\n${brief}`

describe('a day told as still to come that is past is told', () => {
  test.each([
    ['with “will”', 'The regulator [elapsed-date|will publish its guidance in February 2026|].'],
    ['by a year', 'Every ministry [elapsed-date|will appoint an officer by 2025|].'],
    ['behind the verb', 'The duty [elapsed-date|will apply from 1 March 2026|], and fines follow.'],
    ['as it is written in America', 'The rule [elapsed-date|will take effect June 1, 2026|].'],
    [
      'after what was',
      'The bill was signed in May 2025 and [elapsed-date|will take effect on 1 January 2026|].',
    ],
    ['as to be held', 'The next meeting [elapsed-date|will be held in New Delhi in February 2026|].'],
    ['at a part of the month', 'The board [elapsed-date|will meet in early March 2026|].'],
    ['in the passive', 'The code [elapsed-date|will be revised and published by the end of May 2026|].'],
    ['with the date first', '[elapsed-date|On 2 March 2026, providers will|] have to register.'],
    ['as due', 'A decision [elapsed-date|is due by 31 March 2026|].'],
    ['as expected', 'The ministry [elapsed-date|is expected to answer in the spring of 2026|].'],
    ['as planned', 'A first audit [elapsed-date|is planned for April 2026|].'],
    ['as intended', 'The office [elapsed-date|plans to open a branch in June 2026|].'],
    ['as a term', 'Firms [elapsed-date|have until 2 May 2026|] to comply.'],
    ['as not allowed yet', 'The office [elapsed-date|cannot fine anyone until 2 May 2026|].'],
    ['as asked of nobody yet', '[elapsed-date|Nobody needs a licence until May 2026|].'],
    ['as not so before', 'The duties [elapsed-date|do not apply before 1 June 2026|].'],
    ['as lasting', 'The pause [elapsed-date|runs until 30 June 2026|].'],
    ['as suspended', 'The order [elapsed-date|is suspended until 30 June 2026|].'],
    ['as no duty yet', 'Firms [elapsed-date|have no duties under the rules until May 2026|].'],
    ['as nothing before', '[elapsed-date|None of its provisions bite before May 2026|].'],
    ['as lasting, with “will”', 'The fund [elapsed-date|will run until December 2025|].'],
    ['in a list', '- The agency [elapsed-date|will hire forty people by June 2026|].'],
    ['in Chinese', '该条例[elapsed-date|将于2026年3月1日|]施行。'],
    ['in a draft', dated('The rule [elapsed-date|will take effect on 1 June 2026|].', 'draft')],
  ])('%s', (_, brief) => {
    expect(check(brief)).toEqual([])
  })
})

describe('nothing is said of', () => {
  test.each([
    ['a day to come', 'The rule will take effect on 1 June 2027, and is due by the end of 2026.'],
    ['what was', 'The rule took effect on 1 June 2026 and was due to apply in May 2026.'],
    ['what was told of it then', 'The minister said that the rule will take effect on 1 June 2026.'],
    ['what others tell', 'According to the plan, the rule will take effect on 1 June 2026.'],
    ['what would be', 'The rule would take effect on 1 June 2026 if the court will hear it by May 2026.'],
    ['another clause', 'The board will study the law that passed in June 2026.'],
    ['what is told of', 'The office will apply the rules adopted in June 2026.'],
    ['an event', 'Ministers will discuss the summit in February 2026.'],
    [
      'what belongs to a noun',
      'The rules will not apply to products placed on the market before 1 June 2026. The firm is expected to appeal the ruling handed down in June 2026. It is likely to miss the deadline set in June 2026.',
    ],
    [
      'a comparison',
      'Results are expected to improve on those in June 2026. Firms will pay fines for breaches in June 2026.',
    ],
    ['what was in force then', 'The exemption will cover contracts in force on 1 June 2026.'],
    ['a date that names something', 'Members will vote on the June 2026 draft by the end of next year.'],
    ['the day of a text', 'The office will use figures from May 2026 and the list of 3 June 2026.'],
    ['a noun', 'The political will to act in June 2026 faded; its will in May 2026 was read.'],
    ['a quotation', 'The plan reads: “The office will publish its guidance in February 2026.”'],
    ['a block quotation', '> The office will publish its guidance in February 2026.'],
    ['a question', 'Will the office publish its guidance in February 2026?'],
    ['a table', '| Rule | What |\n|---|---|\n| One | will take effect on 1 June 2026 |'],
    ['a heading', '## The rule will take effect on 1 June 2026'],
    ['what stands below a date', '## March 2026\n\nThe rule will take effect on 1 June 2026.'],
    ['a dated entry', '**3 March 2026.** The rule will take effect on 1 June 2026.'],
    ['an entry of a dated list', 'As it stood in March 2026:\n\n- The rule will take effect on 1 June 2026.'],
    ['a dated sentence', 'In March 2026, the rule is expected to take effect in June 2026.'],
    ['a statement as of a day', 'As of March 2026, the rule is due in June 2026.'],
    [
      'what a marked part says',
      '<!-- dateline-as-of 2026-03-01 -->\n\nThe rule will take effect on 1 June 2026.',
    ],
    ['a published brief', dated('The rule will take effect on 1 June 2026.', 'published')],
    ['a note', 'It is late.[^1]\n\n[^1]: The rule will take effect on 1 June 2026.'],
    ['what was planned in Chinese', '该条例原定将于2026年3月1日施行。'],
    ['what is so since', 'It will have run since June 2026, and does not matter before long.'],
  ])('%s', (_, brief) => {
    expect(check(brief)).toEqual([])
  })
})

test('what a published brief told as over when it came out is told', () => {
  const brief = dated('The rule [elapsed-date|will take effect on 1 December 2025|].', 'published')
  expect(check(brief)).toEqual([])
})
