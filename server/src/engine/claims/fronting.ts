import { arranged } from './arranged.ts'
import { type SentenceView, slotClass } from './sentence-view.ts'

const BOARD = slotClass('benchmark')
const NAME = '[\\ue000-\\ue3ff]'
const OWNER = "(?:[\\ue400-\\ue7ff\\uf400-\\uf5ff](?:['’]s)? )"
const STANDINGS = '(?:leaderboards?|rankings?|tables?|standings|charts?|boards?|benchmarks?|tests?|index)'
/** A board that a sentence opens with, and what it says of a model there. */
const FRONTED = new RegExp(
  `(?<=^\\W*|[;:—] ?|, (?:and|but|while) )(?<front>(?:on|in|at) (?:the )?(?:(?:latest|current|overall|${STANDINGS}|of|on) ){0,3}(?:the )?${BOARD}(?:['’]s)?(?: ${STANDINGS})?),?(?<blank> )(?<clause>(?:(?:the )?${OWNER}?${NAME}|nothing|no (?:other )?(?:AI )?model) [^;:!?—]{2,120}?)(?=[;:!?—]| (?<=\\b(?:leads|led|leading|first|second|third|fourth|fifth|last|ahead|top|place) )\\([~≈]?\\d[^()]{0,20}\\)|, (?:and|but|while|with|narrowly|just|slightly|well|comfortably|marginally|which|though|although|whereas|behind|ahead|above|below|up|down)\\b|, [^,;:.!?]{2,40} (?:aside|included|excluded|excepted|notwithstanding)\\b|[^\\p{L}\\p{N}\\ue000-\\uf6ff]*$)`,
  'diu',
)

/** `On the Beacon Index, A scores 51` said in the common order: `A scores 51 on the Beacon Index`. */
export function fronted(view: SentenceView): readonly SentenceView[] {
  const found = BENCHMARK.test(view.text) ? FRONTED.exec(view.text)?.indices?.groups : undefined
  const { front, blank, clause } = found ?? {}
  if (!front || !blank || !clause) return []
  return [arranged(view, [[0, front[0]], clause, blank, front, [clause[1], view.text.length]])]
}

/** `The newest of the Ospreys is still X` said in the common order: `X is still the newest of the Ospreys`. */
const SPECIFIED = new RegExp(
  `(?<=^[^\\p{L}\\ue000-\\uf6ff]*|[;:—] ?|, (?:(?:and|but|while) )?|\\b(?:and|but|that|where|now) )(?<what>(?:the|its|their|${OWNER}(?<=['’]s )) ?(?=[^,;:]*\\b(?:top|best|leading|number|first|latest|newest|youngest|(?:most|least) [a-z]+|current|flagship|leader|[a-z]{3,}est)\\b)[^,;:!?—]{3,80}?)(?<is> (?:is|remains)(?: (?:still|now|currently|today))*)(?<blank> )(?:the )?(?<name>[\\ue000-\\ue2ff])(?!['’]s|[\\p{L}\\p{N}-])(?! (?:and|or|&) )`,
  'diu',
)
const SPECIFYING = /\b(?:is|remains)(?: \p{Ll}+)? (?:the )?[\ue000-\ue2ff]/u

/** What is the most or the last of its kind, and then its name: with the name first. */
export function specified(view: SentenceView): readonly SentenceView[] {
  const found = SPECIFYING.test(view.text) ? SPECIFIED.exec(view.text)?.indices?.groups : undefined
  const { what, is, blank, name } = found ?? {}
  if (!what || !is || !blank || !name) return []
  return [arranged(view, [[0, what[0]], name, is, blank, what, [name[1], view.text.length]])]
}

