import type { Phrase, Scene } from './property.ts'

/*
 * Whether a text binds those whom it addresses: `X, a voluntary code`, `X is legally binding on all providers`. Only
 * what its kind and its fines leave no doubt of is weighed.
 */

const ALL =
  '(?:(?:all|every|any|each|the|its|large|frontier|major|covered|private|participating|member) )*(?:compan(?:y|ies)|firms?|providers?|developers?|labs?|laborator(?:y|ies)|vendors?|deployers?|platforms?|businesses|signator(?:y|ies)|countr(?:y|ies)|states|governments|participants|parties|makers?|industry)'
const NOW = '(?:(?:now|already|still|currently|formally|fully) )*'
const TEXT =
  '(?:rules?|law|code|framework|instrument|treaty|agreement|regulation|standard|commitments?|guidelines?|guidance|obligations?|pledges?|declaration|accord|pact|text|document|statute|act|measure|regime|principles?|convention|statement|scheme|plan)'
const DUTY = '(?:legally[ -]binding|legally[ -]enforceable|mandatory|compulsory|obligatory|binding)'
const FREE =
  '(?:(?:purely|entirely|strictly|wholly|merely|completely|only|just) )?(?:voluntary|non-?binding|not (?:legally )?binding|not mandatory|optional)'
const END = '(?=[,.;:)]|\\W*$| (?:and|but|so|because|as|with)\\b)'
const OWN = '(?<!\\b(?:of|under|in|for|by|to|with|from|on) (?:the )?)'

export const BINDING_PHRASES: readonly Phrase[] = [
  ...(
    [
      [DUTY, 'binding'],
      [FREE, 'voluntary'],
    ] as const
  ).flatMap(([words, value]) => [
    {
      pattern: `${OWN}{policy}{aside} {value:(?:is|are|remains?|has become|have become) ${NOW}${words}}(?: (?:for|on|upon) ${ALL}(?: (?:in|across|within|operating in|doing business in) [^,;:.]{2,30})?${END}| (?:across|throughout) [^,;.]{3,30}${END})`,
      value,
    },
    {
      pattern: `${OWN}{policy}{aside} {value:(?:is|are|remains?) ${NOW}(?:an?|the first|the only|one of the) (?:(?!not\\b)[\\w-]+,? ){0,2}?${words},? (?:[\\w-]+ ){0,2}?${TEXT}}${END.replace('|as|', '|on|for|of|that|which|as|')}`,
      value,
    },
    {
      pattern: `{policy}(?:,| ?[—–]) {value:(?:an?|the first|the only) (?:(?!not\\b)[\\w-]+,? ){0,2}?${words},? (?:[\\w-]+ ){0,2}?${TEXT}}${END.replace('|as|', '|on|for|of|that|which|as|')}`,
      value,
    },
  ]),
  {
    pattern: `${OWN}{policy}{aside} {value:(?:is|are|remains?) ${NOW}legally[ -](?:binding|enforceable)}${END}`,
    value: 'binding',
  },
  {
    pattern: `${OWN}{policy}{aside} {value:(?:is|are|remains?) ${NOW}${FREE}}${END}`,
    value: 'voluntary',
  },
  {
    pattern: `(?:compliance with|adherence to|joining|following) (?:the )?{policy} {value:(?:is|remains) ${NOW}${DUTY}}(?: (?:for|on|upon) ${ALL}(?: (?:in|across|within|operating in|doing business in) [^,;:.]{2,30})?${END}|${END})`,
    value: 'binding',
  },
  {
    pattern: `(?:compliance with|adherence to|following) (?:the )?{policy} {value:(?:is|remains) ${NOW}${FREE}}${END}`,
    value: 'voluntary',
  },
].map(phrase => ({ ...phrase, isVoid: ({ view }: Pick<Scene, 'view'>) => PARTLY.test(view.text) }))

/** What is told of a part, of some, or of what others make of it. */
const PARTLY =
  /\b(?:parts?|partly|sections?|chapters?|annex|articles?|provisions?|some|most|largely|mostly|in practice|de facto|effectively|politically|morally|agenc(?:y|ies)|courts?|contractors?|federal|early|until|once|initially|at first|not yet|period|would|could|if)\b/iu
