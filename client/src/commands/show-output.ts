import { commands, type Disposable } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

/** `dateline.showOutput`: shows what the language server logs. */
export function registerShowOutput(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('dateline.showOutput', () => client.outputChannel.show(true))
}
