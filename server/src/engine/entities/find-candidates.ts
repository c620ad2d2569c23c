import type { EntityKind } from '../knowledge/types.ts'
import type { Matcher, RawMatch, Reach } from './alias-matcher.ts'
import { chainEnd, isCount, isEndOfAnotherName, isFragment, isIndefinite } from './boundaries.ts'
import {
  type Candidate,
  NO_CANDIDATES,
  type PassageCandidates,
  type Readable,
  type Reading,
  type VersionCandidate,
} from './candidates.ts'
import { findBareVersion, findCoordinated } from './coordination.ts'
import { behindPossessive } from './cues.ts'
import { type Evidence, evidenceOf, strongest } from './evidence.ts'
import { isCutOff, isLocalOffice } from './han-boundaries.ts'
import { labelsOf } from './labels.ts'
import { startWithPlace } from './locality.ts'
import type { Name, Stem } from './name-records.ts'
import { isSpelledOtherwise } from './namesakes.ts'
import { namesakesHere } from './namesakes-here.ts'
import { isWholeNumber } from './ordinary.ts'
import { ownerPlace, placeAbove, statesIn } from './places.ts'
import type { Rule } from './rule.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'
import { HYPHENED, NUMBER, SPACED, type Tokens, tokenize } from './tokens.ts'
import { readVersion } from './unknown-versions.ts'
import { isOtherVariant, isSlugOwner, variantEnd } from './variants.ts'
import { HAN_LINE, LINE_NOUNS } from './words.ts'

/** What the passages of a block may name, each by itself but for the labels of tables. */
export function findAllCandidates(
  passages: readonly Readable[],
  matcher: Matcher,
): readonly PassageCandidates[] {
  const labels = labelsOf(passages)
  return passages.map(passage => findCandidates(passage, matcher, labels(passage)))
}

/**
 * What the words of a passage may name. It depends on the passage and the knowledge alone, so that it can be kept
 * while the rest of the document changes.
 */
export function findCandidates(passage: Readable, matcher: Matcher, label?: Tokens): PassageCandidates {
  const tokens = tokenize(passage.prose.text)
  const matches = matcher.scanTokens(tokens)
  const states = passage.kind === 'heading' ? statesIn(tokens) : []
  if (matches.length === 0) return candidatesOf([], [], states)
  const starts = startsOf(matches)
  const names: Candidate[] = []
  const versions: VersionCandidate[] = []
  let from = 0
  let previousEnd = -1
  let around: Surroundings | undefined
  for (const match of matches) {
    if (match.first < from) continue
    if (!around || match.first > around.to) around = surroundingsOf(passage, tokens, match.first)
    const isJoined = previousEnd !== match.first - 1 && isEndOfAnotherName(tokens, match.first)
    const found = read({ match, around, passage, starts, isJoined, matcher, matches, free: from, label })
    from = found.last + 1
    previousEnd = found.last
    if (found.version) versions.push(found.version)
    else if (found.name) {
      const line = names.at(-1)
      if (line !== undefined && isHalfOf(line, found.name, tokens, match.first)) {
        names.pop()
        continue
      }
      const bare = bareVersionOf(tokens, matcher, match.first, found.last, found.name)
      if (bare) {
        names.push(...bare.names)
        from = bare.last + 1
        previousEnd = bare.last
        continue
      }
      names.push(found.name)
      for (const sharing of sharers(tokens, matcher, match.first, found.last, found.name, starts)) {
        names.push(sharing.name)
        from = sharing.last + 1
        previousEnd = sharing.last
      }
    }
  }
  return candidatesOf(names, versions, states)
}

function candidatesOf(
  names: readonly Candidate[],
  versions: readonly VersionCandidate[],
  states: readonly string[],
): PassageCandidates {
  if (states.length > 0) return { names, versions, states }
  return names.length + versions.length === 0 ? NO_CANDIDATES : { names, versions }
}

/** The first tokens of all matches of a passage, each with the last of its longest name. */
type Starts = ReadonlyMap<number, number | undefined>

