import type { Phrase } from './property.ts'

/** A noun that names an attribute, and how its value is written. */
export interface Attribute {
  /** The kinds of the subject, as a slot names them: `model`, `lab|organization`. */
  readonly of: string
  /** The noun, as the source of a regular expression: `context (?:windows?|lengths?)`. */
  readonly noun: string
  /** The value in the pattern language, with one value group: `{quantity}(?:[- ]tokens?)?`. */
  readonly value: string
  /** What may not follow. */
  readonly not?: string
  /** The noun in Chinese. */
  readonly han?: string
  /** Words that may stand between a value and its noun: `maximum`. */
  readonly between?: string
  /** The wording insists on the present, or tells an event: see `Phrase`. */
  readonly flags?: Pick<Phrase, 'isEvent' | 'insistsOnNow'>
}

const FIGURE = '[$€£¥]?[\\d.,]+(?:[KMBT]\\b| ?(?:thousand|million|billion|trillion))?'
/** What joins a noun to its value: `of`, `is now`, `has risen from 4 to`, `:`. */
const LINK = `(?:(?: (?:of|is|was|are|were|at|to|only|just|merely|now|currently|still|today|reportedly|officially|itself|up|as|that|which|equals|exceed(?:s|ed|ing)|(?:stands|stood|sits|sat|comes|came|clocks|clocked|weighs|weighed|runs|ran|spans|spanned|measures|measured|amounts|amounted|totals|totaled|totalled|holds|takes in|lies|tops out|topped out|starts|standing|sitting)(?: in)?|reach(?:es|ed|ing)?|hits?|hitting|tops?|grew|rose|rising|climbed|jumped|doubled|tripled|fell|dropped|extends?|extended|extending|expanded|remains?|remained|(?:has|have|had) (?:reached|risen|grown|climbed|jumped|been|been set|hit|fallen)|from ${FIGURE}(?: tokens| parameters)?|set|capped|pegged|put|estimated|reckoned|quoted|reported|assessed|marked|fixed|limited|listed|given|stated|advertised|measured)|:|：| =| —| –| \\(|,(?= (?:at|of|now|up|about|around|roughly)\\b))*) ?`
const FRONT =
  '(?:with|at|given|despite|boasting|offering|featuring|using|sporting|carrying|for|packing)(?: (?:its|an?|the|their|some|just|only|as much as|up to|more than))*'

/**
 * The ways to say an attribute of a subject that languages of fact use: `X has a context window of V`, `X's V
 * context window`, `X, a model with a V context`, `the context window of X is V`, `the V context window of X`,
 * `with a context window of V, X …`, and the like in Chinese.
 */
export function attributePhrases(attribute: Attribute): readonly Phrase[] {
  const { of, noun, value, han, flags, between = '(?!)' } = attribute
  const not = attribute.not ?? ''
  const joint = `(?:[- ](?:${between}|total|maximum|max|native|full|current|latest|default|overall|standard|estimated|reported))*[- ]`
  const english = [
    `{${of}}{also}{aside}{owns}(?:${noun})${LINK}${value}${not}`,
    `{${of}}{also}{aside}{owns}${value}${joint}(?:${noun})${not}`,
    `{${of}}{also}{aside}{owns}(?:${noun}), ${value}(?=[,.;)]|\\W*$)`,
    `{${of}} (?!and\\b|or\\b|with\\b|to\\b){near} (?:by|in|with|for|from|to|has|had|and|on|of) (?:its|their) (?:(?:whole|full|current|present|new|huge|small|mere) )*(?:${noun})${LINK}${value}${not}`,
    `{${of}} (?!and\\b|or\\b|with\\b|to\\b){near} (?:by|in|with|for|from|to|and|on|of) (?:its|their) ${value}${joint}(?:${noun})${not}`,
    `(?:${noun}) (?:of|for|in|on|behind) (?:the )?{${of}}(?:'s|’s)?(?: model| family)?${LINK}${value}${not}`,
    `${value}${joint}(?:${noun}) (?:of|for|behind) (?:the )?{${of}}(?! costs?\\b)`,
    `(?:^|[,;:—] ?|\\b)${FRONT} (?:${noun})${LINK}${value}, (?:the )?{${of}}`,
    `(?:^|[,;:—] ?|\\b)${FRONT} ${value}${joint}(?:${noun}), (?:the )?{${of}}`,
    `(?:^|[,;:—] ?)at ${value}, (?:the )?(?:${noun}) (?:of|for) (?:the )?{${of}}`,
    `(?:^|[,;:—] ?)at ${value}, {${of}}(?:'s|’s) (?:${noun})`,
  ]
  const chinese =
    han === undefined
      ? []
      : [
          `{${of}}[^\\ue000-\\uf5ff。；！？.;!?]{0,14}?(?:${han})(?:目前|现在|现|已经|最新|最高|最大|长度|规模|总|为|是|达到?|可达|已达|高达|有|：|:|支持|大小|\\s)*${value}`,
          `{${of}} ?(?:目前|现在|现|已|也|的|是|，|,|支持|拥有|具有|具备|共|总共|合计|约|有|采用|提供|配备|一个|一款|款|总|高达|最多|最高|最长|可达|\\s)*${value}(?:个)?(?: ?(?:的|总|、|长))? ?(?:${han})`,
        ]
  return [...english, ...chinese].map(pattern => ({ pattern, ...flags }))
}
