import { type Refusal, refuse } from './refusal.ts'

/** Whether a text is the address of a page, not the path of a file. */
export function isAddress(text: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(text) && !/^file:/i.test(text)
}

/** Reads the address of a pack: HTTPS, or plain HTTP on this machine; without a name and password. */
export function readAddress(text: string): URL | Refusal {
  if (!URL.canParse(text)) return refuse('address', `${text} is not an address`)
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') {
    return refuse('address', 'an address with a name or password in it is not used')
  }
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))) return url
  return refuse('address', `${url.href} is not an HTTPS address; packs come over HTTPS or from a file`)
}

/** Where a redirect may lead: to the same host, by the same or the safer protocol. */
export function readRedirect(from: URL, location: string | null): URL | Refusal {
  if (location === null || !URL.canParse(location, from.href)) {
    return refuse('redirect', `${from.href} redirects to nowhere`)
  }
  const to = readAddress(new URL(location, from).href)
  if (!(to instanceof URL)) return refuse('redirect', `${from.href} redirects: ${to.message}`)
  if (to.host === from.host && (to.protocol === from.protocol || from.protocol === 'http:')) return to
  return refuse('redirect', `${from.href} redirects to ${to.host}; another host is not followed`)
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}
