import { cityOf } from './cities.ts'
import { placeOf } from './places.ts'
import type { StatedValue } from './types.ts'

const PARTICLES = /^(?:de|da|di|del|von|van|der|den|la|le|al|bin|ben|el)$/u
/** Capitalized words before a name that are none of it. */
const LEADS =
  /^(?:The|And|But|With|When|Where|While|Whereas|Because|Although|Though|Once|After|Before|Until|If|Unless|As|Under|Its|Their|His|Her|In|On|At|From|To|By|For|Since|Both|Even|Like|Unlike|So|Yet|Still|Also|Meanwhile|However|Today|Now|Then|That|This|What|Said|Says|President|Governor|Gov\.|Sen\.|Rep\.|Dr\.?|Mr\.?|Ms\.?|Mrs\.?|Sir|Professor|Prof\.?|Secretary|CEO|Chair|Director|Founder)$/u

/** What bodies are called, and no persons. */
export const INSTITUTION =
  /\b(?:University|Ministry|Department|Institute|Institution|Academy|Group|Corp|Corporation|Inc|Holdings?|Bank|College|Company|Foundation|Capital|Ventures|Technologies)\b/u

/** Words in names of other things that have capitals: `the National Security Council`, `Export Control Order`. */
const NO_PERSON =
  /\b(?:Council|Committee|House|Senate|Congress|Parliament|Office|Agency|Commission|Board|Order|Act|Bill|Rule|Law|Administration|Court|Team|Labs?|Cent(?:er|re)|Alliance|Forum|Union|States|Kingdom|Republic|Party|Project|Program|Programme|Initiative|Plan|Framework|Report|Index|Model|AI|Intelligence|Section|Article|Title|Annex|Street|Journal|Times|Post|News|Review|City|Valley)\b/u

/** The name of a person that a few words begin with, or end in where they begin with none of its words; two words at least. */
export function readName(text: string): StatedValue | undefined {
  const words = text.split(' ')
  const isLead = (word: string) => LEADS.test(word) || !/^\p{Lu}[^\p{Script=Han}]*$/u.test(word)
  const first = words.findIndex(word => !isLead(word))
  const rest = first < 0 ? [] : words.slice(first)
  const end = rest.findIndex(word => isLead(word) && !PARTICLES.test(word))
  const run = end < 0 ? rest : rest.slice(0, end)
  const isWhole = first === 0 || end < 0
  const name = run.join(' ').replace(/(?:['’]s|[.,'’])$/u, '')
  const isOther =
    INSTITUTION.test(name) ||
    NO_PERSON.test(name) ||
    cityOf(name) !== undefined ||
    placeOf(name) !== undefined
  const isName = run.length >= 2 && !isOther && !PARTICLES.test(run.at(-1) ?? '')
  return isWhole && isName ? { text: name, value: name } : undefined
}

/** The name of a body that a few words begin with: words with capitals, joined by `of`, `for`, `and`. */
export function readOrganization(text: string): string | undefined {
  const words = text.split(' ')
  const end = words.findIndex(word => !/^(?:\p{Lu}|of$|for$|and$|the$|&$)/u.test(word))
  const run = end < 0 ? words : words.slice(0, end)
  const last = run.findLastIndex(word => /^\p{Lu}/u.test(word))
  const name = run
    .slice(0, last + 1)
    .join(' ')
    .replace(/(?:['’]s?|[.,;:])$/u, '')
  return /^\p{Lu}/u.test(name) ? name : undefined
}

/** Whether two names are one person's: the same family name last, or the same words in another order. */
export function isSamePerson(stated: string, known: string): boolean {
  const [a, b] = [parts(stated), parts(known)]
  const [first = '', other = ''] = [a[0], b[0]]
  if (a.length === 1) return b.includes(first)
  if (b.length === 1) return a.includes(other)
  if (endsIn(a, b)) return true
  if (a.at(-1) === b.at(-1)) return first.startsWith(other) || other.startsWith(first)
  return a.length === b.length && a.every(part => b.includes(part))
}

/** `Ask Ada Quill`: a capital at the head of a sentence is no part of the name. */
function endsIn(long: readonly string[], short: readonly string[]): boolean {
  return (
    short.length >= 2 &&
    long.length > short.length &&
    short.every((part, at) => part === long[long.length - short.length + at])
  )
}

function parts(name: string): readonly string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s.-]+/u)
    .filter(part => part !== '')
}
