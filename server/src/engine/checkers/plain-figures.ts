import { QUANTITY, readQuantity, type StatedQuantity } from '../claims/quantity.ts'
import { quotationsOf } from '../claims/quotations.ts'
import { isReference } from '../claims/reference.ts'
import { isUnreal } from '../claims/unreal.ts'
import type { Block, Passage, Sentence } from '../document/types.ts'
import { matchesOf } from '../text/matches.ts'
import { covers, overlaps, type Span } from '../text/span.ts'
import { inBlock, ownPassages } from './own-words.ts'

/** A figure that a sentence plainly gives for a named thing: `Aurora Fund has 40 members`. */
export interface PlainFigure extends Span {
  /** What the figure is of: the same words for the same quantity. */
  readonly key: string
  /** `Aurora Fund: members` */
  readonly label: string
  readonly stated: StatedQuantity
}

/** What names of things may end with in small letters: `the Abilene data centre`. */
const HEAD =
  '(?:(?:data|computing|research|training) )?(?:centre|center|cluster|campus|complex|site|plant|facility|supercomputer|fund|programme|program|project|initiative|scheme|agency|institute|council|office|network|platform|dataset|data set|corpus|registry|database|consortium|alliance|commission|committee|board|university|ministry|department|laboratory|lab|company|group|start-up|startup|firm|foundation|bill|act|code)'
const NAME = `(?<name>\\p{Lu}[\\p{L}\\p{N}.’'-]*(?: [\\p{Lu}\\p{N}][\\p{L}\\p{N}.-]*){0,4}(?: ${HEAD})?)`
const POSSESSES = '(?:has|have|counts|contains|comprises|includes|employs|holds|houses|consists of)'
const VERB = `(?:${POSSESSES}|has raised|uses|requires|covers|offers|supports|operates|runs|costs|serves|sets|imposes|draws|consumes|generates|hosts|manages|oversees|spends|receives|pays|charges|represents|spans|tracks|monitors|connects|stores)`
const STOCK =
  '(?:staff|budget|capacity|membership|workforce|endowment|turnover|circulation|population|headcount|team)'
const NOUN = '(?<noun>\\p{Ll}[\\p{Ll}-]*(?: \\p{Ll}[\\p{Ll}-]*){0,3})'
/** What may stand between a name and its figure; `noun` or `verb` says what the figure is of. */
const WAYS: readonly string[] = [
  `['’]s ${NOUN} (?:is|are|stands at|totals|amounts to)`,
  `(?:,? which|,? who)? (?<verb>${VERB})`,
  `(?:['’]s|(?:,? which)? has an?|, with an?)(?: (?:yearly|annual|total|full-time))? (?<noun>${STOCK}) of`,
]
const FIGURES = WAYS.map(
  way =>
    new RegExp(
      `(?<![\\p{L}\\p{N}-])${NAME}${way} (?<quantity>${QUANTITY})(?<unit>[^.;:,()\\[\\]]{0,60})`,
      'gu',
    ),
)
const ARTICLE = /^(?:The|A|An|In|On|At|By|But|And|While|Our|This|That|These|Its|Their|Each|Every|Both|Some) /u
/** Labels that recur with another meaning. */
const LABEL =
  /^(?:Table|Figure|Fig|Section|Group|Phase|Chapter|Part|Article|Annex|Title|Tier|Level|Option|Step|Scenario|Case|Team|Appendix|Box|Round|Cohort|Condition|Experiment|Run|Task|Test|Trial|Week|Day|Year|Month|Quarter|Q\d)\b/u
const REPORTED = /\b(?:according|report\w*|claim\w*|sa(?:y|ys|id)|estimat\w*|then|once|at the time|from)\b/iu
const LONGEST = 600

/** The plain figures of a block. Only a sentence in the present, undated and in the author's own words counts. */
export function plainFiguresOf(block: Block): readonly PlainFigure[] {
  return ownPassages(block).flatMap(passage => {
    const { text } = passage.prose
    if (passage.kind !== 'paragraph' || isReference(passage) || !/\d/.test(text)) return []
    const quotations = quotationsOf(text)
    return passage.sentences
      .filter(sentence => isPlain(passage, sentence))
      .flatMap(sentence => figuresIn(text.slice(sentence.start, sentence.end), sentence.start))
      .filter(figure => !quotations.some(quotation => covers(quotation, figure)))
      .map(figure => ({ ...figure, ...inBlock(passage, figure) }))
  })
}

function isPlain({ prose, dates }: Passage, sentence: Sentence): boolean {
  const text = prose.text.slice(sentence.start, sentence.end)
  if (text.length > LONGEST || !/\d/.test(text) || isUnreal(text) || REPORTED.test(text)) return false
  return !dates.some(date => overlaps(date, sentence))
}

function figuresIn(sentence: string, shift: number): readonly PlainFigure[] {
  return FIGURES.flatMap(pattern => matchesOf(sentence, pattern)).flatMap(match => {
    const { name = '', noun, verb = '', quantity = '', unit = '' } = match.groups ?? {}
    const named = name.replace(ARTICLE, '')
    const stated = readQuantity(quantity)
    const of = (unit.split(/ (?:and|but|or|which|that|while|than|with|as)\b| [–—-] /u)[0] ?? '').trim()
    const isMoney = stated?.currency !== undefined
    const what = noun ?? (of === '' && isMoney ? verb : of)
    if (!stated || !isName(named) || !/\p{L}/u.test(what)) return []
    const at = shift + match.index + match[0].indexOf(quantity, name.length)
    const how = noun ?? (new RegExp(`^${POSSESSES}$`, 'u').test(verb) ? 'has' : verb)
    return [
      {
        start: at,
        end: at + quantity.length,
        key: [named, how, of].join('|').toLowerCase(),
        label: `${named}: ${what}`,
        stated,
      },
    ]
  })
}

/** Two words or more, or one that is plainly a name. */
function isName(name: string): boolean {
  return /^\p{Lu}/u.test(name) && !LABEL.test(name) && (/ /.test(name) || /\d|\p{L}\p{Lu}/u.test(name))
}
