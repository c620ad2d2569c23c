import type { ProseMention } from '../entities/types.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Span } from '../text/span.ts'

/*
 * Whoever makes a model, told by the model: `the company behind X`, `X’s maker`. Such words name the lab, and what is
 * said of it is said there.
 */

const FIRM =
  '(?:company|lab|laboratory|firm|start-?up|developer|outfit|group|business|unicorn|giant|organi[sz]ation|people|team)'
const MAKES =
  '(?:makes?|made|builds?|built|develop(?:s|ed)?|train(?:s|ed)?|creates?|created|sells|produces?|produced|released|launched|publishe[sd]|gave us|brought us)'
const ADJECTIVES = '(?:[\\p{Ll}-]+ ){0,3}?'
/** What stands before a model’s name; what names a place or an amount stays outside and is said of the maker. */
const BEFORE = new RegExp(
  `(?:(?<plain>(?<![\\p{L}\\p{N}])[Tt]he ${ADJECTIVES}${FIRM} )|(?<=\\b[Tt]he (?:[^\\s,;:.]+ ){1,4}${FIRM} ))(?:behind|responsible for|(?:that|which|who) (?:now |also |first )?${MAKES}) (?:the (?:popular |${ADJECTIVES}(?:model|chatbot|assistant) )?)?$`,
  'u',
)
const OF =
  /(?:(?<![\p{L}\p{N}])[Tt]he (?:\p{Ll}[\p{Ll}-]+ ){0,2}?|^\P{L}*)(?:[Mm]aker|[Dd]eveloper|[Cc]reator|[Bb]uilder) of (?:the (?:(?:popular )?(?:model|chatbot|assistant) )?)?$/u
const BEHIND =
  /^(?:['’]s (?:own |\p{Ll}+ )?(?:maker|developer|creator|builder)| (?:maker|developer|creator))(?![\p{L}\p{N}-])(?! (?:\p{Lu}))/u
const LEAD = /(?<![\p{L}\p{N}])[Tt]he $/u
/** The maker is named beside its description, or another one is. */
const APPOSED = /(?:,|\(|—|–| is| was| remains) $/u

/** The mentions of a sentence with the maker in the place of a model that only tells who it is; none where there is no such. */
export function byMaker(
  mentions: readonly ProseMention[],
  text: string,
  { start, end }: Span,
  knowledge: KnowledgeBase,
): readonly ProseMention[] | undefined {
  const words = text.slice(start, end)
  if (!GATE.test(words)) return undefined
  const model = mentions.find(
    mention => mention.kind === 'model' && !mention.isAnaphor && mention.start >= start && mention.end <= end,
  )
  const lab = model && knowledge.entities.get(model.entity)?.lab
  if (!model || lab === undefined || mentions.some(({ entity }) => entity === lab)) return undefined
  const span = descriptionOf(model, text, { start, end })
  if (!span || isBesideLab(span, mentions, text)) return undefined
  const maker: ProseMention = {
    ...span,
    entity: lab,
    kind: 'lab',
    text: text.slice(span.start, span.end),
    isFamily: false,
    isAnaphor: true,
  }
  return mentions.map(mention => (mention === model ? maker : mention))
}

const GATE =
  /\b(?:behind|responsible for|mak|made|buil|develop|train|creat|sells|produc|releas|launch|publish|us\b)/iu

function descriptionOf(model: Span, text: string, sentence: Span): Span | undefined {
  const before = text.slice(sentence.start, model.start)
  const after = text.slice(model.end, sentence.end)
  const owned = BEHIND.exec(after)
  if (owned) {
    const lead = /^['’]/u.test(owned[0]) ? 0 : LEAD.exec(before)?.[0].length
    return lead === undefined ? undefined : { start: model.start - lead, end: model.end + owned[0].length }
  }
  const found = /^['’]s/u.test(after) ? null : (BEFORE.exec(before) ?? OF.exec(before))
  return found ? { start: sentence.start + found.index, end: model.end } : undefined
}

function isBesideLab({ start, end }: Span, mentions: readonly ProseMention[], text: string): boolean {
  return mentions.some(
    ({ kind, end: last, start: first }) =>
      (kind === 'lab' || kind === 'organization') &&
      ((last < start && APPOSED.test(text.slice(last, start)) && start - last < 12) ||
        (first > end && /^(?:,| is| was|:| —| –| \()? ?$/u.test(text.slice(end, first)))),
  )
}
