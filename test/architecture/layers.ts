import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** A source file and what it imports: packages by name, files by their path in the repository. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly packages: readonly string[]
  readonly files: readonly string[]
}

/** All TypeScript files below a folder of the repository, with forward slashes in their paths. */
export function sourcesBelow(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => read(join(root, folder, name)))
}

function read(path: string): SourceFile {
  const text = readFileSync(path, 'utf8')
  const specifiers = [
    ...text.matchAll(
      /^(?:import|export)\b[^'"`;]*?\bfrom\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    ),
  ].map(match => match[1] ?? match[2] ?? match[3] ?? '')
  const isFile = (specifier: string) => specifier.startsWith('.')
  return {
    path: slashed(relative(root, path)),
    text,
    packages: specifiers.filter(specifier => !isFile(specifier)),
    files: specifiers
      .filter(isFile)
      .map(specifier => slashed(relative(root, resolve(dirname(path), specifier)))),
  }
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/')
}

/** The engine's layers, lowest first. A file may import its own layer and those before it. */
const ENGINE_LAYERS = [
  'text/',
  'knowledge/',
  'document/',
  'bibliography/',
  'entities/',
  'claims/',
  'analysis-types.ts',
  'checkers/',
  'analysis/',
  'analysis.ts',
  'features/',
  'import/',
  'compile-knowledge.ts',
  'compile-phrases.ts',
  'create-engine.ts',
  'index.ts',
]
const ENGINE = 'server/src/engine/'

/** The position of an engine file in the order of imports. */
export function engineLayer(path: string): number {
  return ENGINE_LAYERS.findIndex(layer => path.startsWith(ENGINE + layer))
}

/** The rest of the server: what each part may import besides itself. */
export const SHELLS: Readonly<Record<string, readonly string[]>> = {
  'server/src/host/': ['server/src/engine/index.ts'],
  'server/src/launch/': [],
  'server/src/update/': ['server/src/engine/index.ts', 'server/src/host/'],
  'server/src/lsp/': ['server/src/engine/index.ts', 'server/src/host/', 'server/src/update/'],
  'server/src/cli/': [
    'server/src/engine/index.ts',
    'server/src/host/',
    'server/src/launch/',
    'server/src/lsp/',
    'server/src/update/',
    'server/src/main.node.ts',
  ],
}
