import type { Fact } from '../../knowledge/types.ts'
import { isPartialDate, lastDay, rangeOf } from '../../text/day.ts'
import { asTold, readDate } from '../dated.ts'
import { inEnglish, numbered, topicsOf } from '../duty-words.ts'
import { factsFor, unknown, verdictOf } from '../judgment.ts'
import { isOldDay, movedFrom } from '../old-days.ts'
import { overBy } from '../over.ts'
import { defineProperty, type JudgeFrame } from '../property.ts'
import type { Claim, Judgment, StatedValue } from '../types.ts'
import { judgeUnmet, readUnmet, UNMET, UNMET_PHRASES } from '../unmet.ts'
import { isWished } from '../wished.ts'

const APPLY =
  '(?:(?:is|are|falls?) (?:due|upon us|with us)|(?:(?:will|shall|is|are|have|has|do|does|been|due|set|scheduled|slated|expected|to|only|first|start|starts|started|begin|begins|began|now|not|fully|legally) )*(?:appl(?:y|ies|ied|ying)|in (?:force|effect|application|operation)|(?:go(?:es)?|going|went|gone) live|(?:taking effect|applying|kicking in|(?:coming|entering) into (?:force|effect|application)|becoming (?:applicable|enforceable|binding|effective|mandatory))|b[eo]und (?:them|us|him|her|it|everyone)|begins?|began|begun|starts?|started|take effect|takes effect|taken effect|took effect|enter(?:s|ed)? into (?:force|effect|application)|c[oa]me into (?:force|effect)|kicks? in|kicked in|(?:become|becomes|became|been|be) (?:applicable|enforceable|binding|effective|mandatory)|(?:applicable|enforceable|binding|effective|mandatory)|be(?:en)? enforced|(?:been|are|is|being) (?:banned|prohibited|forbidden|outlawed|unlawful|illegal|mandatory|compulsory)|bite|bites|bind|binds|bound))'
const COMPLY =
  '(?:must|have to|has to|(?:have|has) had to|are (?:required|obliged) to|need to) (?:start to )?(?:comply|conform|be (?:compliant|ready|prepared|in (?:line|compliance))|meet [a-z-]+ (?:duties|obligations|requirements))'
const MUST =
  '(?:must|(?:have|has|need|needs|are|is|will have|had|(?:have|has) had) to|(?:are|is|will be|were) (?:required|obliged|expected|bound|due) to|shall)'
const KEEP =
  '(?:start to |begin to )?(?:comply with|meet|satisfy|fulfil|obey|observe|respect|follow|honou?r|apply|implement|discharge)'
const WHO = "(?:[\\w’'-]+ ){1,9}?"
const BEFORE_DAY = '(?:from|on|since|by|starting|beginning|as of|as from|until|before)'
const FROM =
  '(?: (?:on|in|from|as of|as from|since|by|until|starting|beginning|only|no later than|at the (?:start|beginning|end) of))*'
const DUTIES =
  '(?:obligations?|duties|duty|rules?|requirements?|provisions?|bans?|prohibitions?|chapters?|articles?|regimes?|prohibited practices)'
const NOT_YET =
  '(?:(?:do|does)(?: not|n[’\\u0027]t) (?:yet )?(?:apply|bind|bite)(?: yet)?|(?:are|is)(?: not|n[’\\u0027]t) (?:yet )?(?:in (?:force|effect)|applicable|binding|enforceable|enforced|applied|live|active)(?: yet)?|(?:have|has) (?:yet|still) to (?:(?:start|begin) (?:applying|to apply|to bind|to bite|binding|biting)|apply|take effect|(?:enter|come|go) into (?:force|effect|application)|start|begin|bite|kick in|become (?:applicable|binding|enforceable|effective)|be (?:applied|enforced|activated|switched on))|(?:have|has)(?: not|n[’\\u0027]t) (?:yet )?(?:taken effect|(?:entered|come|gone) into (?:force|effect|application)|(?:begun|started)(?: to (?:apply|bind|bite)| applying)?|kicked in|become (?:applicable|binding|enforceable|effective))(?: yet)?|(?:are|is|remains?|lies?) (?:still )?(?:to come|ahead|outstanding|pending)(?! of\\b))'
