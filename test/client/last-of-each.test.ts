import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lastOfEach } from '../../client/src/last-of-each.ts'

let handed: string[]
let last: ReturnType<typeof lastOfEach<string>>

beforeEach(() => {
  vi.useFakeTimers()
  handed = []
  last = lastOfEach<string>(100, item => handed.push(item))
})
afterEach(() => void vi.useRealTimers())

test('of many that come for a key the last is handed on', () => {
  for (const item of ['a1', 'a2', 'a3']) last.put('a', item)
  expect(handed).toEqual([])
  vi.advanceTimersByTime(100)
  expect(handed).toEqual(['a3'])
})

test('what never stops coming is handed on at that pace', () => {
  for (let time = 0; time < 1000; time += 10) {
    last.put('a', String(time))
    vi.advanceTimersByTime(10)
  }
  expect(handed.length).toBeGreaterThan(8)
  expect(handed.length).toBeLessThanOrEqual(10)
})

test('each key has its own, and what came last goes last', () => {
  last.put('a', 'a1')
  last.put('b', 'b1')
  last.put('a', 'a2')
  vi.runAllTimers()
  expect(handed).toEqual(['b1', 'a2'])
})

test('what waits when it stops is forgotten', () => {
  last.put('a', 'a1')
  last.stop()
  vi.runAllTimers()
  expect(handed).toEqual([])
})
