import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Texts kept from run to run, one in each place. Never an error: what cannot be kept is worked out again. */
export interface OutcomeStore {
  /** What was kept in a place. */
  read(place: string): string | undefined
  /** Keeps a text instead of what was in its place. */
  write(place: string, text: string): void
  /** Drops what was kept long ago. */
  sweep(): void
}

/** What has not been made anew for so long belongs, as likely as not, to a brief that is gone. */
const LIFE = 30 * 24 * 60 * 60_000
const ENDING = '.json'

/**
 * Opens a store in a folder of the user's own, which need not be there yet: one that others may write to is not used,
 * since what it says would be told as if it had been found.
 */
export function openOutcomeStore(folder: string): OutcomeStore {
  const state: { isOpen?: boolean } = {}
  const isOpen = (): boolean => {
    state.isOpen ??= open(folder)
    return state.isOpen
  }
  return {
    read(place) {
      if (!isOpen()) return undefined
      try {
        return readFileSync(join(folder, place + ENDING), 'utf8')
      } catch {
        return undefined
      }
    },
    write(place, text) {
      if (!isOpen()) return
      const temporary = join(folder, `${place}.${randomUUID()}`)
      try {
        // Written as a whole or not at all: another process may read it now.
        writeFileSync(temporary, text, { flag: 'wx', mode: 0o600 })
        renameSync(temporary, join(folder, place + ENDING))
      } catch {
        remove(temporary)
      }
    },
    sweep() {
      if (!isOpen()) return
      const now = Date.now()
      for (const name of namesIn(folder)) if (isOlder(join(folder, name), now)) remove(join(folder, name))
    },
  }
}

/** Whether the folder is there, or could be made, and nobody but this user can write to it. */
function open(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const { uid, mode } = statSync(folder)
    // Windows keeps a profile to its user by itself.
    return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0)
  } catch {
    return false
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isOlder(path: string, now: number): boolean {
  try {
    return now - statSync(path).mtimeMs > LIFE
  } catch {
    return false
  }
}

function remove(path: string): void {
  try {
    rmSync(path)
  } catch {
    // It is not there, or stays.
  }
}
