import type { Fact } from '../../knowledge/types.ts'
import { agrees } from '../compare.ts'
import { readDate, rewriteDate } from '../dated.ts'
import { judgeSingle } from '../judge-single.ts'
import { unknown, verdictOf } from '../judgment.ts'
import { defineProperty, type JudgeFrame } from '../property.ts'
import type { Claim } from '../types.ts'

const VERBS =
  '(?:released|launched|shipped|unveiled|open-sourced|open-weighted|introduced|debuted|published|announced|rolled out|dropped|made (?:publicly |generally |freely )?available|put out|opened(?: up)? to (?:the (?:general )?public|everyone|all)|thrown open|let loose|set loose|unleashed|set free|brought out|put on sale|made public|uploaded|posted|given to the (?:public|world)|out|available)(?! as of)'
/** What is announced or previewed may come out another day; with an old model of its line, the day is another's. */
const LOOSE = /\b(?:announc|unveil|introduc|preview|teas|updat|re-?releas|beta|demonstrat)\w*/iu
const LOOSELY = 'loosely'
const NEAR = 24
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
  cue: /releas|launch|ship|unveil|open-sourc|introduc|debut|publish|announc|roll|drop|avail|out |arriv|land|live|market|light|debut|sale|born|came|brought|put|loose|open|thrown|free|post|upload|since|follow|appear|reach|发布|推出|开源|上线|發布|發佈|開源|dates|follow|\(/iu,
  phrases: [
    {
      pattern: `{model}{also}{aside} (?:(?:was|were|is|has been|had been|which|that|first|publicly|officially|quietly|originally|initially|also|itself|been|formally) )*${VERBS}{briefly} {date}`,
      isEvent: true,
    },
    {
      pattern: `{model}(?:,| \\()? ?(?:which |that )?(?:was |were )?(?:first |publicly |officially )?${VERBS}{briefly} {date}`,
      isEvent: true,
    },
    {
      pattern: `{model}{also}{aside} (?:which |that |first |publicly |officially |quietly |finally )*(?:came out|arrived|debuted|landed|went live|dropped|shipped|launched|appeared|reached (?:the public|users|customers|developers)|became (?:publicly |generally )?available)(?: (?:to the public|publicly|worldwide|globally))? (?:(?:in|on|back|early|late|the) )*{date}`,
      isEvent: true,
    },
    {
      pattern: `(?:^|[,;—] ?)(?:first )?${VERBS}{briefly} {date}, (?:the |{_lab}(?:'s|’s) )?{model}`,
      isEvent: true,
    },
    {
      pattern: `{_lab}(?: (?:also|first|publicly|officially|quietly|then|finally))* (?:released|launched|shipped|unveiled|open-sourced|introduced|published|announced|rolled out|dropped) (?:[\\w-]+ ){0,3}?{model}{briefly} {date}`,
      isEvent: true,
    },
    {
      pattern: `(?:^|[;:—] ?)(?:on|in) (?:the )?{date},? {_lab}(?: (?:also|first|publicly|officially|quietly|then|finally))* (?:released|launched|shipped|unveiled|open-sourced|introduced|published|announced|rolled out|dropped) (?:[\\w-]+ ){0,3}?{model}(?!['’]s)`,
      isEvent: true,
    },
    {
      pattern: `(?:since|with|at|before|after|following) (?:its|the) {date} (?:release|launch|debut), (?:the )?{model}`,
      isEvent: true,
    },
    { pattern: '{model} (?:first )?release(?:d|s)?(?: date)?:? {date}', isEvent: true },
    { pattern: '{model} \\((?:{_lab},? )?{date}\\)', isEvent: true },
    {
      pattern: `{_lab} (?:then |also |soon |later )*(?:put out|brought out|came out with|followed up with|followed with) (?:[\\w-]+ ){0,3}?{model}{briefly} {date}`,
      isEvent: true,
    },
    {
      pattern: `{model}{aside} (?:first )?(?:hit the market|saw the light of day|made its debut|made its first appearance|reached the market|went on sale|was born) (?:(?:in|on|back|the) )*{date}`,
      isEvent: true,
    },
    {
      pattern: `since its (?:public |first )?(?:release|launch|debut) (?:in|on) (?:the )?{date}, (?:the )?{model}(?!['’]s)`,
      isEvent: true,
    },
    { pattern: '{model} ?[—–] ?(?:out|available|released) (?:since|in|on) {date}', isEvent: true },
    {
      pattern:
        '{model}(?:,| \\(| ?[—–]| is| has been)+ ?(?:out|on the market|in circulation|with us) since (?:the )?{date}',
      isEvent: true,
    },
    {
      pattern: `(?:the )?(?:model )?weights of {model} (?:were|became|have been) (?:first )?(?:${VERBS}|public|released){briefly} {date}`,
      isEvent: true,
    },
    {
      pattern: `{date},? (?:when|the (?:day|month|week|year) (?:when|that|on which|in which)) (?:{_lab} (?:first )?(?:released|launched|shipped|unveiled|introduced|published|announced|put out|brought out) {model})(?!['’]s)`,
      isEvent: true,
    },
    {
      pattern: `{date},? (?:when|the (?:day|month|week|year) (?:when|that|on which|in which)) {model} (?:(?:was|first|finally) )*(?:${VERBS}|came out|arrived|appeared|debuted|went live|saw the light of day)(?=[,.;:)]| *$| (?:and|to|with|at|by)\\b)`,
      isEvent: true,
    },
    {
      pattern: `(?:it was )?(?:in|on) (?:early |late |mid-)?{date} that (?:{_lab} (?:released|launched|shipped|unveiled|introduced|published|put out) )?{model} (?:was |first )*(?:${VERBS}|came out|arrived|appeared|debuted)`,
      isEvent: true,
    },
    {
      pattern: '{model} (?:dates (?:back to|from)|(?:has been|is) out since) {date}',
      isEvent: true,
    },
    {
      pattern: `(?:release|launch|debut) (?:date )?of (?:{_lab}(?:'s|’s) )?{model}(?: was| is| came|,)* (?:(?:in|on|back) )*{date}`,
      isEvent: true,
    },
    { pattern: `{date} (?:release|launch|debut) of (?:{_lab}(?:'s|’s) )?{model}`, isEvent: true },
    { pattern: `{model}(?:'s|’s) {date} (?:release|launch|debut)`, isEvent: true },
    {
      pattern: `{model}(?:'s|’s) (?:public |official |initial |first )?(?:release|launch|debut)(?: (?:date|was|is|came|of|in|on))* {date}`,
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
    {
      pattern: `(?:release|launch|debut|arrival|publication) (?:date )?of (?:{_lab}(?:'s|’s) )?{model} (?:back )?(?:in|on|during) (?:the (?:(?:early|late|first|last) )*(?:days of |weeks of )?)?(?:early |late )?{date}`,
      isEvent: true,
    },
    {
      pattern: `{model},? (?:going|which goes|dating|which dates) back to (?:the )?(?:early |late )?{date}`,
      isEvent: true,
    },
    {
      pattern: `{model}{aside} (?:came out|arrived|debuted|landed|went live|dropped|shipped|launched|appeared) (?:back )?in the (?:(?:first|last|early|late) )*(?:days|weeks|months) of {date}`,
      isEvent: true,
    },
    {
      pattern: `(?:^|[,;—] ?)(?:on the market|in the market|out) since:? {date}[^.]{0,20}\\({model}\\)`,
      isEvent: true,
    },
    {
      pattern: `{model}{aside} (?:has|have) been (?:publicly |generally )?(?:available|out|on the market|on sale|live) since {date}`,
      isEvent: true,
    },
    {
      pattern: `(?:^|[,;:—] ?)(?:on|in) {date} (?:came|arrived|appeared|followed) (?:{_lab}(?:'s|’s) )?{model}(?=[,.;:)]|\\W*$| (?:and|with)\\b)`,
      isEvent: true,
    },
  ],
  columns: [
    {
      header:
        /^(?:(?:first |public )?released?(?: date| on)?|launch(?:ed)?(?: date)?|publication date|发布(?:日期|时间)?|out since|(?:in|on) the market since|available since|came out)$/iu,
    },
  ],
  read: (text, scene) => {
    const at = scene.view.text.indexOf(text)
    const before = scene.view.text.slice(Math.max(0, at - 80), at)
    if (/\bas (?:of|at) $/iu.test(before)) return undefined
    const stated = readDate(text, scene)
    return stated && LOOSE.test(before) ? { ...stated, relation: 'about', about: LOOSELY } : stated
  },
  judge: (claim, frame) => {
    const siblings: Fact[] = SIBLINGS.flatMap(id => frame.knowledge.facts(claim.subject, id))
    const support = siblings.find(
      fact => fact.rank !== 'deprecated' && agrees(frame.property, claim.stated, fact, frame.knowledge),
    )
    const begun = frame.knowledge
      .facts(claim.subject, 'availability')
      .find(
        ({ value, validFrom }) => value === 'general' && validFrom?.startsWith(String(claim.stated.value)),
      )
    if (begun) return verdictOf('current', claim, frame, [begun], begun)
    const judgment = judgeSingle(claim, frame)
    if (support && judgment.verdict !== 'current')
      return verdictOf('current', claim, frame, [support], support)
    const isGuess = claim.stated.relation === 'about' && !isOtherMonth(claim, frame, siblings)
    return judgment.verdict === 'contradicted' && isGuess ? unknown(claim, frame) : judgment
  },
  rewrite: rewriteDate,
})

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
    valueSpan.start - subjectSpan.end <= NEAR &&
    /^\d\d$/u.test(month) &&
    days.length > 0 &&
    days.every(day => day.length >= 7 && day.slice(5, 7) !== month)
  )
}
