import { attributePhrases } from '../attribute.ts'
import { isLimitItself } from '../compare.ts'
import { formatLike } from '../format-like.ts'
import { isOfHost, isOfOnePlace } from '../hosted.ts'
import { measurePhrases } from '../measure.ts'
import { nearby } from '../nearby.ts'
import { defineProperty } from '../property.ts'
import { readQuantity } from '../quantity.ts'
import { ellipticalPhrases } from '../topic.ts'

/** `128K` is 128,000 to one writer and 131,072 to another. */
const BINARY_SLACK = 0.05

/** What a model does with what goes in. */
const INTAKE =
  '(?:takes?(?: in)?|accepts?|handles?|reads?|holds?|fits?|swallows?|process(?:es)?|digests?|ingests?|absorbs?|copes with|manages|remembers|sees|attends to|can (?:take(?: in)?|accept|handle|read|hold|see|keep|fit|process|work with|attend to|digest|ingest|cope with|remember|swallow)|tops out|maxes out|stops(?: (?:reading|listening|at))?|gives up|(?:has|have|with|offers?|leaves|provides|makes) (?:room|space|capacity)|(?:is|are|remains?) (?:limited|capped|restricted|confined|good)|supports?|works with|goes|stretches|extends)'
const FILL =
  '(?: (?:at|up|to|of|in|as|many|much|long|large|only|just|for|about|around|roughly|some|no|not|more|most|than|inputs?|prompts?|sequences?|documents?|texts?|contexts?|windows?|context|length|maximum|limit|an?|the|its|total|single)){0,8}?'
/** Nothing follows that makes it a task, a rate or an output. */
const AT_ONCE =
  '(?! (?:of )?(?:outputs?|completion|training|text a|generated|reasoning)\\b| (?:per (?!prompt|request|query|call)|an?|every|each) |/)(?=[,.;:)!?]|\\W*$| ?[—–]| (?:at (?:once|a time|one time|most|a stretch)|in (?:one|a single|its|all)|at (?:a|one) (?:sitting|go|gulp|stroke)|of (?:context|input|text)|long|wide|and|but|so|or|today|now|as|while|which|per (?:prompt|request|query|call))\\b)'

/** Tokens of another kind, or of another time than one go. */
const OTHER_TOKENS =
  /(?<![\p{L}\p{N}-])(?:outputs?|generat\p{L}*|writ(?:es?|ing|ten)|wrote|repl(?:y|ies)|answer(?:s|ed)?|completions?|train\p{L}*|corpus|dataset|bill(?:s|ed)?|pric\p{L}*|costs?|budget|spen[dt]\p{L}*|burn\p{L}*|used?|consum\p{L}*|cach\p{L}*|seconds?|minutes?|hours?|day|daily|month\p{L}*|week|year|rate|quota|thinking|reasoning|chain|summar\p{L}*|test(?:s|ed)?|benchmark|average|million tokens|pay(?:s|ing)?|charges?|retriev\p{L}*|accura\p{L}*|recall|needle|degrad\p{L}*|slow\p{L}*|drops?|fails?|worse|effective(?:ly)?|usable|reliabl[ey]|forget\p{L}*|los(?:es|t)|lose|scores?|beyond)(?![\p{L}\p{N}-])/u
/** `a report of 30,000 tokens`: the length of a thing, and of none that is a limit. */
const OF_A_THING =
  /\b(?:an?|the|this|that|our|each|every|one) (?:[\p{L}-]+ ){0,2}?(?!(?:windows?|contexts?|memory|limit|maximum|ceiling|cap|length|size|span|total|room|inputs?|prompts?|capacity|sequences?|lengths)\b)[\p{L}-]+ (?:of|with) (?:(?:about|some|around|only) )?$/iu
