import { isRecord } from './guards.ts'
import { isKnowledgeVersion, isRelease } from './version.ts'

/** What a pack says of itself; signed together with the payload. */
export interface PackHeader {
  /** The version of the knowledge base. */
  readonly version: string
  readonly asOf: string
  /** The oldest release of Dateline that can read it. */
  readonly minimumDateline: string
}

/** A knowledge pack as a file has it. */
export interface Pack extends PackHeader {
  readonly format: typeof packFormat
  readonly formatVersion: typeof packFormatVersion
  /** The compiled knowledge: JSON, compressed with gzip, in Base64. */
  readonly payload: string
  /** Ed25519 over `signedBytes`, in Base64. */
  readonly signature: string
}

/** The mark of a knowledge pack. */
export const packFormat = 'dateline-knowledge'

/** The version of the format that this Dateline reads and writes. */
export const packFormatVersion = 1

const KEYS = ['format', 'formatVersion', 'version', 'asOf', 'minimumDateline', 'payload', 'signature']
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

/** The exact bytes that the signature is made over: a line of header, and the payload as the file has it. */
export function signedBytes({
  version,
  asOf,
  minimumDateline,
  payload,
}: Omit<Pack, 'signature'>): Uint8Array {
  const header = JSON.stringify([packFormat, packFormatVersion, version, asOf, minimumDateline])
  return Buffer.from(`${header}\n${payload}`, 'utf8')
}

/** A pack's outer form, nothing of it trusted yet; or why the text is none. */
export function parsePack(text: string): { readonly pack: Pack } | { readonly problem: string } {
  const parsed = parseJson(text)
  if (!isRecord(parsed) || parsed.format !== packFormat) {
    const isPage = /^\s*<(?:!doctype|html|\?xml)/i.test(text)
    return { problem: isPage ? 'this is a web page, not a knowledge pack' : 'this is not a knowledge pack' }
  }
  const { formatVersion, version, asOf, minimumDateline, payload, signature } = parsed
  if (formatVersion !== packFormatVersion) {
    return { problem: `the pack has format ${JSON.stringify(formatVersion)}; this Dateline reads format 1` }
  }
  const extra = Object.keys(parsed).find(key => !KEYS.includes(key))
  if (extra !== undefined) return { problem: `the pack has \`${extra}\`, which is not signed` }
  if (!isText(version) || !isKnowledgeVersion(version)) return malformed('version')
  if (!isText(asOf) || !/^\d{4}(?:-\d{2}){0,2}$/.test(asOf)) return malformed('asOf')
  if (!isText(minimumDateline) || !isRelease(minimumDateline)) return malformed('minimumDateline')
  if (!isText(payload) || !BASE64.test(payload)) return malformed('payload')
  if (!isText(signature) || !BASE64.test(signature)) return malformed('signature')
  return { pack: { format: packFormat, formatVersion, version, asOf, minimumDateline, payload, signature } }
}

function malformed(key: string): { readonly problem: string } {
  return { problem: `the pack’s \`${key}\` is missing or malformed` }
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
