/** Long work that others must not wait for. Returns whether it is done. */
export type Step = () => boolean

/** Does long work in short steps behind everything that somebody waits for. */
export interface ReadingQueue {
  /** Takes work up; work of the same key takes its place. What was taken up last is done first. */
  add(key: string, step: Step): void
  drop(key: string): void
  /** Somebody types or asks: the work rests for a moment. */
  rest(): void
  /** Somebody waits for the work of this key: it goes before other work and gives way less. */
  hurry(key: string): void
  /** Nobody waits for it any more. */
  calm(key: string): void
}

/** How long nothing must come in before the work goes on, in milliseconds: keys follow each other more slowly. */
const pause = 20
/** Who never pauses, as no hand types, leaves this long between two steps, so that the work ends some day. */
const patience = 1000
/** The same for work that somebody waits for. */
const shortPatience = 50

/** A queue that gives way to whatever comes in. */
export function createReadingQueue(onError: (error: unknown) => void): ReadingQueue {
  const waiting = new Map<string, Step>()
  const hurried = new Set<string>()
  const state = { isPlanned: false, lastCall: Number.NEGATIVE_INFINITY, lastStep: 0 }

  /** How long to wait until the next step. */
  const restLeft = (): number => {
    const now = Date.now()
    const most = state.lastStep + (hurried.size > 0 ? shortPatience : patience)
    return Math.max(0, Math.min(state.lastCall + pause, most) - now)
  }

  const plan = (): void => {
    if (state.isPlanned || waiting.size === 0) return
    state.isPlanned = true
    // Even without a rest, what has come in meanwhile goes first.
    setTimeout(work, Math.ceil(restLeft()))
  }

  const work = (): void => {
    state.isPlanned = false
    const [key, step] = [...waiting].find(([one]) => hurried.has(one)) ?? [...waiting].at(-1) ?? []
    if (key !== undefined && step && restLeft() === 0) {
      const isOver = isDone(step)
      state.lastStep = Date.now()
      // The step itself may have led to new work of its key.
      if (isOver && waiting.get(key) === step) remove(key)
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

  const remove = (key: string): void => {
    waiting.delete(key)
    hurried.delete(key)
  }

  return {
    add(key, step) {
      if (waiting.size === 0) state.lastStep = Date.now()
      waiting.delete(key)
      waiting.set(key, step)
      plan()
    },
    drop: remove,
    rest() {
      state.lastCall = Date.now()
    },
    hurry(key) {
      if (waiting.has(key)) hurried.add(key)
    },
    calm: key => void hurried.delete(key),
  }
}
