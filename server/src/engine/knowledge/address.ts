import type { Source } from './types.ts'

/** The address of a source without what may be written in several ways; its key where it has none. */
export function addressOf({ key, csl }: Source): string {
  return csl.URL === undefined ? key : bareAddress(csl.URL)
}

/** An address without its scheme, `www.` and last slash. */
export function bareAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/[/#?]+$/u, '')
}
