import type { KnowledgeData } from '../engine/index.ts'
import type { FetchLimits } from './fetch-pack.ts'
import { type LoadedKnowledge, loadNewest } from './load-newest.ts'
import { createPackStore } from './pack-store.ts'
import { type Refusal, refuse, said } from './refusal.ts'
import { readRemembered, remember } from './remembered.ts'
import { type UpdateResult, updateKnowledge } from './update-knowledge.ts'
import { compareVersions } from './version.ts'

/** What updates work with. */
export interface UpdateOptions {
  /** Where packs are kept. */
  readonly folder: string
  readonly bundled: () => KnowledgeData
  /** This release of Dateline. */
  readonly release: string
  /** Whose signature is trusted; absent: what the last update used. */
  readonly publicKey?: string
  readonly limits?: FetchLimits
}

/** What came of going back. */
export type RollbackResult =
  | { readonly outcome: 'rolled-back'; readonly version: string; readonly before: string }
  | { readonly outcome: 'nothing-to-undo'; readonly version: string }
  | Refusal

/** The knowledge that judges, and its updates: fetched only when asked to, undone when asked to. */
export interface KnowledgeUpdates {
  /** The newest of what is bundled and what is stored, read once until an update or a rollback. */
  load(): LoadedKnowledge
  /** Absent: from where and by whose key the last update was made. */
  update(from: string | undefined, publicKey: string | undefined): Promise<UpdateResult>
  /** Drops the pack that judges; the one before it, or what is bundled, takes over. */
  rollback(): Promise<RollbackResult>
}

/** Opens the updates of a data folder. */
export function createKnowledgeUpdates(options: UpdateOptions): KnowledgeUpdates {
  const { folder, bundled, release } = options
  const store = createPackStore(folder)
  const state: { loaded?: LoadedKnowledge; key: string | undefined } = { key: options.publicKey }
  const keyNow = (): string => state.key ?? readRemembered(folder).publicKey ?? ''
  const load = (): LoadedKnowledge => {
    state.loaded ??= loadNewest(bundled(), store, keyNow(), release)
    return state.loaded
  }
  const renew = (): LoadedKnowledge => {
    delete state.loaded
    return load()
  }

  return {
    load,
    async update(from = readRemembered(folder).from, publicKey = keyNow()) {
      if (from === undefined || from === '') return refuse('no-source', 'no address or file to update from')
      if (state.key !== undefined) state.key = publicKey
      // Another process, or another key, may have changed what judges.
      const currentVersion = renew().data.version
      const limits = options.limits === undefined ? {} : { limits: options.limits }
      const result = await updateKnowledge({ from, publicKey, currentVersion, release, store, ...limits })
      if (result.outcome === 'refused') return result
      if (state.key === undefined) await remember(folder, { from, publicKey }).catch(() => undefined)
      renew()
      return result
    },
    async rollback() {
      const before = renew()
      const { pack } = before
      if (pack === undefined) return { outcome: 'nothing-to-undo', version: before.data.version }
      try {
        // Newer ones that could not be used would only be complained about.
        const dropped = store.list().filter(({ version }) => compareVersions(version, pack.version) >= 0)
        for (const one of dropped) await store.remove(one)
      } catch (error) {
        return refuse('storage', `the pack cannot be removed from ${folder}: ${said(error)}`)
      }
      return { outcome: 'rolled-back', version: renew().data.version, before: pack.version }
    },
  }
}
