/** Installs the dependencies if they are missing or not those of `package-lock.json`. */
import { ensureDependencies, requireNode } from './support/dependencies.mjs'

requireNode()
await ensureDependencies()
