import { QUANTITY, readQuantity, type StatedQuantity } from '../claims/quantity.ts'
import { quotationsOf } from '../claims/quotations.ts'
import { isReference } from '../claims/reference.ts'
import { isUnreal } from '../claims/unreal.ts'
import type { Block, Passage, Sentence } from '../document/types.ts'
import { matchesOf } from '../text/matches.ts'
import { covers, overlaps, type Span } from '../text/span.ts'
import {
  DESCRIBED_HEADS,
  FIGURE_WAYS,
  type FigureWay,
  IS_HAVING,
  IS_PURSE,
  IS_STUDY,
  IS_WORTH,
} from './figure-ways.ts'
import { inBlock, ownPassages } from './own-words.ts'

/** A figure that a sentence plainly gives for a thing: `Aurora Fund has 40 members`, `the survey of 1,240 firms`. */
export interface PlainFigure extends Span {
  /** What the figure is of, and which of its quantities it is: the same words for the same. */
  readonly of: string
  readonly key: string
  /** `Aurora Fund: members` */
  readonly label: string
  readonly stated: StatedQuantity
  /** The head of a thing without a name, which is one only where the brief has no other of its kind. */
  readonly head?: string
}

const ARTICLE =
  /^(?:The|A|An|In|On|At|By|But|And|While|Our|This|That|These|Its|Their|Each|Every|Both|Some|For|With|Of) /u
/** Labels that recur with another meaning. */
const LABEL =
  /^(?:Table|Figure|Fig|Section|Group|Phase|Chapter|Part|Article|Annex|Title|Tier|Level|Option|Step|Scenario|Case|Team|Appendix|Box|Round|Cohort|Condition|Experiment|Run|Task|Test|Trial|Week|Day|Year|Month|Quarter|Q\d)\b/u
const REPORTED =
  /\b(?:according|report(?! (?:is|was|has|had|we|covers)\b)\w*|claim\w*|sa(?:y|ys|id)|estimat\w*|then|once|at the time|from)\b/iu
/** What is spoken of is one of several, or of another day. */
const OTHER =
  /\b(?:another|second|third|further|additional|also|earlier|previous\w*|former\w*|last (?:year|month|time)|rounds?|waves?|phases?|first|initial\w*|original\w*|subset|each|every|per|respectively|alone|combined|up to|at least|at most|originally|draft)\b/iu
const LONGEST = 600

/** The plain figures of a block. Only a sentence in the present or of one date, and in the author's own words, counts. */
export function plainFiguresOf(block: Block): readonly PlainFigure[] {
  return ownPassages(block).flatMap(passage => {
    const { text } = passage.prose
    if (passage.kind !== 'paragraph' || !/\d/.test(text) || isReference(passage)) return []
    const figures = passage.sentences.flatMap(sentence => figuresOf(passage, sentence))
    if (figures.length === 0) return []
    const quotations = quotationsOf(text)
    return figures
      .filter(figure => !quotations.some(quotation => covers(quotation, figure)))
      .map(figure => ({ ...figure, ...inBlock(passage, figure) }))
  })
}

function figuresOf({ prose, dates }: Passage, sentence: Sentence): readonly PlainFigure[] {
  const text = prose.text.slice(sentence.start, sentence.end)
  if (text.length > LONGEST || !/\d/.test(text)) return []
  const days = dates.filter(date => overlaps(date, sentence) && !SINCE.test(prose.text.slice(0, date.start)))
  const [date, more] = days
  if (more) return []
  // What stands at the front of its sentence stands there no longer without the date.
  const bare = date
    ? without(text, { start: date.start - sentence.start, end: date.end - sentence.start })
    : text
  const isOfDay = date?.iso !== undefined
  const ways = FIGURE_WAYS.filter(way => way.isTimeless || (isOfDay ? true : !date && !way.isDated))
  const day = date?.iso ?? ''
  const figures = [
    ...ways.flatMap(way => figuresIn(bare, way, day, sentence.start)),
    ...shareIn(bare, day, sentence.start),
  ]
  if (figures.length === 0 || REPORTED.test(bare.replace(OF_OURS, ''))) return []
  const isReal = !isUnreal(bare)
  return firstAtEach(figures.filter(({ isGiven }) => isReal || (isGiven && !SUPPOSED.test(bare)))).map(
    ({ isGiven, ...figure }) => figure,
  )
}

/** A date up to which, or since when, something is so: what the sentence says is of the present. */
const SINCE = /(?<![\p{L}])(?:until|since|before|through|till)(?: early| late| the end of)? $/iu
const OF_OURS = /(?<![\p{L}])(?:for|in) (?:this|our) (?:report|study|paper|brief|review)(?![\p{L}])/giu
const SUPPOSED =
  /(?<![\p{L}])(?:if|unless|suppose|imagine|plan(?:s|ned)|proposed|rumou?red|without|no longer)(?![\p{L}])|[?]/iu

/** A date and the preposition before it, as blanks of the same length. */
function without(text: string, { start, end }: Span): string {
  const before = text
    .slice(0, start)
    .replace(/(?:^|\s)(?:[Ii]n|[Oo]n|[Dd]uring|[Aa]s of)(?: early| late)? $/u, word =>
      ' '.repeat(word.length),
    )
  const rest = text.slice(end).replace(/^,/u, ' ')
  return `${before}${' '.repeat(end - start)}${rest}`
}

/** A figure that the sentence gives in passing is so whatever else it says. */
type Read = PlainFigure & { readonly isGiven: boolean }

function firstAtEach(figures: readonly Read[]): readonly Read[] {
  return figures.filter((figure, at) => !figures.slice(0, at).some(other => overlaps(other, figure)))
}

