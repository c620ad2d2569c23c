import { expect, test } from 'vitest'
import { createMemoryHost } from '../../server/src/host/memory-host.ts'
import { datelineAt } from '../support/cli.ts'

const sound = 'Herons fly.\n'
const stale = 'Heron 2 is currently unavailable.\n'
const files = Object.fromEntries(
  Array.from({ length: 40 }, (_, at) => [`x/${String(at).padStart(2, '0')}.md`, at === 35 ? stale : sound]),
)

/** Checks the files; before some of them much time passes. */
async function check(showsProgress: boolean, slow: readonly string[]) {
  const memory = createMemoryHost(files)
  const readFile: typeof memory.readFile = async (path, maximum) => {
    if (slow.some(name => path.endsWith(name))) memory.passTime()
    return await memory.readFile(path, maximum)
  }
  return await datelineAt(memory, { showsProgress, readFile }, 'check', 'x')
}

test('a long run tells a person how far it has come, and leaves nothing behind', async () => {
  const { code, out, err } = await check(true, ['18.md', '30.md'])
  expect(code).toBe(1)
  expect(out).toMatch(/^x\/35\.md:1:9 warning outdated-claim [^\r]*\n[^\r]*\n1 finding in 40 briefs\n$/)
  const told = err.split('\r\u001b[K')
  expect(told.filter(text => text !== '')).toEqual(['3 of 40 briefs', '15 of 40 briefs', '36 of 40 briefs'])
  expect(told.at(-1)).toBe('')
})

test.each([
  ['a short run', true, []],
  ['a run that nobody watches', false, ['18.md', '30.md']],
] as const)('%s says nothing of it', async (_, showsProgress, slow) => {
  const { out, err } = await check(showsProgress, slow)
  expect(out).toMatch(/1 finding in 40 briefs\n$/)
  expect(err).toBe('')
})
