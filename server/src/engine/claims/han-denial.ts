/*
 * Chinese statements that their own sentence gives as wrong, by what opens it or by what closes it. Texts are in
 * simplified characters.
 */

/** `并非如外界所说，…`, `有人误以为…`. */
const BEFORE =
  /(?:并非|并不是|不是)(?:像|如|同)?[^。；]{0,14}(?:说|称|言|传|述|认为|报道|以为)的?(?:那样|那般)?，[^，。；]{0,40}$|(?:误以为|误认为|误信|误传|讹传|谣传|误称|误写|谎称|妄称|错误地?(?:声称|称|认为|写道|写成|以为))[^。；]{0,60}$/u
const WRONG =
  '(?:并?(?:不属实|不准确|不正确|不成立|不对)|不实|有误|失实|与事实不符|(?:并非|不是)(?:事实|实情)|(?:是|属于?|纯属)(?:不对|错误|不准确|不正确|误解|误传|谣言|谎言|虚构|讹传)的?|站不住脚|早?已(?:经)?过时)'
/** `…的说法并不属实`, `说…是不对的`. */
const BEHIND = new RegExp(
  `^[^。；，]{0,20}?(?:的(?:说法|传言|传闻|消息|报道|观点|看法|结论|猜测|印象|认识)[^。；，]{0,6}?${WRONG}|，?(?:这|此说|这种说法|这一说法)[^。；，]{0,8}?${WRONG})`,
  'u',
)
const SAID = /(?:^|[，；])\P{L}*(?:说|称|认为|声称|以为|断言)[^。；]{0,60}$/u
const SAID_WRONG = new RegExp(`^[^。；，]{0,12}?${WRONG}`, 'u')

/** Whether a sentence gives a value as wrong, by the words `before` it or `behind` it. */
export function isHanDenied(before: string, behind: string): boolean {
  return BEFORE.test(before) || BEHIND.test(behind) || (SAID.test(before) && SAID_WRONG.test(behind))
}
