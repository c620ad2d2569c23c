/**
 * Writes `schemas/knowledge.schema.json`, the JSON Schema of knowledge files and overlays, from the properties'
 * registry. `--check` changes nothing and fails when it is out of date.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { knowledgeSchema } from './support/knowledge-schema.mts'

const path = fileURLToPath(new URL('../schemas/knowledge.schema.json', import.meta.url))
const text = `${JSON.stringify(knowledgeSchema(), null, 2)}\n`
let before = ''
try {
  before = readFileSync(path, 'utf8')
} catch {}
if (before !== text && process.argv.includes('--check')) {
  console.error('schemas/knowledge.schema.json is out of date: run npm run generate')
  process.exitCode = 1
} else if (before !== text) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
