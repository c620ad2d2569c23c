import { cp, readdir, rm } from 'node:fs/promises'
import { build } from 'esbuild'
import { inCache, inRepo, root } from '../support/paths.mjs'

/** Bundles all `*.e2e.ts` of a folder of `test/e2e` into one module that exports `run()`; gives its path. */
export async function bundleSuites(folder = 'suite') {
  const suites = (await readdir(inRepo('test/e2e', folder))).filter(name => name.endsWith('.e2e.ts')).sort()
  const requires = suites.map(name => `require('./${folder}/${name}')`).join('\n')
  const outfile = inCache('e2e', `${folder}.cjs`)
  await build({
    absWorkingDir: root,
    stdin: {
      contents: `import { runSuites } from './run.ts'\nexport const run = () => runSuites(() => {\n${requires}\n})\n`,
      resolveDir: inRepo('test/e2e'),
      sourcefile: 'index.ts',
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  })
  return outfile
}

/** Copies the workspace of the tests, so that they may write into it; gives the copy's path. */
export async function freshWorkspace() {
  const folder = inCache('e2e', 'workspace')
  await rm(folder, { recursive: true, force: true })
  await cp(inRepo('test/e2e/workspace'), folder, { recursive: true })
  return folder
}
