/** Validates `server/knowledge/` and compiles it to `dist/knowledge.json`; exit code 1 on problems. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { properties } from '../server/src/engine/claims/registry.generated.ts'
import { byPlace, printProblem } from '../server/src/engine/knowledge/problem.ts'
import { readKnowledge } from '../server/src/engine/knowledge/read-knowledge.ts'
import { validateKnowledge } from '../server/src/engine/knowledge/validate.ts'

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
  writeFileSync(join(root, 'dist', 'knowledge.json'), JSON.stringify(data))
  const { entities, facts, sources } = data
  console.log(`knowledge: ${entities.length} entities, ${facts.length} facts, ${sources.length} sources`)
}
