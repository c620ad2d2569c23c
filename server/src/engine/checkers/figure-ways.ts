import { QUANTITY } from '../claims/quantity.ts'

/** What names of things may end with in small letters: `the Abilene data centre`. */
const HEAD =
  '(?:(?:data|computing|research|training) )?(?:centre|center|cluster|campus|complex|site|plant|facility|supercomputer|fund|programme|program|project|initiative|scheme|agency|institute|council|office|network|platform|dataset|data set|corpus|registry|database|consortium|alliance|commission|committee|board|university|ministry|department|laboratory|lab|company|group|start-up|startup|firm|foundation|bill|act|code|survey|pilot|package|plan|facility)'

/** What a brief may speak of without a name and mean one thing by, unless it speaks of another of its kind. */
export const DESCRIBED_HEADS: readonly string[] =
  'survey|poll|questionnaire|study|sample|dataset|data set|corpus|database|registry|pilot|trial|review|inquiry|consultation|fund|programme|program|scheme|grant|package|plan|strategy|cluster|supercomputer|data centre|data center|campus|network|council|agency|institute|committee|commission|board|alliance|consortium|secretariat|taskforce|task force|tribunal|bill|act|code|treaty|convention|declaration|directive|regulation|ordinance|draft|framework|questionnaire|roadmap'.split(
    '|',
  )

const NAME = `(?<name>\\p{Lu}[\\p{L}\\p{N}.’'-]*(?: [\\p{Lu}\\p{N}][\\p{L}\\p{N}.-]*){0,4}?(?: ${HEAD})?)`
const DESCRIBED = `(?:[Tt]he|[Oo]ur) (?<thing>${DESCRIBED_HEADS.join('|')})`
const THING = `(?<![\\p{L}\\p{N}-])(?:${NAME}|${DESCRIBED})`
/** A thing that stands last is told to its end. */
const WHOLE = '(?! [\\p{Lu}\\p{N}])(?![\\p{L}\\p{N}-])'
const Q = `(?<quantity>${QUANTITY})`
/** What is so much money. */
const PURSE = 'fund|programme|program|scheme|grant|package|plan|initiative|project'
/** What is counted, in the plural, where nothing behind it says which of them. */
const COUNTED =
  ' (?<unit>(?:\\p{Ll}[\\p{Ll}-]* ){0,2}?(?:\\p{Ll}[\\p{Ll}-]*s|people|staff|women|men|children|FLOP|GPUs|accelerators|chips|[kMGT]W))(?! (?:\\p{Ll}+s|in|of|for|with|from|to|on|under|at|worth|about|each|every|that|who|which|whose|outside|within|where|not|including|excluding|\\p{Ll}+ed|\\p{Ll}+ing)(?![\\p{L}]))(?![\\p{L}-])'
const NOUN = '(?<noun>\\p{Ll}[\\p{Ll}-]*(?: \\p{Ll}[\\p{Ll}-]*){0,3}?)'
const STOCK =
  '(?:staff|budget|capacity|membership|workforce|endowment|turnover|circulation|population|headcount|team|volume|size|length|threshold|ceiling|cap|floor|fee|duration|term|quorum|sample|grant)'
const ENDS = '(?=[.,;:)]|$| (?:and|but|while|which|is|are|could|can) )'
const REST = '(?<rest>[^.;:,()\\[\\]]{0,60})'
const POSSESSES =
  '(?:has|have|counts|contains|comprises|includes|employs|holds|houses|consists of|is made up of|numbers|brings together|is home to)'
const DOES =
  'uses|requires|covers|offers|supports|operates|runs|costs|serves|sets|imposes|draws|consumes|generates|hosts|manages|oversees|spends|receives|pays|charges|represents|spans|tracks|monitors|connects|stores|meets'
const VERB = `(?:${POSSESSES}|has raised|${DOES})`
/** What was done once with what a study rests on; and what bodies did in a year that is told. */
const STUDIED =
  '(?:covered|surveyed|polled|asked|questioned|interviewed|drew on|included|comprised|consisted of|contained|examined|analysed|analyzed|reviewed|rested on|was based on|is based on|reached|heard from)'
const STUDY =
  '(?:survey|poll|questionnaire|study|sample|review|consultation|inquiry|dataset|data set|analysis)'
const DID =
  '(?:received|employed|had|spent|paid|raised|issued|imposed|opened|closed|handled|processed|published|registered|recorded|sold|shipped|built|hired|trained|approved|rejected|granted|filed|counted|came to|ran to|totalled|totaled|amounted to|was|were)'

/** One way to give a thing's figure. */
export interface FigureWay {
  readonly pattern: RegExp
  /** What is said of the thing, where the words do not say it themselves. */
  readonly says?: string
  /** Only of a day, month or year that the sentence tells. */
  readonly isDated?: true
  /** Told in passing, whatever the sentence says of the thing besides. */
  readonly isGiven?: true
  /** The same on every day. */
  readonly isTimeless?: true
  /** Of a study, whose figures do not move: also in the past. */
  readonly isOfStudy?: true
}

