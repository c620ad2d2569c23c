import { attributePhrases } from '../attribute.ts'
import { readDate } from '../dated.ts'
import { measurePhrases } from '../measure.ts'
import { defineProperty } from '../property.ts'
import { ellipticalPhrases } from '../topic.ts'

const KNOWLEDGE =
  '(?:(?:training|knowledge) horizon|knowledge|training(?: data| set| corpus| material)?|data|world|memory|horizon|reading|information|learning|world view|worldview|calendar)(?: of (?:the world|events|affairs|current affairs|history))?'
const ENDS =
  '(?:(?:only |just |already |simply )*(?:ends?|ended|stops?|stopped|runs?(?: out)?|ran(?: out)?|reach(?:es)?|goes|go|extends?|extended|breaks? off|closes|dates? (?:from|back)|lies|is (?:from|frozen)|was frozen|freezes|expires|peters out)(?: only| just)?)'
const AT =
  '(?: (?:up|back|only|just|with|to|until|till|through|in|at|as of|before|on|the end of|early|late))+'
const AFTER = '(?:after|beyond|past|since|later than|from after|that is younger than|more recent than)'
/** Words of what a model has learned, and of where that ends. */
const LEARNED =
  '(?:knowledge|knows?|known|trained|training|data|corpus|learn(?:s|ed|t)?|taught|read|seen|heard|fed|shown|news|world|picture|memory|memories|past|events|current|up to date|informed|aware|unaware|blind|ignorant|oblivious|information|education|schooling|reading|library|information|facts|horizon|history)'
const ENDING =
  '(?:(?:ends?|ended|stops?|stopped|breaks? off|closes?|closed|frozen|freezes|(?:is|are|was) cut off|leaves? off|peters? out|runs? out|(?:goes|go|runs?|reach(?:es)?|extends?|stretch(?:es)?) (?:only |no further than |no later than |back )?(?:up |down )?(?:to|until|till|through|as far as|into)|nothing (?:newer|later|younger|more recent|happen(?:s|ed)|at all|new)?|no(?:thing| [a-z]+) (?:newer|later|younger|more recent)|until|till|through|up to|no (?:later|further|farther) than|(?:goes|go|reach(?:es)?|extends?) no (?:later|further|farther) than|as far as|only to|only until|as of|ignorant|blind|oblivious|(?:since|after|beyond|past))(?: [a-z]+){0,3}? )'
const AN_EVENT =
  /(?<![\p{L}\p{N}-])(?:releas\p{L}*|launch\p{L}*|announc\p{L}*|came out|publish\p{L}*|retir\p{L}*|deprecat\p{L}*|(?<!(?:data|texts?|material|information|news) )available|availability|access|offer\p{L}*|support\p{L}*|sold|open-source\p{L}*|withdr\p{L}*|suspend\p{L}*|free|price[ds]?|sign\p{L}*|breach\p{L}*|leak\p{L}*|delet\p{L}*|retain\p{L}*|stor(?:e|ed|es|age)|customers?|users?|court|lawsuit|consent|personal|finish\p{L}*|began|begun|start\p{L}*|complet\p{L}*|compute|gpus?|run|runs on|licen[cs]\p{L}*|contract|law|act|rules?|comply|disclos\p{L}*|summary|report\p{L}*|test\p{L}*|evaluat\p{L}*|benchmark\p{L}*|ask\p{L}*|question\p{L}*|answer\p{L}*|we|us|our|i|they|you|he|she|staff|students|people|court|use[ds]?|using|about|that (?:the|an?|its|it|there))(?![\p{L}\p{N}-])/u
