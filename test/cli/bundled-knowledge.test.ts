import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compileKnowledge } from '../../server/src/engine/index.ts'
import { compiledName, plainName, readBundledKnowledge } from '../../server/src/host/bundled-knowledge.ts'
import { sealed } from '../../server/src/host/seal.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

const knowledge = claimsKnowledge()
const plain = Buffer.from(JSON.stringify(knowledge))
const compiled = sealed(compileKnowledge(knowledge), String(plain.length))

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** What is read of two files, either of which may be missing, and what is told of it. */
async function read(
  plainFile: Uint8Array | undefined,
  compiledFile: Uint8Array | undefined,
): Promise<{ readonly version: string; readonly facts: number; readonly told: readonly string[] }> {
  if (plainFile) await writeFile(join(folder, plainName), plainFile)
  if (compiledFile) await writeFile(join(folder, compiledName), compiledFile)
  const told: string[] = []
  const { version, facts } = readBundledKnowledge(folder, problem => told.push(problem.replace(folder, '')))
  return { version, facts: facts.length, told }
}

const whole = { version: knowledge.version, facts: knowledge.facts.length }

test('the compiled file is read, and nothing is told', async () => {
  expect(await read(plain, compiled)).toEqual({ ...whole, told: [] })
})

test.each([
  ['cut', compiled.subarray(0, compiled.length - 10)],
  ['changed in its head', changedAt(2)],
  ['changed in the middle', changedAt(compiled.length >> 1)],
  ['changed in its seal', changedAt(compiled.length - 1)],
  ['empty', new Uint8Array(0)],
  ['something else', Buffer.from('{"version": 1}')],
])('one that is %s is passed over, and that is told once', async (_, file) => {
  const found = await read(plain, file)
  expect(found).toEqual({
    ...whole,
    told: [
      expect.stringMatching(
        /knowledge\.bin is damaged, or does not belong to knowledge\.json; knowledge\.json is read instead/,
      ),
    ],
  })
})

test('one that was compiled from other knowledge is passed over', async () => {
  const newer = { ...knowledge, version: '2099-01-01.10' }
  const found = await read(Buffer.from(JSON.stringify(newer)), compiled)
  expect(found.version).toBe('2099-01-01.10')
  expect(found.told).toHaveLength(1)
})

test('one of another release is passed over', async () => {
  const other = compileKnowledge(knowledge)
  other[4] = 255
  const { told, ...found } = await read(plain, sealed(other, String(plain.length)))
  expect(found).toEqual(whole)
  expect(told).toEqual([expect.stringContaining('was compiled by another release')])
})

test('one that is gone is told of', async () => {
  const { told, ...found } = await read(plain, undefined)
  expect(found).toEqual(whole)
  expect(told).toEqual([expect.stringContaining('cannot be read')])
})

test('without either there is no knowledge, and the error names the file', async () => {
  await expect(read(undefined, compiled)).rejects.toThrow(/knowledge\.json/)
})

function changedAt(offset: number): Uint8Array {
  const file = Buffer.from(compiled)
  file[offset] = (file[offset] ?? 0) ^ 1
  return file
}
