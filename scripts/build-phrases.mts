/** Compiles the phrases of all properties to `dist/phrases.bin`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compilePhraseTables } from '../server/src/engine/compile-phrases.ts'
import { phrasesName, phrasesOwner } from '../server/src/host/built-phrases.ts'
import { sealed } from '../server/src/host/seal.ts'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
mkdirSync(dist, { recursive: true })
writeFileSync(join(dist, phrasesName), sealed(compilePhraseTables(), phrasesOwner))