function startsOf(matches: readonly RawMatch[]): Starts {
  const starts = new Map<number, number | undefined>()
  for (const { first, reaches } of matches) {
    const isFull = reaches.some(({ names }) => names.some(name => !name.isShort))
    if (isFull) starts.set(first, reaches[0]?.last)
  }
  return starts
}

interface Place {
  readonly matcher: Matcher
  /** All matches of the passage. */
  readonly matches: readonly RawMatch[]
  readonly match: RawMatch
  readonly around: Surroundings
  readonly passage: Readable
  readonly starts: Starts
  /** A hyphen joins it to a capitalized word that is no name. */
  readonly isJoined: boolean
  /** The first token that belongs to no name before. */
  readonly free: number
  /** In a table: what the header and the row say of the cell. */
  readonly label: Tokens | undefined
}

interface Found {
  readonly last: number
  readonly name?: Candidate
  readonly version?: VersionCandidate
}

/** Whether two lines of a lab name a model between them that the knowledge lacks: `Claude 3 Haiku`. */
function isHalfOf(line: Candidate, { readings }: Candidate, tokens: Tokens, first: number): boolean {
  if (tokens.gap(first) !== SPACED || line.end !== tokens.end(first - 1)) return false
  const areLines =
    readings.every(({ isFamily }) => isFamily) && line.readings.every(({ isFamily }) => isFamily)
  const isSame = readings.some(({ entity }) => line.readings.some(reading => reading.entity === entity))
  return areLines && !isSame && readings.some(({ lab }) => line.readings.some(reading => reading.lab === lab))
}

/** The names that follow one and leave out what they share with it. They are as sure as it is. */
function* sharers(
  tokens: Tokens,
  matcher: Matcher,
  first: number,
  last: number,
  { readings: [reading] }: Candidate,
  starts: Starts,
): Generator<{ readonly last: number; readonly name: Candidate }> {
  if (!reading || reading.kind === 'lab' || reading.kind === 'organization') return
  const { kind, lab, evidence } = reading
  const base = { first, last, kind, ...(lab !== undefined && { lab }) }
  let end = last
  for (;;) {
    const found = findCoordinated(tokens, matcher, base, end, at => starts.get(at))
    if (!found) return
    end = found.last
    const readings = strongest(found.names.map(({ entity }) => ({ ...matcher.identityOf(entity), evidence })))
    const span = { start: tokens.start(found.first), end: tokens.end(end) }
    const text = tokens.text.slice(span.start, span.end)
    yield { last: end, name: { ...span, text, readings, isLine: isLineAt(tokens, end) } }
  }
}

/** A line and its version that stands by itself behind it, each as good as firm through the other. */
function bareVersionOf(
  tokens: Tokens,
  matcher: Matcher,
  first: number,
  last: number,
  line: Candidate,
): { readonly last: number; readonly names: readonly Candidate[] } | undefined {
  const [reading] = line.readings
  if (reading?.kind !== 'model') return undefined
  const { kind, lab } = reading
  const found = findBareVersion(tokens, matcher, { first, last, kind, ...(lab !== undefined && { lab }) })
  if (!found) return undefined
  const evidence: Evidence = 'firm'
  const span = { start: tokens.start(found.first), end: tokens.end(found.last) }
  const text = tokens.text.slice(span.start, span.end)
  const readings = strongest(found.names.map(({ entity }) => ({ ...matcher.identityOf(entity), evidence })))
  const own = line.readings.map(one => ({ ...one, evidence }))
  return {
    last: found.last,
    names: [
      { ...line, readings: own, isLine: true },
      { ...span, text, readings, isLine: false },
    ],
  }
}

function isLineAt(tokens: Tokens, last: number): boolean {
  const next = behindPossessive(tokens, last)
  return LINE_NOUNS.has(tokens.lower(next)) || HAN_LINE.has(tokens.surface(next) + tokens.surface(next + 1))
}

