import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyPlacesSteps } from '../../../server/src/engine/bibliography/key-places.ts'
import { parseBrief } from '../../../server/src/engine/document/parse-brief.ts'
import {
  applyEdits,
  createEngine,
  createMentionFinder,
  finish,
  keysInBrief,
  keysInText,
  renameKey,
  whyNoKey,
} from '../../../server/src/engine/index.ts'
import { claimsKnowledge } from '../../support/claims-knowledge.ts'
import { facts } from '../../support/facts.ts'
import { runs } from '../../support/runs.ts'
import { anyDocument } from '../document/documents.ts'

const keys = ['key', 'a', 'b']
const withFront = fc
  .tuple(
    fc.constantFrom('', '---\nnocite: "@key, @a"\nreferences:\n- id: key\n- {title: b, id: b}\n---\n'),
    anyDocument,
  )
  .map(([front, text]) => (front === '' ? text : front + text.replace(/^(?:\uFEFF|---[\s\S]*?\n---\n)/u, '')))

describe('the places of keys', () => {
  test('found in parts of a text are those found in the whole of it', () => {
    fc.assert(
      fc.property(withFront, fc.constantFrom(...keys), (text, key) => {
        const whole = keysInBrief(parseBrief(text)).places.filter(place => place.key === key)
        expect(keysInText(text, [key]).places).toEqual(whole)
        for (const { start, end } of whole) expect(text.slice(start, end)).toBe(key)
      }),
    )
  })

  test('in BibTeX are the keys of entries, repeated ones too, and what other entries name', () => {
    const text =
      '@string{a = "lee"}\n@comment{lee}\n@misc{lee, note = {crossref = lee}}\n@misc{lee}\n@set{both, entryset = {lee, other}}\n@inbook{part, crossref = "lee", xref = {other}}\n'
    const places = finish(keyPlacesSteps(text, 'bibtex'))
    expect(places.map(({ key, role }) => `${role} ${key}`)).toEqual([
      'entry lee',
      'entry lee',
      'entry both',
      'use lee',
      'use other',
      'entry part',
      'use lee',
      'use other',
    ])
    for (const { start, end, key } of places) expect(text.slice(start, end)).toBe(key)
  })

  test.each([
    ['CSL-JSON', 'csl-json', '[{"title": "id", "id": "lee"}, {"id": 7}]', ['lee', '7']],
    [
      'CSL-YAML',
      'csl-yaml',
      '---\nreferences:\n- title: "id: x"\n  id: lee\n- id: \'x y\'\n...\n',
      ['lee', 'x y'],
    ],
  ] as const)('in %s are where the ids stand', (_, format, text, expected) => {
    const places = finish(keyPlacesSteps(text, format))
    expect(places.map(({ key }) => key)).toEqual(expected)
    for (const { start, end, key } of places) expect(text.slice(start, end)).toBe(key)
  })
})

describe('renaming a key', () => {
  test('changes its places and nothing else, or nothing at all; back again is the same text', () => {
    fc.assert(
      fc.property(
        withFront,
        fc.constantFrom(...keys),
        fc.constantFrom('new', 'neu:2026', 'x_y.z'),
        (text, key, newKey) => {
          const { places } = keysInText(text, [key])
          const edits = renameKey(text, 'brief', places, key, newKey)
          if (edits === undefined) return
          expect(edits).toHaveLength(places.length)
          const after = applyEdits(text, edits)
          const renamed = keysInText(after, [newKey]).places
          expect(keysInText(after, [key]).places).toEqual([])
          const back = renameKey(after, 'brief', renamed, newKey, key)
          expect(back && applyEdits(after, back)).toBe(text)
        },
      ),
    )
  })

  test('to what needs braces or quotes is read again as that key', () => {
    fc.assert(
      fc.property(withFront, fc.string({ minLength: 1, maxLength: 8 }), (text, newKey) => {
        fc.pre(whyNoKey(newKey, ['brief']) === undefined && !keys.includes(newKey))
        const { places } = keysInText(text, ['key'])
        const edits = renameKey(text, 'brief', places, 'key', newKey)
        if (edits === undefined) return
        expect(keysInText(applyEdits(text, edits), [newKey]).places).toHaveLength(places.length)
      }),
    )
  })

  test('is not done where a place says something else by now', () => {
    const { places } = keysInText('See @key.', ['key'])
    expect(renameKey('Seen @key.', 'brief', places, 'key', 'new')).toBeUndefined()
  })
})

test('the mentions found in a text are those of its analysis', () => {
  const engine = createEngine(facts)
  const entity = engine.knowledge.entities.get('heron-2')
  if (entity === undefined) throw new Error('no Heron 2')
  const find = createMentionFinder(engine.knowledge, entity)
  for (const text of [
    'Ask Heron 2 and Heron-3, or **Heron** 2.\n',
    '# 鹭科\n\n| Heron 2 |\n|---|\n| Heron 3 |\n',
    'Nothing.\n',
  ]) {
    const { mentions } = engine.analyze(text, { today: '2026-11-21' })
    expect(find(text)).toEqual(mentions.filter(({ entity: id }) => id === 'heron-2'))
  }
})

test('whatever stands around them: the mentions found are those of the analysis', () => {
  const engine = createEngine(claimsKnowledge())
  const pieces = [
    'Heron 2 is closed.',
    '**Heron** 2 and [Kite 5](https://example.org).',
    '[Heron](https://example.org/(a) "A title") 2, <b>Heron</b> 2, Her*on* 2 and Heron\\\n2.',
    '> Told by Fenwick\n> AI of the Heron\n>2.',
    'Heron&nbsp;2, Heron [2], ~~Heron~~ 2, H~er~on 2 and Heron<!-- x --> 2.',
    'The Heron family, Heron 2 and 3.',
    '# Wren and Fenwick AI',
    'Wren is valued at $4 billion.',
    'wren, the bird, and a kite.',
    '- Kite 5\n- 芬威克发布了 Heron 2。',
    '| Model | Lab |\n|---|---|\n| Heron 2 | Wren |',
    '`Heron 2` and <!-- Heron 2 -->',
    'See [^1] of [Heron 2][ref].',
    '[^1]: The Lantern Order binds Wren.',
    '[ref]: https://example.org/heron-2',
    'The Order and the Lantern.',
  ]
  const finders = [...engine.knowledge.entities.values()].map(entity => ({
    entity,
    find: createMentionFinder(engine.knowledge, entity),
  }))
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), chosen => {
      const text = chosen.join('\n\n')
      const { mentions } = engine.analyze(text, { today: '2026-11-21' })
      for (const { entity, find } of finders) {
        expect(find(text)).toEqual(mentions.filter(({ entity: id }) => id === entity.id))
      }
    }),
    runs(150),
  )
}, 60_000)