const ALREADY =
  '(?:(?:already|now) (?:appl(?:y|ies)|binds?)|(?:are|is) (?:now|already|currently|still) (?:in (?:force|effect)|applicable|binding)|(?:have|has) (?:now |already )?(?:taken effect|entered into (?:force|application)|become (?:applicable|binding)))'
const ENDS = '(?=\\W*$|[.,;:)]| (?:and|but|so|because|while|although)\\b)'
const BY =
  '(?:providers?|developers?|deployers?|companies|firms|labs|systems|models|operators?|importers?|makers?)'
/** A part of an act by its number: `Annex III of`. */
const PART = '(?:(?:Annex|Article|Chapter|Title|Section) [\\dIVX]+ (?:of|to|in) )?'
/** That something begins to bind, or must be done by a day. */
const REL = `(?:${APPLY}|${COMPLY}|(?:(?:do|does|will|shall|need|can|may|are|is)(?: not|not|n['’]t)|won['’]t|(?:gives?|grants?|leaves?|has|have) (?:(?:[a-z-]+|[\\uf400-\\uf5ff]) ){0,4}?no|no (?:[a-z-]+ ){1,4}?(?:can|may|is|are|appl(?:y|ies))) (?:[\\w’'-]+ ){1,9}?(?:until|before)|(?:gains?|acquires?|gets?|receives?) (?:[a-z-]+ ){0,3}?powers?|(?:(?:has|have|had) |(?:gives?|grants?|leaves?) (?:[a-z-]+ ){1,6}?)(?:time )?until|(?:requires?|obliges?|forces?|compels?) (?:[a-z-]+ ){1,7}?to (?:comply|conform)|(?:has|have) (?:duties|obligations)(?= (?:from|since|as of)\\b)|(?:reach(?:es)?|covers?|catch(?:es)?|extends to)(?= [^,;.]{3,60} (?:from|on|as of|starting|since) [\\uf600-\\uf6ff])|(?:scheduled|planned|slated|set|due|foreseen) for|(?:falls?|comes?|came|have come|has come|been|are|is) (?:under|covered by|bound by|subject to|within)|deadlines?|followed|follows?)`
/** Words within a clause, with the number of an annex in brackets, or with who enforces the act. */
const FREE = '{free}(?:(?:\\([^()\\d\\ue000-\\uf5ff]{1,24}\\)|[\\uf400-\\uf5ff](?:[’\\u0027]s)?){free})?'
/** What follows the day that heads an entry of a calendar. */
const HEAD = '(?:[:：](?= ))?'
/** A duty by name, number or bearer. */
const OF_WHAT = `(?:${DUTIES}|annex(?:es)? [ivx]+|high-risk|powers|systems|models)`
/** Words behind which a day is that of some of those that a part of an act binds, or of something beside it. */
const SOME =
  /\b(?:exist\w*|legacy|already|before|public|large-scale|exempt\w*|except\w*|some|certain|part of|standards?|guid\w+|regist\w+|conformity|notified|grace|transition\w*|exten\w+|penalt\w*|fine[sd]?|codes?|propos\w*|delay\w*|postpon\w*|moved?|until now|report\w*|audit\w*|sandbox\w*)\b/iu
/** Words behind a day that say for whom, or where, it is one. */
const NARROWER = /^,? (?:for|to|in|where|if|when|except|unless|as regards)\b[^.;:!?]{0,80}/iu

/** `Was originally to apply from`: the plan of the past is told as one. */
const PLANNED_ONCE =
  /\b(?:original(?:ly)?|initial(?:ly)?|at first|previous(?:ly)?|old|as (?:enacted|adopted|planned|first drafted)|(?:was|were|had been) (?:\p{L}+ )?(?:to|due|set|scheduled|slated))\b/iu

