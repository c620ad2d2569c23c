/** How much is measured. Sizes are in KB, `rounds` take turns between the servers. */
export interface Plan {
  readonly keystrokes: readonly {
    readonly size: number
    readonly rounds: number
    readonly edits: number
    readonly hasPeers: boolean
  }[]
  /** The edits of a slow peer end after so many seconds. */
  readonly peerSeconds: number
  readonly peerRounds: number
  /** Keystrokes after each of which the author pauses until everything is told. */
  readonly pauses: number
  readonly starts: number
  readonly aliases: { readonly counts: readonly number[]; readonly rounds: number; readonly edits: number }
  readonly files: { readonly count: number; readonly rounds: number; readonly peerRounds: number }
  readonly lookUps: { readonly entries: number; readonly rounds: number; readonly completions: number }
}

/** Everything: for docs/performance.md. */
export const fullPlan: Plan = {
  keystrokes: [
    { size: 10, rounds: 3, edits: 240, hasPeers: false },
    { size: 50, rounds: 5, edits: 240, hasPeers: true },
    { size: 350, rounds: 5, edits: 1000, hasPeers: true },
    { size: 1000, rounds: 3, edits: 240, hasPeers: false },
  ],
  peerSeconds: 6,
  peerRounds: 2,
  pauses: 12,
  starts: 9,
  aliases: { counts: [5000, 100_000, 1_000_000], rounds: 3, edits: 240 },
  files: { count: 1000, rounds: 3, peerRounds: 2 },
  lookUps: { entries: 20_000, rounds: 2, completions: 200 },
}

/** What can be done on each change of the code: 50 and 350 KB, no peers. */
export const quickPlan: Plan = {
  keystrokes: [
    { size: 50, rounds: 3, edits: 120, hasPeers: false },
    { size: 350, rounds: 3, edits: 160, hasPeers: false },
  ],
  peerSeconds: 0,
  peerRounds: 0,
  pauses: 0,
  starts: 5,
  aliases: { counts: [], rounds: 0, edits: 0 },
  files: { count: 50, rounds: 3, peerRounds: 0 },
  lookUps: { entries: 20_000, rounds: 1, completions: 60 },
}
