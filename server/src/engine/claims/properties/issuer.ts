import type { Entity, Fact } from '../../knowledge/types.ts'
import { ADMINISTRATION_PHRASES, administrationIn, isOfOthers } from '../administrations.ts'
import { areRelated, isBody, isStandardsBody, issuerIn, STANDARDS_PHRASES } from '../bodies.ts'
import { descriptions } from '../descriptor.ts'
import { factsFor, unknown, verdictOf } from '../judgment.ts'
import { placeOf } from '../places.ts'
import { defineProperty, type Found, type JudgeFrame } from '../property.ts'
import { isSponsor, otherSponsor, SPONSOR_PHRASES, sponsorIn } from '../sponsor.ts'
import type { Claim, Judgment } from '../types.ts'

const OFFICE = /^(?<office>President|Governor|Mayor) (?<name>.+)$/u
const NAME =
  '(?!(?:by|of|unlike|like|than|after|before|under|with|from|and|or|but|not|in|on|for|to|which|that|when|its|an?|said|says|is|was)\\b)'
const TITLE = `(?:(?:(?:then-|former |the |outgoing |late )?(?:us |u\\.s\\. )?(?:president|governor|gov\\.|mayor)) )?(?:${NAME}[a-z]+\\.? ){0,2}${NAME}`
const MADE =
  '(?:signed|issued|enacted|promulgated|handed down|decreed|written|put out|launched|announced|ordered|imposed|set up|established|created|devised|designed|put in place|brought in)'
/** A body by its name, of which the knowledge tells the end. */
const BODY =
  '(?:{_organization}|(?:[a-z’-]+ ){0,3}?(?:ministry|department|bureau|commission|administration|office|council|assembly|parliament|diet|agency|committee|court|legislature)(?: (?:of|for|on) (?:[a-z]+ ){0,4}?[a-z]+(?: and [a-z]+)?)?)'
const WORK =
  '(?:(?:executive |presidential )?(?:orders?|directives?|memorand(?:um|a)|memos?|decrees?|proclamations?)|laws?|statutes?|bills?|acts?|strategy|plan|initiative|regulations?|rules?|paper|text|documents?|measures?|codes?|guidelines?|guidance|creation|product|work|legacy|child|brainchild|creature|relic|leftover|holdover|deeds?|gift|project|framework|declaration|letter|policy)'
const MAKER = `{value:(?:${BODY}|${TITLE}[a-z]+)}`
const DESCRIPTIONS = [
  ...descriptions({
    of: 'policy',
    head: WORK,
    owner: `{value:(?:${TITLE}[a-z]+|{_organization})}`,
    behind: `(?:of|by|from|issued by|adopted by) (?:the )?${MAKER}(?: (?:presidency|administration|years|era|white house|governorship))?`,
    told: `(?:${MADE}|adopted|drawn up|drafted|published|released|put forward)(?: into law)? by (?:the )?${MAKER}(?: (?:in|on) (?:early |late |mid-)?{_date})?`,
    not: 'challenge|criticism|response|reply|answer|reaction|blocked|replaced|revoked|rescinded|inherited',
  }),
  ...descriptions({
    of: 'policy',
    head: WORK,
    attribute: "{value:[a-z]+}(?:-era| administration(?:[’']s)?| presidency|-signed| white house)?",
    told: `bearing (?:the (?:name|signature) of )?{value:${TITLE}[a-z]+}(?:['’]s (?:name|signature))?`,
  }),
]

