import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Fact } from '../../knowledge/types.ts'
import { factsFor, unknown, verdictOf } from '../judgment.ts'
import { isSamePerson, readName } from '../names.ts'
import { besideInRow } from '../person-rows.ts'
import { defineProperty } from '../property.ts'

const AMONG_OTHERS = 'one of several'
const BODY = '{lab|organization}'
const MADE =
  '(?:co-)?(?:founded|started|set up|created|launched|established|built|begun|formed|spun up|brought into being|called into being)'
const DID = '(?:co-)?(?:founded|started|set up|created|launched|established|formed)'
const FOUNDER =
  '(?:(?:(?:co-|sole |own |original |main |principal |two |three |four |five |six )*(?:founders?|cofounders?)|(?:founding|founder) CEO)(?:,? (?:and|&) (?:CEO|chief executive))?)(?: (?:includ(?:e|ed|ing)|among them))?'
const FIRM = '(?:start-?up|company|lab|venture|firm|outfit|developer)'
/** `a Lyon start-up`: what it is called before it is told who founded it. */
const CALLED = `(?:(?:an?|the|one of the) (?:(?!(?:of|to|by|from|with|for|than|like|and|or|that|which)\\b)[\\w.&’'-]+ ){0,6}?${FIRM}(?: (?:of|in|from) [^,;:.!?()\\ue000-\\uf6ff]{2,30})?,? (?:which was |that was )?)?`
/** What may stand between a body and the words for its founding. */
const JOINT = '(?:,? | ?[—–] ?| \\()'
/** Where and when it was founded. */
const THERE = '(?: (?:in|at|back in) (?:{_date}|[^,;:.!?()\\ue000-\\uf6ff]{2,30}?))?'
const LATIN = '(?<value>[A-Z][a-z.-]+(?: [A-Z][a-z.-]*){1,3})'
/** What follows the name of a founder whose verb is to come. */
const AHEAD = new RegExp(
  `^,? ?(?:\\(|who |is |was |remains |the |a |[\\ue400-\\ue7ff\\uf400-\\uf5ff](?:['’]s)? )*(?:${DID}|(?:co-)?founder)`,
  'iu',
)
const CLEAN =
  /^(?:,? (?:who|the|an?|also|first|himself|herself|itself|is|was|later|then|once|famously|and \p{Lu}[\p{L}.’-]+(?: \p{Lu}[\p{L}.’-]+){0,2}))*$/u

/**
 * Who founded an organization. A list of founders is seldom whole, so nobody is said to be none, unless known as the
 * founder or the head of another one; beside others, one of whom is known to be a founder.
 */
