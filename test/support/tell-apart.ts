import { describe, expect, test } from 'vitest'
import type { KnowledgeData } from '../../server/src/engine/index.ts'
import { helpersFor } from './brief.ts'
import { modelKnowledge } from './model-knowledge.ts'

const JUDGED = ['outdated-claim', 'superseded-model', 'contradicted-claim', 'changed-since', 'disputed-claim']

/** Tests what is not so of the made-up models, or of what else is known, in many words, and beside it what must stay silent. */
export function tellApart(
  name: string,
  briefs: Record<'told' | 'silent', readonly string[]>,
  knowledge: () => KnowledgeData = modelKnowledge,
): void {
  const { open } = helpersFor(knowledge())
  const flags = (brief: string): readonly string[] =>
    open(brief)
      .analysis.findings.filter(({ code }) => JUDGED.includes(code))
      .map(({ message }) => message)
  describe(name, () => {
    test.each(briefs.told)('told: %s', brief => expect(flags(brief)).not.toEqual([]))
    test.each(briefs.silent)('silent: %s', brief => expect(flags(brief)).toEqual([]))
  })
}
