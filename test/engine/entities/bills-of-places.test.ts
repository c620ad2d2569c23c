import { describe, expect, it } from 'vitest'
import { recognize } from '../../../server/src/engine/entities/recognize.ts'
import { alias, entity, matcherFor, passage } from './support.ts'

const number = (text: string, place: string) => alias({ text, context: 'cue', cues: [place] })
const MATCHER = matcherFor([
  entity('policy', 'illinois-sb-315', ['Illinois SB 315', number('SB 315', 'Illinois')]),
  entity('policy', 'connecticut-sb-5', ['Connecticut SB 5', number('SB 5', 'Connecticut')]),
  entity('lab', 'puzzle', ['Puzzle AI', alias({ text: 'Puzzle', context: 'kin', cues: ['AI'] })]),
  entity('organization', 'wpi', [
    'Weir Policy Institute',
    alias({ text: 'WPI', context: 'kin', cues: ['Weir'] }),
  ]),
])

const named = (text: string) =>
  recognize([passage(text)], MATCHER, { anaphora: false }).flatMap(({ mentions }) =>
    mentions.map(mention => `${mention.text} → ${mention.entity}`),
  )

describe('a bill by its number, of the place that its paragraph spoke of last', () => {
  it.each([
    [
      'Illinois. The governor read it for a long time. SB 315 cleared the chamber.',
      ['SB 315 → illinois-sb-315'],
    ],
    ['Connecticut’s legislators drew the line where the old SB 5 had it.', ['SB 5 → connecticut-sb-5']],
    [
      'Illinois went first, and SB 315 is law. In Connecticut they waited long, and then, late, came SB 5.',
      ['SB 315 → illinois-sb-315', 'SB 5 → connecticut-sb-5'],
    ],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected))

  it.each([
    'The governor read it for a long time. SB 315 cleared the chamber.',
    'Illinois. In Ohio they waited for a long time. SB 315 cleared the chamber.',
    'What Illinois and Ohio did with care last year in all haste, SB 315 does.',
    'SB 315 cleared the chamber last year, and many who were there said so in Illinois.',
  ])('nothing in: %s', text => expect(named(text)).toEqual([]))
})

describe('a bill by its number, under headings', () => {
  const under = (headings: readonly string[], text: string) =>
    recognize([...headings.map(heading => passage(heading, 'heading')), passage(text)], MATCHER, {
      anaphora: false,
    }).flatMap(({ mentions }) => mentions.map(mention => `${mention.text} → ${mention.entity}`))

  it.each([
    ['The governor signed SB 315 late.', ['Illinois', 'Abroad: China'], ['SB 315 → illinois-sb-315']],
    ['Read in Springfield at night, SB 315 passed.', ['Notes'], ['SB 315 → illinois-sb-315']],
    ['The governor signed SB 315 late.', ['Illinois and Ohio'], []],
    ['The governor signed SB 315 late.', ['Illinois', 'Ohio'], []],
    ['The governor signed SB 315 late.', ['Ohio'], []],
    ['The governor signed SB 315 late.', ['Notes'], []],
    ['Georgia has long argued; its SB 315 is law.', ['Illinois'], []],
  ])('%s under %s', (text, headings, expected) => expect(under(headings, text)).toEqual(expected))
})

describe('an abbreviation that is called what it is', () => {
  it.each(['WPI, a research centre at a university, counted.', 'WPI, the think-tank, counted.'])('%s', text =>
    expect(named(text)).toEqual(['WPI → wpi']),
  )

  it.each([
    'WPI, the price index, rose.',
    'WPI, a number that the institute counts, rose.',
    'WPI, a scale, rose in the centre.',
  ])('nothing in: %s', text => expect(named(text)).toEqual([]))
})

describe('what is said of companies only', () => {
  it.each([
    'Puzzle is valued at $3 billion.',
    'Puzzle, valued at €3 billion, hires.',
    'Puzzle, which investors value at much, hires.',
    'Puzzle was headquartered in Oslo.',
  ])('%s', text => expect(named(text)).toEqual(['Puzzle → puzzle']))

  it.each([
    'Puzzle is valued by linguists.',
    'Puzzle is valued at three bits.',
    'Puzzle, which players value, is old.',
    'Puzzle is part of life.',
  ])('nothing in: %s', text => expect(named(text)).toEqual([]))
})
