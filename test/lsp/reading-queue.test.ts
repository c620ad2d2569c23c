import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createReadingQueue, type ReadingQueue } from '../../server/src/lsp/reading-queue.ts'

let done: string[]
let errors: unknown[]
let queue: ReadingQueue

beforeEach(() => {
  vi.useFakeTimers()
  vi.setSystemTime(0)
  done = []
  errors = []
  queue = createReadingQueue(error => errors.push(error))
})
afterEach(() => void vi.useRealTimers())

/** Work of so many steps that says what it does. */
function steps(name: string, count: number): () => boolean {
  let left = count
  return () => {
    done.push(name)
    left--
    return left === 0
  }
}

test('work is done step by step, behind what runs now, and then it is over', () => {
  queue.add('a', steps('a', 3))
  expect(done).toEqual([])
  vi.advanceTimersToNextTimer()
  expect(done).toEqual(['a'])
  vi.runAllTimers()
  expect(done).toEqual(['a', 'a', 'a'])
  expect(vi.getTimerCount()).toBe(0)
})

test('what was taken up last is done first, and the rest is not forgotten', () => {
  queue.add('a', steps('a', 2))
  queue.add('b', steps('b', 2))
  vi.runAllTimers()
  expect(done.join('')).toBe('bbaa')
})

test('work of the same key takes its place', () => {
  queue.add('a', steps('old', 5))
  queue.add('a', steps('new', 1))
  vi.runAllTimers()
  expect(done).toEqual(['new'])
})

test('new work of its key that a last step leads to is not lost', () => {
  queue.add('a', () => {
    queue.add('a', steps('again', 1))
    return true
  })
  vi.runAllTimers()
  expect(done).toEqual(['again'])
})

test('dropped work is not done', () => {
  queue.add('a', steps('a', 3))
  vi.advanceTimersToNextTimer()
  queue.drop('a')
  vi.runAllTimers()
  expect(done).toEqual(['a'])
})

test('work gives way to who calls, until nothing has come for a moment', () => {
  queue.add('a', steps('a', 1))
  queue.rest()
  vi.advanceTimersByTime(15)
  queue.rest()
  vi.advanceTimersByTime(15)
  expect(done).toEqual([])
  vi.advanceTimersByTime(10)
  expect(done).toEqual(['a'])
})

test.each([
  ['nobody waits for', false, 4],
  ['somebody waits for', true, 75],
])('where calls never end, work that %s goes on now and then', (_, isHurried, atLeast) => {
  queue.add('a', steps('a', 1000))
  if (isHurried) queue.hurry('a')
  for (let time = 0; time < 4200; time += 5) {
    queue.rest()
    vi.advanceTimersByTime(5)
  }
  expect(done.length).toBeGreaterThanOrEqual(atLeast)
  expect(done.length).toBeLessThanOrEqual(atLeast + 10)
})

test('work that somebody waits for goes first, until nobody does', () => {
  queue.add('a', steps('a', 3))
  queue.add('b', steps('b', 2))
  queue.hurry('a')
  vi.advanceTimersToNextTimer()
  expect(done.join('')).toBe('a')
  queue.calm('a')
  vi.runAllTimers()
  expect(done.join('')).toBe('abbaa')
})

test('a step that throws ends its work and no other', () => {
  queue.add('a', steps('a', 2))
  queue.add('b', () => {
    throw new Error('broken')
  })
  vi.runAllTimers()
  expect(done.join('')).toBe('aa')
  expect(errors).toEqual([new Error('broken')])
})
