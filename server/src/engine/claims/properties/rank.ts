import { DOWNLOADED, judgeRank } from '../judge-rank.ts'
import { measurePhrases } from '../measure.ts'
import { defineProperty, type Found } from '../property.ts'

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]
const TOP =
  '(?:top(?:[- ](?:ranked|ranking|scoring|rated|performing))?|highest[- ](?:ranked|ranking|scoring|rated)|best(?:[- ](?:ranked|placed|performing|scoring|rated))?|front-running|highest-placed|strongest|leading|most [“"‘\']?(?:intelligent|capable|powerful|advanced)[”"’\']?|number one|no\\. ?1|#1|first|1st)'
const PLACE = `(?:second only|runner-up|${ORDINALS.join('|')}|no\\. ?\\d+|number (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten)|#\\d+|\\d+(?:st|nd|rd|th))(?!(?:,? and|,) (?:the )?(?:${ORDINALS.join('|')}|no\\. ?\\d|#\\d|\\d+(?:st|nd|rd|th)(?![a-z])))`
const OPEN = '(?:open[- ]weights?|open[- ]sourced?|open)'
/** The best of nobody’s own, and not the second best. */
const UNOWNED = "(?<!['’]s |\\b(?:its|their|our|his|her|my|second|third|fourth|fifth|next|\\d[a-z]{2})[ -])"
/** `open-weight model`, with no word that narrows the field to a task, a size or a country. */
const MODEL = `${OPEN}(?: |-)(?:(?:AI|language|large|foundation|frontier|general-purpose|reasoning) )*(?:models?|LLMs?)(?![\\w-])`
const RANKED =
  '(?:is|are|remains?|ranks?|ranked|stands?|sits?|comes?|came|was|places?|placed|rated|listed|finish(?:es|ed)|lands|has (?:slipped|fallen|dropped|slid|risen|climbed|moved) (?:back )?(?:down |up )?to)'
const STANDINGS =
  '(?:the )?(?:(?:overall|latest|current|global|full|text|main|live|public) )?(?:leaderboards?|rankings?|tables?|standings|charts?)'
const BOARD = `(?:${STANDINGS} (?:of|on|at|by|from) )?(?:the )?{benchmark}(?:(?:'s|’s)? (?:(?:text|overall|main|live|current|public) )?(?:leaderboard|ranking|board|standings|chart|table|list))?`
const LEADER =
  '(?:number one|no\\. ?1|#1|leader|king|queen|champion|top dog|front-?runner|crown|throne|first place|top (?:spot|place|position|rank|slot|model)|lead|(?:highest|best)-(?:ranked|placed|scoring|rated) model|leading model)'
