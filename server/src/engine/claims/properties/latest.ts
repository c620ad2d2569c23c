import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Entity, Fact } from '../../knowledge/types.ts'
import { type Day, firstDay } from '../../text/day.ts'
import { daysOf, unknown, verdictOf } from '../judgment.ts'
import { defineProperty } from '../property.ts'
import { weight } from '../timeline.ts'

const NEWEST = '(?:latest|newest|most recent|most advanced|current flagship)'
const RECENT = '(?:latest|newest|most recent)'
/** Words that leave a line's newest model its newest; any other (`small`, `coding`) speaks of another line. */
const PLAIN =
  '(?:AI|A\\.I\\.|language|large|frontier|flagship|foundation|general-purpose|general|public|major|big|reasoning|publicly available|released)'
const NOUN = '(?:models?|release|flagship|version|system|LLM)(?![\\w-])'
const THING = `(?:${PLAIN} |\\d[\\w.]* )*${NOUN}`
const OWNER = "(?:{_lab|family|organization}(?:'s|’s)?)"

/** Derived, never stored: which model of a line is the newest on a day. */
export const latest = defineProperty({
  id: 'latest',
  label: 'latest model',
  kinds: ['model'],
  valueType: 'entity',
  cardinality: 'snapshot',
  qualifiers: [],
  volatility: 'monthly',
  isPlain: true,
  phrases: [
    {
      pattern: `{model} (?:is|remains|was|became) {adv}(?:the )?(?:{_lab|family|organization}(?:'s|’s)? )?${NEWEST}(?: {_family})? ${THING}(?: (?:from|by) {_lab|organization})?{topped}`,
      value: true,
    },
    {
      pattern: `{model}, (?:the )?(?:{_lab|family|organization}(?:'s|’s)? )?(?:latest|newest|most recent) ${THING}(?: (?:from|by) {_lab|organization})?{topped}`,
      value: true,
    },
    {
      pattern: `{_lab|family|organization}(?:'s|’s) (?:latest|newest|most recent) (?:${THING},? )?(?:\\(|is |remains )?{model}(?!['’]s)`,
      value: true,
    },
    {
      pattern: `(?:latest|newest|most recent) {_family} (?:(?:model|release|version),? )?(?:is |remains )?{model}(?!['’]s)`,
      value: true,
    },
    {
      pattern: `{_lab|organization}(?:'s|’s) ${RECENT} [\\w-]+ ${NOUN},? (?:is |remains )?{model}(?!['’]s)`,
    },
    {
      pattern: `{_lab|family|organization}[^.;:!?\\ue000-\\uf5ff]{0,40}? (?:whose|its|their) (?:own )?${RECENT} ${THING},? (?:is |remains |was )?{model}(?!['’]s)`,
      value: true,
    },
    {
      pattern: `${RECENT} (?:${THING} )?(?:of|in|from) (?:the )?${OWNER}(?: (?:family|line|series|range))? (?:is|remains) {model}(?!['’]s)`,
      value: true,
    },
    {
      pattern: `{model},? (?:is |remains )?{adv}(?:the )?${RECENT}(?: ${THING})? (?:of|in|from) (?:all )?(?:the )?${OWNER}(?: (?:models|family|line|series|range|line-up|lineup))?{topped}`,
      value: true,
    },
    {
      pattern:
        '{_lab|family|organization}(?:目前|当前|现在)?(?:的)?最新(?:的)?(?:旗舰)?(?:模型|版本|大模型)(?:是|为|，|, ?)?(?:\\s)?{model}',
      value: true,
    },
    {
      pattern:
        '{model} ?是{_lab|family|organization}(?:目前)?(?:的)?最新(?:的)?(?:旗舰)?(?:模型|版本|大模型)',
      value: true,
    },
    {
      pattern: `(?:latest|newest|most recent) ${THING} (?:from|by|of) {_lab|organization}(?:,| is| remains|:) {model}`,
      value: true,
    },
  ],
  cue: /latest|newest|most (?:recent|advanced)|flagship|最新/iu,
  read: (text, { view, knowledge }) => {
    const model = [...text].map(unit => view.mentions.get(unit)).find(mention => mention?.kind === 'model')
    const name = model && knowledge.entities.get(model.entity)?.name
    const tier = new RegExp(`${RECENT} ([\\p{L}-]+) ${NOUN}`, 'iu').exec(text)?.[1]
    const isOwn = tier !== undefined && name?.toLowerCase().split(/[\s-]/u).includes(tier.toLowerCase())
    return isOwn ? { text, value: true } : undefined
  },
  judge: (claim, frame) => {
    const model = frame.knowledge.entities.get(claim.subject)
    const own = model && releaseOf(frame.knowledge, model.id)
    if (!model || !own || claim.stance.tense === 'past') return unknown(claim, frame)
    const days = daysOf(claim, frame.asOf)
    const newest = newestOfLine(frame.knowledge, model, frame.asOf)
    if (!newest || firstDay(String(newest.value)) <= firstDay(String(own.value))) {
      return verdictOf('current', claim, frame, [own], own)
    }
    if (!claim.stance.speaksFor) return verdictOf('outdated', claim, frame, [newest, own], newest)
    const then = newestOfLine(frame.knowledge, model, days.last)
    const wasNewest = then?.subject === model.id
    if (!wasNewest && claim.stance.speaksFor.from !== 'front-matter') return unknown(claim, frame)
    return verdictOf(wasNewest ? 'changed-since' : 'outdated', claim, frame, [newest, own], newest)
  },
  rewrite: (claim, { presentFact }, knowledge) => {
    const name = presentFact && knowledge.entities.get(presentFact.subject)?.name
    return name === undefined || claim.subjectSpan.start === claim.subjectSpan.end ? undefined : name
  },
})

/** The release of the newest model of the same lab and line by `day`. */
export function newestOfLine(knowledge: KnowledgeBase, model: Entity, day: Day): Fact | undefined {
  if (model.lab === undefined || model.family === undefined) return undefined
  let newest: Fact | undefined
  for (const sibling of knowledge.modelsOf(model.lab)) {
    const release = sibling.family === model.family ? releaseOf(knowledge, sibling.id) : undefined
    if (!release || firstDay(String(release.value)) > day) continue
    if (!newest || firstDay(String(release.value)) > firstDay(String(newest.value))) newest = release
  }
  return newest
}

function releaseOf(knowledge: KnowledgeBase, model: string): Fact | undefined {
  const facts = knowledge.facts(model, 'released').filter(fact => fact.rank !== 'deprecated')
  return facts.toSorted((a, b) => weight(b) - weight(a))[0]
}
