import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { descriptions } from '../descriptor.ts'
import { defineProperty } from '../property.ts'

const LAB = '{=lab}'
/** `X’s engineers` are of X. */
const HANDS =
  "(?:(?:'s|’s) (?:[\\w-]+ )?(?:engineers|researchers|scientists|team|teams|staff|people|unit|division|workshop|stable|labs?|laborator(?:y|ies)|house|kitchen|forge))?"
const MADE =
  '(?:developed|built|made|created|trained|designed|produced|engineered|put together|authored|pre-?trained|crafted|put out|brought out|released|published|open-sourced)'
const MAKES =
  '(?:makes|develops|builds|created|developed|built|trained|trains|made|designed|produces|produced)'
/** Others too launch a model, in their own house; a maker's launch is told with its day or with nothing. */
const LAUNCHED =
  '(?:released|launched|unveiled|published|open-sourced|introduced|debuted|shipped|put out|brought out|rolled out)'
const MAKER =
  '(?:maker|developer|creator|builder|author|originator|(?:lab|laboratory|company|start-?up|firm|team|outfit|house|people) behind|home)'
const FIRM = '(?:(?:[\\w-]+ ){0,3}?(?:company|lab|laboratory|start-?up|firm|developer|outfit|group))'
const MODEL =
  '(?:(?:language |AI |open-weight |open-source |open |frontier |reasoning |closed |chat |coding )*(?:models?|LLMs?|systems?|products?))'
/** What stands between an owner and the name: `X’s open-weight`, `X’s new model`. */
const KINDS =
  '(?:(?:new|newest|latest|own|open|open-weight|open-source|closed|proprietary|frontier|flagship|popular|powerful|cheap|cheaper|smaller|larger|big|small|massive|trillion-parameter|reasoning|coding|AI|language|multimodal|hosted|freely available|model|LLM) )*'
/** `trained X`, `built its new X` */
const KINDS_GAP = ` (?:the |its )?${KINDS}`
/** What several do, each does with its own: `A and B shipped C and D`. */
const ALONE = '(?<![\\ue400-\\uf5ff],? (?:and|or|&) )(?<![\\ue400-\\uf5ff], )(?<!\\b(?:and|or) )'
/** Nothing follows that the name would belong to: `X’s Y deployment`. */
const ENDS =
  "(?!['’]s (?:rival|predecessor|successor))(?=[.,;:!?)\\]]|['’]s\\b| ?[—–(]|\\W*$| (?:is|are|was|were|has|had|have|can|could|will|would|may|might|must|does|did|do|remains?|costs?|ranks?|scores?|leads?|tops?|offers?|supports?|beats?|runs?|came|comes|performs?|performed|takes|uses|shows?|sits|stands|matched|matches|trails|outperforms|answers|handles|powers|drives|writes|does|makes|gives|reads|sees|serves|sells|goes|went|won|wins|lost|loses|fell|rose|holds|keeps|needs|requires|uses|used|works|worked|proved|proves|became|becomes|seems|appears|looks|left|passed|passes|failed|fails|finished|placed|places|received|receives|got|gets|produces|returns|reaches|reached|accepts|allows|lets|lacks|brings|carries|contains|features|includes|remained|stays|ships|starts|continues|helps|knows|and|or|but|while|whereas|than|on|in|at|for|with|over|under|against|by|as|to|from|after|before|since|during|through|across|when|which|that|because|among|despite|without|only|also|still|now)\\b)"
/** The maker’s name ends here: no owner, no other thing of its, none of several. */
const LAB_ENDS =
  "(?![\\w-]|['’]s)(?! (?:and|or|&) (?:the )?[\\ue400-\\ue7ff\\uf400-\\uf5ff])(?=[.,;:!?)\\]]| ?[—–]|\\W*$| (?:is|was|has|and|but|which|that|who|in|on|as|costs?|remains|ranks|scores|leads|with|for|can|will|from|at|under|to|after|since|last|this)\\b)"
/** `the Canadian company X` */
const ITS_KIND =
  '(?:(?:the |its )?(?:[\\w-]+ ){0,2}?(?:company|lab|start-?up|firm|developer|maker|group|giant) )?'
const DAYS =
  '(?!,? (?:and )?[\\ue000-\\ue3ff])(?=[.,;:!?)]|\\W*$| (?:in|on) (?:early |late |mid-)?{_date}| (?:last|this) (?:week|month|year)| (?:and|but) )'

