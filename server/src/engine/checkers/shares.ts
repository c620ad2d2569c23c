import { readQuantity } from '../claims/quantity.ts'
import { OTHER, type Quantity, type Read } from './figures-of-things.ts'

/** The share that a sentence of one figure gives: another gives the same where all its other words are the same. */
export function shareOf({ sentence, at, text, day }: Quantity): Read | undefined {
  const after = sentence.slice(at + text.length)
  const sign = SIGN.exec(after)
  if (!sign || NO_SHARE.test(sentence) || OTHER.test(sentence)) return undefined
  const words = `${sentence.slice(0, at).replace(HEDGES, '')} % ${after.slice(sign[0].length)}`
    .replace(/[.\s]+$/u, '')
    .trim()
  const stated = readQuantity(text)
  if (!stated || (words.match(/\p{L}{2,}/gu)?.length ?? 0) < 5 || !NOW.test(words)) return undefined
  const label = words.replace(/^[^%\p{L}]*% +(?:of )?/u, '').slice(0, 60)
  const key = [words.replace(/\s+/gu, ' '), day].join('|').toLowerCase()
  return { start: at, end: at + text.length, of: '', key, label, stated, isGiven: false, head: '' }
}

const SIGN = /^ ?(?:%|percent\b|per cent\b)/
const HEDGES = /(?:\b(?:some|only|just|as many as|fully) ?)+$/i
/** Not by itself, or of another figure besides. */
const NO_SHARE = /^(?:It|They|This|That|These|Those|He|She|Both|Each|Its|Their|There|Another|In the)\b/
const NOW =
  /\b(?:is|are|has|have|uses?|do|does|say|sa?ys|makes?|accounts?|represents?|holds?|supports?|owns?|works?|remains?|goes|go|comes?|think|believe|expect|trust|want|employ|rely|depend|live|runs?)\b/
