import { join } from 'node:path'
import type { Server } from './lsp/start-server.ts'

/** What is measured, and what it is measured against. */
export interface Servers {
  readonly dateline: Server
  /** Dateline for a client that does not ask for diagnostics. */
  readonly pushing: Server
  readonly echo: Server
  /** The echo server bundled into one file, as Dateline is. */
  readonly bundledEcho: Server
  /** remark-parse with tables and footnotes, which needs no peer. */
  readonly remark: Server
  /** By name; none without the peers. */
  readonly peers: readonly Server[]
}

const PEERS = [
  ['cspell', 'cspell'],
  ['vscode-markdown', 'VS Code’s Markdown service'],
  ['remark-gfm', 'remark-parse with GFM alone'],
  ['markdownlint', 'markdownlint'],
  ['remark-lint', 'remark-lint'],
  ['textlint', 'textlint'],
] as const

/** The servers of a checkout; `peers` is the folder in which those are installed. */
export function listServers(root: string, bundledEcho: string, peers: string | undefined): Servers {
  const run = (id: string, name: string, script: string, ...args: readonly string[]): Server => ({
    id,
    name,
    command: [process.execPath, script, ...args],
    diagnostics: 'push',
  })
  const own = (name: string): string => join(root, 'scripts', 'bench', 'servers', name)
  const dateline = run('dateline', 'Dateline', join(root, 'dist', 'cli.js'), 'lsp', '--stdio')
  return {
    dateline: { ...dateline, diagnostics: 'pull' },
    pushing: { ...dateline, id: 'dateline-push', name: 'Dateline, pushing' },
    echo: run('echo', 'echo', own('echo.mjs')),
    bundledEcho: run('bundled-echo', 'echo, bundled', bundledEcho),
    remark: run('remark', 'remark-parse with tables and footnotes', own('remark.mjs')),
    peers: peers === undefined ? [] : PEERS.map(([id, name]) => run(id, name, join(peers, `${id}.mjs`))),
  }
}
