import type { EntityKind } from '../knowledge/types.ts'
import { groupBy } from '../text/group-by.ts'
import type { Span } from '../text/span.ts'
import { LEAD } from './sentence-subject.ts'
import type { ProseMention } from './types.ts'

/*
 * What a sentence begins with to go on about several names of the one before: `Both models are …`, `All three remain
 * …`, `The two laws apply`, `They are …`. Each name gets a piece of the words for a mention, one behind the other, so
 * that what is said is said of all.
 */

const NOUNS: Readonly<Record<string, EntityKind>> = {
  models: 'model',
  systems: 'model',
  llms: 'model',
  laws: 'policy',
  acts: 'policy',
  bills: 'policy',
  statutes: 'policy',
  orders: 'policy',
  measures: 'policy',
  regulations: 'policy',
  companies: 'lab',
  labs: 'lab',
  firms: 'lab',
  'start-ups': 'lab',
  startups: 'lab',
  developers: 'lab',
}
const COUNTS: Readonly<Record<string, number>> = {
  both: 2,
  two: 2,
  pair: 2,
  duo: 2,
  three: 3,
  trio: 3,
  four: 4,
}
const VERB =
  '(?:are|were|have|had|can|could|may|must|will|remain|stay|continue|cost|support|offer|carry|come|came|run|sit|stand|apply|require|took|take|use|accept|handle|share|sell|lead|rank|score|belong|await|keep|hold|go|went|became|become)'
const NOW = '(?:(?:still|now|currently|both|all|each|also|already|today) )*'
const SEVERAL = new RegExp(
  `${LEAD}(?<words>(?:(?<both>[Bb]oth)|(?:[Aa]ll|[Tt]he|[Tt]hese|[Tt]hose) (?<count>two|three|four)|[Tt]he (?<group>pair|duo|trio)|(?<they>[Tt]hey)(?: (?:both|all))?)(?:(?: of (?:the|these|those))? (?<noun>${Object.keys(NOUNS).join('|')}))?)(?= ${NOW}${VERB}(?![\\p{L}-]))`,
  'du',
)
/** What stands between the names of a row. */
const JOINED =
  /^(?:['’]s)?(?: \([^()]{1,60}\))?(?:,| and|, and| &| or| as well as| along with| alongside| together with|, [^,]{2,60}, and)(?: (?:the|its|both|[\p{L}.]+['’]s))?(?: [\p{L}-]+){0,2} ?$/u
/** Others of the kind that `they` may be. */
const OTHERS =
  /\b(?:unlike|than|against|versus|rivals?|competitors?|predecessors?|successors?|others?|another|customers|users|developers|companies|agencies|officials|lawmakers|governments|regulators|analysts|researchers|critics)\b/iu

/** The mentions of the several names that a sentence goes on about. */
export function pluralsOf(
  text: string,
  sentence: Span,
  previous: Span,
  before: readonly ProseMention[],
): readonly ProseMention[] {
  const found = SEVERAL.exec(text.slice(sentence.start, sentence.end))
  const words = found?.indices?.groups?.words
  if (!found?.groups || !words) return []
  const { both, count, group, they, noun } = found.groups
  const row = rowOf(withoutOwners(text, before), noun === undefined ? undefined : NOUNS[noun])
  const needed = COUNTS[(both ?? count ?? group ?? '').toLowerCase()]
  if (row.length < 2 || (needed !== undefined && row.length !== needed)) return []
  const isOnly = they === undefined
  if (!isOnly && (OTHERS.test(text.slice(previous.start, previous.end)) || !isJoined(text, row))) return []
  const start = sentence.start + words[0]
  const length = words[1] - words[0]
  if (length < row.length) return []
  return row.map((mention, index) => {
    const from = start + (index === 0 ? 0 : length - row.length + index)
    const to = start + length - row.length + index + 1
    return { ...mention, start: from, end: to, text: text.slice(from, to), isAnaphor: true }
  })
}

/** `Wren’s X and Borealis’s Y`: whose they are is not what they are. */
function withoutOwners(text: string, before: readonly ProseMention[]): readonly ProseMention[] {
  const isOwner = ({ kind, end }: ProseMention) =>
    (kind === 'lab' || kind === 'organization') && /^['’]s? /u.test(text.slice(end, end + 3))
  return before.filter(mention => !isOwner(mention))
}

/** The different names of one kind, which is the only one that has several. */
function rowOf(before: readonly ProseMention[], kind: EntityKind | undefined): readonly ProseMention[] {
  if (before.some(({ isFamily, isAnaphor }) => isFamily || isAnaphor)) return []
  const groups = [...groupBy(before, mention => mention.kind)].flatMap(([of, group]) => {
    const different = [...new Map(group.map(mention => [mention.entity, mention])).values()]
    return different.length > 1 && (kind === undefined || of === kind) ? [different] : []
  })
  const [only, ...others] = groups
  return only && others.length === 0 ? only : []
}

function isJoined(text: string, row: readonly ProseMention[]): boolean {
  return row.every((mention, index) => {
    const next = row[index + 1]
    return !next || JOINED.test(text.slice(mention.end, next.start))
  })
}