/** Reads one match: a version that no name has, the longest name that the text bears out, or nothing. */
function read(place: Place): Found {
  const { match, around } = place
  const { tokens } = around
  const { first } = match
  const longest = match.reaches[0]?.last ?? first
  if (match.stem && match.stem.last >= longest) {
    const { stem, last } = match.stem
    const version = readVersion(tokens, first, last, stem)
    if (version?.type === 'known') return { last: version.last }
    if (version) return unknown(place, stem, last, version.last)
  }
  for (const reach of match.reaches) {
    if (tokens.kind(reach.last) === NUMBER && reach.last > first && isCount(tokens, reach.last)) continue
    const found = readName(place, reach)
    if (found) return found
  }
  return { last: longest }
}

function readName(place: Place, reach: Reach): Found | undefined {
  const { match, around, starts } = place
  const { tokens } = around
  const { first } = match
  const { last } = reach
  if (isFragment(tokens, first, last) || isSlugOwner(tokens, first, last)) return { last }
  if (isCutOff(tokens, last) || isLocalOffice(tokens, first, last)) return { last }
  const end =
    starts.has(last + 1) && !isChained(place, reach)
      ? last
      : variantEnd(tokens, first, last, reach.names, place.matcher.isOtherSize)
  const longestNames = match.reaches[0]?.names.length ?? 0
  const begins: number[] = []
  const readings = strongest(
    namesakesHere(reach.names, around, first, place.matcher).flatMap(name => {
      const isOther = end > last || place.isJoined
      if (isOtherVariant(name, isOther, tokens, last, end, longestNames)) return []
      if (isTitle(name) && isIndefinite(tokens, first, last)) return []
      const begin = startWithPlace(around, [first, last], place.free, name.entity, place.matcher.localities)
      if (begin === undefined) return []
      begins.push(begin)
      return readingOf(place, name, last)
    }),
  )
  if (readings.length > 0) {
    const start = tokens.start(readings.length === 1 ? Math.min(...begins) : first)
    const text = tokens.text.slice(start, tokens.end(last))
    return {
      last,
      name: {
        start,
        end: tokens.end(last),
        text,
        readings,
        isLine: isLineAt(tokens, last),
      },
    }
  }
  const owned = reach.names.some(({ entity }) => entity.kind === 'policy') ? ownedBy(place) : undefined
  if (owned) return owned
  const model =
    end > last && !place.isJoined ? reach.names.find(name => name.entity.kind === 'model') : undefined
  const isVersion = /\p{N}/u.test(tokens.text.slice(tokens.start(first), tokens.end(end)))
  const isPlural = tokens.lower(end) === 's'
  if (model && isVersion && !isPlural) return unknownVariant(place, model, last, end)
  return end > last ? { last: end } : undefined
}

/** Whether a hyphen makes one name of a model and another: `DeepSeek-R1-Distill-Qwen-32B`. */
function isChained({ around: { tokens }, match: { first } }: Place, { last, names }: Reach): boolean {
  if (tokens.gap(last + 1) !== HYPHENED || !names.every(({ entity }) => entity.kind === 'model')) return false
  const end = chainEnd(tokens, last, true)
  const hasNumber = (text: string): boolean => /\p{Nd}/u.test(text)
  return (
    hasNumber(tokens.text.slice(tokens.start(first), tokens.end(last))) &&
    hasNumber(tokens.text.slice(tokens.end(last), tokens.end(end)))
  )
}

/** The policy whose name begins with a place that adjectives part from the rest: `Colorado's comprehensive AI Act`. */
function ownedBy(place: Place): Found | undefined {
  const { around, match, matcher } = place
  const { tokens } = around
  const owner = ownerPlace(tokens, match.first, Math.max(around.from, place.free))
  if (!owner?.isPossessive) return undefined
  for (const { last, names } of matcher.scanAcross(tokens, owner.first, owner.last, match.first)) {
    const policies = names.filter(({ entity }) => entity.kind === 'policy')
    const readings = strongest(policies.flatMap(name => readingOf(place, name, last)))
    if (readings.length === 0) continue
    const span = { start: tokens.start(owner.first), end: tokens.end(last) }
    return { last, name: { ...span, text: tokens.text.slice(span.start, span.end), readings, isLine: false } }
  }
  return undefined
}

