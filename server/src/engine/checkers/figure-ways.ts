/** Letters of the languages written in Latin script: classes of all scripts cost memory in each expression. */
const UPPER = 'A-ZÀ-ÖØ-ÞĀ-ſ'
const LOWER = 'a-zß-öø-ÿĀ-ſ'
const LETTER = 'A-Za-zÀ-ÖØ-öø-ſ'

/** What names of things may end with in small letters: `the Abilene data centre`. */
const HEAD =
  '(?:(?:data|computing|research|training) )?(?:centre|center|cluster|campus|complex|site|plant|facility|supercomputer|fund|programme|program|project|initiative|scheme|agency|institute|council|office|network|platform|dataset|data set|corpus|registry|database|consortium|alliance|commission|committee|board|university|ministry|department|laboratory|lab|company|group|start-up|startup|firm|foundation|bill|act|code|survey|pilot|package|plan|facility)'

/** What a brief may speak of without a name and mean one thing by, unless it speaks of another of its kind. */
export const DESCRIBED_HEADS: readonly string[] =
  'survey|poll|questionnaire|study|sample|dataset|data set|corpus|database|registry|pilot|trial|review|inquiry|consultation|fund|programme|program|scheme|grant|package|plan|strategy|cluster|supercomputer|data centre|data center|campus|network|council|agency|institute|committee|commission|board|alliance|consortium|secretariat|taskforce|task force|tribunal|bill|act|code|treaty|convention|declaration|directive|regulation|ordinance|draft|framework|questionnaire|roadmap'.split(
    '|',
  )

const NAME = `(?<name>[${UPPER}][${LETTER}\\d.-]*(?: [${UPPER}\\d][${LETTER}\\d.-]*){0,4}(?: ${HEAD}(?![${LETTER}-]))?)`
const DESCRIBED = `(?:[Tt]he|[Oo]ur) (?<thing>${DESCRIBED_HEADS.join('|')})`
/** What figures are of; to its end, which possession is no part of. */
export const THING = new RegExp(`(?<![${LETTER}\\d-])(?:${DESCRIBED}|${NAME})(?![${LETTER}\\d-])`, 'g')
/** What is so much money. */
const PURSE = 'fund|programme|program|scheme|grant|package|plan|initiative|project'
/** What is counted, in the plural, where nothing behind it says which of them. */
const COUNTED = `^ (?<unit>(?:[${LOWER}][${LOWER}-]* ){0,2}?(?:[${LOWER}][${LOWER}-]*s|people|staff|women|men|children|FLOP|GPUs|[kMGT]W))(?! (?:[${LOWER}]+s|in|of|for|with|from|to|on|under|at|worth|about|each|every|that|who|which|whose|outside|within|where|not|including|excluding|[${LOWER}]+ed|[${LOWER}]+ing)(?![${LETTER}]))(?![${LETTER}-])`
const NOUN = `(?<noun>[${LOWER}][${LOWER}-]*(?: [${LOWER}][${LOWER}-]*){0,3}?)`
const STOCK =
  '(?:yearly |annual |total |full-time )?(?<noun>staff|budget|capacity|membership|workforce|endowment|turnover|circulation|population|headcount|team|volume|size|length|threshold|ceiling|cap|floor|fee|duration|term|quorum|sample|grant)'
const BARE = `^(?<unit>(?: [${LETTER}-]+)?)(?=[.,;:)]|$| (?:and|but|while|which|is|are|could|can) )`
const REST = '^(?<rest>[^.;:,()\\[\\]]{0,60})'
const POSSESSES =
  '(?:has|have|counts|contains|comprises|includes|employs|holds|houses|consists of|is made up of|numbers|brings together|is home to)'
const DOES =
  'uses|requires|covers|offers|supports|operates|runs|costs|serves|sets|imposes|draws|consumes|generates|hosts|manages|oversees|spends|receives|pays|charges|represents|spans|tracks|monitors|connects|stores|meets'
/** What was done once with what a study rests on; and what bodies did in a year that is told. */
const STUDIED =
  '(?<verb>covered|surveyed|polled|asked|questioned|interviewed|drew on|included|comprised|consisted of|contained|examined|analysed|analyzed|reviewed|rested on|was based on|is based on|reached|heard from)'
const STUDY =
  '(?:survey|poll|questionnaire|study|sample|review|consultation|inquiry|dataset|data set|analysis)'
const DID =
  '(?<verb>received|employed|had|spent|paid|raised|issued|imposed|opened|closed|handled|processed|published|registered|recorded|sold|shipped|built|hired|trained|approved|rejected|granted|filed|counted|came to|ran to|totalled|totaled|amounted to|was|were)'
const HEADS = DESCRIBED_HEADS.join('|')

