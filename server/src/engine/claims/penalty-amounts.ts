import { matchesOf } from '../text/matches.ts'
import { readQuantity } from './quantity.ts'

/*
 * How the amounts of fines are written: money, with a share of turnover beside it. Patterns are in the language of
 * phrases.
 */

const SPELLED =
  '(?:(?:a|three) quarters? of an?|half an?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|twenty-five|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:an?|one|two|three|four|five) hundred)'
const COIN = '(?:US |South Korean |Korean |Brazilian )?(?:euros?|dollars|yuan|yen|won|reais|pounds)'
const HAN_COIN = '(?:美元|美金|欧元|歐元|人民币|人民幣|韩元|韓元|雷亚尔|元)'
export const HAN_AMOUNT = `\\d[\\d,]*(?:\\.\\d+)? ?[千百]?[万萬亿億]{0,2} ?${HAN_COIN}`
export const AMOUNT = `(?:(?:US)?[$€£¥₩]|R\\$|(?:USD|EUR|RMB|CNY|KRW|JPY|BRL|GBP) ?)\\d[\\d,]*(?:\\.\\d+)?(?: ?(?:thousand|million|billion|[mb]n|[MBk](?![a-z])))?(?! ?(?:thousand|million|billion))(?![\\d.,]*\\d)|\\d[\\d,]*(?:\\.\\d+)?(?:[ -](?:thousand|million|billion)|(?:m|bn|k|tn))? (?:${COIN}|(?:USD|EUR|RMB|CNY|KRW|JPY|BRL|GBP)(?![a-z]))|${SPELLED}[ -](?:hundred |thousand |million |billion )+${COIN}`
export const SHARE =
  "(?:\\d{1,2}(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten) ?(?:%|per ?cent) of (?:their |its |the |an? |total |annual |yearly |global |world(?:wide|-wide)? |group |gross |company(?:’s|'s) )*(?:turnover|revenues?|sales)"
export const HAN_SHARE =
  '(?:全球)?(?:年度?)?(?:总|總)?(?:营业额|營業額|营收|營收|收入)的? ?\\d{1,2}(?:\\.\\d+)?%'

/** An amount of money, or a share of turnover. */
export interface Amount {
  /** An ISO 4217 code, or `%`. */
  readonly unit: string
  readonly value: number
}

const MONEY = new RegExp(
  `(?:[$€£¥₩]|R\\$|(?:USD|EUR|CNY|BRL|KRW|GBP|RMB) ?)?\\d[\\d,.]*(?: ?(?:thousand|million|billion|[mb]n|[MBm]\\b))?(?: ?(?:USD|EUR|CNY|BRL|KRW|GBP|${COIN}))?|${SPELLED}[ -](?:thousand|million|billion) ${COIN}`,
  'giu',
)
const HAN_MONEY = new RegExp(HAN_AMOUNT, 'gu')
const SHARES =
  /(?<share>\d{1,2}(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten) ?(?:%|per ?cent)/giu
const SMALL = 'zero one two three four five six seven eight nine ten'.split(' ')
/** Chinese coins and scales as `readQuantity` knows them. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/萬/gu, '万'],
  [/億/gu, '亿'],
  [/歐元/gu, '欧元'],
  [/人民幣/gu, '人民币'],
  [/[韩韓]元/gu, 'won'],
  [/雷亚尔/gu, 'reais'],
  [/ /gu, ''],
]

/** All amounts that a text names. */
export function amountsOf(text: string): readonly Amount[] {
  const shares = matchesOf(text, SHARES).map(({ groups }) => {
    const share = groups?.share?.toLowerCase() ?? ''
    return { unit: '%', value: SMALL.includes(share) ? SMALL.indexOf(share) : Number(share) }
  })
  const han = matchesOf(text, HAN_MONEY).map(([words]) =>
    PLAIN.reduce((told, [from, to]) => told.replace(from, to), words),
  )
  const western = han.length > 0 ? [] : matchesOf(text, MONEY).map(([words]) => words)
  const money = [...han, ...western].flatMap(words => {
    const code = /\b(?:CNY|BRL|KRW|USD|EUR|GBP)\b/iu.exec(words)?.[0].toUpperCase()
    const read = readQuantity(
      words
        .trim()
        .replace(/[.,]$/u, '')
        .replace(/South |Korean |Brazilian | yen$/gu, ''),
    )
    const unit = read?.currency ?? code ?? (/\byen\b/iu.test(words) ? 'JPY' : undefined)
    return read && unit !== undefined ? [{ unit, value: read.value }] : []
  })
  return [...shares, ...money]
}
