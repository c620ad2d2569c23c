import type { Entity, Fact } from '../../knowledge/types.ts'
import { type Day, firstDay } from '../../text/day.ts'
import { daysOf, unknown, verdictOf } from '../judgment.ts'
import { releaseOf } from '../newest.ts'
import { defineProperty, type JudgeFrame } from '../property.ts'
import { begunBy } from '../timeline.ts'

const STILL = '(?:(?:still|so far|yet|to date|ever|publicly|as yet|actually|again) )*'
const PUT_OUT =
  '(?:released|published|opened(?: up)?|shared|put out|posted|shipped|open-sourced|open-weighted|made (?:available|public)|issued|launched|uploaded|given away)'
const PUT =
  '(?:release|publish|open(?: up)?|share|put out|post|ship|open-source|make (?:available|public)|issue|launch)'
const NEW = '(?:(?:new|newer|further|other|more|additional|later|more recent|single) )*'
const OPEN = '(?:open(?:[- ](?:weights?|sourced?))?|openly licensed|downloadable)'
const MODEL = '(?:models?|releases?|versions?|LLMs?|systems?|ones?)'
/** Weights that anybody can have. */
const WEIGHTS = `(?:${NEW}${OPEN} (?:(?:AI|language|foundation) )?${MODEL}|${NEW}open[- ]weights|(?:the )?(?:model )?weights(?: (?:of|for|to) (?:any|an?|its|another) ${NEW}${MODEL})?)`
const SINCE = '(?:since|after) (?:(?:the )?(?:release|launch|publication|days) of )?(?:the )?{model|family}'
const ENDS =
  "(?!['’]s)(?=[,.;:!?)—–]|\\W*$| (?:and|but|so|in|last|early|late|two|three|more|over|almost|nearly|a)\\b)"
const WAYS: readonly string[] = [
  `{_lab}{aside} (?:has|have|did)(?: not|n['’]t| never) ${STILL}(?:${PUT_OUT}|${PUT}) (?:any |the |a )?${WEIGHTS}(?: at all)? ${SINCE}${ENDS}`,
  `{_lab}{aside} (?:has|have) ${STILL}${PUT_OUT} (?:no|not one|not a single) ${WEIGHTS}(?: at all)? ${SINCE}${ENDS}`,
  `since (?:the release of )?(?:the )?{model|family},? (?:[^,;.]{2,30}, )?{_lab} (?:has|have)(?:(?: not|n['’]t| never) ${STILL}${PUT_OUT} (?:any |the |a )?| ${STILL}${PUT_OUT} (?:no|not one|not a single) )${WEIGHTS}(?=[,.;:!?)]|\\W*$)`,
  `no ${WEIGHTS} (?:has|have) ${STILL}(?:come|followed|appeared|emerged|been ${PUT_OUT})(?: (?:out of|from|by|at) {_lab})? ${SINCE}${ENDS}`,
  `{_lab}(?:'s|’s) ${OPEN} (?:efforts?|programme|program|line|releases?|work|strategy) (?:ended|stopped|came to an end|has stalled|stalled|went no further|dried up)(?: with| after) {model|family}${ENDS}`,
  `{model|family}{aside} (?:is|remains|was|marks) ${STILL}(?:the|its|{_lab}(?:'s|’s)) (?:last|final) (?:${OPEN} )?(?:[a-z]+ )?(?:${MODEL}|of its models)(?: (?:that|which))? (?:{_lab|organization}|the (?:company|lab|firm|group)) (?:has )?${STILL}(?:${PUT_OUT})(?: the weights of| as open weights| with open weights| openly| under an open licen[sc]e)?${ENDS}`,
  `the last ${OPEN} ${MODEL} (?:of|from|by|out of) {_lab} (?:is|was|remains) ${STILL}{model|family}${ENDS}`,
]

/** Derived, never stored: that a lab has opened no model since this one. */
export const lastOpen = defineProperty({
  id: 'last-open',
  label: 'last open model',
  kinds: ['model'],
  valueType: 'entity',
  cardinality: 'snapshot',
  qualifiers: [],
  volatility: 'monthly',
  cue: /open|weights|download/iu,
  phrases: WAYS.map(pattern => ({ pattern, value: true })),
  read: text => ({ text, value: true }),
  judge: (claim, frame) => {
    const model = frame.knowledge.entities.get(claim.subject)
    const [own, ...more] = model ? ownReleases(model, frame) : []
    if (!model?.lab || !own) return unknown(claim, frame)
    const siblings = frame.knowledge.modelsOf(model.lab).filter(other => !isOwn(other, model))
    const day =
      [own, ...more]
        .map(({ value }) => firstDay(String(value)))
        .toSorted()
        .at(-1) ?? ''
    const openedBy = (by: Day): Fact | undefined =>
      siblings
        .flatMap(({ id }) => openRelease(id, { after: day, by }, frame) ?? [])
        .toSorted((a, b) => String(b.value).localeCompare(String(a.value)))[0]
    const now = openedBy(frame.asOf)
    if (!now) return unknown(claim, frame)
    if (!claim.stance.speaksFor) return verdictOf('outdated', claim, frame, [now, own], now)
    const then = openedBy(daysOf(claim, frame.asOf).last)
    return verdictOf(then ? 'contradicted' : 'changed-since', claim, frame, [now, own], now)
  },
})

/** A model, or one of the line or generation that is named. */
function isOwn({ id, name, family }: Entity, model: Entity): boolean {
  return (
    id === model.id ||
    (model.isFamily === true && (family === model.id || /^[ -]/u.test(rest(name, model.name))))
  )
}

function rest(text: string, start: string): string {
  return text.startsWith(start) ? text.slice(start.length) : ''
}

function ownReleases(model: Entity, { knowledge }: JudgeFrame): readonly Fact[] {
  const own =
    model.lab === undefined ? [] : knowledge.modelsOf(model.lab).filter(other => isOwn(other, model))
  return own.flatMap(({ id }) => releaseOf(knowledge, id) ?? [])
}

/** The release of a model that came out between two days and is open by the later. */
function openRelease(
  model: string,
  { after, by }: { readonly after: Day; readonly by: Day },
  { knowledge }: JudgeFrame,
): Fact | undefined {
  const isOpen = knowledge
    .facts(model, 'openness')
    .some(fact => fact.rank !== 'deprecated' && /^open/u.test(String(fact.value)) && begunBy(fact, by))
  const release = releaseOf(knowledge, model)
  const day = release && firstDay(String(release.value))
  return isOpen && day !== undefined && day > after && day <= by ? release : undefined
}
