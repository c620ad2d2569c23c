import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { sourcesBelow } from './layers.ts'

const sources = [...sourcesBelow('server/src'), ...sourcesBelow('client/src')].filter(
  ({ path }) => !path.endsWith('.generated.ts'),
)
const lines = (text: string) => text.split('\n').length

test('invariant 4: files stay small: 400 lines at most, half of them under 100', () => {
  expect(sources.filter(({ text }) => lines(text) > 400).map(({ path }) => path)).toEqual([])
  const sizes = sources.map(({ text }) => lines(text)).sort((a, b) => a - b)
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(100)
})

test('invariant 5: no module keeps state: no `let`, no regular expression with a memory', () => {
  const stateful = sources.filter(({ text }) => /^(?:export )?(?:let|var) /m.test(text))
  expect(stateful.map(({ path }) => path)).toEqual([])
})

test('no `any`, no assertion that hides a doubt', () => {
  const doubtful = sources.filter(({ text }) =>
    /\bas any\b|as unknown as|@ts-ignore|@ts-expect-error|biome-ignore lint/.test(text),
  )
  expect(doubtful.map(({ path }) => path)).toEqual([])
})

test('invariant 6: the registries are what their folders hold', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
})
