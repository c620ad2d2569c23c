import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCandidates } from '../../../server/src/engine/entities/find-candidates.ts'
import { recognize } from '../../../server/src/engine/entities/recognize.ts'
import { canonical, tokenize } from '../../../server/src/engine/entities/tokens.ts'
import { runs } from '../../support/runs.ts'
import { ENTITIES, matcherFor, passage } from './support.ts'

const matcher = matcherFor(ENTITIES)
const aliases = ENTITIES.flatMap(entity => entity.aliases.map(alias => alias.text))
const piece = fc.oneof(
  fc.constantFrom(...aliases),
  fc.constantFrom(...aliases.map(alias => alias.toLowerCase())),
  fc.constantFrom(' ', '-', '—', ' – ', '. ', ', ', '’s ', '/', '\uFFFC', '\u00A0', '🚀', '(', ')', '\n'),
  fc.constantFrom(
    '3',
    '5.5',
    '6.0',
    '-Air',
    '-based',
    ' Pro',
    ' models',
    'The model',
    'It',
    '的',
    '模型',
    'ＧＬＭ',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const text = fc.array(piece, { maxLength: 24 }).map(pieces => pieces.join(''))

function folded(surface: string): string {
  const tokens = tokenize(surface)
  return canonical(tokens, 0, tokens.count - 1, false)
}

describe('whatever the text', () => {
  it('spans lie in it, in order, and never overlap', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), paragraphs => {
        const found = recognize(
          paragraphs.map(paragraph => passage(paragraph)),
          matcher,
        )
        found.forEach(({ mentions, unknownVersions }, index) => {
          const paragraph = paragraphs[index] ?? ''
          const spans = [...mentions, ...unknownVersions].sort((a, b) => a.start - b.start)
          let end = 0
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end)
            expect(span.end).toBeGreaterThan(span.start)
            expect(paragraph.slice(span.start, span.end)).toBe(span.text)
            end = span.end
          }
          expect(mentions).toEqual([...mentions].sort((a, b) => a.start - b.start))
        })
      }),
      runs(400),
    )
  })

  it('what is linked is spelled as a name of the entity, or as its end, behind its owner', () => {
    fc.assert(
      fc.property(text, paragraph => {
        const [found] = recognize([passage(paragraph)], matcher, { anaphora: false })
        for (const { entity, text: surface } of found?.mentions ?? []) {
          const names = matcher.entities.get(entity)?.aliases.map(alias => folded(alias.text)) ?? []
          const shared = names.flatMap(name =>
            name.split(' ').map((_, at, words) => words.slice(at).join(' ')),
          )
          const written = folded(surface)
          expect(shared.some(name => written.endsWith(name))).toBe(true)
        }
      }),
      runs(400),
    )
  })

  it('names are found alike whatever stands beyond a break', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const joined = matcher.scan(`${before}\uFFFC${after}`)
        const shift = before.length + 1
        const spansOf = (matches: typeof joined, by: number) =>
          matches.map(match => [
            match.start + by,
            match.end + by,
            match.reaches.map(reach => reach.names.length),
          ])
        expect(spansOf(joined, 0)).toEqual([
          ...spansOf(matcher.scan(before), 0),
          ...spansOf(matcher.scan(after), shift),
        ])
      }),
      runs(400),
    )
  })

  it('the candidates of a passage do not depend on others', () => {
    fc.assert(
      fc.property(text, paragraph => {
        const one = passage(paragraph)
        expect(findCandidates(one, matcher)).toEqual(findCandidates(one, matcher))
      }),
    )
  })
})

describe('every name', () => {
  it.each([...new Set(aliases)])('%s is found as written, alone and in a sentence', name => {
    const spans = matcher.scan(name)
    expect(spans).toHaveLength(1)
    expect(spans[0]).toMatchObject({ start: 0, end: name.length })
    expect(matcher.scan(`see ${name}.`)[0]).toMatchObject({ start: 4, end: 4 + name.length })
  })
})
