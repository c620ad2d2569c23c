import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Fact } from '../../knowledge/types.ts'
import { formatLike } from '../format-like.ts'
import { judgeAmount } from '../out-of-scale.ts'
import { defineProperty } from '../property.ts'
import { readQuantity } from '../quantity.ts'

const OF = '{lab|model|family}'
const WEEKLY = '(?:a|per|each|every|in a) week'

/** How many people use a product, or a lab’s products, in a week. */
export const users = defineProperty({
  id: 'users',
  label: 'users',
  kinds: ['lab', 'model'],
  valueType: 'number',
  cardinality: 'snapshot',
  qualifiers: [],
  volatility: 'monthly',
  isPlain: true,
  cue: /users?|people|visitors|audience|reach/iu,
  phrases: [
    { pattern: `${OF}(?:'s|’s)?{gap}{quantity} weekly(?: active)? (?:users|visitors|customers|consumers)` },
    {
      pattern: `${OF}(?:'s|’s)?{gap}{quantity} (?:people|users|customers|consumers) (?:as|among) (?:its )?weekly(?: active)? users`,
    },
    { pattern: `${OF}(?:'s|’s)?{gap}{quantity} (?:active )?(?:users|people|visitors) ${WEEKLY}` },
    { pattern: `{quantity} (?:people|users){gap}${OF}(?:'s|’s)?(?: app| bot)? (?:${WEEKLY}|weekly)` },
    {
      pattern: `(?:^|[,;:—–] ?|\\b(?:and|but|that) )(?:${WEEKLY}|weekly),? (?:some |about |around |more than |over |nearly |roughly )?{quantity} (?:people|users|visitors|customers|consumers|souls) (?:turn to|talk to|use|open|consult|visit|chat with|rely on|go to|log (?:in|on) to|ask|reach for) ${OF}(?!['’]s| (?:for|to|in|from|at|via|on|through)\\b)`,
    },
    {
      pattern: `{quantity} (?:people|users|visitors|customers|consumers)(?: now| already)? (?:turn to|talk to|use|open|consult|visit|chat with|rely on|go to|log (?:in|on) to|ask|reach for) ${OF} ${WEEKLY}`,
    },
    {
      pattern: `{quantity} (?:people|users|visitors|customers) ${WEEKLY} (?:turn to|talk to|use|open|consult|visit|chat with|rely on|go to|log (?:in|on) to|ask|reach for) ${OF}(?!['’]s| (?:for|to|in|from|at|via|on|through)\\b)`,
    },
    {
      pattern: `${OF},? which {quantity} (?:people|users|visitors|customers)(?: now| already)? (?:turn to|talk to|use|open|consult|visit|chat with|rely on|log (?:in|on) to) ${WEEKLY}`,
    },
    {
      pattern: `(?:^|[,;:—–] ?)(?:with|at|boasting|counting)(?: its| some| about| around| more than| over)? {quantity} (?:weekly (?:active )?(?:users|visitors|customers)|(?:users|visitors|people|customers) ${WEEKLY}), ${OF}(?!['’]s)`,
    },
    {
      pattern: `${OF}(?:'s|’s) (?:user base|audience|users|following|readership|traffic)(?: now| currently)? (?:is|are|stands? at|numbers?|comes? to|amounts? to|counts?|has reached|have reached)(?: some| about| around| now)? {quantity}(?: people| users)? ${WEEKLY}`,
    },
    {
      pattern: `${OF}(?:'s|’s)? weekly (?:active )?(?:users|audience|user base|reach)(?: now)?(?:{gap}| (?:number|total|exceed|top|come to|amount to|stand at) (?:some |about |around |more than )?){quantity}`,
    },
  ],
  columns: [{ header: /^weekly(?: active)? users$/iu }],
  read: text => {
    const stated = readQuantity(text)
    return stated && stated.currency === undefined && stated.value >= 1e5 ? stated : undefined
  },
  judge: (claim, frame) => judgeAmount(claim, frame, usersOf(claim.subject, frame.knowledge)),
  rewrite: ({ stated }, { presentFact }) => formatLike(stated, presentFact),
})

/** A lab’s users are those of its product, where only one product’s are known. */
function usersOf(subject: string, knowledge: KnowledgeBase): readonly Fact[] | undefined {
  if (knowledge.facts(subject, 'users').length > 0) return undefined
  const counted = knowledge.modelsOf(subject).filter(({ id }) => knowledge.facts(id, 'users').length > 0)
  const [product] = counted
  return product && counted.length === 1 ? knowledge.facts(product.id, 'users') : undefined
}
