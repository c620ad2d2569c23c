import type { Connection } from 'vscode-languageserver'
import type { ClientFacts } from './client-facts.ts'
import { isRecord, readSettings, type Settings } from './settings.ts'

/** The settings that hold for each document. */
export interface SettingsStore {
  /** The settings of a document; without one, those of the workspace. */
  of(uri: string | undefined): Promise<Settings>
  /** Asks anew; `pushed` is what the client sent along. */
  renew(pushed: unknown): void
  forget(uri: string): void
}

/** Settings by `workspace/configuration` where the client has it, else as it pushes them, else as it started with. */
export function createSettingsStore(connection: Connection, client: ClientFacts): SettingsStore {
  const known = new Map<string, Promise<Settings>>()
  const initial = sectionOf(client.initialOptions)
  const state: { pushed: unknown } = { pushed: undefined }

  const ask = async (uri: string): Promise<Settings> => {
    const item = uri === '' ? { section: 'dateline' } : { section: 'dateline', scopeUri: uri }
    const answer: unknown = client.hasConfiguration
      ? await connection.workspace.getConfiguration(item).catch((error: unknown) => {
          connection.console.warn(`dateline: the client gave no settings: ${String(error)}`)
          return undefined
        })
      : undefined
    return readSettings(answer, state.pushed, initial)
  }

  return {
    of(uri = '') {
      const settings = known.get(uri) ?? ask(uri)
      // Without a document they are asked for each time: a client may change them and ask at once.
      if (uri !== '') known.set(uri, settings)
      return settings
    },
    renew(pushed) {
      known.clear()
      if (isRecord(pushed) && isRecord(pushed.dateline)) state.pushed = pushed.dateline
    },
    forget: uri => void known.delete(uri),
  }
}

function sectionOf(options: unknown): unknown {
  return isRecord(options) && isRecord(options.dateline) ? options.dateline : options
}
