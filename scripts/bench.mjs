/**
 * `npm run bench`: measures Dateline against an echo server and peers, in one run. See docs/performance.md.
 * Exit code 1 if a guarded ratio is much worse than the baseline (`--quick`), 2 on wrong usage.
 */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { inCache, inRepo, root } from './support/paths.mjs'
import { runNpm } from './support/run.mjs'

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  logLevel: 'warning',
}

/** Bundles the benchmark and gives its module. */
async function load() {
  const outfile = inCache('bench', 'main.mjs')
  await mkdir(inCache('bench'), { recursive: true })
  await build({
    ...shared,
    entryPoints: [inRepo('scripts/bench/command.ts')],
    format: 'esm',
    outfile,
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  })
  return import(pathToFileURL(outfile).href)
}

/** The echo server in one file, as Dateline is built. */
async function bundleEcho() {
  const outfile = inCache('bench', 'echo.cjs')
  await build({
    ...shared,
    entryPoints: [inRepo('scripts/bench/servers/echo.mjs')],
    format: 'cjs',
    minify: true,
    outfile,
  })
  return outfile
}

/** Whether a source was changed after the build. */
function isStale() {
  const built = statSync(inRepo('dist/cli.js')).mtimeMs
  const sources = readdirSync(inRepo('server/src'), { recursive: true, withFileTypes: true })
  return sources.some(entry => entry.isFile() && statSync(join(entry.parentPath, entry.name)).mtimeMs > built)
}

/** Runs the benchmark with the options of its command line; gives `{ passed, failed }`. */
export async function runBench(argv) {
  const { runBench, readOptions, USAGE } = await load()
  const print = text => process.stdout.write(`${text}\n`)
  if (argv.includes('--help')) {
    print(USAGE)
    return { passed: 0, failed: 0 }
  }
  if (!existsSync(inRepo('dist/cli.js'))) throw new Error('dist/cli.js is missing: npm run build')
  if (isStale()) print('dist/ is older than the sources, and is what is measured: npm run build')
  const begun = Date.now()
  const progress = text => {
    const seconds = Math.round((Date.now() - begun) / 1000)
    const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
    process.stderr.write(`▸ ${clock} ${text}\n`)
  }
  const npm = (args, cwd) => runNpm(args, { cwd, quiet: true })
  const places = { root, cache: inCache('bench'), bundledEcho: await bundleEcho(), npm }
  return runBench(readOptions(argv), places, print, progress)
}

if (process.argv[1] === inRepo('scripts', 'bench.mjs')) {
  try {
    const { failed } = await runBench(process.argv.slice(2))
    process.exitCode = failed > 0 ? 1 : 0
  } catch (error) {
    process.stderr.write(`bench: ${error.message}\n`)
    process.exitCode = 2
  }
}
