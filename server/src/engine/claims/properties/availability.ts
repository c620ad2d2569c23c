import { DID, MAKER_NOUN, USABLE } from '../availability-parts.ts'
import { AVAILABILITY } from '../availability-phrases.ts'
import { ACTS, ALL, HAN, STOPPED, WORDINGS } from '../availability-words.ts'
import { agrees } from '../compare.ts'
import { judgeTimeline } from '../judge-timeline.ts'
import { factsFor, unknown, verdictOf } from '../judgment.ts'
import { termReader } from '../lexicon.ts'
import { defineProperty, type JudgeFrame, type Scene } from '../property.ts'
import { slotClass } from '../sentence-view.ts'
import { begunBy, holdsDuring } from '../timeline.ts'
import type { Claim, Judgment, StatedValue } from '../types.ts'

const TOLD: Readonly<Record<string, string>> = {
  general: 'generally available',
  preview: 'in preview',
  restricted: 'restricted to approved users',
  suspended: 'suspended',
  deprecated: 'deprecated',
  retired: 'retired',
}

/** Whether, and for whom, a model can be used: general, preview, restricted, suspended, deprecated, retired. */
export const availability = defineProperty({
  id: 'availability',
  label: 'availability',
  kinds: ['model'],
  valueType: 'term',
  terms: Object.keys(TOLD),
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'monthly',
  phrases: AVAILABILITY,
  columns: [
    {
      header:
        /^(?:availability|access|available\??|(?:current )?status|(?:life[- ]?cycle|service)(?: (?:status|stage|state|phase))?|可用性|(?:目前|当前)?(?:状态|现状)|(?:可用|服务|开放)(?:情况|状态))$/iu,
    },
  ],
  read: readAvailability,
  judge: (claim, frame) => {
    const judgment = judgeTimeline(claim, frame)
    const isDone =
      (DONE.test(claim.stated.text) && claim.valueSpan.start < claim.subjectSpan.start) ||
      OPENED.test(claim.stated.text)
    if (judgment.verdict === 'contradicted' && wasOffered(claim, judgment))
      return { ...judgment, verdict: 'outdated' }
    if (judgment.verdict === 'contradicted' && wasGivenUp(claim, frame)) return unknown(claim, frame)
    if (isOver(claim, judgment)) {
      const [now] = factsFor(claim, frame).filter(fact =>
        holdsDuring(fact, { first: frame.asOf, last: frame.asOf }),
      )
      if (now && now.validFrom !== undefined && !OVER.includes(now.value))
        return verdictOf('contradicted', claim, frame, [now], now)
    }
    if (!isDone || judgment.verdict === 'current') return judgment
    const done = factsFor(claim, frame).find(
      fact =>
        agrees(frame.property, claim.stated, fact, frame.knowledge) &&
        (fact.validFrom === undefined || begunBy(fact, frame.asOf)),
    )
    return done ? verdictOf('current', claim, frame, [done], done) : judgment
  },
  describe: value => TOLD[String(value)] ?? String(value),
  rewrite: (claim, { presentFact }, _, { date }) => {
    const isAttributive = claim.valueSpan.start <= claim.subjectSpan.start
    if (!presentFact?.validFrom || isAttributive || IS_VERBAL.test(claim.stated.text)) return undefined
    const verb = /^(?:is|are|remains?|stays?|has been|have been|was|were|isn['’]t|aren['’]t|['’]s)\s/iu
      .exec(claim.stated.text)?.[0]
      .trim()
    const now = `${TOLD[String(presentFact.value)] ?? String(presentFact.value)} since ${date(presentFact.validFrom)}`
    if (verb === undefined) return now
    return `${/^(?:are|were|aren['’]t|have been|remain|stay)$/iu.test(verb) ? 'have' : 'has'} been ${now}`
  },
})

/** What has been retired was offered before, whether or not that is written down. */
function wasOffered({ stated, stance }: Claim, { presentFact }: Judgment): boolean {
  return stance.tense === 'present' && stated.value === 'general' && presentFact?.value === 'retired'
}

/** What was deprecated and what was retired are told in either word once it is gone. */
function wasGivenUp(claim: Claim, frame: JudgeFrame): boolean {
  const isTold = claim.stance.tense === 'past' && claim.stated.value === 'deprecated'
  return isTold && factsFor(claim, frame).some(({ value }) => value === 'retired')
}

/** Ends for good, told as history, of what has none. */
function isOver({ stated, stance }: Claim, { verdict }: Judgment): boolean {
  return (
    verdict === 'unknown' &&
    stance.modality === 'asserted' &&
    stance.tense === 'past' &&
    stated.value === 'retired' &&
    FOR_GOOD.test(stated.text)
  )
}

const FOR_GOOD = /\b(?:retired|discontinued|decommissioned|sunset|phased out)\b/iu
const OVER: readonly unknown[] = ['retired', 'deprecated', 'suspended']
const DONE = new RegExp(`^(?:${DID})$`, 'iu')
/** An event of the past, which stays true. */
const OPENED = /^(?:was|were) (?:thrown|opened|unlocked|made|released|rolled)\b/iu
const IS_VERBAL =
  /^(?:(?:still|now|currently|today|again|once again) )*(?:(?:(?:is|remains) (?:still )?)?(?:ongoing|in (?:place|force|effect))|persists|goes on|can|may|has|have|continues?|offers|serves|sells|hosts|provides)\b(?! been)/iu
/** What is told of whoever makes a model, in the active voice. */
const BY_MAKER = new RegExp(
  `^(?:(?:still|now|currently|today|again|already|also|even|only|solely|exclusively|just) )*(?:offers|serves|sells|hosts|provides|supports|maintains|lists|carries|markets|goes on|makes available|keeps|gives|opens|grants|allows|releases|makes|licenses|supplies|limits|restricts|confines|reserves|supplies|keeps|holds|leaves|is (?:still |now )?(?:keeping|limiting|restricting|reserving)|continues to (?:keep|offer|serve|sell|host|provide|supply|support|maintain|list|market)|continues (?:offering|serving|selling|hosting|providing|supplying|supporting)|(?:has|have) (?!.*\\b(?:access|be(?:en)?|gone?|come|return(?:ed)?|lost|vanished|disappeared|reached|ceased|left|leave|bowed|lapsed|work(?:ing)?|preview|beta|availability)\\b|no\\b)[^,;.]*|${STOPPED})(?![\\w-])`,
  'iu',
)
const CHOOSES = /(?<![\w-])(?:only|solely|exclusively|limit\w*|restrict\w*|confin\w*|reserv\w*)(?![\w-])/iu
const FOR_ALL = new RegExp(
  ` (?:to|for) (?:${ALL})$| without (?:any )?(?:restrictions?|limits?|conditions)$`,
  'iu',
)
const LIVING =
  /^(?:(?:\S+ )*?)(?:keeps|is keeping|has kept|lists|continues to keep) .*(?:available|service|sale|online|market|live|offer|active|supported|current|running|going|up|alive)$/iu
/** What its maker goes on doing. */
const GOES_ON =
  /^(?:(?:still|now|currently|today|again|already|also|even|to this day|even now) )*(?:(?:goes on|keeps(?: on)?|continues) (?:offering|serving|selling|hosting|providing|supplying|supporting)|keeps available|continues to (?:offer|serve|sell|host|provide|support|maintain|list|market|supply))$|^(?:still|currently|to this day|even now) (?:offers|serves|sells|hosts|provides|supplies|supports|maintains|lists|markets)$/iu
/** `is not only available to partners`: to others as well. */
const NOT_ONLY =
  /\bnot (?:only|just|merely|exclusively) (?:available|accessible|offered|open|released|sold|restricted|limited)\b/iu
const MODEL = new RegExp(slotClass('model'), 'u')
const GENERIC = new RegExp(`(?:^|[^\\p{L}])${MAKER_NOUN} $`, 'iu')

const readState = termReader([...HAN, ...WORDINGS])
const readAct = termReader([...ACTS, ...WORDINGS])

/** `retired in ChatGPT`: from one product, and not from service. */
const IN_A_PRODUCT = new RegExp(
  `^(?: (?:the )?${slotClass('model')})? (?:in|within|inside|out of|from) (?:the )?${slotClass('model')}(?!['’]s (?:place|stead))`,
  'u',
)

/** `streaming is available for X and Y; Z is not supported`: a feature is what it is not supported by. */
const AVAILABLE_FOR = new RegExp(
  `(?<![\\p{L}-])(?:available|supported|works?|offered|enabled|possible) (?:only )?(?:for|on|with|by|in) [^.!?]*?${slotClass('model')}`,
  'u',
)

function readAvailability(text: string, scene: Scene): StatedValue | undefined {
  const { text: all } = scene.view
  const at = all.indexOf(text)
  if (IN_A_PRODUCT.test(all.slice(at + text.length))) return undefined
  if (text.endsWith('not supported') && AVAILABLE_FOR.test(all.slice(0, at))) return undefined
  if (text === 'still') return { text, value: 'general', alternatives: USABLE }
  if (DONE.test(text) && isBehindMaker(text, scene))
    return isByMaker(text, scene) ? { text, value: 'retired', alternatives: ['suspended'] } : undefined
  if (!BY_MAKER.test(text)) {
    const stated = readState(text)
    if (stated?.value === 'restricted' && NOT_ONLY.test(scene.view.text)) return undefined
    return stated?.value === 'general' && isOfFiles(text, scene) ? undefined : stated
  }
  if (!isByMaker(text, scene)) return undefined
  if (/\b(?:not|never|yet to)\b/iu.test(text)) return readAct(text)
  if (LIVING.test(text) || GOES_ON.test(text)) return { text, value: 'general', alternatives: USABLE }
  if (CHOOSES.test(text)) return { text, value: 'restricted', alternatives: ['preview'] }
  if (FOR_ALL.test(text)) return { text, value: 'general', alternatives: ['deprecated', 'preview'] }
  return readAct(text)
}

const THERE =
  /^ (?:via|on|from|through|over) (?:the )?(?:(?<slot>[\ue400-\ue7ff\uf400-\uf5ff])|(?<name>\p{Lu}[\p{L} ]{2,12}))/u
const HUB = /^(?:Hugging ?Face|ModelScope|GitHub|Ollama|Kaggle)/iu

/** `is available on Hugging Face`: the files are, whatever its maker's service does. */
function isOfFiles(text: string, { view }: Scene): boolean {
  const there = THERE.exec(view.text.slice(view.text.indexOf(text) + text.length))?.groups
  return there !== undefined && HUB.test(view.mentions.get(there.slot ?? '')?.text ?? there.name ?? '')
}

/** `Wren retired X`, not `X was retired`. */
function isBehindMaker(text: string, { view }: Scene): boolean {
  const before = view.text.slice(0, view.text.indexOf(text))
  return view.mentions.get(before.at(-2) ?? '')?.kind === 'lab' || GENERIC.test(before)
}

/** Whether whoever does it is the maker of the model that the words speak of: what another does is its own affair. */
function isByMaker(text: string, { view, knowledge }: Scene): boolean {
  const at = view.text.indexOf(text)
  const before = view.text.slice(0, at)
  if (GENERIC.test(before)) return true
  const lab = [...before].findLast(unit => view.mentions.get(unit)?.kind === 'lab')
  const models = [MODEL.exec(view.text.slice(at))?.[0], [...before].findLast(unit => MODEL.test(unit))]
  const maker = view.mentions.get(lab ?? '')?.entity
  return models.some(unit => {
    const id = view.mentions.get(unit ?? '')?.entity
    return id !== undefined && maker !== undefined && knowledge.entities.get(id)?.lab === maker
  })
}
