import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { defineProperty } from '../property.ts'

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
/** `under an MIT licence with one added condition`: it is no longer that licence. */
const CHANGED =
  /^(?:[- ]licen[sc]e)?,? (?:(?:but|and) )?(?:with|plus) (?:[\p{L}-]+ ){0,3}(?:conditions?|clauses?|restrictions?|terms?|additions?|riders?|limits?|exceptions?|carve-outs?|provisos?|requirements?)\b/iu

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
    {
      pattern:
        '{model}{also}{aside}{owns}(?:under|(?:covered|governed) by|subject to) (?:(?:an?|the|its|full|permissive|standard|so-called|open-source|open|own|liberal) )*{=license}',
    },
    { pattern: '{model}{also}{owns}(?:full |permissive ){=license}(?:[- ]licensed)? (?:open )?weights' },
    {
      pattern:
        '{model}{also}{aside} (?:uses|carries|has|comes with|is|are|adopts|bears|keeps) (?:licensed )?(?:(?:an?|the|permissive|standard) )*{=license}(?:[- ]licensed| licen[sc]e)?',
    },
    { pattern: '{=license}[- ]licensed {model}' },
    { pattern: `{value:${BARE}}[- ]licen[cs]ed {model}` },
    { pattern: `{model}{also}{aside} {be} {value:${BARE}}[- ]licen[cs]ed` },
    { pattern: '^\\W*{model}[:：] ?{=license}(?: licen[cs]e)?\\W*$' },
    { pattern: `^\\W*{model}[:：] ?{value:${BARE}}(?: licen[cs]e)?\\W*$` },
    {
      pattern: `{model} ?(?:均|都|也|已|目前)?(?:采用|使用|基于|遵循|以){value:${BARE}} ?(?:开源)?(?:许可|协议|授权)`,
    },
    {
      pattern:
        "(?:^|[,;—] ?)(?:released|published|licen[sc]ed|open-sourced|distributed|available|offered|shipped) under (?:(?:an?|the|its|permissive|standard) )*{=license}(?: licen[sc]e)?, (?:the |{_lab}(?:'s|’s) )?{model}",
    },
    {
      pattern:
        "{model}(?:'s|’s) (?:weights|licen[sc]e)(?: are| is| were| was|,)* (?:(?:the|an?|under|released|available|licen[sc]ed|published) )*{=license}",
    },
    {
      pattern:
        '(?:the )?(?:weights|licen[sc]e) (?:of|for) {model}(?: are| is|,)* (?:(?:the|an?|under|released|available|licen[sc]ed|published) )*{=license}',
    },
    { pattern: '{model} \\([^()]{0,40}?{=license}(?: licen[sc]e)?[,);]' },
    {
      pattern:
        '{_lab} (?:released|published|open-sourced|licen[sc]es|licen[sc]ed|put out) {model} under (?:(?:an?|the|its|permissive|standard) )*{=license}',
    },
    {
      pattern:
        '{model} ?(?:的|采用|使用|基于|以|在|遵循|按|了|许可证|协议|权重|发布|开源|为|是|，)*{=license} ?(?:许可证?|协议|授权|许可协议)?',
    },
  ],
  isPlain: true,
  columns: [{ header: /^(?:licen[sc]e|licen[sc]ing|许可证|协议)(?: terms)?$/iu }],
  read: (text, scene) => {
    const { text: sentence } = scene.view
    if (CHANGED.test(sentence.slice(sentence.indexOf(text) + text.length))) return undefined
    const slot = [...text].find(unit => scene.view.mentions.get(unit)?.kind === 'license')
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
    const name = presentFact && knowledge.entities.get(String(presentFact.value))?.name
    const noun = / licen[sc]e$/iu.exec(stated.text)?.[0] ?? ''
    return name && name.replace(/ licen[sc]e$/iu, '') + noun
  },
})
