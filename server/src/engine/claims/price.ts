import type { Fact } from '../knowledge/types.ts'
import type { Phrase, Scene } from './property.ts'
import { readDollars } from './quantity.ts'
import type { StatedValue } from './types.ts'

/** `per million tokens` in its forms; the source of a regular expression. */
const PER =
  '(?:per|a|/|for (?:a|one|each|every)) ?(?:1 ?M|one million|million|1 million|M|MTok)(?![a-z])(?: tokens?\\b)?'
const INPUT =
  '(?:input|prompt|uncached input)(?: tokens?)?(?![\\w-])(?! ?(?:and|or|/|&) ?(?:output|completion|response))'
const OUTPUT = '(?:output|completion|generated|response)(?: tokens?)?(?![\\w-])'

/** What follows a figure: the side that is paid for. */
const CHARGES = '(?:(?:now |still |currently |only |today )*(?:charges?|asks|wants|bills|takes|demands))'
const COSTS =
  '(?: (?:costs?|are|is|was|were|now|currently|runs?|goes?|go|sells?|sell|priced|billed|charged|listed|at|for|to|about|only|just))+'
const ENDS = "(?!['’]s)(?=\\W*$|[,;.:)—–]| (?:and|but|while|as|in|to) )"

/** The ways to tell what a million tokens of one side cost. */
export function pricePhrases(side: 'input' | 'output'): readonly Phrase[] {
  const isInput = side === 'input'
  const TOKENS = isInput ? INPUT : OUTPUT
  const NOUN = isInput ? '(?:input|prompt)s?' : '(?:output|completion)s?'
  const HAN = isInput ? '输入' : '输出'
  const OTHER = '[$]\\d[\\d.]*'
  const side1 = `(?: ?${PER})?(?: (?:for |on )?(?:in|inputs?))?`
  const side2 = `(?: ?${PER})?(?: (?:for |on )?(?:out|outputs?))?`
  const pair = isInput
    ? [
        `{quantity}${side1} ?(?:/|and|,) ?${OTHER}(?: (?:out|output))? ?${PER}(?! (?:of )?(?:input|output)(?! ?(?:and|or|/|&) ))`,
        `{quantity}(?: ?${PER})? (?:in|for inputs?),?(?: and| /|/)? ${OTHER}(?: ?${PER})? (?:out|for outputs?)(?![\\w-])`,
      ]
    : [
        `${OTHER}${side1} ?(?:/|and|,) ?{quantity}${side2} ?${PER}(?! (?:of )?(?:input|output)(?! ?(?:and|or|/|&) ))`,
        `${OTHER}(?: ?${PER})? (?:in|for inputs?),?(?: and| /|/)? {quantity}(?: ?${PER})? (?:out|for outputs?)(?![\\w-])`,
      ]
  const alone = isInput ? [`{quantity} ?/ ?${OTHER}`] : [`${OTHER} ?/ ?{quantity}`]
  return [
    `{model}[^\\ue000-\\uf5ff。；！？]{0,40}?${HAN}(?:[Tt]okens?|词元)?(?:的)?(?:价格|定价|费用|单价|收费|收取|要价|售价)?(?:目前|仅|约|为|是|：|:|每百万|个|[Tt]okens?|词元|/|\\s)*{quantity}`,
    `(?:^|[,;—] ?)(?:at|with|for|priced at|costing) {quantity} ?${PER}[- ](?:of )?${TOKENS}[^;.!?\\ue000-\\ue3ff]{0,40}?, (?:the )?{model}`,
    `{model}(?:'s|’s)?{gap}{quantity} ?${PER}[- ](?:of )?${TOKENS}`,
    `{model}(?:'s|’s)?{gap}{quantity} (?:for|on) ${TOKENS}`,
    `{model}(?:'s|’s)?{gap}${TOKENS}(?: price[sd]?| pricing| rates?| costs?)?(?: (?:is|are|at|of|cost|costs|priced|for))*:? {quantity}`,
    ...pair.map(words => `{model}(?:'s|’s)?{gap}${words}`),
    ...alone.map(words => `^\\W*{model}\\W{0,6}[—–:-] ?${words}\\W*$`),
    ...alone.map(words => `{model} \\(${words}(?=[),;])`),
    `{quantity} ?${PER}[- ](?:of )?${TOKENS} (?:for|on|with|of) {model}${ENDS}`,
    `(?:^\\W*|[;:—] ?|, (?:and|but|while) )(?:for|on) {model},? (?:{_lab}|the (?:company|lab|vendor|maker|developer)) ${CHARGES} {quantity} ?${PER}[- ](?:of )?${TOKENS}`,
    `(?:price|pricing|rate|cost|fee|tariff|charge)s? (?:for|of) {model}{near}{quantity} ?${PER}[- ](?:of )?${TOKENS}`,
    `${TOKENS}${COSTS} {quantity} ?${PER}(?: tokens)? (?:with|for|on|from|at) {model}${ENDS}`,
    `(?:a|one|1|each|every) ?(?:M|million) ${TOKENS} (?:of|from|with|for|on|by) {model}${COSTS} {quantity}`,
    `(?:a|one|1|each|every) ?(?:M|million) ${TOKENS}${COSTS} {quantity} (?:with|on|for|from) {model}${ENDS}`,
    `${NOUN}(?: tokens)? (?:from|of|with|for|on|to) {model}${COSTS} {quantity} ?${PER}`,
  ].map(pattern => ({ pattern }))
}

/** What is told of a discount, a batch or a tier is no list price. */
const SPECIAL =
  /\b(?:cach\w+|batch|discount\w*|promotion\w*|off-peak|introductory|fine-?tun\w+|priority|fast mode|cheaper|third[- ]part\w+|hosted|via|above|beyond|subscription|month|plan|resellers?|marketplaces?|brokers?)\b/iu

/** `$3 / $15`, no word beside it: what goes in costs less than what comes out. */
const PAIR = /\$(?<input>\d+(?:\.\d+)?) ?\/ ?\$(?<output>\d+(?:\.\d+)?)(?!\d| ?(?:per|\/|a) )/u

function isOddPair(clause: string): boolean {
  const { input, output } = PAIR.exec(clause)?.groups ?? {}
  return input !== undefined && Number(input) >= Number(output)
}

const UNIT = new RegExp(` ?${PER}(?: (?:${INPUT}|${OUTPUT}))?$`, 'iu')

/** Reads the price of a million tokens in US dollars. */
export function readPrice(text: string, { view }: Scene): StatedValue | undefined {
  const stated = readDollars(text.replace(/^(?:-|–)/u, '').replace(UNIT, ''))
  if (!stated || stated.currency === undefined || stated.value >= 1000) return undefined
  const clause = clauseOf(text, view.text)
  return SPECIAL.test(clause) || isOddPair(clause) ? undefined : stated
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
