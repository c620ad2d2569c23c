import { mentionsIn } from '../../analysis/read-recognitions.ts'
import type { Mention } from '../../analysis-types.ts'
import { parseSelected } from '../../document/parse-selected.ts'
import type { PlacedBlock } from '../../document/types.ts'
import { createMatcher, type RawMatch } from '../../entities/alias-matcher.ts'
import { NO_CANDIDATES, type PassageCandidates } from '../../entities/candidates.ts'
import { findAllCandidates } from '../../entities/find-candidates.ts'
import { collectNamed } from '../../entities/named.ts'
import { isSettled, recognizePassage } from '../../entities/recognize.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Entity } from '../../knowledge/types.ts'
import { shift } from '../../text/span.ts'

/**
 * Makes a finder of the mentions of an entity in texts, the same as an analysis finds. Only what names the entity,
 * or one of its family (`GPT-5.4 and 5.5`), is parsed, and what else names anything where that settles a doubtful
 * name; nothing is judged, so that many texts are read in a fraction of the time. Making it takes tens of
 * milliseconds; keep it for a search.
 */
export function createMentionFinder(
  knowledge: KnowledgeBase,
  entity: Entity,
): (text: string) => readonly Mention[] {
  const matcher = createMatcher(knowledge)
  const isKin = ({ id, family }: Entity): boolean =>
    id === entity.id ||
    id === entity.family ||
    (family !== undefined && family === (entity.family ?? entity.id))
  const scan = (text: string): readonly RawMatch[] => {
    const plain = withoutMarkup(text)
    return plain === text ? matcher.scan(text) : [...matcher.scan(text), ...matcher.scan(plain)]
  }
  const namesKin = (text: string): boolean =>
    scan(text).some(match => match.reaches.some(reach => reach.names.some(name => isKin(name.entity))))
  const namesAny = (text: string): boolean => scan(text).length > 0
  const candidatesIn = (blocks: readonly PlacedBlock[]): readonly (readonly PassageCandidates[])[] =>
    blocks.map(({ block }) => findAllCandidates(block.passages, matcher))
  /** What may be the entity; whether it is, is settled name by name. */
  const own = ({ names }: PassageCandidates): PassageCandidates => ({
    names: names.filter(({ readings }) => readings.some(reading => reading.entity === entity.id)),
    versions: [],
  })
  return text => {
    if (!namesKin(text)) return []
    const blocks = parseSelected(text, namesKin)
    const found = candidatesIn(blocks)
    const isSure = found.every(passages => passages.every(candidates => isSettled(own(candidates))))
    const named = collectNamed(isSure ? [] : candidatesIn(parseSelected(text, namesAny)).flat())
    return blocks.flatMap(({ start, block }, at) => {
      const recognitions = block.passages.map((passage, index) =>
        recognizePassage(passage, found[at]?.[index] ?? NO_CANDIDATES, named, { anaphora: false }),
      )
      return mentionsIn(block, recognitions, knowledge)
        .filter(mention => mention.entity === entity.id)
        .map(mention => shift(mention, start))
    })
  }
}

const MARKUP = /[*_~^`\\[\]<>]/
const TARGET = /\]\([^()\s]*\)/g
const TAG = /<[^<>]*>/g
const MARKS = /[*_~^`\\[\]]/g
const NEXT_LINE = /\n[\s>]*/g

/** A text without what may part the words of a name; it may say more than the brief does, never less. */
function withoutMarkup(text: string): string {
  if (!MARKUP.test(text)) return text
  return text.replace(TARGET, '').replace(TAG, '').replace(MARKS, '').replace(NEXT_LINE, ' ')
}
