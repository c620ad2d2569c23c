import { simplifiedUnit } from '../text/simplified.ts'

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
/**
 * The classes of the code units below `TABLE_SIZE`: a letter for the class, then the first unit of a run, in
 * hexadecimal. By Unicode's general categories L and M (`l`), Nd (`d`), white space (`s`) and all else (`m`), but for
 * hyphens (`h`), the soft hyphen (`i`) and the apostrophe among the letters (`m2bc`).
 */
const RUNS =
  'm0 s9 me s20 m21 h2d m2e d30 m3a l41 m5b h5f m60 l61 m7b sa0 ma1 laa mab iad mae lb5 mb6 lba mbb lc0 md7 ld8 mf7 ' +
  'lf8 m2bc l2bd m2c2 l2c6 m2d2 l2e0 m2e5 l2ec m2ed l2ee m2ef l300 m375 l376 m378 l37a m37e l37f m380 l386 m387 ' +
  'l388 m38b l38c m38d l38e m3a2 l3a3 m3f6 l3f7 m482 l483 m530 l531 m557 l559 m55a l560 m589 l591 m5be l5bf m5c0 ' +
  'l5c1 m5c3 l5c4 m5c6 l5c7 m5c8 l5d0 m5eb l5ef m5f3'
const CLASSES: Readonly<Record<string, number>> = {
  l: LETTER,
  d: DIGIT,
  s: SPACE,
  m: MARK,
  h: HYPHEN,
  i: INVISIBLE,
}
const TABLE = makeTable()

function makeTable(): Int32Array {
  const table = new Int32Array(TABLE_SIZE)
  for (const run of RUNS.split(' ')) {
    table.fill(CLASSES[run.charAt(0)] ?? MARK, Number.parseInt(run.slice(1), 16))
  }
  const folds = tableFolds()
  for (let code = 0; code < TABLE_SIZE; code += 1) {
    table[code] = (table[code] ?? MARK) | (folds.charCodeAt(code) << FOLD_SHIFT)
  }
  return table
}

/** What each code unit below `TABLE_SIZE` is folded to, at its place. */
function tableFolds(): string {
  const units = Array.from({ length: TABLE_SIZE }, (_, code) => shapeOf(code))
  // The only one whose small letter is two units: a dotted i.
  units[0x130] = 0x69
  return String.fromCharCode(...units).toLowerCase()
}

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

/** The code unit with full width, the shape of quotation marks and traditional Chinese folded away, its case kept. */
export function shapeOf(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0
  if (code === 0x2018 || code === 0x2019 || code === 0x2bc || code === 0x2032) return 0x27
  if (code === 0x201c || code === 0x201d) return 0x22
  return simplifiedUnit(code)
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