/** What else has a day beside the duties of a part: a consultation, guidelines. */
const BESIDE =
  /\b(?:comments?|consult\w*|feedback|guid(?:ance|elines?)|standards?|sandbox\w*|reports?|audits?|regist\w+|codes?|hearings?|stud(?:y|ies)|surveys?|papers?|reviews?|letters?|visits?|talks|meetings?|votes?|debates?|workshops?)\b/iu

/** What happened to a policy; `validFrom` is its day. Its text may say from which day it was moved. */
export const milestone = defineProperty({
  id: 'milestone',
  label: 'milestone',
  kinds: ['policy'],
  valueType: 'text',
  cardinality: 'multiple',
  qualifiers: [],
  volatility: 'never',
  cue: /yet|still|must|phas(?:e|ing)|(?:obligations|duties|rules|requirements|provisions|prohibitions): |due\b|follow|scheduled|slated|planned|foreseen|subject|under\b|covered|within|conform|\b(?:have|has|had|are|is) to\b|live\b|required|obliged|count|publish|signature|gazett|appl|effect|force|kick|enforce|binding|bound|bite|compl|mandatory|deadline|beg[iau]n|start|until|适用|適用|生效|施行|实施|實施/iu,
  phrases: [
    {
      pattern: `{value:(?:[\\w’'-]+ ){0,4}?${DUTIES}(?: [\\w’'-]+){0,7}? (?:of|under|in) ${PART}(?:the )?{policy},? ${APPLY}${FROM} {_date}}`,
      isEvent: true,
    },
    {
      pattern: `{value:(?:[\\w’'-]+ ){0,4}?${BY}(?: [\\w’'-]+){0,7}? (?:of|under|in|by|covered by) ${PART}(?:the )?{policy} ${COMPLY}${FROM} {_date}}`,
      isEvent: true,
    },
    {
      pattern: `{value:${WHO}${MUST} ${KEEP} (?:the )?(?:[\\w’'-]+ ){0,8}?${DUTIES}(?: [\\w’'-]+){0,6}? (?:of|under|in) ${PART}(?:the )?{policy}${FROM} {_date}}`,
      isEvent: true,
    },
    {
      pattern: `{value:${WHO}${MUST} ${KEEP} (?:the )?{policy}(?:'s|’s) (?:[\\w’'-]+ ){0,6}?${DUTIES}(?: [\\w’'-]+){0,5}?${FROM} {_date}}`,
      isEvent: true,
    },
    {
      pattern: `{value:(?:[\\w’'-]+ ){1,14}?(?:will )?${MUST} (?:be )?(?:comply|compliant|conform|in line|in compliance) (?:with|to) (?:the )?{policy}${FROM} {_date}}`,
      isEvent: true,
    },
    {
      pattern: `${BEFORE_DAY} {value:{_date},? ${WHO}${MUST} ${KEEP} (?:the )?(?:[\\w’'-]+ ){0,8}?${DUTIES}(?: [\\w’'-]+){0,6}? (?:of|under|in) ${PART}(?:the )?{policy}}(?!['’]s)`,
      isEvent: true,
    },
    {
      pattern: `${BEFORE_DAY} {value:{_date},? ${WHO}${MUST} ${KEEP} (?:the )?{policy}(?:'s|’s)? (?:[\\w’'-]+ ){0,4}?${DUTIES}(?: for (?:[\\w’'-]+ ){0,4}[\\w’'-]+)?}(?=[,.;:)]|\\W*$)`,
      isEvent: true,
    },
    {
      pattern: `(?:^|[,;:—] ?)for {value:(?:[\\w’'-]+ ){1,9}?(?:[\\w’'-]+), (?:the )?{policy} (?:${APPLY}|(?:starts?|began|begins|begun) to (?:apply|bite|bind|count))${FROM} {_date}}`,
      isEvent: true,
    },
    {
      pattern: `(?:^|[,;:—] ?)for {value:(?:[\\w’'-]+ ){1,9}?the {policy} (?:${APPLY}|(?:starts?|began|begins|begun) to (?:apply|bite|bind|count))${FROM} {_date}}`,
      isEvent: true,
    },
    {
      pattern: `{value:(?:[\\w’'-]+ ){1,5}?(?:are|were|have been|will be) bound by (?:the )?{policy}${FROM} {_date}}`,
      isEvent: true,
    },
    {
      pattern: `{value:{_date},? (?:(?:is|was) )?(?:when|from when|the day on which|as of when) (?:the )?(?:[\\w’'-]+ ){0,4}?${DUTIES}(?: [\\w’'-]+){0,4}? (?:of|under|in) ${PART}(?:the )?{policy} ${APPLY}}`,
      isEvent: true,
    },
    {
      pattern: `{policy}(?:(?:'s|’s)? |[:：] ?){value:(?:[\\w’'-]+ ){1,14}?(?:${APPLY}|${COMPLY})${FROM} {_date}}`,
      isEvent: true,
    },
    {
      pattern: `(?:under|according to|pursuant to|by the terms of) (?:the )?{policy},? {value:[^;.!?\\ue000-\\uf5ff]{3,110}? (?:${APPLY}|${COMPLY})${FROM} {_date}}`,
      isEvent: true,
    },
    {
      pattern: `{policy}{aside} {value:${APPLY} (?:to|for)(?: [\\w’'-]+){1,6}?${FROM} {_date}}`,
      isEvent: true,
    },
    {
      pattern: `{policy}(?:'s|’s)? {value:(?:(?!(?:has|have|is|are|was|were|been|but)\\b)[\\w’'-]+ ){1,8}?(?:${NOT_YET}|${ALREADY})}${ENDS}`,
    },
    {
      pattern: `{value:(?:[\\w’'-]+ ){0,4}?${DUTIES}(?: [\\w’'-]+){0,7}? (?:of|under|in) ${PART}(?:the )?{policy} (?:${NOT_YET}|${ALREADY})}${ENDS}`,
    },
    {
      pattern: `{value:(?:deadlines?|(?:compliance|start|application) dates?) (?:for|of) (?:[\\w’'-]+ ){1,8}?(?:under|of|in) ${PART}(?:the )?{policy} (?:is|are|was|remains?|falls on|of)(?: on)? {_date}}`,
      isEvent: true,
    },
    {
      pattern: `{policy}(?:'s|’s) {value:(?:[\\w’'-]+ ){1,5}?(?:deadline|(?:compliance|start|application) date)(?: is| was| remains| falls| of| on|,)* {_date}}`,
      isEvent: true,
    },
    {
      pattern: `(?:from|on|since|by|starting|as of|as from) {value:{_date},? (?:the )?(?:[\\w’'-]+ ){0,4}?${DUTIES}(?: [\\w’'-]+){0,5}? (?:of|under|in) ${PART}(?:the )?{policy} ${APPLY}}`,
      isEvent: true,
    },
    {
      pattern: `{value:{_date} (?:is|was) (?:when|the (?:day|date) (?:on which|when|from which)) (?:the )?{policy}(?:'s|’s) (?:[\\w’'-]+ ){0,6}?${DUTIES}(?: [\\w’'-]+){0,5}? ${APPLY}}`,
      isEvent: true,
    },
    {
      pattern: `(?:from|on|since|by|starting|as of|as from|for|until) {value:{_date},? (?:when )?(?:the )?{policy}(?:'s|’s) (?:[\\w’'-]+ ){0,4}?${DUTIES}(?: [\\w’'-]+){0,5}? ${APPLY}}`,
      isEvent: true,
    },
    {
      pattern: `(?:until|till) {value:{_date} before (?:the )?(?:[\\w’'-]+ ){0,4}?${DUTIES}(?: [\\w’'-]+){0,5}? (?:of|under|in) ${PART}(?:the )?{policy} ${APPLY}}`,
      isEvent: true,
    },
    {
      pattern: `(?:按照|根据|根據|依照|依据|依據|依|按|在)?《?{policy}[》)）]{0,2}(?:的规定|規定|规定)?，{value:[^，。；：\\ue000-\\uf6ff]{2,24}?(?:义务|義務|规定|規定|条款|條款|禁令|要求|规则|規則)(?:已|将|將|会|會|自|于|於|在|从|從|才|便|今年|本年| )*{_date} ?(?:起|开始|開始|正式|全面)*(?:适用|適用|生效|施行|实施|實施)}`,
      isEvent: true,
    },
    {
      pattern: `(?:until|till|by) {value:{_date} to (?:meet|comply with|satisfy|fulfil|obey|observe) (?:the )?{policy}(?:'s|’s) (?:[\\w’'-]+ ){0,4}?${DUTIES}}`,
      isEvent: true,
    },
    {
      pattern: `(?:until|till|by) {value:{_date} to (?:meet|comply with|satisfy|fulfil|obey|observe) (?:the )?(?:[\\w’'-]+ ){0,4}?${DUTIES}(?: [\\w’'-]+){0,5}? (?:of|under|in) ${PART}(?:the )?{policy}}`,
      isEvent: true,
    },
    {
      pattern: `{policy}[》)）]{0,2}的?{value:[^，。；：\\ue000-\\uf6ff]{2,18}?(?:义务|義務|规定|規定|条款|條款|禁令|要求|规则|規則)(?:已|将|將|会|會|自|于|於|在|从|從|才|便|，|今年|本年| )*{_date} ?(?:起|开始|開始|正式|全面)*(?:适用|適用|生效|施行|实施|實施)}`,
      isEvent: true,
    },
    {
      pattern: `{policy}{aside} (?:was|were) {value:(?:published|opened for signature|gazetted)[^.;:,!?]{0,40}? (?:on|in) {_date}}`,
      isEvent: true,
    },
    {
      pattern: `{value:(?:version|edition) \\d[\\d.]* of (?:the )?{policy},? (?:(?:was|were|which|that|itself|first) )*(?:published|released|issued|appeared|came out)[^.;:,!?]{0,40}? (?:on|in) {_date}}`,
      isEvent: true,
    },
    ...[
      `{policy}${FREE}{value:${REL}${FREE}{_date}}`,
      `{value:${REL}${FREE}{policy}${FREE}{_date}}`,
      `(?<![\\w-])${OF_WHAT}(?![\\w-])${FREE}{value:${REL}${FREE}{_date}}${FREE}{policy}`,
      `{value:{_date}${HEAD}${FREE}${REL}}${FREE}{policy}`,
      `{policy}${FREE}{value:{_date}${FREE}${REL}}`,
      `{value:{_date}${HEAD}${FREE}{policy}${FREE}${REL}}`,
      `{value:(?:has|have) (?:time )?until${FREE}{_date}${FREE}}{policy}`,
    ].map(pattern => ({ pattern, isEvent: true, open: { mayHang: true } })),
    ...UNMET_PHRASES,
  ],
  columns: [
    {
      header:
        /^(?:applies|apply|applicable|effective|in force|in effect|binding|mandatory|enforceable|must comply|compliance)(?: from| since| as of| on| by| date)?$|^(?:application|effective|compliance|start|key) (?:date|deadline)s?$|^(?:date|deadline|date of application|takes effect|entry into application|day one|first day|since|from|starts?|begins|when|in force from|application from|applicable since)$/iu,
      isOfPart: true,
    },
  ],
  read: (text, scene) => {
    const unmet = readUnmet(text, scene)
    if (unmet) return unmet
    const stated = readDate(text, scene) ?? readWhether(text)
    const { text: all } = scene.view
    const at = Math.max(0, all.indexOf(text))
    if (isWished(all.slice(0, at)) || WAS.test(text) || isOldDay(text, all.slice(0, at))) return undefined
    const behind = NARROWER.exec(all.slice(at + text.length))?.[0] ?? ''
    const own = withoutNames(`${text}${behind}`)
    const tells = topicsOf(own).length > 0 || numbered(own).length > 0
    return stated && { ...stated, about: tells ? own : withoutNames(clauseAround(all, at, text.length)) }
  },
  judge: (claim, frame) => {
    const said = String(claim.stated.value)
    const words = claim.stated.about ?? claim.stated.text
    if (said === UNMET) return judgeUnmet(claim, frame)
    const topics = topicsOf(words)
    const facts = factsFor(claim, frame).filter(fact => shares(fact, topics, words))
    if (PLANNED_ONCE.test(words)) return unknown(claim, frame)
    if (said === TO_COME || said === COME) return judgeWhether(claim, frame, closest(facts, topics, words))
    if (!isPartialDate(said) || claim.stance.modality !== 'asserted' || isElsewhen(claim, said))
      return unknown(claim, frame)
    const support = facts.find(fact => fact.validFrom !== undefined && isWithin(fact.validFrom, said))
    const nearest = closest(facts, topics, words)
    if (support && nearest && isCloser(nearest, support) && !isWithin(nearest.validFrom ?? '', said))
      return verdictOf('contradicted', claim, frame, [nearest], nearest)
    if (support) return asTold(claim, frame, verdictOf('current', claim, frame, [support], support))
    const moved = facts.find(fact => movedFrom(String(fact.value)).some(day => isWithin(day, said)))
    if (moved && BESIDE.test(words)) return unknown(claim, frame)
    if (moved) return verdictOf('outdated', claim, frame, [moved], moved)
    const known = nearest
    const isPlain = known?.validFrom !== undefined && known.strength !== 'weak'
    const isLast = /^\P{Lu}*[\p{Lu}\d][^,;:]*\d$/u.test(claim.stated.text) && !/^\d/u.test(claim.stated.text)
    const isDuty =
      isLast &&
      topicsOf(claim.stated.text).length > 0 &&
      APPLIES.test(words) &&
      !BESIDE.test(words) &&
      !SOME.test(words)
    const over = known || !isDuty ? undefined : overBy(claim, words, frame)
    if (over) return verdictOf('outdated', claim, frame, [over], over)
    return known && isPlain && isOnly(claim, facts, frame)
      ? verdictOf('contradicted', claim, frame, [known], known)
      : unknown(claim, frame)
  },
  describe: value => String(value),
})

