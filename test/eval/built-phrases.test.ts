import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bundledKnowledge, readHalf } from '../../scripts/eval/set.ts'
import { compilePhraseTables, createEngine, openPhrases } from '../../server/src/engine/index.ts'
import { phrasesName, phrasesOwner, readBuiltPhrases } from '../../server/src/host/built-phrases.ts'
import { sealed } from '../../server/src/host/seal.ts'

const tables = compilePhraseTables()
const knowledge = bundledKnowledge('.')
const options = { today: '2026-11-21' }
const briefs = readHalf('.', 'tuned', knowledge).map(({ text }) => text)
const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What an engine tells of the briefs, twice: at first nothing is compiled, later what came up often. */
function toldWith(file: Uint8Array | undefined): readonly string[] {
  const engine = createEngine(knowledge, openPhrases(file))
  return [...briefs, ...briefs].flatMap(text =>
    engine.analyze(text, options).judgments.map(judgment => JSON.stringify(judgment)),
  )
}

test('the same is told with the tables of the phrases and without', () => {
  const told = toldWith(tables)
  expect(told.length).toBeGreaterThan(50)
  expect(told).toEqual(toldWith(undefined))
})

test('a file of other phrases is not used', () => {
  const other = Buffer.from(tables)
  other.write('mark":12', other.indexOf(`mark":`))
  expect(toldWith(other)).toEqual(toldWith(undefined))
})

test.each([
  ['whole', sealed(tables, phrasesOwner), []],
  ['changed in the middle', sealed(tables, phrasesOwner).fill(7, 4000, 4010), [/is damaged/]],
  ['cut', sealed(tables, phrasesOwner).subarray(0, 3000), [/is damaged/]],
  ['missing', undefined, [/cannot be read/]],
] as const)('a file that is %s', (_, file, told) => {
  rmSync(join(folder, phrasesName), { force: true })
  if (file) writeFileSync(join(folder, phrasesName), file)
  const problems: string[] = []
  const read = readBuiltPhrases(folder, problem => problems.push(problem))
  expect(read?.length).toBe(told.length === 0 ? tables.length : undefined)
  expect(problems).toEqual(told.map(one => expect.stringMatching(one)))
})
