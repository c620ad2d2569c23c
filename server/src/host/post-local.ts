const patience = 800
const maximumBytes = 5_000_000

/** Whether an address is of a program on this machine, by its literal name: no other is ever asked. */
export function isLocal(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username } = new URL(address)
  const isLoopback =
    hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
  return protocol === 'http:' && isLoopback && username === ''
}

/**
 * Posts JSON to a program on this machine and gives its answer, within a fraction of a second. No redirection is
 * followed.
 * @throws Error when the address is not of this machine, nobody answers in time, or the answer is no JSON.
 */
export async function postLocal(address: string, body: unknown): Promise<unknown> {
  if (!isLocal(address)) throw new Error(`${address} is not on this machine`)
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  })
  if (!response.ok) throw new Error(`${address} answers ${response.status}`)
  const text = await response.text()
  if (text.length > maximumBytes) throw new Error(`${address} answers with too much`)
  const answer: unknown = JSON.parse(text)
  return answer
}
