import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { KnowledgeData } from '../../server/src/engine/index.ts'
import { makePack, printPack, publicLine } from '../../server/src/update/make-pack.ts'
import type { Pack } from '../../server/src/update/pack-header.ts'
import { claimsKnowledge } from '../support/claims-knowledge.ts'

/** A pair of keys of one test run. */
export interface Keys {
  readonly privateKey: KeyObject
  readonly publicKey: string
}

/** Makes a pair of keys. */
export function makeKeys(): Keys {
  const { privateKey } = generateKeyPairSync('ed25519')
  return { privateKey, publicKey: publicLine(privateKey) }
}

/** A sound knowledge base of a version. */
export function knowledgeOf(version: string): KnowledgeData {
  return { ...claimsKnowledge(), version, asOf: version }
}

/** A good pack of a version. */
export function packOf(version: string, keys: Keys, minimum = '0.1.0'): Pack {
  return makePack(knowledgeOf(version), minimum, keys.privateKey)
}

/** The text of a good pack of a version. */
export function packText(version: string, keys: Keys, minimum?: string): string {
  return printPack(packOf(version, keys, minimum))
}

/** Serves on loopback until `close`. */
export async function serve(
  answer: RequestListener,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer(answer)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const { port }: Pick<AddressInfo, 'port'> =
    typeof address === 'object' && address !== null ? address : { port: 0 }
  return {
    url: `http://127.0.0.1:${port}/pack.json`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A folder of its own, and how to remove it. */
export async function scratch(): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-update-'))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
