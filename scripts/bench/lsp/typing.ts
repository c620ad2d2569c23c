import { createRandom } from '../text/random.ts'

/** A character typed at an offset of the text as it then is. */
export interface Keystroke {
  readonly offset: number
  readonly character: string
}

const RUN = 12
const TYPED = 'By the end of the week the ministry had asked for a second opinion on 14 of them. '

/** Offsets behind the first sentence of each long line of prose, where an author would go on typing. */
export function typingPlaces(text: string): readonly number[] {
  const places: number[] = []
  for (const line of text.matchAll(/^\p{L}.{119,}$/gmu)) {
    const end = line[0].indexOf('. ')
    if (end > 0) places.push(line.index + end + 2)
  }
  return places.length > 0 ? places : [text.length]
}

/** Types as an author does: a run of 12 characters in one paragraph, then one in another, without end. */
export function* typing(text: string, seed = 1): Generator<Keystroke, never> {
  const places = typingPlaces(text)
  const random = createRandom(seed)
  const typed = [...TYPED]
  const runs: { readonly offset: number; length: number }[] = []
  for (let count = 0; ; ) {
    const place = places[random.integer(0, places.length - 1)] ?? text.length
    const before = runs.reduce((sum, run) => (run.offset < place ? sum + run.length : sum), 0)
    const known = runs.find(({ offset }) => offset === place)
    const run = known ?? { offset: place, length: 0 }
    if (known === undefined) runs.push(run)
    for (let index = 0; index < RUN; index++) {
      yield { offset: place + before + run.length, character: typed[count++ % typed.length] ?? ' ' }
      run.length++
    }
  }
}