const THE_MODEL = "(?:the )?(?:{_lab|organization}(?:'s|’s) )?{model}"
const HELD = '(?:is|remains|belongs to|goes to|went to|is (?:held|occupied|taken) by)'
const ANY_MODEL = '(?:AI |language |large )*(?:models?|systems?|LLMs?)'
/** Where the best stands, and what it does. */
const SUMMIT = `(?:${UNOWNED}(?:(?:highest|best|top)[- ](?:rated|ranked|scoring|placed|performing)|best|strongest|leading|top) ${ANY_MODEL}(?! (?:by|from|of|for|among)\\b)|(?<=the )model to beat|(?<=the (?:current )?)(?:highest|best|top) (?:score|rating|Elo|result|mark|rank)(?! (?:of|for|among|by|from|in|it|that|yet|so)\\b(?! (?:all|any|every)\\b(?! [\\w-]+ ${ANY_MODEL}(?!\\w))))|(?:scores|performs|does|finishes|places|fares) (?:the )?(?:highest|best|first)(?! (?:of|among)\\b(?! (?:all|any)\\b))|(?<=[\\ue000-\\ue2ff] )(?:highest|best)(?=[,.;:)]|\\W*$| (?:of all|overall|and|but)\\b)|(?:(?:beats|outranks|outscores|outperforms|surpasses|tops|leads)|(?:above|ahead of|(?:higher|better) than)) (?:all|every|any|everything|everyone)(?! [\\w-]+ ${ANY_MODEL}(?<!\\bother [\\w ]{1,40})(?!\\w))(?: others?(?! (?!AI|language|large)[\\w-]+ ${ANY_MODEL}(?!\\w)))?|leads the (?:field|pack|table|list|ranking|race)|on top(?! of)|in front(?! of)|(?<=the )one to beat|atop|summit|crown|throne|helm|pole position|top(?= (?:of|spot|place|position|slot|rank)\\b)|very top|head(?= of\\b)|lead(?! on\\b)|peak|pinnacle|first place|first rank|number one|no\\. ?1|#1)`
/** What narrows a place on a board. */
const NARROWER = '(?!,? (?:for|under|among|amongst|within|excluding|except|without|when|if)\\b)'
/** The best of those that can be downloaded, or one of the places among them. */
const OPEN_SUMMIT = `(?:(?:${TOP}|most capable|most powerful|(?:highest|best|top) (?:score|rating|result|mark) of (?:any|all)(?: the)?|(?:beats|outranks|outscores|outperforms|surpasses|tops|leads|above|ahead of|(?:higher|better) than) (?:all|every|any)(?: other| of the)?)[ -]${OPEN}(?: |-)(?:(?:AI|language|large|foundation|frontier|general-purpose|reasoning) )*(?:models?|LLMs?|field|ones)(?![\\w-])|${OPEN}(?: |-)(?:crown|throne|lead|title|summit|top spot|first place)|(?:${PLACE}|top|highest|best|leads|lead)(?: place| spot)? (?:of|among|amongst) (?:(?:all|the|any|other) )*${OPEN}(?: |-)(?:(?:AI|language|large) )*(?:models?|LLMs?|ones|systems?)(?![\\w-]))`
/** A place that is lost, sought, shared or of a part of the board. */
const NOT_HELD =
  /(?<![\p{L}\p{N}-])(?:(?<!(?:on|hold|holds|owns?|title|claim) )to (?:the )?(?= )|los[et]\p{L}*|ced(?:es|ed)|yield\p{L}*|surrender\p{L}*|took|takes|tak(?:en|ing)|dethron\p{L}*|toppl\p{L}*|knock\p{L}*|push\p{L}*|nearly|almost|close|rac(?:e|es|ing)|chas\p{L}*|contend\p{L}*|fight\p{L}*|vie[sd]?|vying|challeng\p{L}*|off|from|down|fell|falls?|slip\p{L}*|drop\p{L}*|behind|below|second|third|after|before|until|among|open|open-weights?|open-source|class|category|cod(?:e|ing)|for|under|tied?|shar\p{L}*|joint\p{L}*|week|brief\p{L}*|toward\p{L}*|reach\p{L}*|climb\p{L}*|return\p{L}*|regain\p{L}*|back|near|points?|within|short|party|time|we|tested|tried|our|local|maker|company|lab|extends?|widen\p{L}*|narrow\p{L}*|cuts?|ten|five|three|twenty|hundred)(?![\p{L}\p{N}-])/u
const AMONG_OPEN = { among: 'open-weight' }
const AMONG_ALL = { among: 'all' }
/** `Of the Chinese models, X leads`: a field that its clause names first. */
const FIELD =
  /\b(?:of|among|amongst|in|within) (?!all (?:the )?(?:AI |language |large )*(?:models|systems|LLMs)(?: (?:listed|ranked|tested|there|here|on it|in it))?,)[^,;:.!?\ue000-\ue3ff]{2,60}\b(?:models|systems|LLMs|ones|field|class|category|camp|labs|vendors|makers|rivals)\b[^,;:.!?\ue000-\ue3ff]{0,30},[^;:.!?\ue000-\ue3ff]{0,24}$/iu

/** `X leads Arena among the Chinese models`: a field that its clause names last. */
const FIELD_BEHIND =
  /^[^,;:.!?]{0,60}?\b(?:among|amongst|out of|(?:of|in) (?:all )?the) (?!(?:(?:the|all|any|these|those|other|AI|language|large|listed|ranked|tested) )*(?:models|systems|LLMs)\b)(?:[\w-]+ ){1,5}?(?:models|systems|LLMs|ones)\b/iu

