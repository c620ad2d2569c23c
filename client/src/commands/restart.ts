import { commands, type Disposable } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

/** `dateline.restart`: starts the language server anew, after a crash too. */
export function registerRestart(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('dateline.restart', async () => {
    if (client.needsStop()) await client.stop()
    await client.start()
  })
}
