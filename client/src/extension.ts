import * as path from 'node:path'
import type { ExtensionContext } from 'vscode'
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node'
import { clientId, clientName, startClient } from './start-client.ts'

/** The Node extension host's entry: the server runs as a process of its own and speaks over IPC. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath(path.join('dist', 'server.js'))
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6019'] } },
  }
  await startClient(context, options => new LanguageClient(clientId, clientName, server, options))
}
