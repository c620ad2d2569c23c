import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { KnowledgeData } from '../engine/index.ts'
import { type Pack, packFormat, packFormatVersion, signedBytes } from './pack-header.ts'

/** Makes a pack of compiled knowledge and signs it with a maintainer’s Ed25519 private key. */
export function makePack(data: KnowledgeData, minimumDateline: string, key: KeyObject): Pack {
  const payload = gzipSync(JSON.stringify(data), { level: 9 }).toString('base64')
  const { version, asOf } = data
  const unsigned = {
    format: packFormat,
    formatVersion: packFormatVersion,
    version,
    asOf,
    minimumDateline,
    payload,
  } as const
  return { ...unsigned, signature: sign(null, signedBytes(unsigned), key).toString('base64') }
}

/** The text of a pack’s file. */
export function printPack(pack: Pack): string {
  return `${JSON.stringify(pack, null, 2)}\n`
}

/**
 * Reads an Ed25519 private key in PEM.
 * @throws Error where it is none.
 */
export function readPrivateKey(pem: string): KeyObject {
  const key = createPrivateKey(pem)
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('the private key is not an Ed25519 key')
  return key
}

/** The public half of a key, in the one line that a setting takes. */
export function publicLine(key: KeyObject): string {
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' })
  return spki.subarray(-32).toString('base64')
}
