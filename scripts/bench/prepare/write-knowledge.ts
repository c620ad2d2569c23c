import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KnowledgeData } from '../../../server/src/engine/index.ts'
import { enlarge } from '../text/knowledge.ts'

/**
 * Puts the built command line beside a knowledge base of so many aliases, in a folder of their own;
 * gives the command line's path.
 */
export function writeKnowledge(root: string, folder: string, aliases: number): string {
  const built = join(root, 'dist')
  const target = join(folder, `aliases-${aliases}`)
  const dist = join(target, 'dist')
  mkdirSync(dist, { recursive: true })
  copyFileSync(join(root, 'package.json'), join(target, 'package.json'))
  for (const name of readdirSync(built).filter(name => name.endsWith('.js')))
    copyFileSync(join(built, name), join(dist, name))
  const base: KnowledgeData = JSON.parse(readFileSync(join(built, 'knowledge.json'), 'utf8'))
  writeFileSync(join(dist, 'knowledge.json'), JSON.stringify(enlarge(base, aliases)))
  return join(dist, 'cli.js')
}