function way(source: string, more: Omit<FigureWay, 'pattern'> = {}): FigureWay {
  return { pattern: new RegExp(source, 'gu'), ...more }
}

/** What may stand between a thing and its figure; `noun` or `verb` says what the figure is of. */
export const FIGURE_WAYS: readonly FigureWay[] = [
  way(`${THING}['’]s ${NOUN} (?:is|are|stands at|totals|amounts to|runs to) ${Q}${REST}`),
  way(`${THING}(?:,? which|,? who)? (?<verb>${VERB}) ${Q}${REST}`),
  way(
    `${THING}(?:['’]s|(?:,? which)? has an?|,? with an?|,? with its)(?: (?:yearly|annual|total|full-time))? (?<noun>${STOCK}) of ${Q}${REST}`,
  ),
  way(
    `${THING} (?:sets|has|carries|imposes|provides for|foresees) an? ${NOUN} of ${Q}(?<unit>(?: [\\p{L}-]+)?)${ENDS}`,
  ),
  way(
    `(?<![\\p{L}])[Ww]ith (?:its|an?)(?: (?:yearly|annual|total|full-time))? (?<noun>${STOCK}) of ${Q}(?<unit>[^.;:,()\\[\\]]{0,30}), (?:the )?${THING}${WHOLE}`,
    { isGiven: true },
  ),
  way(
    `(?<![\\p{L}])[Tt]he ${NOUN} (?:of|in|under|set by|set in|for) (?:the )?${THING} (?:is|stands at) ${Q}(?<unit>(?: [\\p{L}-]+)?)${ENDS}`,
  ),
  way(`${THING}['’]s ${Q}${COUNTED}`, { says: 'has', isGiven: true }),
  way(`${THING}, (?:an?|the)(?: [\\p{L}-]+){0,2}? (?<head>${HEAD}) (?:of|with) ${Q}${COUNTED}`, {
    says: 'has',
    isGiven: true,
  }),
  way(`${THING} (?:of|with) (?:its )?${Q}${COUNTED}`, { says: 'has' }),
  way(`(?<![\\p{L}])[Aa]t ${Q}${COUNTED}, ${THING}${WHOLE}`, { says: 'has' }),
  way(
    `(?<![\\p{L}])(?:[Tt]he|[Aa]ll|[Oo]f the|[Aa]ll of the) ${Q} (?<unit>\\p{Ll}[\\p{Ll}-]*s) (?:in|of|on) (?:the )?${THING}${WHOLE}(?! (?:that|who|which|with|from)(?![\\p{L}]))`,
    { says: 'has', isGiven: true },
  ),
  way(
    `(?<![\\p{L}])(?:[Tt]he|[Oo]ur) ${Q}[- ](?<unit>month|week|day|year)(?:-long)? (?<thing>${DESCRIBED_HEADS.join('|')})(?![\\p{L}-])`,
    { says: 'has', isGiven: true, isTimeless: true },
  ),
  way(
    `(?<![\\p{L}])(?:[Tt]he|[Oo]ur) ${Q}[- ](?<unit>\\p{Ll}+)(?:-strong)? (?<thing>${DESCRIBED_HEADS.join('|')})(?![\\p{L}-])`,
    { says: 'has', isGiven: true },
  ),
  way(
    `(?<![\\p{L}])(?:[Tt]he|[Oo]ur) ${Q}(?:-(?<unit>(?:a|per)-(?:year|month)))? (?:(?<name>\\p{Lu}[\\p{L}\\p{N}.-]*(?: \\p{Lu}[\\p{L}\\p{N}.-]*){0,3}(?: (?:${PURSE}))?)|(?<thing>${PURSE}))(?![\\p{L}-])`,
    { says: 'costs' },
  ),
  way(`${THING} (?<verb>${STUDIED}) ${Q}${REST}`, { says: 'has', isOfStudy: true }),
  way(`(?<![\\p{L}])(?<thing>[Ww]e) (?<verb>${STUDIED}) ${Q} (?<unit>\\p{Ll}[\\p{Ll}-]*s)(?![\\p{L}-])`, {
    isOfStudy: true,
  }),
  way(`${THING} (?:runs|ran|lasts|lasted) for ${Q} (?<unit>months|weeks|days|years)(?![\\p{L}])`, {
    says: 'has',
    isOfStudy: true,
    isTimeless: true,
  }),
  way(`${THING} (?<verb>${DID}) ${Q}${REST}`, { isDated: true }),
]

/** The heads of what was done once and for all. */
export const IS_STUDY = new RegExp(`(?:^|\\b)(?:${STUDY}|pilot|trial|we)$`, 'iu')
/** What is had, in whatever words. */
export const IS_HAVING = new RegExp(`^(?:${POSSESSES})$`, 'u')
/** Money that a fund or a programme comes to, in whatever words. */
export const IS_PURSE = new RegExp(`(?:^|\\b)(?:${PURSE})$`, 'iu')
export const IS_WORTH =
  /^(?:has|have|holds|costs|totals|budget|total budget|annual budget|volume|size|was|were|is|ran to|came to|amounted to|totalled|totaled)$/u
