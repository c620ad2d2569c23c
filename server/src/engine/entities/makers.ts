import type { Span } from '../text/span.ts'
import type { PassageCandidates, Readable } from './candidates.ts'
import type { ProseMention } from './types.ts'

/*
 * A lab that is called by what it makes: `the company behind Wren`, `the lab that trains Wren`, `Wren’s maker`.
 */

const MAKER = '(?:maker|developer|creator|builder)s?'
const FIRM =
  '(?:company|lab|laboratory|firm|start-?up|developer|outfit|group|house|business|unicorn|giant|organi[sz]ation|people|team)'
const MAKES =
  '(?:makes?|made|builds?|built|develop(?:s|ed)?|train(?:s|ed)?|creates?|created|runs|owns|operates|sells|produces?|produced|released|launched|publishe[sd]|(?:gave|brought) (?:us|the world))'
const ADJECTIVES = '(?:[\\p{Ll}-]+ ){0,3}?'
const MODEL = `(?:the (?:popular |${ADJECTIVES}(?:model|chatbot|assistant) )?)?`
/** Up to the name of the model; what names a place or an amount stays outside and is said of the maker. */
const BEFORE = new RegExp(
  `(?:(?<![\\p{L}\\p{N}-])[Tt]he ${ADJECTIVES}${FIRM} |(?<=\\b[Tt]he (?:[^\\s,;:.]+ ){1,4}${FIRM} ))(?:behind|responsible for|(?:that|which|who) (?:now |also |first )?${MAKES}) ${MODEL}$|(?:(?<![\\p{L}\\p{N}-])[Tt]he (?:\\p{Ll}[\\p{Ll}-]+ ){0,2}?${MAKER}|(?<=^\\P{L}*)(?:Maker|Developer|Creator)) of ${MODEL}$`,
  'u',
)
/** What goes on about it: no noun that makes the name one of something else (`Wren plugins`), no second name. */
const GOES_ON =
  '(?=[.;:)—]|,(?! \\p{Lu}[^,]{1,30}(?:,| and ))| (?:is|are|was|were|has|have|had|says?|said|remains?|counts?|commands?|carr(?:y|ies)|trades?|fetch(?:es)?|expects?|plans?|wants?|hopes?|raised|raises?|sits?|stands?|closed|runs?|employs?|earns?|lost|named|hired|filed|went|goes|comes?|came|keeps?|calls?|took|takes?|sells?|put|puts|will|would|can|could|may|did|does|do|now|still|also|today|currently|itself|in|at|and(?! \\p{Lu})|but|which|who|an?|to|by|from|as|with|on|for|\\p{Ll}{2,}(?:s|ed)(?! (?:is|are|was|were|has|have|had|can|could|will|would|cost|\\p{Ll}+ed)(?![\\p{L}-])))(?![\\p{L}-])|\\s*$)'
const ALONE = new RegExp(`^${GOES_ON}`, 'u')
const NOUN_AHEAD = `(?:(?=['’]s [a-z])|${GOES_ON})`
/** `’s maker`, behind the name. */
const OWNED = new RegExp(`^['’]s? (?:\\p{Ll}+ )?${MAKER}${NOUN_AHEAD}`, 'u')
/** `the Wren maker`. */
const JOINED = new RegExp(`^[ -]${MAKER}${NOUN_AHEAD}`, 'u')
const THE = /(?<![\p{L}-])[Tt]he $/u
/** No more than so much stands before a name that is its maker's. */
const REACH = 100

/** What a clause says of a name that is a model's: somebody made it. */
export function isMadeBySomebody(before: string, behind: string): boolean {
  return BEFORE.test(before)
    ? ALONE.test(behind)
    : OWNED.test(behind) || (THE.test(before) && JOINED.test(behind))
}

/** The labs that a passage calls by a model, each in place of its description, the model's name included. */
export function makersIn(
  { prose: { text }, sentences }: Readable,
  candidates: PassageCandidates,
  mentions: readonly ProseMention[],
): readonly ProseMention[] {
  return mentions.flatMap((mention): readonly ProseMention[] => {
    const sentence = sentences.find(({ start, end }) => start <= mention.start && mention.end <= end)
    const lab = mention.kind === 'lab' ? mention.entity : labOf(candidates, mention)
    const span = sentence && lab !== undefined ? describedBy(text, sentence, mention) : undefined
    if (lab === undefined || !span || isBesideLab(text, span, mentions, mention)) return []
    const described = { ...span, text: text.slice(span.start, span.end), isFamily: false }
    return [{ ...described, entity: lab, kind: 'lab', isAnaphor: true, isMaker: true }]
  })
}

function describedBy(text: string, sentence: Span, { start, end, kind }: ProseMention): Span | undefined {
  const before = text.slice(Math.max(sentence.start, start - REACH), start)
  const behind = text.slice(end, sentence.end)
  const led = BEFORE.exec(before)
  if (led) return ALONE.test(behind) ? { start: start - led[0].length, end } : undefined
  if (kind !== 'model') return undefined
  const owned = OWNED.exec(behind)
  if (owned) return { start, end: end + owned[0].length }
  const joined = THE.test(before) ? JOINED.exec(behind) : undefined
  return joined ? { start: start - 'The '.length, end: end + joined[0].length } : undefined
}

/** `Osk, the company behind Tarn`: the maker is named beside its description. */
function isBesideLab(
  text: string,
  { start, end }: Span,
  mentions: readonly ProseMention[],
  own: ProseMention,
): boolean {
  return mentions.some(
    one =>
      one !== own &&
      (one.kind === 'lab' || one.kind === 'organization') &&
      ((one.end <= start && APPOSED.test(text.slice(one.end, start))) ||
        (one.start >= end && IN_APPOSITION.test(text.slice(end, one.start)))),
  )
}

const APPOSED = /^(?:,|\(|—|–| is| was| remains)[^,;:.()]{0,8} $/u
const IN_APPOSITION = /^(?:,| is| was|:| —| –| \()? ?$/u

function labOf({ names }: PassageCandidates, { start, end, entity, kind }: ProseMention): string | undefined {
  if (kind !== 'model') return undefined
  const name = names.find(one => one.start === start && one.end === end)
  return name?.readings.find(reading => reading.entity === entity)?.lab
}

/** Of mentions that overlap those that stand for all of it: `the company behind Wren`, and no `Wren`. */
export function outermost(mentions: readonly ProseMention[]): readonly ProseMention[] {
  const makers = mentions.filter(({ isMaker }) => isMaker)
  if (makers.length === 0) return mentions
  return mentions.filter(
    one => one.isMaker || !makers.some(({ start, end }) => start <= one.start && one.end <= end),
  )
}
