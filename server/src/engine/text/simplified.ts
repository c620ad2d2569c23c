import TABLE from 'opencc-js/dict/TSCharacters'

const FIRST = 0x3400
const LAST = 0x9fff
const HAN = /[\u3400-\u9fff]/
const EACH = /[\u3400-\u9fff]/g

/** Signs of plain text beside a Chinese character. */
const SIGN = /(?<=[\u3400-\u9fff])[,:;]|[,:;](?=[\u3400-\u9fff])/g
const FULL: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；' }

/** Taiwan's words, in simplified characters, for which the mainland has others of the same length. */
const TAIWAN: Readonly<Record<string, string>> = {
  视窗: '窗口',
  透过: '通过',
  释出: '发布',
  智慧: '智能',
  授权条款: '许可条款',
  资料截止: '数据截止',
}

const TAIWANS = new RegExp(Object.keys(TAIWAN).join('|'), 'gu')

/** OpenCC's table, `traditional simplified|…`, by code unit; 0 where a character stays, or its simplified one takes two units. */
const UNITS = simplifiedUnits()

function simplifiedUnits(): Uint16Array {
  const units = new Uint16Array(LAST - FIRST + 1)
  for (let at = 0; at < TABLE.length; ) {
    const end = TABLE.indexOf('|', at)
    const until = end === -1 ? TABLE.length : end
    const from = TABLE.charCodeAt(at) - FIRST
    if (until - at === 3 && from >= 0 && from < units.length) units[from] = TABLE.charCodeAt(at + 2)
    at = until + 1
  }
  return units
}

/** The code unit of the simplified character for that of a traditional one; any other as it is. */
export function simplifiedUnit(code: number): number {
  return (code >= FIRST && code <= LAST && UNITS[code - FIRST]) || code
}

/**
 * A text with simplified Chinese characters for traditional ones, the mainland's words for Taiwan's and full-width
 * signs beside them, unit for unit: a character whose simplified one takes two units stays.
 */
export function inSimplified(text: string): string {
  if (!HAN.test(text)) return text
  return text
    .replace(EACH, character => String.fromCharCode(simplifiedUnit(character.charCodeAt(0))))
    .replace(TAIWANS, word => TAIWAN[word] ?? word)
    .replace(SIGN, sign => FULL[sign] ?? sign)
}
