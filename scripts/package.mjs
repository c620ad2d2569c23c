/**
 * Makes the installable extension, `dateline-<version>.vsix`, from a minified build.
 * `--out FILE` writes it elsewhere. It fails if the package is too big or holds what it should not.
 */
import { readFile, stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce'
import { inRepo, root } from './support/paths.mjs'
import { runNode, step } from './support/run.mjs'

const maximum = 3 * 1024 * 1024
const allowed = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|client\/media\/icon\.png)$/,
  /^dist\/(extension|server|cli|bundle)\.js$/,
  /^dist\/knowledge\.(json|bin)$/,
  /^dist\/phrases\.bin$/,
  /^dist\/knowledge-changelog\.md$/,
  /^dist\/third-party-notices\.txt$/,
  /^syntaxes\/[^/]+\.json$/,
  /^schemas\/knowledge\.schema\.json$/,
  /^docs\/images\/[^/]+\.png$/,
]

const { values } = parseArgs({ options: { out: { type: 'string' } } })
const manifest = JSON.parse(await readFile(inRepo('package.json'), 'utf8'))
const packagePath = values.out ? resolve(values.out) : inRepo(`dateline-${manifest.version}.vsix`)

step('building, minified')
const built = await runNode([inRepo('scripts/build.mjs'), '--minify'], { cwd: root })
if (built.code !== 0) process.exit(built.code)

const files = (await listFiles({ cwd: root, packageManager: PackageManager.None })).map(file =>
  file.replaceAll('\\', '/'),
)
const strangers = files.filter(file => !allowed.some(pattern => pattern.test(file)))
if (strangers.length > 0) throw new Error(`these do not belong into the package: ${strangers.join(', ')}`)

step('packaging')
await createVSIX({
  cwd: root,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
})
const { size } = await stat(packagePath)
const kilobytes = Math.round(size / 1024)
if (size > maximum) throw new Error(`the package has ${kilobytes} KB, more than ${maximum / 1024} KB`)
process.stdout.write(`${relative(process.cwd(), packagePath)}: ${kilobytes} KB, ${files.length} files\n`)
