import type { Fact } from '../../knowledge/types.ts'
import { readable } from '../../text/day.ts'
import { agrees } from '../compare.ts'
import { judgeSingle } from '../judge-single.ts'
import { unknown, verdictOf } from '../judgment.ts'
import { defineProperty } from '../property.ts'

const VERBS =
  '(?:released|launched|shipped|unveiled|open-sourced|introduced|debuted|published|announced|rolled out|dropped|made available)'
/** A model is announced, served and published on different days: each is a day it came out. */
const SIBLINGS = ['announced', 'weights-released']

/** The day a model came out. */
export const released = defineProperty({
  id: 'released',
  label: 'release date',
  kinds: ['model'],
  valueType: 'date',
  cardinality: 'single',
  qualifiers: [],
  volatility: 'never',
  isPlain: true,
  phrases: [
    {
      pattern: `{model}(?:,| \\()? ?(?:which |that )?(?:was |were )?(?:first |publicly |officially )?${VERBS} (?:in |on )?{date}`,
      isEvent: true,
    },
    {
      pattern: `{_lab} (?:has )?(?:first |publicly |officially )?${VERBS} (?:its |the |an? )?{near}{model},? (?:\\([^)]*\\) )?(?:in |on )?{date}`,
      isEvent: true,
    },
    {
      pattern: `(?:in |on )?{date},? (?:(?:the|when) )?{_lab}(?: AI)? (?:had |has )?(?:publicly |officially )?${VERBS} [^;!?\\ue400-\\uf5ff]{0,60}?{model}`,
      isEvent: true,
    },
    { pattern: `{date}: {_lab} (?:publicly |officially )?${VERBS} {near}{model}`, isEvent: true },
    { pattern: '{model} (?:first )?release(?:d|s)?:? {date}', isEvent: true },
    { pattern: '{model} \\({date}\\)', isEvent: true },
    { pattern: `release of {model} (?:in|on) {date}`, isEvent: true },
    { pattern: `{model}(?:'s|’s) {date} (?:release|launch|debut)`, isEvent: true },
  ],
  columns: [{ header: /^(?:released?|release date|launch(?:ed)?|publication date)$/iu }],
  read: (text, scene) => {
    const slot = [...text].find(unit => scene.view.dates.has(unit))
    const date = slot === undefined ? undefined : scene.resolveDate(slot)
    if (!slot || !date) return undefined
    const isYearless = scene.view.dates.get(slot)?.partial !== undefined
    const value = date.iso ?? `${date.range.first}/${date.range.last}`
    return { text, value, relation: isYearless ? 'about' : 'exact' }
  },
  judge: (claim, frame) => {
    const siblings: Fact[] = SIBLINGS.flatMap(id => frame.knowledge.facts(claim.subject, id))
    const support = siblings.find(
      fact => fact.rank !== 'deprecated' && agrees(frame.property, claim.stated, fact, frame.knowledge),
    )
    const judgment = judgeSingle(claim, frame)
    if (support && judgment.verdict !== 'current')
      return verdictOf('current', claim, frame, [support], support)
    const isGuess = claim.stated.relation === 'about' || String(claim.stated.value).length === 4
    return judgment.verdict === 'contradicted' && isGuess ? unknown(claim, frame) : judgment
  },
  rewrite: ({ stated }, { presentFact }) => {
    const said = String(stated.value)
    const known = String(presentFact?.value ?? '')
    return /^[\d-]{7,10}$/.test(said) && known.length >= said.length
      ? readable(known.slice(0, said.length))
      : undefined
  },
})
