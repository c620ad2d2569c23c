import type { Fact } from '../knowledge/types.ts'
import { isOfHost } from './hosted.ts'
import { priceIdioms } from './price-idioms.ts'
import type { Phrase, Scene } from './property.ts'
import { readDollars } from './quantity.ts'
import { readAmount, SPELLED_AMOUNT } from './spelled-amount.ts'
import { ellipticalPhrases } from './topic.ts'
import type { StatedValue } from './types.ts'

/** `per million tokens` in its forms; the source of a regular expression. */
const PER =
  '(?:per|a|/|for (?:a|one|each|every|the)|the|each|every) ?(?:1 ?M|one million|million|1 million|1,000,000|M|MTok|(?:one )?thousand|1,?000|1 ?K)(?![a-z]|,?\\d)(?: tokens?\\b)?'
const INPUT =
  '(?:input|prompt|uncached input)(?: tokens?)?(?![\\w-])(?! ?(?:and|or|/|&) ?(?:output|completion|response))'
const OUTPUT = '(?:output|completion|generated|response)(?: tokens?)?(?![\\w-])'
/** An amount, in digits or in words. */
const AMOUNT = '{amount}'

/** What follows a figure: the side that is paid for. */
const CHARGES =
  '(?:(?:now |still |currently |only |today )*(?:charges?|asks|wants|bills|takes|demands|lists))'
const COSTS =
  '(?: (?:costs?|are|is|was|were|now|currently|still|runs?|goes?|go|sells?|sell|priced|billed|charged|listed|set|us|you|customers|at|for|to|about|only|just|comes?|come|in|amounts?|stands?|works out|retails?))+'
const ENDS = "(?!['’]s)(?=\\W*$|[,;.:)—–]| (?:and|but|while|as|in|to|which|so|can|is|has) )"
/** `X, at $5 input and $30 output for Y`: the price is Y’s, wherever X stands. */
const NOT_ANOTHERS = '(?! (?:for|of|on|with) [\\ue000-\\ue3ff])'
const MAKER = '(?:{_lab}|the (?:company|lab|vendor|maker|developer|provider|house))'

