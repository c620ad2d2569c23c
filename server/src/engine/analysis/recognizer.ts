import { NOTHING_SHARED, type Shared, sharedEnds } from '../document/shared.ts'
import type { Block, PlacedBlock } from '../document/types.ts'
import type { Matcher } from '../entities/alias-matcher.ts'
import type { PassageCandidates } from '../entities/candidates.ts'
import { findAllCandidates } from '../entities/find-candidates.ts'
import {
  addNamed,
  type Named,
  type NamedPart,
  namedPartOf,
  namesNothing,
  namesSame,
  uniteNamed,
} from '../entities/named.ts'
import type { LabOf } from '../entities/persons.ts'
import { isSettled, mayChange, recognizePassage } from '../entities/recognize.ts'
import type { Recognition } from '../entities/types.ts'
import { isSame } from '../text/same.ts'

/** What was recognized in the blocks of one version of a document. */
export interface Recognized {
  readonly blocks: readonly PlacedBlock[]
  readonly named: Named
  /** Some blocks wait to be read, so that more may be named. */
  readonly isPartial: boolean
  /** By block, by passage. The same object as in the version before where nothing differs. */
  readonly recognitions: readonly (readonly Recognition[])[]
  /** Blocks with their recognitions that are those of the version before. */
  readonly shared: Shared
}

/** Recognizes blocks, of which `shared` are those of the version before. */
export type Recognizer = (
  blocks: readonly PlacedBlock[],
  isPartial: boolean,
  shared: Shared,
  previous?: Recognized,
) => Recognized

/** What was settled in a block; without `named` where nothing rests on what the document names. */
interface Settled {
  readonly named: Named | undefined
  readonly isPartial: boolean
  readonly passages: readonly Recognition[]
}

/** Recognizes what blocks name, given what their document names; keeps per block what it worked out. */
export function createRecognizer(matcher: Matcher, labOf: LabOf): Recognizer {
  const candidates = new WeakMap<Block, readonly PassageCandidates[]>()
  const parts = new WeakMap<Block, NamedPart>()
  const settled = new WeakMap<Block, Settled>()

  const candidatesOf = (block: Block): readonly PassageCandidates[] => {
    const known = candidates.get(block)
    if (known) return known
    const found = findAllCandidates(block.passages, matcher)
    candidates.set(block, found)
    return found
  }

  const partOf = (block: Block): NamedPart => {
    const known = parts.get(block)
    if (known) return known
    const part = namedPartOf(candidatesOf(block))
    parts.set(block, part)
    return part
  }

  const partsOf = (blocks: readonly PlacedBlock[]): readonly NamedPart[] =>
    blocks.map(({ block }) => partOf(block))

  const gather = (blocks: readonly PlacedBlock[]): Named => uniteNamed(partsOf(blocks))

  const settle = (block: Block, named: Named, isPartial: boolean): readonly Recognition[] => {
    const known = settled.get(block)
    const isKnown = known && known.named === named && known.isPartial === isPartial
    if (isKnown || (known && known.named === undefined)) return known.passages
    const found = candidatesOf(block)
    const fresh = block.passages.map((passage, index) => {
      const own = found[index]
      if (!own) return NOTHING
      const recognition = recognizePassage(passage, own, named, { labOf })
      return isPartial && mayChange(own, recognition)
        ? { ...recognition, isDoubtful: true as const }
        : recognition
    })
    const passages = known && isSame(known.passages, fresh) ? known.passages : fresh
    settled.set(block, { named: found.every(isSettled) ? undefined : named, isPartial, passages })
    return passages
  }

  /** What a document names is the union of what its blocks name, so only what differs is gathered. */
  const namedIn = (blocks: readonly PlacedBlock[], { head, tail }: Shared, previous: Recognized): Named => {
    const was = partsOf(previous.blocks.slice(head, previous.blocks.length - tail))
    const is = partsOf(blocks.slice(head, blocks.length - tail))
    if (namesSame(uniteNamed(was), uniteNamed(is))) return previous.named
    const isMore = was.every(part => namesNothing(part) || is.includes(part))
    const named = (isMore ? addNamed(previous.named, is) : undefined) ?? gather(blocks)
    return namesSame(named, previous.named) ? previous.named : named
  }

  return (blocks, isPartial, shared, previous) => {
    if (!previous) {
      const named = gather(blocks)
      const recognitions = blocks.map(({ block }) => settle(block, named, isPartial))
      return { blocks, named, isPartial, recognitions, shared: NOTHING_SHARED }
    }
    const named = namedIn(blocks, shared, previous)
    const isKnown = named === previous.named && isPartial === previous.isPartial
    const recognitions = isKnown ? previous.recognitions.slice(0, shared.head) : []
    const tail = isKnown ? blocks.length - shared.tail : blocks.length
    for (let at = recognitions.length; at < tail; at++) {
      const placed = blocks[at]
      if (placed) recognitions.push(settle(placed.block, named, isPartial))
    }
    for (const known of previous.recognitions.slice(tail - blocks.length + previous.blocks.length)) {
      if (recognitions.length < blocks.length) recognitions.push(known)
    }
    if (isKnown) return { blocks, named, isPartial, recognitions, shared }
    const ends = sharedEnds(previous.recognitions, recognitions, one => one)
    const head = Math.min(shared.head, ends.head)
    return {
      blocks,
      named,
      isPartial,
      recognitions,
      shared: { head, tail: Math.min(shared.tail, ends.tail) },
    }
  }
}

const NOTHING: Recognition = Object.freeze({ mentions: [], unknownVersions: [] })