function withoutNames(words: string): string {
  return inEnglish(words).replace(/[\ue000-\uf6ff](?:['’]s)?/gu, ' ')
}

/** `deadline was 2 August`, `would have applied from`, `had to comply`: a plan of the past. */
const WAS =
  /\b(?:(?:deadlines?|dates?)\b[^;:]* (?:was|were|had been)|would|could|might|(?<!ha(?:ve|s) )had to)\b/iu
const CLAUSE = /[;:—!?]|, (?:and|but|while|whereas|although|though|so) /gu

/** The clause that a value stands in. */
function clauseAround(text: string, at: number, length: number): string {
  const marks = [...text.matchAll(CLAUSE)]
  const last = marks.findLast(({ index }) => index < at)
  const next = marks.find(({ index }) => index >= at + length)
  return text.slice(last ? last.index + last[0].length : 0, next?.index)
}

/** Whether a claim speaks for a time before the day it states, on which another may have been planned. */
function isElsewhen({ stance: { speaksFor } }: Claim, said: string): boolean {
  return speaksFor !== undefined && speaksFor.iso !== said && lastDay(said) >= speaksFor.range.first
}

/** Whether a milestone says no more than what is spoken of, and another of the same words says more. */
function isCloser(nearest: Fact, other: Fact): boolean {
  const extra = (fact: Fact) => topicsOf(String(fact.value)).length
  return (
    nearest !== other &&
    (nearest.validFrom?.length ?? 0) >= 10 &&
    nearest.strength !== 'weak' &&
    extra(nearest) < extra(other)
  )
}

/** Duties begin to bind on a day. */
const APPLIES =
  /\b(?:appl(?:y|ies|ied)|takes? effect|took effect|into (?:force|effect|application)|bind(?:s|ing)?|bound|compl(?:y|ies)|enforce(?:d|able)?|kick|in (?:force|effect)|applicable|mandatory|deadline|(?:compliance|start|application) date|beg[iau]n|start|until|to (?:meet|satisfy|fulfil|obey)|适用|適用|生效|施行|实施|實施)/iu

const PUBLISHED = /\b(?:publish|opened for signature|gazett|appeared|came out|(?:version|edition) \d)/iu
const TO_COME = 'yet to apply'
const COME = 'applies'

/** Whether a duty is told as one that binds by now, or as one that does not. */
function readWhether(text: string): StatedValue | undefined {
  if (new RegExp(`${NOT_YET}$`, 'iu').test(text)) return { text, value: TO_COME }
  return new RegExp(`${ALREADY}$`, 'iu').test(text) ? { text, value: COME } : undefined
}

function judgeWhether(claim: Claim, frame: JudgeFrame, known: Fact | undefined): Judgment {
  const { modality, tense, speaksFor } = claim.stance
  if (!known?.validFrom || modality !== 'asserted' || tense === 'past' || speaksFor)
    return unknown(claim, frame)
  const { first, last } = rangeOf(known.validFrom)
  const hasCome = last <= frame.asOf
  if (!hasCome && first <= frame.asOf) return unknown(claim, frame)
  if (hasCome === (claim.stated.value === COME)) return verdictOf('current', claim, frame, [known], known)
  return verdictOf(hasCome ? 'outdated' : 'contradicted', claim, frame, [known], known)
}

/** The milestone that speaks of all that the words speak of, and of the least besides. */
function closest(facts: readonly Fact[], topics: readonly string[], words: string): Fact | undefined {
  const kind = PUBLISHED.test(words) && !APPLIES.test(words) ? PUBLISHED : APPLIES
  const extra = (fact: Fact) => topicsOf(String(fact.value)).length
  const [known, next] = facts
    .filter(fact => kind.test(String(fact.value)) && tellsAll(fact, topics, words))
    .toSorted((a, b) => extra(a) - extra(b))
  return known && next && extra(next) === extra(known) ? undefined : known
}

const VERSION = /\b(?:version|edition) \d[\d.]*\d(?![\d.]*\d)/iu

/** Whether a milestone is of what the words speak of, and of the same part of the act where both number it. */
function shares(fact: Fact, topics: readonly string[], words: string): boolean {
  const text = String(fact.value)
  const parts = numbered(text)
  const own = numbered(words)
  const version = VERSION.exec(words)?.[0].toLowerCase()
  if (version !== undefined) return text.toLowerCase().includes(version)
  if (parts.length > 0 && own.length > 0) return own.some(part => parts.includes(part))
  return topicsOf(text).some(word => topics.includes(word))
}

/** Whether the milestone speaks of all that the words speak of. */
function tellsAll(fact: Fact, topics: readonly string[], words: string): boolean {
  const known = topicsOf(String(fact.value))
  const parts = numbered(String(fact.value))
  const own = numbered(words)
  if (own.length === 1 && parts.includes(own[0] ?? '') && !SOME.test(words)) return true
  return (topics.length > 0 || numbered(words).length > 0) && topics.every(word => known.includes(word))
}

/** Whether the day stated is none of any milestone that shares a word, nor one on which the whole policy takes effect. */
function isOnly(claim: Claim, facts: readonly Fact[], { knowledge }: JudgeFrame): boolean {
  const days = facts.flatMap(fact => [fact.validFrom, ...movedFrom(String(fact.value))])
  const isPrinted = PUBLISHED.test(claim.stated.text)
  const whole = isPrinted ? [] : knowledge.facts(claim.subject, 'effective').map(fact => String(fact.value))
  const said = String(claim.stated.value)
  return [...days, ...whole].every(day => day === undefined || !isWithin(day, said))
}

function isWithin(day: string, said: string): boolean {
  if (!isPartialDate(day)) return false
  const [known, stated] = [rangeOf(day), rangeOf(said)]
  return known.first <= stated.last && stated.first <= known.last
}