/** The ways to tell what a million tokens of one side cost. */
export function pricePhrases(side: 'input' | 'output'): readonly Phrase[] {
  const isInput = side === 'input'
  const TOKENS = isInput ? INPUT : OUTPUT
  const HAN = isInput ? '输入' : '输出'
  const WAY = isInput
    ? '(?:in|going in|(?:fed|sent|put|going) in(?:to)?|that go(?:es)? in(?:to)?|of input|read)'
    : '(?:out|coming out|generated|of output|written)'
  const OTHER = `(?:[$]\\d[\\d.]*|${SPELLED_AMOUNT})`
  const side1 = `(?: ?${PER})?(?:,? \\(?(?:for |on )?(?:the )?(?:in|inputs?)\\)?)?`
  const side2 = `(?: ?${PER})?(?:,? \\(?(?:for |on )?(?:the )?(?:out|outputs?)\\)?)?`
  const [inward, outward] = isInput ? [AMOUNT, OTHER] : [OTHER, AMOUNT]
  const pair = [
    isInput
      ? `{quantity}${side1} ?(?:/|and|,) ?${OTHER}(?: (?:out|output))? ?${PER}(?! (?:of )?(?:input|output)(?! ?(?:and|or|/|&) ))`
      : `${OTHER}${side1} ?(?:/|and|,) ?{quantity}${side2} ?${PER}(?! (?:of )?(?:input|output)(?! ?(?:and|or|/|&) ))`,
    `${inward}(?: ?${PER})? (?:in|\\(in(?:put)?\\)|(?:for )?(?:the )?inputs?|for (?:the )?prompts?),?(?: and| /|/)? ${outward}(?: ?${PER})? (?:out|\\(out(?:put)?\\)|(?:for )?(?:the )?outputs?|for (?:the )?completions?)(?![\\w-])`,
  ]
  const SIDE = isInput
    ? '(?:(?:inputs?|prompts?)(?: tokens?)?(?! ?(?:/|&) ?(?:outputs?|completions?))|going in|fed in|sent in|(?:you|we|they|one) (?:send|feed)s?|it (?:reads|is sent|is fed)|reads?|ingests?|in(?=[,.;:)]|\\W*$| and\\b))'
    : '(?:outputs?|completions?|generat(?:es?|ed|ing|ion)|writes?|written|answers?|produc(?:es?|ed)|it returns|com(?:es|ing) out|out(?=[,.;:)]|\\W*$| and\\b))'
  const WRONG = isInput
    ? '(?:outputs?|completions?|generat|writ(?:es|ten)|answers?|out\\b)'
    : '(?:inputs?|prompts?|in\\b(?= and|,))'
  const near = `(?:(?!(?<!\\w)${WRONG})[^;:!?()\\d\\ue000-\\uf5ff]){0,40}?`
  const tight = `(?:(?!(?<!\\w)(?:${WRONG}|and\\b|or\\b|but\\b|plus\\b))[^,;:!?()\\d\\ue000-\\uf5ff]){0,40}?`
  const rated = `${AMOUNT} ?(?:tokens? )?${PER}(?![\\w-])(?![- ](?:tokens? )?(?:of |for |on )?(?:the )?${WRONG})`
  const bare = `${AMOUNT}(?![.,]?\\d)(?! ?(?:tokens? )?${PER}(?:[- ](?:tokens? )?)(?:of |for |on )?(?:the )?${WRONG})`
  const far = `(?:{free}${OTHER})?{free}`
  const open = [
    `{model}${far}${rated}${near}(?<!\\w)${SIDE}(?!\\w)`,
    `{model}${far}(?<!\\w)${SIDE}(?!\\w)${tight}${rated}`,
    `${rated}${near}(?<!\\w)${SIDE}(?!\\w)${far}{model}`,
    `(?<!\\w)${SIDE}(?!\\w)${tight}${rated}${far}{model}`,
    `(?<!\\w)${SIDE}(?!\\w)${tight}{model}(?::(?= ))?${tight}${rated}`,
    `${rated}{free}{model}${near}(?<!\\w)${SIDE}(?!\\w)`,
    `(?<!\\w)${PER}{free}{model}${near}(?<!\\w)${SIDE}(?!\\w)${near}${bare}`,
    `(?<!\\w)${PER}{free}{model}${near}${bare}${near}(?<!\\w)${SIDE}(?!\\w)`,
    `(?<!\\w)${PER}${near}(?<!\\w)${SIDE}(?!\\w)${near}{model}${near}${bare}`,
    `{model}{free}${AMOUNT}${near}${PER}${near}(?<!\\w)${SIDE}(?!\\w)`,
  ]
  const alone = isInput ? [`{quantity} ?/ ?${OTHER}`] : [`${OTHER} ?/ ?{quantity}`]
  const closed = [
    `{model}[^\\ue000-\\uf5ff。；！？]{0,40}?${HAN}(?:[Tt]okens?|词元)?(?:的)?(?:标价|价格|定价|费用|单价|收费|收取|要价|售价|价|侧|端)*(?:目前|现|已|当前|仍|还|依然|降至|高达|统一|起|仅|约|为|是|：|:|每百万|个|[Tt]okens?|词元|/|\\s)*{quantity}`,
    `(?:^|[,;—] ?)(?:at|for) ${AMOUNT} ?${PER}[- ](?:of )?${TOKENS},? {model} (?=can|is|costs|may|has|offers)`,
    `{model}(?:'s|’s)?{gap}${AMOUNT} ?${PER}[- ](?:of |for |on )?${TOKENS}${NOT_ANOTHERS}`,
    `{model}(?:'s|’s)?{gap}${AMOUNT} ?${PER} ${WAY}(?![\\w-])`,
    `{model}(?:'s|’s)?{gap}${AMOUNT}(?: ?${PER})? (?:for|on) (?:the )?${TOKENS}${NOT_ANOTHERS}`,
    `{model}(?:'s|’s)?{gap}${TOKENS}(?: price[sd]?| pricing| rates?| costs?| side)?(?: (?:is|are|now|still|at|of|cost|costs|priced|billed|charged|comes|come|to|stands?|set|for))*:? ${AMOUNT}`,
    ...pair.map(words => `{model}(?:'s|’s)?{gap}${words}${NOT_ANOTHERS}`),
    ...pair.slice(1).map(words => `${words} (?:for|of|on|with) {model}${ENDS}`),
    ...alone.map(words => `^\\W*{model}\\W{0,6}[—–:-] ?${words}\\W*$`),
    ...alone.map(words => `{model} \\(${words}(?=[),;])`),
    `${AMOUNT} ?${PER}[- ](?:of )?${TOKENS} (?:for|on|with|of) {model}${ENDS}`,
    `(?:^\\W*|[;:—] ?|, (?:and|but|while) )(?:for|on) {model},? ${MAKER} ${CHARGES} ${AMOUNT} ?${PER}[- ](?:of )?${TOKENS}`,
    `(?:price|pricing|rate|cost|fee|tariff|charge)s? (?:for|of) {model}{near}${AMOUNT} ?${PER}[- ](?:of )?${TOKENS}`,
    `(?:a|one|1|each|every) ?(?:M|million) ${TOKENS}${COSTS} ${AMOUNT} (?:with|on|for|from) {model}${ENDS}`,
    `(?:a|one|1|each|every) ?(?:M|million) tokens (?:fed |put |sent |got |coming )?${isInput ? '(?:into|to)' : '(?:out of|from|written by)'} {model}${COSTS} ${AMOUNT}`,
    `{model} ${isInput ? '(?:reads?|takes(?: in)?|ingests?|swallows?)' : '(?:writes?|produces?|generates?|returns?|gives(?: out)?)'} (?:a|one|1) (?:M|million) tokens (?:for|at) ${AMOUNT}`,
    `(?:for|at) ${AMOUNT},? {model} ${isInput ? '(?:reads?|takes(?: in)?|ingests?|swallows?)' : '(?:writes?|produces?|generates?|returns?|gives(?: out)?)'} (?:a|one|1) (?:M|million) tokens`,
    `${TOKENS} (?:price|rate|cost|tariff|fee)s? (?:of|for|on) (?:the )?{model}(?:,| is| are| remains| stands at|:| \\() ?(?:now |still |just |only )*${AMOUNT}`,
    `{model}(?:'s|’s) ${AMOUNT}(?: ?${PER})?[- ]${TOKENS} (?:price|rate|cost|tariff|fee)s?(?![\\w-])`,
    `^\\W*{model}(?:[:：]| ?[—–]| -) ?${AMOUNT}(?: ?${PER})? ${isInput ? 'in' : 'out'}(?=\\W*$| ?[—–(,;/])`,
    `${AMOUNT} (?:buys|pays for|gets (?:you|one|us)|is the price of) (?:a|one|1) (?:M|million) ${TOKENS} (?:of|from|on|with) {model}(?!['’]s)`,
  ]
  return [
    ...closed.map(pattern => ({ pattern })),
    ...priceIdioms({ isInput, amount: AMOUNT, per: PER, maker: MAKER }).map(pattern => ({ pattern })),
    ...ellipticalPhrases({
      subject: 'model',
      value: AMOUNT,
      of: isInput
        ? /million[^.;]{0,40}\b(?:input|prompt|read)|\b(?:inputs?|prompts?|reads?)\b[^.;]{0,60}million/iu
        : /million[^.;]{0,40}\b(?:output|completion|written|generated)|\b(?:outputs?|completions?|writes?|generates?)\b[^.;]{0,60}million/iu,
      rivals: isInput
        ? /\b(?:outputs?|completions?|written|generated|cach\w+|batch|month|seats?|users?|valued|worth|billion)\b/iu
        : /\b(?:inputs?|prompts?|reads?|cach\w+|batch|month|seats?|users?|valued|worth|billion)\b/iu,
      isAlone: true,
    }),
    ...open.map(pattern => ({ pattern, open: { besides: ELSEWHERE, mayHang: true } })),
  ]
}

