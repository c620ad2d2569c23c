import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Fact } from '../knowledge/types.ts'
import { lazy } from '../text/lazy.ts'
import { matchesOf } from '../text/matches.ts'
import type { Readable } from './candidates.ts'
import type { ProseMention } from './types.ts'

/*
 * A lab that is called by who founded or leads it: `Ada Quill’s start-up`, `Quill’s AI company`.
 */

/** The lab that a person stands for; `isSole`: whatever company of theirs is spoken of. */
export interface Own {
  readonly lab: string
  readonly isSole: boolean
}

/** Tells the lab of a person, by their full name or their family name. */
export type LabOf = (person: string) => Own | undefined

/** Nobody is known to have one. */
export const NOBODY: LabOf = () => undefined

const NOUN = '(?:start-?up|company|lab|laboratory|venture|firm|outfit)'
const PERSONAL = new RegExp(
  `(?<![\\p{L}’'-])(?<person>(?:\\p{Lu}[\\p{L}.-]+ ){0,2}\\p{Lu}[\\p{L}-]+)['’]s (?:(?!(?:former|old|previous|first|second|third|other|next|rival|parent|rocket|car|late|defunct|failed)(?!\\p{L}))[\\p{Ll}\\d-]+ ){0,3}?(?<ai>(?:AI|A\\.I\\.|artificial[- ]intelligence) )?(?<noun>${NOUN})(?![\\p{L}-])(?=['’]s [a-z]|[.;:)—]|,(?! \\p{Lu})| (?!\\p{Lu}|(?:of|like|such|or)(?!\\p{L}))|\\s*$)`,
  'gu',
)
/** What stands before a name with a capital and is none of it. */
const LEAD =
  /^(?:(?:And|But|Yet|So|While|When|Where|If|As|For|With|Without|Like|Unlike|Under|In|On|At|By|From|To|Of|Since|Although|Though|Because|After|Before|Both|Even|Is|Was|Has|Does|Did|Can|Will|Meanwhile|Today|Now|Mr|Ms|Mrs|Dr)\.? )+/u
/** A name of theirs stands beside it: `Osier, Quill’s start-up`. */
const APPOSED = /(?:,|\(|—|–| is| was| remains|:) ?(?:(?:the|now|still|also) )?$/u

/** Makes a teller of what the knowledge says of founders and heads. */
export function createLabOf(knowledge: KnowledgeBase): LabOf {
  const known = lazy(() => collect(knowledge))
  return person => known().get(person)
}

function collect(knowledge: KnowledgeBase): ReadonlyMap<string, Own> {
  const labs = (property: string): readonly Fact[] =>
    knowledge.factsWith(property).filter(({ subject }) => knowledge.entities.get(subject)?.kind === 'lab')
  const heads = labs('chief-executive')
  const gone = ({ subject, value }: Fact): boolean => {
    const terms = heads.filter(fact => fact.subject === subject && fact.value === value)
    return terms.length > 0 && terms.every(({ validTo }) => validTo !== undefined)
  }
  const found = new Map<string, Map<string, boolean>>()
  for (const fact of [...heads, ...labs('founder')]) {
    if (gone(fact)) continue
    const name = String(fact.value)
    const family = name.split(' ').at(-1) ?? name
    for (const key of [name, family]) {
      const own = found.get(key) ?? new Map<string, boolean>()
      own.set(fact.subject, (own.get(fact.subject) ?? false) || fact.property === 'chief-executive')
      found.set(key, own)
    }
  }
  return new Map(
    [...found].flatMap(([name, own]): readonly (readonly [string, Own])[] => {
      const [only, ...others] = own
      return only && others.length === 0 ? [[name, { lab: only[0], isSole: only[1] }]] : []
    }),
  )
}

/** The labs that a passage calls by a person. */
export function labsOfPersons(
  { prose: { text } }: Readable,
  labOf: LabOf,
  mentions: readonly ProseMention[],
): readonly ProseMention[] {
  if (!MAY_OWN.test(text)) return []
  return matchesOf(text, PERSONAL).flatMap(({ index, 0: phrase, groups }): readonly ProseMention[] => {
    const person = groups?.person ?? ''
    const own = labOf(person) ?? labOf(person.replace(LEAD, ''))
    const isTold =
      own?.isSole === true ||
      groups?.ai !== undefined ||
      !/^(?:company|firm|venture)$/u.test(groups?.noun ?? '')
    const end = index + phrase.length
    const isBeside = mentions.some(
      one =>
        (one.start < end && index < one.end) ||
        (one.end <= index &&
          one.kind === 'lab' &&
          APPOSED.test(text.slice(one.end, index)) &&
          index - one.end < 12) ||
        (one.start >= end &&
          one.kind === 'lab' &&
          /^(?:,|:| \(| ?[—–])? ?$/u.test(text.slice(end, one.start))),
    )
    if (!own || !isTold || isBeside) return []
    return [
      {
        entity: own.lab,
        kind: 'lab',
        start: index,
        end,
        text: phrase,
        isFamily: false,
        isAnaphor: true,
        isMaker: true,
      },
    ]
  })
}

const MAY_OWN = /['’]s [^.;:,]{0,40}(?:start-?up|company|lab|laboratory|venture|firm|outfit)(?!\p{L})/u