/** `its 1M context window (33K for tools)`: the window has its size, and the bracket tells of something in it. */
const OF_A_PART = /\d ?[KkMm]?(?:[- ]tokens?)? (?:context )?windows? \(\D{0,12}$/u
/** `prompts over 100,000 tokens cost more`: which inputs something is said of, and no limit. */
const OF_INPUTS =
  /\b(?:prompts?|requests?|inputs?|contexts?|conversations?|calls?|queries|documents?|sessions?|usage|anything|tokens?)(?:,? (?:that|which)? ?(?:are|is|go(?:es)?|run(?:s|ning)?|reach(?:es|ing)?))? $/iu
const BEYOND =
  /^(?:over|above|beyond|past|exceeding|in excess|more|longer|larger|greater|under|below|up to)\b/iu
const PREDICATED =
  /^[- ]?(?:tokens?)?(?: (?:long|or more|each|in length))?,? (?:costs?|(?:is|are|gets?|will be|being) (?:\p{L}+ )?(?:bill|charg|pric|met|count|rout|cach|surcharg|discount|more|twice|double|expens|cheap|slow)\p{L}*|incurs?|triggers?|uses?|pays?|carr(?:y|ies)|attracts?|counts?|falls?|goes|moves?|takes? (?:longer|more)|comes? (?:at|with)|double)(?!\p{L})/iu
/** What a million tokens cost is told beside them. */
const MONEY = /[$€£¥]|\b(?:dollars?|euros?|cents?)\b/iu
const ANY_WINDOW =
  '(?:context(?: windows?| lengths?| sizes?| limits?)?|windows?|input (?:limit|length)|memory|attention span)'
const TAKES =
  '(?:at (?:once|a time|one time|a stretch)|in (?:one|a single) (?:go|prompt|request|pass|piece|gulp|sitting)|sees?|takes? in|holds?|(?:in|into) (?:view|mind|memory)|reads?|feed|swallows?|ingests?|digests?|absorbs?|accepts?|handles?|room|contexts?|windows?|memory|prompts?|inputs?|fits?|keeps?|documents?|limit(?:s|ed)?|ceiling|cap|capped|takes?|process(?:es)?|remembers?|works? with|be (?:shown|fed|given|sent))'

/** How many tokens a model takes in at once. */
export const contextWindow = defineProperty({
  id: 'context-window',
  label: 'context window',
  kinds: ['model'],
  valueType: 'number',
  unit: 'tokens',
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'rarely',
  isPlain: true,
  cue: /context|token|window|memory|attention span|input l|上下文/iu,
  phrases: [
    ...attributePhrases({
      of: 'model',
      noun: 'context(?: windows?| lengths?| sizes?| limits?)?|(?:token|input|prompt) (?:window|limit|ceiling|cap)s?|windows?(?= of | \\()|(?<=tokens?[- ])(?:limit|ceiling|cap|memory|span)',
      value:
        '{quantity}(?:[- ]?tokens?| ?个?(?:词元|令牌))?(?![a-z\\d]|[- ](?:outputs?|training|corpus|dataset))',
      between: 'long|input|tokens?|word',
      not: '{whole}(?! (?:of|in which|than|models?|rivals?|versions?|variants?|tier|beta)\\b)',
      han: '上下文(?:窗口|长度)?',
    }),
    {
      pattern: `{model}{also}{aside}${nearby(3)} ${INTAKE}${FILL} {quantity}(?:[- ]?tokens?(?: of (?:context|input|text))?)${AT_ONCE}`,
    },
    {
      pattern: `(?:prompts?|inputs?|documents?|requests?) (?:to|for|sent to) {model} (?:may|can|must|cannot|are|is) (?:not )?(?:be |have |reach |exceed |contain |limited to |capped at |restricted to )(?:up to |at most |no more than |only )*{quantity} tokens(?! a| per| (?:on|in|for|by|at|during) )`,
    },
    {
      pattern: `{model}{aside}{owns} (?:(?:can |could )?(?:process|handle|read|take(?: in)?|ingest|accept|hold|remember|keep|swallow|digest|absorb|see)(?:s|es|ing)?|taking in|takes in|fits?)(?: (?:inputs?|prompts?|documents|contexts?|sequences) (?:of|with))? {quantity} tokens(?: (?:of (?:input|context|text)|in (?:its )?(?:context|memory)|at once|at a time|in (?:one|a single) (?:prompt|pass|go|request)|per (?:prompt|request|query)))`,
    },
    { pattern: `(?:^\\W*|[;(] ?){model}[:：] ?(?:up to )?{quantity} tokens(?=[;).]|\\W*$)` },
    {
      pattern: `{model}{also}{aside},? (?:(?:(?:which|that|it) )?(?:now |currently |still )?(?:has|have|offers|comes with|ships with|provides|with|gives users|gives you)) (?:just |only |up to |some |about )*{quantity} tokens of (?:context|input)(?! (?:caching|storage)\\b)`,
    },
    {
      pattern: `(?:users|customers|callers|readers|developers|subscribers) of {model} (?:now |still )?(?:have|get|enjoy|are given) (?:just |only |up to |some |about )*{quantity} tokens(?= of context\\b)`,
    },
    {
      pattern: `{quantity} tokens,? is (?:what|all(?: that)?|as much as|the most) {model} (?:can |will )?(?:hold|take|read|handle|accept|keep|remember|fit|has|have)`,
    },
    ...measurePhrases({
      of: 'model',
      cue: TAKES,
      value:
        '{quantity}(?: ?tokens?\\b|-tokens?(?= (?:context|windows?|inputs?|prompts?|limit|memory|span|maximum)\\b))(?! (?:per(?! (?:prompt|query|request|call)\\b)|an?|each|every|to)\\b| of (?!context|input|text|prompt|memory|conversation)|[- ](?:output|training|corpus|limit per))',
      besides: OTHER_TOKENS,
    }),
    ...measurePhrases({
      of: 'model',
      cue: ANY_WINDOW,
      value:
        '{quantity}(?<=\\d ?k|\\d ?m|thousand|million|\\d{2,3},\\d{3})(?![- ]?(?:\\w+ )?tokens?|[- ](?:outputs?|users|words|pages|dollars|parameters))(?![\\w-])',
      besides: OTHER_TOKENS,
    }),
    ...ellipticalPhrases({
      subject: 'model',
      value:
        '(?:(?:no|not) (?:more|further|longer) than )?{quantity}(?<=\\d ?k|\\d ?m|thousand|million|\\d{2,3},\\d{3})(?: tokens\\b)?(?! (?:to|users|words|pages|dollars|parameters|people|downloads))',
      of: /\b(?:context|windows?|tokens? (?:at once|at a time|of (?:context|input))|memory|prompts?)\b|(?:reads?|takes?|holds?|accepts?|gives up at|stops at) [^.;]{0,30}\btokens\b/iu,
      rivals:
        /\b(?:outputs?|parameters?|weights?|pric\w+|costs?|dollars?|\$|users|downloads|trained|generat\w+|per second|words|votes)\b|\$/iu,
    }),
  ],
  columns: [
    {
      header:
        /^(?:max(?:imum)? |input )?(?:context|ctx|上下文)(?: window| length| size| limit|长度|窗口)?(?: \(?tokens\)?)?$|^(?:windows?|tokens at (?:once|a time)|input (?:limit|length)|max(?:imum)? tokens)$/iu,
    },
  ],
  read: (text, { view }) => {
    if (isOfHost(view) || isOfOnePlace(view, text)) return undefined
    const before = view.text.slice(0, Math.max(0, view.text.indexOf(text)))
    if (OF_A_THING.test(before) || OF_A_PART.test(before)) return undefined
    const behind = view.text.slice(before.length + text.length)
    if (BEYOND.test(text) && OF_INPUTS.test(before) && PREDICATED.test(behind)) return undefined
    if (/^(?:an?|one|1) ?(?:million|M)\b/iu.test(text) && MONEY.test(view.text)) return undefined
    const stated = readQuantity(text.replace(/[- ]?(?:tokens?|个?词元|个?令牌)$/iu, ''))
    return stated && Number(stated.value) >= 1000 ? stated : undefined
  },
  agrees: (stated, fact) => {
    const [said, known] = [Number(stated.value), Number(fact.value)]
    if (stated.relation === 'at-least') return known >= said * (1 - BINARY_SLACK) && known <= said * 2
    if (stated.relation === 'at-most' && !isLimitItself(stated))
      return known <= said * (1 + BINARY_SLACK) && known >= said / 2
    return (
      Math.abs(known - said) <=
      known * BINARY_SLACK + (stated.relation === 'about' ? (stated.tolerance ?? 0) : 0)
    )
  },
  rewrite: ({ stated }, { presentFact }) => formatLike(stated, presentFact),
})
