import {
  classOf,
  DASH,
  DIGIT,
  foldOf,
  HYPHEN,
  IDEOGRAPH,
  INVISIBLE,
  LETTER,
  SPACE,
  shapeOf,
} from './characters.ts'

/** What a token is made of: letters, a number with its decimal points, one ideograph, one mark. */
export type TokenKind = typeof WORD | typeof NUMBER | typeof CHARACTER | typeof SIGN
/** A run of letters. */
export const WORD = 1
/** Digits, with the points between them: `5.2`. */
export const NUMBER = 2
/** One character of a script without spaces. */
export const CHARACTER = 3
/** One punctuation mark or symbol. */
export const SIGN = 4

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
    return index < 0 || index >= this.count ? 0 : (this.#data[index * STRIDE + 3] ?? 0) & 7
  }

  /** What stands before the token: one of `GLUED`, `SPACED`, `HYPHENED`, `DASHED`, `APART`. */
  gap(index: number): number {
    return index <= 0 || index >= this.count ? APART : (this.#data[index * STRIDE + 3] ?? 0) >> 3
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
 * tokens, so that `GLM-5.2`, `GLM 5.2` and `GLM5.2` are the same two tokens.
 */
export function tokenize(text: string): Tokens {
  let data = new Int32Array(STRIDE * ((text.length >> 2) + 16))
  let count = 0
  let gap = APART
  let offset = 0
  const { length } = text
  while (offset < length) {
    const start = offset
    let code = text.charCodeAt(offset)
    let type = classOf(code)
    offset += 1
    if (type === INVISIBLE) continue
    if (type === SPACE || type === HYPHEN || type === DASH) {
      gap = widen(gap, type)
      continue
    }
    let hash = Math.imul(FNV_OFFSET ^ foldOf(code), FNV_PRIME)
    let end = offset
    let kind: TokenKind = SIGN
    if (type === LETTER) {
      kind = WORD
      while (offset < length) {
        code = text.charCodeAt(offset)
        type = classOf(code)
        if (type !== LETTER && type !== INVISIBLE) break
        offset += 1
        if (type === INVISIBLE) continue
        hash = Math.imul(hash ^ foldOf(code), FNV_PRIME)
        end = offset
      }
    } else if (type === DIGIT) {
      kind = NUMBER
      while (offset < length) {
        code = text.charCodeAt(offset)
        const inside =
          classOf(code) === DIGIT || (isPoint(code) && classOf(text.charCodeAt(offset + 1)) === DIGIT)
        if (!inside) break
        hash = Math.imul(hash ^ foldOf(code), FNV_PRIME)
        offset += 1
      }
      end = offset
    } else {
      if (type === IDEOGRAPH) kind = CHARACTER
      if (code >= 0xd800 && code <= 0xdbff && offset < length) {
        hash = Math.imul(hash ^ text.charCodeAt(offset), FNV_PRIME)
        offset += 1
        end = offset
      }
    }
    const at = count * STRIDE
    if (at === data.length) data = grown(data)
    data[at] = start
    data[at + 1] = end
    data[at + 2] = hash
    data[at + 3] = kind | (gap << 3)
    count += 1
    gap = GLUED
  }
  return new Tokens(text, count, data)
}

/** Tokens `first` to `last` with gaps and the shape of characters folded away, as written or in lower case. */
export function canonical(tokens: Tokens, first: number, last: number, matchCase: boolean): string {
  let result = ''
  for (let index = first; index <= last; index += 1) {
    const end = tokens.end(index)
    for (let offset = tokens.start(index); offset < end; offset += 1) {
      const code = tokens.text.charCodeAt(offset)
      if (classOf(code) !== INVISIBLE) result += String.fromCharCode(matchCase ? shapeOf(code) : foldOf(code))
    }
    result += ' '
  }
  return result
}

function widen(gap: number, type: number): number {
  if (gap === GLUED) return type === SPACE ? SPACED : type === HYPHEN ? HYPHENED : DASHED
  return gap === SPACED && type === SPACE ? SPACED : APART
}

function isPoint(code: number): boolean {
  return code === 0x2e || code === 0xff0e
}

function grown(data: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(data.length * 2)
  larger.set(data)
  return larger
}
