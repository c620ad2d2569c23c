import { firstDay, isPartialDate, rangeOf } from '../../text/day.ts'
import { BEST_OF_HOUSE, BEST_OF_LAB } from '../flagship-idioms.ts'
import { isOfThen } from '../framing.ts'
import { HOUSE } from '../house.ts'
import { judgeTimeline } from '../judge-timeline.ts'
import { daysOf, factsFor, unknown, verdictOf } from '../judgment.ts'
import { isOthers } from '../maker.ts'
import { defineProperty, type Found, type JudgeFrame, type Phrase } from '../property.ts'
import { holdsDuring } from '../timeline.ts'
import type { Claim } from '../types.ts'

const OWNER = "{lab}(?:'s|’s)?"
const FLAGSHIP =
  '(?:(?:current|present|new|own|undisputed) )*(?:flagship(?: (?:AI |language |large |frontier |reasoning |foundation |general-purpose |multimodal )*(?:model|LLM|release|system|product))?|(?:top|best|top-of-the-line|top-of-the-range|top-end|top-tier|highest-end|leading|premier|foremost|lead|headline|main|principal) (?:(?:AI|language|large|frontier|reasoning|foundation|general-purpose) )*(?:model|LLM|system|offering)(?! (?:for|at|on|in|to|that|among|under|by)\\b)|crown jewel|figurehead|standard-bearer)'
const LINE =
  '(?:(?:model|product|capability|performance|current|whole|entire) )*(?:line|line-up|lineup|range|portfolio|catalogu?e|family|price list|menu|ladder|hierarchy|roster|stack|pyramid|pecking order|offering|series|tiers?)(?: of models)?'
const IS =
  '(?:(?:which |that )?(?:is|remains|now|currently|still|today|right now|at the moment|at present|these days|for now|called|named|known as|the model|the|by the name of|goes by the name of) )*'
/** Behind the noun: `its best model right now`. */
const AS_OF_NOW =
  '(?: (?:right now|at the moment|at present|for the moment|for now|these days|today|now|currently|to date|so far))?'
const SOLD =
  '(?:,? (?:that |which )?(?:{_lab}|it|they|the (?:company|lab|firm|group|start-?up)) (?:now |currently |still |today )*(?:sells?|offers?|markets?|ships?|has|have|promotes?|pushes|puts forward|serves?|makes?)(?: to offer| on offer| on sale)?(?: today| now| at present| at the moment)?)?'
const IS_OWNED =
  /\b(?:its|their|company|lab|laboratory|firm|group|start-?up|house|maker|vendor|developer|giant|team)\b/iu
