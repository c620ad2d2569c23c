import type { Mention, PlacedVersion } from '../analysis-types.ts'
import { toSource } from '../claims/place.ts'
import { quotationsOf } from '../claims/quotations.ts'
import { isReference } from '../claims/reference.ts'
import { viewSentence } from '../claims/sentence-view.ts'
import { opensHypothesis, stanceOf } from '../claims/stance.ts'
import { isUnreal } from '../claims/unreal.ts'
import type { Block, Passage, Prose, Sentence } from '../document/types.ts'
import { sentenceAt } from '../entities/surroundings.ts'
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
  return block.passages.flatMap((passage, index) => {
    const versions = recognitions[index]?.unknownVersions ?? []
    if (versions.length === 0) return []
    const isTold = !isHypothesis && !isReferences && !passage.quoted && !isReference(passage)
    const isAsserted = isTold ? assertions(passage) : () => false
    return versions.map(version => ({
      ...toSource(passage.prose, version),
      text: version.text,
      ...(version.family === undefined ? {} : { family: version.family }),
      isAsserted: isAsserted(version),
    }))
  })
}

/** Tells whether a passage speaks of a version as of one that exists. */
function assertions({ prose, sentences }: Passage): (version: UnknownVersion) => boolean {
  const quotations = quotationsOf(prose.text)
  const opening = sentences.find(({ start, end }) => opensHypothesis(prose.text.slice(start, end)))
  return version => {
    if (quotations.some(quotation => covers(quotation, version))) return false
    const sentence = sentenceAt(sentences, version.start)
    if (!sentence || !covers(sentence, version)) return true
    if (sentence.isPiece || (opening && opening.start <= sentence.start)) return false
    return isAssertedIn(sentence, prose, version)
  }
}

function isAssertedIn(sentence: Sentence, prose: Prose, version: Span): boolean {
  if (isUnreal(prose.text.slice(sentence.start, sentence.end))) return false
  const span: Span = { start: version.start - sentence.start, end: version.end - sentence.start }
  const setting = { isQuotation: false, isHypothesis: false }
  return stanceOf(viewSentence(prose, sentence, [], []), span, span, setting).modality === 'asserted'
}
