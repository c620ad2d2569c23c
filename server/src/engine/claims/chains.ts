/** Lists of numbers by owner, for one text after another: what belongs to an earlier one is as if it were not there. */
export interface Chains {
  /** Puts an item behind the others of its owner; gives its place. */
  add(owner: number, text: number, item: number): number
  /** The place of an owner's last item; -1 where it has none in this text. */
  last(owner: number, text: number): number
  /** The place of the item before one; -1 where that is the first. */
  before(place: number): number
  item(place: number): number
  /** Nothing is in the lists of a new text; texts are numbered from 1. */
  clear(): void
}

const ROOM = 256

/** Makes them for so many owners. */
export function createChains(owners: number): Chains {
  const texts = new Uint32Array(owners)
  const lasts = new Int32Array(owners)
  let befores = new Int32Array(ROOM)
  let items = new Int32Array(ROOM)
  let count = 0
  const last = (owner: number, text: number): number => (texts[owner] === text ? (lasts[owner] ?? -1) : -1)
  return {
    add(owner, text, item) {
      if (count === items.length) [befores, items] = [grown(befores), grown(items)]
      befores[count] = last(owner, text)
      items[count] = item
      texts[owner] = text
      lasts[owner] = count
      return count++
    },
    last,
    before: place => befores[place] ?? -1,
    item: place => items[place] ?? -1,
    clear() {
      count = 0
    },
  }
}

function grown(values: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(values.length * 2)
  larger.set(values)
  return larger
}
