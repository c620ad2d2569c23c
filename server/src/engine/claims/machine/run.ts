import { BOUNDS, CLASS, LOOK, MARKS, type MachineTables, NODE, Op, PHRASE, TRIE } from './tables.ts'

/** Runs the expressions of tables, without compiling any of them. */
export interface Machine {
  /**
   * The first match of an expression from a place on: its marks serve until the next call. `undefined` where it
   * takes more steps than `most`.
   */
  find(phrase: number, text: string, from: number, most: number): boolean | undefined
  /** Of the last match. */
  readonly start: number
  readonly end: number
  /** Where the named parts of the last match begin and end, in the order of `MARKS`; -1 for one that is not there. */
  readonly marks: Int32Array
  /** How many steps the last call took. */
  readonly steps: number
}

/*
 * What goes on where a part ends (behind it, or once more where it is that of a loop) is a frame: four numbers in a
 * list that grows and shrinks with the tries, since objects for them were a third of all that a keystroke allocated.
 */

/** Numbers of a frame: the node that goes on, the frame behind it, how often the part has stood, where it began. */
const FRAME = 4
/** Of a frame outside loops, how often its part has stood. */
const ONCE = -1
/** No frame: the expression ends with its part. */
const NONE = -1

const ASCII = 0x80
/** In place of a frame's node: the part must end where it says that it began. */
const FENCE = -1

