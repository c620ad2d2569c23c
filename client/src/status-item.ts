import { type Disposable, type DocumentSelector, LanguageStatusSeverity, languages, workspace } from 'vscode'
import { type BaseLanguageClient, State } from 'vscode-languageclient'
import type { Status } from '../../server/src/lsp/protocol.ts'
import { statusNotification, statusRequest } from './requests.ts'

const setAsOf = { command: 'dateline.setAsOf', title: 'Set the date' }
const showChanges = { command: 'dateline.showKnowledgeChanges', title: 'What changed' }
const update = { command: 'dateline.updateKnowledge', title: 'Update' }
const showOutput = { command: 'dateline.showOutput', title: 'Show the log' }

/** Shows which knowledge judges briefs and how old it is, and as of which day it judges. */
export function registerStatusItem(client: BaseLanguageClient, selector: DocumentSelector): Disposable {
  const knowledge = languages.createLanguageStatusItem('dateline.status', selector)
  knowledge.name = 'Dateline: knowledge'
  knowledge.text = 'Dateline'
  const date = languages.createLanguageStatusItem('dateline.asOf', selector)
  date.name = 'Dateline: date'
  date.text = 'Dateline'
  date.command = setAsOf

  const show = (status: Status): void => {
    knowledge.busy = false
    const isMissing = status.version === ''
    const isWarning = isMissing || status.isOld
    knowledge.severity = isWarning ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information
    knowledge.text = isMissing ? 'Dateline has no knowledge' : textOf(status)
    knowledge.detail = isMissing ? '' : detailOf(status)
    knowledge.command = isMissing ? showOutput : status.isOld ? update : showChanges
    date.text = isMissing ? 'Dateline' : `Judged as of ${status.asOf}`
  }
  const ask = (): void => {
    client.sendRequest(statusRequest).then(show, error => client.warn(`No status: ${String(error)}`))
  }
  const states = client.onDidChangeState(({ newState }) => {
    knowledge.busy = newState === State.Starting
    if (newState === State.Running) ask()
    if (newState === State.Stopped) {
      knowledge.text = 'Dateline has stopped'
      knowledge.detail = ''
      knowledge.severity = LanguageStatusSeverity.Warning
      knowledge.command = { command: 'dateline.restart', title: 'Restart' }
    }
  })
  const notifications = client.onNotification(statusNotification, show)
  const settings = workspace.onDidChangeConfiguration(event => {
    if (event.affectsConfiguration('dateline.asOf') && client.state === State.Running) ask()
  })
  return {
    dispose() {
      for (const part of [knowledge, date, states, notifications, settings]) part.dispose()
    },
  }
}

/** Of which day it is; a text that shows in the status bar too, so that age is admitted there. */
function textOf({ knowledgeOf, isOld }: Status): string {
  return `Knowledge of ${knowledgeOf}${isOld ? ', older than 90 days' : ''}`
}

/** How old, how much, and from where. */
function detailOf({ ageDays, isOld, facts, entities, sources, version, origin }: Status): string {
  const count = (number: number): string => number.toLocaleString('en')
  return [
    ...(isOld ? [`${ageDays} days old`] : []),
    `${count(facts)} facts on ${count(entities)} entities from ${count(sources)} sources`,
    `version ${version}, ${origin === 'update' ? 'fetched' : 'bundled'}`,
  ].join('; ')
}
