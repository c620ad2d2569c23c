import type { Mention, PlacedVersion } from '../analysis-types.ts'
import { toSource } from '../claims/place.ts'
import { quotationsOf } from '../claims/quotations.ts'
import { isReference } from '../claims/reference.ts'
import { viewSentence } from '../claims/sentence-view.ts'
import { opensHypothesis, stanceOf } from '../claims/stance.ts'
import { isUnreal } from '../claims/unreal.ts'
import type { Block, Passage } from '../document/types.ts'
import type { Recognition, UnknownVersion } from '../entities/types.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { covers, type Span } from '../text/span.ts'
import type { Surroundings } from './surroundings.ts'

/** What a block names. Spans are relative to it. */
export function mentionsIn(
  block: Block,
  recognitions: readonly Recognition[],
  knowledge: KnowledgeBase,
): readonly Mention[] {
  return block.passages.flatMap((passage, index) =>
    (recognitions[index]?.mentions ?? [])
      .filter(mention => !mention.isAnaphor)
      .map(mention => ({
        ...toSource(passage.prose, mention),
        text: mention.text,
        entity: mention.entity,
        name: knowledge.entities.get(mention.entity)?.name ?? mention.entity,
        kind: mention.kind,
      })),
  )
}

/**
 * The versions that the knowledge lacks, and whether their sentences speak of them as of things that exist. Spans
 * are relative to the block.
 */
export function versionsIn(
  block: Block,
  recognitions: readonly Recognition[],
  { isHypothesis, isReferences }: Surroundings,
): readonly PlacedVersion[] {
  return block.passages.flatMap((passage, index) =>
    (recognitions[index]?.unknownVersions ?? []).map(version => ({
      ...toSource(passage.prose, version),
      text: version.text,
      ...(version.family === undefined ? {} : { family: version.family }),
      isAsserted: !isHypothesis && !isReferences && isAsserted(passage, version),
    })),
  )
}

function isAsserted(passage: Passage, version: UnknownVersion): boolean {
  if (passage.quoted || isReference(passage)) return false
  const { prose, sentences } = passage
  if (quotationsOf(prose.text).some(quotation => covers(quotation, version))) return false
  const at = sentences.findIndex(sentence => covers(sentence, version))
  const sentence = sentences[at]
  if (!sentence) return true
  const isOpened = sentences
    .slice(0, at + 1)
    .some(one => opensHypothesis(prose.text.slice(one.start, one.end)))
  if (isOpened || isUnreal(prose.text.slice(sentence.start, sentence.end))) return false
  const span: Span = { start: version.start - sentence.start, end: version.end - sentence.start }
  const setting = { isQuotation: false, isHypothesis: false }
  return stanceOf(viewSentence(prose, sentence, [], []), span, span, setting).modality === 'asserted'
}
