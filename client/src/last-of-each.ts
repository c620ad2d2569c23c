/**
 * Gathers what comes for each key and hands on the last of each, no more often than every so many milliseconds. The
 * function that it gives back takes a key and what came for it; `stop` forgets what waits.
 */
export function lastOfEach<T>(
  delay: number,
  handOn: (item: T) => void,
): { readonly put: (key: string, item: T) => void; readonly stop: () => void } {
  const waiting = new Map<string, T>()
  const timer: { id?: ReturnType<typeof setTimeout> } = {}
  const flush = (): void => {
    delete timer.id
    const items = [...waiting.values()]
    waiting.clear()
    for (const item of items) handOn(item)
  }
  return {
    put(key, item) {
      // What came last is handed on last.
      waiting.delete(key)
      waiting.set(key, item)
      timer.id ??= setTimeout(flush, delay)
    },
    stop() {
      clearTimeout(timer.id)
      waiting.clear()
    },
  }
}