/** One way to give a thing's figure. */
export interface FigureWay {
  /** All that stands between the thing and the figure, or, of a thing that follows, what stands right before the figure. */
  readonly before: RegExp
  /** What follows the figure. */
  readonly after: RegExp
  /** Where the thing stands: before, behind what `after` matches, or within that, as its group `thing` or `name`. */
  readonly thing: 'before' | 'behind' | 'within'
  /** What stands before the thing. */
  readonly lead?: RegExp
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

type More = Omit<FigureWay, 'before' | 'after' | 'thing'>

function behindThing(link: string, after: string, more: More = {}): FigureWay {
  return { before: new RegExp(`^${link}$`), after: new RegExp(after), thing: 'before', ...more }
}

function beforeThing(before: string, after: string, more: More = {}): FigureWay {
  return {
    before: new RegExp(`(?<![${LETTER}])${before}$`),
    after: new RegExp(`${after}(?:the )?$`),
    thing: 'behind',
    ...more,
  }
}

function withThing(before: string, after: string, more: More): FigureWay {
  return {
    before: new RegExp(`(?<![${LETTER}])${before}$`),
    after: new RegExp(`${after}(?![${LETTER}-])`),
    thing: 'within',
    ...more,
  }
}

/** What may stand between a thing and its figure; `noun` or `verb` says what the figure is of. */
export const FIGURE_WAYS: readonly FigureWay[] = [
  behindThing(`['’]s ${NOUN} (?:is|are|stands at|totals|amounts to|runs to) `, REST),
  behindThing(`(?:,? which|,? who)? (?<verb>${POSSESSES}|has raised|${DOES}) `, REST),
  behindThing(`(?:['’]s|(?:,? which)? has an?|,? with an?|,? with its) ${STOCK} of `, REST),
  behindThing(` (?:sets|has|carries|imposes|provides for|foresees) an? ${NOUN} of `, BARE),
  behindThing(' (?:is|stands at) ', BARE, {
    lead: new RegExp(`(?<![${LETTER}])[Tt]he ${NOUN} (?:of|in|under|set by|set in|for) (?:the )?$`),
  }),
  behindThing("['’]s ", COUNTED, { says: 'has', isGiven: true }),
  behindThing(`, (?:an?|the)(?: [${LETTER}-]+){0,2}? (?<head>${HEAD}) (?:of|with) `, COUNTED, {
    says: 'has',
    isGiven: true,
  }),
  behindThing(' (?:of|with) (?:its )?', COUNTED, { says: 'has' }),
  behindThing(` ${STUDIED} `, REST, { says: 'has', isOfStudy: true }),
  behindThing(' (?:runs|ran|lasts|lasted) for ', `^ (?<unit>months|weeks|days|years)(?![${LETTER}])`, {
    says: 'has',
    isOfStudy: true,
    isTimeless: true,
  }),
  behindThing(` ${DID} `, REST, { isDated: true }),
  beforeThing(`[Ww]ith (?:its|an?) ${STOCK} of `, '^(?<unit>[^.;:,()\\[\\]]{0,30}), ', { isGiven: true }),
  beforeThing('[Aa]t ', `${COUNTED}, `, { says: 'has' }),
  beforeThing(
    '(?:[Tt]he|[Aa]ll|[Oo]f the|[Aa]ll of the) ',
    `^ (?<unit>[${LOWER}][${LOWER}-]*s) (?:in|of|on) `,
    {
      says: 'has',
      isGiven: true,
    },
  ),
  withThing('(?:[Tt]he|[Oo]ur) ', `^[- ](?<unit>month|week|day|year)(?:-long)? (?<thing>${HEADS})`, {
    says: 'has',
    isGiven: true,
    isTimeless: true,
  }),
  withThing('(?:[Tt]he|[Oo]ur) ', `^[- ](?<unit>[${LOWER}]+)(?:-strong)? (?<thing>${HEADS})`, {
    says: 'has',
    isGiven: true,
  }),
  withThing(
    '(?:[Tt]he|[Oo]ur) ',
    `^(?:-(?<unit>(?:a|per)-(?:year|month)))? (?:(?<name>[${UPPER}][${LETTER}\\d.-]*(?: [${UPPER}][${LETTER}\\d.-]*){0,3}(?: (?:${PURSE}))?)|(?<thing>${PURSE}))`,
    { says: 'costs' },
  ),
  withThing(`(?<thing>[Ww]e) ${STUDIED} `, `^ (?<unit>[${LOWER}][${LOWER}-]*s)`, { isOfStudy: true }),
]

/** The heads of what was done once and for all. */
export const IS_STUDY = new RegExp(`(?:^|\\b)(?:${STUDY}|pilot|trial|we)$`, 'i')
/** What is had, in whatever words. */
export const IS_HAVING = new RegExp(`^(?:${POSSESSES})$`)
/** Money that a fund or a programme comes to, in whatever words. */
export const IS_PURSE = new RegExp(`(?:^|\\b)(?:${PURSE})$`, 'i')
export const IS_WORTH =
  /^(?:has|have|holds|costs|totals|budget|total budget|annual budget|volume|size|was|were|is|ran to|came to|amounted to|totalled|totaled)$/
