import { readable } from '../../text/day.ts'
import { readTerm, type Wording, wordsOf } from '../lexicon.ts'
import { defineProperty } from '../property.ts'

const WORDINGS: readonly Wording[] = [
  {
    term: 'planned',
    words:
      '(?:with |has |have |and )?(?:an )?IPO (?:plans|ambitions)|(?:has |have |with )?plans? for (?:an |its |a )?(?:IPO|initial public offering|listing)(?! of)|plans? (?:an|its|a) (?:[\\w-]+ ){0,2}(?:IPO|initial public offering|listing)(?! of)|(?:is |are )?planning (?:to go public|to list(?! (?:all|its|the))|(?:for )?(?:an|its|a) (?:[\\w-]+ ){0,2}(?:IPO|initial public offering|listing)(?! of))|plans to (?:go public|list(?! (?:all|its|the)))|(?<!(?:its|the|their|a|an|any|no|original|earlier|previous|old|initial|of) )plan to (?:go public|list(?! (?:all|its|the)))|prepar(?:es|ing) (?:for )?(?:an |its )?(?:IPO|listing)|coming IPO',
    alternatives: ['filed'],
  },
  {
    term: 'filed',
    words: '(?:has )?filed for an? (?:IPO|initial public offering|listing)',
    alternatives: ['planned'],
  },
  {
    term: 'public',
    words: '(?:is )?(?:publicly (?:traded|listed)|a listed company|listed (?:on|in) [^.;,]{3,40})',
  },
  {
    term: 'private',
    words:
      '(?:is |remains )?(?:still )?(?:privately held|(?:a )?private(?:ly held)? (?:startup|company|firm|lab)|private and unlisted)',
    alternatives: ['planned', 'filed'],
  },
]

const TOLD: Readonly<Record<string, string>> = {
  private: 'privately held',
  planned: 'planning to list',
  filed: 'filed for a listing',
  public: 'publicly listed',
}

/** Whether a company's shares are traded: private, planned, filed, public. */
export const listing = defineProperty({
  id: 'listing',
  label: 'listing',
  kinds: ['lab', 'organization'],
  valueType: 'term',
  terms: Object.keys(TOLD),
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'monthly',
  phrases: [
    {
      pattern: `{lab|organization}{also}{aside}[ (:]+(?:(?:is|are|has|have|with|and|also|still|now|currently|reportedly|again|already|itself|which|that|a|an|the|company|startup|lab) )*{value:${wordsOf(WORDINGS)}}`,
    },
  ],
  columns: [{ header: /^(?:listing|listed\??|public listing|ownership)$/iu }],
  read: text => readTerm(text, WORDINGS),
  describe: value => TOLD[String(value)] ?? String(value),
  rewrite: (claim, { presentFact }) =>
    presentFact?.validFrom && /^(?:is|remains) /iu.test(claim.stated.text)
      ? `has been ${TOLD[String(presentFact.value)] ?? String(presentFact.value)} since ${readable(presentFact.validFrom)}`
      : undefined,
})