/** Makes one. It finds what an expression finds that tries its ways in order and goes back where one leads nowhere. */
export function createMachine(tables: MachineTables): Machine {
  const { nodes, lists, tries, classes, ranges, bounds, looks, phrases } = tables
  const marks = new Int32Array(2 * MARKS.length)
  let frames = new Int32Array(256 * FRAME)
  /** Where the next frame goes. */
  let top = 0
  let text = ''
  let steps = 0
  let most = 0
  let start = 0
  let end = 0

  const framed = (node: number, rest: number, count: number, from: number): number => {
    const at = top
    if (at === frames.length) {
      const more = new Int32Array(2 * frames.length)
      more.set(frames)
      frames = more
    }
    frames[at] = node
    frames[at + 1] = rest
    frames[at + 2] = count
    frames[at + 3] = from
    top = at + FRAME
    return at
  }

  const has = (one: number, unit: number): boolean => {
    const at = one * CLASS
    if (unit < ASCII) return (((classes[at + (unit >> 5)] ?? 0) >>> (unit & 31)) & 1) === 1
    let low = (classes[at + 4] ?? 0) >> 1
    let high = low + (classes[at + 5] ?? 0) - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      if (unit < (ranges[2 * middle] ?? 0)) high = middle - 1
      else if (unit > (ranges[2 * middle + 1] ?? 0)) low = middle + 1
      else return true
    }
    return false
  }

  const isWord = (at: number): boolean => {
    const unit = text.charCodeAt(at)
    return (
      (unit >= 0x61 && unit <= 0x7a) ||
      (unit >= 0x30 && unit <= 0x39) ||
      unit === 0x5f ||
      (unit >= 0x41 && unit <= 0x5a)
    )
  }

  const isPlace = (place: number, at: number): boolean => {
    if (place === 0) return at === 0
    if (place === 1) return at === text.length
    return (isWord(at - 1) !== isWord(at)) === (place === 2)
  }

  /** Goes on from a node as far as there is one way; whether all that is left matches. */
  const go = (first: number, place: number, behind: number): boolean => {
    // Written out: until V8 has compiled it, taking a list apart makes five objects.
    let node = first
    let at = place
    let frame = behind
    for (;;) {
      if (++steps > most) return false
      if (node === Op.END) {
        if (frame === NONE) {
          end = at
          return true
        }
        const then = frames[frame] ?? 0
        const from = frames[frame + 3] ?? 0
        if (then === FENCE) return at === from
        const count = frames[frame + 2] ?? 0
        if (count !== ONCE) return again(then, frames[frame + 1] ?? NONE, count, from, at)
        node = then
        frame = frames[frame + 1] ?? NONE
        continue
      }
      const own = node * NODE
      const a = nodes[own + 1] ?? 0
      const next = nodes[own + 3] ?? 0
      switch (nodes[own]) {
        case Op.UNIT:
          if (text.charCodeAt(at) !== a) return false
          at++
          break
        case Op.CLASS:
          if (at >= text.length || !has(a, text.charCodeAt(at))) return false
          at++
          break
        case Op.PLACE:
          if (!isPlace(a, at)) return false
          break
        case Op.LOOK:
          if (!looksSo(a, nodes[own + 2] ?? 0, at)) return false
          break
        case Op.WORDS: {
          const ahead = nodes[own + 2] ?? -1
          if (ahead >= 0 && (at >= text.length || !has(ahead, text.charCodeAt(at)))) return false
          const only = onlyWord(a, at)
          if (only === -1) return false
          if (only < -1) return oneOfWords(a, at, next, frame)
          at = only
          break
        }
        case Op.CHOICE:
          return oneOfSides(a, at, next, frame)
        case Op.RUN:
          return run(a, (nodes[own + 2] ?? 0) * BOUNDS, at, next, frame)
        case Op.LOOP:
          return loop(node, 0, at, frame)
        default: {
          const before = marks[a] ?? -1
          marks[a] = at
          if (go(next, at, frame)) return true
          marks[a] = before
          return false
        }
      }
      node = next
    }
  }

  /** Where the one word ends that stands here: -1 for none, -2 for more than one. */
  const onlyWord = (root: number, from: number): number => {
    let node = root
    let found = -1
    for (let at = from; ; at++) {
      if (rankOf(node) > 0) {
        if (found >= 0) return -2
        found = at
      }
      node = at < text.length ? childOf(node, text.charCodeAt(at)) : -1
      if (node < 0) return found
    }
  }

  /** The rank of the word that ends at a trie's node, from 1; 0 for none. */
  const rankOf = (node: number): number => (tries[node * TRIE] ?? 0) >>> 16

  const childOf = (node: number, unit: number): number => {
    let child = (tries[node * TRIE + 1] ?? 0) >> 1
    if (child === 0) return -1
    for (; ; child++) {
      if (((tries[child * TRIE] ?? 0) & 0xffff) === unit) return child
      if (((tries[child * TRIE + 1] ?? 1) & 1) === 1) return -1
      steps++
    }
  }

  /** Tries the words that stand here in the order in which the expression has them. */
  const oneOfWords = (root: number, from: number, next: number, frame: number): boolean => {
    for (let last = 0; ; ) {
      let least = Number.POSITIVE_INFINITY
      let end = -1
      let node = root
      for (let at = from; node >= 0; at++) {
        const rank = rankOf(node)
        if (rank > last && rank < least) {
          least = rank
          end = at
        }
        node = at < text.length ? childOf(node, text.charCodeAt(at)) : -1
      }
      if (end < 0) return false
      if (go(next, end, frame)) return true
      last = least
    }
  }

  const oneOfSides = (list: number, at: number, next: number, rest: number): boolean => {
    const frame = framed(next, rest, ONCE, at)
    const last = list + (lists[list] ?? 0)
    let stands = false
    for (let side = list + 1; side <= last && !stands; side++) stands = go(lists[side] ?? 0, at, frame)
    top = frame
    return stands
  }

  /** So many units of a class, the most or the fewest first. */
  const run = (one: number, bound: number, from: number, next: number, frame: number): boolean => {
    const least = from + (bounds[bound] ?? 0)
    const longest = Math.min(text.length, from + (bounds[bound + 1] ?? 0))
    const isLazy = bounds[bound + 2] === 1
    let at = from
    const until = isLazy ? least : longest
    while (at < until && at < text.length && has(one, text.charCodeAt(at))) at++
    steps += at - from
    if (at < least) return false
    if (!isLazy) {
      for (; at >= least; at--) if (go(next, at, frame)) return true
      return false
    }
    for (;;) {
      if (go(next, at, frame)) return true
      if (at >= longest || !has(one, text.charCodeAt(at))) return false
      at++
    }
  }

  const loop = (node: number, count: number, at: number, rest: number): boolean => {
    if (steps > most) return false
    const own = node * NODE
    const bound = (nodes[own + 2] ?? 0) * BOUNDS
    const mayStop = count >= (bounds[bound] ?? 0)
    const isLazy = bounds[bound + 2] === 1
    if (mayStop && isLazy && go(nodes[own + 3] ?? 0, at, rest)) return true
    if (count < (bounds[bound + 1] ?? 0)) {
      const frame = framed(node, rest, count, at)
      const stands = go(nodes[own + 1] ?? 0, at, frame)
      top = frame
      if (stands) return true
    }
    return mayStop && !isLazy && go(nodes[own + 3] ?? 0, at, rest)
  }

  /** The part of a loop has stood once more; one that took no room gets nowhere, unless it must stand. */
  const again = (node: number, rest: number, count: number, from: number, at: number): boolean => {
    const least = bounds[(nodes[node * NODE + 2] ?? 0) * BOUNDS] ?? 0
    return (at > from || count < least) && loop(node, count + 1, at, rest)
  }

  const looksSo = (part: number, look: number, at: number): boolean => {
    const own = look * LOOK
    const isNegative = looks[own + 1] === 1
    const stands = looks[own] === 1 ? standsBefore(part, own, at) : go(part, at, NONE)
    return stands !== isNegative
  }

  const standsBefore = (part: number, look: number, at: number): boolean => {
    const farthest = Math.max(0, at - (looks[look + 3] ?? 0))
    const here = framed(FENCE, NONE, ONCE, at)
    let stands = false
    for (let from = at - (looks[look + 2] ?? 0); from >= farthest && !stands; from--)
      stands = go(part, from, here)
    top = here
    return stands
  }

  return {
    find(phrase, subject, from, limit) {
      text = subject
      steps = 0
      most = limit
      top = 0
      const own = phrase * PHRASE
      const first = phrases[own] ?? 0
      const ahead = phrases[own + 1] ?? -1
      for (let at = from; at <= text.length; at++) {
        if (ahead >= 0 && !(at < text.length && has(ahead, text.charCodeAt(at)))) continue
        marks.fill(-1)
        const isFound = go(first, at, NONE)
        if (steps > most) return undefined
        if (isFound) {
          start = at
          return true
        }
      }
      return false
    },
    get start() {
      return start
    },
    get end() {
      return end
    },
    marks,
    get steps() {
      return steps
    },
  }
}
