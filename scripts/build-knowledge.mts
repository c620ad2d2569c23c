/**
 * Validates `server/knowledge/` and compiles it to `dist/knowledge.json`, the form that is passed on, and
 * `dist/knowledge.bin`, the form that is read; exit code 1 on problems.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { properties } from '../server/src/engine/claims/registry.generated.ts'
import { compileKnowledge } from '../server/src/engine/compile-knowledge.ts'
import { byPlace, printProblem } from '../server/src/engine/knowledge/problem.ts'
import { readKnowledge } from '../server/src/engine/knowledge/read-knowledge.ts'
import { validateKnowledge } from '../server/src/engine/knowledge/validate.ts'
import { compiledName, plainName } from '../server/src/host/bundled-knowledge.ts'
import { sealed } from '../server/src/host/seal.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'server', 'knowledge')
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.yaml'))
  .map(entry => join(entry.parentPath, entry.name))
  .sort()
  .map(path => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))

const { data, problems, locate } = readKnowledge(files)
const all = [...problems, ...validateKnowledge(data, properties, locate)].sort(byPlace)
if (all.length > 0) {
  for (const problem of all) console.error(printProblem(problem))
  process.exitCode = 1
} else {
  mkdirSync(join(root, 'dist'), { recursive: true })
  const plain = Buffer.from(JSON.stringify(data))
  writeFileSync(join(root, 'dist', plainName), plain)
  writeFileSync(join(root, 'dist', compiledName), sealed(compileKnowledge(data), String(plain.length)))
  const { entities, facts, sources } = data
  console.log(`knowledge: ${entities.length} entities, ${facts.length} facts, ${sources.length} sources`)
}
