import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { cityOf } from '../cities.ts'
import { deniedOwner, independencePhrases, judgeIndependence, NO_OWNER } from '../independence.ts'
import { judgeTimeline } from '../judge-timeline.ts'
import { unknown } from '../judgment.ts'
import { INSTITUTION, readOrganization } from '../names.ts'
import { placeOf } from '../places.ts'
import { defineProperty, type Phrase, type Scene } from '../property.ts'
import type { StatedValue } from '../types.ts'

const BODY = '{lab|organization}'
const OWNER = '{=lab|organization}'
/** The owner's name ends here: what follows is nothing of its own, nor the next of several. */
const ENDS =
  "(?![\\w-]|['’]s)(?! ?(?:,|and|or|&) (?:the )?[\\ue400-\\ue7ff\\uf400-\\uf5ff])(?=[,.;:!?)]| ?[—–]|\\W*$| (?:and|but|which|that|who|since|as|has|is|was|while|publishes|makes|in|from|with|by|for)\\b)"
const PART = '(?:child|subsidiary|unit|division|arm|affiliate|business|spin-?off|offshoot|daughter|company)'
const OFFICE =
  '(?:agency|bureau|office|institute|cent(?:re|er)|department|directorate|branch|body|think[ -]tank|academy|laborator(?:y|ies)|organi[sz]ation|authority|regulator|watchdog|project|programme|program|team|outfit|non-?profit|newspaper|paper|daily)'
const FORMS =
  '(?:(?:wholly|fully|majority|partly|100%|entirely)[- ](?:owned )?|AI |research |in-house |technology )*'
const OWNED = [
  '(?:(?:wholly |fully |entirely )?(?:owned|controlled|held) (?:outright )?by',
  `(?:an? |the |one of the )?(?:[\\w-]+ ){0,3}?${PART} of`,
  `(?:as )?(?:an? |the )?(?:[\\w-]+ ){0,3}?${OFFICE} (?:of|within|inside|in|under)`,
  '(?:an? (?:integral )?)?part of',
  `(?:set up|run|operated|founded|organi[sz]ed|held) as (?:an? |the )?(?:[\\w-]+ ){0,2}?${PART} of`,
  'forms? (?:a )?part of|(?:answer|report)(?:s|ing)? to',
  'belong(?:s|ing) to|in the (?:hands|ownership|possession) of',
  '(?:housed|placed|lodged|located|situated|based|embedded|nested|folded|absorbed|integrated|incorporated) (?:in|into|within|inside|under|at)',
  '(?:sits|lives|operates|falls|comes|resides|remains) (?:within|inside|under)|sits in|under the (?:roof|wing|umbrella|aegis|authority) of|attached to|(?:run|overseen|operated|administered|supervised) by|within|inside',
  'subordinate to)',
].join('|')
/** An owner that is no entity: words that may be its name. */
const STRANGER = "(?<value>[a-z\\u00c0-\\u024f][\\w.&’'-]+(?: [\\w.&’'-]+){0,6})"
const HAS_PARENT =
  '(?:(?:parent|sponsor(?:ing)?|supervis(?:ing|ory)|controlling|host|home|responsible|overseeing)(?: company| firm| organi[sz]ation| group| body| department| ministry| agency| institution)|parent|owner|sponsor(?= (?:is|remains)))'
const HERE = '(?:(?:is|remains|which|that|now|still|itself|currently|also|today) )*'

