import { createPublicKey, type KeyObject } from 'node:crypto'

/** An Ed25519 public key, or what is wrong with the text. */
export type ReadKey = { readonly key: KeyObject } | { readonly problem: string }

const RAW_LENGTH = 32
const PEM = /^-----BEGIN PUBLIC KEY-----(.*)-----END PUBLIC KEY-----$/s

/**
 * Reads an Ed25519 public key: PEM (`-----BEGIN PUBLIC KEY-----`), or Base64 of the 32 bytes or of the SPKI
 * structure, so that a key fits into one line of a setting.
 */
export function readPublicKey(text: string): ReadKey {
  const given = text.trim()
  if (given === '') return { problem: 'no public key is set' }
  if (/PRIVATE KEY/.test(given))
    return { problem: 'this is a private key; only its public half belongs here' }
  try {
    // A field of one line joins the lines of PEM.
    const key = fromBase64((PEM.exec(given)?.[1] ?? given).replace(/\s/g, ''))
    if (key?.asymmetricKeyType === 'ed25519') return { key }
  } catch {
    // Told below: what Node says of a malformed key helps nobody.
  }
  return { problem: 'the public key is not an Ed25519 key in PEM or Base64' }
}

function fromBase64(text: string): KeyObject | undefined {
  if (!/^[\w+/-]+={0,2}$/.test(text)) return undefined
  const bytes = Buffer.from(text, 'base64')
  if (bytes.length !== RAW_LENGTH) return createPublicKey({ key: bytes, format: 'der', type: 'spki' })
  return createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: bytes.toString('base64url') },
    format: 'jwk',
  })
}
