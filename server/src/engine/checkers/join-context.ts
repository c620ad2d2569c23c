import type { CheckContext, Inside, Outside } from './checker.ts'

/** What stands in a text, and what is beside it; nothing is asked for yet. */
export function joinContext(outside: Outside, inside: Inside): CheckContext {
  return {
    ...outside,
    brief: inside.brief,
    get mentions() {
      return inside.mentions
    },
    get unknownVersions() {
      return inside.unknownVersions
    },
    get judgments() {
      return inside.judgments
    },
    get citations() {
      return inside.citations
    },
  }
}
