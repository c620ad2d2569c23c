/**
 * `npm run eval`: measures recognition and claim checking on the annotated briefs of `test/eval/`.
 * `--json` prints the figures as JSON, `--all` shows the held-out half's errors, `--update` keeps the figures
 * as the new baseline. Exit code 1 if a figure fell below the baseline. See docs/evaluation.md.
 */
import { mkdir } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { rangesForEsbuild } from './support/letters.mjs'
import { inCache, inRepo, root } from './support/paths.mjs'

/** Runs the evaluation and gives `{ passed, failed }`: how many of the guarded figures hold. */
export async function runEvaluation(options = {}) {
  const outfile = inCache('eval', 'main.mjs')
  await mkdir(inCache('eval'), { recursive: true })
  await build({
    absWorkingDir: root,
    entryPoints: [inRepo('scripts/eval/main.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    mainFields: ['module', 'main'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    outfile,
    logLevel: 'warning',
    plugins: [rangesForEsbuild(inRepo('server', 'src'))],
  })
  const { evaluate } = await import(pathToFileURL(outfile).href)
  return evaluate({ root, json: false, update: false, all: false, quiet: false, ...options }, text =>
    process.stdout.write(`${text}\n`),
  )
}

if (process.argv[1] === inRepo('scripts', 'eval.mjs')) {
  const known = ['--json', '--all', '--update']
  const given = process.argv.slice(2)
  const unknown = given.find(flag => !known.includes(flag))
  if (unknown !== undefined) {
    process.stderr.write(`no such option: ${unknown}; there are ${known.join(', ')}\n`)
    process.exitCode = 2
  } else {
    const json = given.includes('--json')
    const { passed, failed } = await runEvaluation({
      json,
      all: given.includes('--all'),
      update: given.includes('--update'),
    })
    if (!json) process.stdout.write(`${passed} passed, ${failed} failed\n`)
    process.exitCode = failed > 0 ? 1 : 0
  }
}
