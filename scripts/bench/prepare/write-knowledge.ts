import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileKnowledge } from '../../../server/src/engine/compile-knowledge.ts'
import type { KnowledgeData } from '../../../server/src/engine/index.ts'
import { phrasesName } from '../../../server/src/host/built-phrases.ts'
import { compiledName, plainName } from '../../../server/src/host/bundled-knowledge.ts'
import { sealed } from '../../../server/src/host/seal.ts'
import { enlarge } from '../text/knowledge.ts'

/**
 * Puts the built command line beside a knowledge base of so many aliases, compiled as the build does it, in a folder
 * of their own; gives the command line's path.
 */
export function writeKnowledge(root: string, folder: string, aliases: number): string {
  const built = join(root, 'dist')
  const target = join(folder, `aliases-${aliases}`)
  const dist = join(target, 'dist')
  mkdirSync(dist, { recursive: true })
  copyFileSync(join(root, 'package.json'), join(target, 'package.json'))
  for (const name of readdirSync(built).filter(name => name.endsWith('.js') || name === phrasesName))
    copyFileSync(join(built, name), join(dist, name))
  const base: KnowledgeData = JSON.parse(readFileSync(join(built, plainName), 'utf8'))
  const data = enlarge(base, aliases)
  const plain = Buffer.from(JSON.stringify(data))
  writeFileSync(join(dist, plainName), plain)
  writeFileSync(join(dist, compiledName), sealed(compileKnowledge(data), String(plain.length)))
  return join(dist, 'cli.js')
}