function figuresIn(sentence: string, way: FigureWay, day: string, shift: number): readonly Read[] {
  return matchesOf(sentence, way.pattern).flatMap(match => {
    const { noun, verb = '', quantity = '', unit, rest = '', head } = match.groups ?? {}
    const thing = thingOf(match.groups ?? {})
    const stated = readQuantity(quantity)
    if (!thing || !stated) return []
    if (thing.isDescribed && OTHER.test(sentence)) return []
    if (way.isOfStudy && !IS_STUDY.test(thing.name)) return []
    const of = unit ?? ownUnit(rest)
    const isMoney = stated.currency !== undefined
    const said = noun ?? way.says ?? (IS_HAVING.test(verb) ? 'has' : verb)
    const isWorth =
      isMoney && IS_PURSE.test(thing.name) && IS_WORTH.test(said) && (of === '' || IS_PERIOD.test(of))
    const how = isWorth ? 'money' : said
    const what = isWorth ? 'money' : (noun ?? (of === '' && isMoney ? verb : of))
    if ((way.says === 'costs' && !isWorth) || !/\p{L}/u.test(what)) return []
    const at = shift + match.index + match[0].lastIndexOf(quantity, quantityAt(match))
    const name = head === undefined ? thing.name : `${thing.name} ${head}`
    return [
      {
        start: at,
        end: at + quantity.length,
        of: name.toLowerCase(),
        key: [how, singular(of), way.isTimeless ? '' : day].join('|').toLowerCase(),
        label: `${name}: ${what}`,
        stated,
        isGiven: way.isGiven === true,
        ...(thing.isDescribed ? { head: thing.name } : {}),
      },
    ]
  })
}

/** The share that a sentence of one figure gives: another gives the same where all its other words are the same. */
function shareIn(sentence: string, day: string, shift: number): readonly Read[] {
  const [share, more] = matchesOf(sentence, SHARE)
  if (!share || more || NO_SHARE.test(sentence) || OTHER.test(sentence)) return []
  const { quantity = '' } = share.groups ?? {}
  const stated = readQuantity(quantity)
  const words = `${sentence.slice(0, share.index)} % ${sentence.slice(share.index + share[0].length)}`.trim()
  if (!stated || (words.match(/[\p{L}]{2,}/gu)?.length ?? 0) < 5 || !NOW.test(words)) return []
  const start = shift + share.index + share[0].indexOf(quantity)
  const label = words
    .replace(/^[^%\p{L}]*% (?:of )?/u, '')
    .replace(/[.\s]+$/u, '')
    .slice(0, 60)
  const key = [words.replace(/[.\s]+$/u, ''), day].join('|').toLowerCase()
  return [{ start, end: start + quantity.length, of: '', key, label, stated, isGiven: false, head: '' }]
}

const SHARE = new RegExp(
  `(?:(?<![\\p{L}])(?:some|only|just|about|around|roughly|nearly|almost|over|more than|as many as|fully) )*(?<quantity>${QUANTITY}) ?(?:%|percent(?![\\p{L}])|per cent(?![\\p{L}]))`,
  'giu',
)
/** Not by itself, or of another figure besides. */
const NO_SHARE =
  /^(?:It|They|This|That|These|Those|He|She|Both|Each|Its|Their|There|Another|In the)(?![\p{L}])|\d.*\d(?=.*\d.*\d.*\d)/u
const NOW =
  /(?<![\p{L}])(?:is|are|has|have|uses?|do|does|say|sa?ys|make|makes|accounts?|represents?|holds?|supports?|owns?|works?|remains?|goes|go|comes?|think|believe|expect|trust|want|employ|rely|depend|live|run|runs|use)(?![\p{L}])/u

const IS_PERIOD = /^(?:(?:a|per)[- ](?:year|month)|annually|(?:each|every) year)$/u

/** The last place at which the quantity may stand: before what follows it. */
function quantityAt({ 0: all, groups }: RegExpExecArray): number {
  const { quantity = '', unit = '', rest = '' } = groups ?? {}
  const behind = Math.max(unit.length, rest.length)
  return groups?.name !== undefined && all.endsWith(groups.name)
    ? all.length
    : all.length - behind - quantity.length
}

/** What the figure counts, without `in 14 countries` behind it. */
function ownUnit(rest: string): string {
  const [own = ''] = rest.split(
    / (?:and|but|or|which|that|while|than|with|as)\b| (?:in|across|from) (?=[\d]|\w+ countries)| [–—-] /u,
  )
  return own.trim()
}

function singular(unit: string): string {
  return unit
    .replace(/ies$/u, 'y')
    .replace(/(?<=[^s])s$/u, '')
    .replace(/-(?=year|month)/gu, ' ')
    .replace(/^per /u, 'a ')
}

/** What a figure is of: a name of two words or more, or one that is plainly a name, or the one thing of its kind. */
function thingOf(
  groups: Record<string, string | undefined>,
): { name: string; isDescribed: boolean } | undefined {
  const told = groups.thing ?? (groups.name ?? '').replace(ARTICLE, '')
  if (DESCRIBED_HEADS.includes(told) || /^we$/iu.test(groups.thing ?? ''))
    return { name: told.toLowerCase(), isDescribed: true }
  if (!/^\p{Lu}/u.test(told) || LABEL.test(told)) return undefined
  const isDistinct = /\d|\p{L}\p{Lu}/u.test(told)
  if (!/ /.test(told) && !isDistinct && groups.head === undefined) return undefined
  return { name: isDistinct ? told.replace(/ \p{Ll}[\p{Ll} ]*$/u, '') : told, isDescribed: false }
}
