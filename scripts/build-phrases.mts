/** Compiles the phrases of all properties to `phrases.bin` in the folder that is given. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compilePhraseTables } from '../server/src/engine/compile-phrases.ts'
import { phrasesName, phrasesOwner } from '../server/src/host/built-phrases.ts'
import { sealed } from '../server/src/host/seal.ts'

const [, , dist = 'dist'] = process.argv
mkdirSync(dist, { recursive: true })
writeFileSync(join(dist, phrasesName), sealed(compilePhraseTables(), phrasesOwner))