const DESCRIPTIONS = descriptions({
  of: 'model',
  head: 'models?|LLMs?|systems?|releases?|products?|offerings?|flagships?|creations?|works?|entry|brainchild|child|handiwork|invention|property|own|contender|answer to [\\ue000-\\ue7ff]|chatbot|assistant|fruit',
  owner: LAB,
  attribute: LAB,
  behind: `(?:by|from|of|out of) ${ITS_KIND}${LAB}${HANDS}`,
  told: `${MADE} (?:(?!(?:and|but|with|from|on|after|like)\\b)[\\w-]+ ){0,4}?(?:by|at) ${ITS_KIND}${LAB}${HANDS}`,
  not: 'favou?rite|preferred|default|chosen|hosted|licen[sc]ed|fine-tuned|tuned|distilled|customi[sz]ed|best-selling|alternative|partner|client|customer|smaller-scale',
})

const ENGLISH = [
  ...DESCRIPTIONS,
  `{model}{also}{aside},? (?:which |that )?(?:(?:is|was|were|are|has been|been|itself|originally|first|jointly) )*${MADE} (?:by|at) ${ITS_KIND}${LAB}${HANDS}(?![\\w-]|['’]s)`,
  `{model}{aside},? (?:(?:which|that|also|originally) )*(?:(?:comes?|came|hails?|stems?|originates?|springs|is|are) (?:from|out of)|belongs? to) ${ITS_KIND}${LAB}${HANDS}${LAB_ENDS}`,
  `(?:out of|from) ${LAB}${HANDS} (?:comes|came) (?:the )?${KINDS}{model}`,
  `(?<!ed ){model} (?:(?:is|was) )?by ${LAB}(?=[,.;)]|\\W*$| (?:and|or)\\b)`,
  `{model}, (?:from|by) ${LAB}(?=[,.;)])`,
  `(?:^\\W*|[;:—] ?|\\b(?:and|but|while|because|since|that|chose|uses?|runs?|tested|tried) )(?:the )?(?:(?:new|open-weight|language|reasoning|AI|flagship|latest) )*(?:model |system |release )?{model} (?:from|by) ${ITS_KIND}${LAB}(?!['’]s)(?=[,.;]|\\W*$| (?:can|could|will|would|may|must|[a-z]{2,}s)\\b)`,
  `{model} ?[(（](?:by |from |(?:made|built|developed|released|trained) by |(?:maker|developer|lab|company|creator): ?)?${LAB}[),;）]`,
  `{model}(?:'s|’s)? ${MAKER},? (?:is |was |remains )?${LAB}${LAB_ENDS}`,
  `(?:${MAKER} of|${FIRM} behind) (?:the )?{model}(?: is| was|,|:)+ ${LAB}${LAB_ENDS}`,
  `^\\W*{model} ?[:—–-]+ ?(?:${MADE} (?:by|at) |from |by )${LAB}${LAB_ENDS}`,
  `{model},? (?:(?:which|that) )?(?:(?:is|was|were|been|itself|originally) )*${MADE} (?:(?!(?:and|but|with|from|on|after|like)\\b)[\\w-]+ ){1,4}?(?:by|at) ${LAB}${HANDS}(?![\\w-]|['’]s)`,
  `{model},? (?:(?:is |was )?(?:an?|the|one of the) (?:[\\w-]+ ){0,5}?(?:models?|LLM|system),? )?(?:which|that) ${LAB} (?:(?:has|itself|first) )*(?:makes|made|built|developed|trained|released|launched|published|created|unveiled)(?=[,.;)]|\\W*$| (?:in|on|last|this|and|from|with|for)\\b)`,
  `${LAB}(?:'s|’s) (?:offering|entry|contender|creation|brainchild|own)(?: model)?(?:,| is| remains)+ {model}`,
  `(?<!\\b(?:to|with|beside|besides|behind|beyond) (?:other )?)${LAB}(?:'s|’s)? (?:(?!(?:tests?|tested|uses?|used|hosts?|offers?|sells?|serves?)\\b)[\\w-]+ )?models,? (?:such as |like |including |among them |notably |namely |for instance |above all )?(?:the )?{model}`,
  `models (?:from|by) ${LAB},? (?:such as|like|including|among them|notably|namely) (?:the )?{model}`,
  `${LAB},? (?:and|with) its (?:own |new )?${KINDS}{model}${ENDS}`,
  `${LAB}(?:'s|’s) (?:engineers|researchers|scientists|team|staff) (?:${MAKES})${KINDS_GAP}{model}${ENDS}`,
  `(?:engineers|researchers|scientists|a team|staff) (?:at|of|from) ${LAB} ${MAKES}${KINDS_GAP}{model}${ENDS}`,
  `(?:^|[,;:—] ?)behind {model} (?:is|stands|are) ${LAB}${LAB_ENDS}`,
  `${LAB} stands behind {model}${ENDS}`,
  `{model} (?:was|is) (?:born|hatched|conceived|bred|raised) (?:at|in) ${LAB}${LAB_ENDS}`,
  `(?:^|[,;:—] ?)${MADE} (?:by|at) ${LAB}, (?:the )?{model}`,
  `${LAB}(?:'s|’s) ${KINDS}{model}${ENDS}`,
  `(?:^|[^\\w’'-])${LAB} (?:${MODEL} )?{model} (?=(?:can|will|was|[a-z]{2,}s)\\b)`,
  `${ALONE}${LAB}(?:(?:, (?:which|who)| which| that)? (?:(?:also|itself|first|originally|now) )*${MAKES}|,? (?:an?|the) ${FIRM} (?:behind|(?:which|that) (?:(?:also|itself|first|originally|now|has) )*(?:${MAKES}|${LAUNCHED}))) (?:the )?${KINDS}{model}${ENDS}`,
  `(?:^|[\\s(])(?:an?|the) ${FIRM} (?:which|that) (?:has )?(?:${MAKES}|released|launched|published) ${KINDS}{model}(?:,| is|:)+ ${LAB}${LAB_ENDS}`,
  `${LAB},? (?:(?:is|remains|which is) )?(?:the |an? )?${MAKER} (?:of )?(?:the )?${KINDS}{model}${ENDS}`,
  `${ALONE}${LAB} (?:(?:has|had|first|quietly|recently|also|just) )*${LAUNCHED} (?:the |its )?${KINDS}{model}${DAYS}`,
].map(pattern => ({ pattern, isEvent: true, isPresupposed: true }))

