import { describe, expect, test } from 'vitest'
import { overlayKnowledge, printProblem } from '../../../server/src/engine/index.ts'
import { helpersFor } from '../../support/brief.ts'
import { claimsKnowledge } from '../../support/claims-knowledge.ts'

const base = claimsKnowledge()
const memo = `sources:
  team-2026-memo: {strength: primary, type: report, title: Memo, publisher: Team, issued: 2026-11-02}
`
const cite = 'asOf: 2026-11-02, sources: [team-2026-memo]'

/** The base with one overlay file, or several. */
function lay(text: string, path = 'team.yaml', ...more: readonly { path: string; text: string }[]) {
  return overlayKnowledge(base, [{ path, text }, ...more])
}

/** What is wrong with an overlay, a line each. */
function problemsOf(text: string, path?: string): string {
  return lay(text, path).problems.map(printProblem).join('\n')
}

const factsOf = ({ data }: ReturnType<typeof lay>, subject: string, property: string) =>
  data.facts
    .filter(fact => fact.subject === subject && fact.property === property)
    .map(({ value, validFrom, validTo, rank, origin }) => ({ value, validFrom, validTo, rank, origin }))

describe('an overlay', () => {
  test('adds entities, facts, aliases and sources, and says where they come from', () => {
    const laid = lay(`${memo}
osprey-1:
  kind: model
  name: Osprey 1
  lab: fenwick
  aliases: [Osprey One]
  facts:
    - {property: openness, value: closed, validFrom: 2026-11-01, ${cite}}
heron-2:
  aliases: [Heron Two]
  facts:
    - {property: max-output, value: 8192, ${cite}}
`)
    expect(laid.problems).toEqual([])
    const entities = new Map(laid.data.entities.map(entity => [entity.id, entity]))
    expect(entities.get('osprey-1')).toMatchObject({ kind: 'model', origin: 'team.yaml' })
    expect(entities.get('heron-2')?.aliases.map(({ text }) => text)).toEqual(['Heron 2', 'Heron Two'])
    expect(entities.get('heron-2')?.origin).toBeUndefined()
    expect(factsOf(laid, 'heron-2', 'max-output')).toMatchObject([{ value: 8192, origin: 'team.yaml' }])
    expect(laid.data.facts.at(-1)?.strength).toBe('primary')
    expect(laid.data.sources.at(-1)).toMatchObject({ key: 'team-2026-memo', origin: 'team.yaml' })
    expect(laid.data.facts).toHaveLength(base.facts.length + 2)
  })

  test('ends a fact, so that another may follow', () => {
    const laid = lay(`${memo}
heron-2:
  end:
    - {property: availability, value: general, validTo: 2026-11-01, sources: [team-2026-memo]}
  facts:
    - {property: availability, value: retired, validFrom: 2026-11-01, ${cite}}
`)
    expect(laid.problems).toEqual([])
    expect(factsOf(laid, 'heron-2', 'availability').slice(-2)).toEqual([
      {
        value: 'general',
        validFrom: '2026-07-01',
        validTo: '2026-11-01',
        rank: 'normal',
        origin: 'team.yaml',
      },
      { value: 'retired', validFrom: '2026-11-01', rank: 'normal', origin: 'team.yaml' },
    ])
    expect(base.facts.some(({ origin }) => origin !== undefined)).toBe(false)
  })

  test('deprecates a fact, and disputes one', () => {
    const laid = lay(`${memo}
heron-2:
  deprecate:
    - {property: score, benchmark: beacon, value: 48, note: withdrawn by Beacon}
  dispute:
    - {property: openness, value: closed, validFrom: 2026-03-01, ${cite}}
`)
    expect(laid.problems).toEqual([])
    expect(factsOf(laid, 'heron-2', 'score').map(({ rank }) => rank)).toContain('deprecated')
    expect(factsOf(laid, 'heron-2', 'openness').map(({ value }) => value)).toEqual(['open-weight', 'closed'])
    const { report, hover } = helpersFor(laid.data)
    expect(report('Heron 2 is an open-weight model.')).toMatch(/disputed-claim/)
    expect(hover('Heron 2 is an [||]open-weight model.')).toContain('(overlay `team.yaml`)')
  })

  test('is read from JSON, and knows what other overlays define', () => {
    const json = JSON.stringify({
      $schema: './knowledge.schema.json',
      'osprey-1': { aliases: ['Osprey Uno'] },
    })
    const text = 'osprey-1: {kind: model, name: Osprey 1}\n'
    const laid = lay(json, 'a.json', { path: 'b.yaml', text })
    expect(laid.problems).toEqual([])
    expect(laid.data.entities.at(-1)?.aliases.map(alias => alias.text)).toEqual(['Osprey 1', 'Osprey Uno'])
  })

  test('may keep sources in files of their own', () => {
    const sources = memo.replace('sources:\n', '').replace(/^ {2}/gm, '')
    const facts = `heron-2: {facts: [{property: max-output, value: 8192, ${cite}}]}`
    expect(lay(facts, 'a.yaml', { path: 'sources/team.yaml', text: sources }).problems).toEqual([])
  })
})

