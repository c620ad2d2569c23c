import { MessageType, ShowMessageNotification } from 'vscode-languageserver'
import type { RollbackResult } from '../../update/knowledge-updates.ts'
import type { UpdateResult } from '../../update/update-knowledge.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'
import type { KnowledgeAnswer } from '../protocol.ts'
import { rollbackKnowledgeRequest, statusNotification, updateKnowledgeRequest } from '../requests.ts'
import type { ServerState } from '../server-state.ts'
import { statusOf } from './status.ts'

const failed: KnowledgeAnswer = { outcome: 'refused', message: 'The update failed; the log says why.' }
const nowhere: KnowledgeAnswer = {
  outcome: 'refused',
  message: 'There is no place to keep fetched knowledge.',
}

/** `dateline/updateKnowledge` and `dateline/rollbackKnowledge`: newer facts, and back, without a restart. */
export const knowledgeUpdates: Feature = {
  name: 'knowledge updates',
  register(state) {
    const { connection, updates } = state
    connection.onRequest(
      updateKnowledgeRequest,
      guard(state, 'knowledge update', failed, async params => {
        if (updates === undefined) return nowhere
        return await answer(state, await updates.update(textOf(params?.from), textOf(params?.publicKey)))
      }),
    )
    connection.onRequest(
      rollbackKnowledgeRequest,
      guard(state, 'knowledge rollback', failed, async () =>
        updates === undefined ? nowhere : await answer(state, await updates.rollback()),
      ),
    )
  },
  ready(state) {
    const { connection, updates } = state
    guard(state, 'knowledge updates', undefined, () => {
      for (const message of updates?.load().problems ?? []) {
        connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
      }
    })()
  },
}

async function answer(state: ServerState, result: UpdateResult | RollbackResult): Promise<KnowledgeAnswer> {
  const message = told(result)
  const isRefused = result.outcome === 'refused'
  // Another window may have updated the same place before.
  if (state.updates?.load().data.version === state.engine().knowledge.version) {
    return { outcome: isRefused ? 'refused' : 'unchanged', message }
  }
  state.renewKnowledge()
  await state.connection.sendNotification(statusNotification, await statusOf(state))
  return { outcome: isRefused ? 'refused' : 'changed', message }
}

function told(result: UpdateResult | RollbackResult): string {
  switch (result.outcome) {
    case 'updated':
      return `Dateline now knows what ${result.version} knows; before, it was ${result.before}.`
    case 'up-to-date':
      return `Dateline’s knowledge is up to date (${result.version}).`
    case 'rolled-back':
      return `Dateline is back from the knowledge of ${result.before} to that of ${result.version}.`
    case 'nothing-to-undo':
      return `There is no update to undo: the knowledge of ${result.version} came with Dateline.`
    case 'refused':
      return `Dateline’s knowledge stays as it is: ${result.message}.`
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
