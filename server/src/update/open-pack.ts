import { type KeyObject, verify } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { type KnowledgeData, properties, validateKnowledge } from '../engine/index.ts'
import { readKnowledgeData } from './knowledge-shape.ts'
import { type Pack, type PackHeader, parsePack, signedBytes } from './pack-header.ts'
import { isAtLeast } from './version.ts'

/** Why a pack is not used. */
export type PackFault = 'not-a-pack' | 'signature' | 'needs-newer-dateline' | 'content'

/** A pack that was opened, or why it was not. */
export type OpenedPack =
  | { readonly header: PackHeader; readonly data: KnowledgeData }
  | { readonly fault: PackFault; readonly problem: string }

/** More than this is not unpacked. */
const UNPACKED_LIMIT = 128 * 1024 * 1024

/**
 * Opens a pack in the order in which its parts may be trusted: outer form, signature, release of Dateline,
 * shape. Nothing of the payload is looked at before the signature holds.
 */
export function openPack(text: string, key: KeyObject, release: string): OpenedPack {
  const parsed = parsePack(text)
  if ('problem' in parsed) return { fault: 'not-a-pack', problem: parsed.problem }
  const { pack } = parsed
  if (!isSigned(pack, key)) {
    return {
      fault: 'signature',
      problem: 'the signature does not fit: the pack was changed, or signed with another key',
    }
  }
  if (!isAtLeast(release, pack.minimumDateline)) {
    const problem = `the pack needs Dateline ${pack.minimumDateline} or newer; this is ${release}`
    return { fault: 'needs-newer-dateline', problem }
  }
  const read = unpack(pack.payload)
  if ('problem' in read) return { fault: 'content', problem: read.problem }
  const { version, asOf, minimumDateline } = pack
  if (read.data.version !== version || read.data.asOf !== asOf) {
    return { fault: 'content', problem: 'the pack’s header and content name different versions' }
  }
  return { header: { version, asOf, minimumDateline }, data: read.data }
}

/** What the build would refuse in a pack’s content, in one sentence; nothing if it is sound. */
export function unsoundness(data: KnowledgeData): string | undefined {
  const problems = validateKnowledge(data, properties)
  const [first] = problems
  if (first === undefined) return undefined
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
  return `the content is not sound: ${first.message}${more}`
}

function isSigned(pack: Pack, key: KeyObject): boolean {
  return verify(null, signedBytes(pack), key, Buffer.from(pack.signature, 'base64'))
}

function unpack(payload: string): ReturnType<typeof readKnowledgeData> {
  try {
    const json = gunzipSync(Buffer.from(payload, 'base64'), { maxOutputLength: UNPACKED_LIMIT })
    return readKnowledgeData(JSON.parse(json.toString('utf8')))
  } catch (error) {
    return { problem: `the content cannot be unpacked: ${error instanceof Error ? error.message : error}` }
  }
}
