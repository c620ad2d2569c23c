import { type FetchLimits, fetchPack } from './fetch-pack.ts'
import { openPack, unsoundness } from './open-pack.ts'
import type { PackStore } from './pack-store.ts'
import { readPublicKey } from './public-key.ts'
import { type Refusal, refuse, said } from './refusal.ts'
import { compareVersions } from './version.ts'

/** What an update is made from. */
export interface UpdateRequest {
  /** An HTTPS address, a path or a `file:` URI. */
  readonly from: string
  /** Whose signature is trusted: PEM or Base64. */
  readonly publicKey: string
  /** The version of the knowledge that judges now. */
  readonly currentVersion: string
  /** This release of Dateline. */
  readonly release: string
  readonly store: PackStore
  readonly limits?: FetchLimits
}

/** What came of an update. */
export type UpdateResult =
  | { readonly outcome: 'updated'; readonly version: string; readonly asOf: string; readonly before: string }
  | { readonly outcome: 'up-to-date'; readonly version: string }
  | Refusal

/**
 * Fetches a pack, checks it and keeps it. Nothing is kept that is unsigned, malformed, unsound or not newer than
 * what there is. Never throws; nothing but an explicit command calls it.
 */
export async function updateKnowledge(request: UpdateRequest): Promise<UpdateResult> {
  const { from, publicKey, currentVersion, release, store, limits } = request
  const trusted = readPublicKey(publicKey)
  if ('problem' in trusted) return refuse('no-key', trusted.problem)
  const fetched = await fetchPack(from, limits)
  if ('outcome' in fetched) return fetched
  const opened = openPack(fetched.text, trusted.key, release)
  if ('fault' in opened) return refuse(opened.fault, `${from}: ${opened.problem}`)
  const { version, asOf } = opened.header
  const age = compareVersions(version, currentVersion)
  if (age === 0) return { outcome: 'up-to-date', version }
  if (age < 0) {
    return refuse('outdated', `${from}: the pack is of ${version}, older than the present ${currentVersion}`)
  }
  const problem = unsoundness(opened.data)
  if (problem !== undefined) return refuse('content', `${from}: ${problem}`)
  try {
    await store.write(version, fetched.text)
  } catch (error) {
    return refuse('storage', `the pack cannot be kept in ${store.folder}: ${said(error)}`)
  }
  return { outcome: 'updated', version, asOf, before: currentVersion }
}