/** Who made a policy. An officer is weighed against the one of the same office, a body never. */
export const issuer = defineProperty({
  id: 'issuer',
  label: 'issuer',
  kinds: ['policy'],
  valueType: 'text',
  cardinality: 'multiple',
  qualifiers: [],
  volatility: 'never',
  isPlain: true,
  phrases: [
    ...SPONSOR_PHRASES,
    ...ADMINISTRATION_PHRASES,
    ...STANDARDS_PHRASES,
    {
      pattern: `{policy}{aside},? (?:(?:was|is|which|that|has been|as|being) )*(?:${MADE}|vetoed)(?: into law)? by {value:${TITLE}[a-z]+}`,
      isEvent: true,
    },
    ...DESCRIPTIONS.map(pattern => ({ pattern, isEvent: true })),
    {
      pattern: `{policy},? (?:author|issuer|issued by|signed by|signatory|signed)[:：] ?{value:${TITLE}[a-z]+}`,
      isEvent: true,
    },
    {
      pattern: `{policy}, (?:by|in|with|through|under) which (?:the )?{value:${TITLE}[a-z]+} (?:told|ordered|directed|instructed|asked|required|sought|tried|called|created|established|set)`,
      isEvent: true,
    },
    {
      pattern: `{policy}{aside},? (?:which|that) (?:then |the )?{value:(?:{_organization}|${TITLE}[a-z]+)} (?:(?:had|then|first|also|himself|herself|later|finally|duly) )*(?:signed|issued|enacted|promulgated|decreed|approved|put (?:his|her) (?:name|signature|pen) (?:to|under))(?![\\w-])`,
      isEvent: true,
    },
    {
      pattern: `{policy}{aside}, (?:with|by|through|in) which (?:then )?{value:${TITLE}[a-z]+} (?:(?:had|then|first|also|himself|herself|later|finally) )*(?:began|started|set out|launched|ordered|created|established|introduced|banned|barred|restricted|opened|sought)(?![\\w-])`,
      isEvent: true,
    },
    { pattern: `(?:^|[\\s(—]){value:${TITLE}[a-z]+}(?:'s|’s) {policy}`, isEvent: true },
    {
      pattern: `(?:^|[\\s(—]){value:${TITLE}[a-z]+},? (?:who )?(?:(?:had|has|then|first|also|himself|herself|later|finally|duly) )*(?:signed|issued|enacted|promulgated|decreed|approved|put (?:his|her) (?:name|signature|pen) (?:to|under)) (?:the )?{policy}(?!['’]s)`,
      isEvent: true,
    },
    {
      pattern: `{policy}(?: \\([^()]{1,80}\\))?{aside},? (?:(?:was|were|is|are|which|that|has been) )*(?:issued|published|promulgated|adopted|released|drawn up|put out) by (?:the )?{value:${BODY}}`,
      isEvent: true,
    },
    {
      pattern: `{policy}{aside},? (?:(?:which|that) )?(?:bears|carries|bore|carried|became law (?:with|by)|becomes law with) (?:the (?:signature|name|pen) of (?:the )?)?{value:${TITLE}[a-z]+}(?:['’]s (?:signature|name|pen)|(?=[,.;:)]|\\W*$| (?:and|on|in)\\b))`,
      isEvent: true,
    },
    {
      pattern: `{policy}{aside},? (?:(?:which|that) )?(?:came|comes|emerged|emanated|issued|stems|dates) from (?:the )?{value:${BODY}}(?=[,.;:)]|\\W*$| (?:in|on|and|last|this)\\b)`,
      isEvent: true,
    },
    {
      pattern: `{policy}{aside},? (?:(?:which|that) )?(?:is|are) (?:(?:now|still|jointly|solely) )*(?:administered|run|overseen|maintained|kept|managed|compiled|drawn up|updated|curated) by (?:the )?{value:${BODY}}(?=[,.;:)]|\\W*$| (?:and|which|with)\\b)`,
      isVoid: isOfLegislature,
    },
    {
      pattern: `(?:^|[;:—] ?)(?:the )?{value:${BODY}}(?:, which)? (?:(?:also|still|now|itself) )*(?:administers|runs|oversees|maintains|keeps|manages|compiles|updates|curates) (?:the )?{policy}(?!['’]s)`,
      isVoid: isOfLegislature,
    },
    {
      pattern: `{policy}(?: \\([^()]{1,30}\\))?, (?:(?:now|still|jointly|solely) )*(?:administered|run|overseen|maintained|kept|managed|compiled) by (?:the )?{value:${BODY}}(?=[,.;:)]|\\W*$| (?:and|which|with)\\b)`,
      isVoid: isOfLegislature,
    },
    {
      pattern: `(?:^|[\\s(—]){value:{_organization}}['’]s {policy}(?=[,.;:)]|\\W*$| (?:is|are|was|were|has|have|had|in|on|and|but|which|that|to|now|still|currently|remains?|requires?|covers?|lists?|contains?|names?|bars?|applies|took|takes|went|came)\\b)`,
      isVoid: isOfLegislature,
    },
    {
      pattern: `(?:the )?{value:${BODY}} (?:(?:has|had|first|also|then|itself) )*(?:ordered|imposed|set up|established|created|put in place|brought in) (?:the )?{policy}(?!['’]s)(?=[,.;:)]|\\W*$| (?:in|on|last|this|and)\\b)`,
      isEvent: true,
    },
    {
      pattern: `(?:the )?{value:${BODY}} (?:(?:has|had|first|also|then|itself) )*(?:issued|promulgated|handed down|wrote) (?:the )?{policy}(?!['’]s)`,
      isEvent: true,
    },
    {
      pattern: `(?:the )?{value:${BODY}}, (?:which (?:issued|published|promulgated|adopted|wrote)|(?:the )?(?:author|issuer|maker) of) (?:the )?{policy}(?!['’]s)`,
      isEvent: true,
    },
  ],
  columns: [{ header: /^(?:issuer|issued by|signed by|signatory|president|governor|author)$/iu }],
  read: (text, scene) => {
    const { knowledge, view } = scene
    const sponsor = sponsorIn(text, scene)
    if (sponsor) return sponsor
    const administration = administrationIn(text)
    if (administration) return administration
    if (isStandardsBody(text)) return { text, value: text, about: 'body' }
    const named = view.mentions.get(text)
    const known = named && knowledge.entities.get(named.entity)
    const [body, ...bodies] = [named?.text ?? text, ...namesOf(known)].flatMap(
      name => issuerIn(name, knowledge) ?? (name !== text && isBody(name) ? name : []),
    )
    if (body !== undefined) return { text, value: body, alternatives: bodies, about: 'body' }
    if (placeOf(text.replace(ARTICLE, '')) !== undefined) return undefined
    const officers = knowledge.factsWith('issuer').flatMap(fact => {
      const family = OFFICE.exec(String(fact.value))?.groups?.name?.split(' ').at(-1)
      return family === undefined ? [] : [{ family, value: String(fact.value) }]
    })
    const words = text.split(' ')
    for (const [at, word] of words.entries()) {
      const officer = officers.find(({ family, value }) => family === word && isOfOffice(text, value))
      const isNamed = words.slice(0, at).every(lead => LEADS.test(lead)) && !NOUN.test(words[at + 1] ?? '')
      if (officer && isNamed) return { text: words.slice(0, at + 1).join(' '), value: officer.value }
    }
    const titled = TITLED.exec(text)?.groups
    if (titled?.name !== undefined && titled.office !== undefined)
      return { text, value: `${OFFICES.get(titled.office) ?? titled.office} ${titled.name}` }
    const isOrder = [...view.mentions.values()].some(({ entity }) =>
      knowledge.facts(entity, 'type').some(({ value }) => value === 'executive-order'),
    )
    return isOrder && FULL_NAME.test(text) ? { text, value: `President ${text}` } : undefined
  },
  judge: (claim, frame) => {
    const facts = factsFor(claim, frame)
    if (claim.stated.about === 'body') return judgeBody(claim, frame, facts)
    if (claim.stated.about === 'administration') {
      const known = isOfOthers(claim, frame)
      return known && claim.stance.modality === 'asserted'
        ? verdictOf('contradicted', claim, frame, [known], known)
        : unknown(claim, frame)
    }
    if (claim.stated.about === 'sponsor') return judgeSponsor(claim, frame, facts)
    const support = facts.find(fact => isSameOfficer(fact.value, claim.stated.value))
    if (support) return verdictOf('current', claim, frame, [support], support)
    const holder = facts.find(fact => officeOf(fact.value) === officeOf(claim.stated.value))
    return holder && claim.stance.modality === 'asserted'
      ? verdictOf('contradicted', claim, frame, [holder], holder)
      : unknown(claim, frame)
  },
  rewrite: ({ stated }, { presentFact }) => {
    const name = String(presentFact?.value ?? '')
    if (stated.about === 'sponsor') return undefined
    return /^(?:President|Governor|Mayor) /u.test(stated.text) ? name : name.split(' ').at(-1)
  },
})

