import { matchesOf } from '../text/matches.ts'
import { arranged, type Piece } from './arranged.ts'
import { isAntecedent } from './attachment.ts'
import type { SentenceView } from './sentence-view.ts'

/*
 * A relative clause of which the name is no subject: `the rule, which Congress has yet to pass, …` says that Congress
 * has yet to pass the rule, `the order, under which sites are leased, …` that sites are leased under it. Each gets a
 * reading of its own, in which the name stands where the clause leaves it out.
 */

const GATE = /[\ue000-\ue2ff\ue400-\uebff\uf400-\uf5ff](?:,| [—–]) ?(?:[a-z]+ )?which /u
const NAME = '(?<name>[\\ue000-\\ue2ff\\ue400-\\uebff\\uf400-\\uf5ff])'
/** How a subject begins; what begins otherwise is a verb. */
const SUBJECT =
  '(?=(?:the|an?|its|their|his|her|our|both|most|many|all|some|no|every|any|no one|nobody|everyone|everybody|anyone|anybody|you|we|they|he|she|one)\\b|\\p{Lu}|[\\ue400-\\ue7ff\\uf400-\\uf5ff]|(?:\\p{Ll}+ ){0,2}\\p{Ll}+(?:s|men|people) (?:have|are|can|cannot|may|will|must|still|now|do|once|had|were|could|would|\\p{Ll}+(?:ed|e|y|l|n|t))\\b)'
const CLAUSE = '(?<clause>[^,;:.!?()—–\\ue000-\\ue3ff\\ue800-\\uebff]{5,110})'
const OBJECT = new RegExp(`${NAME}(?<rel>(?:,| [—–]) ?which )${SUBJECT}${CLAUSE}`, 'dgu')
const COMPLEMENT = new RegExp(
  `${NAME}(?<comma>(?:,| [—–]) ?)(?<preposition>under|by|through|on|over|about|in)(?<blank> )which ${CLAUSE}`,
  'dgu',
)
/** What follows a verb and its object. */
const BEHIND =
  / (?=(?:in|on|at|by|last|this|next|earlier|but|and|yet|as|with|without|for|from|through|via|until|since|today|again|directly|after|before|behind|into|to this day|\p{Ll}+ (?:days|weeks|months|years) (?:ago|later))\b|[\uf600-\uf6ff])/gu
/** By these a verb is told from a noun. */
const AUXILIARY = /\b(?:is|are|must|may|can|cannot|shall|has|have|will|needs?)\b/u
const MOST_PLACES = 3

/** The readings of a sentence’s relative clauses of which a name is the object, or hangs on a preposition. */
export function relatives(view: SentenceView): readonly SentenceView[] {
  const { text } = view
  return GATE.test(text) ? [...objects(view), ...complements(view)] : []
}

function objects(view: SentenceView): readonly SentenceView[] {
  return matchesOf(view.text, OBJECT).flatMap(({ indices }) => {
    const { name, rel, clause } = indices?.groups ?? {}
    if (!name || !rel || !clause || !isMeant(view, name)) return []
    const words = view.text.slice(...clause)
    const places = matchesOf(words, BEHIND).map(({ index }) => clause[0] + index)
    return [...new Set([...places.slice(0, MOST_PLACES - 1), clause[1]])].map(place =>
      arranged(view, [
        [clause[0], place],
        [rel[1] - 1, rel[1]],
        name,
        [place, clause[1]],
        [clause[1], Math.min(clause[1] + 1, view.text.length)],
      ]),
    )
  })
}

function complements(view: SentenceView): readonly SentenceView[] {
  return matchesOf(view.text, COMPLEMENT).flatMap(({ indices }) => {
    const { name, comma, preposition, blank, clause } = indices?.groups ?? {}
    if (!name || !comma || !preposition || !blank || !clause || !isMeant(view, name)) return []
    if (!AUXILIARY.test(view.text.slice(...clause))) return []
    return [arranged(view, [preposition, blank, name, comma, clause])]
  })
}

/** Whether the clause hangs on the name itself. */
function isMeant(view: SentenceView, [start, end]: Piece): boolean {
  const mention = view.mentions.get(view.text.slice(start, end))
  return mention !== undefined && !mention.isFamily && isAntecedent(mention, view.text.slice(0, start))
}
