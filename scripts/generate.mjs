// Writes the registries of checkers, properties, reporters and knowledge commands from the files in their folders, so that adding one is adding a file;
// then the JSON Schema of the knowledge files from the properties, and the page of the checkers.
// `--check` changes nothing and fails when a registry is out of date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runNode } from './support/run.mjs'

const server = join(dirname(fileURLToPath(import.meta.url)), '..', 'server', 'src')
const registries = [
  {
    folder: 'engine/checkers',
    defined: /^export const (\w+) = defineChecker\(/m,
    type: 'Checker',
    from: './checker.ts',
    list: 'checkers',
    file: 'engine/checkers/registry.generated.ts',
    prefix: './',
  },
  {
    folder: 'engine/claims/properties',
    defined: /^export const (\w+) = defineProperty\(/m,
    type: 'Property',
    from: './property.ts',
    list: 'properties',
    file: 'engine/claims/registry.generated.ts',
    prefix: './properties/',
  },
  {
    folder: 'cli/reporters',
    defined: /^export const (\w+): Reporter = /m,
    type: 'Reporter',
    from: './reporter.ts',
    list: 'reporters',
    file: 'cli/reporters/registry.generated.ts',
    prefix: './',
  },
  {
    folder: 'cli/commands/knowledge',
    defined: /^export const (\w+): KnowledgeCommand = /m,
    type: 'KnowledgeCommand',
    from: './knowledge-command.ts',
    list: 'knowledgeCommands',
    file: 'cli/commands/knowledge/registry.generated.ts',
    prefix: './',
  },
]

let isStale = false
for (const { folder, defined, type, from, list, file, prefix } of registries) {
  const entries = readdirSync(join(server, folder))
    .filter(name => name.endsWith('.ts'))
    .sort()
    .flatMap(name => {
      const constant = defined.exec(readFileSync(join(server, folder, name), 'utf8'))?.[1]
      return constant ? [{ name, constant }] : []
    })
  const imports = [
    ...entries.map(({ name, constant }) => ({
      path: prefix + name,
      line: `import { ${constant} } from '${prefix}${name}'`,
    })),
    { path: from, line: `import type { ${type} } from '${from}'` },
  ]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ line }) => line)
  const text = [
    '// Made by `npm run generate` from the files beside it; not to be edited.',
    ...imports,
    '',
    `/** All ${list.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)}, by file name. */`,
    `export const ${list}: readonly ${type}[] = [`,
    ...entries.map(({ constant }) => `  ${constant},`),
    ']',
    '',
  ].join('\n')
  const path = join(server, file)
  let before = ''
  try {
    before = readFileSync(path, 'utf8')
  } catch {}
  if (before === text) continue
  isStale = true
  if (process.argv.includes('--check')) console.error(`${file} is out of date: run npm run generate`)
  else writeFileSync(path, text)
}
const root = join(server, '..', '..')
let failed = isStale && process.argv.includes('--check')
for (const script of ['generate-schema.mts', 'generate-checkers.mts']) {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const { code } = await runNode(['--import', 'tsx', path, ...process.argv.slice(2)], { cwd: root })
  failed ||= code !== 0
}
if (failed) process.exit(1)
