import { expect, test } from 'vitest'
import {
  type BibliographyFormat,
  parseBibliography,
  parseBibliographySteps,
} from '../../../server/src/engine/bibliography/parse-bibliography.ts'

const count = 3000
const each = (write: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => write(at)).join('')
const libraries: readonly (readonly [BibliographyFormat, string])[] = [
  ['bibtex', each(at => `@online{k${at}, title={The {AI} Act ${at}}, date={2026-06-01}}\n`)],
  [
    'csl-json',
    JSON.stringify(
      Array.from({ length: count }, (_, at) => ({
        id: `k${at}`,
        title: `[${at}] "Act"`,
        abstract: '{'.repeat(80),
      })),
      undefined,
      1,
    ),
  ],
  [
    'csl-yaml',
    `---\nreferences:\n${each(at => `  - id: k${at}\n    title: >\n      - ${at} Act\n    note: ${'x'.repeat(30)}\n`)}nocite: '@*'\n---\n`,
  ],
]

test.each(libraries)('a long %s library is read in many steps, all of it', (format, text) => {
  const steps = parseBibliographySteps(text, format)
  const taken = { steps: 0 }
  for (let step = steps.next(); ; step = steps.next()) {
    if (!step.done) {
      taken.steps++
      continue
    }
    const { entries, problems } = step.value
    expect(problems).toEqual([])
    expect(entries.map(({ key }) => key)).toEqual(Array.from({ length: count }, (_, at) => `k${at}`))
    expect(entries.every(({ key, span }) => text.slice(span.start, span.end) === key)).toBe(true)
    expect(entries[7]?.csl.title).toContain('7')
    break
  }
  expect(taken.steps).toBeGreaterThanOrEqual(count / 100)
})

test.each(libraries)('a broken entry in a long %s library costs no other', (format, text) => {
  const broken = text.replace(
    /k1500\b/,
    format === 'bibtex' ? 'k1500 title' : format === 'csl-json' ? 'k1500" x "' : '[k1500',
  )
  const { entries, problems } = parseBibliography(broken, format)
  expect(problems.length).toBeGreaterThan(0)
  expect(entries.length).toBeGreaterThan(count - 30)
  expect(entries.at(-1)?.key).toBe(`k${count - 1}`)
})
