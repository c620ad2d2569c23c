import { expect, test } from 'vitest'
import { holdAgainstGoals } from '../../scripts/bench/goals.ts'
import { checkGuard, type GuardedRatio, ratiosOf, readBaseline, renewed } from '../../scripts/bench/guard.ts'
import { checkTwice } from '../../scripts/bench/main.ts'
import { createMeasurements } from '../../scripts/bench/measurements.ts'

const guarded: readonly GuardedRatio[] = [
  { name: 'keys', scenario: 'keystrokes', isForLinux: false, figure: m => m.ratio(['ours'], ['echo']) },
  { name: 'memory', scenario: 'start', isForLinux: true, figure: m => m.ratio(['memory'], ['echo']) },
]
const measured = (ours: number, memory?: number) =>
  createMeasurements({ ours: [ours], echo: [2], ...(memory === undefined ? {} : { memory: [memory] }) })
const check = (ours: number, memory: number | undefined, platform: NodeJS.Platform = 'linux') =>
  checkGuard(measured(ours, memory), { keys: 3, memory: 1 }, guarded, platform).map(
    ({ isPassed }) => isPassed,
  )

test('a ratio fails at more than twice its baseline, not before', () => {
  expect(check(12, 4)).toEqual([true, true])
  expect(check(12.1, 4)).toEqual([false, true])
  expect(check(2, 4.1)).toEqual([true, false])
})

test('a ratio that could not be measured fails, unless the system is one on which it cannot be', () => {
  expect(check(6, undefined, 'linux')).toEqual([true, false])
  expect(check(6, undefined, 'darwin')).toEqual([true, true])
})

test('a ratio that the baseline lacks passes and is kept by an update', () => {
  expect(checkGuard(measured(600, 2), {}, guarded).every(({ isPassed }) => isPassed)).toBe(true)
  expect(ratiosOf(measured(7, 2), guarded)).toEqual({ keys: 3.5, memory: 1 })
})

test('an update keeps what was not measured, and forgets what is guarded no longer', () => {
  expect(renewed({ memory: 2, keys: 9, gone: 4 }, { keys: 3 }, guarded)).toEqual({ keys: 3, memory: 2 })
})

test('a baseline that is no object of numbers is none', () => {
  expect(readBaseline('{"keys": 3, "memory": "1", "start": null}')).toEqual({ keys: 3 })
  expect(readBaseline('null')).toEqual({})
  expect(() => readBaseline('{')).toThrow()
})

test('what failed is measured once more, and nothing else', async () => {
  const first = checkGuard(measured(20, 4), { keys: 3, memory: 1 }, guarded)
  const asked: (readonly string[])[] = []
  const again = (ours: number) => async (scenarios: readonly string[]) => {
    asked.push(scenarios)
    return checkGuard(measured(ours), { keys: 3, memory: 1 }, guarded)
  }
  expect((await checkTwice(first, again(5))).map(({ isPassed }) => isPassed)).toEqual([true, true])
  expect((await checkTwice(first, again(20))).map(({ isPassed }) => isPassed)).toEqual([false, true])
  expect(asked).toEqual([['keystrokes'], ['keystrokes']])
  await checkTwice(checkGuard(measured(5, 4), { keys: 3, memory: 1 }, guarded), again(5))
  expect(asked).toHaveLength(2)
})

test('a goal is met up to its bound, missed above it, and open where nothing was measured', () => {
  const goal = { what: 'keys', atMost: 4, unit: 'times' as const }
  const standing = (figure: number | undefined) =>
    holdAgainstGoals(createMeasurements(), [{ ...goal, figure: () => figure }]).map(({ isMet }) => isMet)
  expect([standing(4), standing(4.01), standing(undefined)]).toEqual([[true], [false], [undefined]])
})

test('the goals read what the measurements record', () => {
  const m = createMeasurements({
    'keystroke-p50 350 dateline': [4, 6],
    'keystroke-p50 350 echo': [2, 2],
    'keystroke-p50 350 cspell': [150],
    'files dateline': [5],
    'files markdownlint-cli2': [20],
    'files cspell': [25],
    'hover-p95 350 dateline': [1],
    'hover-busy-p95 350 dateline': [6],
  })
  const told = holdAgainstGoals(m).filter(({ figure }) => figure !== undefined)
  expect(told.map(({ figure, isMet }) => [Number(figure?.toFixed(3)), isMet])).toEqual([
    [2.5, true],
    [0.027, true],
    [0.25, true],
    [6, false],
  ])
})
