import type { Analysis } from '../analysis-types.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { CslItem } from '../knowledge/types.ts'

/** The bibliography entry of a key: the brief's own, else the bundled one. */
export function findCitation(analysis: Analysis, knowledge: KnowledgeBase, key: string): CslItem | undefined {
  return analysis.sources.find(source => source.key === key)?.csl ?? knowledge.sources.get(key)?.csl
}