/** `it is X that leads`, `it was X which came first`. */
const CLEFT =
  /(?<=^[^\p{L}\ue000-\uf6ff]*|[;:—] ?|, (?:and|but|while)? ?|[\ue000-\uf6ff],? |\b(?:and|but|so|as|because|since|where|there|now|today),? )(?<it>it(?: is|['’]s) (?:still |now |currently |again )?)(?:the )?[\ue000-\ue2ff\ue400-\uebff\uf400-\uf5ff](?<that> (?:that|which|who))(?= (?!(?:it|we|they|he|she|i|you|the|an?|most|many|some)\b)\p{Ll})/diu

/** `On B it is X that leads` said in the common order: `On B X leads`. */
export function uncleft(view: SentenceView): readonly SentenceView[] {
  const { it, that } = CLEFT.exec(view.text)?.indices?.groups ?? {}
  if (!it || !that) return []
  const plain = arranged(view, [
    [0, it[0]],
    [it[1], that[0]],
    [that[1], view.text.length],
  ])
  return [plain, ...fronted(plain)]
}

const BENCHMARK = new RegExp(BOARD, 'u')
const DATE = slotClass('date')
/** A day that a sentence opens with (`It was in May that …`), and what happened to a name then, or has been so since. */
const DATED = new RegExp(
  `(?<=^[^\\p{L}\\ue000-\\uf6ff]*|[;:—] ?|, (?:and|but|while) )(?:it was (?=(?:back |early |late |only |already )*(?:in|on)\\b[^,;:]{1,20} that ))?(?<front>(?:(?:on|in|since|from|by|effective|starting|beginning|back in|late in|early in)(?: the(?: (?:start|beginning|end|middle|spring|summer|autumn|fall|winter) of)?)?,? )(?:early |late |mid-)?${DATE}),?(?: that)?(?<blank> )(?<clause>(?:(?:the|an?|its|their|[\\p{L}.]+['’]s|[\\ue400-\\ue7ff\\uf400-\\uf5ff]['’]s) (?:[\\p{Ll}-]+ ){0,3}?)?[\\ue000-\\ue2ff\\ue400-\\uebff\\uf400-\\uf5ff] [^;:!?—]{2,120}?|(?<=that )(?:the )?(?:[\\p{L}’'-]+ ){1,4}[\\ue800-\\uebff])(?=[;:!?—]|, (?:and|but|while|with|which|though|although|whereas|so|when|where|who)\\b|(?<=that [^;:!?—]{2,60}[\\ue800-\\uebff]), (?:the|an?) |[^\\p{L}\\p{N}\\ue000-\\uf6ff]*$)`,
  'diu',
)

/** `It was signed in May, the Reed Bill`: the name that stands last is what it speaks of. */
const DISLOCATED =
  /(?<=^[^\p{L}\ue000-\uf6ff]*|[;:—] ?|, (?:and|but|while) )it(?<clause> (?:was|is|has|had|remains?|still|took|came|went|will|does|did)(?![\p{L}-])[^;:!?—]{2,90}?), (?:the )?(?<name>[\ue000-\ue2ff\ue400-\uebff])(?=[,;.!?—]|$)/diu

/** A name that stands behind what `it` says, in its place. */
export function nameFirst(view: SentenceView): readonly SentenceView[] {
  const found = DISLOCATION.test(view.text) ? DISLOCATED.exec(view.text)?.indices?.groups : undefined
  const { clause, name } = found ?? {}
  if (!clause || !name) return []
  return [arranged(view, [[0, clause[0] - 2], name, clause, [name[1], view.text.length]])]
}

const DISLOCATION = /\bit [^;:]*, (?:the )?[\ue000-\uebff]/iu

/** `On 3 May, X was signed` said in the common order: `X was signed on 3 May`. */
export function dateLast(view: SentenceView): readonly SentenceView[] {
  const found = view.dates.size > 0 ? DATED.exec(view.text) : undefined
  const { front, blank, clause } = found?.indices?.groups ?? {}
  if (!found || !front || !blank || !clause) return []
  const words = view.text.slice(...clause)
  if (
    HAD_BEEN.test(words) ||
    (/ the $/u.test(view.text.slice(front[0], front[1] - 1)) && !isPeriod(view, front))
  )
    return []
  return [arranged(view, [[0, found.index], clause, blank, front, [clause[1], view.text.length]])]
}

/** What had happened by a day may have happened on any day before it. */
const HAD_BEEN =
  /^[^,]*? had (?!to\b)(?:(?:already|just|long|since|also|not|never|only|all|both|formally|finally) )*(?:been |\p{Ll}+(?:ed|en)\b|become|come|gone|taken|begun|passed|won|put|set|made|met|cut)/u

/** Whether the day that a phrase ends with is told with its article: `in the spring of 2025`. */
function isPeriod(view: SentenceView, [start, end]: readonly [number, number]): boolean {
  const date = view.dates.get(view.text.slice(start, end).slice(-1))
  return date !== undefined && / of /iu.test(view.prose.text.slice(date.start, date.end))
}
