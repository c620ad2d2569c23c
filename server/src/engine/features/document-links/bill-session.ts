import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Span } from '../../text/span.ts'
import type { Legislature } from './find-bills.ts'

const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming'
const STATE = new RegExp(`(?<![A-Za-z])(?:${STATES})(?![A-Za-z])`, 'gu')
const CONGRESS = /(?<!\d)(\d{2,3})(?:st|nd|rd|th) Congress(?![A-Za-z])/gu
const SESSION = /(?<!\d)(20\d{2}) ?[–-] ?(?:20)?\d{2}(?: [Rr]egular)?(?: [Ll]egislative)? [Ss]ession/gu
const YEAR_BEHIND = /^(?: \((?:in |of )?| of )(20\d{2})(?![\d–-])/u
const YEAR_BEFORE = /(?<![\d–-])(20\d{2})(?:['’]s)? $/u
const JURISDICTIONS: Readonly<Record<string, Legislature>> = {
  'United States': 'united-states',
  California: 'california',
  'New York': 'new-york',
}
/** What a bill goes through while its legislature sits. */
const STAGES = new Set(['proposed', 'passed', 'vetoed'])

/** Whose bills a text may speak of: the states and the Congresses that it names. */
export interface Sitting {
  readonly states: ReadonlySet<string>
  readonly congresses: ReadonlySet<number>
}

/** The states and Congresses that a text names. */
export function sittingIn(text: string): Sitting {
  return {
    states: new Set(text.match(STATE) ?? []),
    congresses: new Set([...text.matchAll(CONGRESS)].map(match => Number(match[1]))),
  }
}

/** The legislature and session that an entity of the knowledge is of; a session begins in an odd year. */
export function sessionOf(
  knowledge: KnowledgeBase,
  entity: string,
): { readonly legislature?: Legislature; readonly session?: number } {
  const places = knowledge.facts(entity, 'jurisdiction').map(({ value }) => JURISDICTIONS[String(value)])
  const [legislature] = places
  if (legislature === undefined || places.length !== 1) return {}
  const dates = [
    ...['introduced', 'passed'].flatMap(id => knowledge.facts(entity, id).map(({ value }) => String(value))),
    ...knowledge
      .facts(entity, 'status')
      .flatMap(({ value, validFrom }) =>
        STAGES.has(String(value)) && validFrom !== undefined ? [validFrom] : [],
      ),
  ]
  const sessions = new Set(dates.map(date => firstYear(Number(date.slice(0, 4)))))
  const [session] = sessions
  return session !== undefined && sessions.size === 1 ? { legislature, session } : { legislature }
}

/** The legislature that a sentence tells, else its document; for a Congress its session too. */
export function toldLegislature(
  own: Sitting,
  document: Sitting,
): { readonly legislature?: Legislature; readonly session?: number } {
  const { states } = own.states.size > 0 || own.congresses.size > 0 ? own : document
  const congresses = own.congresses.size > 0 ? own.congresses : document.congresses
  const [congress] = congresses
  const [state] = states
  if (own.states.size === 0 && congress !== undefined && congresses.size === 1)
    return { legislature: 'united-states', session: 1789 + 2 * (congress - 1) }
  const legislature = state === undefined || states.size > 1 ? undefined : JURISDICTIONS[state]
  return legislature === undefined ? {} : { legislature }
}

/** The session that a year beside a number tells, else the only one that its sentence names. */
export function toldSession(sentence: string, at: Span): number | undefined {
  const beside =
    YEAR_BEHIND.exec(sentence.slice(at.end))?.[1] ?? YEAR_BEFORE.exec(sentence.slice(0, at.start))?.[1]
  const named = [...sentence.matchAll(SESSION)].map(match => match[1])
  const year = beside ?? (named.length === 1 ? named[0] : undefined)
  return year === undefined ? undefined : firstYear(Number(year))
}

/** Where bills are read, for a person. */
export const billSites: Readonly<Record<Legislature, string>> = {
  'united-states': 'congress.gov',
  california: 'leginfo.legislature.ca.gov',
  'new-york': 'nysenate.gov',
}

/** The address of a bill; undefined for a Congress of which the site has no bills. */
export function billUrl(legislature: Legislature, session: number, id: string): string | undefined {
  if (legislature === 'california')
    return `https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=${session}${session + 1}0${id}`
  if (legislature === 'new-york') return `https://www.nysenate.gov/legislation/bills/${session}/${id}`
  const congress = (session - 1789) / 2 + 1
  return congress < 93 ? undefined : `https://www.congress.gov/bill/${ordinal(congress)}-congress/${id}`
}

function firstYear(year: number): number {
  return year % 2 === 1 ? year : year - 1
}

function ordinal(number: number): string {
  const last = number % 100 > 10 && number % 100 < 14 ? 0 : number % 10
  return `${number}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`
}
