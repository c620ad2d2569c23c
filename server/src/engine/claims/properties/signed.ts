import { IN_SOME_STEP, judgePolicyDate, type Kin, readDate, rewriteDate, tellsChamber } from '../dated.ts'
import { descriptions } from '../descriptor.ts'
import { eventPhrases, TO_DATE } from '../event.ts'
import { unknown } from '../judgment.ts'
import { OFFICERS } from '../officers.ts'
import { defineProperty, type Found, type JudgeFrame, type Scene } from '../property.ts'
import { ENDED, LIVE } from '../status-words.ts'
import type { Claim } from '../types.ts'

const VERBS =
  '(?:signed|enacted|issued|released|unveiled|launched|adopted|promulgated|decreed|published|announced|endorsed|agreed|concluded|handed down|put forward|presented|proclaimed|finali[sz]ed|circulated|sent|initialled)'
const DID =
  'signed|enacted|issued|adopted|promulgated|decreed|published|released|unveiled|launched|put out|announced|endorsed|agreed|concluded|handed down|put forward|presented|proclaimed|finali[sz]ed|put (?:his|her) (?:name|signature|pen) (?:to|under|on)|penned|gave (?:his|her|royal) assent to|sent'

const VERB =
  /sign|enact|issu|adopt|promulgat|approv|(?<!\p{L})sent(?!\p{L})|dates|launch|releas|unveil|publish|announc|endors|agree|conclud|present|put(?= forward)|proclaim|finali|decree|assent|签署|簽署|签字|簽字/giu
const HAN_SIGNED = /[签簽]/u
/** What makes a text that nobody signs; a bill that is announced is not made yet, nor a law by being printed. */
const SOFT =
  /^(?:launch|releas|unveil|publish|announc|endors|agree|conclud|present|proclaim|finali|put|circul|sent)/iu
const TEXTS: readonly string[] = ['guidance', 'strategy', 'directive', 'executive-order']

const SIGNED: Pick<Kin, 'properties' | 'states'> = { properties: ['signed'], states: ['signed'] }
/** What is issued on a day need not apply on it. */
const ISSUED: Pick<Kin, 'properties' | 'states'> = {
  properties: ['signed', 'passed'],
  states: ['signed', 'passed'],
}
/** An act is adopted by those who vote on it, too. */
const MADE: Pick<Kin, 'properties' | 'states'> = {
  properties: ['signed', 'passed', 'effective'],
  states: ['signed', 'passed', ...LIVE],
}

