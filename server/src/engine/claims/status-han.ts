import type { Wording } from './lexicon.ts'

/*
 * Where a policy stands, in Chinese, simplified and traditional. What has not come is told by the same verbs as what
 * has, behind 尚, 未 or 待, so those are read first.
 */

const COME = '(?:生效|施行|实施|實施|执行|執行|适用|適用|落地)'
const NOT_YET =
  '(?:尚未|尚待|还未|還未|仍未|还没有?|還沒有?|未曾|未能|有待|(?:正?在|正)?等待|静待|靜待|待|尚无|尚無|(?<=至今|迄今|目前|一直|仍然?|依然|到现在|到現在)(?:没有?|沒有?|未能?)|未(?!来|來))'
const PASS = '(?:通过|通過|表决|表決|审议|審議|审批|審批|批准|立法|三读|三讀|二读|二讀|定稿|敲定|出台)'
const SIGN = '[^，。；]{0,10}?(?:签署|簽署|签字|簽字)'
const BEFORE = ['proposed', 'passed', 'signed', 'delayed', 'stayed']
const FALLEN = ['superseded', 'lifted', 'expired', 'withdrawn', 'rescinded']
const NEVER_LIVE = [...BEFORE, 'vetoed', 'failed', 'withdrawn']

const SIGNATURE = `${NOT_YET}${SIGN}`
const TO_COME = `${NOT_YET}(?:正式|全面|全部)?${COME}`
const TO_PASS = `${NOT_YET}(?:正式|最终|最終)?(?:在|获得?|獲得?|经|經|完成|全国人民代表大会|全国人大|人大|常委会|两院|兩院|议会|議會|国会|國會|立法院|参议院|參議院|众议院|眾議院){0,3}${PASS}`
const NO_MORE = '(?:不再|不復|不复)(?:有效|生效|适用|適用|执行|執行|施行|实施|實施|具有?效力)'
const GONE = '(?:失效|废止|廢止|撤销|撤銷|废除|廢除|作废|作廢|取消|终止|終止|撤回|推翻|解除|到期)'
const REPLACED = '(?:取代|替代|代替)'
const STAYED = '(?:暂停|暫停|中止|叫停|冻结|凍結|停止执行|停止執行|暂缓|暫緩)'
const LATER = '(?:推迟|推遲|延后|延後|延期|押后|押後)'
const OPEN =
  '(?:审议|審議|审查|審查|征求意见|徵求意見|征询意见|徵詢意見|谈判|談判|协商|協商|讨论|討論|研拟|研擬|起草|辩论|辯論)(?:中|阶段|階段|当中|當中|程序)?'
const DRAFT =
  '(?:(?:立法|议会|議會|委员会|委員會|欧盟委员会的|歐盟執委會的)?(?:提案|草案|议案|議案|法案|征求意见稿|徵求意見稿|建议稿|建議稿)(?:阶段|階段|状态|狀態)?)'
/** Words that may stand between a name and what is said of it. */
const FILL =
  '(?:目前|继续|繼續|持续|持續|当前|當前|现在|現在|现|現|至今|迄今|如今|今天|依然|依旧|依舊|仍然|仍旧|仍舊|仍|尚|已经|已經|已|早已|还|還|均|都|正式|全面|正|也|被|遭|全部|事实上|事實上|现已|現已|方才|才|就|在法律上)'
const BE =
  '(?:是|为|為|属于|屬於|处于|處於|停留在|仍在|尚在|还在|還在|正在|在|处在|處在|只是|不过是|不過是|成为|成為|进入|進入|有待|等待)'

/** What a rule does that has not ended. */
const RULES = '(?:约束|約束|规范|規範|管辖|管轄|限制|制约|制約|支配)(?:着|著|了)?'
const OF_MANY = '(?=[^，。；]{0,3}(?:各|所有|全部|联邦|聯邦|企业|企業|机构|機構|开发者|開發者|出口|公司))'
/** All that is said behind the name of a policy. */
export const HAN_STATUS = `(?:(?:虽然?|尽管)?${FILL}{0,3}(?:获得?|经|由)?[^，。；]{0,8}?(?:公布|颁布|頒布|通过|通過|签署|簽署|批准)(?:成为法律|立法)?[，,]?(?:但|而|惟|不过|却|可)?(?:是)?(?:目前|至今|迄今)?)?${FILL}{0,4}(?:${SIGNATURE}|${TO_COME}|${TO_PASS}|${NO_MORE}|${GONE}|${REPLACED}|${STAYED}|${LATER}(?:生效|施行|实施|實施)?|否决|否決|由?[^，。；]{0,6}(?:签署|簽署)(?:成为|成為|為|为)法律|现行有效|現行有效|有效|${COME}|审议|審議|征求意见|徵求意見|${RULES}${OF_MANY})|${FILL}{0,4}${BE}(?:一项|一項|一部|一份|一个|一個)?(?:(?:[\\u4e00-\\u9fff]{0,6}(?:议会|議會|国会|國會|参议院|參議院|众议院|眾議院|委员会|委員會|法院|理事会|理事會)|[\\ue400-\\ue7ff\\uf400-\\uf5ff] ?)(?=${OPEN}))?(?:${OPEN}|${DRAFT}|${COME}|运行|運行|${LATER}(?:生效|施行|实施|實施)?|现行法律?|現行法律?|(?:[\\u4e00-\\u9fff]{1,4})?法律|有效)`

/** The words for statuses, the more telling first. */
export const HAN_WORDINGS: readonly Wording[] = [
  {
    term: 'signed',
    words:
      '(?:(?:签署|簽署)(?:成为|成為|為|为)|(?:已经|已經|已|正式)(?:成为|成為)[\\u4e00-\\u9fff]{0,4})法律',
    alternatives: ['in-force', 'partly-in-force', 'delayed', 'stayed', ...FALLEN],
  },
  { term: 'passed', words: SIGNATURE, alternatives: ['proposed'] },
  { term: 'signed', words: TO_COME, alternatives: NEVER_LIVE },
  { term: 'proposed', words: TO_PASS, alternatives: ['passed'] },
  {
    term: 'rescinded',
    words: `${NO_MORE}|${GONE}`,
    alternatives: [...FALLEN, 'stayed', 'delayed', 'vetoed', 'failed'],
  },
  {
    term: 'rescinded',
    words: '停止(?:执行|執行|实施|實施|施行|适用|適用)',
    alternatives: [...FALLEN, 'stayed', 'delayed'],
  },
  { term: 'superseded', words: REPLACED, alternatives: ['rescinded'] },
  { term: 'vetoed', words: '否决|否決', alternatives: ['failed'] },
  { term: 'stayed', words: STAYED, alternatives: ['delayed'] },
  { term: 'delayed', words: LATER, alternatives: ['partly-in-force', 'signed', 'stayed'] },
  { term: 'proposed', words: `${OPEN}|${DRAFT}`, alternatives: ['passed'] },
  {
    term: 'in-force',
    words: `${COME}|${RULES}|运行|運行|有效|现行|現行|法律`,
    alternatives: ['partly-in-force'],
  },
]
