import { vi } from 'vitest'

/**
 * A clock on which every look takes ten milliseconds, so that each slice of work is a single step, however fast the
 * machine is. `vi.restoreAllMocks()` ends it.
 */
export function useSlowClock(): void {
  const clock = { now: 0 }
  vi.spyOn(Date, 'now').mockImplementation(() => {
    clock.now += 10
    return clock.now
  })
}
