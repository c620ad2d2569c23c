import * as path from 'node:path'
import type { ExtensionContext } from 'vscode'
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node'
import { clientId, clientName, startClient } from './start-client.ts'

/** The Node extension host's entry: the server runs as a process of its own and speaks over IPC. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath(path.join('dist', 'server.js'))
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc, options: { execArgv: [...v8Flags()] } },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6019'] } },
  }
  await startClient(context, options => new LanguageClient(clientId, clientName, server, options))
}

/** The newest V8 that is known to have the flag; another would not start. The server is run by the same as this. */
const newestV8 = 14

/**
 * Regular expressions are compiled to machine code at once, which costs a fourth of doing it in two steps; the heap
 * stays small beside the editor's.
 */
function v8Flags(): readonly string[] {
  if (Number.parseInt(process.versions.v8, 10) > newestV8) return []
  return ['--no-regexp-tier-up', '--heap-growing-percent=33', '--max-semi-space-size=4']
}
