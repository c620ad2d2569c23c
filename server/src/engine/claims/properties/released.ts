import type { Fact } from '../../knowledge/types.ts'
import { agrees } from '../compare.ts'
import { readDate, rewriteDate } from '../dated.ts'
import { descriptions } from '../descriptor.ts'
import { eventPhrases, TO_DATE } from '../event.ts'
import { judgeSingle } from '../judge-single.ts'
import { unknown, verdictOf } from '../judgment.ts'
import { defineProperty, type JudgeFrame } from '../property.ts'
import type { Claim } from '../types.ts'
import { judgeUnreleased, NOT_RELEASED, UNRELEASED } from '../unreleased.ts'

const VERBS =
  '(?:released|launched|shipped|unveiled|open-sourced|open-weighted|introduced|debuted|published|announced|rolled out|dropped|brought (?:on)?to (?:the )?market|put on the market|made (?:publicly |generally |freely )?available|put out|opened(?: up)? to (?:the (?:general )?public|everyone|all)|thrown open|let loose|set loose|unleashed|set free|brought out|put on sale|made public|uploaded|posted|given to the (?:public|world)|out|around(?= since)|available)(?! as of)'
const DID =
  'released|launched|shipped|unveiled|open-sourced|introduced|debuted|published|announced|rolled out|dropped|put out|brought out|came out with|followed (?:up )?with|made available|uploaded|posted'
const WENT =
  '(?:came out|arrived|debuted|landed|went live|dropped|shipped|launched|appeared|went on sale|was born|hit the market|saw the light of day|made its (?:debut|first appearance|entrance)|reached (?:the (?:public|market)|users|customers|developers)|became (?:publicly |generally |freely )?available)(?: (?:to the public|to all|publicly|worldwide|globally))?'
/** What is announced or previewed may come out another day; with an old model of its line, the day is another's. */
const LOOSE = /\b(?:announc|unveil|introduc|preview|teas|updat|re-?releas|beta|demonstrat)\w*/iu
const LOOSELY = 'loosely'
/** What is out already is told of for the first time no more. */
const TOLD = /\b(?:announced|unveiled|introduced) [^.,;:()]{0,24}$/iu
const TOLD_FIRST = 'told first'
const UPDATED =
  /\b(?:preview|teas|updat|upgrad|re-?releas|beta|demonstrat|improv|expan|support|pric|snapshot|refresh|revis|version|variant|integrat|feature|chang|plan|licen|partner|fine-?tun|open-?sourc|weights|mode|app)\p{L}*|\b(?:new|again|later|also|for|with|as|in [\ue000-\ue3ff])\b/iu
/** For whom, where or by whose hand: what is released on a cloud, in a country or to testers was out before, or is not yet. */
const NARROWED =
  /\b(?:releas|launch|ship|unveil|introduc|debut|publish|roll|dropp|made|put|brought|becam|arriv|land|went|came|upload|open)\w*\b[^.;:]*?(?: to (?!(?:the )?(?:general |wider |whole )?(?:public|market|world)\b|everyone\b|all\b|(?:its |paying |all )*(?:users|customers|developers|subscribers)\b(?! (?:in|of|on)\b)|(?:much|great|some|little|wide) )| (?:on|via|through|in|across|at|for) (?:the )?(?:\p{Lu}[\p{L}-]+(?<!-based)|[\ue400-\ue7ff\uf400-\uf5ff])| by (?:the )?(?!\p{Lu}[\p{L}]*-based)\p{Lu}[\p{L}]+(?! ?[\ue400-\ue7ff]))/u