describe('a mistake in an overlay', () => {
  const fact = (text: string): string => `${memo}heron-2:\n  facts:\n    - {${text}, ${cite}}\n`

  test.each([
    ['YAML that is none', 'a: [1, 2\nb: 3', /^team\.yaml:\d:\d+: this is not valid YAML: .*corrected/],
    ['a list', '- a', /^team\.yaml:1:1: an overlay must be a map/],
    ['a key twice', 'a: {kind: lab, name: A1}\na: {kind: lab, name: B1}', /:2:1: .*unique/],
    ['a new entity without a kind', 'osprey: {name: Osprey}', /:1:1: .*needs a `kind`/],
    ['another kind', 'heron-2: {kind: lab}', /:1:17: `heron-2` is a model; leave `kind` out/],
    [
      'a lab that is none',
      'osprey: {kind: model, name: Osprey, lab: nobody}',
      /:1:1: there is no lab `nobody`/,
    ],
    ['an unknown key', 'heron-2:\n  ending: []', /:2:3: an entity has no key `ending`; it has .*dispute/],
    ['an unknown property', fact('property: colour, value: red'), /:5:7: a model has no property `colour`/],
    [
      'a date that does not exist',
      fact('property: released, value: 2026-02-30'),
      /:5:7: .*a date that exists/,
    ],
    [
      'a start that does not exist',
      fact('property: openness, value: closed, validFrom: 2026-13-01'),
      /:5:\d+: validFrom/,
    ],
    [
      'an overlap',
      fact('property: availability, value: retired, validFrom: 2026-11-01'),
      /:5:7: .*same day; end the other under `end`, or write this one under `dispute`/,
    ],
    [
      'a source that is none',
      'heron-2: {facts: [{property: max-output, value: 1, asOf: 2026, sources: [x]}]}',
      /no source `x`/,
    ],
    [
      'a source of the base',
      'sources: {ledger-2025: {strength: weak, type: webpage, title: T, issued: 2026, URL: "https://a.b"}}',
      /:1:11: `ledger-2025` is a source of the knowledge base already/,
    ],
    [
      'a successor of itself',
      fact('property: successor, value: heron-2'),
      /would come after itself: heron-2 → heron-2/,
    ],
    [
      'an alias of one letter',
      'heron-2: {aliases: [H]}',
      /:1:21: the alias `H` would match nearly everything/,
    ],
    [
      'an alias that is a common word',
      'heron-2:\n  aliases:\n    - the',
      /:3:7: .*common word; write a longer name, or `context: cue`/,
    ],
    ['an alias of punctuation', 'heron-2: {aliases: ["…"]}', /neither letter nor digit/],
    [
      'an alias that the base has',
      'heron-2: {aliases: [Kite 5]}',
      /:1:21: `Kite 5` also names `kite-5`; give one of them a context/,
    ],
    [
      'an end of nothing',
      'heron-2: {end: [{property: openness, value: closed, validTo: 2026, sources: [ledger-2025]}]}',
      /there is no such fact to end: `heron-2` has openness `open-weight` \(from 2026-03-01\)/,
    ],
    [
      'an end without a date',
      'heron-2: {end: [{property: openness, value: open-weight, sources: [ledger-2025]}]}',
      /each of end needs `validTo`/,
    ],
    [
      'a dispute of nothing',
      fact('property: max-output, value: 1').replace('facts:', 'dispute:'),
      /write this one under `facts`/,
    ],
    [
      'an anchor',
      'heron-2: &a {aliases: [Heron Two]}\nheron-3: *a',
      /:2:10: YAML's references are not followed; write out what `\*a` stands for/,
    ],
    ['brackets without end', '['.repeat(5000), /:1:1: .*nests too deep/],
    ['lists without end', '- '.repeat(5000), /nests too deep/],
  ])('%s is told with its place', (_, text, expected) => {
    expect(problemsOf(text)).toMatch(expected)
  })

  test('leaves out what is wrong and keeps the rest', () => {
    const laid =
      lay(`${fact('property: colour, value: red')}    - {property: max-output, value: 8192, ${cite}}
  aliases: [Heron Two, the]
osprey: {name: Osprey}
`)
    expect(laid.problems).toHaveLength(3)
    expect(laid.data.facts).toHaveLength(base.facts.length + 1)
    expect(laid.data.entities).toHaveLength(base.entities.length)
    const heron = laid.data.entities.find(({ id }) => id === 'heron-2')
    expect(heron?.aliases.map(({ text }) => text)).toEqual(['Heron 2', 'Heron Two'])
  })

  test('a longer circle of successors is told once', () => {
    const text = `${memo}heron-2:\n  facts: [{property: successor, value: heron-3, ${cite}}]
heron-3:\n  facts: [{property: successor, value: kite-5, ${cite}}]
kite-5:\n  facts: [{property: predecessor, value: heron-2, ${cite}}, {property: successor, value: heron-2, ${cite}}]\n`
    const { problems } = lay(text)
    expect(problems.map(({ line }) => line)).toEqual([8])
    expect(problems[0]?.message).toContain('kite-5 → heron-2 → ')
  })

  test('an id that two overlays define is told in the second', () => {
    const text = 'osprey: {kind: lab, name: Osprey}\n'
    const { problems, data } = lay(text, 'a.yaml', { path: 'b.yaml', text })
    expect(problems.map(printProblem)).toEqual([
      'b.yaml:1:1: `osprey` also stands in a.yaml, line 1; merge the two, or leave `kind` and `name` out here to add to it',
    ])
    expect(data.entities).toHaveLength(base.entities.length + 1)
  })

  test('anchors that would explode cost nothing', () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghijklm'.split('').map((key, i) => `${key}: &${key} [${`*${'abcdefghijkl'[i]}, `.repeat(9)}]`),
    ]
    expect(lay(bomb.join('\n')).problems.length).toBeGreaterThan(0)
  })
})