/** The day up to which a model's training data reach. */
export const knowledgeCutoff = defineProperty({
  id: 'knowledge-cutoff',
  label: 'knowledge cutoff',
  kinds: ['model'],
  valueType: 'date',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  isPlain: true,
  cue: /cut-?off|train|know|read|seen|data|world|blind|ignorant|unaware|oblivious|learn|taught|heard|fed|shown|news|picture|memor|past|events|current|inform|educat|school|librar|facts|horizon|history|截止/iu,
  phrases: [
    ...attributePhrases({
      of: 'model',
      noun: '(?:(?:knowledge|training|data)[- ])?(?:training[- ]|data[- ])*cut-?off(?: dates?)?|knowledge date',
      value: '{date}',
      between: 'knowledge|training|data',
      han: '(?:知识|训练数据|数据)截止(?:日期|时间)?',
    }),
    {
      pattern:
        "{model}(?:'s|’s)?{gap}(?:knowledge|training)[- ](?:data )?cut-?off(?: date)?(?: of| is|:| in)? {date}",
    },
    {
      pattern:
        "(?:^|[;:—] ?)(?:trained|with (?:training )?data|with knowledge)(?: (?:only|on|data|text|information|material|running|reaching|ending))* (?:up to|until|till|through|to|as of|before)(?: the end of)? {date}, (?:the )?{model}(?!['’]s)",
    },
    { pattern: `{model}(?:'s|’s|, whose) ${KNOWLEDGE} ${ENDS}${AT} {date}` },
    { pattern: `${KNOWLEDGE} (?:of|for|behind|in) {model},?(?: which| that)? ${ENDS}${AT} {date}` },
    {
      pattern: `{date}(?:,|:| is| was|, which is)+ (?:(?:the|also|now) )*(?:knowledge |training |data |training-data )?cut-?off(?: date)? (?:of|for) {model}(?!['’]s)`,
    },
    {
      pattern: `{date}, (?:when|where|the (?:month|day|date) (?:when|in which|on which)) {model}(?:'s|’s) ${KNOWLEDGE} ${ENDS}`,
    },
    {
      pattern: `{model} \\([^()]{0,30}?(?:cut-?off|knowledge|data)(?: date)?:? ?(?:(?:to|until|of|up|in|as) )*{date}`,
    },
    {
      pattern: `(?:the )?last (?:thing|text|page|word|news) (?:that )?{model} (?:has )?(?:read|saw|seen|learned|knows?)(?: of)? (?:dates from|is from|was from|comes from) {date}`,
    },
    {
      pattern: `(?:knows? nothing|has (?:read|seen) nothing) ${AFTER} (?:the )?(?:end of |start of |beginning of )?{date}, as {model} (?:does|has)`,
    },
    {
      pattern: `{model}{aside} (?:has read|learned|has learned|was taught|was told|has seen) (?:about |of )?(?:the world|things|events|history|the news|everything)(?: as (?:it|they) (?:was|were|stood))? (?:only )?(?:up to|until|till|to|through|as of|before)(?: the end of)? {date}`,
    },
    {
      pattern: `{model}{aside},? (?:which )?(?:(?:itself|has|apparently) )*(?:stopped|quit|ceased|finished|left off) (?:learning|reading|studying|going to school)(?: about the world| (?:anything )?new(?: facts| things)?)?${AT} {date}`,
    },
    ...measurePhrases({
      of: 'model',
      cue: LEARNED,
      value: `(?<![\\w-])${ENDING}(?:(?:in|at|with|to|on|the|end of|start of|beginning of|late|early|summer of|spring of) )*{date}`,
      besides: AN_EVENT,
    }),
    ...measurePhrases({
      of: 'model',
      cue: LEARNED,
      value: '{date}(?= (?:is|was) (?:as far as|where|when|the (?:end|last|limit|edge|latest)|how far))',
      besides: AN_EVENT,
    }),
    ...measurePhrases({
      of: 'model',
      cue: '(?:(?:knowledge|training|data)[- ])?(?:data )?cut-?offs?(?: date)?',
      value: '{date}',
      besides: AN_EVENT,
    }),
    ...ellipticalPhrases({
      subject: 'model',
      value: '{date}',
      of: /\b(?:cut-?offs?|learned|learnt|trained (?:on|until|up to|to)|training data|knowledge|knows? (?:nothing|about|the)|has read|have read|what (?:it|they) knows?|memory|world)\b/iu,
      rivals:
        /\b(?:releas\w+|launch\w*|came out|announc\w*|publish\w*|support\w*|deprecat\w*|retir\w*|shut\w*|withdr\w*|leaves?|available|debut\w*|appear\w*|arriv\w*|free|sold|signed|price\w*|open\w*)\b/iu,
    }),
  ],
  columns: [
    {
      header:
        /^(?:knowledge |training )?(?:data )?cut-?off(?: date)?$|^(?:knowledge|trained|data|training data) (?:to|until|till|up to|through|ends?)$|^知识截止(?:日期)?$/iu,
    },
  ],
  read: readDate,
  rewrite: (_, { presentFact }, _knowledge, { date }) =>
    typeof presentFact?.value === 'string' && presentFact.value.length >= 7
      ? date(presentFact.value)
      : undefined,
})