/** Amounts that are no rate of a model. */
const ELSEWHERE =
  /(?<![\p{L}\p{N}-])(?:save[sd]?|saving|total|bill|budget|month\p{L}*|annual\p{L}*|invested|raised?|users?|downloads?|images?|minutes?|seats?|blended|average|cut|cuts|slashed|lowered|raised|reduced|dropped|fell|rose|more|less|extra|additional)(?![\p{L}\p{N}-])/u

/** What is told of a discount, a batch or a tier is no list price. */
const SPECIAL =
  /\b(?:cach\w+|batch|discount\w*|promotion\w*|off-peak|introductory|fine-?tun\w+|priority|fast mode|third[- ]part\w+|hosted|via|subscription|month|plan|resellers?|marketplaces?|brokers?|budget for)\b/iu

/** `At $9, X would not find buyers`: a price that it does not have. */
const SUPPOSED =
  /^[^;:]{0,60}, [\ue000-\ue3ff] (?:could|might|would (?:not|never|be|have|hardly|find|look|seem|make|become))\b/u

/** What something else costs, or how much more. */
const COMPARED = /\b(?:above|beyond|cheaper|rivals?|competitors?|undercuts?)\b/iu
const BY_THE_THOUSAND =
  /^ ?(?:per|a|for (?:a|one)|the|each|every|\/) ?(?:(?:one )?thousand|1,?000|1 ?K)(?![\w,])/iu

