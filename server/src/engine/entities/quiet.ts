import type { Span } from '../text/span.ts'
import { bringsSomething, mayBeAnother } from './antecedent.ts'
import { bringsStranger } from './topics.ts'

/** How many sentences may stand between a name and its pronoun. */
export const MOST_BETWEEN = 2
const LONGEST = 160
const KINDS = ['model', 'policy', 'lab'] as const

const NAMELESS =
  /(?<=\P{L})(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter|I)(?!\p{L})/gu
/** Somebody, or several, whom no `it` can be. */
const PEOPLE =
  /^["“‘(]?(?:(?:The|An?|Another|One|Every|Each|No|This|That|Our|My|Her|His|Their) (?:[\p{Ll}-]+ ){0,2}?(?:minister|official|lawyer|reader|colleague|analyst|spokes(?:man|woman|person)|senator|lawmaker|professor|expert|lobbyist|judge|mayor|governor|diplomat|author|editor|witness|speaker|commissioner|\p{Ll}{2,}[^\Wsiu]s)|He|She|They|We|You|I|Nobody|Everybody|Somebody|Someone|Anyone|Everyone|Many|Most|Few|Several|Some|Two|Three|Four|Five|Both|There|That|This|So|Opinions?|Views?|Coffee|Lunch|Laughter|Applause|\p{Lu}\p{Ll}{2,}[^\Wsiu]s)(?=[ ,])/u
/** A single thing brought in, which may be spoken of next. */
const THING =
  /\b(?:an?|another|one) (?!(?:few|lot|while|bit|year|month|week|day|decade|hour|minute|moment|time|question|point|reason|word|matter|minister|official|lawyer|reader|colleague|senator|judge|witness|note of)\b)\p{Ll}|\b(?:rumou?r|fake|hoax)s?\b/u

/** Whether a sentence that names nothing brings in nothing else, so that the next goes on about what was named before. */
export function isQuiet(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST) return false
  const words = text.slice(start, end)
  if (!PEOPLE.test(words) || THING.test(words) || bringsSomething(words)) return false
  if (/\P{L}\p{Lu}/u.test(words.replace(/^\P{L}*\p{L}/u, '').replace(NAMELESS, ''))) return false
  const told = { text, sentence: { start, end }, mentions: [], isBlurred: false }
  return !KINDS.some(kind => mayBeAnother(kind, words) || bringsStranger(told, kind))
}
