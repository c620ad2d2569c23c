import type { CliHost } from './cli-host.ts'

/** Tells a person on standard error how far a long run has come. */
export interface Progress {
  /** So many are done. */
  report(count: number): void
  /** Makes room for what is written elsewhere. */
  clear(): void
}

/** A run that takes no longer says nothing, in milliseconds. */
const patience = 2000
const interval = 200
const eraseLine = '\r\u001b[K'

/** Progress over `total` briefs; silent where nobody watches standard error. */
export function createProgress(host: CliHost, total: number): Progress {
  const state = { isDue: false, isShown: false }
  const wait = (milliseconds: number): void =>
    host.later(milliseconds, () => {
      state.isDue = true
    })
  if (host.showsProgress) wait(patience)
  return {
    report(count) {
      if (!state.isDue) return
      host.complain(`${eraseLine}${count} of ${total} briefs`)
      state.isDue = false
      state.isShown = true
      wait(interval)
    },
    clear() {
      if (!state.isShown) return
      host.complain(eraseLine)
      state.isShown = false
      state.isDue = true
    },
  }
}
