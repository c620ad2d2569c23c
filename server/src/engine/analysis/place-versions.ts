import type { PlacedVersion } from '../analysis-types.ts'
import { toSource } from '../claims/place.ts'
import { quotationsOf } from '../claims/quotations.ts'
import { isReference } from '../claims/reference.ts'
import { viewSentence } from '../claims/sentence-view.ts'
import { opensHypothesis, stanceOf } from '../claims/stance.ts'
import type { Passage, PlacedBlock } from '../document/types.ts'
import type { Recognition, UnknownVersion } from '../entities/types.ts'
import { covers, type Span, shift } from '../text/span.ts'
import type { Surroundings } from './surroundings.ts'

/** The versions that the knowledge lacks, and whether their sentences speak of them as of things that exist. */
export function placeVersions(
  { start, block }: PlacedBlock,
  recognitions: readonly Recognition[],
  { isHypothesis, isReferences }: Surroundings,
): readonly PlacedVersion[] {
  return block.passages.flatMap((passage, index) =>
    (recognitions[index]?.unknownVersions ?? []).map(version => ({
      ...shift(toSource(passage.prose, version), start),
      text: version.text,
      ...(version.family === undefined ? {} : { family: version.family }),
      isAsserted: !isHypothesis && !isReferences && isAsserted(passage, version),
    })),
  )
}

/** Words that make what a sentence speaks of possible, planned or denied, wherever they stand in it. */
const UNREAL =
  /\b(?:will|would|could|might|may|shall|should|if|whether|unless|suppose|imagine|expect\w*|plan(?:s|ned|ning)?|upcoming|forthcoming|future|next|coming|soon|rumou?r\w*|hypothetical\w*|predict\w*|forecast\w*|speculat\w*|await\w*|anticipat\w*|unreleased|unannounced|yet|no|not|never|without|there is no|doesn['’]t|isn['’]t|hasn['’]t|by (?:early |mid-?|late )?20\d\d)\b|[?？]|将|即将|预计|如果|假设|传闻|尚未|没有/iu

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

function isUnreal(sentence: string): boolean {
  return UNREAL.test(sentence.replace(/\bMay\b/gu, ''))
}
