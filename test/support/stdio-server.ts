import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'

/** The built command line. */
export const builtCli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** A server process and the connection to it. */
export interface StdioServer {
  readonly process: ChildProcess
  readonly connection: ProtocolConnection
  /** Its exit code, once it has left. */
  readonly exited: Promise<number | null>
  /** What it has written to standard error. */
  complaints(): string
}

/** Starts `dist/cli.js lsp --stdio`, as an editor does. */
export function startStdioServer(): StdioServer {
  if (!existsSync(builtCli)) throw new Error('dist/cli.js is missing: npm run build')
  const child = spawn(process.execPath, [builtCli, 'lsp', '--stdio'], { stdio: 'pipe' })
  const told = { text: '' }
  child.stderr.on('data', chunk => {
    told.text += String(chunk)
  })
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  connection.listen()
  const exited = new Promise<number | null>(resolve => child.once('exit', resolve))
  return { process: child, connection, exited, complaints: () => told.text }
}
