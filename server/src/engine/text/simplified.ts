import TABLE from 'opencc-js/dict/TSCharacters'

const HAN = /[\u3400-\u9fff]/
const EACH = /[\u3400-\u9fff]/g

/** Signs of plain text beside a Chinese character. */
const SIGN = /(?<=[\u3400-\u9fff])[,:;]|[,:;](?=[\u3400-\u9fff])/g
const FULL: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；' }

/**
 * A text with simplified Chinese characters for traditional ones, and full-width signs beside them, unit for unit: a
 * character whose simplified one takes two units stays.
 */
export function inSimplified(text: string): string {
  if (!HAN.test(text)) return text
  return text.replace(EACH, simplifiedOf).replace(SIGN, sign => FULL[sign] ?? sign)
}

/** OpenCC's table is one text, `traditional simplified|…`, in the order of the units: it is searched as it is. */
function simplifiedOf(character: string): string {
  const sought = character.charCodeAt(0)
  let [from, to] = [0, TABLE.length]
  while (from < to) {
    const start = TABLE.lastIndexOf('|', (from + to) >> 1) + 1
    const end = TABLE.indexOf('|', start)
    const found = TABLE.charCodeAt(start)
    if (found === sought) {
      const simplified = TABLE.slice(start + 2, end === -1 ? TABLE.length : end)
      return simplified.length === 1 ? simplified : character
    }
    if (found < sought) from = end === -1 ? TABLE.length : end + 1
    else to = start - 1
  }
  return character
}
