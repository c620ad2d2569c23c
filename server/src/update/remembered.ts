import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRecord } from './guards.ts'
import { writeWhole } from './pack-store.ts'

/** Where the last update came from and whose signature it bore; for the command line, which has no settings. */
export interface Remembered {
  readonly from?: string
  readonly publicKey?: string
}

const NAME = 'update.json'

/** Reads what is remembered in a data folder; nothing where there is nothing or it is malformed. */
export function readRemembered(folder: string): Remembered {
  try {
    const parsed: unknown = JSON.parse(readFileSync(join(folder, NAME), 'utf8'))
    if (!isRecord(parsed)) return {}
    const { from, publicKey } = parsed
    return {
      ...(typeof from === 'string' ? { from } : {}),
      ...(typeof publicKey === 'string' ? { publicKey } : {}),
    }
  } catch {
    return {}
  }
}

/** Remembers for the next time. */
export async function remember(folder: string, remembered: Remembered): Promise<void> {
  await writeWhole(join(folder, NAME), folder, `${JSON.stringify(remembered, null, 2)}\n`)
}