/** Who owns an organization, or what it is an office of. */
export const parent = defineProperty({
  id: 'parent',
  label: 'parent',
  kinds: ['lab', 'organization'],
  valueType: 'text',
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'rarely',
  isPlain: true,
  phrases: [
    `${BODY}{aside},? ${HERE}${OWNED} (?:the )?${OWNER}(?: (?:group|empire|family|stable|conglomerate|orbit))?${ENDS}`,
    `${BODY} \\((?:now |still |itself )?(?:${OWNED}) (?:the )?${OWNER}\\)`,
    `${BODY},? ${HERE}(?:an?|the) ${FORMS}${OWNER}(?:'s|’s)?[- ]${FORMS}(?:owned )?${PART}`,
    `${BODY} ${HERE}${OWNER}(?:'s|’s) ${FORMS}(?:subsidiary|unit|division|arm)\\b`,
    `${BODY},? (?:(?:is|remains|which is) )?(?:the )?${OWNER}(?:'s|’s) (?:(?!(?:former|one-time|rival|favou?rite|biggest|main|largest|old)\\b)[\\w-]+ ){0,3}?(?:program(?:me)?|project|initiative|effort|scheme|think[ -]tank|lab|laborator(?:y|ies)|agency|bureau|office|institute|newspaper|research (?:arm|unit|group))(?![\\w-])(?! (?:at|partner|rival|of)\\b)`,
    `${BODY},? (?:which|that) ${OWNER} (?:(?:now|still|wholly|fully) )*(?:owns|controls)(?=[,.;)]|\\W*$)`,
    `${BODY}(?:'s|’s)? ${HAS_PARENT},? (?:is |remains |now )*(?:the )?${OWNER}${ENDS}`,
    `${HAS_PARENT} of (?:the )?${BODY},? (?:is |remains |now )*(?:the )?${OWNER}${ENDS}`,
    `${OWNER}(?:, which|, who)? (?:(?:now|still|wholly|fully|also) )*(?:owns|controls|oversees|runs|houses|operates) (?:the )?${BODY}${ENDS}`,
    `${OWNER},? (?:is |which is |remains )?(?:the |an? )?(?:(?:sole|present|current|new) )?${HAS_PARENT} of (?:the )?${BODY}${ENDS}`,
    `${OWNER},? (?:is |which is |remains )?(?:the )?${BODY}(?:'s|’s) (?:(?:sole|present|current|new) )?${HAS_PARENT}(?=[,.;:)]|\\W*$)`,
    `${OWNER}-(?:owned|controlled) ${BODY}(?!['’]s rival)`,
    `${OWNER}(?:'s|’s)? ${FORMS}(?:subsidiary|unit|division|arm|daughter|offshoot),? ${BODY}(?!['’]s rival)`,
    `${BODY}{aside},? ${HERE}(?:as )?(?:an? |the )?(?:[\\w-]+ ){0,3}?(?:subsidiary|unit|division|arm|offshoot|agency|bureau|office|institute|cent(?:re|er)|project|programme|program|think[ -]tank|laborator(?:y|ies)|research group|directorate|department|branch) (?:of|at|within|under) (?:the )?(?:(?:hedge fund|quantitative fund|conglomerate|holding company|investment firm|tech giant|giant|company|firm) )?${STRANGER}`,
    `${BODY}{aside},? ${HERE}(?:an? (?:integral )?)?(?:part of|owned by|belongs to|housed (?:in|at|within|under)|(?:sits|falls|lives|is lodged) (?:within|inside|under)|(?:sits|is|is lodged|is based) in(?= (?:the )?(?:[\\w’'&-]+ ){0,3}?(?:department|ministry|office|directorate|agency|institute|commission|secretariat|bureau)\\b)) (?:the )?${STRANGER}`,
    `${BODY}(?:'s|’s)? (?:sole |ultimate |present |current )?${HAS_PARENT},? (?:is |remains |now )*(?:the )?${STRANGER}(?=[,.;:)]|\\W*$)`,
    `${BODY}, whose (?:sole |ultimate |present |current )?${HAS_PARENT} is (?:the )?${STRANGER}(?=[,.;:)]|\\W*$)`,
    `${BODY} ?(?:是|为)?(?:隶属于|隶属|属于) ?${OWNER}`,
    `${BODY} ?(?:是|为) ?${OWNER} ?(?:的|旗下)?(?:全资)?(?:子公司|旗下公司|下属机构|下属公司|一部分)`,
    `${OWNER}, (?:to|of) (?:which|whom) ${BODY} (?:belongs|is (?:a )?part)(?=[,.;]|\\W*$)`,
    `${BODY} (?:is|remains) ${OWNER}(?:'s|’s)(?=[,.;:)]|\\W*$)`,
    `${BODY} (?:is|remains|lies) in ${OWNER}(?:'s|’s) hands`,
    `${OWNER} (?:holds|owns) (?:all|100 ?(?:percent|per cent|%)|the whole|every share) of ${BODY}${ENDS}`,
    `${OWNER} (?:has )?(?:acquired|bought|took over|taken over|swallowed|purchased) (?:the )?${BODY}${ENDS}`,
    `${OWNER}-(?:owned|controlled) (?:lab|company|firm|start-?up|developer|unit) ${BODY}(?!['’]s)`,
    `${OWNER}(?:'s|’s) ${BODY} (?:unit|subsidiary|arm|division)\\b`,
    `{organization} \\({=organization}\\)`,
    `(?:^|[,;:—] ?)(?:the )?{=organization}(?:'s|’s) {organization}(?=[,.;)]| (?:is|has|was|and|publishes|enforces|tests|said|says)\\b)`,
    `${BODY} (?:was|has been) (?:acquired|bought|taken over|swallowed|purchased) by ${OWNER}${ENDS}`,
    `${BODY} ?的?母公司(?:是|为|：|:)? ?${OWNER}`,
    `${BODY}(?:'s|’s) ownership by ${OWNER}`,
    `ownership of ${BODY} by ${OWNER}`,
    `${OWNER}[^.;:!?\\ue400-\\uf5ff]{0,50}? its ${FORMS}(?:subsidiary|unit|division|arm|daughter|offshoot),? ${BODY}(?!['’]s rival)`,
    `(?:^|[^\\w-])its ${FORMS}(?:subsidiary|unit|division|arm|offshoot) ${BODY}, ${OWNER} (?=(?:is|has|[a-z]+s)\\b)`,
    `${BODY}[^.;:!?\\ue400-\\uf5ff]{0,40}? its (?:(?:sole|present|current|new|ultimate) )?${HAS_PARENT},? (?:is )?(?:the )?${OWNER}(?!['’]s)(?=[,.;:)]|\\W*$| (?:is|has|and|in|of))`,
    `${OWNER}(?:'s|’s) (?:ownership|control|takeover|possession) of ${BODY}(?!['’]s)`,
    `${BODY}(?:'s|’s)? (?:sole|only|ultimate|present|current|main) ${HAS_PARENT},? (?:is |remains )?(?:the )?${OWNER}${ENDS}`,
    `${BODY} \\((?:${HAS_PARENT}:? |owned by |an? )(?:the )?${OWNER}(?:\\)|,| (?:company|subsidiary|unit|firm|lab)\\))`,
    `${BODY}{aside},? ${HERE}(?:100|entirely|fully) ?(?:percent|per cent|%)? (?:owned|controlled) by ${OWNER}${ENDS}`,
    `${OWNER} ?(?:旗下|所属|全资拥有)的? ?${BODY}(?!的)`,
  ]
    .map((pattern): Phrase => ({ pattern }))
    .concat(independencePhrases),
  columns: [
    {
      header:
        /^(?:(?:ultimate |sole |main |controlling |majority )?(?:parent(?: company| organi[sz]ation| body| group)?|owner|shareholder)|owned by|part of|母公司|所有者|所属(?:公司|集团)|大?股东)$/iu,
    },
  ],
  read: (text, scene) => {
    const denied = deniedOwner(text)
    if (!denied) return readOwner(text, scene)
    const owner = /^\P{L}/u.test(denied.owner) ? readOwner(denied.owner, scene)?.value : denied.owner
    return owner === undefined ? undefined : { text, value: owner, about: NO_OWNER }
  },
  agrees: (stated, fact, knowledge) => isOwnedBy(stated, String(fact.value), knowledge),
  judge: (claim, frame) => {
    if (claim.stated.about === NO_OWNER)
      return judgeIndependence(claim, frame, (stated, known) => isOwnedBy(stated, known, frame.knowledge))
    return ownersOf(String(claim.stated.value), frame.knowledge).includes(claim.subject)
      ? unknown(claim, frame)
      : judgeTimeline(claim, frame)
  },
  rewrite: ({ stated }, { presentFact }, knowledge) =>
    presentFact && stated.about !== NO_OWNER
      ? (knowledge.entities.get(String(presentFact.value))?.name ?? String(presentFact.value))
      : undefined,
})

