import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Compiled code of programs, kept from run to run. Never an error: what cannot be kept is compiled again. */
export interface CodeCache {
  /** What was kept for a source text, if it is whole. */
  read(source: Uint8Array): Buffer | undefined
  /** Keeps code in place of what was kept before. */
  write(source: Uint8Array, code: Uint8Array): void
}

const SEAL = 32
/** What is older belongs, as likely as not, to a program that is gone; where it is not, it is made again. */
const LIFE = 30 * 24 * 60 * 60_000

/**
 * Opens a cache in a folder of the user's own: one that others may write to is not used, since what lies in it is run.
 *
 * @param name tells programs and versions of V8 apart
 */
export function openCodeCache(folder: string, name: string): CodeCache {
  const path = join(folder, `${name}.code`)
  return {
    read(source) {
      try {
        if (!isOwn(folder) || !isOwn(path)) return undefined
        const file = readFileSync(path)
        const code = file.subarray(SEAL)
        return sealOf(source, code).equals(file.subarray(0, SEAL)) ? code : undefined
      } catch {
        return undefined
      }
    },
    write(source, code) {
      const temporary = `${path}.${process.pid}`
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        if (!isOwn(folder)) return
        // Written as a whole or not at all: another process may read it now.
        writeFileSync(temporary, Buffer.concat([sealOf(source, code), code]), { flag: 'wx', mode: 0o600 })
        renameSync(temporary, path)
        sweep(folder)
      } catch {
        remove(temporary)
      }
    },
  }
}

function sweep(folder: string): void {
  for (const name of readdirSync(folder).filter(name => name.includes('.code'))) {
    const path = join(folder, name)
    if (Date.now() - statSync(path).mtimeMs > LIFE) remove(path)
  }
}

function remove(path: string): void {
  try {
    rmSync(path)
  } catch {
    // It is not there, or stays.
  }
}

/** Whether nobody but this user can have written a file or folder. Windows keeps a profile to its user by itself. */
function isOwn(path: string): boolean {
  const { uid, mode } = statSync(path)
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0)
}

/** What was compiled of another text, or is not whole, does not have this. */
function sealOf(source: Uint8Array, code: Uint8Array): Buffer {
  return createHash('sha256').update(String(source.length)).update(source).update(code).digest()
}
