import { decode, tooLarge } from './decode.ts'
import type { Host } from './host.ts'

/** A host whose files are in memory, with forward-slash paths below `/`. */
export interface MemoryHost extends Host {
  readonly files: Map<string, string | Uint8Array>
  readonly logged: string[]
  /** What has been asked for of the disk, a path each time. */
  readonly asked: string[]
  /** Lets all the time pass that somebody waits for now. */
  passTime(): void
}

/** A host for tests and for places without a disk. */
export function createMemoryHost(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  today = '2026-11-21',
): MemoryHost {
  const held = new Map(Object.entries(files).map(([path, content]) => [absolute('/', path), content]))
  const logged: string[] = []
  const asked: string[] = []
  const waiting: (() => void)[] = []
  return {
    files: held,
    logged,
    asked,
    today: () => today,
    log: message => logged.push(message),
    later: (_, what) => void waiting.push(what),
    turn: () => new Promise(resolve => setTimeout(resolve, 0)),
    passTime() {
      for (const what of waiting.splice(0)) what()
    },
    async readFile(path, maximum = Number.POSITIVE_INFINITY) {
      asked.push(path)
      const content = held.get(absolute('/', path))
      if (content === undefined) return { problem: `${path} does not exist` }
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
      return bytes.length > maximum ? tooLarge(path, bytes.length, maximum) : decode(bytes, path)
    },
    async writeFile(path, { text, hasByteOrderMark }) {
      held.set(absolute('/', path), hasByteOrderMark ? `\u{feff}${text}` : text)
      return undefined
    },
    async stampOf(path) {
      asked.push(path)
      const content = held.get(absolute('/', path))
      const folder = `${absolute('/', path)}/`
      if (content === undefined && [...held.keys()].some(file => file.startsWith(folder))) return 'folder'
      return content === undefined ? undefined : `${content.length} ${hash(content)}`
    },
    async listFiles(path, extensions) {
      asked.push(path)
      const at = absolute('/', path)
      if (held.has(at)) return [path]
      const folder = at === '/' ? '/' : `${at}/`
      const found = [...held.keys()].filter(file => file.startsWith(folder)).sort()
      if (found.length === 0) return { problem: `${path} does not exist` }
      const isHidden = (file: string): boolean => /(^|\/)(\.|node_modules\/)/.test(file.slice(folder.length))
      return found
        .filter(file => !isHidden(file) && extensions.some(extension => file.endsWith(extension)))
        .map(file => `${path.replace(/\/$/, '')}/${file.slice(folder.length)}`)
    },
    resolve: absolute,
    folderOf: path => path.slice(0, path.lastIndexOf('/')) || '/',
    uriOf: path => `file://${path.split('/').map(encodeURIComponent).join('/')}`,
    pathOf: uri => (uri.startsWith('file://') ? decodeURIComponent(uri.slice('file://'.length)) : undefined),
  }
}

function absolute(base: string, path: string): string {
  const parts: string[] = []
  for (const part of (path.startsWith('/') ? path : `${base}/${path}`).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return `/${parts.join('/')}`
}

function hash(content: string | Uint8Array): number {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return bytes.reduce((sum, byte) => (Math.imul(sum, 31) + byte) | 0, 7)
}
