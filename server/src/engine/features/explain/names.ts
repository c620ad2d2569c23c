import type { Analysis, Mention } from '../../analysis-types.ts'
import { toSource } from '../../claims/place.ts'
import { createMatcher } from '../../entities/alias-matcher.ts'
import type { Candidate, Reading } from '../../entities/candidates.ts'
import { findAllCandidates } from '../../entities/find-candidates.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Alias, Entity } from '../../knowledge/types.ts'
import { overlaps, shift, touches } from '../../text/span.ts'
import { whatItIs } from '../entity-entry.ts'
import { escapeMarkdown } from '../markdown.ts'
import type { Place } from './place.ts'

const MAX_NAMES = 8

/** The names of a place: what each stands for and why, and what was read as no name or as an unknown version. */
export function explainNames(analysis: Analysis, knowledge: KnowledgeBase, place: Place): readonly string[] {
  const { passage, placed, span } = place
  if (!passage || !placed) return []
  const candidates = candidatesOf(place, knowledge)
  const mentions = analysis.mentions.filter(mention => overlaps(mention, span))
  const lines = mentions.map(mention => {
    const candidate = candidates.find(one => overlaps(one, mention))
    return { at: mention, words: told(mention, candidate, knowledge) }
  })
  const dropped = candidates
    .filter(one => overlaps(one, span) && !mentions.some(mention => overlaps(mention, one)))
    .map(one => ({ at: one, words: notRead(one, knowledge) }))
  const versions = analysis.unknownVersions
    .filter(version => overlaps(version, span))
    .map(version => ({
      at: version,
      words: `“${escapeMarkdown(version.text)}” is a version that the knowledge lacks. It is linked to no other.`,
    }))
  const all = [...lines, ...dropped, ...versions].sort((a, b) => a.at.start - b.at.start)
  const here = all.filter(({ at }) => touches(at, place.offset))
  const shown = [...here, ...all.filter(one => !here.includes(one))].slice(0, MAX_NAMES)
  if (shown.length === 0) return ['The knowledge has no name that stands here.']
  return shown.map(({ words }) => `- ${words}`)
}

function candidatesOf({ passage, placed }: Place, knowledge: KnowledgeBase): readonly Candidate[] {
  if (!passage || !placed) return []
  const { passages } = placed.block
  const found = findAllCandidates(passages, createMatcher(knowledge))[passages.indexOf(passage)]
  return (found?.names ?? []).map(name => ({
    ...name,
    ...shift(toSource(passage.prose, name), placed.start),
  }))
}

function told(mention: Mention, candidate: Candidate | undefined, knowledge: KnowledgeBase): string {
  const entity = knowledge.entities.get(mention.entity)
  if (!entity) return `“${escapeMarkdown(mention.text)}” names ${mention.entity}.`
  const reading = candidate?.readings.find(one => one.entity === entity.id)
  const others = (candidate?.readings ?? []).filter(one => one.entity !== entity.id)
  const also = [...new Set(others.map(one => nameOf(one, knowledge)))].slice(0, 4)
  return [
    `“${escapeMarkdown(mention.text)}” names **${escapeMarkdown(entity.name)}**: ${whatItIs(entity, knowledge)}`,
    aliasWords(mention.text, entity),
    reading ? REASONS[reading.evidence] : '',
    also.length === 0 ? '' : `It could also mean ${also.join(', ')}.`,
  ]
    .filter(part => part !== '')
    .join(' ')
}

function notRead({ text, readings }: Candidate, knowledge: KnowledgeBase): string {
  const names = [...new Set(readings.map(one => nameOf(one, knowledge)))].slice(0, 4)
  const [first] = readings
  const why = first ? MISSING[first.evidence] : ''
  return `“${escapeMarkdown(text)}” could mean ${names.join(', ')}, and is not read so: ${why}`
}

const REASONS: Readonly<Record<Reading['evidence'], string>> = {
  firm: '',
  cued: 'A word beside it confirms that.',
  topic: 'The brief names other models.',
  kin: 'The brief names what belongs to it.',
  short: 'The brief names it in full elsewhere.',
  again: 'The brief confirms that name elsewhere.',
  own: 'The brief names it elsewhere.',
}

const MISSING: Readonly<Record<Reading['evidence'], string>> = {
  firm: 'two readings are as good as each other.',
  cued: 'two readings are as good as each other.',
  topic: 'it is an ordinary word, and the brief names no model.',
  kin: 'it is an ordinary word, and the brief names nothing that belongs to it.',
  short: 'the brief does not name it in full.',
  again: 'no word beside it confirms that.',
  own: 'it begins a sentence, and may be an ordinary word.',
}

function aliasWords(text: string, { name, aliases }: Entity): string {
  const folded = fold(text)
  const alias: Alias | undefined =
    aliases.find(one => one.text === text) ?? aliases.find(one => fold(one.text) === folded)
  if (!alias) return 'It is another form of its name.'
  return alias.text === name ? '' : `“${escapeMarkdown(alias.text)}” is another name of it.`
}

function nameOf({ entity }: Reading, knowledge: KnowledgeBase): string {
  const known = knowledge.entities.get(entity)
  return known ? `${escapeMarkdown(known.name)} (${known.isFamily ? 'family' : known.kind})` : entity
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}.]/gu, '')
}
