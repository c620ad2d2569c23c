import type { Candidate, PassageCandidates, Reading } from './candidates.ts'
import {
  certain,
  confirmation,
  firstWord,
  hasAuthority,
  hasKin,
  hasOwn,
  type Named,
  onlyState,
} from './named.ts'
import type { ProseMention, Recognition, UnknownVersion } from './types.ts'

/** How many characters apart two models of a list may stand. */
const LIST_REACH = 60

/** Decides what the candidates of a passage name, given what the document names. */
export function resolveMentions(candidates: PassageCandidates, named: Named): Recognition {
  const anchors = candidates.names.flatMap(name => {
    const reading = certain(name)
    return reading ? [{ name, reading }] : []
  })
  const settled = candidates.names.map(name => choose(name, anchors, named))
  const readings = settled.map((reading, index) => reading ?? withItsOwn(index, candidates.names, settled))
  const mentions = candidates.names.flatMap((name, index) => {
    const reading = readings[index]
    const isPart =
      readings[index + 1] === undefined && isFirstOfTwo(name, reading, candidates.names[index + 1])
    return reading && !isPart ? [mentionOf(name, reading)] : []
  })
  const unknownVersions = candidates.versions.flatMap(({ start, end, text, reading }): UnknownVersion[] => {
    const { evidence } = reading
    const isOnTopic = evidence === 'topic' && named.isOnTopic
    const isSure = evidence === 'firm' || evidence === 'cued' || isOnTopic || hasKin(reading, named)
    if (!isSure) return []
    const family = reading.family
    return [{ start, end, text, ...(family !== undefined && { family }) }]
  })
  return { mentions, unknownVersions }
}

/** How many characters apart a maker and its line may stand. */
const PAIR_REACH = 120

/** `against Meta over books used to train Llama`: a maker and a line of its own bear each other out, doubtful alone. */
function withItsOwn(
  index: number,
  names: readonly Candidate[],
  settled: readonly (Reading | undefined)[],
): Reading | undefined {
  const name = names[index]
  if (!name) return undefined
  const [reading] = name.readings
  if (name.readings.length !== 1 || !reading || !isOfPair(reading)) return undefined
  const isBeside = names.some((other, at) => {
    const [known] = settled[at] ? [] : other.readings
    if (at === index || other.readings.length !== 1 || !known || !isOfPair(known)) return false
    if (Math.max(other.start - name.end, name.start - other.end) > PAIR_REACH) return false
    return reading.kind === 'lab' ? known.lab === reading.entity : reading.lab === known.entity
  })
  return isBeside ? reading : undefined
}

function isOfPair({ kind, evidence }: Reading): boolean {
  return evidence === 'kin' && (kind === 'lab' || kind === 'model')
}

/** `Terra Solar`: a word that is ordinary besides, and another that names nothing here, make a name of their own. */
function isFirstOfTwo(
  { end, text }: Candidate,
  reading: Reading | undefined,
  next: Candidate | undefined,
): boolean {
  if (!/^\p{L}+$/u.test(text) || !reading || reading.evidence === 'firm' || reading.evidence === 'cued')
    return false
  return next?.start === end + 1 && /^\p{Lu}\p{Ll}+$/u.test(next.text)
}

interface Anchor {
  readonly name: Candidate
  readonly reading: Reading
}

function choose(name: Candidate, anchors: readonly Anchor[], named: Named): Reading | undefined {
  const possible = name.readings.filter(reading => isBorneOut(reading, name, anchors, named))
  if (possible.length <= 1) return possible[0]
  const lines = name.isLine ? possible.filter(reading => reading.isFamily) : []
  if (lines.length === 1) return lines[0]
  const cued = possible.filter(reading => reading.evidence === 'cued')
  if (cued.length === 1) return inFull(cued[0], possible, name, named)
  if (possible.every(reading => reading.kind === 'model'))
    return chooseVersion(possible, name, anchors, named)
  const firm = possible.filter(reading => reading.evidence === 'firm')
  if (firm.length === 1) return firm[0]
  return nearest(possible, name, anchors) ?? only(possible, reading => hasOwn(reading.entity, named))
}

/** Of two models that go by one short name, the one that the document names in full, whatever cue stands beside it. */
function inFull(
  cued: Reading | undefined,
  possible: readonly Reading[],
  name: Candidate,
  named: Named,
): Reading | undefined {
  if (cued?.kind !== 'model' || cued.isFamily || isNamedBesides(cued, name, named)) return cued
  const full = possible.filter(one => one.kind === 'model' && isNamedBesides(one, name, named))
  return full.length === 1 ? full[0] : cued
}

/** Whether the document names the entity by another name than this one. */
function isNamedBesides({ entity }: Reading, { text }: Candidate, { entities, confirmed }: Named): boolean {
  if (!entities.has(entity)) return false
  for (const one of confirmed) if (one.startsWith(`${entity}|`) && one !== `${entity}|${text}`) return true
  return false
}