/** Where a leaderboard puts a model, among all models or among the open-weight ones. */
export const rank = defineProperty({
  id: 'rank',
  label: 'rank',
  kinds: ['model'],
  valueType: 'number',
  cardinality: 'snapshot',
  qualifiers: ['benchmark', 'among'],
  volatility: 'weekly',
  phrases: [
    {
      pattern: `{model} (?:${RANKED} )+(?:currently |still |now )*(?:as )?(?:the )?(?:world(?:'s|’s) )?{value:${TOP}}[ -]${MODEL}{topped}(?:{gap}{benchmark})?`,
      qualifiers: AMONG_OPEN,
    },
    {
      pattern: `(?:^|[,;:(—–]|(?:and|but|that|so|as|because) )(?: )?(?:currently |today(?:'s|’s) |the |the world(?:'s|’s) )+{value:${TOP}} ${MODEL},? (?:on (?:the )?{benchmark} )?(?:is |remains )?(?:still |now |currently )?{model}(?!['’]s)`,
      qualifiers: AMONG_OPEN,
    },
    {
      pattern: `{model}:{gap}rank(?:s|ed)? it (?:as )?(?:the )?{value:${TOP}} ${MODEL}{topped}(?:{near}{benchmark})?`,
      qualifiers: AMONG_OPEN,
    },
    {
      pattern: `rank(?:s|ed)? {model} (?:as )?(?:the )?{value:${TOP}} ${MODEL}{topped}(?:{near}{benchmark})?`,
      qualifiers: AMONG_OPEN,
    },
    {
      pattern: `{model},? (?:which is )?(?:currently |still |now )*the {value:${TOP}} ${MODEL}{topped}(?:{near}{benchmark})?`,
      qualifiers: AMONG_OPEN,
    },
    {
      pattern: `{model} {adv}{value:leads|tops|heads} (?:all |the field of |the )?(?:other )?${MODEL}{topped}(?:{near}{benchmark})?`,
      qualifiers: AMONG_OPEN,
    },
    {
      pattern: `{model} {adv}{value:leads|tops|heads} (?:the |{benchmark}(?:'s|’s) )${OPEN}(?: |-)(?:model )?(?:field|pack|camp|category|table|list|ranking|leaderboard|models){topped}`,
      qualifiers: AMONG_OPEN,
    },
    {
      pattern: `{model} {adv}(?:(?:is|has|continues to) )?{value:leads|tops|heads|leading|topping|topped|(?<=continues to )(?:lead|top|head)} (?:on )?(?:${STANDINGS} (?:of|on|at|by|from) )?(?:the )?{benchmark}(?!['’]s (?!${STANDINGS})){topped}`,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `${BOARD},? (?:where|on which|in which|which) (?:for now |at present |currently |today )?{model} {adv}{value:leads|tops|heads|(?:is|stands|sits|ranks|comes|remains) {adv}(?:(?:in|at) (?:the )?)?(?:${TOP}|front|ahead|on top)(?: place| spot| position| rank)?}(?=[.,;:)—–]|\\W*$| (?:by|with|ahead|and|but)\\b)`,
      value: 1,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `{model} (?:is|remains|stays) {adv}(?:unbeaten|unrivalled|unrivaled|unmatched|unsurpassed|unchallenged) (?:on|in|at|atop) ${BOARD}{topped}`,
      value: 1,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `(?:nothing|no (?:other )?(?:AI |language )?model|none) (?:outranks|outscores|beats|tops|surpasses|overtakes|bests) {model} (?:on|in|at) ${BOARD}{topped}`,
      value: 1,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `{benchmark}(?:(?:'s|’s)? (?:leaderboard|board|table|ranking|standings))?,? {adv}(?:is |now |still |currently |again |once more )*(?:led|topped|headed) by {model}{whole}`,
      value: 1,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `(?:according to|on|by) (?:the )?{benchmark},? (?:the )?{value:${TOP}} (?:AI |language |large language )?model (?:is|remains) {adv}{model}(?!['’]s)`,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `{model}(?:,| \\(| ?[—–:])?(?: (?:${RANKED}|holds?|takes?|occupies|has|keeps|retains|enjoys))?{adv}? (?:in |at )?(?:the )?{value:${PLACE}|top|lead|number[- ]one|no\\. ?1|#1}(?: place| spot| position| rank| slot)? (?:on|of|in|at|for) (?:${STANDINGS} (?:of|on) )?(?:the )?{benchmark}{topped}`,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `(?:at the (?:top|head) of|atop) ${BOARD}(?: table)? (?:is|sits|stands|remains) {adv}${THE_MODEL}(?!['’]s)`,
      value: 1,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `(?:the )?(?:current )?${UNOWNED}${TOP} (?:AI |language )*model (?:on|in|of|at|by|according to) ${BOARD}(?:,? ${HELD}|,|:| \\() ?(?:currently |now |still )*${THE_MODEL}(?!['’]s)`,
      value: 1,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `(?:the )?{benchmark}(?:'s|’s) (?:current )?(?:${LEADER}|${TOP} model)(?:,? ${HELD}|,|:| \\() ?(?:currently |now |still )*${THE_MODEL}(?!['’]s)`,
      value: 1,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `{benchmark} {adv}(?:has|shows|sees|keeps) {model} (?:in |at )?(?:the )?{value:${PLACE}|top}(?: place| spot| position| rank| slot)?{topped}`,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `(?:leads|tops|heads) (?:on )?${BOARD}(?: by [^,;:.]{1,25})?,? (?:(?:closely|narrowly|now|directly|immediately) )*{value:followed by} ${THE_MODEL}(?!['’]s)`,
      value: 2,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `with {model}, {_lab} {adv}(?:leads|tops|heads) ${BOARD}(?!['’]s){topped}`,
      value: 1,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `only {_model} (?:ranks|stands|sits|scores|is|places) (?:above|ahead of|higher than|better than) {model} (?:on|in|at) ${BOARD}{topped}`,
      value: 2,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `{model} (?:${RANKED} )+{adv}(?:in |among |within |one of )+(?:the )?{value:top (?:two|three|four|five|six|ten|\\d{1,2})}(?: models?| places| spots)? (?:on|in|of|at) ${BOARD}{topped}`,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `(?:(?:领跑|领先|位居) ?|(?=[^，。；]{1,14}(?:第一|榜首|首位)))(?:在 ?)?{benchmark} ?(?:榜单|排行榜|榜首|首位|第一|排名|位列|排在|上|中)*(?:目前|现在)?的?(?:模型)?是 ?{model}`,
      value: 1,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `(?:nothing|no (?:other )?(?:AI |language )?model) (?:ranks|scores|stands|sits|places|is (?:rated|ranked|placed)) (?:higher|above) (?:than )?{model} (?:on|in) (?:the )?{benchmark}`,
      value: 1,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `{model} (?:(?:${RANKED}|trails) )?{adv}(?:behind )?only (?:behind )?{_model} on (?:the )?{benchmark}`,
      value: 2,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `{model}(?: (?:currently|still|now|also))* (?:${RANKED} )+(?:currently |still |now |in |as )*(?:the )?{value:${PLACE}}(?: place| overall| among all models| to {_model})*{topped}(?! ${OPEN}|[- ](?!on\\b|in\\b|at\\b|by\\b|of\\b|according|and\\b|but\\b|with\\b|place|overall|among|worldwide|globally|to\\b)[\\w-])(?:{gap}{benchmark})?`,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `(?:^\\W*|[,;:—–] ?|and |but |that )(?:in |at )?(?:the )?{value:${PLACE}|${TOP}|top}(?: place| spot| position| rank| slot)? (?:on|in|at|of) ${BOARD} (?:(?:now|currently|still) )*(?:comes|stands|sits|ranks|falls to|lies) {adv}${THE_MODEL}(?!['’]s)`,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `{model} (?:is|remains|stays) {adv}(?:the )?{benchmark}(?:'s|’s) (?:current |reigning )?(?:${LEADER}|${TOP} model|${TOP}(?=[,.;:)]| *$| and| but)){topped}`,
      value: 1,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `(?:among|of) (?:(?:the|all) )*${OPEN}(?:(?: |-)(?:AI |language )?(?:models|ones|systems))?,? {model} (?:(?:${RANKED}|holds|has|takes|keeps|occupies|retains) )*{adv}(?:in |at |the )*{value:${PLACE}|top|lead|leads|tops|heads|number[- ]one}(?: place| spot| position| rank)?(?: (?:of|on|in|at))? ${BOARD}{topped}`,
      qualifiers: AMONG_OPEN,
    },
    { pattern: `{model}[^;!?]{0,80}? and {value:${PLACE}} overall{topped}`, qualifiers: AMONG_ALL },
    {
      pattern: `{benchmark} {adv}(?:ranks?|rates?|lists?|places?|puts?) {model} (?:as |in |at )?(?:the )?{value:${PLACE}|${TOP}}(?: to {_model})?{topped}(?! ${OPEN}|[- ](?!on\\b|in\\b|at\\b|by\\b|of\\b|and\\b|but\\b|with\\b|place|overall|among|worldwide|globally|to\\b|model\\b)[\\w-])`,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `{model} (?:is|remains) (?:currently |still |now )*(?:the )?{value:top(?:[- ]ranked)?|highest[- ]ranked|leading|number one|#1} (?:[\\w-]+ )?(?:model )?(?:on|in|of) {near}{benchmark}`,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `(?:on|in|at|of|by) ${BOARD},? (?:the )?${LEADER} ${HELD} {adv}${THE_MODEL}(?!['’]s)`,
      value: 1,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `{model}(?:,| \\(| ?[—–:]| is| remains| stays) ?{adv}(?:the )?(?:current |undisputed |clear )?(?:${LEADER}|first) (?:of|on|in|at) ${BOARD}{topped}`,
      value: 1,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `among (?:the |all )?${OPEN}(?: |-)(?:AI |language )?models (?:on|in) ${BOARD}, {model} (?:${RANKED} )+(?:currently |still |now |in )*(?:the )?{value:${PLACE}|top}{topped}`,
      qualifiers: AMONG_OPEN,
    },
    {
      pattern: `{model} (?:(?:${RANKED}|holds|has|takes|keeps|occupies) )*{adv}(?:in |at |the )*{value:${PLACE}|top|leads|tops|heads}(?: place| spot| position| rank)?(?: (?:of|on|in|at))? ${BOARD},? (?:among|amongst|out of|of) (?:(?:all|the|any) )*${MODEL}{topped}`,
      qualifiers: AMONG_OPEN,
    },
    {
      pattern: `(?:the )?${LEADER} (?:of|on|in|at) ${BOARD}(?:,? ${HELD}|,|:| \\() ?(?:currently |now |still )*${THE_MODEL}(?!['’]s)`,
      value: 1,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `^\\W*${BOARD} ?[:：—–] ?{model}(?:,| \\(| [—–])? (?:is |in |at |ranks |ranked |on |the )*{value:${PLACE}|${TOP}}(?: place| spot| position)?\\W*$`,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `(?:^\\W*(?:still |currently |now )?(?:(?:ranked|placed|rated|sitting|standing)(?: in| at)?(?: the)? )?|(?:ranked|placed|rated|sitting|standing)(?: in| at)?(?: the)? ){value:${PLACE}|top}(?: place| spot)? (?:on|in|at|of|by) ${BOARD}, {model}(?!['’]s)`,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `no (?:other )?(?:AI |language )?model (?:is|ranks|scores|stands|sits|places) (?:higher|better|above)(?: placed)? (?:on|in|at) ${BOARD} than {model}(?!['’]s)`,
      value: 1,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `在 ?{benchmark} ?(?:排行榜|榜单|榜|上|中|的|里)*[，,、]? ?{model} ?(?:目前|现在|当前|仍|依然|已|正)*(?:排名|位列|位居|高居|名列|排在|排|居)+{value:第 ?[一二三四五六七八九十\\d]{1,3}|榜首|首位}(?!梯队)`,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `{model} ?(?:目前|现在|当前|仍|依然|已|正)*(?:在|位居|高居|位列|名列|占据|登上|登顶) ?{benchmark} ?(?:排行榜|榜单|榜|上|中|的|里)*(?:排名|位列|位居|高居|名列|排在|排|居)*{value:第 ?[一二三四五六七八九十\\d]{1,3}|榜首|首位}(?!梯队)`,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `(?:^\\W*|[,;:—–] ?|and |but |that )(?:in |at )?(?:the )?{value:${PLACE}|top}(?: place| spot| position| rank| slot)? (?:on|in|at|of) ${BOARD} (?:is|goes to|went to|belongs to) {adv}${THE_MODEL}(?!['’]s)`,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `(?:on|in|at) ${BOARD},? {model} (?:${RANKED}|holds|takes|has|keeps|occupies) {adv}(?:in |at |the )*{value:${PLACE}|top}(?: place| spot| position| rank| slot)?(?=[,.;:)]|\\W*$| (?:and|but|ahead|with|behind)\\b)`,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `(?:according to|on|by|in) ${BOARD},? {model} (?:is|remains|ranks as|counts as) {adv}(?:the )?{value:${TOP}}(?: (?:AI |language |large )*(?:model|LLM|system))?(?=[,.;:)]|\\W*$| (?:and|but|ahead|with)\\b)(?! (?:${OPEN}))`,
      qualifiers: AMONG_ALL,
    },
    {
      pattern: `(?:^|[,;:—–] ?)(?:the )?(?:AI )?model (?:that|which) (?:currently |now )?(?:leads|tops|heads) ${BOARD} (?:is|remains) {adv}${THE_MODEL}(?!['’]s)`,
      value: 1,
      qualifiers: AMONG_ALL,
    },
    ...measurePhrases({
      of: 'model',
      cue: `{benchmark}${NARROWER}`,
      value: `(?<!\\w){value:${SUMMIT}}(?!\\w)`,
      besides: NOT_HELD,
    }).map(phrase => ({ ...phrase, value: 1, qualifiers: AMONG_ALL })),
    ...measurePhrases({
      of: 'model',
      cue: `{benchmark}${NARROWER}`,
      value: `(?<!\\w){value:${OPEN_SUMMIT}}(?!\\w)`,
      besides: NOT_HELD,
    }).map(phrase => ({ ...phrase, qualifiers: AMONG_OPEN })),
    {
      pattern: `{model|family} (?:is|remains|stays) (?:by far |still |now |currently |today )*(?:the )?(?:world(?:'s|’s) )?{value:most[- ]downloaded} (?:${OPEN}(?: |-))?(?:(?:AI|language|large) )*(?:(?:family|line|series|range)(?: of (?:${OPEN} )?(?:AI |language |large )*(?:models|LLMs))?|models?|model famil(?:y|ies)|LLMs?|ones?)(?=[,.;:)]|\\W*$| (?:(?:on|at|from) (?:{_organization}|the (?:hub|platform))|of (?:all|any)|worldwide|and|but)(?!\\w))`,
      qualifiers: AMONG_OPEN,
    },
  ].map(phrase => (phrase.qualifiers === AMONG_ALL ? { ...phrase, isVoid: isOfField } : phrase)),
  cue: /\b(?:downloaded|rank|lead|led|top|head|best|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|number|no\.|strongest|highest|most|higher|above|ahead|behind|atop|plac|belong|beat|out(?:rank|scor|perform)|surpass|scores|performs|finish|fares|does|lands|front-?runner|summit|crown|throne|helm|pole|peak|pinnacle|nothing|none|no|un)|#\d|\d(?:st|nd|rd|th)\b|runner|第|榜|首|领/iu,
  columns: [
    { header: /^(?:rank|ranking|position|place|#)$/iu },
    { header: /\b(?:rank|ranking|position|place)$/iu, namesBenchmark: true },
    { header: /^(?:rank|ranking|position|place)\b/iu, namesBenchmark: true },
  ],
  read: text => {
    if (DOWNLOADED.test(text)) return { text, value: 1, tolerance: 0 }
    const most = WORDS_OF_NUMBER.exec(text)?.[1]?.toLowerCase()
    if (most !== undefined)
      return { text, value: NUMBERS.indexOf(most) + 1 || Number(most), tolerance: 0, relation: 'at-most' }
    const value = placeOf(text)
    return value === undefined ? undefined : { text, value, tolerance: 0 }
  },
  judge: judgeRank,
  describe: value => `no. ${value}`,
})

/** Whether the place is one among some models only. */
function isOfField({ view: { text }, span }: Found): boolean {
  return (
    (text.includes(',') && FIELD.test(text.slice(0, span.start))) || FIELD_BEHIND.test(text.slice(span.end))
  )
}

const WORDS_OF_NUMBER = /^top (two|three|four|five|six|ten|\d{1,2})$/iu
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** Words that tell the best of the open ones by more than their place. */
const AMONG = new RegExp(`(?:^|[ -])${OPEN}(?: |-)`, 'iu')
const ORDINAL = new RegExp(`\\b(?:${ORDINALS.join('|')}|runner-up)\\b`, 'iu')

function placeOf(text: string): number | undefined {
  if (/榜首|首位/u.test(text)) return 1
  if (/^runner-up$/iu.test(text)) return 2
  const han = '一二三四五六七八九十'.indexOf(/第 ?([一二三四五六七八九十])$/u.exec(text)?.[1] ?? '.')
  if (han >= 0) return han + 1
  const number = NUMBERS.indexOf(/^number (\p{L}+)/iu.exec(text)?.[1]?.toLowerCase() ?? '')
  if (number >= 0) return number + 1
  const digits = /\d+/.exec(text)?.[0]
  if (digits !== undefined) return Number(digits)
  if (AMONG.test(text) && !ORDINAL.test(text)) return 1
  const ordinal = ORDINALS.findIndex(word => new RegExp(`\\b${word}\\b`, 'iu').test(text))
  if (ordinal >= 0) return ordinal + 1
  return new RegExp(
    `^(?:${TOP}|leads|tops|heads|head|leading|topping|topped|lead|number[- ]one)$`,
    'iu',
  ).test(text.trim())
    ? 1
    : undefined
}
