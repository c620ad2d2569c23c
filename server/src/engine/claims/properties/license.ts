import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { judgeTimeline } from '../judge-timeline.ts'
import { COMMERCIAL, judgeUse, LICENCE_USES, NON_COMMERCIAL } from '../licence-uses.ts'
import { loosePhrase } from '../loose.ts'
import { defineProperty, type Found } from '../property.ts'

/** A license's id, name and aliases without the words and signs that writers add or drop. */
function namesOf(license: string, knowledge: KnowledgeBase): readonly string[] {
  const entity = knowledge.entities.get(license)
  const names = [license, ...(entity ? [entity.name, ...entity.aliases.map(alias => alias.text)] : [])]
  return names.map(plain).filter(name => name !== '')
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\blicen[sc]e\b|[^\p{L}\p{N}.]/gu, '')
}

/** Names of licences that are words of their own only beside `licensed` and the like. */
const BARE =
  '(?:MIT|Apache(?:[- ]2(?:\\.0)?)?|GPL(?:[- ]?v?\\d)?|BSD(?:-\\d-clause)?|CC[- ]BY(?:-NC)?(?:[- ]\\d\\.0)?)'
const THE =
  "(?:(?:an?|the|its|their|[\\ue400-\\ue4ff](?:[’']s)?|full|permissive|standard|so-called|open-source|open|own|liberal|same|simple|plain|familiar|usual|terms of|well-known) )*"
/** What a maker does with a model, under a licence. */
const PUT =
  'released|published|licen[sc]ed|relicen[sc]ed|open-sourced|distributed|available|made available|offered|shipped|issued|used|usable|reused|redistributed|put(?: out)?|placed|brought out|opened|launched|provided|given away|to be had|free to use|out'
const MAKER = '(?:{_lab}|(?:the|its) (?:vendor|maker|developer|company|lab|firm|start-?up|group))'
/** `under an MIT licence with one added condition`: it is no longer that licence. */
const CHANGED =
  /^(?:[- ]licen[sc]e)?,? (?:(?:but|and) )?(?:with|plus) (?:[\p{L}-]+ ){0,3}(?:conditions?|clauses?|restrictions?|terms?|additions?|riders?|limits?|exceptions?|carve-outs?|provisos?|requirements?)\b/iu

/** What speaks of a licence, and is under none. */
const ABOUT =
  /(?<!\p{L})(?:about|on|over|explain\p{L}*|answers?|question\p{L}*|discuss\p{L}*|describ\p{L}*|summari[sz]\p{L}*|interpret\p{L}*|analy[sz]\p{L}*|know[sn]?|knew|writ\p{L}*|wrote|read|reads|learn\p{L}*|mention\p{L}*|quot\p{L}*|draft\p{L}*|change[sd]?|drop\p{L}*|swap\p{L}*|replac\p{L}*|breach\p{L}*|violat\p{L}*)(?!\p{L})/u

/** Whether a licence is only named (`a question on Apache 2.0`): neither as a licence nor as what something is under. */
function isTopic({ view, span }: Found): boolean {
  const at = [...view.text].findIndex(
    (unit, index) => index >= span.start && view.mentions.get(unit)?.kind === 'license',
  )
  if (at < 0 || at >= span.end) return false
  const name = view.mentions.get(view.text.charAt(at))?.text ?? ''
  return (
    !/licen[sc]e$/iu.test(name) &&
    !/^ (?:licen[sc]e|terms)\b/u.test(view.text.slice(at + 1)) &&
    !/\bunder (?:[\w-]+ ){0,3}$/u.test(view.text.slice(0, at))
  )
}

/** Whether what a licence allows is told, and not which one it is. */
function isUse(value: unknown): boolean {
  return value === COMMERCIAL || value === NON_COMMERCIAL
}

