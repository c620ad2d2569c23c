/*
 * `\p{L}` and its like cost V8 a tenth of a millisecond and more wherever an expression has one: it asks ICU for each
 * range of Unicode when the expression is made, and again when it is compiled. There are some seven hundred, most of
 * them in what the first findings need. So the build writes them as ranges.
 *
 * They are Unicode's for the Latin, Greek and Cyrillic letters in use today, kana, Hangul and Chinese characters, and
 * for digits (`test/build/letters.test.ts` holds them to it). In other scripts all that is no punctuation counts as a
 * letter, marks and digits too; of what lies beyond U+FFFF, Chinese characters. Capitals and small letters are told
 * apart in the scripts of Europe only.
 */
import { readFile } from 'node:fs/promises'

const EVEN_AND_ODD = [
  [0x100, 0x137],
  [0x14a, 0x177],
]
const ODD_AND_EVEN = [
  [0x139, 0x148],
  [0x179, 0x17e],
]

/** Latin letters that stand by turns, capital and small: `Ā`, `ā`, `Ă`, … */
function byTurns(isCapital) {
  const at = (first, last, from) =>
    Array.from({ length: Math.ceil((last - first + 1) / 2) }, (_, index) => first + from + 2 * index)
  return [
    ...EVEN_AND_ODD.flatMap(([first, last]) => at(first, last, isCapital ? 0 : 1)),
    ...ODD_AND_EVEN.flatMap(([first, last]) => at(first, last, isCapital ? 0 : 1)),
  ]
    .filter(unit => unit !== 0x138)
    .map(unit => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('')
}

/** What stands between the brackets of a class. */
export const classes = {
  L: 'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02c1\\u0370-\\u0373\\u0376-\\u037d\\u037f\\u0386\\u0388-\\u0481\\u048a-\\u0559\\u0560-\\u0588\\u0591-\\u05bd\\u05c1-\\u05f2\\u0620-\\u0669\\u066e-\\u06d3\\u06d5-\\u06ff\\u0710-\\u0963\\u0966-\\u167f\\u1681-\\u1fbc\\u1fc2-\\u1ffc\\u2c00-\\u2dff\\u3005\\u3006\\u3031-\\u3035\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u318e\\u31a0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ud7ff\\uf900-\\ufd3d\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc\\u{20000}-\\u{3ffff}',
  Lu: `A-Z\\xc0-\\xd6\\xd8-\\xde${byTurns(true)}\\u0178\\u0218\\u021a\\u0386\\u0388-\\u038f\\u0391-\\u03ab\\u0400-\\u042f\\u0490\\u1e9e\\uff21-\\uff3a`,
  Ll: `a-z\\xb5\\xdf-\\xf6\\xf8-\\xff${byTurns(false)}\\u0138\\u0149\\u017f\\u0390\\u03ac-\\u03ce\\u0180-\\u02af\\u0430-\\u045f\\u0491\\u1e00-\\u1eff\\uff41-\\uff5a`,
  N: '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2182\\u2185-\\u2189\\u2460-\\u249b\\u24ea-\\u24ff\\u3007\\u3021-\\u3029\\uff10-\\uff19',
  'Script=Han':
    '\\u2e80-\\u2fd5\\u3005\\u3007\\u3021-\\u3029\\u3038-\\u303b\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufad9\\u{20000}-\\u{3ffff}',
  'Script=Latin':
    'A-Za-z\\xaa\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02b8\\u1e00-\\u1eff\\u2c60-\\u2c7f\\ua722-\\ua787\\ufb00-\\ufb06\\uff21-\\uff3a\\uff41-\\uff5a',
}

const PROPERTY = /(?<slash>\\{1,2})(?<not>[pP])\{(?<name>L|Lu|Ll|N|Script=Han|Script=Latin)\}/g

/** Writes the properties of a module's expressions as ranges, in literals and in sources alike. */
export function withRanges(code) {
  return code.replace(PROPERTY, (found, slash, not, name, at) => {
    if (code[at - 1] === '\\') return found
    const isInside = isInClass(code, at, slash.length)
    if (not === 'P' && isInside) return found
    const ranges = slash.length === 2 ? classes[name].replaceAll('\\', '\\\\') : classes[name]
    return isInside ? ranges : `[${not === 'P' ? '^' : ''}${ranges}]`
  })
}

/** Whether a place of an expression, in which so many backslashes make one, lies between the brackets of a class. */
function isInClass(code, at, written) {
  for (let before = at - 1; before >= 0 && code[before] !== '\n'; before--) {
    const unit = code[before]
    if (unit !== '[' && unit !== ']') continue
    let slashes = 0
    while (code[before - 1 - slashes] === '\\') slashes++
    if ((slashes / written) % 2 === 1) continue
    return unit === '['
  }
  return false
}

/** For esbuild: rewrites the modules of a folder. */
export function rangesForEsbuild(folder) {
  return {
    name: 'letters',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (!path.startsWith(folder)) return undefined
        return { contents: withRanges(await readFile(path, 'utf8')), loader: 'ts' }
      })
    },
  }
}

/** For Vitest, so that tests run what is built. */
export function rangesForVite(folder) {
  return {
    name: 'letters',
    enforce: 'pre',
    transform(code, id) {
      // Vite writes paths with slashes, on Windows too.
      return id.startsWith(folder.replaceAll('\\', '/')) && /\.ts$/.test(id)
        ? { code: withRanges(code), map: null }
        : undefined
    },
  }
}
