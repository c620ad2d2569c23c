import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Fact } from '../knowledge/types.ts'
import type { Phrase } from './property.ts'

/*
 * Bodies that make rules, as the knowledge names them among issuers. What a writer says of a body is weighed only where
 * both it and the one known make rules by themselves: a parliament, a ministry, an agency.
 */

const AGENCY =
  /\b(?:Department|Bureau|Commission|Administration|Ministry|Office|Institute|Parliament|Council|Assembly|Diet|Court|Committee|Legislature|Center|Technology|Organi[sz]ation|Nations)\b/u
/** Those above others, whose name stands for theirs, and persons. */
const ABOVE =
  /\b(?:White House|President|Governor|Mayor|Congress|Government|State Council|Rep|Sen|Reps|Sens|House|Senate|Countries|Attorney)\b/u

const STANDARDS =
  '(?:iso/iec|iso|ieee|cen-cenelec|cen and cenelec|cenelec|etsi|the itu|itu|the oecd|oecd|unesco)'
const IS_STANDARDS = new RegExp(`^${STANDARDS}$`, 'iu')

/** Whether a name is that of a body that writes standards, which makes no law. */
export function isStandardsBody(name: string): boolean {
  return IS_STANDARDS.test(name)
}

/** What is said to have been written by those who write standards. */
export const STANDARDS_PHRASES: readonly Phrase[] = [
  {
    pattern: `{policy}{aside},? (?:(?:was|were|is|are|which|that|has been) )*(?:issued|published|drawn up|written|produced) by {value:${STANDARDS}}(?![\\w-])`,
    isEvent: true,
  },
  {
    pattern: `(?:^|[;:—,] ?|\\b(?:and|but|that) ){value:${STANDARDS}} (?:(?:has|also|itself) )*(?:issued|published|drew up|wrote|produced|drawn up|written) (?:the )?{policy}(?!['’]s)(?=[,.;:)]|\\W*$| (?:in|on|last|this|and)\\b)`,
    isEvent: true,
  },
]

/** The body that words begin with, as an issuer of some policy is called. */
export function issuerIn(words: string, knowledge: KnowledgeBase): string | undefined {
  const said = plain(words)
  return [...new Set(knowledge.factsWith('issuer').map(({ value }) => String(value)))]
    .filter(isBody)
    .toSorted((a, b) => b.length - a.length)
    .find(name => said === plain(name) || said.startsWith(`${plain(name)} `))
}

/** Whether a name is that of a body that makes rules by itself. */
export function isBody(name: string): boolean {
  return AGENCY.test(name) && !ABOVE.test(name)
}

/** Whether two names can mean one body, or one that is part of the other. */
export function areRelated(one: string, other: string, knowledge: KnowledgeBase): boolean {
  const [a, b] = [plain(one), plain(other)]
  if (a.includes(b) || b.includes(a)) return true
  const above = (name: string) => parentsOf(name, knowledge)
  return above(one).some(name => plain(name) === b) || above(other).some(name => plain(name) === a)
}

function parentsOf(name: string, knowledge: KnowledgeBase): readonly string[] {
  const found: string[] = []
  for (let body: string | undefined = name; body !== undefined && found.length < 4; ) {
    const known = [...knowledge.entities.values()].find(
      entity => entity.kind === 'organization' && entity.name === body,
    )
    const fact: Fact | undefined = known && knowledge.facts(known.id, 'parent')[0]
    const next: string | undefined = fact && String(fact.value)
    body = next === undefined ? undefined : (knowledge.entities.get(next)?.name ?? next)
    if (body !== undefined) found.push(body)
  }
  return found
}

/** A name without its country, its article and its abbreviation. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/\([^)]*\)/gu, '')
    .replace(/^(?:the )?(?:u\.s\. |us |united states )?/u, '')
    .replace(/ of (?:china|south korea|japan|the european union)$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
}
