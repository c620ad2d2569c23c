import type { Session } from '../lsp/session.ts'

const EVERY = 10
const WINDOW = 100

/** Watches the memory of a server's process while it is edited. Nothing is recorded where there is no `/proc`. */
export function watchMemory(session: Session, edits: number) {
  const samples: { readonly edit: number; readonly resident: number }[] = []
  const most = (until: number): number =>
    Math.max(
      ...samples.filter(({ edit }) => edit > until - WINDOW && edit <= until).map(({ resident }) => resident),
    )
  return {
    after(edit: number): void {
      const usage = edit % EVERY === 0 ? session.usage() : undefined
      if (usage) samples.push({ edit, resident: usage.resident })
    },
    /** `memory-peak` in MB; of 1,000 edits also the most in the 100 before the 500th and before the last. */
    report(note: (name: string, value: number) => void): void {
      const usage = session.usage()
      if (usage === undefined) return
      note('memory-peak', usage.peak)
      if (edits < 1000 || samples.length === 0) return
      note('memory-at-500', most(500))
      note('memory-at-1000', most(1000))
    },
  }
}
