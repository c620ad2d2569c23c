import { attributePhrases } from '../attribute.ts'
import { readDate } from '../dated.ts'
import { defineProperty } from '../property.ts'

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
  cue: /cut-?off|train|knowledge|knows?\b|截止/iu,
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
        '{model}{aside} (?:was|is|were) trained on (?:[a-z]+ )?(?:data|text|information|material) (?:(?:running|reaching|extending|ending) )?(?:only )?(?:up to|until|till|through|to|in|at|as of|from before|before)(?: the end of)? {date}',
    },
    {
      pattern:
        "(?:^|[;:—] ?)(?:trained|with (?:training )?data|with knowledge)(?: (?:only|on|data|text|information|material|running|reaching|ending))* (?:up to|until|till|through|to|as of|before)(?: the end of)? {date}, (?:the )?{model}(?!['’]s)",
    },
    {
      pattern:
        "{model}(?:'s|’s|, whose) (?:training(?: data| set| corpus)?|knowledge|data) (?:only )?(?:runs?|ran|extends?|extended|goes|go|reach(?:es)?|ends?|stops?|ended) (?:only )?(?:up to|until|till|through|to|in|at|with|as of|before)(?: the end of)? {date}",
    },
    {
      pattern:
        '(?:training data|training set|training corpus|knowledge|data) (?:of|for|behind) {model} (?:only )?(?:runs?|ran|extends?|extended|goes|go|reach(?:es)?|ends?|stops?|ended) (?:only )?(?:up to|until|till|through|to|in|at|with|as of|before)(?: the end of)? {date}',
    },
    {
      pattern:
        '{model} (?:knows?|can know|has learned|learned) (?:nothing|little|nothing at all) (?:of |about )?(?:(?:what happened|events?|anything|the world|developments) )?(?:after|beyond|past|since|later than) {date}',
    },
  ],
  columns: [{ header: /^(?:knowledge |training )?(?:data )?cut-?off(?: date)?$|^知识截止(?:日期)?$/iu }],
  read: readDate,
  rewrite: (_, { presentFact }, _knowledge, { date }) =>
    typeof presentFact?.value === 'string' && presentFact.value.length >= 7
      ? date(presentFact.value)
      : undefined,
})