function readOwner(text: string, { view }: Scene): StatedValue | undefined {
  const slot = [...text].find(unit => /^(?:lab|organization)$/u.test(view.mentions.get(unit)?.kind ?? ''))
  const mention = slot === undefined ? undefined : view.mentions.get(slot)
  if (mention) return { text, value: mention.entity }
  const name = readOrganization(text)
  const before = view.text.slice(0, Math.max(0, view.text.indexOf(text)))
  const isOwner =
    name !== undefined &&
    (INSTITUTION.test(name) ||
      OFFICIAL.test(name) ||
      OWNS.test(before) ||
      (PART_OF.test(before) &&
        isCompany(name) &&
        !BELONGS_ON.test(view.text.slice(before.length + text.indexOf(name) + name.length))))
  return isOwner ? { text: name, value: name } : undefined
}

/** Whether a body is the owner known, or one of the owner’s own. */
function isOwnedBy({ value }: StatedValue, known: string, knowledge: KnowledgeBase): boolean {
  const said = String(value)
  const names = namesOf(said, knowledge)
  const isKnown = knowledge.entities.has(said)
  return ownersOf(known, knowledge).some(owner => {
    const areKnown = isKnown && knowledge.entities.has(owner)
    const partOf = (own: string, name: string) => isKnown && own.startsWith(name)
    return namesOf(owner, knowledge).some(own =>
      names.some(
        name => own === name || partOf(own, name) || (!areKnown && !isKnown && shareWord(own, name)),
      ),
    )
  })
}

