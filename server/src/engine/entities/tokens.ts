import {
  CLASS_MASK,
  classOf,
  DIGIT,
  FOLD_SHIFT,
  HYPHEN,
  IDEOGRAPH,
  INVISIBLE,
  LETTER,
  MARK,
  SPACE,
  shapeOf,
  traitsOf,
} from './characters.ts'

/** A run of letters. */
export const WORD = LETTER
/** Digits, with the points between them: `5.2`. */
export const NUMBER = DIGIT
/** One character of a script without spaces. */
export const CHARACTER = IDEOGRAPH
/** One punctuation mark or symbol. */
export const SIGN = MARK

/** Nothing stands between two tokens. */
export const GLUED = 0
/** White space stands between two tokens. */
export const SPACED = 1
/** One hyphen, without spaces. */
export const HYPHENED = 2
/** One en or em dash, without spaces. */
export const DASHED = 3
/** Anything else: a dash with spaces, several dashes. */
export const APART = 4

const STRIDE = 4
const KIND_MASK = 7
const GAP_SHIFT = 3
const PLAIN = /^[\x20-\x7e]+$/
const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** The tokens of a text, without objects of their own: a token is its index. */
export class Tokens {
  readonly text: string
  readonly count: number
  readonly #data: Int32Array

  constructor(text: string, count: number, data: Int32Array) {
    this.text = text
    this.count = count
    this.#data = data
  }

  /** Offset of the token's first code unit. */
  start(index: number): number {
    return this.#data[index * STRIDE] ?? this.text.length
  }

  /** Offset behind the token's last code unit. */
  end(index: number): number {
    return this.#data[index * STRIDE + 1] ?? this.text.length
  }

  /** A hash of the folded token. */
  hash(index: number): number {
    return this.#data[index * STRIDE + 2] ?? 0
  }

  /** One of `WORD`, `NUMBER`, `CHARACTER`, `SIGN`; 0 outside the text. */
  kind(index: number): number {
    return index < 0 || index >= this.count ? 0 : (this.#data[index * STRIDE + 3] ?? 0) & KIND_MASK
  }

  /** What stands before the token: one of `GLUED`, `SPACED`, `HYPHENED`, `DASHED`, `APART`. */
  gap(index: number): number {
    return index <= 0 || index >= this.count ? APART : (this.#data[index * STRIDE + 3] ?? 0) >> GAP_SHIFT
  }

  /** The token as written; empty outside the text. */
  surface(index: number): string {
    return index < 0 || index >= this.count ? '' : this.text.slice(this.start(index), this.end(index))
  }

  /** The token in lower case. */
  lower(index: number): string {
    return this.surface(index).toLowerCase()
  }
}

/**
 * Splits a text into tokens. Letters and digits part where they meet, and hyphens and spaces are gaps and no
 * tokens, so that `GLM-5.2`, `GLM 5.2` and `GLM5.2` are the same two tokens. With a `scratch` array, of a multiple
 * of four numbers, the tokens last until it is used again.
 */
export function tokenize(text: string, scratch?: Int32Array<ArrayBuffer>): Tokens {
  let data = scratch ?? new Int32Array(STRIDE * ((text.length >> 2) + 8))
  let count = 0
  let gap = APART
  let offset = 0
  const { length } = text
  while (offset < length) {
    const start = offset
    let traits = traitsOf(text.charCodeAt(offset))
    let type = traits & CLASS_MASK
    offset += 1
    if (type >= SPACE) {
      if (type !== INVISIBLE) gap = widen(gap, type)
      continue
    }
    let hash = Math.imul(FNV_OFFSET ^ (traits >> FOLD_SHIFT), FNV_PRIME)
    let end = offset
    if (type === LETTER) {
      while (offset < length) {
        traits = traitsOf(text.charCodeAt(offset))
        type = traits & CLASS_MASK
        if (type !== LETTER && type !== INVISIBLE) break
        offset += 1
        if (type === INVISIBLE) continue
        hash = Math.imul(hash ^ (traits >> FOLD_SHIFT), FNV_PRIME)
        end = offset
      }
      type = WORD
    } else if (type === DIGIT) {
      while (offset < length) {
        traits = traitsOf(text.charCodeAt(offset))
        if ((traits & CLASS_MASK) !== DIGIT && !isPoint(text, offset)) break
        hash = Math.imul(hash ^ (traits >> FOLD_SHIFT), FNV_PRIME)
        offset += 1
      }
      end = offset
    } else if (isSurrogatePair(text, start)) {
      hash = Math.imul(hash ^ text.charCodeAt(offset), FNV_PRIME)
      offset += 1
      end = offset
    }
    const at = count * STRIDE
    if (at === data.length) data = grown(data)
    data[at] = start
    data[at + 1] = end
    data[at + 2] = hash
    data[at + 3] = type | (gap << GAP_SHIFT)
    count += 1
    gap = GLUED
  }
  return new Tokens(text, count, data)
}

/** Tokens `first` to `last` with gaps and the shape of characters folded away, as written or in lower case. */
export function canonical(tokens: Tokens, first: number, last: number, matchCase: boolean): string {
  let result = ''
  for (let index = first; index <= last; index += 1) {
    const surface = tokens.surface(index)
    const plain = PLAIN.test(surface) ? surface : shaped(surface)
    result += index === first ? plain : ` ${plain}`
  }
  return matchCase ? result : result.toLowerCase()
}

function shaped(surface: string): string {
  let result = ''
  for (let offset = 0; offset < surface.length; offset += 1) {
    const code = surface.charCodeAt(offset)
    if (classOf(code) !== INVISIBLE) result += String.fromCharCode(shapeOf(code))
  }
  return result
}

function isPoint(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return (code === 0x2e || code === 0xff0e) && classOf(text.charCodeAt(offset + 1)) === DIGIT
}

function isSurrogatePair(text: string, offset: number): boolean {
  return (text.charCodeAt(offset) & 0xfc00) === 0xd800 && (text.charCodeAt(offset + 1) & 0xfc00) === 0xdc00
}

function widen(gap: number, type: number): number {
  if (gap === GLUED) return type === SPACE ? SPACED : type === HYPHEN ? HYPHENED : DASHED
  return gap === SPACED && type === SPACE ? SPACED : APART
}

function grown(data: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(data.length * 2)
  larger.set(data)
  return larger
}