/** `A came out in June; B followed in August`; where A was switched off in June, so was B. */
const CAME_OUT = {
  of: /\b(?:releas|launch|unveil|publish|debut|appear|arriv|shipp?|introduc)(?:e[sd]?|s|ing|ed)?\b|\b(?:c[ao]mes?|put|brought) out\b/giu,
  rivals:
    /\b(?:off|out of service|retire\p{L}*|deprecat\p{L}*|withdr\p{L}*|suspen\p{L}*|remov\p{L}*|sunset\p{L}*|discontinu\p{L}*|shut|cuts?|prices?|blocked|banned|dropped|updates?|ends?|ended|gone|went|hearing|vote|outages?)\b/giu,
  isAlone: true,
}
/** An edition before the release, and another day than the release: `X Experimental`, `as the new default`. */
const EARLY =
  /[\ue000-\ue2ff] (?:Experimental|Exp|Preview|Beta|Alpha)(?![\p{L}-])|\bas (?:the|its|their) (?:new )?default\b/u
/** What all can use then is more than announced. */
const OPENED =
  /\b(?:opened(?: up)? to (?:the (?:general )?public|everyone|all)|made generally available|became generally available|thrown open|generally available)\b[^.;]{0,30}$/iu
const OPENED_TO_ALL = 'opened to all'
/** The weights may follow the service by weeks. */
const WEIGHTS = /(?:\bopen-(?:sourc|weight)|\bweights\b|开源|開源)/iu
const OF_WEIGHTS = 'weights'
const NEAR = 24
const NEAR_WEIGHTS = 50
/** A model is announced, served and published on different days: each is a day it came out. */
const SIBLINGS = ['announced', 'weights-released']

