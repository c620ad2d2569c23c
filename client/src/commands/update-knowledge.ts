import { commands, type Disposable, ProgressLocation, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { updateKnowledgeRequest } from '../requests.ts'
import { showKnowledgeAnswer } from '../show-knowledge-answer.ts'
import { readUpdateSettings } from '../update-settings.ts'

const openSettings = 'Open Settings'
const chooseFile = 'Choose a File…'

/** `dateline.updateKnowledge`: fetches newer knowledge. Takes no argument, so that nothing else names the source. */
export function registerUpdateKnowledge(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('dateline.updateKnowledge', async () => {
    const { from: configured, publicKey } = readUpdateSettings()
    if (publicKey === '') {
      const what =
        'Dateline takes knowledge only with a signature. Set the public key of whoever publishes it.'
      if ((await window.showWarningMessage(what, openSettings)) === openSettings) await showSettings()
      return
    }
    const from = configured === '' ? await askForFile() : configured
    if (from === undefined) return
    const progress = { location: ProgressLocation.Notification, title: 'Dateline: updating the knowledge…' }
    const answer = await window.withProgress(progress, () =>
      client.sendRequest(updateKnowledgeRequest, { from, publicKey }),
    )
    showKnowledgeAnswer(answer)
  })
}

async function askForFile(): Promise<string | undefined> {
  const what = 'No address is set from which Dateline’s knowledge is updated.'
  const answer = await window.showInformationMessage(what, chooseFile, openSettings)
  if (answer === openSettings) await showSettings()
  if (answer !== chooseFile) return undefined
  const [file] = (await window.showOpenDialog({ filters: { 'Knowledge packs': ['json'] } })) ?? []
  return file?.fsPath
}

function showSettings(): Thenable<unknown> {
  return commands.executeCommand('workbench.action.openSettings', 'dateline.knowledge')
}
