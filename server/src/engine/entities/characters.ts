/** A character that is part of a word of a script with letters. */
export const LETTER = 1
/** A decimal digit, full-width forms included. */
export const DIGIT = 2
/** A character of a script that is written without spaces or with glued particles; a token by itself. */
export const IDEOGRAPH = 3
/** Punctuation, a symbol, an emoji, the object replacement character; a token by itself. */
export const MARK = 4
/** Any white space. */
export const SPACE = 5
/** A hyphen or minus sign, as names have them. */
export const HYPHEN = 6
/** An en dash, em dash or horizontal bar. */
export const DASH = 7
/** A character that does not show: a soft hyphen, a zero-width space, a variation selector. */
export const INVISIBLE = 8

const TABLE_SIZE = 0x600
/** The bits of `traitsOf` that hold the class. */
export const CLASS_MASK = 15
/** Where the fold begins in `traitsOf`. */
export const FOLD_SHIFT = 4
const TABLE = Int32Array.from(
  { length: TABLE_SIZE },
  (_, code) => tableClass(code) | (tableFold(code) << FOLD_SHIFT),
)

/** Class and fold of a UTF-16 code unit in one number, for the hot loop. */
export function traitsOf(code: number): number {
  const traits = code < TABLE_SIZE ? TABLE[code] : undefined
  return traits ?? highClass(code) | (highFold(code) << FOLD_SHIFT)
}

/** The class of a UTF-16 code unit. */
export function classOf(code: number): number {
  return traitsOf(code) & CLASS_MASK
}

/** The code unit with case, full width and the shape of quotation marks folded away. */
export function foldOf(code: number): number {
  return traitsOf(code) >> FOLD_SHIFT
}

/** The code unit with full width and the shape of quotation marks folded away, its case kept. */
export function shapeOf(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0
  if (code === 0x2018 || code === 0x2019 || code === 0x2bc || code === 0x2032) return 0x27
  return code === 0x201c || code === 0x201d ? 0x22 : code
}

function tableClass(code: number): number {
  const char = String.fromCharCode(code)
  if (code === 0x2d) return HYPHEN
  if (code === 0x5f) return HYPHEN
  if (code === 0xad) return INVISIBLE
  if (code === 0x2bc) return MARK
  if (/\p{Nd}/u.test(char)) return DIGIT
  if (/[\p{L}\p{M}]/u.test(char)) return LETTER
  return /\s/u.test(char) ? SPACE : MARK
}

function tableFold(code: number): number {
  return String.fromCharCode(shapeOf(code)).toLowerCase().charCodeAt(0)
}

function highFold(code: number): number {
  const shape = shapeOf(code)
  if (shape < TABLE_SIZE) return foldOf(shape)
  if (shape >= 0x2e80 && shape < 0xfb00) return shape
  return String.fromCharCode(shape).toLowerCase().charCodeAt(0)
}

function highClass(code: number): number {
  if (code >= 0x3400 && code <= 0x9fff) return IDEOGRAPH
  if (code >= 0x2000 && code <= 0x2bff) return symbolClass(code)
  if (code >= 0xff00) return wideClass(code)
  if (code >= 0x2e80 && code <= 0x33ff) return cjkClass(code)
  if (code >= 0xac00 && code <= 0xd7ff) return IDEOGRAPH
  if (code >= 0xd800 && code <= 0xdfff) return code >= 0xd840 && code <= 0xd888 ? IDEOGRAPH : MARK
  if (code >= 0xf900 && code <= 0xfaff) return IDEOGRAPH
  if (code >= 0xe000 && code <= 0xf8ff) return MARK
  if (code >= 0xfe00 && code <= 0xfe0f) return INVISIBLE
  if (code >= 0xfe10 && code <= 0xfe6f) return MARK
  if ((code >= 0xe00 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff)) return IDEOGRAPH
  return code === 0x1680 ? SPACE : LETTER
}

function symbolClass(code: number): number {
  if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return SPACE
  if (code <= 0x200f || (code >= 0x2060 && code <= 0x2064)) return INVISIBLE
  if (code === 0x2010 || code === 0x2011 || code === 0x2212) return HYPHEN
  return code >= 0x2012 && code <= 0x2015 ? DASH : MARK
}

function cjkClass(code: number): number {
  if (code === 0x3000) return SPACE
  if (code <= 0x2fdf || (code >= 0x3005 && code <= 0x3007)) return IDEOGRAPH
  return code >= 0x3041 && code <= 0x318f && code !== 0x30fb ? IDEOGRAPH : MARK
}

function wideClass(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return classOf(code - 0xfee0)
  if (code === 0xfeff) return INVISIBLE
  return code >= 0xff66 && code <= 0xffdc ? IDEOGRAPH : MARK
}
