import type { KnowledgeData } from '../engine/index.ts'
import { openPack } from './open-pack.ts'
import type { PackStore, StoredPack } from './pack-store.ts'
import { readPublicKey } from './public-key.ts'
import { said } from './refusal.ts'
import { compareVersions } from './version.ts'

/** The knowledge that judges, where it comes from, and what was passed over on the way. */
export interface LoadedKnowledge {
  readonly data: KnowledgeData
  /** The stored pack that it comes from; absent for what is bundled. */
  readonly pack?: StoredPack
  /** Why newer packs are not used, in sentences for people. */
  readonly problems: readonly string[]
}

/** The newest knowledge there is: a stored pack, its signature checked again, or what is bundled. */
export function loadNewest(
  bundled: KnowledgeData,
  store: PackStore,
  publicKey: string,
  release: string,
): LoadedKnowledge {
  const newer = store.list().filter(({ version }) => compareVersions(version, bundled.version) > 0)
  if (newer.length === 0) return { data: bundled, problems: [] }
  const trusted = readPublicKey(publicKey)
  if ('problem' in trusted) {
    return { data: bundled, problems: [`The fetched knowledge is not used: ${trusted.problem}.`] }
  }
  const problems: string[] = []
  for (const pack of newer) {
    const opened = open(pack, store, release, trusted.key)
    if ('data' in opened) return { data: opened.data, pack, problems }
    problems.push(`The fetched knowledge of ${pack.version} is not used: ${opened.problem} (${pack.path}).`)
  }
  return { data: bundled, problems }
}

function open(
  pack: StoredPack,
  store: PackStore,
  release: string,
  key: Parameters<typeof openPack>[1],
): { readonly data: KnowledgeData } | { readonly problem: string } {
  try {
    const opened = openPack(store.read(pack), key, release)
    if ('fault' in opened || opened.header.version === pack.version) return opened
    return { problem: `it holds ${opened.header.version}` }
  } catch (error) {
    return { problem: said(error) }
  }
}
