import { readDate } from './dated.ts'
import { termReader } from './lexicon.ts'
import { isWithin, PLACES, placeOf } from './places.ts'
import type { Scene } from './property.ts'
import { HAN_WORDINGS } from './status-han.ts'
import { BARE_WORDINGS, IDIOM_WORDINGS } from './status-idioms.ts'
import { BEFORE, CONTINUES, ENDED, GOVERNED, LIVE, PROVISION, WORDINGS } from './status-words.ts'
import type { StatedValue } from './types.ts'

/** Reads the words for where a policy stands, and leaves out the place that they name, if it is the policy's own. */
export function readStatus(text: string, scene: Scene): StatedValue | undefined {
  if (!isAtHome(text, scene)) return undefined
  const told = withoutPlace(text)
  const stated = readWords(told)
  const day = stated && [...text].some(unit => scene.view.dates.has(unit)) ? readDate(text, scene) : undefined
  return stated && { ...stated, text: told, ...(day ? { about: String(day.value) } : {}) }
}

const readHan = termReader(HAN_WORDINGS)
const readBare = termReader(BARE_WORDINGS)
const readKnown = termReader([...IDIOM_WORDINGS, ...WORDINGS])

/** A label with more behind it (`In force, fines deferred`), which tells of parts, or of what came before. */
const LABEL =
  /^(?<label>(?:still |now |already |partly |fully )?(?:in (?:full )?(?:force|effect)|pending|vetoed|repealed|rescinded|revoked|withdrawn|superseded|expired))(?:[,;] | ?[—–(] ?)(?!(?:but|not|then|until|since|or|no|yet|now|later|before|from|as of)\b)[^.:]{3,80}$/iu

/** `Passed both chambers; awaits governor`: what it waits for tells more than what it has behind it. */
const WAITS =
  /^(?:passed|cleared|adopted|approved|agreed|enrolled)[^.:]*?(?:[,;(–—] ?| (?=but |though |yet ))(?:(?:but|though|yet|now|still|is|are) )*(?<waits>(?:not yet|await(?:s|ing)?|waiting (?:for|on)|pending|on|with) [^;,()]{3,60})\)?$/iu

/** Reads the words for a status. */
function readWords(text: string): StatedValue | undefined {
  const label = LABEL.exec(text)?.groups?.label
  if (label !== undefined) return readKnown(label)
  const waits = WAITS.exec(text)?.groups?.waits
  const waiting = waits === undefined ? undefined : readKnown(waits)
  if (waiting) return { ...waiting, text }
  if (
    /\b(?:(?:next|this coming) \p{L}+|in [\p{L}\d ]+ (?:days?|weeks?|months?)(?:[’']s? time)?|(?:once|as soon as|when|after))$/iu.test(
      text,
    ) &&
    !PUT_OFF.test(text) &&
    !/\bnot\b|n['’]t\b/iu.test(text)
  )
    return { text, value: 'signed', alternatives: ['partly-in-force', ...BEFORE] }
  if (
    !/\bnot\b|n['’]t\b/iu.test(text) &&
    /\b(?:apply(?= (?:from|on|in|as of))|takes? effect|goes? live|kicks? in|(?:starts?|begins?) (?:to apply|applying)|(?:comes?|goe?s?|enters?) into (?:force|effect))(?: (?:on|in|from|as of|starting))? \S/iu.test(
      text,
    )
  )
    return /\b(?:to|will|shall) (?:enter|become)/iu.test(text)
      ? { text, value: 'signed', alternatives: ['partly-in-force', ...BEFORE] }
      : { text, value: 'signed', alternatives: [...LIVE, ...BEFORE] }
  if (/^(?:no|none|not (?:one|a))\b/iu.test(text))
    return { text, value: 'signed', alternatives: [...BEFORE, ...ENDED, 'vetoed', 'failed'] }
  if (RULING.test(text)) return { text, value: 'in-force', alternatives: [...LIVE, ...BEFORE] }
  if (HAN.test(text)) {
    return HAN_SCHEDULED.test(text)
      ? { text, value: 'signed', alternatives: [...LIVE, ...BEFORE] }
      : readHan(text)
  }
  const stated = readBare(text) ?? readKnown(text)
  return stated &&
    !/\bnot\b|n['’]t\b|\byet\b/iu.test(text) &&
    /\b(?:has|have) been (?:signed|enacted|adopted)|^signed$/iu.test(text)
    ? { ...stated, alternatives: [...LIVE, ...ENDED] }
    : stated
}

/** `put off until next year`: not come, and delayed. */
const PUT_OFF =
  /\b(?:delayed|postponed|deferred|pushed|put|moved|slipped|shifted|bumped|held|rescheduled)\b/iu
const HAN_SCHEDULED = /[\uf600-\uf6ff]/u
const HAN = /\p{Script=Han}/u

/** A rule that governs, and what it does. */
const RULING = new RegExp(
  `^(?:must|(?:are|is) (?:required|obliged|expected) to|${PROVISION}|${CONTINUES})$|\\b${GOVERNED}(?: \\w+)* by$`,
  'iu',
)

const PLACE_AT_END = new RegExp(
  `(?: (?:in|across|throughout|in all of) (?:the )?(?:state of )?(?<place>${PLACES}))$`,
  'iu',
)

function withoutPlace(text: string): string {
  return text.replace(PLACE_AT_END, '')
}

const PLACE_BEFORE = new RegExp(`(?:^|[\\s(])(?<place>${PLACES}) $`, 'iu')

/** Whether words that name no place, or the place of a policy of the sentence, say it of all of that policy. */
function isAtHome(text: string, { knowledge, view }: Scene): boolean {
  const lead = view.text.slice(0, Math.max(0, view.text.indexOf(text)))
  const named = PLACE_AT_END.exec(text) ?? PLACE_BEFORE.exec(lead)
  const place = placeOf(named?.groups?.place ?? '')
  if (place === undefined) return true
  return [...view.mentions.values()].some(({ entity }) =>
    knowledge
      .facts(entity, 'jurisdiction')
      .some(fact => fact.value === place || isWithin(String(fact.value), place)),
  )
}
