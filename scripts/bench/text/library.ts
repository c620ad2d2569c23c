import { createRandom } from './random.ts'

const SUBJECTS = [
  'Compute',
  'Open weights',
  'Procurement',
  'Schools',
  'Export licences',
  'Audits',
  'Incident reports',
  'Insurance',
] as const
const NAMES = [
  'Adeyemi',
  'Bergström',
  'Castellanos',
  'Dlamini',
  'Erdoğan',
  'Fujiwara',
  'Grünwald',
  'Haddad',
] as const

/** A BibTeX library of that many entries, `source-0` and so on, the same for the same seed. */
export function library(entries: number, seed: number): string {
  const random = createRandom(seed)
  const entry = (number: number): string => {
    const year = random.integer(2012, 2026)
    const topic = random.pick(SUBJECTS)
    return [
      `@techreport{source-${number},`,
      `  author = {${random.pick(NAMES)}, ${random.pick(['Ada', 'Ben', 'Chidi', 'Dana', 'Eun'])} and ${random.pick(NAMES)}, Kim},`,
      `  title = {{${topic}} in practice: findings ${number} of the ${random.pick(['spring', 'autumn'])} survey},`,
      `  institution = {Centre for ${random.pick(SUBJECTS)}},`,
      `  year = {${year}}, month = ${random.pick(['jan', 'apr', 'jul', 'oct'])},`,
      `  url = {https://example.org/reports/${number}}`,
      '}',
    ].join('\n')
  }
  return `${Array.from({ length: entries }, (_, number) => entry(number)).join('\n\n')}\n`
}