/** What was so then is history. */
const NOW = '(?:(?:currently|now|still|today|at present|already|once again) )*'
/** `released its flagship X`: what was its flagship when it did so. */
const DID =
  /(?<!\p{L})(?:(?:\p{Ll}{2,}ed|sold|put out|brought out|gave away|sent out|made|built) (?:\p{Ll}+ly )?(?:its|their|[\ue400-\ue7ff](?= ))|(?:releas|launch|unveil|publish|announc|introduc|present|shipp|debut|open-sourc|retir|suspend|pull|show)ed [\ue400-\ue7ff]['’]s)(?: [\p{L}-]+){1,4},? $/u
const ENDS =
  '(?=[,.;:!?)—–]| [—–(]| (?:and|but|so|while|although|though|which|with|at|since|today|now)\\b|\\s*$)'
const HAN_NOW = '(?:目前|现在|当前|现|最新|新)*'

const HAN_BEST = '(?:性能|能力)?(?:最强大?|最为强大|最先进|最高端|最顶级|顶级)'

/** The model that a lab puts first. */
export const flagship = defineProperty({
  id: 'flagship',
  label: 'flagship model',
  kinds: ['lab'],
  valueType: 'entity',
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'monthly',
  isPlain: true,
  isSubject: true,
  cue: /flagship|\b(?:top|best|lead|leading|premier|foremost|headline|main|principal)\b|crown|figurehead|finest|ablest|strong(?:est|er)|most (?:capable|powerful|advanced|intelligent)|better|more capable|nothing|jewel|standard-bearer|line-?up|line|leads|range|portfolio|catalog|旗舰|最强|最先进|最强大|顶级/iu,
  phrases: [
    ...BEST_OF_LAB,
    `(?:the )?${FLAGSHIP} (?:of|at|from) (?:the (?:[\\w-]+ ){0,3}(?:maker|company|lab|laboratory|firm|giant|group|start-?up|developer) )?{lab},? ${IS}{=model}`,
    `{=model} (?:is|remains) {adv}(?:the )?${OWNER} ${FLAGSHIP}${ENDS}`,
    `{=model} (?:is|remains) {adv}the ${FLAGSHIP} (?:of|at|from|in) (?:the (?:[\\w-]+ ){0,3}(?:maker|company|lab|laboratory|firm|giant|group|start-?up|developer) )?{lab}(?:(?:'s|’s) ${LINE})?${ENDS}`,
    `{lab}[^;:!?.\\ue000-\\uf5ff]{0,40}? (?:its|their) ${FLAGSHIP},? ${IS}{=model}`,
    `{=model}(?:,| \\(| ?[—–:]) ?${NOW}(?:the )?${OWNER} ${FLAGSHIP}${ENDS}`,
    `{=model} (?:is|remains|sits at|stands at|stays) {adv}(?:at )?(?:the )?(?:very )?(?:top|head|summit) of ${OWNER} (?:${LINE})${ENDS}`,
    `{=model}(?:,| \\(| ?[—–:]) ?${NOW}(?:(?:at )?the )?(?:current |present |very )?(?:top|head|summit|pinnacle|best|spearhead) of ${OWNER} (?:${LINE})${ENDS}`,
    `{lab} (?:(?:now|still|currently) )*leads (?:the field |off )?with {=model}(?=[.,;:!?)]|\\W*$| (?:these days|now|today|at present)\\b)`,
    `(?:for|at) {lab},? the ${FLAGSHIP},? ${IS}{=model}(?!['’]s)`,
    `{=model} (?:heads|tops|leads|crowns) ${OWNER} (?:${LINE})${ENDS}`,
    `{=model}(?:,| \\(| ?[—–:]) ?${NOW}(?:the )?${FLAGSHIP} (?:of|at|from|in) (?:the (?:[\\w-]+ ){0,3}(?:maker|company|lab|laboratory|firm|giant|group|start-?up|developer) )?{lab}(?:(?:'s|’s) ${LINE})?${ENDS}`,
    `{=model} (?:(?:still|now|currently) )*(?:serves as|acts as|functions as|doubles as|ranks as|counts as|stands as|continues to be|continues as) ${OWNER} ${FLAGSHIP}${ENDS}`,
    `{=model} (?:holds|has|occupies|keeps) the (?:${FLAGSHIP})(?: (?:position|place|spot|role|slot))? (?:at|of|in|with) {lab}${ENDS}`,
    `{lab}{aside} (?:(?:still|now|currently) )*(?:sells|markets|positions|presents|uses|treats|keeps|has|offers|names|calls|[a-z]{3,}s(?: on| with| in| to| by)) {=model} (?:as )?(?:its|their) ${FLAGSHIP}${ENDS}`,
    `with {=model} as (?:its|their) ${FLAGSHIP}, {lab}`,
    `{lab} (?:leads|goes|goes in|enters|competes|opens|shows up) with {=model} as (?:its|their) ${FLAGSHIP}`,
    `{=model} is what {lab} (?:puts forward|presents|sells|markets|shows|counts|regards|sees) as (?:its|their) ${FLAGSHIP}`,
    `(?:the )?${FLAGSHIP} (?:of|in) ${OWNER} (?:${LINE}),? ${IS}{=model}`,
    `${OWNER} (?:current |present )?(?:top-of-the-range|top-of-the-line|top-end|top-tier|range-topping|high-end|top) {=model}(?!['’]s)`,
    `(?:with|in|through|by|on|for) {=model}(?:,| ?[—–]) ?${NOW}(?:its|their) ${FLAGSHIP}(?:,| ?[—–]) ?{lab}(?!['’]s)`,
    `{lab}(?:,| \\(|:| ?[—–]) ?${FLAGSHIP}(?::| is| —| –|,)? {=model}`,
    `${OWNER} (?:${LINE}) is (?:currently |now |still )?(?:headed|led|topped) by {=model}`,
    `(?:at the )?(?:top|head) of ${OWNER} (?:line-up|lineup|range|portfolio|catalogu?e|price list|menu|offer(?:ing)?s?|stable) (?:is|sits|stands) {=model}`,
    `(?<![是为] ?){lab} ?${HAN_NOW}的?${HAN_NOW}(?:旗舰|${HAN_BEST})(?:的)?(?:(?:大|语言|AI|人工智能)*模型|产品|型号)?(?:目前|现在|仍然?|依然|依旧|还|是|为|：|:|，|,| )*{=model}`,
    `{=model} ?(?:目前|现在|当前|仍然?|依然|也)*是 ?{lab} ?${HAN_NOW}的?${HAN_NOW}(?:旗舰|${HAN_BEST}的?(?:(?:大|语言|AI|人工智能)*模型|产品|型号))`,
  ]
    .map((pattern): Phrase => ({ pattern }))
    .concat(
      [
        `${OWNER} ${FLAGSHIP},? ${IS}{=model}(?!['’]s)`,
        `${OWNER} ${FLAGSHIP},? (?:the (?:model|system) )?{=model}`,
      ].map(pattern => ({ pattern, isPresupposed: true, isVoid: isOfThen })),
      [
        `{value:{model}}{aside} (?:is|remains|stays|serves as|continues as) {adv}(?:${HOUSE}|the) ${FLAGSHIP}${SOLD}${AS_OF_NOW}${ENDS}`,
        `{value:{model}}(?:,| \\(| ?[—–]) ?${NOW}(?:${HOUSE} ${FLAGSHIP}|the ${FLAGSHIP}(?= (?:that|{_lab}|it)\\b)${SOLD})${AS_OF_NOW}${ENDS}`,
        `(?:^|[\\s(,;:—–])(?:${HOUSE}) ${FLAGSHIP}${AS_OF_NOW},? ${IS}{value:{model}}(?!['’]s)`,
        ...BEST_OF_HOUSE,
      ].map(pattern => ({ pattern, isOfMaker: true, isVoid: isNotItsOwn })),
    ),
  columns: [
    {
      header:
        /^(?:flagship|flagship model|leading model|(?:目前|当前|现)?(?:旗舰|最强)(?:模型|大模型|产品)?)$/iu,
    },
  ],
  read: (text, scene) => {
    const slot = [...text].find(unit => scene.view.mentions.get(unit)?.kind === 'model')
    const mention = slot === undefined ? undefined : scene.view.mentions.get(slot)
    if (slot !== undefined && DID.test(scene.view.text.slice(0, scene.view.text.indexOf(slot))))
      return undefined
    return mention && !mention.isFamily ? { text, value: mention.entity } : undefined
  },
  judge: (claim, frame) => {
    const judgment = judgeTimeline(claim, frame)
    const { last } = daysOf(claim, frame.asOf)
    const comes = factsFor(claim, frame).some(
      ({ value, validFrom }) =>
        value === claim.stated.value && validFrom !== undefined && firstDay(validFrom) > last,
    )
    if (judgment.verdict !== 'contradicted') return judgment
    const { presentFact } = judgment
    if (comes) return unknown(claim, frame)
    return presentFact && isOfOld(claim, frame)
      ? verdictOf('outdated', claim, frame, [presentFact], presentFact)
      : judgment
  },
  rewrite: (_, { presentFact }, knowledge) =>
    presentFact && knowledge.entities.get(String(presentFact.value))?.name,
})

/** Whether a model came out before what is known of its maker's flagships begins: it may well have been one. */
function isOfOld(claim: Claim, frame: JudgeFrame): boolean {
  if (claim.stance.speaksFor) return false
  const days = frame.knowledge
    .facts(String(claim.stated.value), 'released')
    .flatMap(({ value }) => (isPartialDate(String(value)) ? [rangeOf(String(value))] : []))
  return days.length > 0 && days.every(day => !factsFor(claim, frame).some(fact => holdsDuring(fact, day)))
}

/** `the flagship`, where nothing says whose: of a family, of a test. */
function isNotItsOwn(found: Found): boolean {
  const { view, span, subject } = found
  const isBare = !IS_OWNED.test(view.text.slice(span.start, span.end))
  return (
    isOthers(found) ||
    (isBare && ![...view.mentions.values()].some(({ entity }) => entity === subject.entity))
  )
}
