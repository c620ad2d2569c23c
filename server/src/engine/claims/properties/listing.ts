import { readTerm, type Wording, wordsOf } from '../lexicon.ts'
import { defineProperty } from '../property.ts'

const OFFERING = '(?:IPO|initial public offering|listing|flotation|debut)'
const FOR = '(?:an?|its|the) (?:[\\w-]+ ){0,2}'
/** What a company hands in that wants to list. */
const PAPERS =
  '(?:(?:draft|preliminary|listing) )?(?:prospectus|listing (?:application|papers|documents)|registration statement|(?:Form )?[SF]-1)'
const WORDINGS: readonly Wording[] = [
  {
    term: 'private',
    words: `(?:not(?: yet)?|yet to|still to|never) (?:formally |even |actually )?filed? (?:confidentially |papers |paperwork |an application |a prospectus )*(?:for|to) (?:${FOR})?(?:(?:public |stock[- ]market )?${OFFERING}|public offering|go public|list)`,
    alternatives: ['planned'],
  },
  {
    term: 'filed',
    words: `filed (?:confidentially |papers |paperwork |an application |a prospectus )*(?:for|to) (?:${FOR})?(?:${OFFERING}|go public|list)|(?<=\\b(?:has|have)(?: (?:already|now|also|just|since|reportedly))? )(?:filed|submitted|lodged|handed in) (?:its|an?|the) ${PAPERS}(?! for (?!(?:an?|its|the) (?:[\\w-]+ ){0,3}${OFFERING}))|applied to list|has a listing application (?:pending|before)[^.;,]{0,30}`,
    alternatives: ['planned'],
  },
  {
    term: 'planned',
    words: `(?:with |has |have |and )?(?:an )?IPO (?:plans|ambitions)|(?:has |have |with )?plans? for (?:an |its |a )?${OFFERING}(?! of)|plans? ${FOR}${OFFERING}(?! of)|(?:is |are )?planning (?:to go public|to list(?! (?:all|its|the))|(?:for )?${FOR}${OFFERING}(?! of))|(?:plans|intends|hopes|wants|aims|expects|is preparing|is set|is due|is about) to (?:go public|float|list(?! (?:all|its|the)))|(?<!(?:its|the|their|a|an|any|no|original|earlier|previous|old|initial|of) )plan to (?:go public|list(?! (?:all|its|the)))|prepar(?:es|ing) (?:for )?(?:an |its |a |the )?(?:[\\w-]+ ){0,3}${OFFERING}|(?:计划|拟|筹备|准备)(?:[在赴][^，。；]{1,6}?)?(?:上市|挂牌)|(?:considering|weighing|eyeing|exploring|mulling) (?:an |a |its )?(?:[\\w-]+ )?${OFFERING}|on course to list|coming IPO`,
    alternatives: ['filed'],
  },
  {
    term: 'public',
    words:
      '(?:is |went |has gone |are )?(?:publicly (?:traded|listed)|a (?:publicly )?(?:listed|traded|public) company|listed (?:on|in) [^.;,]{3,40}|traded (?:on|in) [^.;,]{3,40})|went public|has gone public|已(?:经)?(?:上市|挂牌)',
  },
  {
    term: 'private',
    words:
      '(?:is |remains |are )?(?:still )?(?:privately held|privately owned|(?:a )?private(?:ly held)? (?:startups?|start-ups?|compan(?:y|ies)|firms?|labs?|concerns?)|private and unlisted|private(?=[,.;)])|unlisted|not (?:yet )?(?:listed|public|publicly traded)|yet to (?:list|go public))|(?:尚未|还未|未|非)上市(?:公司|企业)?',
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
      pattern:
        '{lab|organization} ?{value:(?:目前|现在?|至今|仍然?|还|已经?|尚|是|一家|正|在)*(?:(?:尚未|还未|未|非|已经?)(?:上市|挂牌)|(?:计划|拟|筹备|准备)(?:[在赴][^，。；]{1,6}?)?(?:上市|挂牌))}(?:公司|企业)?',
    },
    {
      pattern: `{lab|organization}{also}{aside}[ (:,—–]+(?:(?:is|are|has|have|with|and|also|still|now|currently|reportedly|again|already|itself|which|that|a|an|the|company|startup|lab|remains?|for now|today) )*{value:${wordsOf(WORDINGS)}}`,
    },
  ],
  cue: /IPO|prospectus|registration|[SF]-1|list|public|private|float|上市|挂牌/iu,
  columns: [{ header: /^(?:listing|listed\??|public listing|ownership)$/iu }],
  read: text => readTerm(text, WORDINGS),
  describe: value => TOLD[String(value)] ?? String(value),
  rewrite: (claim, { presentFact }, _, { date }) =>
    presentFact?.validFrom && /^(?:is|remains) /iu.test(claim.stated.text)
      ? `has been ${TOLD[String(presentFact.value)] ?? String(presentFact.value)} since ${date(presentFact.validFrom)}`
      : undefined,
})
