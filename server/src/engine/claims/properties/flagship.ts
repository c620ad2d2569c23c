import { defineProperty } from '../property.ts'

const OWNER = "{lab}(?:'s|’s)"
const FLAGSHIP =
  '(?:(?:current|present|new|own|undisputed) )*(?:flagship(?: (?:AI |language |large |frontier |reasoning |foundation )*(?:model|LLM|release|system|product))?|(?:top|best|top-of-the-line|top-of-the-range|top-end|top-tier|highest-end|leading|premier|foremost|lead|headline) (?:(?:AI|language|large|frontier|reasoning|foundation|general-purpose) )*(?:model|LLM|system|offering)(?! (?:for|at|on|in|to|that|among|under|by)\\b)|crown jewel|figurehead|standard-bearer)'
const LINE = '(?:model )?(?:line|line-up|lineup|range|portfolio|catalogu?e|family)(?: of models)?'
const IS =
  '(?:(?:which |that )?(?:is|remains|now|currently|still|today|called|named|known as|the model|by the name of|goes by the name of) )*'
const HOUSE =
  "(?:its|their|the (?:[\\w-]+ )?(?:company|lab|laboratory|firm|group|start-?up|house|maker|vendor|developer|giant)(?:'s|’s))"
/** What was so then is history. */
const NOW = '(?:(?:currently|now|still|today|at present|already|once again) )*'
const ENDS = '(?=[,.;:!?)—–]| [—–(]| (?:and|but|so|while|although|though|which|with|at|today|now)\\b|\\s*$)'
const HAN_NOW = '(?:目前|现在|当前|现|最新|新)*'

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
  cue: /flagship|\b(?:top|best|lead|leading|premier|foremost|headline)\b|crown|figurehead|standard-bearer|line-?up|line|leads|range|portfolio|catalog|旗舰/iu,
  phrases: [
    `${OWNER} ${FLAGSHIP},? ${IS}{=model}(?!['’]s)`,
    `(?:the )?${FLAGSHIP} (?:of|at|from) (?:the (?:[\\w-]+ ){0,3}(?:maker|company|lab|laboratory|firm|giant|group|start-?up|developer) )?{lab},? ${IS}{=model}`,
    `{=model} (?:is|remains) {adv}${OWNER} ${FLAGSHIP}${ENDS}`,
    `{=model} (?:is|remains) {adv}the ${FLAGSHIP} (?:of|at|from) (?:the (?:[\\w-]+ ){0,3}(?:maker|company|lab|laboratory|firm|giant|group|start-?up|developer) )?{lab}${ENDS}`,
    `{lab}[^;:!?.\\ue000-\\uf5ff]{0,40}? (?:its|their) ${FLAGSHIP},? ${IS}{=model}`,
    `{=model}(?:,| \\(| ?[—–:]) ?${NOW}${OWNER} ${FLAGSHIP}${ENDS}`,
    `{=model} (?:is|remains|sits at|stands at|stays) {adv}(?:at )?(?:the )?(?:very )?(?:top|head|summit) of ${OWNER} (?:${LINE})${ENDS}`,
    `{=model}(?:,| \\(| ?[—–:]) ?${NOW}(?:(?:at )?the )?(?:current |present |very )?(?:top|head|summit|pinnacle|best|spearhead) of ${OWNER} (?:${LINE})${ENDS}`,
    `{lab} (?:(?:now|still|currently) )*leads (?:the field |off )?with {=model}(?=[.,;:!?)]|\\W*$| (?:these days|now|today|at present)\\b)`,
    `(?:for|at) {lab},? the ${FLAGSHIP},? ${IS}{=model}(?!['’]s)`,
    `{=model} (?:heads|tops|leads|crowns) ${OWNER} (?:${LINE})${ENDS}`,
    `{=model}(?:,| \\(| ?[—–:]) ?${NOW}(?:the )?${FLAGSHIP} (?:of|at|from) (?:the (?:[\\w-]+ ){0,3}(?:maker|company|lab|laboratory|firm|giant|group|start-?up|developer) )?{lab}${ENDS}`,
    `{lab}[^.;:!?\\ue000-\\uf5ff]{0,60}? {=model}(?:,| \\(| ?[—–]) ?${NOW}${HOUSE} ${FLAGSHIP}${ENDS}`,
    `{=model} (?:(?:still|now|currently) )*(?:serves as|acts as|functions as|doubles as|ranks as|counts as|stands as|continues to be|continues as) ${OWNER} ${FLAGSHIP}${ENDS}`,
    `{=model} (?:holds|has|occupies|keeps) the (?:${FLAGSHIP})(?: (?:position|place|spot|role|slot))? (?:at|of|in|with) {lab}${ENDS}`,
    `{lab} (?:(?:still|now|currently) )*(?:sells|markets|positions|presents|uses|treats|keeps|has|offers|names|calls) {=model} (?:as )?(?:its|their) ${FLAGSHIP}${ENDS}`,
    `with {=model} as (?:its|their) ${FLAGSHIP}, {lab}`,
    `{lab} (?:leads|goes|goes in|enters|competes|opens|shows up) with {=model} as (?:its|their) ${FLAGSHIP}`,
    `{=model} is what {lab} (?:puts forward|presents|sells|markets|shows|counts|regards|sees) as (?:its|their) ${FLAGSHIP}`,
    `(?:the )?${FLAGSHIP} of ${OWNER} (?:${LINE}),? ${IS}{=model}`,
    `${OWNER} ${FLAGSHIP},? (?:the (?:model|system) )?{=model}`,
    `${OWNER} (?:current |present )?(?:top-of-the-range|top-of-the-line|top-end|top-tier|range-topping|high-end|top) {=model}(?!['’]s)`,
    `(?:with|in|through|by|on|for) {=model}(?:,| ?[—–]) ?${NOW}(?:its|their) ${FLAGSHIP}(?:,| ?[—–]) ?{lab}(?!['’]s)`,
    `{lab}(?:,| \\(|:| ?[—–]) ?${FLAGSHIP}(?::| is| —| –|,)? {=model}`,
    `${OWNER} (?:${LINE}) is (?:currently |now |still )?(?:headed|led|topped) by {=model}`,
    `(?:at the )?(?:top|head) of ${OWNER} (?:line-up|lineup|range|portfolio|catalogu?e) (?:is|sits|stands) {=model}`,
    `(?<![是为] ?){lab} ?${HAN_NOW}的?${HAN_NOW}旗舰(?:大?模型|产品)?(?:是|为|：|:|，|,| )*{=model}`,
    `{=model} ?(?:目前|现在|当前|仍然?|依然|也)*是 ?{lab} ?${HAN_NOW}的?${HAN_NOW}旗舰`,
  ].map(pattern => ({ pattern })),
  columns: [{ header: /^(?:flagship|flagship model|leading model)$/iu }],
  read: (text, scene) => {
    const slot = [...text].find(unit => scene.view.mentions.get(unit)?.kind === 'model')
    const mention = slot === undefined ? undefined : scene.view.mentions.get(slot)
    return mention && !mention.isFamily ? { text, value: mention.entity } : undefined
  },
  rewrite: (_, { presentFact }, knowledge) =>
    presentFact && knowledge.entities.get(String(presentFact.value))?.name,
})
