import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CslItem, completeAt, createEngine } from '../../../server/src/engine/index.ts'
import { facts } from '../../support/facts.ts'
import { runs } from '../../support/runs.ts'

const engine = createEngine({ ...facts, sources: [] })
const PARTS = [
  'lee',
  'Lee',
  'heron',
  'herons',
  'overheron',
  'öl',
  'ol',
  '2024',
  '24',
  '治理',
  '人工治理',
  'a',
  'b',
  'Å',
]
const words = fc.array(fc.constantFrom(...PARTS), { maxLength: 4 })
const source = fc.record({
  key: words,
  title: words,
  family: words,
  year: fc.integer({ min: 2020, max: 2026 }),
})

/** As it is searched: plain letters, without accents. */
const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

function toItem(
  { key, title, family, year }: { key: string[]; title: string[]; family: string[]; year: number },
  at: number,
): CslItem {
  return {
    id: [...key, `k${at}`].join('-'),
    type: 'book',
    title: title.join(' '),
    author: [{ family: family.join('-'), given: 'X' }],
    issued: { 'date-parts': [[year]] },
  }
}

/** How a source fits, said as plainly as can be: 0 is best. */
function fitOf(item: CslItem, typed: string): number | undefined {
  const query = folded(typed)
  const key = folded(item.id)
  if (key.startsWith(query)) return 0
  const [name] = item.author ?? []
  const year = item.issued?.['date-parts']?.[0]?.[0]
  const own =
    folded(`${item.id} X ${name?.family ?? ''} ${year} ${item.title}`).match(/[\p{L}\p{N}]+/gu) ?? []
  const fits = (query.match(/[\p{L}\p{N}]+/gu) ?? []).map(word => {
    if (own.some(one => one.startsWith(word) || (one.includes(word) && /[^ -~]/.test(word)))) return 1
    return own.some(one => one.includes(word)) ? 2 : Number.POSITIVE_INFINITY
  })
  const worst = Math.max(0, ...fits)
  if (worst < Number.POSITIVE_INFINITY) return worst
  let rest = key
  for (const letter of query) {
    if (!rest.includes(letter)) return undefined
    rest = rest.slice(rest.indexOf(letter) + letter.length)
  }
  return 3
}

test('a library is searched by key, author, year and title; the better fit comes first, then the newer', () => {
  const typed = fc.array(fc.constantFrom(...PARTS, 'e', 'er', '2', '-', '治'), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(source, { maxLength: 30 }), typed, (sources, parts) => {
      const query = parts.join('')
      fc.pre(/^[\p{L}\p{N}]/u.test(query))
      const items = sources.map(toItem)
      const bibliography = items.map(csl => ({ key: csl.id, csl, path: 'a.json' }))
      const text = `@${query}`
      const analysis = engine.analyze(text, { today: '2026-11-21', bibliography })
      const found = completeAt(analysis, engine.knowledge, text.length).items.map(({ label }) => label)
      const year = (item: CslItem): number => item.issued?.['date-parts']?.[0]?.[0] ?? 0
      const expected = items
        .flatMap(item => {
          const fit = fitOf(item, query)
          return fit === undefined ? [] : [{ item, fit }]
        })
        .sort((a, b) => a.fit - b.fit || year(b.item) - year(a.item))
      expect(found).toEqual(expected.map(({ item }) => item.id))
    }),
    runs(500),
  )
}, 60_000)

test('of a library of thousands the best come first, however many fit, and no more than a list holds', () => {
  const bibliography = Array.from({ length: 3000 }, (_, at) => {
    const csl: CslItem = {
      id: at % 2 === 0 ? `lee${at}` : `x${at}`,
      type: 'book',
      title: at % 3 === 0 ? 'Overbirds' : 'On birds',
      issued: { 'date-parts': [[2000 + (at % 25)]] },
    }
    return { key: csl.id, csl, path: 'a.json' }
  })
  const complete = (typed: string): readonly string[] => {
    const text = `@${typed}`
    const analysis = engine.analyze(text, { today: '2026-11-21', bibliography })
    return completeAt(analysis, engine.knowledge, text.length).items.map(({ label }) => label)
  }
  expect(complete('lee')).toHaveLength(100)
  expect(complete('lee').every(key => key.startsWith('lee'))).toBe(true)
  expect(complete('birds-2024')).toHaveLength(100)
  expect(
    complete('birds-2024')
      .slice(0, 80)
      .every(key => Number(key.replace(/\D/g, '')) % 3 > 0),
  ).toBe(true)
  expect(complete('lee2998')).toEqual(['lee2998'])
  expect(complete('l98-2')).toEqual([])
  expect(complete('e2998')).toEqual(['lee2998'])
})
