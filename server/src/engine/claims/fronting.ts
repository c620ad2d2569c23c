import { arranged } from './arranged.ts'
import { type SentenceView, slotClass } from './sentence-view.ts'

const BOARD = slotClass('benchmark')
const NAME = '[\\ue000-\\ue3ff]'
const OWNER = "(?:[\\ue400-\\ue7ff\\uf400-\\uf5ff](?:['’]s)? )"
const STANDINGS = '(?:leaderboards?|rankings?|tables?|standings|charts?|boards?|benchmarks?|tests?|index)'
/** A board that a sentence opens with, and what it says of a model there. */
const FRONTED = new RegExp(
  `(?<=^\\W*|[;:—] ?|, (?:and|but|while) )(?<front>(?:on|in|at) (?:the )?(?:(?:latest|current|overall|${STANDINGS}|of|on) ){0,3}(?:the )?${BOARD}(?:['’]s)?(?: ${STANDINGS})?),?(?<blank> )(?<clause>(?:(?:the )?${OWNER}?${NAME}|nothing|no (?:other )?(?:AI )?model) [^;:!?—]{2,120}?)(?=[;:!?—]|, (?:and|but|while|with|which|though|although|whereas|behind|ahead|above|below|up|down)\\b|, [^,;:.!?]{2,40} (?:aside|included|excluded|excepted|notwithstanding)\\b|[^\\p{L}\\p{N}\\ue000-\\uf6ff]*$)`,
  'diu',
)

/** `On the Beacon Index, A scores 51` said in the common order: `A scores 51 on the Beacon Index`. */
export function fronted(view: SentenceView): readonly SentenceView[] {
  const found = BENCHMARK.test(view.text) ? FRONTED.exec(view.text)?.indices?.groups : undefined
  const { front, blank, clause } = found ?? {}
  if (!front || !blank || !clause) return []
  return [arranged(view, [[0, front[0]], clause, blank, front, [clause[1], view.text.length]])]
}

const BENCHMARK = new RegExp(BOARD, 'u')
