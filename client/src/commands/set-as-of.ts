import { ConfigurationTarget, commands, type Disposable, window, workspace } from 'vscode'
import { dateProblem } from '../iso-date.ts'

/** `dateline.setAsOf`: asks for the day on which briefs are judged, and writes it to the settings. */
export function registerSetAsOf(): Disposable {
  return commands.registerCommand('dateline.setAsOf', async () => {
    const configuration = workspace.getConfiguration('dateline')
    const answer = await window.showInputBox({
      title: 'Judge briefs as of',
      prompt: 'A date such as 2026-11-21; empty for today',
      value: configuration.get<string>('asOf', ''),
      validateInput: text => dateProblem(text.trim()),
    })
    if (answer === undefined) return
    const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global
    await configuration.update('asOf', answer.trim(), target)
  })
}
