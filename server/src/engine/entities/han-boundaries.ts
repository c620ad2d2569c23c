import { CHARACTER, type Tokens } from './tokens.ts'

/*
 * Chinese has no spaces: what stands directly beside a name tells whether it is one.
 */

/** Behind `法`, these make a common noun of it: `人工智能法律`. */
const GOES_ON = /^[律规規院庭官制学學治理]$/

/** The provinces and great cities, which have offices of their own. */
const PROVINCES =
  /(?:北京|上海|天津|重[庆慶]|河[北南]|山[西东東]|[辽遼][宁寧]|吉林|黑[龙龍]江|江[苏蘇西]|浙江|安徽|福建|湖[北南]|[广廣][东東西州]|海南|四川|[贵貴]州|[云雲]南|[陕陝]西|甘[肃肅]|青海|[内內]蒙古|西藏|[宁寧]夏|新疆|深圳|杭州|成都|武[汉漢]|南京|各地|地方|[省市区區县縣州级級])$/
const LONGEST = 3

/** Whether the letters go on to another word: `人工智能法律`. */
export function isCutOff(tokens: Tokens, last: number): boolean {
  return (
    tokens.surface(last) === '法' &&
    tokens.kind(last + 1) === CHARACTER &&
    GOES_ON.test(tokens.surface(last + 1))
  )
}

/** Whether a Chinese office is a province's or a city's own: `北京网信办`. */
export function isLocalOffice(tokens: Tokens, first: number, last: number): boolean {
  if (first === 0 || tokens.kind(first - 1) !== CHARACTER || !/^[办辦局]$/.test(tokens.surface(last)))
    return false
  const start = tokens.start(Math.max(0, first - LONGEST))
  return PROVINCES.test(tokens.text.slice(start, tokens.start(first)))
}