/** The day it was signed. */
export const signed = defineProperty({
  id: 'signed',
  label: 'signed',
  kinds: ['policy'],
  valueType: 'date',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  isPlain: true,
  cue: /[\ue800-\uebff] \(|[\uf600-\uf6ff] [\ue800-\uebff]|approv|okay|sign|enact|issu|adopt|promulg|became|dates|launch|created|establish|set up|unveil|releas|start|begun|publish|announc|endors|agree|conclu|hand|put |penned|assent|present|proclaim|finali|decree|circul|sent|ink| of |dated|签署|簽署|颁布|頒布|公布|发布|發布|出台|签字|簽字/iu,
  phrases: [
    ...eventPhrases({
      of: 'policy',
      done: VERBS,
      did: DID,
      does: 'signs|issues|enacts|adopts|promulgates|publishes|announces|endorses|concludes|initials|unveils',
      went: "(?:got|gets|received|won|earned|obtained|secured) (?:(?:the )?(?:[\\w.’-]+ ){0,3}?[\\w.-]+[’']s |(?:presidential|gubernatorial|royal|final) )(?:signature|assent|approval)|became (?:a )?law|(?:(?:on|for|of|about) [^,.;:!?\\ue000-\\uf5ff]{2,40} )?dates (?:back to|from)",
      noun: 'signing|signature|enactment|adoption|issuance|promulgation',
      han: '签署|簽署|颁布|頒布|公布|发布|發布|出台|签字|簽字',
    }),
    {
      pattern:
        '{policy}{aside},? (?:(?:which|that|is|was) )*(?:launched by|created by|established by|set up by|started by|begun by|(?:launched|created|established|set up|started|begun) (?:under|through|with)|ow(?:es|ed|ing) its (?:existence|birth|origins?|life|being|creation|start|name) to|goes back to|rests on|stems from|was born of|dates back to) (?:an?|the) (?:executive |presidential )?(?:order|decree|memorandum|proclamation) (?:of|dated|from|signed on|signed) {date}',
      isEvent: true,
    },
    {
      pattern: `(?:the )?ink on (?:the )?{policy} (?:had |has )?(?:dried|was dry) (?:on|in) {date}`,
      isEvent: true,
    },
    {
      pattern: `(?:(?:governor|president|mayor|prime minister)(?:,? (?!(?:who|and|or|but|has|will|would|may)\\b)[\\w’.-]+){0,4},?|${OFFICERS},?) (?:(?:has|finally|then|duly|eventually) )*(?:approved|okayed|assented to|inked) (?:the )?{policy}${TO_DATE} {date}`,
      isEvent: true,
    },
    {
      pattern: `{policy}{aside},? (?:which|that) (?:the )?(?:governor|president|mayor|prime minister)(?: [\\w’.-]+){0,3}? (?:(?:has|finally|then) )*(?:approved|okayed|assented to|inked)${TO_DATE} {date}`,
      isEvent: true,
    },
    ...descriptions({
      of: 'policy',
      head: 'orders?|laws?|acts?|bills?|statutes?|rules?|regulations?|memorand(?:um|a)|memos?|declaration|statement|directive|decree|letter|convention|treaty|code|plan|paper|strategy|initiative|framework|measures?|notice|document|text|child|product|legacy',
      behind: '(?:of|from|dated|dating from) (?:the )?(?:early |late )?{date}',
    }).map(pattern => ({ pattern, isEvent: true })),
    {
      pattern:
        "(?<!\\b(?:proposed|draft|drafted|failed|earlier|previous|first|old|original|stalled|rejected|vetoed|tabled) ){policy}(?:,| \\()? ?(?:of|dated) (?:early |late )?{date}(?!['’-])",
      isEvent: true,
    },
    {
      pattern: `(?:^|[\\s(])(?:the|its|his|her|their|a|[\\w.]+['’]s) (?:landmark |sweeping )?{date} {policy}`,
      isEvent: true,
      isVoid: isAdverbial,
    },
    {
      pattern:
        '(?<!\\b(?:of|on|to|about|for|under|in|with|against|by|from) (?:the )?){policy} \\({date}[,;)]',
      isEvent: true,
    },
  ],
  columns: [
    {
      header:
        /^(?:signed(?: on| into law)?|(?:date )?(?:signed|enacted|issued|adopted)(?: date)?|signing date)$/iu,
    },
  ],
  read: (text, scene) => {
    const lead = scene.view.text.slice(0, scene.view.text.indexOf(text))
    const behind = scene.view.text.slice(lead.length)
    const told = ([...lead.matchAll(VERB)].at(-1) ?? [...behind.matchAll(VERB)][0])?.[0].toLowerCase()
    const verb = told !== undefined && HAN_SIGNED.test(told) ? 'sign' : told
    if (verb === 'adopt' && tellsChamber(scene, text)) return undefined
    const isAhead = /^. [\ue800-\uebff]/u.test(behind)
    const isDated =
      isAhead || /(?:\b(?:of|dated|from)(?: the)?(?: early| late)? |[\ue800-\uebff] \()$/iu.test(lead)
    if (verb !== undefined && SOFT.test(verb) && !isDated && !namesText(scene)) {
      const stated = readDate(text, scene)
      return stated && /^(?:publish|issu|releas)/u.test(verb)
        ? { ...stated, relation: 'about', about: IN_SOME_STEP }
        : undefined
    }
    const stated = readDate(text, scene)
    const about = isDated ? 'dated' : verb
    return stated && about !== undefined ? { ...stated, about } : stated
  },
  judge: (claim, frame) => {
    const { about = '' } = claim.stated
    if (about === 'dated') {
      const isNumbered = NUMBERED.test(frame.knowledge.entities.get(claim.subject)?.name ?? '')
      const judgment = judgePolicyDate(claim, frame, ANY)
      const isOpen = isNumbered || isBetweenSteps(claim, frame)
      return isOpen && judgment.verdict === 'contradicted' ? unknown(claim, frame) : judgment
    }
    const isVoted = about === 'adopt' && frame.knowledge.facts(claim.subject, 'passed').length > 0
    if (isVoted) return unknown(claim, frame)
    const isIssued = about === 'issu' || SOFT.test(about)
    return judgePolicyDate(claim, frame, {
      ...(about === 'sign' ? SIGNED : isIssued ? ISSUED : MADE),
      milestones: SOFT.test(about)
        ? /publish|announc|releas|unveil|present|sign|issu|adopt|endors|agree|final|launch|put forward|introduc/iu
        : /sign|enact|issu|adopt|promulgat|approv/iu,
    })
  },
  rewrite: rewriteDate,
})

/** `In the summer of 2026 X had …`: a day with *of* in it stands before no noun. */
function isAdverbial({ view, span }: Found): boolean {
  return [...view.text.slice(span.start, span.end)].some(unit => {
    const date = view.dates.get(unit)
    return date !== undefined && / of /iu.test(view.prose.text.slice(date.start, date.end))
  })
}

/** Each session has a bill of that number. */
const NUMBERED = /\b(?:[SHA]B|HR|H\.R\.|S\.) ?\d/u

/** Any day of a policy's life may be the one that it is called by. */
const ANY: Kin = {
  properties: ['signed', 'passed', 'effective', 'introduced', 'rescinded'],
  states: ['proposed', 'passed', 'signed', ...LIVE, ...ENDED],
  milestones: /./u,
}

const STEPS = ['introduced', 'passed', 'signed', 'effective']

/** Whether a day lies between two steps of a policy: one that we lack, such as its publication, may be what is meant. */
function isBetweenSteps({ subject, stated }: Claim, { knowledge }: JudgeFrame): boolean {
  const told = String(stated.value)
  if (!/^\d{4}-\d\d-\d\d$/.test(told)) return false
  const known = STEPS.flatMap(step => knowledge.facts(subject, step).map(({ value }) => String(value)))
  return known.some(day => day < told) && known.some(day => day > told)
}

/** Whether the sentence is about a text that is made by being published, as a plan or an order is. */
function namesText({ view, knowledge }: Scene): boolean {
  return [...view.mentions.values()].some(
    ({ kind, entity }) =>
      kind === 'policy' && knowledge.facts(entity, 'type').some(({ value }) => TEXTS.includes(String(value))),
  )
}