/** What a legislature makes, others run; what an agency makes, it runs itself. */
function isOfLegislature({ knowledge, subject }: Found): boolean {
  const isVoted = knowledge.facts(subject.entity, 'issuer').some(({ value }) => VOTING.test(String(value)))
  if (isVoted) return true
  return !knowledge
    .facts(subject.entity, 'type')
    .some(({ value }) => value === 'regulation' || value === 'directive')
}

const VOTING = /\b(?:Parliament|Council|Congress|Assembly|Legislature|Diet|House|Senate)\b/u

function judgeSponsor(claim: Claim, frame: JudgeFrame, facts: readonly Fact[]): Judgment {
  const said = String(claim.stated.value)
  const support = facts.find(fact => isSponsor(said, fact))
  if (support) return verdictOf('current', claim, frame, [support], support)
  const other = otherSponsor(said, facts)
  return other && claim.stance.modality === 'asserted'
    ? verdictOf('contradicted', claim, frame, [other], other)
    : unknown(claim, frame)
}

/** A body is wrong where all that are known are others, none of which is above or below it. */
function judgeBody(claim: Claim, frame: JudgeFrame, facts: readonly Fact[]): Judgment {
  const { stated } = claim
  const said = [stated.value, ...(stated.alternatives ?? [])].map(String)
  const support = facts.find(({ value }) => said.includes(String(value)))
  if (support) return verdictOf('current', claim, frame, [support], support)
  const isWrong = facts.every(
    ({ value }) =>
      isBody(String(value)) && !said.some(name => areRelated(String(value), name, frame.knowledge)),
  )
  const [first] = facts
  return first && isWrong && claim.stance.modality === 'asserted'
    ? verdictOf('contradicted', claim, frame, [first], first)
    : unknown(claim, frame)
}