const CHINESE = [
  `(?:由|出自) ?${LAB} ?(?:自主|独立)?(?:开发|開發|研发|研發|训练|訓練|打造|推出|发布|發布|开源)的 ?{model}`,
  `{model} ?(?:是|为|係)?(?:一款)?(?:由|出自) ?${LAB} ?(?:自主|独立)?(?:开发|開發|研发|研發|训练|訓練|打造|推出|发布|發布|开源|之手)`,
  `${LAB} ?(?:自主|独立)?(?:开发|開發|研发|研發|训练|訓練|打造|推出|发布|發布|旗下|开源|出品)的 ?{model}`,
  `${LAB} ?(?:已|正式|最近|近日)*(?:开发|開發|研发|研發|推出|发布|發布|开源|训练)了 ?{model}`,
  `{model} ?(?:是|为) ?${LAB} ?(?:自主|独立)?(?:开发|研发|训练|打造|推出|发布|發布|开源)?的(?:[^，。；]{0,6})?模型`,
  `${LAB} ?的 ?{model}(?! ?(?:对手|竞争|版|部署))`,
].map(pattern => ({ pattern, isEvent: true, isPresupposed: true }))

/** Who makes a model. What belongs to the maker's owner is no other's. */
export const developer = defineProperty({
  id: 'developer',
  label: 'developer',
  kinds: ['model'],
  valueType: 'entity',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  isPlain: true,
  phrases: [...ENGLISH, ...CHINESE],
  columns: [
    {
      header:
        /^(?:(?:model )?(?:developer|lab|laboratory|company|maker|vendor|provider|creator|builder|author|owner|organi[sz]ation|publisher|firm)|(?:(?:made|built|developed|created|trained|published) )?by|开发者|开发商|机构|公司|厂商|开发方)$/iu,
    },
  ],
  read: (text, scene) => {
    const slot = [...text].find(unit => scene.view.mentions.get(unit)?.kind === 'lab')
    const mention = slot === undefined ? undefined : scene.view.mentions.get(slot)
    return mention ? { text, value: mention.entity } : undefined
  },
  agrees: (stated, { value }, knowledge) =>
    stated.value === value || areOfOneHouse(String(stated.value), String(value), knowledge),
  rewrite: (_, { presentFact }, knowledge) =>
    presentFact && knowledge.entities.get(String(presentFact.value))?.name,
})

/** Whether one of two bodies owns the other. */
function areOfOneHouse(one: string, other: string, knowledge: KnowledgeBase): boolean {
  const owns = (owner: string, owned: string) => {
    const names = [owner, knowledge.entities.get(owner)?.name]
    return knowledge.facts(owned, 'parent').some(({ value }) => names.includes(String(value)))
  }
  return owns(one, other) || owns(other, one)
}
