import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** A path inside the repository. */
export const inRepo = (...parts) => join(root, ...parts)

/** A path inside the cache folder, which git ignores. */
export const inCache = (...parts) => join(root, '.cache', ...parts)
