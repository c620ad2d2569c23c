/** Long work that others must not wait for. Returns whether it is done. */
export type Step = () => boolean

/** Does long work in short steps behind everything that somebody waits for. */
export interface ReadingQueue {
  /** Takes work up; work of the same key takes its place. What was taken up last is done first. */
  add(key: string, step: Step): void
  drop(key: string): void
  /** Somebody types or asks: the work rests for a moment. */
  rest(): void
  /** Somebody waits for the work of this key: it is not laid aside any more. */
  hurry(key: string): void
}

/** How long nothing must come in before the work goes on, in milliseconds: keys follow each other more slowly. */
const pause = 20
/** Who types without a pause leaves this long between two steps, so that the work ends some day. */
const patience = 250

/** A queue that gives way to whatever comes in. */
export function createReadingQueue(onError: (error: unknown) => void): ReadingQueue {
  const waiting = new Map<string, Step>()
  const hurried = new Set<string>()
  const state = { isPlanned: false, lastCall: Number.NEGATIVE_INFINITY, lastStep: 0 }

  const plan = (): void => {
    if (state.isPlanned || waiting.size === 0) return
    state.isPlanned = true
    const left = hurried.size > 0 ? 0 : state.lastCall + pause - performance.now()
    // Both let what has come in meanwhile go first.
    if (left > 0) setTimeout(work, Math.min(left, patience)).unref()
    else setImmediate(work)
  }

  const work = (): void => {
    state.isPlanned = false
    const now = performance.now()
    const isCalled = now - state.lastCall < pause && now - state.lastStep < patience
    if (isCalled && hurried.size === 0) {
      plan()
      return
    }
    const [key, step] = [...waiting].find(([one]) => hurried.has(one)) ?? [...waiting].at(-1) ?? []
    if (key === undefined || !step) return
    state.lastStep = now
    if (isDone(step)) {
      waiting.delete(key)
      hurried.delete(key)
    }
    plan()
  }

  const isDone = (step: Step): boolean => {
    try {
      return step()
    } catch (error) {
      onError(error)
      return true
    }
  }

  return {
    add(key, step) {
      waiting.delete(key)
      waiting.set(key, step)
      plan()
    },
    drop(key) {
      waiting.delete(key)
      hurried.delete(key)
    },
    rest() {
      state.lastCall = performance.now()
    },
    hurry(key) {
      if (!waiting.has(key)) return
      hurried.add(key)
      plan()
    },
  }
}