/** The licence of a model's weights: an SPDX id or the id of a license entity. */
export const license = defineProperty({
  id: 'license',
  label: 'license',
  kinds: ['model'],
  valueType: 'text',
  cardinality: 'timeline',
  qualifiers: [],
  volatility: 'rarely',
  phrases: [
    ...LICENCE_USES,
    {
      pattern: `{model}{also}{aside}{owns}(?:under|(?:covered|governed) by|subject to) ${THE}{=license}`,
    },
    {
      pattern: `{model}{also}{aside},?(?: which)?(?: (?:is|are|being|was|were|has been|have been|having been|can be|may be|falls?|comes?|came|stands?|sits?|is being|itself|also|still|now|all|both|freely|officially))* ?(?:(?:${PUT})(?:,? (?:and )?(?:freely|openly|commercially|without (?:any )?(?:restrictions?|limits?|limitations?|payment|fees?|royalties)))*(?: (?:by|in|on|at|since|from) [^,;:.()]{2,40}?)? (?=under|on|upon|with|subject|covered|governed|bound|according)|(?=under|subject|covered|governed|bound))(?:under|on|upon|with|subject to|(?:covered|governed|bound) (?:by|to)|according to)(?: the (?:terms|conditions|provisions) of)? ${THE}{=license}`,
      isEvent: true,
    },
    {
      pattern: `{model}{also}{aside},?(?: which)?(?: (?:is|are|being|has been|can be|may be|falls?|comes?|stands?|itself|also|still|now))* ?(?:(?:${PUT}) )?(?:under|subject to|covered by|governed by)(?: the (?:terms|conditions) of)? ${THE}{value:${BARE}}(?= licen[sc]e| terms)`,
    },
    { pattern: '{model}{also}{owns}(?:full |permissive ){=license}(?:[- ]licensed)? (?:open )?weights' },
    {
      pattern: `{model}{also}{aside} (?:(?:also|still|now|itself) )*(?:uses?|carry|carries|has|have|comes? with|ships? (?:with|under)|is|are|adopts?|bears?|keeps?|enjoys?|sports?|rel(?:ies|y) on|(?:retains?|follows?|inherits?|takes?)) (?:the (?:freedoms|protection|terms|benefit) of )?(?:licensed )?${THE}{=license}(?:[- ]licensed| licen[sc]e)?`,
    },
    { pattern: '{=license}[- ]licensed {model}' },
    { pattern: `{value:${BARE}}[- ]licen[cs]ed {model}` },
    {
      pattern: `{model}{also}{aside},? (?:{be} )?(?:(?:still|now|fully|also|entirely) )*{=license}[- ]licen[cs]ed`,
    },
    {
      pattern: `{model}{also}{aside},? (?:{be} )?(?:(?:still|now|fully|also|entirely|an?|the|open|small|popular) )*{value:${BARE}}[- ]licen[cs]ed`,
    },
    { pattern: '^\\W*{model}[:：] ?{=license}(?: licen[cs]e)?\\W*$' },
    { pattern: `^\\W*{model}[:：] ?{value:${BARE}}(?: licen[cs]e)?\\W*$` },
    {
      pattern: `{model} ?(?:均|都|也|已|目前)?(?:采用|使用|基于|遵循|以){value:${BARE}} ?(?:开源)?(?:许可|协议|授权)`,
    },
    {
      pattern: `(?:^|[,;:—–] ?)(?:(?:(?:being|now|still|freely) )*(?:${PUT}) )?(?:under|thanks to|with|given|because of|on|owing to|courtesy of|being under)(?: the (?:terms|conditions) of)? ${THE}{=license}(?:(?: licen[sc]e| terms)?,|(?: licen[sc]e| terms)(?= [\\ue000-\\ue2ff] (?:may|can|is|could|has|allows))) (?:the |{_lab}(?:'s|’s) )?{model}(?!['’]s)`,
    },
    {
      pattern: `{model}(?:'s|’s|, whose) (?:weights|licen[sc]e|terms(?: of use)?)(?: themselves)?(?: are| is| were| was|,)* (?:(?:the|an?|under|released|available|licen[sc]ed|published|those of|that of|covered by|governed by) )*{=license}`,
    },
    {
      pattern: `{model}{also}{aside} (?:is|are|remains?) {adv}(?:an? )?(?:[\\w-]+ ){0,2}?{=license}[- ]licen[sc]ed(?![\\w-])`,
    },
    {
      pattern: `(?:the )?{=license} (?:licen[sc]e|terms) (?:of|for|that covers?|covering) (?:the )?{model}(?!['’]s)`,
    },
    {
      pattern: `{=license} is the licen[sc]e (?:under which|that) {model} (?:is|was|has been)`,
    },
    {
      pattern: `the licen[sc]e under which {model} (?:is|was|has been) (?:published|released|distributed|shipped|offered|available|issued) is (?:the )?{=license}`,
    },
    {
      pattern: `{model}(?:'s|’s) (?:permissive |own |open |standard )?{=license}(?= licen[sc]e\\b| terms\\b|[- ]licen[sc]ed weights| (?:allows|permits|lets|means|gives|grants|covers|makes|is|asks|requires)\\b)`,
    },
    {
      pattern:
        '(?:the )?(?:weights|licen[sc]e|terms|conditions) (?:of|for|behind|that governs?|that covers?|governing|covering) {model}(?: are| is| come| comes| ship| fall| were|,)* (?:(?:the|an?|under|released|available|licen[sc]ed|published|those of|that of|called) )*{=license}',
    },
    {
      pattern: `{=license}(?: licen[sc]e)? (?:(?:covers|governs|applies to)(?: the (?:use|weights) of)?|is the licen[sc]e (?:of|for|that governs)|binds users of|(?:of|behind|for)) (?:the )?{model}(?!['’]s)(?=[,.;:!?)]|$| (?:and|but|so|as|allows|permits|lets|means|gives|grants|is|asks|requires|too|alone|itself)\\b)`,
    },
    {
      pattern: `{=license}(?: licen[sc]e)?,? (?:under|on the terms of) which {model} (?:is|was|has been) (?:${PUT})`,
      isEvent: true,
    },
    { pattern: '{model} \\((?:licen[sc]e: ?)?[^()]{0,40}?{=license}(?: licen[sc]e)?[,);]' },
    {
      pattern: `${MAKER} (?:(?:has|have|then|also|now|itself|still|first) )*(?:${PUT}|licen[sc]es|releases|publishes|distributes|ships|offers|puts|opened|gives away) (?:the (?:model )?weights of )?{model}(?:(?:'s|’s) weights)?(?: out)? (?:under|on|with)(?: the terms of)? ${THE}{=license}`,
    },
    {
      pattern: `${MAKER} (?:(?:has|have|then|also|now) )*(?:chose|chosen|chooses|picked|picks|opted for|opts for|went for|settled on|uses|used|adopted|selected|applies|applied) ${THE}{=license}(?: licen[sc]e)? (?:for|to|with) {model}(?!['’]s)`,
    },
    {
      pattern: `{model}, which ${MAKER} (?:(?:has|have|then|also|now|itself|still) )*(?:${PUT}|licen[sc]es|releases|publishes|distributes|offers|puts) (?:under|on|with)(?: the terms of)? ${THE}{=license}`,
    },
    {
      pattern: `(?:models|weights|systems|releases) (?:under|released under|licen[sc]ed under|with) ${THE}{=license}(?: licen[sc]e)?,? (?:such as|like|including|among them) {model}(?!['’]s)`,
    },
    {
      pattern:
        '{model} ?(?:的|采用|使用|基于|以|在|遵循|按|了|许可证|协议|权重|发布|开源|为|是|，| )*{=license} ?(?:许可证?|协议|授权|许可协议)?',
    },
    { pattern: `(?:^|[,;—] ?)(?:being |as an? )?{value:${BARE}}[- ]licen[cs]ed(?: model)?, {model}` },
    { pattern: `{value:${BARE}} licen[sc]e (?:of|for|behind) {model}(?!['’]s)` },
    { pattern: `{model}, to which {value:${BARE}} (?:terms|conditions|licen[sc]e terms) (?:attach|apply)` },
    {
      pattern: `{model}, (?:to which|for which|on which) (?:the )?{=license}(?: terms| licen[sc]e)? (?:attach(?:es)?|appl(?:y|ies)|holds?)`,
    },
    {
      pattern: `{model}{also}{aside},? (?:(?:is|are|remains?|comes?|falls?|stands?|sits?|was|ships|itself) )*(?:(?:${PUT}) )?under (?:the |an? )?{value:${BARE}}(?=[,.;:)]|\\W*$| licen| terms| and\\b| \\()`,
    },
    {
      pattern: `(?:card|page|repository|entry|documentation|report) (?:of|for) {model} (?:names|gives|lists|states|specifies|shows|cites) (?:the )?{=license}(?: licen[sc]e)?(?= as|[,.;)]|\\W*$)`,
    },
    {
      pattern: `{=license}(?: licen[sc]e)?,? (?:under|on the terms of) which {_lab} (?:has |have |now )*(?:${PUT}|publishes|releases|distributes|offers|licenses|ships) {model}`,
    },
    {
      pattern: `(?:licen[sc]e|terms) (?:chosen|picked|used|adopted|selected) for {model} (?:is|was|are|were|remains) ${THE}{=license}`,
      isEvent: true,
    },
    { pattern: `choice of ${THE}{=license}(?: licen[sc]e)? for {model}(?!['’]s)` },
    {
      ...loosePhrase({
        of: 'model',
        value: `{value:[\\uf000-\\uf0ff](?![- ]licen[cs]ed)|(?<![\\w-])${BARE}(?= licen[sc]e\\b(?!d)| terms\\b)}`,
        past: '\\ue400-\\ue4ff',
        mayHang: true,
        besides: ABOUT,
      }),
      isVoid: isTopic,
    },
  ],
  isPlain: true,
  judge: (claim, frame) => (isUse(claim.stated.value) ? judgeUse(claim, frame) : judgeTimeline(claim, frame)),
  columns: [
    {
      header:
        /^(?:(?:licen[sc]e|licen[sc]ing|(?:开源|权重)?(?:许可证?|协议|许可协议|许可条款|授权)(?:类型)?)(?: terms)?|terms(?: of use)?)$/iu,
    },
  ],
  read: (text, scene) => {
    const { text: sentence } = scene.view
    if (CHANGED.test(sentence.slice(sentence.indexOf(text) + text.length))) return undefined
    const slot = [...text].find(unit => scene.view.mentions.get(unit)?.kind === 'license')
    if (/^non-?commercial(?: only| use(?: only)?| licen[sc]e)?$/iu.test(text.trim()))
      return { text, value: NON_COMMERCIAL }
    const mention = slot === undefined ? undefined : scene.view.mentions.get(slot)
    if (mention) return { text, value: mention.entity }
    const name = plain(text)
    const named = scene.knowledge
      .ofKind('license')
      .find(({ id }) => namesOf(id, scene.knowledge).includes(name))
    if (named) return { text, value: named.id }
    return new RegExp(`^${BARE}$`, 'iu').test(text) ? { text, value: name } : undefined
  },
  agrees: (stated, fact, knowledge) => {
    const known = namesOf(String(fact.value), knowledge)
    if (knowledge.entities.get(String(stated.value)) === undefined)
      return known.some(name => name.startsWith(String(stated.value)))
    return namesOf(String(stated.value), knowledge).some(name => known.includes(name))
  },
  rewrite: ({ stated }, { presentFact }, knowledge) => {
    if (isUse(stated.value)) return undefined
    const name = presentFact && knowledge.entities.get(String(presentFact.value))?.name
    const noun = / licen[sc]e$/iu.exec(stated.text)?.[0] ?? ''
    return name && name.replace(/ licen[sc]e$/iu, '') + noun
  },
})
