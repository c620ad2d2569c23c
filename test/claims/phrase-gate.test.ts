import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { gateTables } from '../../server/src/engine/claims/gate-tables.ts'
import { createPhraseGate } from '../../server/src/engine/claims/phrase-gate.ts'
import { createPieceReader } from '../../server/src/engine/claims/phrase-words.ts'
import { compilePhrase } from '../../server/src/engine/claims/phrases.ts'
import { properties } from '../../server/src/engine/claims/registry.generated.ts'
import { slotMark } from '../../server/src/engine/claims/sentence-view.ts'
import { splitSentences } from '../../server/src/engine/document/sentences.ts'
import { inSmallLetters } from '../../server/src/engine/text/small-letters.ts'

const MODEL = slotMark('model')
const POLICY = slotMark('policy')

/** Whether a phrase gets past the gate for a text. */
function isTried(pattern: string, text: string): boolean {
  return createPhraseGate(gateTables([createPieceReader()(pattern)])).possible(text).length > 0
}

describe('a phrase is tried where its words stand, in their order', () => {
  test.each([
    ['{model} is (?:open|closed)', `${MODEL} is closed.`, 'It is closed.'],
    ['{model} is (?:open|closed)', `${MODEL} is \n OPEN.`, `${MODEL} is free.`],
    ['{model} is (?:open|closed)', `Now ${MODEL} is open.`, `Closed, says ${MODEL}.`],
    ['{model}{aside} {value:costs?|sells? for}', `${MODEL}, a bargain, sells  for it.`, `${MODEL} tells.`],
    ['under (?:the )?{policy}', `Under the ${POLICY}`, `Under the ${MODEL}`],
    ['{model} has {quantity} tokens', `${MODEL} has 7,000 tokens`, `${MODEL} has some tokens`],
    ['{model} has {quantity} tokens', `${MODEL} has one million tokens`, `${MODEL} has one tokens`],
    ['^\\W*{policy}[:：] ?{value:proposed}', `- ${POLICY}: proposed`, `The ${POLICY}: proposed`],
    ['{model}的{value:排名}', `${MODEL}的排名`, `${MODEL}的价格`],
    ['{model} \\((?!not )closed\\)', `${MODEL} (closed)`, `${MODEL}, closed`],
    ['{model|family} left[,;] (?:at once )?gone', `${MODEL} left; gone`, `${MODEL} left gone`],
  ])('%s', (pattern, stands, lacks) => {
    expect([isTried(pattern, stands), isTried(pattern, lacks)]).toEqual([true, false])
  })

  test('what may be missing is not asked for', () => {
    expect(isTried('{model}(?: was)?(?: not){0,2} seen?', `${MODEL} see`)).toBe(true)
    expect(isTried('(?:{model}|[a-z]{3}) fell', 'abc fell')).toBe(true)
  })
})

describe('what the gate leaves out does not match', () => {
  const folder = 'test/eval/tuned'
  const briefs = readdirSync(folder).filter(name => name.endsWith('.md'))
  const kinds = ['model', 'family', 'lab', 'policy', 'benchmark', 'license', 'organization', 'date'] as const
  const phrases = properties.flatMap(({ id, phrases }) => phrases.map(({ pattern }) => ({ id, pattern })))
  const gate = createPhraseGate(gateTables(phrases.map(({ pattern }) => pattern).map(createPieceReader())))

  /** A sentence with names in capitals and figures turned into slots of a kind or two. */
  const slotted = (sentence: string, turn: number) => {
    let count = turn
    return sentence.replaceAll(/(?<=\s)\p{Lu}[\p{L}\d.-]*(?: \p{Lu}[\p{L}\d.-]*)*|\d{4}/gu, name =>
      count % 5 === 4 ? name : slotMark(kinds[count++ % kinds.length] ?? 'model'),
    )
  }

  const sentences = briefs
    .flatMap(name => {
      const text = readFileSync(`${folder}/${name}`, 'utf8').replaceAll(/\[[\w-]*\||\|[^\]|]*\]/g, '')
      return splitSentences(text).map(({ start, end }) => text.slice(start, end))
    })
    .filter(text => text.length < 400)
    .flatMap(text => [slotted(text, 0), slotted(text, 1), slotted(text, 3)])
    .map(inSmallLetters)
  const possible = sentences.map(text => new Set(gate.possible(text)))

  test.each(properties.filter(({ phrases }) => phrases.length > 0))('$id', ({ id }) => {
    const missed = phrases.flatMap(({ id: property, pattern }, at) => {
      if (property !== id) return []
      const regex = compilePhrase(pattern)
      return sentences.filter((text, sentence) => !possible[sentence]?.has(at) && text.search(regex) >= 0)
    })
    expect(missed).toEqual([])
  })

  test('and what it lets through often does', () => {
    const regexes = phrases.map(({ pattern }) => compilePhrase(pattern))
    const tries = sentences.flatMap((text, sentence) =>
      [...(possible[sentence] ?? [])].map(at => ({ text, at })),
    )
    const matches = tries.filter(({ text, at }) => text.search(regexes[at] ?? /(?!)/u) >= 0)
    expect(matches.length).toBeGreaterThan(100)
    expect(tries.length).toBeLessThan((sentences.length * phrases.length) / 100)
  })
})
