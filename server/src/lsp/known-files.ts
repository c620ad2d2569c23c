import type { Host } from '../host/host.ts'

/** A host that asks the disk for a file's stamp once, so that nobody waits for it with each keystroke. */
export interface KnownFiles {
  readonly host: Host
  /** Asks anew for all stamps that were given, and tells whether one has changed. */
  look(): Promise<boolean>
}

/** So many stamps are kept: names that are being typed leave some behind. */
const most = 1000

/** Remembers the stamps that a host gives. */
export function createKnownFiles(host: Host): KnownFiles {
  const stamps = new Map<string, Promise<string | undefined>>()
  const stampOf = (path: string): Promise<string | undefined> => {
    const known = stamps.get(path)
    if (known !== undefined) return known
    const asked = host.stampOf(path)
    stamps.set(path, asked)
    return asked
  }
  const isChanged = async ([path, known]: [string, Promise<string | undefined>]): Promise<boolean> => {
    const [before, now] = await Promise.all([known, host.stampOf(path)])
    if (before === now) return false
    stamps.set(path, Promise.resolve(now))
    return true
  }
  return {
    host: { ...host, stampOf },
    async look() {
      if (stamps.size > most) stamps.clear()
      const changed = await Promise.all([...stamps].map(isChanged))
      return changed.includes(true)
    },
  }
}
