import { type ChildProcess, spawn } from 'node:child_process'
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { quietEnvironment } from '../environment.ts'

/** A language server to measure. */
export interface Server {
  readonly id: string
  readonly name: string
  /** A program and its arguments; it speaks the protocol over standard input and output. */
  readonly command: readonly [string, ...string[]]
  /** Whether the client asks for diagnostics, as VS Code does, or waits until they are published. */
  readonly diagnostics: 'pull' | 'push'
}

/** A server that runs and the connection to it. */
export interface RunningServer {
  readonly pid: number
  readonly connection: ProtocolConnection
  /** Settles when `work` does, or fails when the server ends first. */
  during<T>(work: Promise<T>): Promise<T>
  stop(): Promise<void>
}

const PATIENCE = 1500

/** Starts a server as an editor does. What it writes to standard error is told if it ends early. */
export function startServer({ name, command: [program, ...args] }: Server, workspace: string): RunningServer {
  const child = spawn(program, args, { cwd: workspace, env: quietEnvironment(), stdio: 'pipe' })
  const complaints: string[] = []
  child.stderr.on('data', chunk => complaints.push(String(chunk)))
  child.stdin.on('error', () => {})
  const state = { isStopping: false }
  const ended = new Promise<never>((_, reject) => {
    child.once('error', error => reject(new Error(`${name} did not start: ${error.message}`)))
    child.once('close', code => {
      if (!state.isStopping)
        reject(new Error(`${name} ended early (${code}): ${complaints.join('').slice(-2000)}`))
    })
  })
  ended.catch(() => {})
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  connection.onError(() => {})
  return {
    pid: child.pid ?? 0,
    connection,
    async during(work) {
      try {
        return await Promise.race([work, ended])
      } catch (error) {
        // A connection that breaks is told a moment before the end of its process, which says why.
        await Promise.race([ended, later(PATIENCE)])
        throw error
      }
    },
    async stop() {
      state.isStopping = true
      const leave = async (): Promise<void> => {
        await connection.sendRequest('shutdown')
        await connection.sendNotification('exit')
        await exitOf(child)
      }
      // One whose process has ended can be asked nothing.
      await Promise.race([leave().catch(() => {}), later(PATIENCE)])
      child.kill('SIGKILL')
      await exitOf(child)
      connection.dispose()
    },
  }
}

function exitOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise(resolve => child.once('exit', () => resolve()))
}

/** Resolves after so many milliseconds. */
export function later(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
