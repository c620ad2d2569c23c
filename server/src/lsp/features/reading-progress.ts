import type { Feature } from '../feature.ts'
import { type LongWork, startLongWork } from '../long-work.ts'

/** `window/workDoneProgress`: how far the reading of a long brief has come, once it has taken a second. */
export const readingProgress: Feature = {
  name: 'reading progress',
  register(state) {
    const works = new Map<string, LongWork>()
    state.briefs.onProgress((uri, part) => {
      const known = works.get(uri)
      if (part === 1) {
        known?.done()
        works.delete(uri)
        return
      }
      const work = known ?? startLongWork(state, `reading ${nameOf(uri)}`)
      works.set(uri, work)
      work.report(part)
    })
  },
}

function nameOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))
}