const namesOf = (entity: Entity | undefined) =>
  entity ? [entity.name, ...entity.aliases.map(({ text }) => text)] : []
const ARTICLE = /^the /iu
/** What may stand before the family name of an officer. */
const LEADS = /^(?:\p{Lu}|(?:the|us|former|outgoing|late)$|then-)/u
/** Whether words name no other office than an officer's. */
function isOfOffice(words: string, officer: string): boolean {
  const said = /\b(?:President|Governor|Gov\.|Mayor)(?= )/u.exec(words)?.[0]
  return said === undefined || officer.startsWith(OFFICES.get(said) ?? said)
}

/** `Wren critics`: what follows a name and makes another of it. */
const NOUN =
  /^(?!(?:in|on|at|and|as|to|with|last|this|before|after|during|who|when|himself|herself|earlier|just|for|under|from|while|but|then|that|is|was|had|has|signed|issued|years|era|administration|presidency|governorship|team|order)$)\p{Ll}{3,}/u
/** An officer of whom the knowledge has nothing. */
const TITLED =
  /(?:^|\s)(?<office>President|Governor|Gov\.|Mayor) (?<name>\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.]*){0,2})$/u
/** Who signs an executive order is a president. */
const FULL_NAME =
  /^(?!(?:The|This|That|An?|His|Her|Its|President|Governor|Mayor|Senator|Attorney) )\p{Lu}\p{Ll}+ \p{Lu}[\p{L}.]*(?: \p{Lu}\p{Ll}+)?$/u
const OFFICES: ReadonlyMap<string, string> = new Map([['Gov.', 'Governor']])

function officeOf(value: Fact['value']): string | undefined {
  return OFFICE.exec(String(value))?.groups?.office
}

/** Whether two name one officer, be it by the family name alone. */
function isSameOfficer(one: Fact['value'], other: Fact['value']): boolean {
  const [a, b] = [one, other].map(value => OFFICE.exec(String(value))?.groups)
  const family = (name: string | undefined) => name?.split(' ').at(-1)
  return a !== undefined && a.office === b?.office && family(a.name) === family(b?.name)
}