function uptoComma(words: string, clause: string): string {
  const behind = clause.indexOf(', ', clause.indexOf(words) + words.length)
  return behind < 0 ? clause : clause.slice(0, behind)
}

/** `$3 / $15`, no word beside it: what goes in costs less than what comes out. */
const PAIR = /\$(?<input>\d+(?:\.\d+)?) ?\/ ?\$(?<output>\d+(?:\.\d+)?)(?!\d| ?(?:per|\/|a) )/u

function isOddPair(clause: string): boolean {
  const { input, output } = PAIR.exec(clause)?.groups ?? {}
  return input !== undefined && Number(input) >= Number(output)
}

const UNIT = new RegExp(` ?${PER}(?: (?:${INPUT}|${OUTPUT}))?$`, 'iu')

/** `$3 / $15`: the first goes in, the second comes out, whatever words stand around. */
function isOfOtherSide(side: 'input' | 'output', text: string, sentence: string): boolean {
  let at = sentence.indexOf(text)
  while (at >= 0 && /^[.,]?\d/u.test(sentence.slice(at + text.length, at + text.length + 2)))
    at = sentence.indexOf(text, at + 1)
  if (at < 0) return false
  return side === 'input'
    ? /\$\d[\d.]* ?\/ ?$/u.test(sentence.slice(Math.max(0, at - 20), at))
    : /^ ?\/ ?\$\d/u.test(sentence.slice(at + text.length))
}

/** Reads the price of a million tokens in US dollars, of one side. */
export function readPrice(side: 'input' | 'output', text: string, { view }: Scene): StatedValue | undefined {
  if (isOfHost(view) || isOfOtherSide(side, text, view.text)) return undefined
  const words = text.replace(/^(?:-|–)/u, '').replace(UNIT, '')
  const stated = readAmount(words) ?? readDollars(words)
  if (!stated || stated.currency === undefined || stated.value >= 1000) return undefined
  const clause = clauseOf(text, view.text)
  if (/\bsav(?:e|es|ed|ing)\b[^,;]{0,20}$/iu.test(clause.slice(0, clause.indexOf(text)))) return undefined
  if (SUPPOSED.test(clause.slice(clause.indexOf(text)))) return undefined
  if (/\bby (?:about |some |around |another )?$/iu.test(clause.slice(0, clause.indexOf(text))))
    return undefined
  if (SPECIAL.test(clause) || COMPARED.test(uptoComma(text, clause)) || isOddPair(clause)) return undefined
  const scale = BY_THE_THOUSAND.test(clause.slice(clause.indexOf(text) + text.length)) ? 1000 : 1
  return { ...stated, value: stated.value * scale, tolerance: (stated.tolerance ?? 0) * scale, text }
}

/** The part of a sentence between semicolons in which the words stand. */
function clauseOf(words: string, sentence: string): string {
  const at = sentence.indexOf(words)
  if (at < 0) return sentence
  const behind = sentence.indexOf(';', at + words.length)
  return sentence.slice(sentence.lastIndexOf(';', at) + 1, behind < 0 ? sentence.length : behind)
}

/** List prices are exact; a hedge leaves what it leaves. */
export function agreePrices(stated: StatedValue, fact: Fact): boolean {
  const [said, known] = [Number(stated.value), Number(fact.value)]
  const slack = stated.relation === 'about' ? (stated.tolerance ?? 0) : 0
  if (stated.relation === 'at-most') return known <= said * 1.01
  if (stated.relation === 'at-least') return known >= said * 0.99
  return Math.abs(known - said) <= known * 0.02 + slack
}
