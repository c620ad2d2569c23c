import { randomBytes } from 'node:crypto'
import { promises, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareVersions, isKnowledgeVersion } from './version.ts'

/** A pack in the store: its version by its name, nothing of it trusted yet. */
export interface StoredPack {
  readonly version: string
  readonly path: string
}

/** The packs that were fetched, a file each, in one folder. Versions are never written over half-way. */
export interface PackStore {
  readonly folder: string
  /** Newest first; none where there is no folder. */
  list(): readonly StoredPack[]
  /**
   * The text of a stored pack.
   * @throws Error where the file cannot be read.
   */
  read(pack: StoredPack): string
  /**
   * Writes a pack as a whole or not at all, and drops all but the newest.
   * @throws Error where the folder cannot be written.
   */
  write(version: string, text: string): Promise<void>
  remove(pack: StoredPack): Promise<void>
}

const PREFIX = 'knowledge-'
const SUFFIX = '.pack.json'
const TEMPORARY = '.tmp'
const KEPT = 3
/** A temporary file this old is not being written any more. */
const ABANDONED = 60 * 60_000

/** Opens a store; the folder is made when something is written. */
export function createPackStore(folder: string): PackStore {
  const list = (): readonly StoredPack[] =>
    namesIn(folder)
      .filter(name => name.startsWith(PREFIX) && name.endsWith(SUFFIX))
      .map(name => ({ version: name.slice(PREFIX.length, -SUFFIX.length), path: join(folder, name) }))
      .filter(({ version }) => isKnowledgeVersion(version))
      .sort((a, b) => compareVersions(b.version, a.version))
  const remove = ({ path }: StoredPack): Promise<void> => promises.rm(path, { force: true })
  return {
    folder,
    list,
    read: ({ path }) => readFileSync(path, 'utf8'),
    async write(version, text) {
      await writeWhole(join(folder, `${PREFIX}${version}${SUFFIX}`), folder, text)
      await Promise.all(list().slice(KEPT).map(remove))
      await sweep(folder)
    },
    remove,
  }
}

/** Writes beside the file and renames, so that a reader sees the old or the new, never a part. */
export async function writeWhole(path: string, folder: string, text: string): Promise<void> {
  await promises.mkdir(folder, { recursive: true, mode: 0o700 })
  const temporary = `${path}.${randomBytes(6).toString('hex')}${TEMPORARY}`
  try {
    const file = await promises.open(temporary, 'wx', 0o600)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await promises.rename(temporary, path)
  } catch (error) {
    await promises.rm(temporary, { force: true })
    throw error
  }
}

/** Removes what a process left behind that ended while it wrote. */
async function sweep(folder: string): Promise<void> {
  const names = await promises.readdir(folder)
  for (const name of names.filter(name => name.endsWith(TEMPORARY))) {
    const path = join(folder, name)
    const written = await promises.stat(path).catch(() => undefined)
    if (written && Date.now() - written.mtimeMs > ABANDONED) await promises.rm(path, { force: true })
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
