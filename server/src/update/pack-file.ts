import { createPublicKey } from 'node:crypto'
import { readKnowledgeData } from './knowledge-shape.ts'
import { makePack, printPack, publicLine, readPrivateKey } from './make-pack.ts'
import { openPack, unsoundness } from './open-pack.ts'
import type { PackHeader } from './pack-header.ts'
import { said } from './refusal.ts'

/** A signed pack as a file, and the public key that opens it. */
export interface PackFile {
  readonly text: string
  readonly header: PackHeader
  readonly publicKey: string
}

/**
 * Makes a signed pack from compiled knowledge (`knowledge.json`) and a private key in PEM, checked as whoever
 * fetches it will check it.
 */
export function makePackFile(
  json: string,
  pem: string,
  minimumDateline: string,
): PackFile | { readonly problem: string } {
  try {
    const key = readPrivateKey(pem)
    const read = readKnowledgeData(JSON.parse(json))
    if ('problem' in read) return read
    const problem = unsoundness(read.data)
    if (problem !== undefined) return { problem }
    const text = printPack(makePack(read.data, minimumDateline, key))
    const opened = openPack(text, createPublicKey(key), minimumDateline)
    if ('fault' in opened) return { problem: opened.problem }
    return { text, header: opened.header, publicKey: publicLine(key) }
  } catch (error) {
    return { problem: said(error) }
  }
}