export const founder = defineProperty({
  id: 'founder',
  label: 'founder',
  kinds: ['lab', 'organization'],
  valueType: 'text',
  cardinality: 'multiple',
  qualifiers: [],
  volatility: 'never',
  phrases: [
    `${BODY}{aside}${JOINT}(?:(?:was|is|which|that) )*${CALLED}${MADE}${THERE} by (?:its |the |(?:the )?(?:[a-z]+ ){0,3}?(?:entrepreneur|researcher|engineer|investor|billionaire|scientist|professor)s? )?{name}`,
    `${BODY}{aside}${JOINT}(?:(?:was|is|which|that|first) )*${CALLED}${MADE}${THERE} by (?:the )?{=lab|organization}`,
    `${BODY}(?:'s|’s) (?:founders|founding (?:members|companies))(?:,|:| are| were| include)? (?:the )?{=lab|organization}`,
    `${BODY} (?:counts|has|lists|numbers|includes) {name} (?:among|as one of) its ${FOUNDER}s`,
    `founders of (?:the )?${BODY}(?:,|:| are| were| include)? (?:the )?{=lab|organization}`,
    `${BODY}(?:(?:'s|’s)?,? | \\(|(?=founder|co-founder))${FOUNDER}[,:]? (?:is |was |are |were |remains )?{name}`,
    `${BODY}(?:,|[^.;:!?\\ue400-\\uf5ff]{0,40}? and)? ?(?:its|whose) ${FOUNDER}(?:,| is| was| are| were|:)? {name}`,
    `(?:^|[\\s(—–])(?:the )?${BODY}[^.:!?\\ue400-\\uf5ff]{0,90}?(?:[,;] |\\b(?:and|but|with|by|to|from|of) )its ${FOUNDER},? {name}(?=[,.;:)]|\\W*$| [a-z]+s\\b)`,
    `(?:^|[\\s(—–])(?:the )?${BODY}[^.:!?\\ue400-\\uf5ff]{0,90}? {name}, its ${FOUNDER}(?=[,.;:)]|\\W*$)`,
    `${BODY},? (?:(?:which|that) )?(?:owes its existence to|was the (?:idea|work|brainchild|creation) of|sprang from the mind of|goes back to) {name}`,
    `${BODY} (?:began|started|started out|began life) as {name}(?:'s|’s) (?:side |own |pet |hobby |private |student |research )*(?:project|venture|hobby|idea|experiment|laboratory|lab)`,
    `${BODY}(?:'s|’s) (?:founding (?:father|mother)|father|creator|originator) (?:is|was|remains),? {name}`,
    `${BODY},? (?:(?:the|an?) (?:[\\w-]+ ){1,3}?)?(?:that |which )?{name} ${DID}(?=[,.;)]|\\W*$| (?:in|after|with|at)\\b)`,
    `{name}(?: and [^,;:]{3,30})?,? (?:who )?(?:also |once |later |then |first )?${DID} (?:the )?${BODY}(?![\\w-]|['’]s)`,
    `{name},? (?:(?:is|was|are|were|remains|who is|who are) )?(?:the |a |an? [a-z-]+ |(?:one|two|three) of (?:the )?(?:[a-z]+ )?)?${FOUNDER} of (?:the )?${BODY}(?![\\w-]|['’]s)`,
    `{name},? (?:(?:is|was|are|were|remains|who is|who are) )?(?:the |(?:one|two|three) of (?:the )?)?${BODY}(?:'s|’s) ${FOUNDER}(?=[,.;:)]|\\W*$)`,
    `${FOUNDER} of (?:the )?${BODY}[,:]? (?:is |was |are |were )?{name}`,
    `(?:^|[,;—] ?)${MADE}${THERE} by {name}(?: (?:out of|in|at|after|while|with|as|on|from|during) [^,;:.!?()\\ue000-\\uf5ff]{2,50})?, (?:the )?${BODY}(?!['’]s)`,
    `${BODY},? (?:(?:is|was) )?(?:the|a) (?:creation|brainchild|work|invention|idea|venture|child) of {name}`,
    `${BODY}(?:,| ?[—–]| \\(| is| was) ?{name}(?:'s|’s) (?:new |young |own |latest |secretive |small )*(?:${FIRM}|creation|brainchild|project|invention|idea)(?![\\w-])`,
    `{name}(?:'s|’s) (?:new |young |own |latest |secretive |small )*(?:${FIRM}|creation|brainchild|invention|baby),? ${BODY}(?!['’]s)`,
    `${BODY} ?(?:的?(?:联合)?创始人(?:是|为|：|:)?|(?:是|，)?由 ?(?=[^，。；]{2,40}(?:创立|创办|创建))) ?${LATIN}`,
    `${LATIN} ?(?:于 ?{_date} ?)?(?:创立|创办|创建)(?:了|的)? ?${BODY}`,
  ].map(pattern => ({ pattern, isEvent: true, isPresupposed: true })),
  columns: [{ header: /^(?:(?:co-)?founders?(?:\(s\))?|founded by|创始人)$/iu }],
  read: (text, { view }) => {
    const body = view.mentions.get(text)
    if (body)
      return {
        text: body.text,
        value: body.entity,
        about: besideInRow(view.text, text)
          .map(slot => view.mentions.get(slot)?.entity ?? '')
          .join('|'),
      }
    const stated = readName(text)
    const behind = view.text.slice(Math.max(0, view.text.indexOf(text)) + text.length)
    const tail = stated && text.slice(text.indexOf(stated.text) + stated.text.length)
    if (tail !== undefined && AHEAD.test(behind) && !CLEAN.test(tail)) return undefined
    // `by Ada Rivers's former deputy` names somebody else.
    if (!stated || /^['’]s /u.test(tail ?? '')) return undefined
    const others = besideInRow(view.text, stated.text)
    if (others.length > 0) return { ...stated, about: others.join('|') }
    return /\bco-?found/iu.test(view.text) ? { ...stated, about: AMONG_OTHERS } : stated
  },
  agrees: (stated, fact, knowledge) => isFounder(String(stated.value), fact, knowledge),
  judge: (claim, frame) => {
    const isStated = (fact: Fact) => isFounder(String(claim.stated.value), fact, frame.knowledge)
    const facts = factsFor(claim, frame)
    const support = facts.find(isStated)
    if (support) return verdictOf('current', claim, frame, [support], support)
    const [known] = facts
    const { knowledge } = frame
    const leads = knowledge.facts(claim.subject, 'chief-executive')
    if (leads.some(isStated)) return unknown(claim, frame)
    const isBody = knowledge.entities.has(String(claim.stated.value))
    const elsewhere =
      isBody ||
      [knowledge.factsWith('founder'), knowledge.factsWith('chief-executive')].some(known =>
        known.some(isStated),
      )
    const beside = claim.stated.about?.split('|') ?? []
    const isOpen =
      claim.stated.about === AMONG_OTHERS ||
      !((beside.length === 0 && !isBody) || areFounders(beside, facts, knowledge))
    return known && elsewhere && !isOpen
      ? verdictOf('contradicted', claim, frame, [known], known)
      : unknown(claim, frame)
  },
})

/** Whether one of those told along with somebody is known to be a founder: it is this founding that is told. */
function areFounders(beside: readonly string[], facts: readonly Fact[], knowledge: KnowledgeBase): boolean {
  return beside.some(name => facts.some(fact => isFounder(name, fact, knowledge)))
}

/** Whether a fact is of the person of a name, or of the body of an id, by any of its names. */
function isFounder(stated: string, { value }: Fact, knowledge: KnowledgeBase): boolean {
  const body = knowledge.entities.get(stated)
  if (!body) return isSamePerson(stated, String(value))
  return body.name === value || body.aliases.some(({ text }) => text === value)
}