/** The day a model came out. */
export const released = defineProperty({
  id: 'released',
  label: 'release date',
  kinds: ['model'],
  valueType: 'date',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  isPlain: true,
  cue: /releas|launch|ship|unveil|open-sourc|introduc|debut|publish|announc|roll|drop|avail|out |arriv|land|live|market|light|debut|sale|born|came|brought|put|loose|open|thrown|free|post|upload|since|follow|appear|reach|发布|推出|开源|上线|發布|發佈|開源|dat(?:es|ing)|back|follow|child|vintage|\(|expect|due|await|waiting|slated|schedul|planned|preparing|paper|works|making|pipeline|coming|come out|come yet|yet to|corner|away|off|antici|promis|forthcoming|vapo|will|going to|about to|next|yet|until|before|once/iu,
  phrases: [
    ...NOT_RELEASED,
    ...eventPhrases({
      of: 'model',
      done: VERBS,
      did: DID,
      does: 'releases|launches|ships|unveils|open-sources|introduces|publishes|announces|rolls out|puts out|brings out',
      went: WENT,
      noun: 'release|launch|debut|arrival|publication|rollout|roll-out|introduction|unveiling',
      kinds: "(?:(?!(?:and|or|of|to|for|with|on|in|than)\\b)[\\w.’'-]+ ){0,3}?",
    }),
    ...descriptions({
      of: 'model',
      head: 'models?|LLMs?|systems?|releases?|products?|flagships?|creations?|child|vintage|launch|generation',
      behind:
        '(?:of|from|dating from|going back to|dating back to) (?:the )?(?:early |late |first days of |last days of )?{date}',
      not: 'version|update|snapshot|data|top|most|leading|[a-z]+est|first|second|third|winner|favou?rite',
    }).map(pattern => ({ pattern, isEvent: true })),
    { pattern: '{model} (?:first )?release(?:d|s)?(?: date)?:? {date}', isEvent: true },
    { pattern: '{model} \\((?:{_lab},? )?{date}\\)', isEvent: true },
    {
      pattern:
        '{model}{also} followed(?: (?:in|on|late in|early in|later in|(?:a|two|three|four|five|six) (?:weeks?|months?) later,? (?:in|on)))? {date}(?! and [\\uf600-\\uf6ff])',
      isEvent: true,
      topic: CAME_OUT,
    },
    {
      pattern: `(?:since|with|at|before|after|following) (?:its|the) (?:public |first )?(?:release|launch|debut)${TO_DATE} {date}, (?:the )?{model}(?!['’]s)`,
      isEvent: true,
    },
    {
      pattern: `(?:since|with|at|before|after|following) (?:its|the) {date} (?:release|launch|debut), (?:the )?{model}`,
      isEvent: true,
    },
    {
      pattern:
        '{model}(?:,| \\(| ?[—–]| is| has been| was)+ ?(?:publicly |generally |freely )?(?:out|available|released|on (?:the )?(?:market|sale)|in circulation|with us|live|around) since (?:the )?{date}',
      isEvent: true,
    },
    {
      pattern: `{model}{aside} (?:has|have) been (?:publicly |generally )?(?:available|out|on the market|on sale|live) since {date}`,
      isEvent: true,
    },
    {
      pattern: `(?:put|posted|uploaded|published|released|opened|made) {model}(?:'s|’s) (?:model )?weights(?: (?:online|out|public|available|up|free))?${TO_DATE} {date}`,
      isEvent: true,
    },
    {
      pattern: `(?:the )?(?:model )?weights of {model} (?:were|became|have been) (?:first )?(?:${VERBS}|public|released)${TO_DATE} {date}`,
      isEvent: true,
    },
    {
      pattern: `{date},? (?:when|the (?:day|month|week|year) (?:when|that|on which|in which)) {_lab} (?:first )?(?:${DID}) {model}(?!['’]s)`,
      isEvent: true,
    },
    {
      pattern: `{date},? (?:when|the (?:day|month|week|year) (?:when|that|on which|in which)) {model} (?:(?:was|first|finally) )*(?:${VERBS}|${WENT})(?=[,.;:)]| *$| (?:and|to|with|at|by)\\b)`,
      isEvent: true,
    },
    {
      pattern: `{model},? (?:(?:which|that) )?(?:going|goes|dating|dates) (?:back to|from) (?:the )?(?:early |late )?{date}`,
      isEvent: true,
    },
    {
      pattern: `(?:^|[,;—] ?)(?:on the market|in the market|out) since:? {date}[^.]{0,20}\\({model}\\)`,
      isEvent: true,
    },
    {
      pattern: `(?:^|[,;:—] ?)(?:on|in) {date} (?:came|arrived|appeared|followed) (?:{_lab}(?:'s|’s) )?{model}(?=[,.;:)]|\\W*$| (?:and|with)\\b)`,
      isEvent: true,
    },
    {
      pattern: `{model} ?(?:是|，|已|于|於|在|由{_lab}| )*{date} ?(?:正式|首次|，)*(?:发布|推出|上线|开源|问世|發布|發佈|上線|開源)`,
      isEvent: true,
    },
    {
      pattern: `{model} ?(?:的)?(?:正式|首次)?(?:发布|推出|上线|开源|问世|發布|發佈|上線|開源)(?:日期|时间)? ?(?:于|於|在|为|是|：|:)+ ?{date}`,
      isEvent: true,
    },
    {
      pattern: `{date}，?(?:{_lab})?(?:正式|首次)?(?:发布|推出|上线|开源)(?:了)?(?:[^\\ue000-\\uf5ff，。；]{0,8})?{model}`,
      isEvent: true,
    },
  ],
  columns: [
    {
      header:
        /^(?:(?:first |public )?released?(?: date| on)?|launch(?:ed)?(?: date)?|publication date|(?:首次|正式)?(?:发布|推出|上线|问世)(?:日期?|时间|年月|年份)?|out since|(?:in|on) the market since|available since|came out|born|debut(?:ed)?|vintage|arriv(?:ed|al)|appeared|(?:release|launch) (?:year|month)|year of (?:release|launch)|首次发布)$/iu,
    },
  ],
  read: (text, scene) => {
    const at = scene.view.text.indexOf(text)
    const before = scene.view.text.slice(Math.max(0, at - 80), at)
    if (/\bas (?:of|at) $/iu.test(before)) return undefined
    if (NARROWED.test(before) || EARLY.test(scene.view.text)) return undefined
    const stated = readDate(text, scene)
    const around = `${before.slice(-NEAR_WEIGHTS)} ${scene.view.text.slice(at, at + NEAR)}`
    if (stated && WEIGHTS.test(around)) return { ...stated, about: OF_WEIGHTS }
    if (stated && OPENED.test(before)) return { ...stated, about: OPENED_TO_ALL }
    if (stated && TOLD.test(before) && !UPDATED.test(scene.view.text))
      return { ...stated, relation: 'about', about: TOLD_FIRST }
    return stated && LOOSE.test(before) ? { ...stated, relation: 'about', about: LOOSELY } : stated
  },
  judge: (claim, frame) => {
    if (claim.stated.value === UNRELEASED) return judgeUnreleased(claim, frame)
    const isOpened = claim.stated.about === OPENED_TO_ALL
    const siblings: Fact[] = isOpened ? [] : SIBLINGS.flatMap(id => frame.knowledge.facts(claim.subject, id))
    const support = siblings.find(
      fact => fact.rank !== 'deprecated' && agrees(frame.property, claim.stated, fact, frame.knowledge),
    )
    const begun = frame.knowledge
      .facts(claim.subject, 'availability')
      .find(({ value, validFrom }) => BEGUN.includes(value) && isWithin(validFrom, claim.stated.value))
    if (begun) return verdictOf('current', claim, frame, [begun], begun)
    const judgment = judgeSingle(claim, frame)
    if (support && judgment.verdict !== 'current')
      return verdictOf('current', claim, frame, [support], support)
    const isLater =
      claim.stated.about === OF_WEIGHTS &&
      frame.knowledge.facts(claim.subject, 'weights-released').length === 0 &&
      judgment.presentFact !== undefined &&
      String(claim.stated.value) > String(judgment.presentFact.value)
    if (judgment.verdict === 'contradicted' && isLater) return unknown(claim, frame)
    const isGuess =
      claim.stated.relation === 'about' &&
      !isOtherMonth(claim, frame, siblings) &&
      !isToldTooLate(claim, frame)
    return judgment.verdict === 'contradicted' && isGuess ? unknown(claim, frame) : judgment
  },
  rewrite: rewriteDate,
})

/** What a model has been since somebody could first use it: a preview is often called its release. */
const BEGUN: readonly Fact['value'][] = ['general', 'preview']

/** Whether one of two dates is the other at less precision. */
function isWithin(known: string | undefined, stated: Fact['value']): boolean {
  if (known === undefined) return false
  const day = String(stated)
  return known.startsWith(day) || (known.length > 4 && day.startsWith(known))
}

/** A month without its year that no day of the model is known to fall in: `came out in August`. */
function isOtherMonth(
  { stated, subject, subjectSpan, valueSpan }: Claim,
  { knowledge }: JudgeFrame,
  siblings: readonly Fact[],
): boolean {
  const month = String(stated.value).slice(5, 7)
  const known = [...knowledge.facts(subject, 'released'), ...siblings].flatMap(({ value }) => String(value))
  const begun = knowledge.facts(subject, 'availability').flatMap(({ validFrom }) => validFrom ?? [])
  const days = [...known, ...begun]
  return (
    stated.about !== LOOSELY &&
    stated.about !== TOLD_FIRST &&
    valueSpan.start - subjectSpan.end <= NEAR &&
    /^\d\d$/u.test(month) &&
    days.length > 0 &&
    days.every(day => day.length >= 7 && day.slice(5, 7) !== month)
  )
}

/** Whether a model is said to have been announced, to the month, when all its known days were past. */
function isToldTooLate({ stated, subject }: Claim, { knowledge }: JudgeFrame): boolean {
  const days = ['released', ...SIBLINGS].flatMap(id =>
    knowledge.facts(subject, id).map(({ value }) => String(value)),
  )
  const begun = knowledge.facts(subject, 'availability').flatMap(({ validFrom }) => validFrom ?? [])
  const known = [...days, ...begun]
  const said = String(stated.value)
  return (
    stated.about === TOLD_FIRST &&
    said.length >= 7 &&
    known.length > 0 &&
    known.every(day => day.length >= 7 && day.slice(0, 7) < said.slice(0, 7))
  )
}
