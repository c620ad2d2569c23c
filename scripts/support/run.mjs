import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

const windows = process.platform === 'win32'

/** Prints one progress line. */
export function step(text) {
  process.stdout.write(`▸ ${text}\n`)
}

/**
 * Runs a program and resolves with `{ code, output }`. With `quiet` the output is collected, else shown.
 * Standard input is closed, so nothing can wait for an answer.
 */
export function run(command, args, { cwd, env, quiet = false, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      shell,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    })
    let output = ''
    child.stdout?.on('data', chunk => {
      output += chunk
    })
    child.stderr?.on('data', chunk => {
      output += chunk
    })
    child.on('error', reject)
    child.on('close', code => resolve({ code: code ?? 1, output }))
  })
}

/** Runs this Node with a script and resolves with `{ code, output }`. */
export const runNode = (args, options) => run(process.execPath, args, options)

/** Runs npm, wherever this Node keeps it, without a shell; with `node`, under that Node. */
export function runNpm(args, { node = process.execPath, ...options } = {}) {
  const script = npmScript()
  if (!script) return run('npm', args, options)
  const path = `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`
  return run(node, [script, ...args], { ...options, env: { ...options.env, PATH: path } })
}

/** Where npm's own script lives; `undefined` if only a `npm` on the PATH is known. */
function npmScript() {
  const given = process.env.npm_execpath
  if (given && /npm-cli\.c?js$/.test(given) && existsSync(given)) return given
  const bin = dirname(process.execPath)
  const places = [
    join(bin, 'node_modules/npm/bin/npm-cli.js'),
    join(bin, '../lib/node_modules/npm/bin/npm-cli.js'),
  ]
  return (
    places.find(place => existsSync(place)) ??
    (windows ? onPath('node_modules/npm/bin/npm-cli.js') : undefined)
  )
}

/** The first file of that name in a folder of the PATH; `undefined` if there is none. */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders
    .filter(folder => folder !== '')
    .map(folder => join(folder, name))
    .find(path => existsSync(path))
}
