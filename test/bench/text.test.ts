import { expect, test } from 'vitest'
import { typing, typingPlaces } from '../../scripts/bench/lsp/typing.ts'
import { brief } from '../../scripts/bench/text/brief.ts'
import { enlarge } from '../../scripts/bench/text/knowledge.ts'
import { library } from '../../scripts/bench/text/library.ts'
import { madeUpNames } from '../../scripts/bench/text/names.ts'
import { createRandom } from '../../scripts/bench/text/random.ts'
import { madeUp } from '../support/made-up.ts'

test('the same seed makes the same brief, another seed another', () => {
  expect(brief(20_000, 7)).toBe(brief(20_000, 7))
  expect(brief(20_000, 7)).not.toBe(brief(20_000, 8))
})

test('a brief has the size asked for, within a block', () => {
  for (const bytes of [4000, 50_000]) {
    const size = Buffer.byteLength(brief(bytes, 1))
    expect(size).toBeGreaterThanOrEqual(bytes)
    expect(size).toBeLessThan(bytes + 3000)
  }
})

test('a brief has whatever real ones have', () => {
  const text = brief(50_000, 1, { bibliography: 'library.bib' })
  const features = {
    'front matter': /^---\ntitle: .+\n[\s\S]*?bibliography: library\.bib\n---\n/,
    heading: /^### /m,
    'nested list': /^ {2,3}- /m,
    'numbered list': /^2\. /m,
    table: /^\| :--/m,
    fence: /^```python\n[\s\S]*?\n```$/m,
    quotation: /^> /m,
    footnote: /^\[\^n\d+\]: /m,
    citation: /\[@source-\d+/,
    link: /\]\(https:\/\/example\.org\//,
    emoji: /🙂/u,
    Chinese: /\p{Script=Han}/u,
  }
  expect(Object.entries(features).filter(([, pattern]) => !pattern.test(text))).toEqual([])
})

test('every footnote has one definition', () => {
  const text = brief(50_000, 3)
  const marks = [...text.matchAll(/\[\^(n\d+)\](?!:)/g)].map(match => match[1])
  const definitions = [...text.matchAll(/^\[\^(n\d+)\]:/gm)].map(match => match[1])
  expect(marks.toSorted()).toEqual(definitions.toSorted())
})

test('a library has the entries asked for, and a brief cites no other', () => {
  const keys = [...library(40, 1).matchAll(/^@techreport\{(source-\d+),$/gm)].map(match => match[1])
  expect(keys).toHaveLength(40)
  const cited = [...brief(50_000, 5, { entries: 40 }).matchAll(/@(source-\d+)/g)].map(match => match[1])
  expect(cited.filter(key => !keys.includes(key))).toEqual([])
})

test('made-up names are all different', () => {
  const names = Array.from({ length: 30_000 }, (_, entity) => madeUpNames(entity)).flat()
  expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length)
})

test('a knowledge base grows to the aliases asked for, and a larger one has the names of a smaller', () => {
  const base = madeUp('osprey: {kind: model, name: Osprey, aliases: [Osprey One]}', [
    ['a-2026', 'primary', 'A', '2026-01-01'],
  ])
  const namesOf = (count: number) =>
    enlarge(base, count).entities.flatMap(({ aliases }) => aliases.map(({ text }) => text))
  expect(namesOf(503)).toHaveLength(503)
  expect(namesOf(2000).slice(0, 500)).toEqual(namesOf(503).slice(0, 500))
  expect(enlarge(base, 1)).toEqual(base)
})

test('random integers reach both ends and no further', () => {
  const random = createRandom(1)
  const drawn = new Set(Array.from({ length: 500 }, () => random.integer(3, 6)))
  expect([...drawn].toSorted()).toEqual([3, 4, 5, 6])
})

test('an author types runs of twelve characters behind first sentences, each where the last one ended', () => {
  const long = 'word '.repeat(30)
  const text = `# Title\n\nFirst sentence. ${long}\n\n- item\n\nAnother one. ${long}\n`
  const places = typingPlaces(text)
  expect(places.map(place => text.slice(place - 2, place))).toEqual(['. ', '. '])
  const keys = typing(text)
  let typed = text
  for (let count = 0; count < 120; count++) {
    const { offset, character } = keys.next().value
    typed = typed.slice(0, offset) + character + typed.slice(offset)
  }
  // Taken out again, what was typed leaves the text as it was, and in each place it stands in one piece.
  const inserted = [...typed.matchAll(/(First sentence\. |Another one\. )(.*?)word /g)].map(
    match => match[2] ?? '',
  )
  expect(inserted.join('')).toHaveLength(120)
  expect(inserted.every(piece => piece.length % 12 === 0)).toBe(true)
})

test('where there is no prose, the author types at the end', () => {
  expect(typingPlaces('# Title\n')).toEqual([8])
})
