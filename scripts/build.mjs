/**
 * Builds `dist/`: the extension, the language server, the command line, the compiled knowledge base with its
 * changelog, the compiled phrases, and the licences of what is bundled.
 * `--minify` is for the package; without it the bundles carry source maps.
 */
import { chmod, copyFile, lstat, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { build } from 'esbuild'
import { rangesForEsbuild } from './support/letters.mjs'
import { noticesOf } from './support/notices.mjs'
import { inCache, inRepo, root } from './support/paths.mjs'
import { runNode } from './support/run.mjs'

const minify = process.argv.includes('--minify')
const dist = inRepo('dist')

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  outdir: dist,
  minify,
  sourcemap: minify ? false : 'linked',
  // The licences are in a file of their own.
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  // An ESM build is preferred: the UMD builds of some packages require what a bundler cannot see.
  mainFields: ['module', 'main'],
  plugins: [rangesForEsbuild(inRepo('server', 'src'))],
}

try {
  await bundle()
  await compileKnowledge()
  await compilePhrases()
  await linkCommand()
} catch (error) {
  process.stderr.write(`the build failed: ${error.message}\n`)
  process.exitCode = 1
}

/**
 * The extension, and what runs outside the editor: one bundle with a launcher for the language server and one for the
 * command line, which keep their compiled code.
 */
async function bundle() {
  if (minify) await removeSourceMaps()
  // Half the text is read, and its code found, sooner at each start; the source maps tell the names.
  const small = { minify: true, lineLimit: 400 }
  const hashbang = { js: '#!/usr/bin/env node' }
  const built = await Promise.all([
    build({ ...shared, entryPoints: { extension: 'client/src/extension.ts' }, external: ['vscode'] }),
    build({ ...shared, entryPoints: { server: 'server/src/launch/server.ts' } }),
    build({ ...shared, entryPoints: { cli: 'server/src/launch/cli.ts' }, banner: hashbang }),
    build({ ...shared, ...small, entryPoints: { bundle: 'server/src/bundle.ts' } }),
  ])
  await chmod(join(dist, 'cli.js'), 0o755)
  const notices = await noticesOf(built.map(({ metafile }) => metafile))
  await writeFile(join(dist, 'third-party-notices.txt'), notices)
}

/** What a build with source maps left behind would belong to other bundles. */
async function removeSourceMaps() {
  const names = await readdir(dist).catch(() => [])
  await Promise.all(names.filter(name => name.endsWith('.map')).map(name => rm(join(dist, name))))
}

/** Validates the knowledge base, writes `dist/knowledge.json` and puts its changelog beside it. */
async function compileKnowledge() {
  const { code } = await runNode(['--import', 'tsx', inRepo('scripts/build-knowledge.mts')], { cwd: root })
  if (code !== 0) throw new Error('the knowledge base did not compile')
  await copyFile(inRepo('server/knowledge/CHANGELOG.md'), join(dist, 'knowledge-changelog.md'))
}

/** Writes `dist/phrases.bin`: what of the phrases can be worked out before there is a text. */
async function compilePhrases() {
  const outfile = inCache('build', 'phrases.cjs')
  const { outdir: _, ...toFile } = { ...shared, minify: false, sourcemap: false }
  await build({ ...toFile, entryPoints: [inRepo('scripts/build-phrases.mts')], outfile })
  const { code } = await runNode([outfile, dist], { cwd: root })
  if (code !== 0) throw new Error('the phrases did not compile')
}

/** Makes `npx --no-install dateline` work in this checkout, as if the package were installed in itself. */
async function linkCommand() {
  const folder = inRepo('node_modules/.bin')
  const target = relative(folder, join(dist, 'cli.js'))
  await mkdir(folder, { recursive: true })
  if (process.platform === 'win32') {
    await writeFile(join(folder, 'dateline.cmd'), `@node "%~dp0\\${target}" %*\r\n`)
    return
  }
  const link = join(folder, 'dateline')
  const present = await lstat(link).catch(() => undefined)
  if (present) await rm(link)
  await symlink(target, link)
}