/** Words that end the names of bodies of the state. */
const OFFICIAL =
  /\p{Lu}\p{L}+ (?:Office|Agency|Commission|Administration|Council|Bureau|Authority|Directorate|Secretariat|Treasury)$/u
const OWNS =
  /\b(?:(?:subsidiary|unit|division|arm|offshoot) of|parent(?: company| firm| organi[sz]ation| group)?,?(?: is| remains| now)*) (?:the )?(?:(?:hedge fund|quantitative fund|conglomerate|holding company|investment firm|tech giant|giant|company|firm) )?$/iu
const PART_OF = /\b(?:part of|owned by|belongs to|unit within) (?:the )?$/iu

/** `the Program on …`, `the Project of …`: the name goes on, or is a common noun. */
const BELONGS_ON = /^(?: (?:of|on|for|in|at|and|&|to)\b| \p{Lu}|['’]s\b)/u

/** One word that is the name of no place: persons have two. */
function isCompany(name: string): boolean {
  return /^\p{Lu}[\p{L}\d-]{2,}$/u.test(name) && placeOf(name) === undefined && cityOf(name) === undefined
}

const COMMON = new RegExp(`^(?:of|for|and|the|&|us|u|s|national|${INSTITUTION.source})$`, 'iu')

/** Whether two names have a word in common that tells one body from others. */
function shareWord(one: string, other: string): boolean {
  const words = (name: string) => name.split(/[\s(),.]+/u).filter(word => word !== '' && !COMMON.test(word))
  const known = words(one)
  return words(other).some(word => known.includes(word))
}

/** The owner and its own owners. */
function ownersOf(owner: string, knowledge: KnowledgeBase): readonly string[] {
  const seen = new Set<string>()
  for (let next: string | undefined = owner; next !== undefined && !seen.has(next); ) {
    seen.add(next)
    next = knowledge.entities.has(next)
      ? knowledge.facts(next, 'parent').map(fact => String(fact.value))[0]
      : undefined
  }
  return [...seen]
}

function namesOf(organization: string, knowledge: KnowledgeBase): readonly string[] {
  const entity = knowledge.entities.get(organization)
  const names = entity ? [entity.name, ...entity.aliases.map(alias => alias.text)] : []
  return [organization, ...names].map(name => name.toLowerCase())
}
