import { BENCHMARKS, CHINESE, type MadeModel, MODELS, madeUpNames, PLACES, POLICIES } from './names.ts'
import type { Random } from './random.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** How many of the made-up names briefs use; a knowledge base of any size has them. */
const MADE_UP_IN_BRIEFS = 60

/** What a brief is made of: names, figures, dates, citations, footnotes. */
export interface Writer extends Random {
  /** A model's name; every fifth is one that only large knowledge bases have. */
  model(): string
  made(): MadeModel
  lab(): string
  policy(): string
  benchmark(): string
  place(): string
  chinese(): string
  /** `14 June 2026` or `June 14, 2026`. */
  day(): string
  month(): string
  percent(): string
  money(): string
  tokens(): string
  citation(): string
  link(): string
  /** A footnote's mark; its definition is due where the section ends. */
  footnote(): string
  /** The footnotes that are due, which then are no longer. */
  dueFootnotes(): readonly string[]
}

/** A writer over random numbers; citation keys are those of a library of `entries` (`source-17`). */
export function createWriter(random: Random, entries = 400): Writer {
  const { pick, integer, chance } = random
  const notes: { last: number; due: string[] } = { last: 0, due: [] }
  const month = (): string => `${pick(MONTHS)} ${integer(2024, 2026)}`
  return {
    ...random,
    model: () => (chance(0.8) ? pick(MODELS).name : madeUpNames(integer(0, MADE_UP_IN_BRIEFS))[0]),
    made: () => pick(MODELS),
    lab: () => pick(MODELS).lab,
    policy: () => pick(POLICIES),
    benchmark: () => pick(BENCHMARKS),
    place: () => pick(PLACES),
    chinese: () => pick(CHINESE),
    day: () => {
      const [day, named, year] = [integer(1, 28), pick(MONTHS), integer(2024, 2026)]
      return chance(0.5) ? `${day} ${named} ${year}` : `${named} ${day}, ${year}`
    },
    month,
    percent: () => `${integer(1, 96)}${chance(0.4) ? `.${integer(1, 9)}` : ''}%`,
    money: () => `$${integer(2, 800)} ${pick(['million', 'billion'])}`,
    tokens: () => pick(['128K', '200,000', '256K', '1M', '32,768']),
    citation: () => `[@source-${integer(0, entries - 1)}${chance(0.2) ? `, p. ${integer(2, 80)}` : ''}]`,
    link: () =>
      `[${pick(['this note', 'the model card', 'the published text', 'an earlier count'])}](https://example.org/${pick(['a', 'b', 'c'])}/${integer(100, 9999)})`,
    footnote: () => {
      notes.last++
      notes.due.push(`n${notes.last}`)
      return `[^n${notes.last}]`
    },
    dueFootnotes: () => notes.due.splice(0),
  }
}
