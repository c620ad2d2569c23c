import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../../scripts/bench/text/random.ts'
import { assemble } from '../../server/src/engine/claims/machine/assemble.ts'
import { parseExpression } from '../../server/src/engine/claims/machine/parse.ts'
import { createMachine } from '../../server/src/engine/claims/machine/run.ts'
import { MARKS } from '../../server/src/engine/claims/machine/tables.ts'
import { everyMatch, type PhraseMatch } from '../../server/src/engine/claims/phrase-match.ts'
import { compilePhrase } from '../../server/src/engine/claims/phrases.ts'
import { plainText } from '../../server/src/engine/claims/plain-text.ts'
import { properties } from '../../server/src/engine/claims/registry.generated.ts'
import { slotMark } from '../../server/src/engine/claims/sentence-view.ts'
import { splitSentences } from '../../server/src/engine/document/sentences.ts'

/** Everything that the machine finds of its one expression, as `everyMatch` tells it. */
function machineFor(sources: readonly string[]) {
  const machine = createMachine(assemble(sources))
  const part = (at: number, text: string) => {
    const [start = -1, end = -1] = machine.marks.subarray(2 * at, 2 * at + 2)
    return start < 0 ? undefined : { start, end, words: text.slice(start, end) }
  }
  return (phrase: number, text: string): readonly PhraseMatch[] => {
    const found: PhraseMatch[] = []
    for (let from = 0; machine.find(phrase, text, from, 1_000_000) === true; from = machine.start + 1) {
      const [subject, value, benchmark] = MARKS.map((_, at) => part(at, text))
      const { start, end } = machine
      const whole = { start, end, subject: subject?.words ?? '', benchmark: benchmark?.words ?? '' }
      found.push(value ? { ...whole, value: { start: value.start, end: value.end } } : whole)
    }
    return found
  }
}

describe('the machine finds what a regular expression finds', () => {
  test.each([
    ['a(?:b|bc|)(?<value>c*)d', ['abcd', 'abccd', 'ad', 'acd abd']],
    ['(?<subject>a)(?:,? (?:b|c)){0,3}? (?<value>c|d)', ['a, b, c d', 'a b b b d', 'a c', 'a d']],
    [
      '(?:is|are|was)(?: now| still)* (?<value>open|opened|open to all)(?! shut)',
      ['is open to all', 'was still now opened', 'are open shut', 'is opened'],
    ],
    ['(?<![\\d.,]|\\d[kmbt]?[–-])(?<value>\\d+)(?:k|m)?\\b', ['1.5', '12k', '3–4m', '7 88', 'a9']],
    ['(?<=^|[;:] ?)(?<value>x\\w+)$', ['xyz', 'a; xyz', 'axyz', 'xyz.']],
    ['(?<value>[^,;]{2,5}?),', ['abcdefg, hi,', 'a,', 'ab,;cd,']],
    ['(?:(?:a|ab)(?:c|bcd)){1,2}(?<value>d*)', ['abcd', 'abcdacd', 'acabcdd']],
    ['(?:a?){3,5}b(?<value>.?)', ['aaab', 'b', 'aaaaaaab!']],
    ['(?=ab)(?<value>\\p{L}+)(?!\\p{L})', ['abé', 'ab1', 'xab abc']],
    ['^\\W*(?<value>\\w+)[:：] ?(?:\\s*x)?', ['- ab: x', 'ab：x', ' ab:']],
  ])('%s', (source, texts) => {
    const find = machineFor([source])
    const regex = new RegExp(source, 'dgu')
    for (const text of texts) expect([text, find(0, text)]).toEqual([text, [...everyMatch(regex, text)]])
  })

  const kinds = ['model', 'family', 'lab', 'policy', 'benchmark', 'license', 'organization', 'date'] as const
  const random = createRandom(7)
  const folder = 'test/eval/tuned'
  /** The sentences of the evaluation with names and years turned into slots, each as it is and with its words shuffled a little. */
  const texts = readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .flatMap(name => {
      const text = readFileSync(`${folder}/${name}`, 'utf8').replaceAll(/\[[\w-]*\||\|[^\]|]*\]/g, '')
      return splitSentences(text).map(({ start, end }) => text.slice(start, end))
    })
    .filter(text => text.length < 300)
    .map(sentence =>
      sentence.replaceAll(/(?<=\s)\p{Lu}[\p{L}\d.-]*(?: \p{Lu}[\p{L}\d.-]*)*|\d{4}/gu, name =>
        random.integer(0, 4) === 0 ? name : slotMark(kinds[random.integer(0, kinds.length - 1)] ?? 'model'),
      ),
    )
    .flatMap(text => [text, swapped(text)])
    .map(text => plainText(text).text)

  function swapped(text: string): string {
    const words = text.split(' ')
    const at = random.integer(0, words.length - 1)
    return [
      ...words.slice(0, at),
      ...words.slice(at + 1, at + 3).reverse(),
      words[at],
      ...words.slice(at + 3),
    ].join(' ')
  }

  test.each(properties.filter(({ phrases }) => phrases.length > 0))('of $id', ({ phrases }) => {
    const regexes = phrases.map(({ pattern }) => compilePhrase(pattern))
    const find = machineFor(regexes.map(({ source }) => source))
    for (const text of texts) {
      for (const [phrase, regex] of regexes.entries()) {
        const [found, expected] = [find(phrase, text), [...everyMatch(regex, text)]]
        if (found.length + expected.length > 0) expect([text, found]).toEqual([text, expected])
      }
    }
  })
})

describe('the machine', () => {
  test('gives up after the steps that it may take', () => {
    const machine = createMachine(assemble(['(?:a|aa)+b']))
    expect(machine.find(0, 'a'.repeat(40), 0, 10_000)).toBeUndefined()
    expect(machine.find(0, 'aaab', 0, 10_000)).toBe(true)
  })

  test.each(['(a', 'a)', '[a', '*a', '(?<x>a)\\k<x>', 'a{2}{3}'])('does not take %s', source => {
    expect(() => parseExpression(source)).toThrow(SyntaxError)
  })
})
