import { mentionsIn } from '../../analysis/read-recognitions.ts'
import { createRecognizer } from '../../analysis/recognizer.ts'
import type { Mention } from '../../analysis-types.ts'
import { parseBrief } from '../../document/parse-brief.ts'
import { NOTHING_SHARED } from '../../document/shared.ts'
import { createMatcher } from '../../entities/alias-matcher.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Entity } from '../../knowledge/types.ts'
import { shift } from '../../text/span.ts'

/**
 * Makes a finder of the mentions of an entity in texts, the same as an analysis finds. Only a text that names the
 * entity, or one of its family (`GPT-5.4 and 5.5`), is parsed, and none is judged, so that many are read in a
 * fraction of the time. Making it takes tens of milliseconds; keep it for a search.
 */
export function createMentionFinder(
  knowledge: KnowledgeBase,
  entity: Entity,
): (text: string) => readonly Mention[] {
  const matcher = createMatcher(knowledge)
  const isKin = ({ id, family }: Entity): boolean =>
    id === entity.id || (family !== undefined && family === entity.family)
  const names = (text: string): boolean =>
    matcher
      .scan(text)
      .some(match => match.reaches.some(reach => reach.names.some(name => isKin(name.entity))))
  return text => {
    if (!names(text)) return []
    const { blocks, recognitions } = createRecognizer(matcher)(parseBrief(text).blocks, NOTHING_SHARED)
    return blocks.flatMap(({ start, block }, index) =>
      mentionsIn(block, recognitions[index] ?? [], knowledge)
        .filter(mention => mention.entity === entity.id)
        .map(mention => shift(mention, start)),
    )
  }
}
