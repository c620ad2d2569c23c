import * as fs from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { decode, tooLarge } from './decode.ts'
import type { FileProblem, Host } from './host.ts'

// `node:fs/promises` takes three milliseconds to load, which every start would wait for.
const readdir = promisify(fs.readdir)
const readFile = promisify(fs.readFile)
const stat = promisify(fs.stat)
const writeFile = promisify(fs.writeFile)

/** The host of a Node process; `log` is where its messages go. */
export function createNodeHost(log: (message: string) => void): Host {
  return {
    log,
    today,
    turn: () => new Promise(resolve => void setImmediate(resolve)),
    later: (milliseconds, what) => void setTimeout(what, milliseconds).unref(),
    async readFile(path, maximum) {
      try {
        const { size } = maximum === undefined ? { size: 0 } : await stat(path)
        if (maximum !== undefined && size > maximum) return tooLarge(path, size, maximum)
        return decode(await readFile(path), path)
      } catch (error) {
        return { problem: told(path, error) }
      }
    },
    async writeFile(path, { text, hasByteOrderMark }) {
      try {
        await writeFile(path, hasByteOrderMark ? `\u{feff}${text}` : text)
        return undefined
      } catch (error) {
        return { problem: told(path, error) }
      }
    },
    async stampOf(path) {
      try {
        const { mtimeMs, size } = await stat(path)
        return `${mtimeMs} ${size}`
      } catch {
        return undefined
      }
    },
    listFiles: (path, extensions) => listFiles(path, extensions),
    resolve: (base, path) => resolve(base, path),
    folderOf: path => dirname(path),
    pathOf,
    uriOf: path => pathToFileURL(path).href,
  }
}

function today(): string {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map(part => String(part).padStart(2, '0')).join('-')
}

async function listFiles(
  path: string,
  extensions: readonly string[],
): Promise<readonly string[] | FileProblem> {
  try {
    if (!(await stat(path)).isDirectory()) return [path]
    return await filesBelow(path, extensions)
  } catch (error) {
    return { problem: told(path, error) }
  }
}

/** Keeps to the folder and to plain files: symbolic links, pipes, dot folders and `node_modules` are not entered. */
async function filesBelow(folder: string, extensions: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const base = folder.replace(/[\\/]+$/, '') || folder
  const found = await Promise.all(
    entries
      .filter(entry => !entry.name.startsWith('.') && entry.name !== 'node_modules')
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(async entry => {
        const path = base === '/' ? `/${entry.name}` : `${base}/${entry.name}`
        if (entry.isDirectory()) return await filesBelow(path, extensions)
        const isWanted = extensions.some(extension => entry.name.toLowerCase().endsWith(extension))
        return isWanted && entry.isFile() ? [path] : []
      }),
  )
  return found.flat()
}

function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined
  } catch {
    return undefined
  }
}

function told(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return `${path} does not exist`
  if (code === 'EISDIR') return `${path} is a folder`
  if (code === 'EACCES' || code === 'EPERM') return `${path} may not be opened`
  return `${path} cannot be opened: ${error instanceof Error ? error.message : String(error)}`
}
