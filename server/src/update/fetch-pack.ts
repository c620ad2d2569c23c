import { createReadStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isAddress, readAddress, readRedirect } from './address.ts'
import { type Refusal, refuse, said } from './refusal.ts'

/** How much may come, and how long it may take. */
export interface FetchLimits {
  readonly bytes: number
  readonly milliseconds: number
  readonly redirects: number
}

/** The limits unless told otherwise. */
export const usualLimits: FetchLimits = { bytes: 32 * 1024 * 1024, milliseconds: 60_000, redirects: 3 }

/** Gets a pack’s text from an HTTPS address, or from a file by its path or `file:` URI. Never throws. */
export async function fetchPack(
  from: string,
  limits: FetchLimits = usualLimits,
): Promise<{ readonly text: string } | Refusal> {
  if (!isAddress(from)) return await readFromFile(from, limits)
  const url = readAddress(from)
  if (!(url instanceof URL)) return url
  const signal = AbortSignal.timeout(limits.milliseconds)
  try {
    return await download(url, limits, signal)
  } catch (error) {
    if (!signal.aborted) return refuse('unreachable', `${url.href} cannot be reached: ${said(error)}`)
    return refuse('too-slow', `${url.href} took longer than ${limits.milliseconds / 1000} s`)
  }
}

async function download(
  start: URL,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<{ readonly text: string } | Refusal> {
  let url = start
  for (let hops = 0; hops <= limits.redirects; hops++) {
    const response = await fetch(url, {
      redirect: 'manual',
      signal,
      headers: { accept: 'application/json', 'accept-encoding': 'identity' },
    })
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel()
      const next = readRedirect(url, response.headers.get('location'))
      if (!(next instanceof URL)) return next
      url = next
      continue
    }
    if (response.status !== 200 || response.body === null) {
      await response.body?.cancel()
      return refuse('status', `${url.href} answered ${response.status} ${response.statusText}`.trimEnd())
    }
    return await collect(response.body, url.href, limits.bytes)
  }
  return refuse('redirect', `${start.href} redirects more than ${limits.redirects} times`)
}

async function readFromFile(from: string, limits: FetchLimits): Promise<{ readonly text: string } | Refusal> {
  try {
    const path = /^file:/i.test(from) ? fileURLToPath(from) : from
    return await collect(createReadStream(path), path, limits.bytes)
  } catch (error) {
    return refuse('unreachable', `${from} cannot be read: ${said(error)}`)
  }
}

/** Reads to the end or to the limit; what comes after the limit is not waited for. */
async function collect(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  limit: number,
): Promise<{ readonly text: string } | Refusal> {
  const chunks: Uint8Array[] = []
  let size = 0
  // Leaving the loop closes the stream, and with it the connection.
  for await (const chunk of stream) {
    size += chunk.byteLength
    if (size > limit) return refuse('too-large', `${name} is larger than ${readableSize(limit)}`)
    chunks.push(chunk)
  }
  return { text: Buffer.concat(chunks).toString('utf8') }
}

function readableSize(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.floor(bytes / 1024 / 1024)} MB` : `${Math.floor(bytes / 1024)} kB`
}
