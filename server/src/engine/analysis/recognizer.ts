import type { Block, PlacedBlock } from '../document/types.ts'
import type { Matcher } from '../entities/alias-matcher.ts'
import type { PassageCandidates } from '../entities/candidates.ts'
import { findAllCandidates } from '../entities/find-candidates.ts'
import { collectNamed, type Named } from '../entities/named.ts'
import { recognizePassage } from '../entities/recognize.ts'
import type { Recognition } from '../entities/types.ts'
import { isSame } from './rows.ts'

/** What was recognized in the blocks of one version of a document. */
export interface Recognized {
  readonly blocks: readonly PlacedBlock[]
  readonly named: Named
  /** By block, by passage. The same object as in the version before where nothing differs. */
  readonly recognitions: readonly (readonly Recognition[])[]
}

/** Recognizes what blocks name, given what their document names; keeps per block what it worked out. */
export function createRecognizer(
  matcher: Matcher,
): (blocks: readonly PlacedBlock[], previous?: Recognized) => Recognized {
  const candidates = new WeakMap<Block, readonly PassageCandidates[]>()
  const settled = new WeakMap<Block, { named: Named; passages: readonly Recognition[] }>()

  const candidatesOf = (block: Block): readonly PassageCandidates[] => {
    const known = candidates.get(block)
    if (known) return known
    const found = findAllCandidates(block.passages, matcher)
    candidates.set(block, found)
    return found
  }

  const gather = (blocks: readonly PlacedBlock[]): Named =>
    collectNamed(blocks.flatMap(({ block }) => candidatesOf(block)))

  const settle = (block: Block, named: Named): readonly Recognition[] => {
    const known = settled.get(block)
    if (known?.named === named) return known.passages
    const found = candidatesOf(block)
    const fresh = block.passages.map((passage, index) => {
      const own = found[index]
      return own ? recognizePassage(passage, own, named) : { mentions: [], unknownVersions: [] }
    })
    const passages = known && isSame(known.passages, fresh) ? known.passages : fresh
    settled.set(block, { named, passages })
    return passages
  }

  /** What a document names is the union of what its blocks name, so only what differs is gathered. */
  const namedIn = (blocks: readonly PlacedBlock[], previous: Recognized | undefined): Named => {
    if (!previous) return gather(blocks)
    const [was, is] = difference(previous.blocks, blocks)
    if (gather(was).key === gather(is).key) return previous.named
    const named = gather(blocks)
    return named.key === previous.named.key ? previous.named : named
  }

  return (blocks, previous) => {
    const named = namedIn(blocks, previous)
    return { blocks, named, recognitions: blocks.map(({ block }) => settle(block, named)) }
  }
}

/** What lies between the blocks that two versions share at their start and at their end. */
function difference(
  was: readonly PlacedBlock[],
  is: readonly PlacedBlock[],
): readonly [readonly PlacedBlock[], readonly PlacedBlock[]] {
  const most = Math.min(was.length, is.length)
  let head = 0
  while (head < most && was[head]?.block === is[head]?.block) head++
  let tail = 0
  while (tail < most - head && was.at(-1 - tail)?.block === is.at(-1 - tail)?.block) tail++
  return [was.slice(head, was.length - tail), is.slice(head, is.length - tail)]
}
