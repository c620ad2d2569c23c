import { type Disposable, type DocumentSelector, LanguageStatusSeverity, languages, workspace } from 'vscode'
import { type BaseLanguageClient, State } from 'vscode-languageclient'
import { type Status, statusNotification, statusRequest } from './protocol.ts'

/** Shows which knowledge base judges briefs, and as of which day. */
export function registerStatusItem(client: BaseLanguageClient, selector: DocumentSelector): Disposable {
  const item = languages.createLanguageStatusItem('dateline.status', selector)
  item.name = 'Dateline'
  item.text = 'Dateline'
  item.command = { command: 'dateline.setAsOf', title: 'Set the date' }

  const show = (status: Status): void => {
    item.busy = false
    item.severity = LanguageStatusSeverity.Information
    item.text = `Judged as of ${status.asOf}`
    item.detail = `${status.facts.toLocaleString('en')} facts, version ${status.version}`
  }
  const ask = (): void => {
    client.sendRequest(statusRequest).then(show, error => client.warn(`No status: ${String(error)}`))
  }
  const states = client.onDidChangeState(({ newState }) => {
    item.busy = newState === State.Starting
    if (newState === State.Running) ask()
    if (newState === State.Stopped) {
      item.text = 'Dateline has stopped'
      item.severity = LanguageStatusSeverity.Warning
    }
  })
  const notifications = client.onNotification(statusNotification, show)
  const settings = workspace.onDidChangeConfiguration(event => {
    if (event.affectsConfiguration('dateline.asOf') && client.state === State.Running) ask()
  })
  return {
    dispose() {
      for (const part of [item, states, notifications, settings]) part.dispose()
    },
  }
}
