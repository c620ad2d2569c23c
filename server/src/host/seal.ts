import { createHash } from 'node:crypto'

const SEAL = 32

/** Seals a file for what it belongs to: what either lost would show. */
export function sealed(bytes: Uint8Array, belongsTo: string): Uint8Array {
  return Buffer.concat([bytes, sealOf(bytes, belongsTo)])
}

/** A sealed file without its seal; nothing where it is not whole, or belongs to something else. */
export function unsealed(file: Uint8Array, belongsTo: string): Uint8Array | undefined {
  const bytes = file.subarray(0, Math.max(0, file.length - SEAL))
  return sealOf(bytes, belongsTo).equals(file.subarray(bytes.length)) ? bytes : undefined
}

function sealOf(bytes: Uint8Array, belongsTo: string): Buffer {
  return createHash('sha256').update(bytes).update(belongsTo).digest()
}
