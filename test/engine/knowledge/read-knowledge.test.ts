import { describe, expect, it } from 'vitest'
import { printProblem } from '../../../server/src/engine/knowledge/problem.ts'
import { readKnowledge } from '../../../server/src/engine/knowledge/read-knowledge.ts'

const meta = { path: 'meta.yaml', text: 'version: 2026-11-21\nasOf: 2026-11-21\n' }
const acme = {
  path: 'models/acme.yaml',
  text: `acme:
  kind: lab
  name: Acme
rocket-2:
  kind: model
  name: Rocket 2
  lab: acme
  family: rocket
  aliases:
    - Rocket-2
    - { text: Rocket, context: kin, cues: [Acme], not: [fuel] }
  facts:
    - { property: score, benchmark: hle, value: 51, asOf: 2026-06, sources: [blog, acme-2026] }
`,
}
const sources = {
  path: 'sources/acme.yaml',
  text: `acme-2026:
  strength: primary
  type: webpage
  title: Rocket 2
  author: [{ family: Doe, given: Jo }]
  issued: 2026-06
  URL: https://acme.example/rocket-2
blog: { strength: weak, type: post, title: On rockets, issued: 2026, URL: https://blog.example }
`,
}

/** The problems of one file of entities, a line each. */
function problemsOf(text: string, path = 'models/x.yaml'): string {
  return readKnowledge([meta, { path, text }]).problems.map(printProblem).join('\n')
}

describe('reading knowledge', () => {
  const { data, problems, locate } = readKnowledge([meta, acme, sources])

  it('finds nothing to complain about in a sound base', () => {
    expect(problems).toEqual([])
    expect(data).toMatchObject({ version: '2026-11-21', asOf: '2026-11-21' })
  })

  it('makes the name an alias and fills in how aliases match', () => {
    expect(data.entities.find(entity => entity.id === 'rocket-2')?.aliases).toEqual([
      { text: 'Rocket 2', case: 'any', context: 'none', cues: [], not: [] },
      { text: 'Rocket-2', case: 'any', context: 'none', cues: [], not: [] },
      { text: 'Rocket', case: 'exact', context: 'kin', cues: ['Acme'], not: ['fuel'] },
    ])
  })

  it('lets a rule of its own replace the name as an alias', () => {
    const text = 'ling:\n  kind: lab\n  name: Ling\n  aliases: [{ text: Ling, context: cue }]\n'
    const [ling] = readKnowledge([meta, { path: 'labs/x.yaml', text }]).data.entities
    expect(ling?.aliases).toEqual([{ text: 'Ling', case: 'exact', context: 'cue', cues: [], not: [] }])
  })

  it('keeps qualifiers apart and weighs a fact by its strongest source', () => {
    expect(data.facts).toEqual([
      {
        subject: 'rocket-2',
        property: 'score',
        value: 51,
        qualifiers: { benchmark: 'hle' },
        asOf: '2026-06',
        precision: 'exact',
        rank: 'normal',
        sources: ['blog', 'acme-2026'],
        strength: 'primary',
      },
    ])
  })

  it('turns issued dates into CSL date parts', () => {
    expect(data.sources.map(source => source.csl.issued)).toEqual([
      { 'date-parts': [[2026, 6]] },
      { 'date-parts': [[2026]] },
    ])
    expect(data.sources[0]?.csl.author).toEqual([{ family: 'Doe', given: 'Jo' }])
  })

  it('knows where everything stands', () => {
    expect(data.facts.map(locate)).toEqual([{ path: 'models/acme.yaml', line: 13, column: 7 }])
    expect(data.sources.map(locate)[1]).toEqual({ path: 'sources/acme.yaml', line: 8, column: 1 })
  })
})

describe('malformed knowledge', () => {
  it('names the file, the line and the column of broken YAML', () => {
    expect(problemsOf('acme:\n  kind: [lab\n')).toMatch(/^models\/x\.yaml:\d+:\d+: Flow sequence/)
  })

  it('refuses unknown keys, kinds and ids', () => {
    expect(problemsOf('Acme_1:\n  kind: firm\n  name: Acme\n  nick: A\n')).toMatchInlineSnapshot(`
      "models/x.yaml:1:1: the id \`Acme_1\` must be lower-case kebab, such as glm-5.2
      models/x.yaml:2:9: kind must be one of model, lab, policy, benchmark, license, organization
      models/x.yaml:4:3: an entity has no key \`nick\`; it has kind, name, description, lab, family, isFamily, aliases, facts"
    `)
  })

  it('refuses a date that does not exist and a fact without what it needs', () => {
    const fact = '{ property: released, value: 2026-06-13, validFrom: 2026-02-30 }'
    expect(problemsOf(`a:\n  kind: lab\n  name: A\n  facts:\n    - ${fact}\n`)).toMatchInlineSnapshot(`
      "models/x.yaml:5:7: a fact needs \`asOf\`
      models/x.yaml:5:7: a fact needs \`sources\`
      models/x.yaml:5:59: validFrom must be a date that exists, such as 2026-06-27, 2026-06 or 2026"
    `)
  })

  it('says which keys only a model has', () => {
    expect(problemsOf('a:\n  kind: lab\n  name: A\n  isFamily: true\n')).toBe(
      'models/x.yaml:4:3: only a model has `isFamily`',
    )
  })

  it('refuses a source without strength or with a foreign key', () => {
    expect(problemsOf('a-2026: { type: webpage, isbn: 1 }\n', 'sources/x.yaml')).toMatchInlineSnapshot(`
      "sources/x.yaml:1:1: the source \`a-2026\` needs a \`strength\`: primary, secondary, weak
      sources/x.yaml:1:26: a source has no key \`isbn\`"
    `)
  })

  it('does not expand YAML aliases', () => {
    const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n`
    expect(problemsOf(bomb)).toContain('the entity `c` must be a map')
  })

  it('survives anything, and asks for meta.yaml', () => {
    for (const text of [
      '',
      '- 1',
      'null',
      '? [a]\n: b',
      '\u0000',
      'a: {facts: 3, aliases: {}, kind: 1}',
      '%',
    ]) {
      expect(() => readKnowledge([{ path: 'x.yaml', text }])).not.toThrow()
    }
    expect(readKnowledge([]).problems.map(printProblem)).toEqual([
      'meta.yaml:1:1: missing: it gives `version` and `asOf`',
    ])
  })
})
