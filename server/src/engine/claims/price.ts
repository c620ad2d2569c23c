import type { Fact } from '../knowledge/types.ts'
import type { Scene } from './property.ts'
import { readDollars } from './quantity.ts'
import type { StatedValue } from './types.ts'

/** `per million tokens` in its forms; the source of a regular expression. */
export const PER =
  '(?:per|a|/|for (?:a|one|each|every)) ?(?:1 ?M|one million|million|1 million|M|MTok)(?![a-z])(?: tokens?\\b)?'
export const INPUT = '(?:input|prompt|uncached input)(?: tokens?)?(?![\\w-])'
export const OUTPUT = '(?:output|completion|generated|response)(?: tokens?)?(?![\\w-])'

/** What is told of a discount, a batch or a tier is no list price. */
const SPECIAL =
  /\b(?:cach\w+|batch|discount\w*|promotion\w*|off-peak|introductory|fine-?tun\w+|priority|fast mode|cheaper|third[- ]part\w+|hosted|via|above|beyond|subscription|month|plan)\b/iu

const UNIT = new RegExp(` ?${PER}(?: (?:${INPUT}|${OUTPUT}))?$`, 'iu')

/** Reads the price of a million tokens in US dollars. */
export function readPrice(text: string, { view }: Scene): StatedValue | undefined {
  const stated = readDollars(text.replace(/^(?:-|–)/u, '').replace(UNIT, ''))
  if (!stated || stated.currency === undefined || stated.value >= 1000 || SPECIAL.test(view.text))
    return undefined
  return stated
}

/** List prices are exact; a hedge leaves what it leaves. */
export function agreePrices(stated: StatedValue, fact: Fact): boolean {
  const [said, known] = [Number(stated.value), Number(fact.value)]
  const slack = stated.relation === 'about' ? (stated.tolerance ?? 0) : 0
  if (stated.relation === 'at-most') return known <= said * 1.01
  if (stated.relation === 'at-least') return known >= said * 0.99
  return Math.abs(known - said) <= known * 0.02 + slack
}