/** Of a line and its versions that share a name: the one that the document or, last, the passage names, else the line. */
function chooseVersion(
  readings: readonly Reading[],
  name: Candidate,
  anchors: readonly Anchor[],
  named: Named,
): Reading | undefined {
  const versions = readings.filter(reading => !reading.isFamily && named.entities.has(reading.entity))
  if (versions.length === 1) return versions[0]
  const before = anchors.findLast(
    anchor =>
      anchor.name.end <= name.start && versions.some(({ entity }) => entity === anchor.reading.entity),
  )
  if (before) return versions.find(({ entity }) => entity === before.reading.entity)
  const full = versions.filter(reading => isNamedBesides(reading, name, named))
  if (full.length === 1) return full[0]
  return only(readings, reading => reading.isFamily) ?? only(readings, reading => reading.evidence === 'firm')
}

function isBorneOut(reading: Reading, name: Candidate, anchors: readonly Anchor[], named: Named): boolean {
  if (reading.evidence === 'cued' || reading.evidence === 'firm') return true
  if (reading.evidence === 'again')
    return (
      named.confirmed.has(confirmation(name, reading)) ||
      isNamedInFull(reading, name, named) ||
      isOfOnlyState(reading, name, named)
    )
  if (reading.evidence === 'short') return isShortFor(reading, named)
  if (reading.evidence === 'topic' && named.isOnTopic) return true
  if (reading.evidence === 'kin' && hasAuthority(reading, name.text, named)) return true
  const mayBeListed = reading.evidence === 'kin' || (reading.evidence === 'topic' && reading.kind === 'lab')
  if (!hasKin(reading, named)) return mayBeListed && isListed(reading, name, anchors)
  if (reading.evidence === 'topic') return true
  if (reading.evidence === 'kin' || named.inside.has(reading.entity)) return true
  if (hasOwn(reading.entity, named) || (reading.kind === 'lab' && named.labs.has(reading.entity))) return true
  if (reading.isFamily && named.beginnings.has(firstWord(name.text))) return true
  return anchors.some(anchor => anchor.name !== name && isRelated(reading, anchor.reading))
}

/** `SB 315`, where `Illinois SB 315` is named: several words are hardly another policy's by chance. */
function isNamedInFull({ kind, entity }: Reading, { text }: Candidate, { entities }: Named): boolean {
  return kind === 'policy' && /[\s-]/u.test(text) && entities.has(entity)
}

/** `SB 315`, where the headings and the policies of the document are of one state, its own. */
function isOfOnlyState({ kind, place, isElsewhere }: Reading, { text }: Candidate, named: Named): boolean {
  if (kind !== 'policy' || isElsewhere || place === undefined || !/[\s-]/u.test(text)) return false
  return onlyState(named) === place
}

function isShortFor({ entity, parent }: Reading, { entities }: Named): boolean {
  return entities.has(entity) || (parent !== undefined && entities.has(parent))
}

/** Whether another of its kind is named close by: `ChatGPT, Claude and Gemini`. Of models, it speaks for lines only. */
function isListed(reading: Reading, name: Candidate, anchors: readonly Anchor[]): boolean {
  const { kind } = reading
  if (kind !== 'lab' && kind !== 'benchmark' && !(kind === 'model' && reading.isFamily)) return false
  return anchors.some(({ name: other, reading: known }) => {
    return known.kind === kind && Math.max(other.start - name.end, name.start - other.end) <= LIST_REACH
  })
}

function nearest(
  readings: readonly Reading[],
  name: Candidate,
  anchors: readonly Anchor[],
): Reading | undefined {
  let best: Reading | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const reading of readings) {
    for (const anchor of anchors) {
      if (anchor.name === name || !isRelated(reading, anchor.reading)) continue
      const distance = Math.max(anchor.name.start - name.end, name.start - anchor.name.end)
      if (distance < bestDistance) {
        best = reading
        bestDistance = distance
      } else if (distance === bestDistance && best !== reading) best = undefined
    }
  }
  return best
}

function isRelated(a: Reading, b: Reading): boolean {
  if (a.entity === b.entity || a.entity === b.lab || b.entity === a.lab) return true
  if (a.entity === b.family || b.entity === a.family) return true
  return (a.lab !== undefined && a.lab === b.lab) || (a.family !== undefined && a.family === b.family)
}

function only(readings: readonly Reading[], isGood: (reading: Reading) => boolean): Reading | undefined {
  const good = readings.filter(isGood)
  return good.length === 1 ? good[0] : undefined
}

function mentionOf(name: Candidate, reading: Reading): ProseMention {
  return {
    start: name.start,
    end: name.end,
    entity: reading.entity,
    kind: reading.kind,
    text: name.text,
    isFamily: reading.isFamily || (reading.kind === 'model' && name.isLine),
    isAnaphor: false,
  }
}