/** Whether a name is the title of a policy, which small letters make a description of. */
function isTitle({ entity, alias }: Name): boolean {
  return entity.kind === 'policy' && /^\p{Lu}/u.test(alias.text) && !/\s\p{Ll}{4}/u.test(alias.text)
}

function readingOf(place: Place, { entity, rule, parent }: Name, last: number): readonly Reading[] {
  const found = evidenceAt(place, rule, entity.kind, last)
  if (found === undefined) return []
  if (entity.kind === 'organization' && isSpelledOtherwise(place.around, last, entity.aliases)) return []
  const above = found === 'again' ? ofPlaceAbove(place, entity, last) : undefined
  const reading: Reading = { ...place.matcher.identityOf(entity), evidence: above === true ? 'firm' : found }
  if (above === false) return [{ ...reading, isElsewhere: true }]
  return [parent === undefined ? reading : { ...reading, parent }]
}

/** Whether the last place that the passage names before a bill that is called by its number is its own. */
function ofPlaceAbove(
  { around, match, matcher }: Place,
  entity: Name['entity'],
  last: number,
): boolean | undefined {
  const { tokens } = around
  if (entity.kind !== 'policy') return undefined
  const above = placeAbove(tokens, match.first, around.from)
  if (above === undefined) return undefined
  const isIts = matcher.localities(entity).has(above)
  const isNumber = last > match.first && tokens.kind(last) === NUMBER
  return isIts && !isNumber ? undefined : isIts
}

function evidenceAt(
  place: Place,
  rule: Rule,
  kind: EntityKind,
  last: number,
  isVersioned = false,
): Evidence | undefined {
  const { around, passage, match, starts, isJoined } = place
  const isNameNext = starts.has(last + 1)
  return evidenceOf(
    {
      around,
      kind: passage.kind,
      first: match.first,
      last,
      isNameNext,
      isNameBefore: place.free === match.first && match.first > 0,
      isJoined,
      isVersioned,
      label: place.label,
      isScored: () => place.matches.some(other => isBoardBehind(other, last, around.to)),
    },
    rule,
    kind,
  )
}

/** Whether a match names a benchmark and nothing else, behind a name in its sentence. */
function isBoardBehind({ first, reaches }: RawMatch, last: number, to: number): boolean {
  const names = first > last && first <= to ? (reaches[0]?.names ?? []) : []
  return names.length > 0 && names.every(({ entity }) => entity.kind === 'benchmark')
}

function unknown(place: Place, stem: Stem, stemLast: number, last: number): Found {
  const rule = isWholeNumber(place.around.tokens, stemLast + 1) ? stem.wholeRule : stem.rule
  const evidence = stem.kind === 'model' ? evidenceAt(place, rule, 'model', stemLast, true) : undefined
  if (evidence === undefined) return { last }
  return versionFound(place, last, {
    kind: 'model',
    isFamily: true,
    evidence,
    ...(stem.family !== undefined && { family: stem.family }),
    ...(stem.lab !== undefined && { lab: stem.lab }),
  })
}

function unknownVariant(place: Place, { entity, rule }: Name, nameLast: number, last: number): Found {
  const evidence = evidenceAt(place, rule, 'model', nameLast, true)
  if (evidence === undefined) return { last }
  const line = place.matcher.entities.get(entity.isFamily === true ? entity.id : (entity.family ?? ''))
  return versionFound(place, last, {
    kind: 'model',
    isFamily: true,
    evidence,
    ...(line?.isFamily === true && { family: line.id }),
    ...(entity.lab !== undefined && { lab: entity.lab }),
  })
}

function versionFound({ match, around }: Place, last: number, reading: VersionCandidate['reading']): Found {
  const start = match.start
  const end = around.tokens.end(last)
  return { last, version: { start, end, text: around.tokens.text.slice(start, end), reading } }
}
