// Writes the registries of checkers and properties from the files in their folders, so that adding one is adding a file.
// `--check` changes nothing and fails when a registry is out of date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const engine = join(dirname(fileURLToPath(import.meta.url)), '..', 'server', 'src', 'engine')
const registries = [
  {
    folder: 'checkers',
    factory: 'defineChecker',
    type: 'Checker',
    from: './checker.ts',
    list: 'checkers',
    file: 'checkers/registry.generated.ts',
    prefix: './',
  },
  {
    folder: 'claims/properties',
    factory: 'defineProperty',
    type: 'Property',
    from: './property.ts',
    list: 'properties',
    file: 'claims/registry.generated.ts',
    prefix: './properties/',
  },
]

let isStale = false
for (const { folder, factory, type, from, list, file, prefix } of registries) {
  const defined = new RegExp(`^export const (\\w+) = ${factory}\\(`, 'm')
  const entries = readdirSync(join(engine, folder))
    .filter(name => name.endsWith('.ts'))
    .sort()
    .flatMap(name => {
      const constant = defined.exec(readFileSync(join(engine, folder, name), 'utf8'))?.[1]
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
    `/** All ${list}, by file name. */`,
    `export const ${list}: readonly ${type}[] = [`,
    ...entries.map(({ constant }) => `  ${constant},`),
    ']',
    '',
  ].join('\n')
  const path = join(engine, file)
  let before = ''
  try {
    before = readFileSync(path, 'utf8')
  } catch {}
  if (before === text) continue
  isStale = true
  if (process.argv.includes('--check')) console.error(`${file} is out of date: run npm run generate`)
  else writeFileSync(path, text)
}
if (isStale && process.argv.includes('--check')) process.exit(1)
